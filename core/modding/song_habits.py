"""What in the song a map answers with which sound: where it claps on the snare, a clap without a snare is odd.

A ridge regression explains every sound of the map by what is heard there and by where in the bar it stands, each by
the map's other sounds alone (leave one out in closed form: Golub, Heath and Wahba 1979).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.timing import TimingLines
from core.modding.habits import Habits

Array = NDArray[np.float64]

BANDS = 16
"""To which the bands of the spectrogram are summed up."""

PLACES = 16
"""In the bar: the most frequent ones."""

_AT, _BEFORE, _AFTER = (0, 48), (-48, 0), (48, 128)  # ms around a moment
_RIDGE = 20.0
_LEAST = 0.01
_MOST_OWN = 0.95
_FEWEST = 8


@dataclass(frozen=True, slots=True)
class Spectrogram:
    """A song as the model hears it.

    Attributes:
        mel: (frames, bands).
        frame: ms from one to the next.
    """

    mel: NDArray[np.float32]
    frame: float

    def around(self, times: Array) -> Array:
        """(moments, 3 x `BANDS`): what is heard at each moment, by how much it rose, and what follows; standardised."""
        bands = np.stack([part.mean(axis=1) for part in np.array_split(self.mel, BANDS, axis=1)], axis=1)
        sums = np.concatenate([np.zeros((1, BANDS)), np.cumsum(bands, axis=0, dtype=np.float64)])
        places = np.clip(np.round(times / self.frame), 0, len(bands) - 1).astype(np.int64)

        def mean(span: tuple[int, int]) -> Array:
            low, high = (round(edge / self.frame) for edge in span)
            first = np.clip(places + low, 0, len(bands) - 1)
            last = np.clip(places + high, first + 1, len(bands))
            return (sums[last] - sums[first]) / (last - first)[:, None]

        here = mean(_AT)
        rows = np.concatenate([here, here - mean(_BEFORE), mean(_AFTER)], axis=1)
        return (rows - rows.mean(axis=0)) / (rows.std(axis=0) + 1e-3)


def expected_sounds(
    lines: TimingLines, song: Spectrogram, times: Sequence[float], traits: Array, values: Sequence[int]
) -> tuple[Array, Array]:
    """How far the song speaks against each sound of a map.

    Args:
        times: ms, ascending.
        traits: (moments, any) further numbers that may explain a sound.
        values: the sounds.

    Returns:
        ln(chance of the likeliest sound / chance of the map's own) of each moment, and (moments, kinds) ln of the
        chances of all sounds of the map, by `sorted(set(values))`. All 0 where there is too little to learn from.
    """
    kinds = np.array(sorted(set(values)))
    own = np.searchsorted(kinds, np.array(values))
    if len(values) < _FEWEST or len(kinds) < 2 or not len(song.mel):
        return np.zeros(len(values)), np.zeros((len(values), len(kinds)))
    bars = Habits(lines, times).places(bars=1)
    frequent, counts = np.unique(bars, return_counts=True)
    frequent = frequent[np.argsort(-counts, kind="stable")[:PLACES]]
    terms = [np.ones((len(values), 1)), song.around(np.array(times)), bars[:, None] == frequent[None], traits]
    chances = _left_out(np.concatenate(terms, axis=1), np.eye(len(kinds))[own])
    chances = np.clip(chances, _LEAST, 1.0)
    logs = np.log(chances / chances.sum(axis=1, keepdims=True))
    return logs.max(axis=1) - logs[np.arange(len(own)), own], logs


def _left_out(terms: Array, wanted: Array) -> Array:
    """What a ridge regression on all other rows says of each row; the first term is a constant."""
    penalty = np.full(terms.shape[1], _RIDGE)
    penalty[0] = 1e-3
    solved = np.linalg.solve(terms.T @ terms + np.diag(penalty), terms.T)
    own = np.clip((terms * solved.T).sum(axis=1), 0.0, _MOST_OWN)[:, None]
    return (terms @ (solved @ wanted) - own * wanted) / (1 - own)
