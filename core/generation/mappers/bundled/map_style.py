"""What one map is like: how often it chooses each class, counted over a few contexts together.

Style is per map: the difficulties of one star rating differ from each other far more than a difficulty from itself.
So every map that is made follows one human map. What that one chooses more often than others near it gets a lead, and
each choice by which the new map falls behind its shares, or gets ahead, is owed (`Debts`): so many nats more, or less,
for its class. Maps of many seeds then differ as human ones do, and each of them agrees with itself.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.beatmap.objects import GameMode
from core.documents import converted, read_json, shortened
from core.errors import InputError
from core.files import write_atomically
from core.generation.mappers.bundled.prior import BEATS, Feature, class_count

FILE = "map_styles.json"
"""Beside the bundled model: the styles of human maps."""

Shares = dict[str, NDArray[np.float64]]
"""By table: (rows, classes) counts or shares; which row a context belongs to, `POOLS` says."""

_GAP = np.searchsorted((0.4, 0.6, 1.2), BEATS)
"""In a stream, half a beat, up to a beat, longer."""

POOLS: dict[str, NDArray[np.int64]] = {
    "slider": np.zeros(len(BEATS), np.int64),
    "combo": np.zeros((3, 6), np.int64),
    "span": np.zeros(len(BEATS), np.int64),
    "repeat": np.zeros((4, 3), np.int64),
    "jump": _GAP,
    "turn": np.arange(2),
    "former": np.array(0),
    "touch": _GAP,
    "stack": np.arange(3),
    "colour": np.repeat([[[0, 1, 2, 3], [4, 5, 6, 7]]], 3, axis=0),
}
"""The row of each context of the tables of `prior.SHAPES` and `prior.OTHER_MODES` that a style has.

