"""What a checkpoint is asked to do, and what came of it."""

from dataclasses import dataclass, field

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from core.generation.postprocess.upstream.upstream_quirks import NO_QUIRKS, UpstreamQuirks
from core.generation.request_parts import SuperTiming, TimingOptions
from core.generation.sampling import Decoding, Overlap, Sampling
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType, Event, TimedEvents


@dataclass(frozen=True, slots=True)
class MappingOptions:
    """Everything that decides what a checkpoint writes about a song.

    Attributes:
        conditions: of the map.
        outputs: the contexts that the model writes, in its order; None stands for all that it can.
        contexts: contexts that are taken from `reference`.
        reference, reference_stars: an existing map, and its star rating.
        red_lines: that are fixed already; a model that reads beats is shown them.
        start, end: ms; only this part is generated.
        merge: the part is in the reference, whose events surround it.
        timing: how the model writes red lines; with the source "super" by many passes.
        segments: parts of the song that are written at once; 1 is exactly what the model was made for.
        seed: of what is drawn beside the tokens.
    """

    conditions: Conditions
    outputs: tuple[ContextType, ...] | None = None
    contexts: tuple[ContextType, ...] = ()
    reference: Beatmap | None = None
    reference_stars: float | None = None
    red_lines: tuple[TimingPoint, ...] | None = None
    start: float | None = None
    end: float | None = None
    merge: bool = False
    timing: TimingOptions = field(default_factory=TimingOptions)
    overlap: Overlap = field(default_factory=Overlap)
    sampling: Sampling = field(default_factory=Sampling)
    decoding: Decoding = field(default_factory=Decoding)
    segments: int = 1
    seed: int = 0
    compatibility: UpstreamQuirks = NO_QUIRKS

    @property
    def super_timing(self) -> SuperTiming | None:
        """The passes of super timing; None where the timing takes one pass or is fixed."""
        return self.timing.super_timing if self.timing.source == "super" else None


@dataclass(slots=True)
class SongPass:
    """One walk of a model over the song.

    Attributes:
        outputs: contexts that were asked for.
        contexts, supplied: contexts from the reference, and from an earlier pass.
        times: ms where the windows begin.
        contents: the outputs that the model can write, in its order.
    """

    outputs: tuple[ContextType, ...]
    contexts: tuple[ContextType, ...]
    supplied: tuple[ContextType, ...]
    times: list[int]
    song_length: float
    contents: dict[ContextType, TimedEvents] = field(default_factory=dict)


@dataclass(slots=True)
class MappedSong:
    """What a checkpoint wrote.

    Attributes:
        events: of all outputs in order of time, resnapped, positions in osu! pixels.
        timing: red lines, or None.
        beats: the events that `timing` was made of; None where it was not made.
        passes: over the song, in order.
    """

    events: TimedEvents
    timing: list[TimingPoint] | None
    beats: list[Event] | None = None
    passes: list[SongPass] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
