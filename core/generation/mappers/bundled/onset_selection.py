"""Choosing a pattern for every beat: near the best expected agreement with a mapper, and in a mapper's idiom."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.beat_grid import BeatGrid

_SEARCH_STEPS = 14
_TINY = 1e-6
_KINDS = ([0], [4], [2, 6])  # beats, halves, quarters


@dataclass(frozen=True, slots=True)
class Choice:
    """How patterns are weighed.

    A pattern's worth is the sum over its ticks of (probability - threshold), plus the terms below; the threshold
    follows from the requested number of onsets. One threshold for all ticks agrees best with any one mapper, but leaves
    the finer ticks nearly empty, as it is unknown which of them a mapper takes; `variety` gives them their share.

    Attributes:
        variety: from 0, one threshold, to 1, thresholds by which beats, halves and quarters each come as often as
            expected.
        quarters: how much lower the threshold of quarters is, or, below 0, higher.
        pattern_weight: of the log probability of the pattern as a whole.
        bigram_weight: of the log chance of the pattern after the one before.
        switch_cost: nats against beginning or ending a mapped part.
        shortest_break: ms; shorter gaps are no break and stay open to objects.
    """

    variety: float = 0.0
    quarters: float = 0.0
    pattern_weight: float = 0.05
    bigram_weight: float = 0.02
    switch_cost: float = 3.0
    shortest_break: float = 4000.0


def choose_patterns(
    patterns: NDArray[np.float32],
    activity: NDArray[np.float32],
    bits: NDArray[np.float32],
    bigrams: NDArray[np.float32],
    grid: BeatGrid,
    density: float,
    choice: Choice,
) -> NDArray[np.bool_]:
    """The occupied ticks (beats, 8): one pattern a beat, so that about `density` × the expected onsets result.

    Args:
        patterns: (beats, patterns) probabilities; the first pattern is the empty one.
        activity: (beats,) chance that the map is under way.
        bits: (patterns, 8).
        bigrams: (patterns, patterns) log chances, from rows to columns.
    """
    ticks = (patterns.astype(np.float64) @ bits) * grid.usable
    target = float(np.clip(density, 0, 16)) * ticks.sum()
    active = mapped_parts(activity, choice, grid.lengths)
    allowed = active[:, None] | (bits.sum(axis=1) == 0)
    ease = choice.variety * _ease(ticks[active], float(np.clip(density, 0.25, 2)))
    ease[_KINDS[-1]] += choice.quarters
    base = (ticks + ease * grid.usable) @ bits.T + choice.pattern_weight * np.log(patterns + _TINY)
    base = np.where(allowed, base, -1e9)
    counts = grid.usable.astype(np.float64) @ bits.T
    low, high = -3.0, 3.0
    best = np.zeros(len(grid), np.int64)
    nearest = np.inf
    for _ in range(_SEARCH_STEPS):
        threshold = (low + high) / 2
        path = _likeliest_path(base - threshold * counts, choice.bigram_weight * bigrams)
        count = counts[np.arange(len(path)), path].sum()
        if abs(count - target) < nearest:
            nearest, best = abs(count - target), path
        if count > target:
            low = threshold
        else:
            high = threshold
    return (bits[best] > 0) & grid.usable


def _ease(ticks: NDArray[np.float64], density: float) -> NDArray[np.float64]:
    """(8,) how much lower the threshold must be for each tick than for all together, for its kind to come as often as
    expected. Thirds and sixths belong to songs that are full of them and get no ease."""
    common = _threshold(ticks, density)
    out = np.zeros(ticks.shape[1])
    for kind in _KINDS:
        out[kind] = common - _threshold(ticks[:, kind], density)
    return out


def _threshold(ticks: NDArray[np.float64], density: float) -> float:
    """The value that `density` × the expected number of ticks exceed."""
    descending = np.sort(ticks.ravel())[::-1]
    count = round(density * float(ticks.sum()))
    return float(descending[min(count, len(descending) - 1)])


def mapped_parts(activity: NDArray[np.float32], choice: Choice, lengths: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(beats,) where the map is under way: the likeliest course, switching seldom and without short breaks."""
    odds = np.log(activity + _TINY) - np.log(1 - activity + _TINY)
    worth = np.stack([np.zeros_like(odds), odds], axis=1).astype(np.float64)
    switch = -choice.switch_cost * (1 - np.eye(2))
    active = _likeliest_path(worth, switch).astype(bool)
    if not active.any():
        return np.ones_like(active)
    for first, last in _runs(~active):
        if first > 0 and last < len(active) and lengths[first:last].sum() < choice.shortest_break:
            active[first:last] = True
    return active


def _likeliest_path(worth: NDArray[np.float64], transitions: NDArray[np.floating]) -> NDArray[np.int64]:
    """The states (one a row of `worth`) with the greatest sum of worth and transitions (from rows to columns)."""
    if not transitions.any():
        return np.asarray(worth.argmax(axis=1))
    back = np.zeros(worth.shape, np.int64)
    columns = np.arange(worth.shape[1])
    total = worth[0].copy()
    for row in range(1, len(worth)):
        options = total[:, None] + transitions
        back[row] = options.argmax(axis=0)
        total = options[back[row], columns] + worth[row]
    path = np.empty(len(worth), np.int64)
    path[-1] = total.argmax()
    for row in range(len(worth) - 1, 0, -1):
        path[row - 1] = back[row, path[row]]
    return path


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """(first, one past the last) of each run of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return [(int(first), int(last)) for first, last in edges.reshape(-1, 2)]
