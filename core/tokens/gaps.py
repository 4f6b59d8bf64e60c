"""Tokens that tell the bundled model, at every onset, how the rhythm goes on.

A prompt names all onsets of a window, but a small decoder does not find the next one among them: it would have to
subtract two times of which it only knows the names. So each onset is followed by what such a search would find:
`gap_before` says how long nothing has begun, `gap_after` how many beats there are to the next onset, where in the bar
this one lies, and whether the gap after the next onset is shorter or longer.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.tokens.events import EventType
from core.tokens.vocabulary import Vocabulary

BEATS = (1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1, 3 / 2, 2, 3, 4, 6, 10, 16)
"""Gaps belong to the nearest of these, by ratio; after the last onset there is the longest."""

PLACES, TRENDS = 3, 3
BEFORE_CLASSES, AFTER_CLASSES = 32, len(BEATS) * PLACES * TRENDS
SHORTEST, STEPS_PER_OCTAVE = 40.0, 4
"""`gap_before` 0, in ms, and how many classes there are to twice that."""

TOKENS = 2

Ids = NDArray[np.int64]


def has_gaps(vocabulary: Vocabulary) -> bool:
    """Whether a model with this vocabulary is told the gaps."""
    return EventType.GAP_BEFORE in vocabulary and EventType.GAP_AFTER in vocabulary


def gap_values(onsets: ArrayLike, beats: ArrayLike, downbeats: ArrayLike) -> Ids:
    """(onsets, 2) values of `gap_before` and `gap_after`.

    Args:
        onsets: ms, whole, distinct and ascending.
        beats: ms of the song's beats, ascending.
        downbeats: of each of `beats`, whether it begins a bar.
    """
    times = np.asarray(onsets, dtype=np.float64)
    gaps = np.diff(times, prepend=-np.inf, append=np.inf)
    before, after, following = gaps[:-1], gaps[1:], np.append(gaps[2:], np.inf)[: len(times)]
    steps = np.round(STEPS_PER_OCTAVE * np.log2(np.maximum(before, 1.0) / SHORTEST))
    length, place = _beats_at(times, np.asarray(beats, dtype=np.float64), np.asarray(downbeats, dtype=bool))
    middles = np.log(np.sqrt(np.array(BEATS[1:]) * np.array(BEATS[:-1])))
    spans = np.searchsorted(middles, np.log(after / length))
    trend = np.where(following < 0.75 * after, 0, np.where(following > 1.5 * after, 2, 1))
    values = np.empty((len(times), TOKENS), dtype=np.int64)
    values[:, 0] = np.clip(steps, 0, BEFORE_CLASSES - 1)
    values[:, 1] = (spans * PLACES + place) * TRENDS + trend
    return values


def gap_tokens(vocabulary: Vocabulary, onsets: ArrayLike, beats: ArrayLike, downbeats: ArrayLike) -> Ids:
    """(onsets, 2) ids of what `gap_values` finds."""
    first = [vocabulary.ranges[kind].start for kind in (EventType.GAP_BEFORE, EventType.GAP_AFTER)]
    return gap_values(onsets, beats, downbeats) + np.array(first)


def gap_places(shifts: NDArray[np.integer], onsets: NDArray[np.integer]) -> tuple[Ids, Ids]:
    """Where the gaps belong among a map's tokens: behind the first time of an onset and the snap that follows it.

    Args:
        shifts: ms of each token that is a time shift, else -1.

    Returns:
        Indices before which tokens are to be inserted, ascending, and the index in `onsets` of each.
    """
    times, first = np.unique(shifts, return_index=True)
    _, among, which = np.intersect1d(times, onsets, assume_unique=True, return_indices=True)
    # A window may end between the two.
    places = np.minimum(first[among] + 2, len(shifts))
    order = np.argsort(places, kind="stable")
    return places[order].astype(np.int64), which[order].astype(np.int64)


def _beats_at(
    times: NDArray[np.float64], beats: NDArray[np.float64], downbeats: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], Ids]:
    """ms of the beat at each time, and its place: 0 on the first beat of a bar, 1 on another, 2 between beats."""
    if len(beats) < 2:
        return np.full(len(times), 500.0), np.full(len(times), 2)
    index = np.clip(np.searchsorted(beats, times + 1, side="right") - 1, 0, len(beats) - 2)
    nearest = np.clip(np.searchsorted(beats, times - 1), 0, len(beats) - 1)
    on_beat = np.abs(beats[nearest] - times) <= 1
    return np.maximum(np.diff(beats)[index], 1.0), np.where(on_beat, np.where(downbeats[nearest], 0, 1), 2)
