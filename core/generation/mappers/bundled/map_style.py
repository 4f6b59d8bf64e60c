"""What one map is like: how often it chooses each class, counted over a few contexts together.

Style is per map: the difficulties of one star rating differ from each other far more than a difficulty from itself.
So every map that is made follows one human map. What that one chooses more often than others near it gets a lead, and
each choice by which the new map falls behind its shares, or gets ahead, is owed (`Debts`): so many nats more, or less,
for its class. Maps of many seeds then differ as human ones do, and each of them agrees with itself.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.distance_snap import Pace
from core.generation.mappers.bundled.map_shares import LEAST_SHARE, Shares, moved, shares_near
from core.generation.mappers.bundled.prior import BEATS, beats_class

_GAP = np.searchsorted((0.4, 0.6, 1.2), BEATS)
"""In a stream, half a beat, up to a beat, longer."""

_APPROACH = np.stack([np.zeros(len(BEATS), np.int64), 1 + _GAP, 5 + _GAP])
"""In a stream; after a circle by the gap; after a slider by the gap."""

_ROOM = np.searchsorted((0.6, 1.2, 2.4), BEATS)
"""Up to half a beat, a beat, two beats, longer."""


_LONG_ROOM = 2


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

CLOSE_STARS, CLOSE_GAP = 0.25, 0.25
"""Standard deviations of the kernel that human maps are drawn by: of stars, and of ln(median gap between onsets)."""

WIDER = tuple(2 ** (step / 2) for step in range(9))
"""Times that they are wider where too few maps are near."""

MOST_RAISED = 2.0
"""Nats by which the share of sliders may be other than that of the map that is followed, in all gaps alike."""

LEAST_OF_PACE = 0.5
"""The weight of a style from which its maps' pace is followed, which is not mixed."""

LEAST_ROOM = 0.48
"""Beats to the next onset, from which there is room for a slider of a quarter beat."""

LONGEST_GAP = 4000.0  # ms


