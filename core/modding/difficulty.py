"""One difficulty as the checks see it: everything that several of them need, computed once."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import Combo, combos
from core.beatmap.event_lines import Break
from core.beatmap.levels import Level, level_from_name, level_of
from core.beatmap.objects import Circle, GameMode, HitObject, Hold, Slider, Spinner, TimingPoint, column_of
from core.beatmap.stacking import circle_radius, stack_heights, stack_offset
from core.beatmap.stars import difficulty_attributes
from core.beatmap.timing import MAX_BEAT_LENGTH, MIN_BEAT_LENGTH, SAMPLE_LENIENCY, TimingLines, object_end_times
from core.complexity.bars import complexity_of
from core.complexity.measure import Complexity
from core.errors import InputError
from core.modding.finding import object_names
from core.modding.storyboard import Storyboard, parse_events

if TYPE_CHECKING:
    from rosu_pp_py import DifficultyAttributes

SNAP_DIVISORS = (16, 12, 9, 7, 5)
"""Every common divisor is among the parts of these."""
MAX_REPEATS_SEEN = 200


class Edge(NamedTuple):
    """A time of an object that is on a beat: head, repeat, tail.

    Attributes:
        place: index of the object.
        number: 0 for the head, 1 … for repeats and tail.
        unsnap: ms from the nearest tick, later is positive.
        divisor: of the coarsest grid with that tick; 0 where none is within 2 ms.
    """

    time: float
    place: int
    number: int
    part: str
    unsnap: float
    divisor: int


class Columns(NamedTuple):
    """The objects of a difficulty as arrays, (objects,) each.

    Attributes:
        x, y: osu! pixels.
        time: ms.
        spinner: bool.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    time: NDArray[np.float64]
    spinner: NDArray[np.bool_]


