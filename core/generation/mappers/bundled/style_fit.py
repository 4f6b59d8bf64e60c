"""A style as additions to the mapping prior: what some maps choose more, or less, often than mappers usually do.

For each class in each context, ln((n + a q) / (N q + a q)): n of N choices, where q is the usual share at the same
stars, and a stands for so many choices as usual. Few maps change little. That of all contexts together comes first, and
each context's own is drawn to it.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_rating
from core.generation.mappers.bundled.choices import Counts, count_choices
from core.generation.mappers.bundled.prior import BALANCED, LEVEL_COUNT, USUAL, level
from core.generation.mappers.bundled.style_tables import MOST_NATS, Additions, StyleTables

PSEUDOCOUNT = 40.0
"""Choices of a context that its usual shares count as."""

LEVEL_PSEUDOCOUNT = 10.0
"""The same of a level of stars, for the shares of all levels."""


def fit_style(maps: Sequence[Beatmap], usual: Mapping[GameMode, Counts]) -> StyleTables:
    """The style of some maps, of each mode that they have; `usual` as `choices.read_usual` gives it."""
    counted: dict[GameMode, list[tuple[int, Counts]]] = {}
    for beatmap in maps:
        counted.setdefault(beatmap.mode, []).append((level(star_rating(beatmap)), count_choices(beatmap)))
    return StyleTables({mode: _additions(each, usual[mode]) for mode, each in counted.items() if mode in usual})


def _additions(counted: Sequence[tuple[int, Counts]], usual: Counts) -> Additions:
    found: Additions = {}
    for name in sorted({name for _, counts in counted for name in counts} & set(usual)):
        shares = _usual_shares(usual[name])
        n, expected = np.zeros(shares.shape[1:]), np.zeros(shares.shape[1:])
        for at, counts in counted:
            if name in counts:
                n += counts[name]
                expected += shares[at] * counts[name].sum(axis=-1, keepdims=True)
        found[name] = _nats(n, expected)
        if name in BALANCED:
            yes, of = float(n[..., 1].sum()), float(n.sum())
            found[USUAL + name] = np.array((yes - float(expected[..., 1].sum())) / (of + PSEUDOCOUNT))
    return found


def _nats(n: NDArray[np.float64], expected: NDArray[np.float64]) -> NDArray[np.float64]:
    """(contexts, classes) the additions for `n` choices where `expected` ones are usual.

    Those of all contexts together come first; each context's own are drawn to them, and where it has no choice it has
    them alone.
    """
    axes = tuple(range(n.ndim - 1))
    pooled = _drawn(n.sum(axis=axes), expected.sum(axis=axes))
    leaning = expected * np.exp(pooled)
    total = n.sum(axis=-1, keepdims=True)
    sums = leaning.sum(axis=-1, keepdims=True)
    leaning = np.divide(leaning * total, sums, out=np.zeros_like(leaning), where=sums > 0)
    return np.asarray(np.clip(pooled + _drawn(n, leaning), -MOST_NATS, MOST_NATS))


def _drawn(n: NDArray[np.float64], expected: NDArray[np.float64]) -> NDArray[np.float64]:
    """ln((n + a q) / (N q + a q)) for the classes (…, classes); 0 for what is never expected."""
    total = n.sum(axis=-1, keepdims=True)
    q = np.divide(expected, total, out=np.zeros_like(expected), where=total > 0)
    possible = q > 0
    return np.where(possible, np.log((n + PSEUDOCOUNT * q + ~possible) / ((total + PSEUDOCOUNT) * q + ~possible)), 0.0)


def _usual_shares(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """(levels, contexts, classes) the share of each class, drawn to that of all levels, and all classes to a little."""
    pooled = counts.sum(axis=0) + 0.5
    pooled /= pooled.sum(axis=-1, keepdims=True)
    drawn = counts + LEVEL_PSEUDOCOUNT * pooled
    return np.asarray(drawn / drawn.sum(axis=-1, keepdims=True))


def counts_with_levels(counted: Sequence[tuple[int, Counts]]) -> Counts:
    """The counts of maps, each with its level of stars, as (levels, …)."""
    found: Counts = {}
    for at, counts in counted:
        for name, table in counts.items():
            if name not in found:
                found[name] = np.zeros((LEVEL_COUNT, *table.shape))
            found[name][at] += table
    return found
