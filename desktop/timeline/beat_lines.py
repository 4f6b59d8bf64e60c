"""Which beat lines a stretch of time shows, and the colour class of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

import numpy as np

from core.beatmap.objects import TimingPoint

MEASURE = 0
"""In place of a divisor, for lines on the first beat of a measure."""

_SLOWEST_BEAT = 60_000.0
_FASTEST_BEAT = 1.0


@dataclass(frozen=True, slots=True)
class BeatLines:
    """Lines in order of time: `times` in ms, `divisors` the coarsest snap each is on, or `MEASURE`."""

    times: np.ndarray
    divisors: np.ndarray


def divisor_classes(divisor: int) -> np.ndarray:
    """For each tick 0 .. divisor-1 within a beat, the coarsest 1/n it falls on: 4 gives [1, 4, 2, 4]."""
    return np.array([divisor // gcd(tick, divisor) if tick else 1 for tick in range(divisor)])


def beat_lines(
    red_lines: Sequence[TimingPoint], start: float, end: float, divisor: int, min_spacing: float
) -> BeatLines:
    """The lines between `start` and `end` ms under the `red_lines` (sorted by time).

    Where ticks would be closer than `min_spacing` ms only coarser ones are returned: first the whole beats, then
    the measures, then every second, fourth, eighth measure and so on.
    """
    times: list[np.ndarray] = []
    classes: list[np.ndarray] = []
    for index, red in enumerate(red_lines):
        beat = red.beat_length
        section_start = start if index == 0 else max(start, red.time)
        section_end = red_lines[index + 1].time if index + 1 < len(red_lines) else np.inf
        section_end = min(end, section_end - 0.5)
        if section_end < section_start or not _FASTEST_BEAT <= beat <= _SLOWEST_BEAT:
            continue
        meter = red.meter if 1 <= red.meter <= 64 else 4
        step, ticks_per_beat = _step(beat, meter, divisor, min_spacing)
        first = int(np.ceil((section_start - red.time - 0.01) / step))
        last = int(np.floor((section_end - red.time + 0.01) / step))
        number = np.arange(first, last + 1)
        times.append(red.time + number * step)
        if ticks_per_beat == 0:
            classes.append(np.zeros(number.size, dtype=int))
            continue
        within = divisor_classes(ticks_per_beat)[number % ticks_per_beat]
        classes.append(np.where(number % (ticks_per_beat * meter) == 0, MEASURE, within))
    if not times:
        return BeatLines(np.zeros(0), np.zeros(0, dtype=int))
    return BeatLines(np.concatenate(times), np.concatenate(classes))


def _step(beat: float, meter: int, divisor: int, min_spacing: float) -> tuple[float, int]:
    """The spacing in ms, and how many lines a beat gets (0: only measures)."""
    for count in (n for n in range(divisor, 0, -1) if divisor % n == 0):
        if beat / count >= min_spacing:
            return beat / count, count
    step = beat * meter
    while step < min_spacing:
        step *= 2
    return step, 0