@dataclass(frozen=True, slots=True)
class MapStyle:
    """What one map is like.

    Attributes:
        gap: ms, the median between onsets.
        counts: how often it chose what.
        weight: how strongly maps follow it that are made by a style with it, 0 to 1; in a draw, beside other maps.
        pace: of an osu! map with enough sliders and jumps.
    """

    stars: float
    gap: float
    counts: Shares
    weight: float = 1.0
    pace: Pace | None = None


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
        of_all: from 0, sliders follow their share of each gap alone, to 1, where the shares of the gaps are all raised
            or lowered until as many of all objects are sliders (`for_gaps`).
        pace: of the map that is followed; None leaves velocities and distances to the decoder.
        long_sliders: the share of all objects that are sliders in a long gap (`slider_room.LONG`).
    """

    shares: Shares = field(default_factory=dict)
    usual: Shares = field(default_factory=dict)
    of_all: float = 1.0
    pace: Pace | None = None
    long_sliders: float = 0.0

    @property
    def long_gaps(self) -> float:
        """The share of all objects that need a long gap after them for as many sliders there as in the map followed."""
        return self.long_sliders / self.shares[BY_GAP][_LONG_ROOM, 1] if BY_GAP in self.shares else 0.0

    @property
    def slider_share(self) -> float | None:
        """Of all objects; None where it is not followed."""
        return float(self.shares["slider"][0, 1]) if BY_GAP in self.shares and "slider" in self.shares else None

    def chord_notes(self, most: int) -> float:
        """That an onset of an osu!mania map with chords of at most so many notes has beside its first one, on average.

        0 where they are not followed.
        """
        if CHORDS not in self.shares:
            return 0.0
        first, further = self.shares[CHORDS][:, 1]
        return float(first * sum(further**notes for notes in range(most - 1)))

    def slider_share_at(self, beats: NDArray[np.float64], compared: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) of the objects with so many beats to the next one, of the song and compared (`prior.compared_beat`)."""
        rows = POOLS[BY_GAP].rows[np.array([beats_class(each) for each in compared])]
        return np.where(beats >= LEAST_ROOM, self.shares[BY_GAP][rows, 1], 0.0)

    def without(self, pool: str) -> "Targets":
        """The same but for one pool."""
        return self.only(lambda name: name != pool)

    def only(self, follows: Callable[[str], bool]) -> "Targets":
        """The same of the pools of which `follows` is true."""
        shares, usual = ({name: each for name, each in of.items() if follows(name)} for of in (self.shares, self.usual))
        return replace(self, shares=shares, usual=usual)

    def raised(self, pool: str, nats: float) -> "Targets":
        """The same, with yes likelier by so many nats in one pool of yes and no."""
        if pool not in self.shares:
            return self
        leaning = self.shares[pool] * np.exp([0.0, nats])
        return replace(self, shares=self.shares | {pool: leaning / leaning.sum(axis=-1, keepdims=True)})

    def for_gaps(self, gaps: ArrayLike, has_room: ArrayLike) -> "Targets":
        """The same for a rhythm: its sliders follow their share of each gap, so that those of all come out as well.

        A rhythm has other gaps than the map that is followed.

        Args:
            gaps: (n,) the class of the gap after each onset, as `prior.BEATS` has them.
            has_room: (n,) whether a slider fits there.
        """
        if BY_GAP not in self.shares or "slider" not in self.shares:
            return self.without(BY_GAP)
        rows = POOLS[BY_GAP].rows[np.asarray(gaps)[np.asarray(has_room)]]
        counts = np.bincount(rows, minlength=len(self.shares[BY_GAP]))
        by_gap = np.log(self.shares[BY_GAP][:, 1] / self.shares[BY_GAP][:, 0])
        alone = float((counts / (1 + np.exp(-by_gap))).sum())
        aim = self.of_all * self.shares["slider"][0, 1] * np.size(gaps) + (1 - self.of_all) * alone
        low, high = -MOST_RAISED, MOST_RAISED
        for _ in range(30):
            raised = (low + high) / 2
            if (counts / (1 + np.exp(-by_gap - raised))).sum() < aim:
                low = raised
            else:
                high = raised
        yes = 1 / (1 + np.exp(-by_gap - raised))
        fitted = self.without("slider")
        return replace(fitted, shares=fitted.shares | {BY_GAP: np.stack([1 - yes, yes], axis=1)})


def draw_style(
    human: Sequence[MapStyle],
    own: Sequence[MapStyle],
    stars: float,
    gap: float,
    rng: np.random.Generator,
    asked: DescriptorWeights | None = None,
    *,
    of_all: float = 1.0,
    among: float = 0.0,
) -> Targets:
    """The shares that a map follows: those of one of the `human` maps, near its stars and its gaps (ms).

    Args:
        own: maps by whose style it is made, as strongly as their weights say.
        asked: descriptors, by which those that fit them are likelier to be drawn.
        of_all: how strongly sliders follow their share of all objects, beside that of each gap (`Targets`).
        among: how many of the `own` maps have a chance at least, as far as there are so many.
    """
    asked = asked or DescriptorWeights()
    near = _nearness(human, stars, gap)
    usual = _sum(human, near)
    drawn = [_drawn(human, _fitting(human, near, asked), rng)] if human else []
    chosen = shares_near(drawn[0].counts, usual) if drawn else {}
    others = shares_near({}, usual)
    strength = min(max((style.weight for style in own), default=0.0), 1.0)
    pace = drawn[0].pace if drawn else None
    if strength <= 0:
        long_sliders = _long_sliders(drawn[0]) if drawn else 0.0
        plain = Targets(chosen, others, of_all, pace, long_sliders).only(lambda name: not POOLS[name].by_style)
        return _of_sliders(plain, drawn)
    drawn.append(_drawn(own, _fitting(own, _nearness(own, stars, gap, among), asked), rng))
    theirs = shares_near(drawn[-1].counts, usual, LEANING)
    if CHORDS in theirs and CHORDS in usual:
        there = _sum(human, _nearness(human, drawn[-1].stars, drawn[-1].gap))
        theirs[CHORDS] = moved(theirs[CHORDS], there[CHORDS], usual[CHORDS])
    mixed = {
        name: strength * shares + (1 - strength) * chosen[name] if name in chosen else shares
        for name, shares in theirs.items()
    }
    if drawn[-1].pace is not None and strength >= LEAST_OF_PACE:
        pace = drawn[-1].pace
    long_sliders = float(
        np.average([_long_sliders(each) for each in drawn], weights=[1 - strength, strength][-len(drawn) :])
    )
    return _of_sliders(Targets(mixed, others, of_all, pace, long_sliders), drawn)