class Difficulty:
    """A beatmap with what the checks derive from it.

    Attributes:
        file: its name in the mapset.
    """

    def __init__(self, beatmap: Beatmap, file: str, content: bytes | None = None) -> None:
        """`content` is what `beatmap` was read from."""
        self.beatmap = beatmap
        self._content = content
        self.file = file
        self.mode: GameMode = beatmap.mode
        self.name = beatmap.version_name
        self.objects: list[HitObject] = beatmap.hit_objects
        self.lines = TimingLines(beatmap.timing_points)

    @cached_property
    def ends(self) -> list[float]:
        """The end of every object, ms."""
        return object_end_times(self.beatmap)

    @cached_property
    def background(self) -> str | None:
        """The name of the picture that the game shows behind the objects."""
        return self.beatmap.background

    @cached_property
    def times(self) -> list[float]:
        return [hit_object.time for hit_object in self.objects]

    @cached_property
    def columns(self) -> Columns:
        """Where and when the objects begin, and which of them are spinners."""
        count = len(self.objects)
        return Columns(
            np.fromiter((item.x for item in self.objects), np.float64, count),
            np.fromiter((item.y for item in self.objects), np.float64, count),
            np.fromiter(self.times, np.float64, count),
            np.fromiter((isinstance(item, Spinner) for item in self.objects), np.bool_, count),
        )

    @cached_property
    def names(self) -> list[str]:
        """What the editor calls each object in a timestamp."""
        return object_names(self.beatmap)

    @cached_property
    def attributes(self) -> "DifficultyAttributes | None":
        """rosu-pp's figures; None for a map without objects, or with too many to compute."""
        if not self.objects:
            return None
        try:
            return difficulty_attributes(self.beatmap, content=self._content)
        except InputError:
            return None
        finally:
            self._content = None  # asked for once

    @cached_property
    def stars(self) -> float:
        return float(self.attributes.stars) if self.attributes is not None else 0.0

    @cached_property
    def complexity(self) -> Complexity | None:
        """Of its rhythm; None where it cannot be measured."""
        try:
            return complexity_of(self.beatmap)
        except InputError:
            return None

    @cached_property
    def named_level(self) -> Level | None:
        """What the name says it is; None where it says nothing."""
        return level_from_name(self.name, self.mode)

    @property
    def level_is_named(self) -> bool:
        return self.named_level is not None

    @cached_property
    def level(self) -> Level:
        """By its name or else by its stars."""
        return level_of(self.name, self.mode, self.stars)

    @cached_property
    def radius(self) -> float:
        """Of a hit circle, osu! pixels."""
        return circle_radius(self.beatmap.cs)

    @cached_property
    def stacked(self) -> NDArray[np.float64]:
        """(objects, 2) where each object's head is shown, osu! pixels."""
        offsets = self.stack_offsets[:, None]
        return np.stack([self.columns.x, self.columns.y], axis=1) + offsets

    @cached_property
    def stack_offsets(self) -> NDArray[np.float64]:
        """(objects,) osu! pixels by which stacks move each object on both axes."""
        cs = self.beatmap.cs
        offsets = {height: stack_offset(height, cs) for height in set(self.stacks)}
        return np.fromiter((offsets[height] for height in self.stacks), np.float64, len(self.stacks))

    @cached_property
    def stacks(self) -> list[int]:
        return stack_heights(self.beatmap, ends=self.ends)

    @cached_property
    def breaks(self) -> list[Break]:
        """The pauses in the order of the file."""
        return self.beatmap.breaks

    @cached_property
    def combos(self) -> list[Combo]:
        """The combo of every object."""
        return combos(self.beatmap)

    @cached_property
    def events(self) -> Storyboard:
        """What its own [Events] hold."""
        return parse_events(self.beatmap.event_lines)

    @cached_property
    def drain_ms(self) -> float:
        """From the first object to the end of the last, without the pauses that hold a break."""
        if not self.objects:
            return 0.0
        total = self.play_ms
        pauses = set()
        for pause in self.breaks:
            following = bisect_left(self.times, pause.start)
            if 0 < following < len(self.times):
                pauses.add((max(self.ends[max(following - 50, 0) : following]), self.times[following]))
        return total - sum(max(end - start, 0.0) for start, end in pauses)

    @property
    def play_ms(self) -> float:
        """From the first object to the end of the last."""
        return max(self.ends) - self.objects[0].time if self.objects else 0.0

    @cached_property
    def edges(self) -> list[Edge]:
        """Every head, repeat and tail, with how far it is from the beat."""
        raw: list[tuple[float, int, int, str]] = []
        for index, (hit_object, end) in enumerate(zip(self.objects, self.ends, strict=True)):
            start = hit_object.time
            if isinstance(hit_object, Slider):
                raw.append((start, index, 0, "slider head"))
                slides = max(hit_object.slides, 1)
                span = (end - start) / slides
                seen = min(slides, MAX_REPEATS_SEEN)
                raw.extend((start + span * number, index, number, "slider repeat") for number in range(1, seen))
                raw.append((end, index, slides, "slider tail"))
            elif isinstance(hit_object, Spinner):
                raw += [(start, index, 0, "spinner start"), (end, index, 1, "spinner end")]
            elif isinstance(hit_object, Hold):
                raw += [(start, index, 0, "hold note head"), (end, index, 1, "hold note tail")]
            else:
                raw.append((start, index, 0, "circle" if self.mode != GameMode.MANIA else "note"))
        offsets, divisors = self.unsnaps(np.array([entry[0] for entry in raw], dtype=np.float64))
        return [
            Edge(*entry, float(offset), int(divisor))
            for entry, offset, divisor in zip(raw, offsets, divisors, strict=True)
        ]

    @cached_property
    def beat_lines(self) -> list[TimingPoint]:
        """The red lines that give a beat; those of impossible tempo only stop or hurl the scrolling."""
        return [red for red in self.lines.reds if MIN_BEAT_LENGTH <= red.beat_length <= MAX_BEAT_LENGTH]

    def unsnaps(self, times: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """(ms from the nearest tick, the divisor of that tick or 0) of each time.

        osu! cuts times to whole milliseconds, so a tick counts both as it is and as osu! writes it; one that comes just
        before the next red line belongs to that line.
        """
        best = np.full(len(times), np.inf)
        divisors = np.zeros(len(times), dtype=np.int64)
        reds = self.beat_lines
        if not reds or not len(times):
            return best, divisors
        starts = np.array([red.time for red in reds])
        lengths = np.array([red.beat_length for red in reds])
        at = np.maximum(np.searchsorted(starts, times + 1e-6, side="right") - 1, 0)
        best = self._distance(times, starts[at], lengths[at], SNAP_DIVISORS)
        if len(reds) < len(self.lines.reds):
            # Where scrolling is stopped on a beat, the beat may also go on from there.
            all_starts = np.array([red.time for red in self.lines.reds])
            nearest = all_starts[np.maximum(np.searchsorted(all_starts, times + 1e-6, side="right") - 1, 0)]
            candidate = self._distance(times, np.maximum(nearest, starts[at]), lengths[at], SNAP_DIVISORS)
            best = np.where(np.abs(candidate) < np.abs(best), candidate, best)
        following = np.minimum(at + 1, len(starts) - 1)
        to_next = times - starts[following]
        early = (following > at) & (np.abs(to_next) < np.minimum(np.abs(best), 2.0))
        best = np.where(early, to_next, best)
        for divisor in (16, 12, 9, 8, 7, 6, 5, 4, 3, 2, 1):
            near = np.abs(self._distance(times, starts[at], lengths[at], (divisor,))) < 2.0
            divisors[near] = divisor
        divisors[early] = 1
        return best, divisors

    @staticmethod
    def _distance(
        times: NDArray[np.float64],
        starts: NDArray[np.float64],
        lengths: NDArray[np.float64],
        divisors: tuple[int, ...],
    ) -> NDArray[np.float64]:
        """(n,) ms from `times` to the nearest tick of any divisor; `starts` and `lengths` (n,) are of line and beat."""
        best = np.full(len(times), np.inf)
        for divisor in divisors:
            step = lengths / divisor
            ticks = starts + np.round((times - starts) / step) * step
            for candidate in (times - ticks, times - np.trunc(ticks + 1e-6)):
                best = np.where(np.abs(candidate) < np.abs(best), candidate, best)
        return best

    def unsnap(self, time: float) -> float:
        """ms from the nearest tick."""
        return float(self.unsnaps(np.array([time]))[0][0])

    def speed_of(self, line: TimingPoint) -> float:
        """What a line multiplies sliders by, or the scrolling in the modes that scroll."""
        return line.scroll_speed if self.mode in {GameMode.TAIKO, GameMode.MANIA} else line.velocity

    def between(self, start: float, end: float) -> range:
        """The indices of the objects that begin in [start, end)."""
        return range(bisect_left(self.times, start), bisect_left(self.times, end))

    @cached_property
    def sections(self) -> list[tuple[TimingPoint, float]]:
        """Each line, in the order in which they take effect, with the time at which the next one takes over."""
        lines = self.lines.lines
        ends = [line.time for line in lines[1:]] + [float("inf")]
        return list(zip(lines, ends, strict=False))

    def lines_during(self, index: int) -> list[TimingPoint]:
        """The lines that take effect while an object lasts."""
        times = self._line_times
        start, end = self.objects[index].time, self.ends[index]
        return self.lines.lines[bisect_right(times, start) : bisect_right(times, end + SAMPLE_LENIENCY)]

    @cached_property
    def _line_times(self) -> list[float]:
        return [line.time for line in self.lines.lines]

    def column(self, index: int) -> int:
        """Of a note in osu!mania, from 0."""
        keys = self.beatmap.keys
        return column_of(self.objects[index].x, keys)

    @cached_property
    def sliders(self) -> list[int]:
        """The indices of the sliders."""
        return [index for index, hit_object in enumerate(self.objects) if isinstance(hit_object, Slider)]

    def circles(self) -> list[int]:
        """The indices of the circles."""
        return [index for index, hit_object in enumerate(self.objects) if isinstance(hit_object, Circle)]
