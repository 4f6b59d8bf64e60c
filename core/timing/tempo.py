"""Estimation of a whole song's tempo from its onset curves, and of the multiple that mappers use.

Tuned by benchmarks/timing.py.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.timing.learned_parameters import LearnedParameters
from core.timing.onsets import CURVE_RATE, Onsets

Floats = NDArray[np.float64]

SLOWEST, FASTEST = 62.0, 340.0
RATIOS = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1.0, 4 / 3, 3 / 2, 2.0, 3.0, 4.0)
HARMONICS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
PRIOR_CENTRES = np.linspace(0.0, 2.5, 8)  # octaves above 60 BPM
_PRIOR_WIDTH = 0.25
_FLOOR = 0.02
_LONGEST_TRANSFORM = 1 << 23


@dataclass(frozen=True, slots=True)
class TempoCandidate:
    """A candidate tempo, and the probability that a mapper would choose it."""

    bpm: float
    probability: float


class TempoSpectrum:
    """Magnitude of a curve's Fourier transform at any frequency, relative to the curve's norm.

    Args:
        curve: (values,) at `rate` per second.
    """

    def __init__(self, curve: NDArray[np.float32], rate: float) -> None:
        from scipy.fft import next_fast_len, rfft

        centred = (curve - curve.mean()).astype(np.float32)
        size = next_fast_len(max(min(8 * len(curve), _LONGEST_TRANSFORM), 2 * len(curve)))
        norm = float(np.sqrt(np.sum(np.square(centred, dtype=np.float64)))) + 1e-9
        self._magnitude = np.abs(rfft(centred, size)).astype(np.float64) / norm
        self._step = rate / size

    def at(self, hertz: Floats) -> Floats:
        """Magnitudes at the frequencies `hertz` (…), in the same shape (…), by linear interpolation."""
        index = np.minimum(hertz / self._step, len(self._magnitude) - 2)
        whole = np.floor(index).astype(np.int64)
        share = index - whole
        return self._magnitude[whole] * (1 - share) + self._magnitude[whole + 1] * share


def tempo_features(onsets: Onsets) -> tuple[Floats, Floats]:
    """Candidate tempos, (n,) in BPM, and the features of each, (n, features).

    The song's repetition rate is the maximum of |X(2f)| + |X(4f)| of its onset curve; candidates are simple multiples
    of it. The features are log |X(kf)| of three onset curves and smooth functions of the tempo itself.
    """
    spectra = [TempoSpectrum(curve, CURVE_RATE) for curve in (onsets.broad, onsets.kick, onsets.high)]
    bpm = np.arange(SLOWEST, FASTEST, 0.01)
    strength = spectra[0].at(2 * bpm / 60) + spectra[0].at(4 * bpm / 60)
    base = float(bpm[strength.argmax()])
    candidates = np.array([base * ratio for ratio in RATIOS if SLOWEST <= base * ratio <= FASTEST])
    blur = np.linspace(-0.25, 0.25, 5) * 1000.0 / onsets.duration_ms
    columns = [
        np.log(spectrum.at(harmonic * candidates[:, None] / 60 + blur).max(axis=1) + _FLOOR)
        for spectrum in spectra
        for harmonic in HARMONICS
    ]
    octaves = np.log2(candidates / 60)[:, None]
    prior = np.exp(-0.5 * np.square((octaves - PRIOR_CENTRES) / _PRIOR_WIDTH))
    return candidates, np.column_stack([*columns, prior])


def find_tempos(onsets: Onsets, parameters: LearnedParameters) -> list[TempoCandidate]:
    """Candidate tempos, the most probable first; probabilities sum to 1."""
    candidates, features = tempo_features(onsets)
    scores = (features - parameters.tempo_mean) / parameters.tempo_scale @ parameters.tempo_weights
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    order = np.argsort(-shares)
    return [TempoCandidate(float(candidates[i]), float(shares[i])) for i in order]


def refine_tempo(curve: NDArray[np.float32], rate: float, bpm: float) -> float:
    """The BPM next to `bpm` at which the curve's beats, half and quarter beats add up best over its whole length.

    The curve is demodulated at `bpm` and summed in short pieces, so that hundreds of tempos cost little.

    Args:
        curve: (values,) at `rate` per second.
    """
    seconds = len(curve) / rate
    reach = 60 * 0.3 / seconds
    tempos = bpm + np.linspace(-reach, reach, 401)
    time = np.arange(len(curve)) / rate
    centred = curve - curve.mean()
    piece = max(1, min(2048, len(curve) // 8))
    count = len(curve) // piece
    middle = (np.arange(count) + 0.5) * piece / rate
    total = np.zeros(len(tempos))
    for harmonic in (1, 2, 4):
        turning = centred * np.exp(-2j * np.pi * harmonic * bpm / 60 * time)
        pieces = turning[: count * piece].reshape(count, piece).sum(axis=1)
        total += np.abs(np.exp(-2j * np.pi * harmonic * np.outer((tempos - bpm) / 60, middle)) @ pieces)
    return float(tempos[total.argmax()])


def round_tempo(bpm: float, seconds: float, whole_ms: float = 25.0, half_ms: float = 8.0) -> float:
    """`bpm` as a whole number if that drifts less than `whole_ms` in `seconds`, else a half if less than `half_ms`."""
    for step, most_ms in ((1.0, whole_ms), (0.5, half_ms)):
        rounded = round(bpm / step) * step
        if rounded and seconds * 1000 * abs(rounded - bpm) / bpm < most_ms:
            return rounded
    return bpm
