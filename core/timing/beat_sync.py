"""Beat-synchronous features: curves summarised beat by beat."""

import numpy as np
from numpy.typing import NDArray

from core.timing.onsets import CHROMA_RATE, CURVE_RATE, Curve, Onsets

Floats = NDArray[np.float64]


def mean_between(curve: Curve, rate: float, times: Floats, share: float = 1.0) -> Floats:
    """Means (n - 1, columns) of a curve in the first `share` of every interval between two times.

    Args:
        curve: (values, columns) at `rate` per second.
        times: (n,) ms.
    """
    sums = np.concatenate([np.zeros((1, curve.shape[1])), np.cumsum(curve, axis=0, dtype=np.float64)])
    ends = times[:-1] + share * np.diff(times)
    first = np.clip(np.rint(times[:-1] * rate / 1000).astype(np.int64), 0, len(curve) - 1)
    last = np.clip(np.rint(ends * rate / 1000).astype(np.int64), first + 1, len(curve))
    return (sums[last] - sums[first]) / (last - first)[:, None]


def peak_near(curve: Curve, times: Floats, reach_ms: float = 30.0) -> Floats:
    """The greatest value (n,) of an onset curve (values,) within `reach_ms` of each of `times` (n,), ms."""
    reach = int(reach_ms * CURVE_RATE / 1000)
    around = np.rint(times * CURVE_RATE / 1000).astype(np.int64)[:, None] + np.arange(-reach, reach + 1)
    return np.asarray(curve[np.clip(around, 0, len(curve) - 1)].max(axis=1), dtype=np.float64)


def harmony_change(onsets: Onsets, times: Floats) -> Floats:
    """Distance (n,) of the chroma after each of `times` (n,), ms, from that before; 0 at the first and the last."""
    change = np.zeros(len(times))
    if len(times) > 2:
        chroma = np.sqrt(mean_between(onsets.chroma, CHROMA_RATE, times))
        chroma /= np.linalg.norm(chroma, axis=1, keepdims=True) + 1e-6
        change[1:-1] = np.linalg.norm(np.diff(chroma, axis=0), axis=1)
    return change
