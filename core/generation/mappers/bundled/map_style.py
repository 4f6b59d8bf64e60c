"""What one map is like: how often it chooses each class, counted over a few contexts together.

Style is per map: the difficulties of one star rating differ from each other far more than a difficulty from itself.
So every map that is made follows one human map. What that one chooses more often than others near it gets a lead, and
each choice by which the new map falls behind its shares, or gets ahead, is owed (`Debts`): so many nats more, or less,
for its class. Maps of many seeds then differ as human ones do, and each of them agrees with itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.distance_snap import Pace
from core.generation.mappers.bundled.map_shares import LEAST_SHARE, Shares, moved, shares_near
from core.generation.mappers.bundled.pools import BY_GAP, CHORDS, LEANING, LONG_ROOM, POOLS
from core.generation.mappers.bundled.targets import Targets

CLOSE_STARS, CLOSE_GAP = 0.25, 0.25
"""Standard deviations of the kernel that human maps are drawn by: of stars, and of ln(median gap between onsets)."""

WIDER = tuple(2 ** (step / 2) for step in range(9))
"""Times that they are wider where too few maps are near."""

LEAST_OF_PACE = 0.5
"""The weight of a style from which its maps' pace is followed, which is not mixed."""

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


def median_gap(onsets: ArrayLike) -> float:
    """ms between onsets, rests left out."""
    gaps = np.diff(np.unique(np.asarray(onsets, np.float64)))
    gaps = gaps[gaps < LONGEST_GAP]
    return float(np.median(gaps)) if len(gaps) else LONGEST_GAP


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
    long_sliders = _long_sliders(drawn[-1])
    if chosen:
        long_sliders = strength * long_sliders + (1 - strength) * _long_sliders(drawn[0])
    return _of_sliders(Targets(mixed, others, of_all, pace, long_sliders), drawn)


def _long_sliders(style: MapStyle) -> float:
    """The share of all objects of a map that are sliders in a long gap."""
    if BY_GAP not in style.counts or "slider" not in style.counts:
        return 0.0
    return float(style.counts[BY_GAP][LONG_ROOM, 1] / max(style.counts["slider"].sum(), 1.0))


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