def _long_sliders(style: MapStyle) -> float:
    """The share of all objects of a map that are sliders in a long gap."""
    if BY_GAP not in style.counts or "slider" not in style.counts:
        return 0.0
    return float(style.counts[BY_GAP][_LONG_ROOM, 1] / max(style.counts["slider"].sum(), 1.0))


def _of_sliders(targets: Targets, followed: Sequence[MapStyle]) -> Targets:
    """The targets, with shares of each gap only where all maps that are followed have them."""
    return targets if all(BY_GAP in style.counts for style in followed) else targets.without(BY_GAP)


def gain_of_own(style: MapStyle, own: Sequence[MapStyle], human: Sequence[MapStyle]) -> float:
    """Nats a choice by which a map's choices are likelier by `own` maps than by `human` ones, as they are drawn for it.

    The map itself is left out of both.
    """
    style = replace(style, counts={name: counts for name, counts in style.counts.items() if name != BY_GAP})
    own, human = ([each for each in styles if not is_same(each, style)] for styles in (own, human))
    near = _nearness(human, style.stars, style.gap)
    usual = _sum(human, near)
    likely = [
        sum(
            chance * _likelihood(style, shares_near(each.counts, usual))
            for each, chance in zip(styles, chances, strict=True)
        )
        for styles, chances in ((own, _nearness(own, style.stars, style.gap)), (human, near))
    ]
    return (likely[0] - likely[1]) / max(sum(float(counts.sum()) for counts in style.counts.values()), 1.0)


def is_same(style: MapStyle, other: MapStyle) -> bool:
    """Whether both are of one map, as far as a file keeps the numbers."""
    return abs(style.stars - other.stars) < 0.002 and abs(style.gap - other.gap) < 0.2


def _likelihood(style: MapStyle, shares: Shares) -> float:
    """Of a map's choices by shares, in nats."""
    return sum(
        float((counts * np.log(np.maximum(shares[name], LEAST_SHARE))).sum())
        for name, counts in style.counts.items()
        if name in shares
    )


def _nearness(styles: Sequence[MapStyle], stars: float, gap: float, among: float = 0.0) -> NDArray[np.float64]:
    """(styles,) the chance of each in a draw, from farther away until `among` maps, or all, have one."""
    if not styles:
        return np.zeros(0)
    off_stars = np.array([style.stars - stars for style in styles]) / CLOSE_STARS
    off_gap = np.log([style.gap / gap for style in styles]) / CLOSE_GAP
    weights = np.array([style.weight for style in styles])
    near = np.where(weights > 0, -0.5 * (off_stars**2 + off_gap**2), -np.inf)
    for wider in WIDER:
        chances = weights * np.exp((near - near.max()) / wider**2)
        chances = np.asarray(chances / chances.sum())
        if 1 / (chances**2).sum() >= among:
            break
    return chances


def _fitting(styles: Sequence[MapStyle], near: NDArray[np.float64], asked: DescriptorWeights) -> NDArray[np.float64]:
    """(styles,) the chances with descriptors, which leave none of them out."""
    if not asked.weights:
        return near
    nats = asked.fit([style.counts for style in styles], near)
    chances = near * np.exp(nats - nats.max())
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
