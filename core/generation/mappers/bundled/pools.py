"""Which choices are counted together: a map has too few of most contexts to say something of each."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.map_shares import Shares
from core.generation.mappers.bundled.prior import BEATS

_GAP = np.searchsorted((0.4, 0.6, 1.2), BEATS)
"""In a stream, half a beat, up to a beat, longer."""

_APPROACH = np.stack([np.zeros(len(BEATS), np.int64), 1 + _GAP, 5 + _GAP])
"""In a stream; after a circle by the gap; after a slider by the gap."""

_ROOM = np.searchsorted((0.6, 1.2, 2.4), BEATS)
"""Up to half a beat, a beat, two beats, longer."""
LONG_ROOM = 2
"""The row of gaps up to two beats, whose sliders mostly last a beat."""


class Pool(NamedTuple):
    """Contexts of a table that are counted together.

    Attributes:
        rows: of each context of the table, as `prior.SHAPES` and `prior.OTHER_MODES` shape it.
        open_only: only where both classes can be chosen.
        strength: how strongly maps follow it, 0 to 1.
        by_style: only maps by a style follow it; the others are no nearer to mappers with it.
    """

    table: str
    rows: NDArray[np.int64]
    open_only: bool = False
    strength: float = 1.0
    by_style: bool = False


BY_GAP = "slide"
"""The pool of sliders by the gap that they are in."""

CHORDS = "chord"
"""The pool of osu!mania's chords, on which the stars of a map depend most."""

POOLS: dict[str, Pool] = {
    "slider": Pool("slider", np.zeros(len(BEATS), np.int64)),
    BY_GAP: Pool("slider", _ROOM, open_only=True),
    "combo": Pool("combo", np.zeros((3, 6), np.int64)),
    "span": Pool("span", np.zeros(len(BEATS), np.int64)),
    "repeat": Pool("repeat", np.zeros((4, 3), np.int64)),
    "jump": Pool("jump", _APPROACH),
    "turn": Pool("turn", np.arange(2)),
    "far": Pool("far", np.arange(4).reshape(2, 2)),
    "side": Pool("side", np.arange(2)),
    "former": Pool("former", np.array(0)),
    "touch": Pool("touch", _APPROACH),
    "stack": Pool("stack", np.arange(4)),
    CHORDS: Pool("chord", np.tile([0, 1, 1, 1], (len(BEATS), 1)), by_style=True),
    "column": Pool("column", np.stack([_GAP, np.full(len(BEATS), 4)], axis=1), strength=0.25, by_style=True),
    "hold": Pool("hold", np.zeros(len(BEATS), np.int64)),
    "hold length": Pool("hold length", _ROOM),
    "colour": Pool("colour", np.repeat([[[0, 1, 2, 3], [4, 5, 6, 7]]], 3, axis=0)),
}
"""What a style has counts of."""

LEANING = ("hold length",)
"""Pools where what a style's map has in some rows says something about those that it has hardly anything of."""


def pooled(counts: Mapping[str, NDArray[np.float64]]) -> Shares:
    """The counts of `choices.count_choices`, with the contexts of a row together."""
    found: Shares = {}
    for name, (table, rows, *_) in POOLS.items():
        if table in counts:
            found[name] = np.zeros((int(rows.max()) + 1, counts[table].shape[-1]))
            np.add.at(found[name], rows, counts[table])
    if "combo" in found:
        # Of all objects, since those that have no room for a slider also count as no sliders.
        sliders = found.get("slider", np.zeros((1, 2)))[0, 1]
        found["slider"] = np.array([[found["combo"].sum() - sliders, sliders]])
    return found
