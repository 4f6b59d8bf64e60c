"""A tempo from taps in time with a song."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST_TAPS = 4
"""Before so many taps no tempo is given."""

LONGEST_PAUSE_MS = 3000.0
"""A tap after a longer pause starts over."""


@dataclass(frozen=True, slots=True)
class TappedTempo:
    """What was tapped.

    Attributes:
        bpm: beats per minute, by least squares over all taps.
        offset: ms of the first tap's beat.
        taps: how many were counted.
        spread: ms, the standard deviation of the taps around the beats.
    """

    bpm: float
    offset: float
    taps: int
    spread: float


def tapped_tempo(times: Sequence[float]) -> TappedTempo | None:
    """The steady tempo of taps at these times, ms in the song; None while there are too few.

    A beat may be left out: a tap counts for the beat that it is nearest to.
    """
    taps = last_taps(times)
    if len(taps) < FEWEST_TAPS:
        return None
    beat = float(np.median(np.diff(taps)))
    if beat <= 0:
        return None
    # The gaps are counted one by one, so that the first guess may be a little wrong.
    numbers = np.concatenate([[0.0], np.cumsum(np.maximum(np.rint(np.diff(taps) / beat), 1.0))])
    beat, offset = np.polyfit(numbers, taps, 1)
    rest = np.asarray(taps) - (offset + beat * numbers)
    return TappedTempo(60_000.0 / float(beat), float(offset), len(taps), float(rest.std()))


def last_taps(times: Sequence[float]) -> list[float]:
    """The taps since the last pause, or since the song went back."""
    taps: list[float] = []
    for time in times:
        if taps and not 0 < time - taps[-1] <= LONGEST_PAUSE_MS:
            taps = []
        taps.append(float(time))
    return taps
