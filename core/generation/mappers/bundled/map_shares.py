"""The shares of a map's choices, estimated from its counts and from those of other maps."""

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

Shares = dict[str, NDArray[np.float64]]
"""By pool: (rows, classes) counts or shares; which row a context belongs to, `pools.POOLS` says."""

PSEUDOCOUNT = 12.0
"""Choices of a row that count as those of all maps nearby."""

MOVED = 0.5
"""Part of what lies between the usual shares at a map's own stars and at those asked for, by which its own change."""

LEAST_SHARE = 1e-3


def shares_near(
    of_map: Mapping[str, NDArray[np.float64]], usual: Mapping[str, NDArray[np.float64]], leaning: Collection[str] = ()
) -> Shares:
    """The shares of a map's counts, drawn to the `usual` counts where it has few; none where neither has one.

    Args:
        leaning: pools whose usual counts are first changed to what all rows of the map together say.
    """
    shares: Shares = {}
    for name in of_map.keys() | usual.keys():
        counts = of_map.get(name, np.zeros((1, 1)))
        pseudo = usual.get(name, np.zeros_like(counts)) + LEAST_SHARE
        if name in leaning:
            pseudo = _leaning(counts, pseudo)
        pseudo *= PSEUDOCOUNT / pseudo.sum(axis=-1, keepdims=True)
        shares[name] = (counts + pseudo) / (counts + pseudo).sum(axis=-1, keepdims=True)
    return shares


def moved(shares: NDArray[np.float64], there: NDArray[np.float64], here: NDArray[np.float64]) -> NDArray[np.float64]:
    """The shares of a map where others have the counts `there`, as a map has them where those have the counts `here`.

    All are (rows, classes). How far the map is from the others is only partly its own at other stars.
    """
    nats = np.log(shares) + MOVED * (np.log(_all_possible(here)) - np.log(_all_possible(there)))
    return np.asarray(np.exp(nats) / np.exp(nats).sum(axis=-1, keepdims=True))


def _all_possible(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """The shares of counts, none of which is 0."""
    return np.asarray((counts + 1.0) / (counts + 1.0).sum(axis=-1, keepdims=True))


def _leaning(counts: NDArray[np.float64], usual: NDArray[np.float64]) -> NDArray[np.float64]:
    """The usual counts (rows, classes), each class as much more often as it is in all of a map's counts together."""
    shares = usual / usual.sum(axis=-1, keepdims=True)
    expected = (counts.sum(axis=-1, keepdims=True) * shares).sum(axis=0) + LEAST_SHARE
    pseudo = PSEUDOCOUNT * expected / expected.sum()
    return np.asarray(shares * (counts.sum(axis=0) + pseudo) / (expected + pseudo))
