"""Sliders over onsets: a map that follows one with many sliders lets some of its notes be where a slider ends.

Where a song is full of short gaps, a note at each onset leaves no room for the sliders of such a map; mappers of slider
maps begin fewer objects, each lasting until the next sound.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

LONGEST = 1.05
"""Beats that a slider over an onset and the rest behind it take together."""

MOST_LEFT_OUT = 0.15
"""Of the onsets, which the rhythm alone would choose."""


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
