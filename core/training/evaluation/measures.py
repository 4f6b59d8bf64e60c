"""How close a generated rhythm is to a human one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, slots=True)
class RhythmScore:
    """Agreement of two lists of distinct start times.

    Attributes:
        count_ratio: generated over human.
    """

    precision: float
    recall: float
    f1: float
    count_ratio: float


def distinct_times(times: ArrayLike) -> NDArray[np.float64]:
    """(n,) start times, ms, ascending, chords counted once."""
    return np.unique(np.asarray(times, np.float64))


def matched(
    generated: Sequence[float] | NDArray[np.float64], human: Sequence[float] | NDArray[np.float64], tolerance: float
) -> int:
    """The greatest number of pairs, one to one, no further apart than `tolerance` ms; both (n,) ms, ascending."""
    return len(matched_pairs(generated, human, tolerance)[0])


def matched_pairs(
    generated: Sequence[float] | NDArray[np.float64], human: Sequence[float] | NDArray[np.float64], tolerance: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(pairs,) indices in each of as many pairs as there can be, one to one, within `tolerance` ms; both (n,) ms,
    ascending.
    """
    i = j = 0
    ours: list[int] = []
    theirs: list[int] = []
    while i < len(generated) and j < len(human):
        gap = generated[i] - human[j]
        if abs(gap) <= tolerance:
            ours.append(i)
            theirs.append(j)
            i, j = i + 1, j + 1
        elif gap < 0:
            i += 1
        else:
            j += 1
    return np.array(ours, np.int64), np.array(theirs, np.int64)


def rhythm_score(generated: ArrayLike, human: ArrayLike, tolerance: float = 20.0) -> RhythmScore:
    """Precision, recall and F1 of `generated` start times against `human` ones, matched within `tolerance` ms."""
    ours, theirs = distinct_times(generated), distinct_times(human)
    if not len(ours) and not len(theirs):
        return RhythmScore(1.0, 1.0, 1.0, 1.0)
    count = matched(ours, theirs, tolerance)
    precision = count / len(ours) if len(ours) else 0.0
    recall = count / len(theirs) if len(theirs) else 0.0
    f1 = 2 * count / (len(ours) + len(theirs))
    return RhythmScore(precision, recall, f1, len(ours) / len(theirs) if len(theirs) else float("inf"))


def star_class(stars: float) -> str:
    """The class under which results are reported."""
    if stars >= 4:
        return ">=4"
    return "2.5-4" if stars >= 2.5 else "<2.5"


@dataclass(frozen=True, slots=True)
class Coherence:
    """Whether a rhythm reads like a mapper's; compare with the same figures of human maps.

    Attributes:
        lone_offbeats: share of onsets on sixths or quarters with nothing within half a beat on either side.
        mixed_beats: share of non-empty beats that use quarters and thirds at once.
        repeated_bars: share of non-empty bars (four beats) equal to the bar before or the one four bars before.
        distinct_patterns: patterns that make up nine tenths of the non-empty beats.
    """

    lone_offbeats: float
    mixed_beats: float
    repeated_bars: float
    distinct_patterns: float


def coherence(occupied: NDArray[np.bool_]) -> Coherence:
    """The figures of a rhythm given as (beats, 8) occupied ticks (`TICKS` of the bundled mapper's beat_grid)."""
    positions = np.array([0, 2, 3, 4, 6, 8, 9, 10])  # twelfths of a beat
    full = occupied.any(axis=1)
    beats, ticks = np.nonzero(occupied)
    at = np.sort(beats * 12 + positions[ticks])
    before = np.diff(at, prepend=-100)
    after = np.diff(at, append=at[-1] + 100 if len(at) else 0)
    fine = ~np.isin(at % 12, (0, 6))
    lone = (fine & (before >= 6) & (after >= 6)).sum() / max(1, len(at))
    quarters = occupied[:, [2, 6]].any(axis=1)
    thirds = occupied[:, [1, 3, 5, 7]].any(axis=1)
    mixed = (quarters & thirds).sum() / max(1, full.sum())
    masks = occupied @ (1 << np.arange(8))
    bars = masks[: len(masks) // 4 * 4].reshape(-1, 4)
    used = bars.any(axis=1)
    same = np.zeros(len(bars), bool)
    for back in (1, 4):
        same[back:] |= (bars[back:] == bars[:-back]).all(axis=1)
    repeated = (same & used).sum() / max(1, used.sum())
    shares = np.sort(np.unique(masks[full], return_counts=True)[1])[::-1]
    distinct = int(np.searchsorted(np.cumsum(shares), 0.9 * shares.sum())) + 1 if len(shares) else 0
    return Coherence(float(lone), float(mixed), float(repeated), float(distinct))
