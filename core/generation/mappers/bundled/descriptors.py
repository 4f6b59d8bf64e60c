"""Descriptors: words for what a map is to be like, and how well each human map fits them by its own choices.

The bundled decoder was not trained with words. They choose which human map is followed, and how many quarter beats the
rhythm takes. `configs/descriptors/bundled.yaml` lists them, with the modes that they mean something in.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.prior import BEATS
from core.generation.request_parts import Style

Shares = Mapping[str, NDArray[np.float64]]
"""By table: (rows, classes) counts or shares, as `pools.POOLS` has them."""

FIT = 1.5
"""Nats for a map in a draw that fits by one standard deviation of the maps near it."""

MOST_DEVIATIONS, MOST_FIT = 2.5, 3.0
"""Of one measure, and nats of a map altogether: words do not make up for stars that are far off."""

_NEAR = [1, 2, 3, 5, 6, 7]
"""Rows of jumps up to a beat after the last object, outside a stream."""

_WIDE = 6
"""The first class of jumps from five radii on."""


def _part(table: str, rows: slice | list[int], classes: slice) -> Callable[[Shares], float]:
    """The share of some classes in some rows of a table; nan where there is no choice."""

    def share(counts: Shares) -> float:
        rows_of = counts[table][rows] if table in counts else np.zeros((1, 1))
        total = float(rows_of.sum())
        return float(rows_of[:, classes].sum()) / total if total else float("nan")

    return share


def _quick(counts: Shares) -> float:
    """The share of jumps within a stream."""
    jumps = counts.get("jump", np.zeros((1, 1)))
    return float(jumps[0].sum() / jumps.sum()) if jumps.sum() else float("nan")


def _short_sliders(counts: Shares) -> float:
    """Sliders whose span is at most half a beat, of all objects."""
    slides = _slides(counts)
    return slides * _part("span", slice(None), slice(0, BEATS.index(0.5) + 1))(counts) if slides else slides


def _unsteady(counts: Shares) -> float:
    """Entropy, in nats, of how far jumps go and how they turn after gaps alike."""
    total, nats = 0.0, 0.0
    for name in ("jump", "turn"):
        for row in counts.get(name, np.zeros((1, 1))):
            shares = row[row > 0] / max(row.sum(), 1.0)
            nats -= float(row.sum() * (shares * np.log(shares)).sum())
            total += float(row.sum())
    return nats / total if total else float("nan")


def _changes(counts: Shares) -> float:
    """The share of notes of osu!taiko that have another colour than the one before."""
    colour = counts.get("colour", np.zeros((8, 4)))
    changed = colour[:4, 1::2].sum() + colour[4:, 0::2].sum()
    return float(changed / colour.sum()) if colour.sum() else float("nan")


_slides = _part("slider", slice(None), slice(1, 2))
_wide = _part("jump", _NEAR, slice(_WIDE, None))
_straight = _part("turn", slice(None), slice(0, 2))
_sharp = _part("turn", slice(None), slice(4, None))
_stacks = _part("stack", slice(None), slice(1, 2))
_half_over = _part("touch", slice(None), slice(1, 2))
_big = _part("colour", slice(None), slice(2, None))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a descriptor asks for.

    Attributes:
        measures: of a map's choices, each with its weight.
        quarters: worth of each quarter beat in the rhythm, as a probability; 0 leaves it alone.
    """

    measures: tuple[tuple[Callable[[Shares], float], float], ...] = ()
    quarters: float = 0.0


MEANINGS: dict[str, Meaning] = {
    "jumps": Meaning(((_wide, 1.0), (_quick, -0.5)), -0.1),
    "streams": Meaning(((_quick, 1.0),), 0.2),
    "flow aim": Meaning(((_straight, 1.0),)),
    "sharp aim": Meaning(((_sharp, 1.0),)),
    "sliders": Meaning(((_slides, 1.0),)),
    "slider tech": Meaning(((_short_sliders, 1.0),)),
    "tech": Meaning(((_short_sliders, 0.7), (_unsteady, 0.7))),
    "distance snapped": Meaning(((_unsteady, -1.0),)),
    "perfect stacks": Meaning(((_stacks, 1.0),)),
    "overlaps": Meaning(((_half_over, 1.0),)),
    "mono-heavy": Meaning(((_changes, -1.0),)),
    "finisher-heavy": Meaning(((_big, 1.0),)),
}


@dataclass(frozen=True, slots=True)
class DescriptorWeights:
    """The descriptors of a request, each with 1, or -1 where it is to be avoided."""

    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, style: Style) -> "DescriptorWeights":
        """Those of a request's style."""
        wanted = {name: 1.0 for name in style.descriptors if name in MEANINGS}
        return cls(wanted | {name: -1.0 for name in style.negative_descriptors if name in MEANINGS})

    @property
    def quarters(self) -> float:
        """Worth of each quarter beat in the rhythm."""
        return sum(weight * MEANINGS[name].quarters for name, weight in self.weights.items())

    def fit(self, maps: Sequence[Shares], near: NDArray[np.float64]) -> NDArray[np.float64]:
        """(maps,) nats by which each is likelier to be drawn; `near`, (maps,), are the chances without descriptors."""
        nats = np.zeros(len(maps))
        for name, weight in self.weights.items():
            for measure, part in MEANINGS[name].measures:
                nats += FIT * weight * part * _deviations(np.array([measure(counts) for counts in maps]), near)
        return np.clip(nats, -MOST_FIT, MOST_FIT)


def _deviations(values: NDArray[np.float64], near: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each value in standard deviations from the mean of those near; 0 for those that are nan."""
    there = np.isfinite(values)
    weights = np.where(there, near, 0.0)
    if weights.sum() <= 0:
        return np.zeros(len(values))
    weights /= weights.sum()
    values = np.where(there, values, 0.0)
    mean = float((weights * values).sum())
    deviation = float(np.sqrt((weights * (values - mean) ** 2).sum()))
    if deviation < 1e-6:
        return np.zeros(len(values))
    return np.where(there, np.clip((values - mean) / deviation, -MOST_DEVIATIONS, MOST_DEVIATIONS), 0.0)
