"""What changes for a set when other red lines are used."""

from dataclasses import dataclass

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines
from desktop.timeline.time_text import time_text

_MOST = 200  # rows
_TOLERANCE_MS = 2.0
_SAME_BPM = 0.005


@dataclass(frozen=True, slots=True)
class Difference:
    time: float  # ms
    text: str


@dataclass(frozen=True, slots=True)
class Differences:
    """A sentence, and the places it is about."""

    verdict: str
    items: tuple[Difference, ...]


def differences(points: list[TimingPoint], beatmap: Beatmap) -> Differences:
    """Red lines that differ from those of `beatmap`, and its objects that would fall between the ticks."""
    own = [point for point in beatmap.timing_points if point.uninherited]
    items = [_line_difference(point, own) for point in points]
    found = [item for item in items if item is not None]
    lines = TimingLines(points)
    unsnapped = [
        Difference(item.time, f"{time_text(item.time)}  object {_off(lines, item.time):+.0f} ms off its tick")
        for item in beatmap.hit_objects
        if not lines.is_snapped(item.time, tolerance=_TOLERANCE_MS)
    ]
    if not found and not unsnapped and len(points) == len(own):
        return Differences("The same timing as the set's; every object stays on its tick.", ())
    share = f"{len(unsnapped)} of {len(beatmap.hit_objects)} objects" if unsnapped else "no object"
    lines_differ = "1 red line differs" if len(found) == 1 else f"{len(found)} red lines differ"
    verdict = f"{lines_differ}; {share} would fall between the ticks."
    return Differences(verdict, tuple([*found, *unsnapped][:_MOST]))


def _line_difference(point: TimingPoint, own: list[TimingPoint]) -> Difference | None:
    if not own:
        return Difference(point.time, f"{time_text(point.time)}  {point.bpm:.5g} BPM, the set has no red line")
    before = max((other for other in own if other.time <= point.time + 1), key=lambda other: other.time, default=own[0])
    # The same grid if the other's beats fall on this line, whatever beat it starts from.
    phase = (point.time - before.time) % before.beat_length if before.beat_length > 0 else 0.0
    off = phase - before.beat_length if phase > before.beat_length / 2 else phase
    if abs(point.bpm - before.bpm) < _SAME_BPM and abs(off) <= _TOLERANCE_MS:
        return None
    what = [] if abs(point.bpm - before.bpm) < _SAME_BPM else [f"{point.bpm:.6g} instead of {before.bpm:.6g} BPM"]
    if abs(off) > 0.5:
        what.append(f"{off:+.0f} ms")
    return Difference(point.time, f"{time_text(point.time)}  {', '.join(what)}")


def _off(lines: TimingLines, time: float) -> float:
    return time - lines.nearest_tick(time)[0]
