"""Where the cursor goes, tick by tick."""

from collections.abc import Iterable
from math import floor

from core.beatmap.timing import TimingLines

_WITHOUT_TIMING_MS = 100.0
_SAME_TICK_MS = 1.0
_SAME_PLACE_MS = 0.5


def next_tick(lines: TimingLines | None, time: float, divisor: int, direction: int) -> float:
    """The first tick of 1/`divisor` after `time` ms, or before it where `direction` is below 0.

    A time within a millisecond of a tick counts as on it, because files hold whole milliseconds. Without red lines
    a step is 100 ms.
    """
    if lines is None or not lines.reds:
        return time + (_WITHOUT_TIMING_MS if direction > 0 else -_WITHOUT_TIMING_MS)
    # A hair beyond the tolerance, so that a red line exactly there belongs to the side one is stepping away from.
    edge = time + (_SAME_TICK_MS if direction > 0 else -_SAME_TICK_MS - 1e-6)
    red = lines.red_at(edge)
    step = lines.beat_length_at(edge) / divisor
    if direction < 0:
        return red.time + floor((edge - red.time) / step + 1e-9) * step
    target = red.time + (floor((edge - red.time) / step + 1e-9) + 1) * step
    following = lines.next_red_time(edge + 1e-6)
    return min(target, following) if following is not None else target


def snapped(lines: TimingLines | None, time: float, divisor: int) -> float:
    """`time` on the nearest tick; as it is where there is no timing."""
    return lines.snap(time, divisor) if lines is not None and lines.reds else time


def neighbour(times: Iterable[float], time: float, direction: int) -> float | None:
    """The first of `times` after `time` ms, or the last one before it where `direction` is below 0."""
    if direction > 0:
        return min((each for each in times if each > time + _SAME_PLACE_MS), default=None)
    return max((each for each in times if each < time - _SAME_PLACE_MS), default=None)
