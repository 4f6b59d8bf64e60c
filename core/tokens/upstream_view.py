"""A beatmap as upstream, the training code of the public models, reads it.

Upstream differs from the game in small ways: coordinates and times are cut to whole numbers, a timing line is the last
one *in the file* with an offset not after the time in question, slider velocity and end come from that line alone. A
model needs the same reading at inference as in training, so tokens are made from this view only. Times are whole
microseconds, the resolution of upstream.
"""

import math
from bisect import bisect_right
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TypeVar

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import CurveType, GameMode, HitObject, Hold, Slider, Source, Spinner, TimingPoint
from core.tokens.upstream_curves import Point, end_position

MILLISECOND = 1000
"""Microseconds in a millisecond."""

Item = TypeVar("Item", HitObject, TimingPoint)

_LATEST = 1e12  # ms; lines beyond it exist only to break programs
_LONGEST = 1e10  # ms


@dataclass(slots=True)
class Line:
    """A timing line.

    Attributes:
        offset: µs.
        beat_length: ms on red lines; -100 / velocity on green ones.
        parent: the red line that a green line follows; None on red lines and on green ones before any.
    """

    offset: int  # µs
    beat_length: float
    meter: int
    sample_set: int
    sample_index: int
    volume: int
    kiai: bool
    parent: "Line | None"

    @property
    def red(self) -> "Line":
        """The red line in force."""
        return self.parent or self

    @property
    def offset_ms(self) -> float:
        """The offset in ms."""
        return self.offset / 1e6 * 1000

    @property
    def velocity(self) -> float:
        """Slider velocity, 0.1 to 10."""
        if self.parent is None or not self.beat_length:
            return 1.0
        return min(max(-100 / self.beat_length, 0.1), 10.0)

    @property
    def scroll_speed(self) -> float:
        """Slider velocity or scroll speed, 0.01 to 10; 1 where the line does not set one."""
        if self.parent is None or not self.beat_length < 0:
            return 1.0
        return min(max(-100 / self.beat_length, 0.01), 10.0)

    @property
    def sets_tempo(self) -> bool:
        """Whether the line is red and its tempo is between half a beat per minute and 60,000."""
        return self.parent is None and self.beat_length >= 1 and round(60000 / self.beat_length) != 0


class UpstreamTiming:
    """Timing lines, with times in µs.

    Attributes:
        lines: in the order of the file.
    """

    def __init__(self, points: list[TimingPoint]) -> None:
        self.lines = read_lines(in_file_order(points))
        self._offsets = [line.offset for line in self.lines]
        self._ordered = all(a <= b for a, b in pairwise(self._offsets))

    def line_at(self, time: int) -> Line:
        """The last line of the file that starts at or before `time` µs, else the first line."""
        if self._ordered:
            return self.lines[max(bisect_right(self._offsets, time) - 1, 0)]
        return next((line for line in reversed(self.lines) if line.offset <= time), self.lines[0])

    def sample_line_at(self, time: int) -> Line:
        """The line of the samples of an object at `time` µs; 5 ms of tolerance, as in the game."""
        return self.line_at(time + 5 * MILLISECOND)

    def snap_divisor(self, time: int) -> int:
        """The smallest beat divisor of 1 to 16 with a tick within 2 ms of `time` µs; 0 without such a tick."""
        line = self.line_at(time).red
        beat = line.beat_length
        if not beat or not math.isfinite(beat):
            return 0
        beats = (time - line.offset) / 1e6 * 1000 / beat
        for divisor in range(1, 17):
            if abs(beats - round(beats * divisor) / divisor) * beat < 2:
                return divisor
        return 0


class UpstreamMap(UpstreamTiming):
    """Timing lines and objects of a beatmap, with times in µs.

    Attributes:
        keys: columns in osu!mania.
        objects: hit objects in the order of the file.
    """

    def __init__(self, beatmap: Beatmap) -> None:
        super().__init__([*beatmap.timing_points, *_skipped_points(beatmap)])
        self.mode = GameMode(beatmap.mode)
        self.slider_multiplier = written_number(beatmap, "SliderMultiplier", 1.4)
        self.keys = min(max(int(written_number(beatmap, "CircleSize", 5.0)), 1), 18)
        self.objects = in_file_order(beatmap.hit_objects)

    def slider_end(self, slider: Slider) -> int:
        """End of a slider, µs; whole milliseconds after its start."""
        start = start_of(slider)
        line = self.line_at(start)
        per_beat = self.slider_multiplier * 100 * line.velocity
        if not per_beat:
            return start
        duration = (max(slider.length, 0.0) * slider.slides) / per_beat * line.red.beat_length
        if not math.isfinite(duration):
            return start
        return start + int(min(max(duration, -_LONGEST), _LONGEST)) * MILLISECOND

    def end_position(self, slider: Slider, kind: CurveType, points: list[Point]) -> Point:
        """osu! pixels; where `slider` ends whose path of `kind` goes through `points` (head included)."""
        return end_position(kind, points, max(slider.length, 0.0))

    def end_of(self, item: HitObject) -> int:
        """End of an object, µs."""
        if isinstance(item, Slider):
            return self.slider_end(item)
        if isinstance(item, Spinner | Hold):
            return int(item.end) * MILLISECOND
        return start_of(item)


