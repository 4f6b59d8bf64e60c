"""Whether a chart's timing fits its own grid and its song.

Measured on 333 human difficulties, and on the same with another song, a tempo 0.3 % off and an offset 60 ms off:
objects lead the half-risen sound by 5 to 45 ms (1st to 99th percentile), stand out by 8 to 84 standard deviations
(another song: 0.8 to 5, 5th to 95th), and the four quarters of a song agree within 19 ms (tempo off: 28 and more).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.audio.resample import resample
from core.jobs import CancelToken
from core.timing.onsets import FINE_RATE, RATE, find_onsets
from core.tokens.upstream_view import UpstreamMap, start_of
from core.training.data.data_set import Timing

USUAL_LEAD_MS = 22.0
"""How much sooner than the half-risen sound people place objects."""

MOST_UNSNAPPED = 0.02
LEAST_CLARITY = 4.5
OFFSET_RANGE_MS = (-10.0, 60.0)
MOST_DRIFT_MS = 40.0

_REACH = (-90, 130)  # ms around the objects where a song's onsets are looked for
_FEWEST = 30  # objects
_FEWEST_OF_PART = 20
_PARTS = 4
_LOUDEST = 99.5  # percentile that stronger onsets are cut to, so that a few do not decide

Curve = NDArray[np.float32]


def onset_curve(audio: Audio, cancel: CancelToken) -> Curve:
    """Onset strength of a song at FINE_RATE, the strongest cut off.

    Raises:
        CancelledError: `cancel` was set.
    """
    curve = find_onsets(resample(audio.mono(), audio.sample_rate, RATE, cancel), cancel=cancel).fine
    return np.minimum(curve, np.percentile(curve, _LOUDEST)) if curve.size else curve


def unsnapped_share(source: UpstreamMap) -> float:
    """Share of objects more than 2 ms from every tick of 1/1 to 1/16."""
    if not source.objects:
        return 0.0
    return sum(not source.snap_divisor(start_of(item)) for item in source.objects) / len(source.objects)


def check_timing(source: UpstreamMap, curve: Curve | None) -> Timing:
    """How well the chart fits its grid, and its song where `curve` is given."""
    unsnapped = round(unsnapped_share(source), 4)
    times = sorted({item.time for item in source.objects})
    if curve is None or len(times) < _FEWEST or not len(curve):
        return Timing(unsnapped)
    inside = [time for time in times if 0 <= time * FINE_RATE / 1000 < len(curve)]
    if len(inside) < _FEWEST:
        return Timing(unsnapped, clarity=0.0)
    lead, clarity = _lead(curve, inside)
    parts = [part for part in np.array_split(np.array(inside), _PARTS) if len(part) >= _FEWEST_OF_PART]
    leads = [_lead(curve, part)[0] for part in parts]
    drift = float(max(leads) - min(leads)) if len(leads) == _PARTS else None
    return Timing(unsnapped, round(lead - USUAL_LEAD_MS, 1), round(clarity, 2), drift)


def sound_timing(timing: Timing) -> bool | None:
    """Whether timing is good enough to learn from; None where the song was not decoded."""
    if timing.unsnapped > MOST_UNSNAPPED:
        return False
    if timing.clarity is None:
        return None
    offset, drift = timing.offset_ms, timing.drift_ms
    return (
        timing.clarity >= LEAST_CLARITY
        and (offset is None or usual_offset(offset))
        and (drift is None or drift <= MOST_DRIFT_MS)
    )


def usual_offset(offset_ms: float) -> bool:
    """Whether objects lie where people place them, for how much later than that the music begins."""
    return OFFSET_RANGE_MS[0] <= offset_ms + USUAL_LEAD_MS <= OFFSET_RANGE_MS[1]


def _lead(curve: Curve, times: Sequence[float] | NDArray[np.float64]) -> tuple[float, float]:
    """ms from the objects to where onsets are strongest on average, and how clear that peak is.

    In standard deviations of a mean over as many random moments.
    """
    lags = np.arange(_REACH[0] - 2, _REACH[1] + 3)
    places = np.rint(np.asarray(times) * FINE_RATE / 1000).astype(np.int64)[:, None] + lags
    inside = (places >= 0) & (places < len(curve))
    values = np.where(inside, curve[np.clip(places, 0, len(curve) - 1)], 0.0)
    mean = values.sum(axis=0) / np.maximum(inside.sum(axis=0), 1)
    smooth = np.convolve(mean, np.full(5, 0.2), "valid")
    best = int(smooth.argmax())
    error = float(curve.std()) / np.sqrt(len(places)) + 1e-9
    return float(_REACH[0] + best), float((smooth[best] - curve.mean()) / error)
