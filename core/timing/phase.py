"""The phase of the beat: onset curves folded over the beat, and the offset that follows from them.

Tuned by benchmarks/timing.py.
"""

import numpy as np
from numpy.typing import NDArray

from core.timing.beat_sync import harmony_change
from core.timing.learned_parameters import LearnedParameters
from core.timing.onsets import CURVE_RATE, FINE_RATE, Curve, Onsets

Floats = NDArray[np.float64]

_BAR = 4
_COARSE_BLUR_MS = 8.0
_BROAD_LATER_MS = 4.0  # a long window's peak after the half-risen sound
_FINE_BLUR_MS = 2.0
_FINE_LATER_MS = 5.0  # the short window answers later than the long one
_FINE_REACH_MS = 25.0
_FLANK_MS = 45.0


def fold(
    curve: Curve, rate: float, beat_ms: float, bins: int, start_ms: float = 0.0, end_ms: float | None = None
) -> Floats:
    """Mean of the curve (values,) at each of `bins` phases of the beat, (bins,); phase 0 is at time 0, not `start_ms`.

    Args:
        rate: values per second.
    """
    first = max(0, int(start_ms * rate / 1000))
    last = len(curve) if end_ms is None else min(len(curve), int(end_ms * rate / 1000))
    phase = (np.arange(first, last) * (1000 / rate / beat_ms)) % 1.0 * bins
    lower = np.floor(phase).astype(np.int64)
    share = phase - lower
    values = curve[first:last]
    lower, upper = lower % bins, (lower + 1) % bins
    total = np.bincount(lower, values * (1 - share), bins) + np.bincount(upper, values * share, bins)
    weight = np.bincount(lower, 1 - share, bins) + np.bincount(upper, share, bins)
    return total / np.maximum(weight, 1e-9)


def loudest_phase(
    onsets: Onsets, beat_ms: float, lead_ms: float, start_ms: float = 0.0, end_ms: float | None = None
) -> float:
    """The phase of the strongest onsets, ms modulo the beat, `lead_ms` before the sound has risen half-way."""
    bins = max(8, round(beat_ms))
    broad = _blurred(fold(onsets.broad, CURVE_RATE, beat_ms, bins, start_ms, end_ms), _COARSE_BLUR_MS)
    return _flank(onsets, beat_ms, int(broad.argmax()) + _FINE_LATER_MS, lead_ms, start_ms, end_ms)


def phase_features(onsets: Onsets, beat_ms: float, loudest_ms: float, lead_ms: float) -> Floats:
    """Cues (4, 4) for the loudest phase, and for those a quarter, a half and three quarters of a beat later.

    The columns: all onsets, the kick, changes of harmony once a bar, and whether it is the loudest phase.
    """
    bins = max(8, round(beat_ms))
    phases = (loudest_ms + beat_ms * np.arange(4) / 4) % beat_ms
    columns = []
    for curve in (onsets.broad, onsets.kick):
        folded = _blurred(fold(curve, CURVE_RATE, beat_ms, bins), _COARSE_BLUR_MS)
        folded = (folded - folded.mean()) / (folded.std() + 1e-9)
        at = np.rint((phases + lead_ms + _BROAD_LATER_MS) / beat_ms * bins).astype(np.int64)
        columns.append(folded[(at[:, None] + np.arange(-12, 13)) % bins].max(axis=1))
    harmony = np.zeros(4)
    for i, phase in enumerate(phases):
        change = harmony_change(onsets, np.arange(phase + lead_ms, onsets.duration_ms, beat_ms))
        whole = len(change) // _BAR * _BAR
        harmony[i] = change[:whole].reshape(-1, _BAR).mean(axis=0).max() if whole else 0.0
    columns.append((harmony - harmony.mean()) / (harmony.std() + 1e-9))
    return np.column_stack([*columns, [1.0, 0.0, 0.0, 0.0]])


def find_phase(onsets: Onsets, beat_ms: float, parameters: LearnedParameters) -> float:
    """The phase of the beats, ms modulo the beat, as mappers place them."""
    loudest = loudest_phase(onsets, beat_ms, parameters.lead_ms)
    scores = phase_features(onsets, beat_ms, loudest, parameters.lead_ms) @ parameters.phase_weights
    quarters = int(scores.argmax())
    if not quarters:
        return loudest
    return refine_phase(onsets, beat_ms, parameters.lead_ms, (loudest + quarters * beat_ms / 4) % beat_ms)


def refine_phase(
    onsets: Onsets, beat_ms: float, lead_ms: float, near_ms: float, start_ms: float = 0.0, end_ms: float | None = None
) -> float:
    """As `loudest_phase`, but next to `near_ms`, an estimate to within about 20 ms."""
    bins = max(8, round(beat_ms))
    centre = (near_ms + lead_ms + _BROAD_LATER_MS) / beat_ms * bins
    return _flank(onsets, beat_ms, centre, lead_ms, start_ms, end_ms)


def _flank(
    onsets: Onsets, beat_ms: float, centre: float, lead_ms: float, start_ms: float, end_ms: float | None
) -> float:
    """Half height of the rising flank of the finely folded curve's peak around bin `centre` (a bin is about 1 ms)."""
    bins = max(8, round(beat_ms))
    fine = _blurred(fold(onsets.fine, FINE_RATE, beat_ms, bins, start_ms, end_ms), _FINE_BLUR_MS)
    reach = int(min(_FINE_REACH_MS, bins // 4))
    around = round(centre) + np.arange(-reach, reach + 1)
    peak = int(around[fine[around % bins].argmax()])
    flank = fine[(peak - np.arange(int(min(_FLANK_MS, bins // 2)))) % bins]
    half = 0.5 * (flank[0] + flank.min())
    below = int(np.flatnonzero(flank <= half)[0])
    step = flank[below - 1] - flank[below] if below else 0.0
    rise = peak - below + ((half - flank[below]) / step if step > 0 else 0.0)
    return float((rise * beat_ms / bins - lead_ms) % beat_ms)


def _blurred(folded: Floats, sigma: float) -> Floats:
    """A folded curve (bins,), smoothed around the beat by `sigma` bins."""
    from scipy.ndimage import gaussian_filter1d

    return np.asarray(gaussian_filter1d(folded, sigma, mode="wrap"), dtype=np.float64)
