"""What is asked of the task that times a song, and its answer; light enough for the window."""

from dataclasses import dataclass, field

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.generation.model_ref import ModelRef
from core.generation.option import declared_options
from core.generation.option_check import check_value
from core.generation.options import OPTIONS
from core.generation.request_parts import SongSource, SuperTiming
from core.generation.validation import validated_model


@dataclass(frozen=True, slots=True)
class TimingRequest:
    """What to time, and with what.

    Attributes:
        song: a song, or a difficulty that names it; its red lines do not count.
        model: None finds the timing in the audio without a model.
        super_timing: many passes of the model over shifted audio, which takes as many times as long; None is one pass.
        seed: of what is drawn in super timing.
    """

    song: SongSource = field(default_factory=SongSource)
    model: ModelRef | None = None
    super_timing: SuperTiming | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class TimingProposal:
    """Red lines that are not written to any file yet.

    Attributes:
        confidence: 0 to 1.
    """

    points: list[TimingPoint]
    confidence: float
    warnings: list[str] = field(default_factory=list)


def validated_timing(request: TimingRequest) -> TimingRequest:
    """The request itself, if its options can be.

    Raises:
        InputError: one sentence about the first that cannot.
    """
    if (request.song.audio is None) == (request.song.beatmap is None):
        raise InputError("Name either a song (--audio) or a difficulty (--beatmap), and not both.")
    check_value(OPTIONS["seed"], request.seed)
    if request.model is not None:
        validated_model(request.model)
    if request.super_timing is not None:
        for option in declared_options(SuperTiming).values():
            check_value(option, getattr(request.super_timing, option.path[-1]))
        if request.model is None:
            raise InputError("Super timing needs a large model; choose one with --model, such as v32.")
    return request
