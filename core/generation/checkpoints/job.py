"""What a checkpoint is asked to do, and what came of it."""

from dataclasses import dataclass, field

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from core.generation.checkpoints.rules import Sampling
from core.generation.checkpoints.windows import Overlap
from core.generation.compatibility import MENDED, Compatibility
from core.timing.super_timing import PASSES
from core.tokens.conditions import Conditions
from core.tokens.events import ContextType, Event, TimedEvents


@dataclass(frozen=True, slots=True)
class SuperTiming:
    """Timing from many passes over shifted audio.

    Attributes:
        threshold: part of the tempos around a beat that must agree for the beat to have a tempo of its own.
    """

    passes: int = PASSES
    beams: int = 1
    guidance: float = 1.0
    threshold: float = 0.1


@dataclass(frozen=True, slots=True)
class MappingJob:
    """Everything that decides what a checkpoint writes about a song.

    Attributes:
        wanted: the map.
        requested: the contexts wanted of the model, in its order; None stands for all that it writes.
        given: contexts that are taken from `reference`.
        reference, reference_stars: an existing map, and its star rating.
        timing: red lines that are known already; they are told to the model, if it listens to beats.
        start, end: ms; only this part is generated.
        merge: the part lies in the reference, whose events surround it.
        segments: parts of the song that are written at once; 1 is exactly what the model was made for.
        batch: windows at once in the parallel way.
        leniency: ms that a beat may stand off when tempo is read from beats; None is what the family does.
        snap_overlaps: nearly equal positions become equal; None is what the family does.
        offset, bpm: of the red line that stands in where the model hears no beat.
        seed: of what is drawn beside the tokens.
    """

    wanted: Conditions
    requested: tuple[ContextType, ...] | None = None
    given: tuple[ContextType, ...] = ()
    reference: Beatmap | None = None
    reference_stars: float | None = None
    timing: tuple[TimingPoint, ...] | None = None
    start: float | None = None
    end: float | None = None
    merge: bool = False
    overlap: Overlap = field(default_factory=Overlap)
    sampling: Sampling = field(default_factory=Sampling)
    super_timing: SuperTiming | None = None
    segments: int = 1
    batch: int = 8
    leniency: float | None = None
    snap_overlaps: bool | None = None
    resnap: bool = True
    offset: float = 0.0
    bpm: float = 120.0
    seed: int = 0
    compatibility: Compatibility = MENDED


@dataclass(slots=True)
class SongPass:
    """One walk of a model over the song.

    Attributes:
        requested: contexts that were wanted.
        given, supplied: contexts from the reference, and from an earlier pass.
        times: ms where the windows begin.
        contents: the requested contexts that the model knows, in its order.
    """

    requested: tuple[ContextType, ...]
    given: tuple[ContextType, ...]
    supplied: tuple[ContextType, ...]
    times: list[int]
    song_length: float
    contents: dict[ContextType, TimedEvents] = field(default_factory=dict)


@dataclass(slots=True)
class MappedSong:
    """What a checkpoint wrote.

    Attributes:
        events: of all requested contexts in order of time, resnapped, positions in osu! pixels.
        timing: red lines; None where nothing tells them.
        beats: the events that `timing` was made of; None where it was not made.
        passes: over the song, in order.
    """

    events: TimedEvents
    timing: list[TimingPoint] | None
    beats: list[Event] | None = None
    passes: list[SongPass] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
