"""Which bars of a song sound alike: mappers map them alike."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.generation.structure.bars import Bars

PARTS = 48
"""Of a bar, to which objects are rounded."""

_EARLY = 2.0  # ms by which an object may come before its bar


@dataclass(frozen=True, slots=True)
class Repeats:
    """The earlier bar that each bar of a song sounds most like.

    Attributes:
        starts, lengths: (bars,) ms.
        sources: (bars,) numbers of bars; -1 where there is no earlier one.
        likeness: (bars,) the cosine of both, about the mean of the song.
    """

    starts: NDArray[np.float64]
    lengths: NDArray[np.float64]
    sources: NDArray[np.int64]
    likeness: NDArray[np.float64]

    @classmethod
    def of(cls, bars: Bars) -> "Repeats":
        """By onset strength and level in each part of the bar, and of the bars around it."""
        count = len(bars)
        alike = (_cosines(bars.strikes.reshape(count, -1)) + _cosines(bars.loudness.reshape(count, -1))) / 2
        around = alike.copy()
        around[1:-1, 1:-1] = (2 * alike[1:-1, 1:-1] + alike[:-2, :-2] + alike[2:, 2:]) / 4
        around[~np.tri(count, k=-1, dtype=bool)] = -np.inf
        sources = around.argmax(axis=1) if count else np.zeros(0, np.int64)
        likeness = around[np.arange(count), sources]
        found = np.isfinite(likeness)
        return cls(bars.times, bars.lengths, np.where(found, sources, -1), np.where(found, likeness, 0.0))

    def place_of(self, time: float) -> tuple[int, int]:
        """The number of the bar and the part of it at `time` ms; the bar is -1 before the first one."""
        bar = int(np.searchsorted(self.starts, time + _EARLY, side="right")) - 1
        if bar < 0:
            return -1, 0
        return bar, round((time - float(self.starts[bar])) / float(self.lengths[bar]) * PARTS)


def _cosines(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, n) of (n, values) about their mean."""
    rows = rows - rows.mean(axis=0)
    rows = rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)
    return np.asarray(rows @ rows.T)
