"""Gap tokens of the bundled model: the rhythm around each onset.

A prompt contains all onsets of a window, but a small decoder cannot find the next one among them: it would have to
subtract two times that it sees only as tokens. So each onset is followed by the result: `gap_before` is the time since
the previous onset; `gap_after` is the number of beats to the next onset, with this onset's position in the bar, and
whether the gap after the next onset is shorter or longer.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.tokens.events import EventType
from core.tokens.vocabulary import Vocabulary

BEATS = (1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1, 3 / 2, 2, 3, 4, 6, 10, 16)
"""Classes of gaps in beats, of which the nearest by ratio counts; after the last onset it is the longest."""

PLACES, TRENDS = 3, 3
BEFORE_CLASSES, AFTER_CLASSES = 32, len(BEATS) * PLACES * TRENDS
SHORTEST, STEPS_PER_OCTAVE = 40.0, 4
"""The gap of `gap_before` 0, ms, and the classes per doubling."""

TOKENS = 2
"""Gap tokens after an onset."""

Ids = NDArray[np.int64]


def has_gaps(vocabulary: Vocabulary) -> bool:
    """Whether the prompts of a model with this vocabulary contain gap tokens."""
    return EventType.GAP_BEFORE in vocabulary and EventType.GAP_AFTER in vocabulary


def gap_values(onsets: ArrayLike, beats: ArrayLike, downbeats: ArrayLike) -> Ids:
    """Values of `gap_before` and `gap_after`, (n, 2).

    Args:
        onsets: (n,) ms, whole, distinct and ascending.
        beats: (m,) ms of the song's beats, ascending.
        downbeats: (m,), whether each beat begins a bar.
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
    """Ids of the tokens with the `gap_values`, (n, 2); the same arguments."""
    first = [vocabulary.ranges[kind].start for kind in (EventType.GAP_BEFORE, EventType.GAP_AFTER)]
    return gap_values(onsets, beats, downbeats) + np.array(first)


def gap_places(shifts: NDArray[np.integer], onsets: NDArray[np.integer]) -> tuple[Ids, Ids]:
    """The positions of gap tokens among a map's tokens: behind the first time of an onset and the snap after it.

    Args:
        shifts: (tokens,) ms of each token that is a time shift, else -1.
        onsets: (n,) ms, ascending.

    Returns:
        (k,) indices before which to insert tokens, ascending, and the (k,) indices in `onsets` they belong to.
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
    """For times (n,) in ms: lengths of the beats in ms, and positions: 0 on a downbeat, 1 on a beat, 2 between."""
    if len(beats) < 2:
        return np.full(len(times), 500.0), np.full(len(times), 2)
    index = np.clip(np.searchsorted(beats, times + 1, side="right") - 1, 0, len(beats) - 2)
    nearest = np.clip(np.searchsorted(beats, times - 1), 0, len(beats) - 1)
    on_beat = np.abs(beats[nearest] - times) <= 1
    return np.maximum(np.diff(beats)[index], 1.0), np.where(on_beat, np.where(downbeats[nearest], 0, 1), 2)
