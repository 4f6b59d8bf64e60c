"""The onset envelope of a whole song, and its folding over the beats of a red line."""

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import TimingPoint

RATE = 1000  # values per second
_SMOOTH_MS = 3


def onset_envelope(samples: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
    """The rise in loudness in each millisecond, (ms,), 0 where it falls; the strongest onsets are about 1.

    Args:
        samples: (samples,) mono.
        sample_rate: Hz.
    """
    block = sample_rate / RATE
    edges = np.round(np.arange(0, len(samples) / block + 1) * block).astype(np.int64)
    edges = edges[edges < len(samples)]
    if len(edges) < 2 * _SMOOTH_MS + 2:
        return np.zeros(0, np.float32)
    # Differences of neighbouring samples emphasise high frequencies, where onsets are sharpest.
    sharp = np.abs(np.diff(samples, prepend=samples[:1]))
    loudness = np.log1p(200 * np.add.reduceat(sharp, edges) / block)
    loudness = np.convolve(loudness, np.full(_SMOOTH_MS, 1 / _SMOOTH_MS), "same")
    rise = np.maximum(loudness[_SMOOTH_MS:] - loudness[:-_SMOOTH_MS], 0)
    curve = np.concatenate([np.zeros(_SMOOTH_MS), rise]).astype(np.float32)
    loudest = float(np.quantile(curve, 0.999))
    return curve / loudest if loudest > 0 else curve


def fold_onsets(
    curve: NDArray[np.float32],
    point: TimingPoint,
    end_ms: float,
    lead_ms: float = 0.0,
    columns: int = 96,
    rows: int = 48,
) -> NDArray[np.float32]:
    """The envelope around every beat of a red line up to `end_ms`, (rows, columns).

    Each row is the mean of consecutive beats; columns go from half a beat before the beat to half a beat after it, both
    `lead_ms` later: mappers place a line that much before the sound rises. A right tempo gives upright stripes, a right
    offset puts the strongest in the middle.

    Args:
        curve: (ms,), from `onset_envelope`.
    """
    beat = point.beat_length
    count = int((end_ms - point.time) / beat) if beat > 0 else 0
    if count < 1 or not len(curve):
        return np.zeros((0, columns), np.float32)
    rows = min(rows, count)
    phases = (np.arange(columns) + 0.5) / columns - 0.5
    times = point.time + lead_ms + (np.arange(count)[:, None] + phases) * beat
    width = max(round(beat * RATE / 1000 / columns), 1)
    highest = np.max(np.stack([_at(curve, times * RATE / 1000 + step) for step in range(width)]), axis=0)
    edges = np.linspace(0, count, rows + 1).astype(np.int64)[:-1]
    sums = np.add.reduceat(highest, edges, axis=0)
    return (sums / np.diff([*edges, count])[:, None]).astype(np.float32)


def _at(curve: NDArray[np.float32], index: NDArray[np.float64]) -> NDArray[np.float32]:
    """Values of `curve` (n,) at `index` of any shape; 0 outside."""
    whole = np.floor(index).astype(np.int64)
    inside = (whole >= 0) & (whole < len(curve))
    return np.where(inside, curve[np.clip(whole, 0, len(curve) - 1)], np.float32(0))
