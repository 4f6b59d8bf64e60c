"""Tables that were counted before what follows a slider was counted apart from what follows a circle, as read now.

What was counted of both together stands for each of them.
"""

import numpy as np
from numpy.typing import NDArray

_SPREAD = ("jump", "touch")
_OLDER_STACKS = 3
_STACKS = (0, 1, 1, 2)
"""Which context, or row, of three the four stand for now: in a stream, elsewhere twice, on a former object."""

_OLDER_ROWS = 4
_ROWS = (0, 0, 1, 2, 3, 0, 1, 2, 3)
"""Which row of a pool, by the gap alone, those by approach and gap stand for."""


def contexts_as_now(name: str, table: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """(…, contexts, classes) a table with the `shape` that it has now; one that has it stays as it is."""
    if name in _SPREAD and table.shape[-2:] == shape[1:] and table.shape[-3:] != shape:
        return np.repeat(table[..., None, :, :], shape[0], axis=-3)
    if name == "stack" and table.ndim > 1 and table.shape[-2] == _OLDER_STACKS:
        return table[..., _STACKS, :]
    return table


def rows_as_now(pool: str, counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """(rows, classes) the counts of a pool, with the rows that `pools.POOLS` has now; others stay as they are."""
    if pool in _SPREAD and len(counts) == _OLDER_ROWS:
        return counts[list(_ROWS)]
    if pool == "stack" and len(counts) == _OLDER_STACKS:
        return counts[list(_STACKS)]
    return counts
