"""Changes of timing lines as upstream makes them: one change at a time, lines added only where needed.

The lines are those of `core.tokens.upstream_view`: a green line is linked to its red line. Times are µs.
"""

import math
from bisect import bisect_left, insort
from dataclasses import dataclass, replace
from operator import attrgetter

from core.beatmap.objects import TimingPoint
from core.tokens.upstream_view import Line, microseconds

TOLERANCE = 2
"""ms within which a line counts as being at the time of a change."""

_offset = attrgetter("offset")
_NEAR = (TOLERANCE + 1) * 1000
DEFAULT_BEAT = 1000.0
DEFAULT_METER = 4
DEFAULT_SAMPLE_SET = 2
DEFAULT_SAMPLE_INDEX = -1
DEFAULT_VOLUME = 100


@dataclass(frozen=True, slots=True)
class TimingChange:
    """New values from `offset` µs on; None leaves a value as it is.

    Attributes:
        offset: µs.
        beat_length: ms on a red line, -100 / velocity on a green one.
        uninherited: ensure a red line there. Otherwise the values go to the lines there, or to a new green one.
    """

    offset: int
    beat_length: float | None = None
    meter: int | None = None
    sample_index: int | None = None
    volume: int | None = None
    kiai: bool | None = None
    uninherited: bool = False


def new_line(offset: int, beat_length: float = DEFAULT_BEAT, meter: int = DEFAULT_METER) -> Line:
    """A red line as upstream makes them: soft samples, full volume."""
    return Line(
        offset, beat_length, meter, DEFAULT_SAMPLE_SET, DEFAULT_SAMPLE_INDEX, DEFAULT_VOLUME, kiai=False, parent=None
    )


def sort_lines(lines: list[Line]) -> None:
    """By time, red lines before green ones; in place."""
    lines.sort(key=_order)


def add_change(lines: list[Line], change: TimingChange, *, all_after: bool = False) -> None:
    """Apply `change` to sorted `lines`, in place.

    A new line begins as a copy of the one before, and is left out if it would change nothing. With `all_after` sample
    index, volume and kiai also go to all later lines; a beat length never does.
    """
    previous, present = _lines_at(lines, change.offset)
    new: Line | None = None
    if change.uninherited and not any(line.parent is None for line in present):
        new = replace(previous, offset=change.offset, parent=None) if previous else new_line(change.offset)
    elif not change.uninherited and _needs_green(change, present):
        if previous is None:
            previous = _red_line_before(lines, change.offset)
        new = replace(previous, offset=change.offset, parent=previous.red)
        if previous.parent is None:
            new.beat_length = -100.0
    for line in [*present, new] if new else present:
        _apply(change, line)
    if new and (previous is None or change.uninherited or not _same(new, previous)):
        insort(lines, new, key=_order)
    if all_after and (change.volume, change.sample_index, change.kiai) != (None, None, None):
        for index in range(bisect_left(lines, change.offset + 1, key=_offset), len(lines)):
            _apply_sound(change, lines[index])


def _needs_green(change: TimingChange, present: list[Line]) -> bool:
    if not present:
        return True
    return change.beat_length is not None and all(line.parent is None for line in present)


def _lines_at(lines: list[Line], offset: int) -> tuple[Line | None, list[Line]]:
    """The line in force at `offset`, and the lines that are there."""
    first = bisect_left(lines, offset, key=_offset)
    previous = lines[first - 1] if first else None
    start = bisect_left(lines, offset - _NEAR, key=_offset)
    end = bisect_left(lines, offset + _NEAR, key=_offset)
    present = [line for line in lines[start:end] if _close(line.offset, offset)]
    return (present[-1] if present else previous), present


def _close(a: int, b: int) -> bool:
    return math.isclose(a / 1e6, b / 1e6, abs_tol=TOLERANCE / 1000)


def _apply(change: TimingChange, line: Line) -> None:
    red = line.parent is None
    if change.beat_length is not None and change.uninherited == red:
        line.beat_length = change.beat_length
    if change.meter is not None and change.uninherited and red:
        line.meter = change.meter
    _apply_sound(change, line)


def _apply_sound(change: TimingChange, line: Line) -> None:
    if change.sample_index is not None:
        line.sample_index = change.sample_index
    if change.volume is not None:
        line.volume = change.volume
    if change.kiai is not None:
        line.kiai = change.kiai


def _red_line_before(lines: list[Line], offset: int) -> Line:
    """A red line at or before `offset`: the first one, moved back by whole measures, or a new one."""
    first = next((line for line in lines if line.parent is None), None)
    if first is None:
        first = new_line(offset)
        lines.append(first)
    elif first.offset > offset:
        measure = first.beat_length * first.meter
        back = (first.offset - offset) / 1e6 * 1000
        if measure > 0:
            first.offset -= microseconds(math.ceil(back / measure) * measure)
    sort_lines(lines)
    return first


def _same(a: Line, b: Line) -> bool:
    """Whether two lines say the same but for their time."""
    return (a.beat_length, a.meter, a.sample_set, a.sample_index, a.volume, a.kiai, a.parent is None) == (
        b.beat_length,
        b.meter,
        b.sample_set,
        b.sample_index,
        b.volume,
        b.kiai,
        b.parent is None,
    )


def line_at(lines: list[Line], time: int) -> Line:
    """The last of sorted `lines` at or before `time` µs, else the first."""
    return lines[max(bisect_left(lines, time + 1, key=_offset) - 1, 0)]


def to_points(lines: list[Line]) -> list[TimingPoint]:
    """`lines` as timing points of a beatmap."""
    return [
        TimingPoint(
            time=line.offset_ms,
            beat_length=line.beat_length,
            meter=line.meter,
            sample_set=line.sample_set,
            sample_index=line.sample_index,
            volume=line.volume,
            uninherited=line.parent is None,
            effects=int(line.kiai),
        )
        for line in lines
    ]


def _order(line: Line) -> tuple[int, bool]:
    return line.offset, line.parent is not None
