"""A style as additions to the mapping prior: what some maps choose more, or less, often than mappers usually do.

For each class in each context, ln((n + a q) / (N q + a q)): n of N choices, where q is the usual share at the same
stars, and a stands for so many choices as usual. Few maps change little. That of all contexts together comes first, and
each context's own is drawn to it. The choices of one song are alike, whoever maps it, so each table then counts as
strongly as it predicts the choices of songs that it was not counted in.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.placement import object_starts
from core.beatmap.stars import star_rating
from core.generation.mappers.bundled.choices import Counts, count_choices
from core.generation.mappers.bundled.distance_snap import pace_of
from core.generation.mappers.bundled.map_style import MapStyle, median_gap
from core.generation.mappers.bundled.pools import pooled
from core.generation.mappers.bundled.prior import BALANCED, LEVEL_COUNT, USUAL, level
from core.generation.mappers.bundled.style_tables import MOST_NATS, Additions, StyleTables

PSEUDOCOUNT = 400.0
"""Choices of a context that its usual shares count as; chosen by songs left out of the halves that
`benchmarks/style.py` learns from.
"""

STRENGTHS = np.linspace(0.0, 1.5, 7)
"""That a table may have."""

ONE_SONG_STRENGTH = 0.5
"""Of a table that only one song has choices of."""

MOST_FOLDS = 12
"""Groups of songs that are left out in turn."""

LEVEL_PSEUDOCOUNT = 10.0
"""The same of a level of stars, for the shares of all levels."""


LEAST_OBJECTS = 20
"""Of a map whose share of yes counts."""

MAPS_TO_BELIEVE = 2.0
"""Maps by which a share of yes is drawn to the usual one."""

_Map = tuple[int, Counts]
"""Level of stars and choices of a map."""

_Counted = Sequence[_Map]


def fit_style(maps: Sequence[Beatmap], usual: Mapping[GameMode, Counts]) -> StyleTables:
    """The style of some maps, of each mode that they have; `usual` as `choices.read_usual` gives it."""
    folds = {mode: _folds([each for each in maps if each.mode == mode]) for mode in {each.mode for each in maps}}
    modes = {mode: _additions(each, usual[mode]) for mode, each in folds.items() if mode in usual}
    styles = {mode: [style_of_map(each) for each in maps if each.mode == mode] for mode in modes}
    return StyleTables(
        modes, {mode: tuple(each) for mode, each in styles.items() if any(style.counts for style in each)}
    )


def style_of_map(beatmap: Beatmap) -> MapStyle:
    """The style of a single map."""
    return MapStyle(
        star_rating(beatmap),
        median_gap(object_starts(beatmap.hit_objects)),
        pooled(count_choices(beatmap)),
        pace=pace_of(beatmap) if beatmap.mode == GameMode.OSU else None,
    )


def gain_of(style: StyleTables, beatmap: Beatmap, usual: Mapping[GameMode, Counts]) -> float:
    """Nats a choice by which the choices of a map are likelier with the style than by the usual shares at its stars."""
    tables, at = usual[beatmap.mode], level(star_rating(beatmap))
    counts = {name: table for name, table in count_choices(beatmap).items() if name in tables}
    additions = style.of(beatmap.mode)
    gain = sum(
        _gain(additions[name], table, _usual_shares(tables[name])[at])
        for name, table in counts.items()
        if name in additions
    )
    return gain / max(float(sum(table.sum() for table in counts.values())), 1.0)


def _folds(maps: Sequence[Beatmap]) -> list[list[_Map]]:
    """Maps of one mode in groups without a song in common; where all have one title, as in a compilation, by audio."""
    songs: dict[str, list[_Map]] = defaultdict(list)
    alike = len({each.title for each in maps}) == 1
    for beatmap in maps:
        song = beatmap.audio_filename if alike else beatmap.title
        songs[song].append((level(star_rating(beatmap)), count_choices(beatmap)))
    folds: list[list[_Map]] = [[] for _ in range(min(len(songs), MOST_FOLDS))]
    for number, song in enumerate(sorted(songs, key=lambda song: (-len(songs[song]), song))):
        folds[number % len(folds)] += songs[song]
    return folds


def _shares_of(name: str, counted: _Counted) -> list[tuple[int, float]]:
    """Level of stars and share of yes among all objects of each map; there is a question of a combo at each of them."""
    found = []
    for at, counts in counted:
        objects = float(counts["combo"].sum()) if "combo" in counts else 0.0
        if objects >= LEAST_OBJECTS:
            found.append((at, float(counts[name][..., 1].sum()) / objects if name in counts else 0.0))
    return found


def _additions(folds: Sequence[_Counted], usual: Counts) -> Additions:
    """What the counted maps choose more, or less, often than usual, by table."""
    found: Additions = {}
    counted = [each for fold in folds for each in fold]
    for name in sorted({name for _, counts in counted for name in counts} & set(usual)):
        shares = _usual_shares(usual[name])
        having = [[(at, counts[name]) for at, counts in fold if name in counts] for fold in folds]
        found[name] = _table([fold for fold in having if fold], shares)
    for name in set(BALANCED) & set(found):
        theirs = _shares_of(name, counted)
        if theirs:
            of = usual["combo"].reshape(LEVEL_COUNT, -1).sum(axis=1)
            yes = usual[name][..., 1].reshape(LEVEL_COUNT, -1).sum(axis=1)
            more = [share - yes[at] / max(of[at], 1.0) for at, share in theirs]
            found[USUAL + name] = np.array(sum(more) / (len(more) + MAPS_TO_BELIEVE))
    return found


def _table(
    folds: Sequence[Sequence[tuple[int, NDArray[np.float64]]]], shares: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(contexts, classes) the additions of one table, as strong as they are right about folds that are left out.

    Args:
        folds: level and choices (contexts, classes) of the maps of each.
        shares: the usual ones, (levels, contexts, classes).
    """
    n = np.array([sum(counts for _, counts in fold) for fold in folds])
    expected = np.array([sum(shares[at] * counts.sum(axis=-1, keepdims=True) for at, counts in fold) for fold in folds])
    whole = _nats(n.sum(axis=0), expected.sum(axis=0), PSEUDOCOUNT)
    if len(folds) == 1:
        return ONE_SONG_STRENGTH * whole
    gains = np.zeros((len(folds), len(STRENGTHS)))
    for number, fold in enumerate(folds):
        others = _nats(n.sum(axis=0) - n[number], expected.sum(axis=0) - expected[number], PSEUDOCOUNT)
        for at, counts in fold:
            gains[number] += [_gain(strength * others, counts, shares[at]) for strength in STRENGTHS]
    error = gains.std(axis=0, ddof=1) / np.sqrt(len(folds))
    return float(STRENGTHS[np.argmax(gains.mean(axis=0) - 0.5 * error)]) * whole


