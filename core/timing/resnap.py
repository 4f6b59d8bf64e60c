"""Resnapping: moves times to the ticks of the beat divisor in their `snap` token."""

import math
from bisect import bisect_left

from core.beatmap.objects import TimingPoint
from core.timing.upstream_timing import line_at, sort_lines
from core.tokens.events import Event, EventType
from core.tokens.upstream_view import Line, read_lines

_MARGIN = 20
"""ms that a tick may be outside the range of its line."""

_COARSER = {
    1: (),
    4: (2,),
    6: (2, 3),
    8: (4,),
    9: (3,),
    10: (2, 5),
    12: (4, 6),
    14: (2, 7),
    15: (3, 5),
    16: (8,),
}
"""For each divisor the coarser ones whose ticks are excluded: for those the token would be the coarser divisor."""


def resnap_events(events: list[Event], timing: list[TimingPoint], *, inherited_before: bool = False) -> list[Event]:
    """`events` with every time before a `snap` moved to the nearest tick of that divisor.

    Times without a snap stay, and without `timing` all times stay.

    Args:
        timing: red and green lines.
        inherited_before: take ticks before a red line from the line before it, even a green one, whose negative beat
            length makes other ticks. Only exact agreement with upstream needs that.
    """
    if not timing:
        return list(events)
    snapper = TickSnapper(timing, inherited_before=inherited_before)
    snapped = []
    for index, event in enumerate(events):
        after = events[index + 1] if index + 1 < len(events) else None
        snaps = event.type is EventType.TIME_SHIFT and after is not None and after.type is EventType.SNAPPING
        if snaps and after is not None and after.value > 0:
            snapped.append(Event(EventType.TIME_SHIFT, snapper.snap(event.value, after.value)))
        else:
            snapped.append(event)
    return snapped


class TickSnapper:
    """Finds the ticks of timing lines near a time."""

    def __init__(self, timing: list[TimingPoint], *, inherited_before: bool = False) -> None:
        self._lines = read_lines(timing)
        sort_lines(self._lines)
        self._red = [line for line in self._lines if line.parent is None]
        self._red_offsets = [line.offset for line in self._red]
        self._before_lines = self._lines if inherited_before else self._red

    def snap(self, time: int, divisor: int) -> int:
        """The tick of `divisor` nearest to `time`, ms; `time` itself without such a tick."""
        line = line_at(self._lines, time * 1000).red
        start = round(line.offset_ms)
        ticks = {tick for tick in _own_ticks(line, divisor, time) if tick >= start - _MARGIN}
        after = bisect_left(self._red_offsets, time * 1000 + 1)
        following = self._red[after] if after < len(self._red) else None
        end = round(following.offset_ms) if following else None
        if end is not None:
            ticks = {tick for tick in ticks if tick <= end + _MARGIN}
        if self._before_lines:
            before = line_at(self._before_lines, (start - 1) * 1000)
            ticks.update({tick for tick in _own_ticks(before, divisor, time) if tick <= start + _MARGIN})
        if following is not None and end is not None:
            ticks.update({tick for tick in _own_ticks(following, divisor, time) if tick >= end - _MARGIN})
        return min(ticks, key=lambda tick: abs(tick - time), default=time)


def _own_ticks(line: Line, divisor: int, time: int) -> set[int]:
    """Ticks of `divisor` around `time` that no coarser divisor has."""
    ticks = _ticks(line, divisor, time)
    for coarser in _COARSER.get(divisor, (1,)):
        ticks -= _ticks(line, coarser, time)
    return ticks


def _ticks(line: Line, divisor: int, time: int) -> set[int]:
    tick = line.beat_length / divisor
    if not tick or not math.isfinite(tick):
        return set()
    rest = (time - round(line.offset_ms)) % tick
    return {int(time - rest - tick), int(time - rest), int(time - rest + tick), int(time - rest + 2 * tick)}
