"""Drawing the mapping prior to what mappers choose, by what the program itself chose in finished maps.

`fit_prior` meets mappers' objects with mappers' objects before them. In a map of its own the decoder meets its own,
under a rhythm of its own, and what is a little too seldom there makes itself seldom. So its finished maps are counted
as mappers' maps are (choices.json), and each table gives a part of the difference back.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.choices import Counts
from core.generation.mappers.bundled.prior import SHAPES

DAMPING = 0.7
"""Part of a difference that is given back at once: a choice has a say of several tables, and each sees all of it."""

PSEUDOCOUNT = 30.0
"""Own choices of a context that count as if they were mappers'."""

MOST = 1.5  # nats
_HUMAN_PSEUDOCOUNT = 10.0


def drawn_to_mappers(
    tables: Mapping[str, NDArray[np.float64]], own: Counts, usual: Counts
) -> dict[str, NDArray[np.float64]]:
    """The tables of a mapping prior, nearer to mappers' choices.

    Args:
        tables: nats by name, shaped as `SHAPES` says, with levels of stars first.
        own: how often the program's maps chose each class, shaped alike.
        usual: the same of mappers, as `choices.read_usual` gives it.
    """
    drawn = dict(tables)
    for name in SHAPES.keys() & tables.keys() & own.keys() & usual.keys():
        human = _shares(usual[name])
        pooled = _missing(own[name].sum(axis=0), _mixed(human, own[name]))
        # What all levels have in common is no news at each of them.
        leaning = human * np.exp(-pooled)
        level = _missing(own[name], leaning / leaning.sum(axis=-1, keepdims=True))
        drawn[name] = tables[name] + DAMPING * np.clip(pooled + level, -MOST, MOST)
    return drawn


def _shares(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """The share of each class by level and context, (levels, contexts, classes), from counts of that shape.

    A context with few counts at a level leans to its share over all levels, so that no class has a share of 0.
    """
    pooled = counts.sum(axis=0) + 0.1
    pooled /= pooled.sum(axis=-1, keepdims=True)
    some = counts + _HUMAN_PSEUDOCOUNT * pooled
    return np.asarray(some / some.sum(axis=-1, keepdims=True))


def _mixed(shares: NDArray[np.float64], own: NDArray[np.float64]) -> NDArray[np.float64]:
    """The shares (contexts, classes) of mappers at the levels that `own` has."""
    weights = own.sum(axis=-1, keepdims=True) + 1e-3
    return np.asarray((shares * weights).sum(axis=0) / weights.sum(axis=0))


def _missing(own: NDArray[np.float64], human: NDArray[np.float64]) -> NDArray[np.float64]:
    """ln(human share / own share), 0 where there is hardly a choice of one's own."""
    total = own.sum(axis=-1, keepdims=True)
    return np.asarray(np.log(human * (total + PSEUDOCOUNT) / (own + PSEUDOCOUNT * human)))
