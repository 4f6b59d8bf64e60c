"""What is asked of the task that times a song, and its answer; light enough for the window."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.generation.options import OPTIONS
from core.generation.validation import check_value


@dataclass(frozen=True, slots=True)
class TimingRequest:
    """What to time, and with what.

    Attributes:
        audio, beatmap: the song, or a difficulty that names it; one of them. Red lines that are there do not count.
        model: catalogue name, checkpoint folder or hub id; None listens without a model.
        super_timing: many passes of the model over shifted audio, which takes as many times as long.
        passes: how many those are; None is as many as usual.
        seed: of what is drawn in super timing.
    """

    audio: Path | None = None
    beatmap: Path | None = None
    model: str | None = None
    super_timing: bool = False
    passes: int | None = None
    seed: int | None = None
    device: str = "auto"
    precision: str = "fp32"
    quantize: str | None = None

    def validated(self) -> "TimingRequest":
        """This request, if its options can be.

        Raises:
            InputError: one sentence about the first that cannot.
        """
        if (self.audio is None) == (self.beatmap is None):
            raise InputError("Name either a song (--audio) or a difficulty (--beatmap), and not both.")
        check_value(replace(OPTIONS["timing_passes"], called="passes"), self.passes)
        for name in ("model", "seed", "device", "precision", "quantize"):
            check_value(OPTIONS[name], getattr(self, name))
        if self.super_timing and self.model is None:
            raise InputError("Super timing needs a large model; choose one with --model, such as v32.")
        if self.passes is not None and not self.super_timing:
            raise InputError("--passes is for super timing; add --super, or leave it out.")
        return self


@dataclass(frozen=True, slots=True)
class TimingProposal:
    """Red lines that nothing on disk knows of yet.

    Attributes:
        confidence: 0 to 1.
    """

    points: list[TimingPoint]
    confidence: float
    warnings: list[str] = field(default_factory=list)