def written_number(beatmap: Beatmap, key: str, default: float) -> float:
    """A number of [Difficulty] as it is written, without the limits of the game."""
    try:
        value = float(beatmap.difficulty[key])
    except (KeyError, ValueError):
        return default
    return value if math.isfinite(value) else default


def in_file_order(items: list[Item]) -> list[Item]:
    """`items`, which a `Beatmap` keeps sorted by time, in the order of their lines in the file they were read from.

    If one of them was created or moved since, there is no such order, and they stay as they are.
    """
    sources = [item.source for item in items]
    numbers = [source.number for source in sources if source is not None]
    if len(numbers) < len(items) or all(a < b for a, b in pairwise(numbers)):
        return items
    for item, source in zip(items, sources, strict=True):
        field = 0 if isinstance(item, TimingPoint) else 2
        if source is None or float(source.text.split(",")[field]) != item.time:
            return items
    return [item for _, item in sorted(zip(numbers, items, strict=True), key=lambda pair: pair[0])]


def _skipped_points(beatmap: Beatmap) -> list[TimingPoint]:
    """Timing lines that the game skips because a number is beyond its limits."""
    points = []
    for block in beatmap.blocks:
        if block.name != "timingpoints":
            continue
        for number, text in block.lines:
            fields = text.split(",")
            try:
                time, beat_length = float(fields[0]), float(fields[1])
                meter, sample_set, sample_index, volume, red, effects = (
                    int(field) for field in (fields[2:8] + ["4", "0", "0", "1", "1", "0"][len(fields) - 2 :])[:6]
                )
            except (ValueError, IndexError):
                continue
            source = Source(number, text)
            points.append(
                TimingPoint(
                    time, beat_length, meter, sample_set, sample_index, volume, bool(red), effects, source=source
                )
            )
    return points


def read_lines(points: list[TimingPoint]) -> list[Line]:
    """`points` as lines linked to their parents; one line of 120 beats per minute where `points` is empty."""
    lines: list[Line] = []
    parent: Line | None = None
    for point in points or [TimingPoint(0.0, 500.0)]:
        line = Line(
            offset=microseconds(point.time),
            beat_length=point.beat_length,
            meter=max(point.meter, 1),
            sample_set=point.sample_set,
            sample_index=point.sample_index,
            volume=_volume(point),
            kiai=point.effects != 0,
            parent=None if point.uninherited else parent,
        )
        if line.parent is None:
            parent = line
        lines.append(line)
    return lines


def _volume(point: TimingPoint) -> int:
    if point.source is not None and point.source.text.count(",") < 5:
        return 1  # where the field is missing
    return min(max(point.volume, 0), 100)


def start_of(item: HitObject) -> int:
    """Start of an object, µs; its written time without decimals."""
    return int(item.time) * MILLISECOND


def microseconds(milliseconds: float) -> int:
    """`milliseconds` rounded to whole microseconds, half to even."""
    if not math.isfinite(milliseconds):
        return 0
    bounded = min(max(milliseconds, -_LATEST), _LATEST)
    return timedelta(milliseconds=bounded) // timedelta(microseconds=1)


def milliseconds(microseconds: int) -> int:
    """`microseconds` cut to whole milliseconds, plus a margin against rounding errors."""
    return int(microseconds / 1e6 * 1000 + 1e-5)


def divide(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest whole number, half to even; `denominator` is positive."""
    quotient, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or (2 * rest == denominator and quotient % 2):
        quotient += 1
    return quotient


def scale(duration: int, factor: float) -> int:
    """`duration` times `factor`, rounded as `divide` does."""
    numerator, denominator = factor.as_integer_ratio()
    return divide(duration * numerator, denominator)
