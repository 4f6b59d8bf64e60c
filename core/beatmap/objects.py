"""Hit objects and timing points, with the values an .osu file gives them.

Times are milliseconds (floats, because lazer writes decimals), positions osu! pixels (512 x 384 playfield).
"""

from dataclasses import dataclass, field
from enum import IntEnum, IntFlag, StrEnum
from typing import NamedTuple


class Source(NamedTuple):
    """The line of the file that an object was read from. It is written again as long as it still says the same."""

    number: int
    text: str


class GameMode(IntEnum):
    OSU = 0
    TAIKO = 1
    CATCH = 2
    MANIA = 3


MODE_NAMES = {
    GameMode.OSU: "osu!",
    GameMode.TAIKO: "osu!taiko",
    GameMode.CATCH: "osu!catch",
    GameMode.MANIA: "osu!mania",
}
"""What each mode is called in sentences."""

PLAYFIELD_WIDTH, PLAYFIELD_HEIGHT = 512.0, 384.0
"""osu! pixels."""


class CurveType(StrEnum):
    LINEAR = "L"
    BEZIER = "B"
    PERFECT = "P"
    CATMULL = "C"


class HitSound(IntFlag):
    NORMAL = 1
    WHISTLE = 2
    FINISH = 4
    CLAP = 8


class SampleSet(IntEnum):
    AUTO = 0
    NORMAL = 1
    SOFT = 2
    DRUM = 3


@dataclass(slots=True)
class HitSample:
    """The `normalSet:additionSet:index:volume:filename` field; zeros inherit from the timing point."""

    normal_set: int = 0
    addition_set: int = 0
    index: int = 0
    volume: int = 0
    filename: str = ""


@dataclass(slots=True)
class HitObject:
    """What every kind of object has. `sound` is a `HitSound` bit field; `combo_skip` counts the colours hopped."""

    x: float
    y: float
    time: float
    new_combo: bool = False
    combo_skip: int = 0
    sound: int = 0
    sample: HitSample = field(default_factory=HitSample)
    source: Source | None = field(default=None, compare=False, repr=False, kw_only=True)

    @property
    def end_time(self) -> float:
        """ms; for sliders see `core.beatmap.timing.slider_end_time`, which knows the slider velocity."""
        return self.time


@dataclass(slots=True)
class Circle(HitObject):
    pass


@dataclass(slots=True)
class Slider(HitObject):
    """A slider as written.

    Attributes:
        curve_type: of the first segment. lazer may change type on the way: see `segments`.
        points: control points after the head, absolute osu! pixels; a red anchor is a point written twice.
        segment_types: (index into `points`, type) where lazer's format changes the curve type on the way.
        slides: 1 + number of repeats.
        length: osu! pixels of one slide as written; where it is not above 0 the curve itself is the slider's length.
        edge_sounds: hit sound bits of head, repeats and tail; edges beyond the list have the slider's own `sound`.
        edge_sets: (normal set, addition set) of head, repeats and tail, where 0 leaves it to the timing line; edges
            beyond the list have the sets of the slider's own `sample`.
        spline_degree: lazer's B-splines (a curve type such as "B4"); 0 means an ordinary Bézier curve.
        thinned: of a Catmull curve only points that are 6 osu! pixels apart are kept, as in osu! alone.
    """

    curve_type: CurveType = CurveType.BEZIER
    points: list[tuple[float, float]] = field(default_factory=list)
    segment_types: list[tuple[int, CurveType]] = field(default_factory=list)
    slides: int = 1
    length: float = 0.0
    edge_sounds: list[int] = field(default_factory=list)
    edge_sets: list[tuple[int, int]] = field(default_factory=list)
    spline_degree: int = 0
    thinned: bool = field(default=False, compare=False, repr=False)

    def edge_sound(self, edge: int) -> int:
        """Hit sound bits of an edge: 0 is the head, `slides` the tail."""
        return self.edge_sounds[edge] if edge < len(self.edge_sounds) else self.sound

    def edge_set(self, edge: int) -> tuple[int, int]:
        """(normal set, addition set) that an edge asks for; zeros leave it to the timing line."""
        if edge < len(self.edge_sets):
            return self.edge_sets[edge]
        return self.sample.normal_set, self.sample.addition_set


@dataclass(slots=True)
class Spinner(HitObject):
    end: float = 0.0

    @property
    def end_time(self) -> float:
        return self.end


@dataclass(slots=True)
class Hold(HitObject):
    """An osu!mania hold note."""

    end: float = 0.0

    @property
    def end_time(self) -> float:
        return self.end


@dataclass(slots=True)
class TimingPoint:
    """A red line (uninherited: tempo) or a green line (inherited: slider velocity).

    Attributes:
        beat_length: ms per beat on a red line; -100 / SV on a green one.
        effects: bit 1 kiai, bit 8 omits the first bar line.
    """

    time: float
    beat_length: float
    meter: int = 4
    sample_set: int = 0
    sample_index: int = 0
    volume: int = 100
    uninherited: bool = True
    effects: int = 0
    source: Source | None = field(default=None, compare=False, repr=False, kw_only=True)

    @property
    def kiai(self) -> bool:
        return bool(self.effects & 1)

    @property
    def omits_bar_line(self) -> bool:
        return bool(self.effects & 8)

    @property
    def bar_length(self) -> float:
        """ms per bar; meaningful on red lines."""
        return self.beat_length * max(self.meter, 1)

    @property
    def bpm(self) -> float:
        """Beats per minute; meaningful on red lines."""
        return 60000.0 / self.beat_length if self.beat_length else 0.0

    @property
    def velocity(self) -> float:
        """Slider velocity multiplier: 1 on red lines, clipped to 0.1 .. 10 on green ones as the game does."""
        if self.uninherited or not self.beat_length < 0:
            return 1.0
        return min(max(-100.0 / self.beat_length, 0.1), 10.0)

    @property
    def scroll_speed(self) -> float:
        """What the line multiplies the scrolling of osu!taiko and osu!mania by: like `velocity`, but from 0.01 on."""
        if self.uninherited or not self.beat_length < 0:
            return 1.0
        return min(max(-100.0 / self.beat_length, 0.01), 10.0)


def column_x(column: int, keys: int) -> int:
    """x in osu! pixels of the middle of an osu!mania column, from 0, as the game writes it."""
    return int((column + 0.5) * PLAYFIELD_WIDTH / keys)


def column_of(x: float, keys: int) -> int:
    """The osu!mania column, from 0, of an object at `x` osu! pixels."""
    return min(max(int(x * keys / PLAYFIELD_WIDTH), 0), keys - 1)