None of osu!mania: maps that followed columns and hold notes missed their stars, by up to .4 at 4.6.
"""

GAIN, MOST_OWED = 0.5, 8.0
"""Nats for each choice that is owed, and the most that are."""

LEAD = 0.7
"""Part of the logarithm of a map's share over the usual one that its class has from the start: a choice has a say of
several tables, and each sees all of it."""

CLOSE_STARS, CLOSE_GAP = 0.25, 0.25
"""Standard deviations of the kernel that human maps are drawn by: of stars, and of ln(median gap between onsets)."""

PSEUDOCOUNT = 12.0
"""Choices of a row that count as those of all maps nearby."""

LONGEST_GAP = 4000.0  # ms
_TINY = 1e-3


@dataclass(frozen=True, slots=True)
class MapStyle:
    """What one map is like.

    Attributes:
        gap: ms, the median between onsets.
        counts: how often it chose what.
        weight: how strongly maps follow it that are made by a style with it, 0 to 1; in a draw, beside other maps.
    """

    stars: float
    gap: float
    counts: Shares
    weight: float = 1.0


def pooled(counts: Mapping[str, NDArray[np.float64]]) -> Shares:
    """The counts of `choices.count_choices`, with the contexts of a row together."""
    found: Shares = {}
    for name, rows in POOLS.items():
        if name in counts:
            found[name] = np.zeros((int(rows.max()) + 1, counts[name].shape[-1]))
            np.add.at(found[name], rows, counts[name])
    if "combo" in found:
        # Of all objects, since those that have no room for a slider also count as no sliders.
        sliders = found.get("slider", np.zeros((1, 2)))[0, 1]
        found["slider"] = np.array([[found["combo"].sum() - sliders, sliders]])
    return found


def median_gap(onsets: ArrayLike) -> float:
    """ms between onsets, rests left out."""
    gaps = np.diff(np.unique(np.asarray(onsets, np.float64)))
    gaps = gaps[gaps < LONGEST_GAP]
    return float(np.median(gaps)) if len(gaps) else LONGEST_GAP


@dataclass(frozen=True, slots=True)
class Targets:
    """What the choices of a map are to amount to.

    Attributes:
        shares: of each class.
        usual: the same of other maps like it.
    """

    shares: Shares = field(default_factory=dict)
    usual: Shares = field(default_factory=dict)


def draw_style(
    human: Sequence[MapStyle], own: Sequence[MapStyle], stars: float, gap: float, rng: np.random.Generator
) -> Targets:
    """The shares that a map follows: those of one of the `human` maps, near its stars and its gaps (ms).

    Args:
        own: maps by whose style it is made, as strongly as their weights say.
    """
    near = _nearness(human, stars, gap)
    usual = _sum(human, near)
    chosen = _shares(_drawn(human, near, rng), usual) if human else {}
    others = _shares(MapStyle(stars, gap, {}), usual)
    strength = min(max((style.weight for style in own), default=0.0), 1.0)
    if strength <= 0:
        return Targets(chosen, others)
    theirs = _shares(_drawn(own, _nearness(own, stars, gap), rng), usual)
    mixed = {
        name: strength * shares + (1 - strength) * chosen[name] if name in chosen else shares
        for name, shares in theirs.items()
    }
    return Targets(mixed, others)


def gain_of_own(style: MapStyle, own: Sequence[MapStyle], human: Sequence[MapStyle]) -> float:
    """Nats a choice by which a map's choices are likelier by `own` maps than by `human` ones, as they are drawn for it.

    The map itself is left out of both.
    """
    own, human = ([each for each in styles if not _is_same(each, style)] for styles in (own, human))
    near = _nearness(human, style.stars, style.gap)
    usual = _sum(human, near)
    likely = [
        sum(chance * _likelihood(style, _shares(each, usual)) for each, chance in zip(styles, chances, strict=True))
        for styles, chances in ((own, _nearness(own, style.stars, style.gap)), (human, near))
    ]
    return (likely[0] - likely[1]) / max(sum(float(counts.sum()) for counts in style.counts.values()), 1.0)


def _is_same(style: MapStyle, other: MapStyle) -> bool:
    """Whether both are of one map, as far as a file keeps the numbers."""
    return abs(style.stars - other.stars) < 0.002 and abs(style.gap - other.gap) < 0.2


def _likelihood(style: MapStyle, shares: Shares) -> float:
    """Of a map's choices by shares, in nats."""
    return sum(
        float((counts * np.log(np.maximum(shares[name], _TINY))).sum())
        for name, counts in style.counts.items()
        if name in shares
    )


def _nearness(styles: Sequence[MapStyle], stars: float, gap: float) -> NDArray[np.float64]:
    """(styles,) the chance of each in a draw."""
    if not styles:
        return np.zeros(0)
    off_stars = np.array([style.stars - stars for style in styles]) / CLOSE_STARS
    off_gap = np.log([style.gap / gap for style in styles]) / CLOSE_GAP
    weights = np.array([style.weight for style in styles])
    near = np.where(weights > 0, -0.5 * (off_stars**2 + off_gap**2), -np.inf)
    chances = weights * np.exp(near - near.max())
    return np.asarray(chances / chances.sum())


def _drawn(styles: Sequence[MapStyle], chances: NDArray[np.float64], rng: np.random.Generator) -> MapStyle:
    return styles[int(rng.choice(len(styles), p=chances))]


def _sum(styles: Sequence[MapStyle], weights: NDArray[np.float64]) -> Shares:
    """The counts of all styles, (styles,) times as often."""
    total: Shares = {}
    for style, weight in zip(styles, weights, strict=True):
        for name, counts in style.counts.items():
            total[name] = total.get(name, 0.0) + weight * counts
    return total


def _shares(style: MapStyle, usual: Shares) -> Shares:
    """The shares of a map, drawn to the `usual` counts where it has few choices; none where neither has one."""
    shares: Shares = {}
    for name in style.counts.keys() | usual.keys():
        counts = style.counts.get(name, np.zeros((1, 1)))
        pseudo = usual.get(name, np.zeros_like(counts)) + _TINY
        pseudo *= PSEUDOCOUNT / pseudo.sum(axis=-1, keepdims=True)
        shares[name] = (counts + pseudo) / (counts + pseudo).sum(axis=-1, keepdims=True)
    return shares


