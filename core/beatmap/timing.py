"""Timing maths: tempo, slider velocity and snapping at a time. All times are ms."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject, Slider, TimingPoint

DIVISORS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16)
SNAP_TOLERANCE = 2.0
SAMPLE_LENIENCY = 5.0
MAX_TICKS = 200_000

# The game plays tempos between 1 and 10,000 BPM.
MIN_BEAT_LENGTH, MAX_BEAT_LENGTH = 6.0, 60000.0
DEFAULT_RED = TimingPoint(0.0, 1000.0)


class Tick(NamedTuple):
    """A tick of the beat grid.

    Attributes:
        time: ms.
        beat: beats since the red line; negative before the first one.
        part: of the beat, 0 .. divisor - 1; 0 is the beat itself.
        downbeat: the first beat of a bar.
    """

    time: float
    beat: int
    part: int
    downbeat: bool


def in_file_order(lines: Iterable[TimingPoint]) -> list[TimingPoint]:
    """Lines that stand in the order of `TimingLines` as a file lists them to be read so."""
    return _ordered(lines)


def _ordered(points: Iterable[TimingPoint]) -> list[TimingPoint]:
    """By time; of one time first the red lines, the other way round, then the green ones."""
    reds: list[TimingPoint] = []
    greens: list[TimingPoint] = []
    for point in points:
        (reds if point.uninherited else greens).append(point)
    reds.reverse()
    return sorted([*reds, *greens], key=lambda point: point.time)


class TimingLines:
    """Red and green lines in the order in which they take effect. Rebuild it when the points change.

    Of lines at one time the game takes the tempo of the first red one, and all else of the last green one; where there
    is not a green one, of that red one. They stand here so that the last one counts.
    """

    def __init__(self, points: Iterable[TimingPoint]) -> None:
        self.lines = _ordered(points)
        self.reds = [point for point in self.lines if point.uninherited]
        self._times = [point.time for point in self.lines]
        self._red_times = [point.time for point in self.reds]

    def red_at(self, time: float) -> TimingPoint:
        """The tempo line in force; before the first one that one, and 60 BPM where there is none at all."""
        if not self.reds:
            return DEFAULT_RED
        return self.reds[max(bisect_right(self._red_times, time) - 1, 0)]

    def line_at(self, time: float) -> TimingPoint | None:
        """The last line of either colour at or before `time`."""
        index = bisect_right(self._times, time) - 1
        return self.lines[index] if index >= 0 else None

    def green_at(self, time: float) -> TimingPoint | None:
        """The green line in force; a red line ends the one before it."""
        line = self.line_at(time)
        return line if line is not None and not line.uninherited else None

    def velocity_at(self, time: float) -> float:
        """Slider velocity multiplier, 0.1 .. 10."""
        line = self.line_at(time)
        return 1.0 if line is None else line.velocity

    def scroll_speed_at(self, time: float) -> float:
        """What the lines multiply the scrolling of osu!taiko and osu!mania by, 0.01 .. 10."""
        line = self.line_at(time)
        return 1.0 if line is None else line.scroll_speed

    def beat_length_at(self, time: float) -> float:
        """ms per beat within the limits of the game."""
        return _beat_length(self.red_at(time))

    def bpm_at(self, time: float) -> float:
        return 60000.0 / self.beat_length_at(time)

    def meter_at(self, time: float) -> int:
        """Beats per bar."""
        return _meter(self.red_at(time))

    def kiai_at(self, time: float) -> bool:
        line = self.line_at(time)
        return line is not None and line.kiai

    def sample_at(self, time: float) -> tuple[int, int, int]:
        """(sample set, index, volume) for sounds at `time`; lines up to 5 ms late still count, as in the game."""
        line = self.line_at(time + SAMPLE_LENIENCY) or (self.lines[0] if self.lines else DEFAULT_RED)
        return line.sample_set, line.sample_index, line.volume

    def kiai_times(self, end: float) -> list[tuple[float, float]]:
        """(start, end) of each kiai part; one that is never switched off lasts until `end`."""
        parts: list[tuple[float, float]] = []
        start: float | None = None
        for line in self.lines:
            if line.kiai and start is None:
                start = line.time
            elif not line.kiai and start is not None:
                if line.time > start:
                    parts.append((start, line.time))
                start = None
        if start is not None and end > start:
            parts.append((start, end))
        return parts

    def main_bpm(self, end: float) -> float:
        """The tempo that lasts longest until `end` ms."""
        lasting: dict[float, float] = {}
        for index, red in enumerate(self.reds):
            following = self._red_times[index + 1] if index + 1 < len(self.reds) else end
            start = 0.0 if index == 0 else red.time
            beat = round(_beat_length(red), 3)
            lasting[beat] = lasting.get(beat, 0.0) + max(min(following, end) - start, 0.0)
        return 60000.0 / max(lasting, key=lambda beat: lasting[beat]) if lasting else 0.0

    def ticks(self, start: float, end: float, divisor: int) -> list[Tick]:
        """The ticks in [start, end), `divisor` per beat; at most `MAX_TICKS` of them. Each red line restarts them."""
        ticks: list[Tick] = []
        reds = self.reds or [DEFAULT_RED]
        first = max(bisect_right(self._red_times, start) - 1, 0)
        for index in range(first, len(reds)):
            red = reds[index]
            if index > first and red.time >= end:
                break
            begin = start if index == first else max(start, red.time)
            stop = min(end, reds[index + 1].time) if index + 1 < len(reds) else end
            step = _beat_length(red) / divisor
            meter = _meter(red)
            # A tick within a thousandth of a ms of the next red line is that line's own.
            number = math.ceil((begin - red.time) / step - 1e-9)
            while (time := red.time + number * step) < stop - (1e-3 if stop < end else 0.0):
                beat, part = divmod(number, divisor)
                ticks.append(Tick(time, beat, part, part == 0 and beat % meter == 0))
                if len(ticks) >= MAX_TICKS:
                    return ticks
                number += 1
        return ticks

    def snap(self, time: float, divisor: int) -> float:
        """The nearest tick, not rounded: osu! itself writes whole milliseconds, cut off."""
        red = self.red_at(time)
        step = _beat_length(red) / divisor
        snapped = red.time + round((time - red.time) / step) * step
        index = bisect_right(self._red_times, time)
        if index < len(self._red_times):
            following = self._red_times[index]
            if snapped > following or abs(following - time) < abs(snapped - time):
                return following
        return snapped

    def nearest_tick(self, time: float, divisors: Sequence[int] = DIVISORS) -> tuple[float, int]:
        """(time, divisor) of the coarsest grid with a tick within 2 ms, or else of the closest tick of all."""
        best: tuple[float, int] | None = None
        for divisor in sorted(divisors):
            snapped = self.snap(time, divisor)
            if abs(snapped - time) <= SNAP_TOLERANCE:
                return snapped, divisor
            if best is None or abs(snapped - time) < abs(best[0] - time):
                best = snapped, divisor
        if best is None:
            raise ValueError("no divisors given")
        return best

    def is_snapped(self, time: float, divisors: Sequence[int] = DIVISORS, tolerance: float = SNAP_TOLERANCE) -> bool:
        """Whether `time` is on a tick, give or take what rounding to whole milliseconds costs."""
        return any(abs(self.snap(time, divisor) - time) <= tolerance for divisor in divisors)

    def next_red_time(self, time: float) -> float | None:
        """The time of the first red line at or after `time`."""
        index = bisect_left(self._red_times, time)
        return self._red_times[index] if index < len(self._red_times) else None


def _beat_length(red: TimingPoint) -> float:
    return min(max(red.beat_length, MIN_BEAT_LENGTH), MAX_BEAT_LENGTH)


def _meter(red: TimingPoint) -> int:
    """Beats in a bar; 4 where the line has no usable number."""
    return red.meter if 0 < red.meter <= 1000 else 4


def slider_length(slider: Slider) -> float:
    """osu! pixels of one slide.

    A slider without a written length is as long as its curve, and so may be one whose path cannot be lengthened.
    """
    points = slider.points
    ends_doubled = bool(points) and points[-1] == (points[-2] if len(points) > 1 else (slider.x, slider.y))
    if slider.length > 0 and not ends_doubled:
        return slider.length
    from core.beatmap.curve import slider_path

    return slider_path(slider).length


def slider_span(slider: Slider, beatmap: Beatmap, lines: TimingLines | None = None) -> float:
    """ms of one slide: length / (100 * slider multiplier * velocity) beats."""
    lines = lines if lines is not None else TimingLines(beatmap.timing_points)
    pixels_per_beat = 100.0 * beatmap.slider_multiplier * lines.velocity_at(slider.time)
    return slider_length(slider) / pixels_per_beat * lines.beat_length_at(slider.time)


def slider_end_time(slider: Slider, beatmap: Beatmap, lines: TimingLines | None = None) -> float:
    """ms at which the last slide ends. Pass `lines` when asking for many."""
    return slider.time + slider_span(slider, beatmap, lines) * slider.slides


def slider_ticks(slider: Slider, beatmap: Beatmap, lines: TimingLines | None = None) -> list[float]:
    """Distances from the head, osu! pixels, at which one slide has ticks; none within 10 ms of its end.

    A green line whose beat length is not a number (lazer writes it for sliders without ticks) leaves none.
    """
    lines = lines if lines is not None else TimingLines(beatmap.timing_points)
    line = lines.line_at(slider.time)
    velocity = lines.velocity_at(slider.time)
    pixels_per_beat = 100.0 * beatmap.slider_multiplier * velocity
    if line is not None and math.isnan(line.beat_length):
        return []
    distance = pixels_per_beat / beatmap.slider_tick_rate
    if beatmap.version < 8:
        distance /= velocity
    last = slider_length(slider) - 10.0 * pixels_per_beat / lines.beat_length_at(slider.time)
    count = max(math.ceil(last / distance) - 1, 0)
    return [distance * number for number in range(1, count + 1)]


def object_end_time(hit_object: HitObject, beatmap: Beatmap, lines: TimingLines | None = None) -> float:
    """ms at which an object of any kind ends. Pass `lines` when asking for many."""
    if isinstance(hit_object, Slider):
        return slider_end_time(hit_object, beatmap, lines)
    return hit_object.end_time


def object_end_times(beatmap: Beatmap) -> list[float]:
    """The end of every object, ms, in the order of `beatmap.hit_objects`."""
    lines = TimingLines(beatmap.timing_points)
    multiplier = beatmap.slider_multiplier
    ends = []
    for hit_object in beatmap.hit_objects:
        if isinstance(hit_object, Slider):
            beats = slider_length(hit_object) / (100.0 * multiplier * lines.velocity_at(hit_object.time))
            ends.append(hit_object.time + beats * lines.beat_length_at(hit_object.time) * hit_object.slides)
        else:
            ends.append(hit_object.end_time)
    return ends
