"""Sliders over onsets: a map that follows one with many or long sliders has some of its notes where a slider ends.

Where a song is full of short gaps, a note at each onset leaves no room for the sliders of such a map; mappers of slider
maps begin fewer objects, each lasting until the next sound.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

LONGEST = 1.05
"""Beats that a slider over an onset and the rest behind it take together."""

LONG, LONGEST_LONG = 1.2, 1.55
"""Beats from an object to the next one with which its slider mostly lasts a beat, and the most that are made so."""

LONG_GAP = 2.4
"""Beats from which a gap is rather a rest."""

MOST_LEFT_OUT = 0.15
"""Of the onsets, which the rhythm alone would choose."""

MOST_FOR_LONG = 0.08
"""Of them for long gaps: with .15 they cost .011 of F1 on 24 training excerpts from 4 stars, with .08 .004."""


def with_room(
    beats: NDArray[np.float64],
    compared: NDArray[np.float64],
    confidence: NDArray[np.float64],
    share: float,
    share_at: Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]],
    most: float = MOST_LEFT_OUT,
) -> NDArray[np.bool_]:
    """(n,) which onsets stay objects, so that `share` of them can be sliders; the least certain ones go.

    Args:
        beats: (n,) from each onset to the next one; inf for the last.
        compared: (n,) the same in the beats that songs are compared by (`prior.compared_beat`).
        confidence: (n,) how sure the rhythm is of each.
        share: of all objects that are sliders.
        share_at: by the beats to the next object, and these compared, how many have a slider.
        most: share of the onsets that may go.
    """
    stays, here = np.ones(len(beats), bool), share_at(beats, compared)
    missing = share * len(beats) - float(here.sum())
    longer, longer_compared = (each[:-1] + each[1:] for each in (beats, compared))
    # One object fewer, and the slider of the one before it.
    gains = share + share_at(longer, longer_compared) - here[:-1] - here[1:]
    between = np.flatnonzero((longer_compared <= LONGEST) & (gains > share)) + 1
    left = most * len(beats)
    for index in between[np.argsort(confidence[between], kind="stable")]:
        if missing <= 0 or left < 1:
            break
        if stays[index - 1] and stays[index + 1]:
            stays[index] = False
            left -= 1
            missing -= gains[index - 1]
    return stays


def with_long_gaps(
    compared: NDArray[np.float64], confidence: NDArray[np.float64], share: float, most: float
) -> NDArray[np.bool_]:
    """(n,) which onsets stay objects, so that `share` of them have a long gap; the least certain ones go.

    One onset goes, or two neighbours, where the gap over them is then `LONG` and no longer than `LONGEST_LONG`.

    Args:
        compared: (n,) beats from each onset to the next one; inf for the last.
        confidence: (n,) how sure the rhythm is of each.
        most: share of the onsets that may go.
    """
    count = len(compared)
    stays, left = np.ones(count, bool), most * count
    missing = share * count - float(((compared > LONG) & (compared <= LONG_GAP)).sum())
    ends = np.append(0.0, np.cumsum(compared))
    options = list[tuple[float, int, int]]()
    for gone in (1, 2):
        over = ends[gone + 1 :] - ends[: count - gone]
        firsts = np.flatnonzero((over > LONG) & (over <= LONGEST_LONG)).tolist()
        options += [(float(confidence[first + 1 : first + 1 + gone].sum()), first, gone) for first in firsts]
    free = np.ones(count, bool)
    for _, first, gone in sorted(options):
        if missing <= 0 or left < gone:
            break
        if free[first : first + gone + 1].all():
            free[first : first + gone + 1] = False
            stays[first + 1 : first + 1 + gone] = False
            left -= gone
            missing -= 1
    return stays
