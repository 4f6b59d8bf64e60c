"""The rhythm model's input: each beat cut into 24 frames of a mel spectrogram and of its onset strength."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.beat_grid import BeatGrid
from core.jobs import CancelToken

SAMPLE_RATE = 22050
FRAMES_PER_BEAT = 24
MEL_BANDS, FLUX_BANDS, TONAL_BANDS = 64, 16, 12
BANDS = MEL_BANDS + FLUX_BANDS + TONAL_BANDS

_CHUNK = 512
"""Frames that are transformed at a time: more do not stay in the processor's cache, and take 150 MB more at 4,096."""


@dataclass(frozen=True, slots=True)
class _Spectrogram:
    """How one is taken.

    Attributes:
        window, hop: samples.
        lag: frames between which a band must rise for an onset.
        delay: ms by which the rise comes after the time where mappers put the object.
    """

    window: int
    hop: int
    lag: int
    delay: float


_SHORT = _Spectrogram(window=1024, hop=110, lag=2, delay=15.0)
# Long enough to tell semitones apart: a note that changes without getting louder is an onset to a mapper, too.
_LONG = _Spectrogram(window=4096, hop=220, lag=4, delay=25.0)
_LOWEST_NOTE, _SEMITONES = 82.4, 72  # Hz: six octaves from E2


@dataclass(frozen=True, slots=True)
class SongSpectra:
    """What the features take from a song, whatever its beats are.

    Attributes:
        mel: (frames, 64) log-mel spectrogram, each band about its mean over the song.
        flux, tonal: (frames, 16), and (longer frames, 12), onset strengths of mel bands and of half octaves.
    """

    mel: NDArray[np.float32]
    flux: NDArray[np.float32]
    tonal: NDArray[np.float32]


def beat_features(
    samples: NDArray[np.float32], grid: BeatGrid, cancel: CancelToken | None = None
) -> NDArray[np.float16]:
    """`features_on_beats` of mono `samples` at 22.05 kHz.

    Raises:
        CancelledError: `cancel` was set.
    """
    return features_on_beats(song_spectra(samples, cancel), grid)


def features_on_beats(spectra: SongSpectra, grid: BeatGrid) -> NDArray[np.float16]:
    """The spectra of a song on its beats, (beats, 24, 92).

    The first 64 bands are the log-mel spectrogram, each band about its mean over the song. Then come the maxima within
    the frame of superflux onset strengths (Böck and Widmer 2013: the rise against the maximum over neighbouring bands),
    as multiples of their means over the song: 16 of the mel bands, 12 of half octaves of semitones.
    """
    parts = [
        _mean_between(spectra.mel, *_edges(grid, _SHORT, len(spectra.mel))),
        _max_between(spectra.flux, *_edges(grid, _SHORT, len(spectra.flux))),
        _max_between(spectra.tonal, *_edges(grid, _LONG, len(spectra.tonal))),
    ]
    return np.concatenate(parts, axis=1).astype(np.float16).reshape(len(grid), FRAMES_PER_BEAT, BANDS)


def song_spectra(samples: NDArray[np.float32], cancel: CancelToken | None = None) -> SongSpectra:
    """The spectra of mono `samples` at 22.05 kHz.

    Raises:
        CancelledError: `cancel` was set.
    """
    cancel = cancel or CancelToken()
    samples = np.nan_to_num(np.asarray(samples, np.float32), posinf=0.0, neginf=0.0)
    samples = samples / max(float(np.abs(samples).max(initial=0)), 1e-3)
    mel = _log_bands(samples, _SHORT, _mel_filters(), cancel)
    notes = _log_bands(samples, _LONG, _semitone_filters(), cancel)
    flux, tonal = _flux(mel, _SHORT.lag, FLUX_BANDS), _flux(notes, _LONG.lag, TONAL_BANDS)
    mel -= mel.mean(axis=0)
    mel /= mel.std() + 1e-3
    return SongSpectra(mel, flux, tonal)


def _log_bands(
    samples: NDArray[np.float32], how: _Spectrogram, filters: NDArray[np.float32], cancel: CancelToken
) -> NDArray[np.float32]:
    """(frames, bands): log(1 + 1000 × magnitude within the filters)."""
    from scipy.fft import rfft  # late: the window need not wait for it

    padded = np.pad(samples, (how.window // 2, how.window // 2 + how.hop))
    frames = np.lib.stride_tricks.sliding_window_view(padded, how.window)[:: how.hop]
    window = np.hanning(how.window + 1)[:-1].astype(np.float32) * (2 / how.window)
    out = np.zeros((max(len(frames), how.lag + 1), filters.shape[1]), np.float32)
    for first in range(0, len(frames), _CHUNK):
        cancel.check()
        spectrum = np.abs(rfft(frames[first : first + _CHUNK] * window, axis=1))
        out[first : first + len(spectrum)] = np.log1p(1000 * (spectrum @ filters))
    return out


def _flux(values: NDArray[np.float32], lag: int, bands: int) -> NDArray[np.float32]:
    """(frames, finer bands) -> (frames, bands) onset strength."""
    from scipy.ndimage import maximum_filter1d

    flux = np.zeros_like(values)
    np.maximum(values[lag:] - maximum_filter1d(values, 3, axis=1)[:-lag], 0, out=flux[lag:])
    summed = flux.reshape(len(flux), bands, -1).sum(axis=2)
    return np.asarray(np.log1p(summed / (summed.mean(axis=0) + 1e-3)))


def _edges(grid: BeatGrid, how: _Spectrogram, frames: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where the frames of the beats begin and end, in frames of the spectrogram."""
    step = grid.lengths[:, None] / FRAMES_PER_BEAT
    edges = grid.starts[:, None] + (np.arange(FRAMES_PER_BEAT + 1) - 0.5) * step + how.delay
    edges = np.clip(edges * (SAMPLE_RATE / 1000 / how.hop), 0, frames - 1)
    return edges[:, :-1].ravel(), edges[:, 1:].ravel()


@lru_cache(1)
def _mel_filters() -> NDArray[np.float32]:
    """(513, 64), evenly spaced on O'Shaughnessy's mel scale from 30 Hz to 10 kHz."""
    low, high = (2595 * np.log10(1 + f / 700) for f in (30.0, 10000.0))
    return _triangles(700 * (10 ** (np.linspace(low, high, MEL_BANDS + 2) / 2595) - 1), _SHORT.window)


@lru_cache(1)
def _semitone_filters() -> NDArray[np.float32]:
    """(2049, 72), one a semitone."""
    return _triangles(_LOWEST_NOTE * 2 ** (np.arange(-1, _SEMITONES + 1) / 12), _LONG.window)


def _triangles(corners: NDArray[np.float64], window: int) -> NDArray[np.float32]:
    """(frequencies, bands): triangles over three neighbouring corners (Hz) each, the peak of each 1."""
    frequencies = np.fft.rfftfreq(window, 1 / SAMPLE_RATE)[:, None]
    # The lowest bands are narrower than a bin: each is widened to one.
    width = SAMPLE_RATE / window
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