class Debts:
    """How far a map under way is behind its targets; tables without any owe nothing."""

    def __init__(self, targets: Targets) -> None:
        self._shares = targets.shares
        self._lead = {
            name: LEAD * np.log(np.maximum(shares, _TINY) / np.maximum(targets.usual.get(name, shares), _TINY))
            for name, shares in targets.shares.items()
        }
        self._owed = {name: np.zeros_like(shares) for name, shares in targets.shares.items()}

    def nats(self, feature: Feature) -> NDArray[np.float64] | float:
        """(options,) more or less for each option of a choice; 0 where nothing is owed."""
        name = feature.table
        if name not in self._owed:
            return 0.0
        row = POOLS[name][feature.context]
        nats = self._lead[name][row] + GAIN * self._owed[name][row]
        return np.where(feature.classes >= 0, nats[feature.classes], 0.0)

    def chosen(self, feature: Feature, option: int) -> None:
        """Take down what came of a choice."""
        made = int(feature.classes[option])
        if made < 0 or feature.table not in self._owed:
            return
        row = POOLS[feature.table][feature.context]
        owed = self._owed[feature.table][row] + self._shares[feature.table][row]
        owed[made] -= 1
        self._owed[feature.table][row] = np.clip(owed, -MOST_OWED, MOST_OWED)


def read_map_styles(folder: Path, mode: GameMode) -> tuple[MapStyle, ...]:
    """Those of human maps of a mode, beside a checkpoint; empty where it has none.

    Raises:
        InputError: the file is damaged.
    """
    path = folder / FILE
    if not path.is_file():
        return ()
    return _read(path, path.stat().st_mtime_ns).get(mode, ())


@lru_cache(2)
def _read(path: Path, _changed_ns: int) -> dict[GameMode, tuple[MapStyle, ...]]:
    try:
        document = converted(read_json(path), dict[str, list[Any]], path)
        return {GameMode[mode.upper()]: styles_of_document(styles) for mode, styles in document.items()}
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} cannot be read ({shortened(error)}); get the model again.") from error


def styles_of_document(document: Sequence[Any]) -> tuple[MapStyle, ...]:
    """Styles as `document_of_styles` writes them.

    Raises:
        ValueError, KeyError, TypeError: it is damaged.
    """
    styles = []
    for stars, gap, weight, tables in document:
        if not np.isfinite([stars, gap, weight]).all() or gap <= 0 or weight < 0:
            raise ValueError("a number is out of range")
        counts = {name: np.array(values, np.float64) for name, values in tables.items()}
        for name, table in counts.items():
            shape = (int(POOLS[name].max()) + 1, class_count(name))
            if table.shape != shape or not np.isfinite(table).all() or table.min() < 0:
                raise ValueError(f"{name} has another shape or values out of range")
        styles.append(MapStyle(float(stars), float(gap), counts, float(weight)))
    return tuple(styles)


def document_of_styles(styles: Sequence[MapStyle]) -> list[Any]:
    """A list of stars, median gap, weight and counts of each map."""
    return [
        [
            round(style.stars, 3),
            round(style.gap, 1),
            round(style.weight, 4),
            {name: np.rint(table).astype(int).tolist() for name, table in style.counts.items()},
        ]
        for style in styles
    ]


def write_map_styles(folder: Path, modes: Mapping[GameMode, Sequence[MapStyle]]) -> None:
    """Write the styles of human maps of each mode beside a checkpoint.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    document = {mode.name.lower(): document_of_styles(styles) for mode, styles in modes.items()}
    write_atomically(folder / FILE, json.dumps(document, separators=(",", ":")).encode(), overwrite=True)
