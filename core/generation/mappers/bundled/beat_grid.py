"""The beats of a song as the rhythm model sees them: one row a beat, eight ticks in it.

Tempo conventions differ by factors of two (70 or 140, 150 or 300), so beats are doubled or halved until they last
between 210 and 420 ms, as those of most maps do. Ticks on snaps of the written beat that the editor does not know are
never used.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import TimingPoint
from core.errors import InputError

TICKS = np.array([0, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 5 / 6])
"""Where the ticks lie in a beat: the quarters and the sixths."""

SHORTEST_BEAT, LONGEST_BEAT = 210.0, 420.0
DIVISORS = (1, 2, 3, 4, 6, 8, 12, 16)
"""Beat divisors that the editor knows."""

SNAP_TOLERANCE = 12.0
_EXACT = 1e-6
_LONGEST_SONG = 2 * 3600 * 1000.0


@dataclass(frozen=True, slots=True)
class BeatGrid:
    """Beats over the whole song, in order.

    Attributes:
        starts: (beats,) ms.
        lengths: (beats,) ms.
        phases: (beats,) beats since the red line, modulo 16.
        bar_beats: (beats,) beats since the bar line.
        meters: (beats,) beats a bar.
        factors: (beats,) length of the beat over that of the written one: a power of two.
        usable: (beats, 8) whether a tick is in the song, before the next red line and on a snap of the written beat.
        duration: ms of song.
    """

    starts: NDArray[np.float64]
    lengths: NDArray[np.float64]
    phases: NDArray[np.int64]
    bar_beats: NDArray[np.int64]
    meters: NDArray[np.int64]
    factors: NDArray[np.float64]
    usable: NDArray[np.bool_]
    duration: float

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def tick_times(self) -> NDArray[np.float64]:
        """(beats, 8) ms."""
        return np.asarray(self.starts[:, None] + self.lengths[:, None] * TICKS)

    def occupied(self, times: NDArray[np.float64]) -> NDArray[np.bool_]:
        """(beats, 8) the ticks on which `times` (ms) lie; a time further than 12 ms from any tick is left out."""
        hit = np.zeros(self.usable.shape, bool)
        beats, ticks = np.nonzero(self.usable)
        grid = self.tick_times[beats, ticks]
        if not len(grid) or not len(times):
            return hit
        order = np.argsort(grid)
        right = np.clip(np.searchsorted(grid[order], times), 1, max(1, len(grid) - 1))
        right = np.minimum(right, len(grid) - 1)
        left = np.maximum(right - 1, 0)
        nearest = np.where(times - grid[order[left]] <= grid[order[right]] - times, order[left], order[right])
        nearest = nearest[np.abs(grid[nearest] - times) <= SNAP_TOLERANCE]
        hit[beats[nearest], ticks[nearest]] = True
        return hit


def beat_grid(timing: Sequence[TimingPoint], duration: float) -> BeatGrid:
    """The beats of a song of `duration` ms under the red lines among `timing`.

    Raises:
        InputError: there is no usable red line, or the song has no length.
    """
    reds = [point for point in timing if point.uninherited and point.beat_length > 0]
    lines = sorted((p for p in reds if np.isfinite([p.time, p.beat_length]).all()), key=lambda point: point.time)
    if not lines:
        raise InputError("The timing has no usable red line: give the song a BPM and an offset first.")
    if not 0 < duration <= _LONGEST_SONG:
        raise InputError(f"A song of {duration / 1000:.0f} s cannot be given a rhythm: use one of up to 2 hours.")
    ends = [*(point.time for point in lines[1:]), duration]
    parts = [
        _segment(point, 0.0 if index == 0 else point.time, min(end, duration))
        for index, (point, end) in enumerate(zip(lines, ends, strict=True))
        if min(end, duration) > (0.0 if index == 0 else max(point.time, 0.0))
    ]
    if not parts:
        raise InputError("No red line lies within the song: check its offset.")
    starts, lengths, phases, bar_beats, meters, factors, usable = (
        np.concatenate(column) for column in zip(*parts, strict=True)
    )
    return BeatGrid(starts, lengths, phases, bar_beats, meters, factors, usable, duration)


def beat_numbers(grid: BeatGrid) -> NDArray[np.float32]:
    """(beats, 5): how long a beat is, and how far the song has gone."""
    since = np.maximum(grid.starts, 0) / 1000
    left = np.maximum(grid.duration - grid.starts, 0) / 1000
    columns = [
        np.log2(grid.lengths / 400),
        np.log2(grid.factors).clip(-4, 4),
        np.log1p(since) / 2,
        np.log1p(left) / 2,
        since / (grid.duration / 1000),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _segment(point: TimingPoint, first: float, last: float) -> tuple[NDArray[Any], ...]:
    """The columns of the beats from `first` to `last` ms under one red line."""
    length, factor = point.beat_length, 1.0
    while length < SHORTEST_BEAT:
        length, factor = length * 2, factor * 2
    while length >= LONGEST_BEAT:
        length, factor = length / 2, factor / 2
    first = max(first, 0.0)
    low = int(np.floor((first - point.time) / length + 1e-6))
    high = max(low + 1, int(np.ceil((last - point.time) / length - 1e-6)))
    index = np.arange(low, high)
    starts = point.time + index * length
    times = starts[:, None] + length * TICKS
    snaps = (index[:, None, None] + TICKS[:, None]) * factor * np.array(DIVISORS)
    usable = (times >= first - 1) & (times < last - 1) & (np.abs(snaps - snaps.round()) < _EXACT).any(axis=-1)
    meter = max(1, round(min(max(point.meter, 1), 64) / factor))
    count = len(index)
    return (
        starts,
        np.full(count, length),
        index % 16,
        index % meter,
        np.full(count, meter),
        np.full(count, factor),
        usable,
    )
