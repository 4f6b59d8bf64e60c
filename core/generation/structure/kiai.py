"""Kiai from the structure of the song: loud bars that come again, in parts of whole phrases."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import TimingPoint
from core.documents import converted, read_json
from core.errors import InputError
from core.generation.structure.bars import BANDS, Bars, bars_of

FILE = "kiai.json"
SHORTEST, LONGEST = 8, 64
"""Bars of one part."""

PHRASE = 4
LEAN = 0.6
"""Nats by which a bar is rather taken: what is missed costs more overlap than what is too much."""

CHANGE, OFF_PHRASE = 1.0, 1.0
"""Nats that each edge of a part costs, and that it costs more where no phrase of four bars begins."""

_NEAR = 8
"""Bars within which likeness is no repetition."""


@dataclass(frozen=True, slots=True)
class KiaiModel:
    """A logistic regression over the features of `bar_features`."""

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: float

    @classmethod
    def read(cls, folder: Path) -> "KiaiModel | None":
        """The model beside a checkpoint; None if there is no such file.

        Raises:
            InputError: the file is damaged.
        """
        path = folder / FILE
        if not path.is_file():
            return None
        stored = converted(read_json(path), dict[str, list[float]], path)
        try:
            mean, scale, weights = (np.array(stored[name], np.float64) for name in ("mean", "scale", "weights"))
            (bias,) = stored["bias"]
        except (KeyError, ValueError) as error:
            raise InputError(f"{path} lacks a part; get the model again.") from error
        if not mean.shape == scale.shape == weights.shape or not (scale > 0).all():
            raise InputError(f"{path} has parts that do not fit together; get the model again.")
        return cls(mean, scale, weights, float(bias))

    def scores(self, bars: Bars) -> NDArray[np.float64]:
        """(bars,): nats for kiai in each bar."""
        standard = np.clip((bar_features(bars) - self.mean) / self.scale, -4, 4)
        return np.asarray(standard @ self.weights + self.bias)

    def parts(self, bars: Bars) -> list[tuple[float, float]]:
        """(start, end) of each kiai, ms on bar lines."""
        taken = best_parts(self.scores(bars) + LEAN, bars.phases)
        ends = bars.times + bars.lengths
        # Whole ms, as objects have them, so that the first object of a part is within it.
        return [(float(round(bars.times[a])), float(round(min(ends[b - 1], bars.duration)))) for a, b in taken]


def find_kiai(model: KiaiModel, levels: NDArray[np.float32], red: Sequence[TimingPoint]) -> list[tuple[float, float]]:
    """(start, end) in ms of each kiai of a song, by its levels, (frames, 8), under its red lines."""
    bars = bars_of(levels, red)
    return [] if bars is None else model.parts(bars)


def bar_features(bars: Bars) -> NDArray[np.float64]:
    """(bars, features): levels here and around, their rank in the song, repetition, and the place in the song."""
    curves = _curves(bars)
    total = curves[:, :3].mean(axis=1, keepdims=True)
    around = _around(total, -3, 4)
    rank = np.argsort(np.argsort(around[:, 0], kind="stable"), kind="stable")[:, None] / len(total)
    repeats, of_alike = _repetition(bars, around)
    place = np.clip(bars.times / max(bars.duration, 1.0), 0, 1)[:, None]
    parts = [
        curves,
        _around(curves, -2, 3),
        _around(curves, -6, 7),
        _around(curves, 0, 8),
        _around(curves, -8, 0),
        rank,
        rank**2,
        (rank > 0.7).astype(np.float64),
        repeats,
        of_alike,
        place,
        place**2,
        np.exp(-(((place - np.arange(0.05, 1, 0.1)) / 0.1) ** 2)),
        _around(curves, 0, 4) - _around(curves, -4, 0),
    ]
    return np.concatenate(parts, axis=1)


def _curves(bars: Bars) -> NDArray[np.float64]:
    """(bars, 4): the levels of the low, middle and high bands, and how hard all are struck, about their means."""
    both = np.concatenate([bars.strikes.mean(axis=1), bars.loudness.mean(axis=1)], axis=1)
    both = (both - both.mean(axis=0)) / (both.std(axis=0) + 1e-3)
    struck, level = both[:, :BANDS], both[:, BANDS:]
    return np.stack([part.mean(axis=1) for part in (level[:, :3], level[:, 3:6], level[:, 6:], struck)], axis=1)


def _repetition(bars: Bars, values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How like a bar the one bar and the three bars are that are most like it, (bars, 2), and what `values`, (bars, n),
    are in bars like it, (bars, n).
    """
    likeness = _likeness(bars)
    nearest = -np.sort(-likeness, axis=1)
    weights = np.where(likeness > -1, np.exp(8 * likeness), 0)
    weights /= weights.sum(axis=1, keepdims=True) + 1e-9
    return np.stack([nearest[:, 0], nearest[:, :3].mean(axis=1)], axis=1), weights @ values


def best_parts(scores: NDArray[np.float64], phases: NDArray[np.int64]) -> list[tuple[int, int]]:
    """The parts, (first bar, bar after the last), that sum to the most nats after what their edges cost.

    Args:
        scores: (bars,) nats.
        phases: (bars,) number of the bar since its red line.
    """
    count = len(scores)
    sums = np.concatenate([[0.0], np.cumsum(scores)])
    costs = np.full(count + 1, CHANGE)
    costs[:count] += np.where(phases % PHRASE == 0, 0.0, OFF_PHRASE)
    best = np.zeros(count + 1)  # of the bars before
    begins = [-1] * (count + 1)  # of the part that ends there
    for end in range(1, count + 1):
        best[end] = best[end - 1]
        first, last = max(0, end - LONGEST), end - SHORTEST
        if last < first:
            continue
        options = best[first : last + 1] + sums[end] - sums[first : last + 1] - costs[first : last + 1] - costs[end]
        chosen = int(options.argmax())
        if options[chosen] > best[end]:
            best[end], begins[end] = options[chosen], first + chosen
    parts = []
    end = count
    while end > 0:
        if begins[end] >= 0:
            parts.append((begins[end], end))
            end = begins[end]
        else:
            end -= 1
    return parts[::-1]


def _around(values: NDArray[np.float64], begin: int, end: int) -> NDArray[np.float64]:
    """The mean of the rows from `begin` up to `end` about each row, (rows, columns)."""
    sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
    rows = np.arange(len(values))
    low, high = np.clip(rows + begin, 0, len(values)), np.clip(rows + end, 0, len(values))
    return np.asarray((sums[high] - sums[low]) / np.maximum(high - low, 1)[:, None])


def _likeness(bars: Bars) -> NDArray[np.float64]:
    """(bars, bars): mean cosine of nine bars about each, -1 for bars that are near."""
    values = np.concatenate([bars.strikes, bars.loudness], axis=2).reshape(len(bars), -1)
    values = (values - values.mean(axis=0)) / (values.std(axis=0) + 1e-3)
    values /= np.linalg.norm(values, axis=1, keepdims=True) + 1e-9
    raw = values @ values.T
    count = len(raw)
    total, number = np.zeros_like(raw), np.zeros_like(raw)
    for shift in range(-4, 5):
        low, high = max(0, -shift), max(0, min(count, count - shift))
        if low >= high:
            continue  # a song of fewer bars
        total[low:high, low:high] += raw[low + shift : high + shift, low + shift : high + shift]
        number[low:high, low:high] += 1
    rows = np.arange(count)
    return np.where(np.abs(rows[:, None] - rows) < _NEAR, -1.0, total / np.maximum(number, 1))
