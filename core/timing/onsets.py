"""Onset strength curves of a song, from which tempo, beat and offset are estimated.

Tuned by benchmarks/timing.py.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.jobs import CancelToken, OnProgress, Progress, ignore_progress

Curve = NDArray[np.float32]

RATE = 22_050
HOP = 44  # samples: 2 ms
CURVE_RATE = RATE / HOP
FINE_HOP = 22  # samples: 1 ms
FINE_RATE = RATE / FINE_HOP
CHROMA_HOP = 1024
CHROMA_RATE = RATE / CHROMA_HOP
_WINDOW = 1024
_FINE_WINDOW = 256
_CHROMA_WINDOW = 4096
_LAG = 4  # hops: 8 ms
_BANDS = 48
_GROUPS = ((0, 8), (8, 20), (20, 34), (34, 48))
_KICK_BANDS = 6  # up to about 150 Hz
_HIGH_BANDS = 36  # from about 4.5 kHz
_CHUNK_SAMPLES = 1 << 21  # windowed samples transformed between two checks of the cancel token
_STAGE = "Listening for the beat"


@dataclass(frozen=True, slots=True)
class Onsets:
    """Curves over a whole song, (values,); value i is at the time i / rate, with rates in values per second.

    Attributes:
        broad, kick, high: onset strength of all bands, of the lowest and of the highest, at CURVE_RATE.
        fine: onset strength with a short window, at FINE_RATE, to place beats to the millisecond.
        low: loudness of the lowest bands, at CURVE_RATE.
        chroma: (values, 12) magnitudes of the pitch classes, at CHROMA_RATE.
        duration_ms: length of the song.
        level: root mean square of the samples.
    """

    broad: Curve
    kick: Curve
    high: Curve
    fine: Curve
    low: Curve
    chroma: Curve
    duration_ms: float
    level: float


def find_onsets(
    samples: NDArray[np.float32], on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> Onsets:
    """The curves of mono `samples` (samples,) at RATE.

    Raises:
        CancelledError: `cancel` was set.
    """
    cancel = cancel or CancelToken()
    level = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) if samples.size else 0.0
    samples = samples / np.float32(max(level, 1e-6) * 10)
    with ThreadPoolExecutor(1, "fine onsets") as beside:
        fine = beside.submit(_fine_flux, samples, cancel)
        groups, kick, high, low = _band_curves(samples, cancel, on_progress)
        pitch_classes = _pitch_classes()
        chroma = [spectrum @ pitch_classes for spectrum in _spectra(samples, _CHROMA_WINDOW, CHROMA_HOP, cancel)]
    return Onsets(
        broad=np.sum([_locally_normal(group, CURVE_RATE) for group in groups], axis=0, dtype=np.float32),
        kick=_locally_normal(kick, CURVE_RATE),
        high=_locally_normal(high, CURVE_RATE),
        fine=fine.result(),
        low=low,
        chroma=np.concatenate(chroma),
        duration_ms=len(samples) * 1000.0 / RATE,
        level=level,
    )


def _band_curves(
    samples: Curve, cancel: CancelToken, on_progress: OnProgress
) -> tuple[list[Curve], Curve, Curve, Curve]:
    """Flux of every group of bands, of the kick and of the high bands; and the loudness of the lowest bands."""
    bands = _mel_bands()
    parts: list[list[Curve]] = [[] for _ in range(len(_GROUPS) + 3)]
    before = np.zeros((0, _BANDS), dtype=np.float32)
    for spectrum in _spectra(samples, _WINDOW, HOP, cancel, on_progress):
        loud = np.log1p(1000.0 * (spectrum @ bands))
        before = before if len(before) else np.repeat(loud[:1], _LAG, axis=0)
        flux = _superflux(np.concatenate([before, loud]))
        before = loud[-_LAG:] if len(loud) >= _LAG else np.concatenate([before, loud])[-_LAG:]
        curves = [flux[:, a:b].sum(axis=1) for a, b in _GROUPS]
        curves += [flux[:, :_KICK_BANDS].sum(axis=1), flux[:, _HIGH_BANDS:].sum(axis=1)]
        curves += [loud[:, :_KICK_BANDS].sum(axis=1)]
        for part, curve in zip(parts, curves, strict=True):
            part.append(curve)
    *groups, kick, high, low = [np.concatenate(part).astype(np.float32) for part in parts]
    return groups, kick, high, low


def _spectra(
    samples: NDArray[np.float32],
    window: int,
    hop: int,
    cancel: CancelToken,
    on_progress: OnProgress = ignore_progress,
) -> Iterator[Curve]:
    """Magnitudes, chunk by chunk, (frames, bins); frame i is centred on sample i * hop."""
    from scipy.fft import rfft

    padded = np.pad(samples, window // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, window)[::hop]
    shape = np.hanning(window + 1)[:-1].astype(np.float32)
    chunk = _CHUNK_SAMPLES // window
    for start in range(0, len(frames), chunk):
        cancel.check()
        yield np.abs(rfft(frames[start : start + chunk] * shape, axis=1))
        on_progress(Progress(_STAGE, min(1.0, (start + chunk) / len(frames))))


def _superflux(mel: Curve) -> Curve:
    """Rise (frames - _LAG, bands) of each band of `mel` (frames, bands) over the loudest of its neighbours 8 ms before.

    Böck and Widmer, Maximum filter vibrato suppression for onset detection (2013).
    """
    before = mel[:-_LAG]
    widest = before.copy()
    np.maximum(widest[:, 1:], before[:, :-1], out=widest[:, 1:])
    np.maximum(widest[:, :-1], before[:, 1:], out=widest[:, :-1])
    return np.maximum(mel[_LAG:] - widest, 0.0)


def _fine_flux(samples: NDArray[np.float32], cancel: CancelToken) -> Curve:
    """Spectral flux with a short window, (values,) at FINE_RATE."""
    last = None
    parts = []
    for spectrum in _spectra(samples, _FINE_WINDOW, FINE_HOP, cancel):
        loud = np.log1p(30.0 * spectrum)
        rise = np.diff(loud, axis=0, prepend=loud[:1] if last is None else last)
        parts.append(np.maximum(rise, 0.0).sum(axis=1))
        last = loud[-1:]
    return _locally_normal(np.concatenate(parts).astype(np.float32), FINE_RATE)


def _locally_normal(curve: Curve, rate: float) -> Curve:
    """The curve divided by its mean over six seconds, so that quiet parts of a song count too."""
    from scipy.ndimage import uniform_filter1d

    width = int(rate * 6)
    mean = uniform_filter1d(curve.astype(np.float64), width, mode="nearest")
    floor = 0.1 * float(np.mean(curve)) + 1e-9
    return (curve / (mean + floor)).astype(np.float32)


def _mel_bands() -> Curve:
    """Normalised mel filters, (bins, bands)."""
    from core.audio.mel import MelSettings, filter_bank

    settings = MelSettings("torchaudio", sample_rate=RATE, n_fft=_WINDOW, n_mels=_BANDS, f_min=30.0, f_max=10_000.0)
    bank = filter_bank(settings)
    return (bank / np.maximum(bank.sum(axis=1, keepdims=True), 1e-9)).T.astype(np.float32)


def _pitch_classes() -> Curve:
    """Weights (bins, 12) of the frequency bins between 65 Hz and 2 kHz in the pitch classes."""
    hz = np.fft.rfftfreq(_CHROMA_WINDOW, 1 / RATE)
    pitch = 12 * np.log2(np.maximum(hz, 1.0) / 440.0) + 69
    nearest = np.rint(pitch)
    weight = np.maximum(0.0, 1 - 2 * np.abs(pitch - nearest)) * ((hz > 65) & (hz < 2000))
    classes = np.zeros((len(hz), 12), dtype=np.float32)
    classes[np.arange(len(hz)), nearest.astype(int) % 12] = weight
    return classes
