"""What the rhythm model hears: each beat cut into 24 frames of a mel spectrogram and of its onset strength."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.generation.beat_grid import BeatGrid

SAMPLE_RATE = 22050
FRAMES_PER_BEAT = 24
MEL_BANDS, FLUX_BANDS = 64, 16
BANDS = MEL_BANDS + FLUX_BANDS

_WINDOW, _HOP = 1024, 110
_LAG = 2  # frames of 5 ms between which the spectrum must rise
_DELAY = 15.0  # ms by which the rise in a window of this length comes after the time where mappers put the object
_CHUNK = 4096


def beat_features(samples: NDArray[np.float32], grid: BeatGrid) -> NDArray[np.float16]:
    """Mono `samples` at 22.05 kHz -> (beats, 24, 80).

    The first 64 bands are the log-mel spectrogram, each band about its mean over the song; the last 16 are the
    superflux onset strength (Böck and Widmer 2013: the rise against the maximum over neighbouring bands), the
    maximum within the frame, as a multiple of its mean over the song.
    """
    from scipy.ndimage import maximum_filter1d  # late: the window need not wait for it

    mel = _log_mel(samples)
    before = maximum_filter1d(mel, 3, axis=1)[:-_LAG]
    flux = np.zeros_like(mel)
    np.maximum(mel[_LAG:] - before, 0, out=flux[_LAG:])
    flux = flux.reshape(len(flux), FLUX_BANDS, -1).sum(axis=2)
    flux = np.log1p(flux / (flux.mean(axis=0) + 1e-3))
    mel -= mel.mean(axis=0)
    mel /= mel.std() + 1e-3

    step = grid.lengths[:, None] / FRAMES_PER_BEAT
    edges = grid.starts[:, None] + (np.arange(FRAMES_PER_BEAT + 1) - 0.5) * step + _DELAY
    edges = np.clip(edges * (SAMPLE_RATE / 1000 / _HOP), 0, len(mel) - 1)
    low, high = edges[:, :-1].ravel(), edges[:, 1:].ravel()
    out = np.empty((len(grid), FRAMES_PER_BEAT, BANDS), np.float16)
    out[..., :MEL_BANDS] = _mean_between(mel, low, high).reshape(len(grid), FRAMES_PER_BEAT, MEL_BANDS)
    out[..., MEL_BANDS:] = _max_between(flux, low, high).reshape(len(grid), FRAMES_PER_BEAT, FLUX_BANDS)
    return out


def _log_mel(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """(frames of 5 ms, 64): log(1 + 1000 × mel magnitude), the song scaled to a peak of 1."""
    from scipy.fft import rfft

    samples = np.nan_to_num(np.asarray(samples, np.float32), posinf=0.0, neginf=0.0)
    samples = samples / max(float(np.abs(samples).max(initial=0)), 1e-3)
    padded = np.pad(samples, (_WINDOW // 2, _WINDOW // 2 + _HOP))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP]
    window = np.hanning(_WINDOW + 1)[:-1].astype(np.float32) * (2 / _WINDOW)
    filters = _mel_filters()
    out = np.empty((max(len(frames), _LAG + 1), MEL_BANDS), np.float32)
    out[len(frames) :] = 0
    for first in range(0, len(frames), _CHUNK):
        spectrum = np.abs(rfft(frames[first : first + _CHUNK] * window, axis=1))
        out[first : first + len(spectrum)] = np.log1p(1000 * (spectrum @ filters))
    return out


@lru_cache(1)
def _mel_filters() -> NDArray[np.float32]:
    """(513, 64) triangles, evenly spaced on O'Shaughnessy's mel scale from 30 Hz to 10 kHz, the peak of each 1."""
    low, high = (2595 * np.log10(1 + f / 700) for f in (30.0, 10000.0))
    corners = 700 * (10 ** (np.linspace(low, high, MEL_BANDS + 2) / 2595) - 1)
    frequencies = np.fft.rfftfreq(_WINDOW, 1 / SAMPLE_RATE)[:, None]
    # The lowest bands are narrower than a bin: each is widened to one.
    width = SAMPLE_RATE / _WINDOW
    left = np.minimum(corners[:-2], corners[1:-1] - width)
    right = np.maximum(corners[2:], corners[1:-1] + width)
    middle = corners[1:-1]
    rise, fall = (frequencies - left) / (middle - left), (right - frequencies) / (right - middle)
    return np.maximum(0, np.minimum(rise, fall)).astype(np.float32)


def _mean_between(
    values: NDArray[np.float32], low: NDArray[np.float64], high: NDArray[np.float64]
) -> NDArray[np.float32]:
    """The mean of the step function `values` between fractional rows."""
    total = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0, dtype=np.float64)])

    def integral(at: NDArray[np.float64]) -> NDArray[np.float64]:
        at = at + 0.5  # row i covers i - 0.5 .. i + 0.5
        whole = np.minimum(at.astype(np.int64), len(values) - 1)
        return np.asarray(total[whole] + (at - whole)[:, None] * values[whole])

    span = np.maximum(high - low, 1e-6)[:, None]
    inside = high - low > 1e-3
    mean = (integral(high) - integral(low)) / span
    nearest = values[np.minimum(low.round().astype(np.int64), len(values) - 1)]
    return np.where(inside[:, None], mean, nearest).astype(np.float32)


def _max_between(
    values: NDArray[np.float32], low: NDArray[np.float64], high: NDArray[np.float64]
) -> NDArray[np.float32]:
    """The maximum of `values` over the rows from `low` up to `high`, at least one row."""
    first = np.minimum(low.round().astype(np.int64), len(values) - 1)
    last = np.maximum(np.minimum(high.round().astype(np.int64), len(values) - 1), first + 1)
    out = values[first].copy()
    for offset in range(1, int((last - first).max(initial=1))):
        np.maximum(out, values[np.minimum(first + offset, last - 1)], out=out)
    return out


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
