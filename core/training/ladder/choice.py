"""Which of several saved steps is proposed: the earliest within one standard error of the best."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MORE, LESS = 1.0, -1.0
SIGNS = {"rhythm_f1": MORE, "star_error": LESS, "unsnapped": LESS, "distance": LESS}
"""The measures that decide, and whether more of each is better."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Scores of the steps.

    Attributes:
        scores: of each step, the mean over maps; 0 is the mean of all steps, 1 a standard deviation better.
        error: standard error of the best one's score over maps; 0 with one map.
        best, proposed: indices of steps.
    """

    scores: tuple[float, ...]
    error: float
    best: int
    proposed: int


def choose_step(values: dict[str, NDArray[np.float64]], excluded: Sequence[bool] = ()) -> Choice:
    """Choose among steps by `values` of the measures in SIGNS, each (steps, maps).

    Of every measure the maps' own level is taken off and the rest divided by its deviation; their mean is the score of
    a step on a map. Measures that do not differ between steps, or are not there (nan), do not count.

    Args:
        excluded: steps that are not proposed as long as there are others.
    """
    steps, maps = next(iter(values.values())).shape
    total, count = np.zeros((steps, maps)), np.zeros((steps, maps))
    for name, sign in SIGNS.items():
        rows = values[name]
        there = np.isfinite(rows)
        if not there.any():
            continue
        level = np.array([rows[there[:, m], m].mean() if there[:, m].any() else 0.0 for m in range(maps)])
        centred = np.where(there, rows - level, 0.0)
        deviation = np.sqrt((centred[there] ** 2).mean())
        if deviation > 1e-12:
            total += sign * centred / deviation
            count += there
    scores = np.where(count > 0, total / np.maximum(count, 1), 0.0)
    means = scores.mean(axis=1)
    allowed = [step for step in range(steps) if not (excluded and excluded[step])] or list(range(steps))
    best = max(allowed, key=lambda step: (means[step], -step))
    error = float(scores[best].std(ddof=1) / np.sqrt(maps)) if maps > 1 else 0.0
    proposed = next(step for step in allowed if means[step] >= means[best] - error)
    return Choice(tuple(float(mean) for mean in means), error, best, proposed)
