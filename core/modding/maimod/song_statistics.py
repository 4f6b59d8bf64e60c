"""Which sounds of the song a map answers with which hit sound: where it claps on the snare, a clap without is unusual.

A ridge regression predicts every hit sound of the map from the spectrogram and the position in the bar, each from the
map's other sounds alone (leave one out in closed form: Golub, Heath and Wahba 1979).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.timing import TimingLines
from core.modding.maimod.bar_statistics import BarStatistics

Array = NDArray[np.float64]

BANDS = 16
"""Number of bands to which those of the spectrogram are averaged."""

POSITIONS = 16
"""Number of positions in the bar that are predictors: the most frequent ones."""

_AT, _BEFORE, _AFTER = (0, 48), (-48, 0), (48, 128)  # ms around a time
_RIDGE = 20.0
_MIN_PROBABILITY = 0.01
_MAX_LEVERAGE = 0.95
_MIN_SOUNDS = 8


@dataclass(frozen=True, slots=True)
class Spectrogram:
    """The mel spectrogram of a song.

    Attributes:
        mel: (frames, bands).
        frame_ms: from one frame to the next.
    """

    mel: NDArray[np.float32]
    frame_ms: float

    def around(self, times: Array) -> Array:
        """(times, 3 x `BANDS`): level at each time (ms), its rise, and the level after it; standardised."""
        bands = np.stack([part.mean(axis=1) for part in np.array_split(self.mel, BANDS, axis=1)], axis=1)
        sums = np.concatenate([np.zeros((1, BANDS)), np.cumsum(bands, axis=0, dtype=np.float64)])
        frames = np.clip(np.round(times / self.frame_ms), 0, len(bands) - 1).astype(np.int64)

        def mean(span: tuple[int, int]) -> Array:
            low, high = (round(edge / self.frame_ms) for edge in span)
            first = np.clip(frames + low, 0, len(bands) - 1)
            last = np.clip(frames + high, first + 1, len(bands))
            return (sums[last] - sums[first]) / (last - first)[:, None]

        here = mean(_AT)
        rows = np.concatenate([here, here - mean(_BEFORE), mean(_AFTER)], axis=1)
        return (rows - rows.mean(axis=0)) / (rows.std(axis=0) + 1e-3)


def expected_sounds(
    lines: TimingLines, spectrogram: Spectrogram, times: Sequence[float], traits: Array, values: Sequence[int]
) -> tuple[Array, Array]:
    """Log odds against each hit sound of a map by the song.

    Args:
        times: ms, ascending.
        traits: (times, any), further predictors.
        values: the hit sounds.

    Returns:
        (times,) ln(probability of the most likely sound / probability of the map's own), and (times, kinds) ln of the
        probabilities of all sounds of the map, by `sorted(set(values))`. All 0 where there is too little to learn from.
    """
    kinds = np.array(sorted(set(values)))
    own = np.searchsorted(kinds, np.array(values))
    if len(values) < _MIN_SOUNDS or len(kinds) < 2 or not len(spectrogram.mel):
        return np.zeros(len(values)), np.zeros((len(values), len(kinds)))
    positions = BarStatistics(lines, times).positions(bars=1)
    frequent, counts = np.unique(positions, return_counts=True)
    frequent = frequent[np.argsort(-counts, kind="stable")[:POSITIONS]]
    terms = [
        np.ones((len(values), 1)),
        spectrogram.around(np.array(times)),
        positions[:, None] == frequent[None],
        traits,
    ]
    probabilities = _leave_one_out(np.concatenate(terms, axis=1), np.eye(len(kinds))[own])
    probabilities = np.clip(probabilities, _MIN_PROBABILITY, 1.0)
    logs = np.log(probabilities / probabilities.sum(axis=1, keepdims=True))
    return logs.max(axis=1) - logs[np.arange(len(own)), own], logs


def _leave_one_out(terms: Array, targets: Array) -> Array:
    """(rows, targets): predictions of a ridge regression on all other rows; the first of `terms` is a constant."""
    penalty = np.full(terms.shape[1], _RIDGE)
    penalty[0] = 1e-3
    solved = np.linalg.solve(terms.T @ terms + np.diag(penalty), terms.T)
    leverage = np.clip((terms * solved.T).sum(axis=1), 0.0, _MAX_LEVERAGE)[:, None]
    return (terms @ (solved @ targets) - leverage * targets) / (1 - leverage)
