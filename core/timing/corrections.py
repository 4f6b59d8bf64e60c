"""One-click corrections of red lines, for the most frequent errors of automatic timing.

Every function takes the lines of a map (red ones, and any green ones, which pass through) and returns new ones in
order of time; its arguments stay unchanged.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from core.beatmap.objects import TimingPoint
from core.errors import InputError

SLOWEST_BPM, FASTEST_BPM = 1.0, 10_000.0
_SHORTEST_MS = 60_000 / FASTEST_BPM
_LONGEST_MS = 60_000 / SLOWEST_BPM


def double_tempo(points: Iterable[TimingPoint]) -> list[TimingPoint]:
    """Every red line at twice its BPM."""
    return scale_tempo(points, 2.0)


def halve_tempo(points: Iterable[TimingPoint]) -> list[TimingPoint]:
    """Every red line at half its BPM."""
    return scale_tempo(points, 0.5)


def scale_tempo(points: Iterable[TimingPoint], factor: float) -> list[TimingPoint]:
    """Every red line at `factor` times its BPM; the lines stay where they are.

    Raises:
        InputError: a line would leave 1 .. 10,000 BPM.
    """
    return _each_red(points, lambda point: replace(point, beat_length=_checked(point.beat_length / factor)))


def shift_half_beat(points: Iterable[TimingPoint], *, later: bool = True) -> list[TimingPoint]:
    """Every red line half of its own beat later or earlier: for a grid that sits on the off-beat."""
    return _each_red(points, lambda point: replace(point, time=point.time + point.beat_length / (2 if later else -2)))


def shift_beats(points: Iterable[TimingPoint], beats: int) -> list[TimingPoint]:
    """Every red line moved by `beats` of its own beats (negative: earlier): for bars that begin on the wrong beat."""
    return _each_red(points, lambda point: replace(point, time=point.time + beats * point.beat_length))


def nudge_offset(points: Iterable[TimingPoint], milliseconds: float, line: int | None = None) -> list[TimingPoint]:
    """All red lines, or the red line with the index `line`, this many milliseconds later.

    Raises:
        InputError: there is no such line.
    """
    return _each_red(points, lambda point: replace(point, time=point.time + milliseconds), line)


def nudge_tempo(points: Iterable[TimingPoint], bpm: float, line: int | None = None) -> list[TimingPoint]:
    """`bpm` added to all red lines, or to the red line with this index.

    Raises:
        InputError: a line would leave 1 .. 10,000 BPM.
    """
    return _each_red(points, lambda point: _with_bpm(point, point.bpm + bpm), line)


def set_tempo(points: Iterable[TimingPoint], bpm: float, line: int | None = None) -> list[TimingPoint]:
    """All red lines, or the red line with this index, at this BPM.

    Raises:
        InputError: it is outside 1 .. 10,000.
    """
    return _each_red(points, lambda point: _with_bpm(point, bpm), line)


def set_meter(points: Iterable[TimingPoint], meter: int, line: int | None = None) -> list[TimingPoint]:
    """All red lines, or the red line with the index `line`, with `meter` beats a bar.

    Raises:
        InputError: `meter` is not 1 .. 64.
    """
    if not 1 <= meter <= 64:
        raise InputError(f"A bar of {meter} beats is not possible; choose 1 to 64.")
    return _each_red(points, lambda point: replace(point, meter=meter), line)


def _each_red(
    points: Iterable[TimingPoint], change: Callable[[TimingPoint], TimingPoint], line: int | None = None
) -> list[TimingPoint]:
    """The lines with `change` made to every red one, or only to number `line`."""
    changed = []
    reds = 0
    for point in points:
        chosen = point.uninherited and line in (None, reds)
        reds += point.uninherited
        changed.append(change(point) if chosen else replace(point))
    if line is not None and not 0 <= line < reds:
        raise InputError(f"There is no red line number {line + 1}; the map has {reds}.")
    return sorted(changed, key=lambda point: (point.time, not point.uninherited))


def _with_bpm(point: TimingPoint, bpm: float) -> TimingPoint:
    if not bpm > 0:
        raise InputError(f"{bpm:g} is not a tempo; choose {SLOWEST_BPM:g} to {FASTEST_BPM:g} BPM.")
    return replace(point, beat_length=_checked(60_000 / bpm))


def _checked(beat_length: float) -> float:
    if not _SHORTEST_MS <= beat_length <= _LONGEST_MS:
        raise InputError(f"{60_000 / beat_length:g} BPM is out of range; choose {SLOWEST_BPM:g} to {FASTEST_BPM:g}.")
    return beat_length
