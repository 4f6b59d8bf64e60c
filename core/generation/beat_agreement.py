"""How well beats that a model found agree with red lines, or with other beats."""

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines

ON_THE_BEAT = 15.0
"""ms within which a beat counts as one of the red lines."""

FEWEST_BEATS = 8
_NEAR_OCTAVE = 0.3  # of an octave


def agreement(points: list[TimingPoint], beats: NDArray[np.float64]) -> float:
    """The share of the `beats`, (n,) in ms, on beats of the red lines; those of lines with hardly any do not count."""
    if not len(beats):
        return 0.0
    lines = TimingLines(points)
    near = np.array([abs(lines.snap(float(time), 1) - time) <= ON_THE_BEAT for time in beats])
    starts = np.array([point.time for point in points])
    owner = np.clip(np.searchsorted(starts, beats + ON_THE_BEAT) - 1, 0, len(points) - 1)
    counts = np.bincount(owner, minlength=len(points))
    return float(np.mean(near & (counts[owner] >= FEWEST_BEATS)))


def octave(ours: NDArray[np.float64], found: NDArray[np.float64]) -> tuple[float, float]:
    """Whether the beats that a model found, (n,) in ms, come half, once or twice as often as `ours`; the share
    agreeing.
    """
    if len(found) < FEWEST_BEATS or len(ours) < FEWEST_BEATS:
        return 1.0, 0.0
    gaps = np.diff(found)
    ratios = np.median(np.diff(ours)) / gaps
    factors = np.array([0.5, 1.0, 2.0])
    off = np.abs(np.log2(ratios[:, None] / factors))
    near = np.where(off.min(axis=1) < _NEAR_OCTAVE, off.argmin(axis=1), -1)
    counts = np.array([int(np.sum(near == index)) for index in range(len(factors))])
    return float(factors[counts.argmax()]), float(counts.max() / len(gaps))