def _gain(additions: NDArray[np.float64], counts: NDArray[np.float64], shares: NDArray[np.float64]) -> float:
    """Nats by which choices are likelier with the additions than by the usual shares; all (contexts, classes)."""
    leaning = np.log((shares * np.exp(additions)).sum(axis=-1, keepdims=True))
    return float((counts * (additions - leaning)).sum())


def _nats(n: NDArray[np.float64], expected: NDArray[np.float64], pseudocount: float) -> NDArray[np.float64]:
    """(contexts, classes) the additions for `n` choices where `expected` ones are usual.

    Those of all contexts together come first; each context's own are drawn to them, and where it has no choice it has
    them alone.
    """
    axes = tuple(range(n.ndim - 1))
    pooled = _drawn(n.sum(axis=axes), expected.sum(axis=axes), pseudocount)
    leaning = expected * np.exp(pooled)
    total = n.sum(axis=-1, keepdims=True)
    sums = leaning.sum(axis=-1, keepdims=True)
    leaning = np.divide(leaning * total, sums, out=np.zeros_like(leaning), where=sums > 0)
    return np.asarray(np.clip(pooled + _drawn(n, leaning, pseudocount), -MOST_NATS, MOST_NATS))


def _drawn(n: NDArray[np.float64], expected: NDArray[np.float64], pseudocount: float) -> NDArray[np.float64]:
    """ln((n + a q) / (N q + a q)) for the classes (…, classes); 0 for what is never expected."""
    total = n.sum(axis=-1, keepdims=True)
    q = np.divide(expected, total, out=np.zeros_like(expected), where=total > 0)
    possible = q > 0
    return np.where(possible, np.log((n + pseudocount * q + ~possible) / ((total + pseudocount) * q + ~possible)), 0.0)


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
