"""Putting a generated range into an existing map."""

from dataclasses import dataclass, replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.event_lines import Break
from core.beatmap.objects import GameMode, HitObject, Spinner, TimingPoint, column_of
from core.beatmap.placement import head_of
from core.beatmap.timing import TimingLines, object_end_time
from core.generation.postprocess.builder import MapContent
from core.generation.postprocess.timing_lines import SHORTEST_BREAK

_GAP = 1.0
"""ms after the range where what was in force before comes back."""

_NEVER = float("-inf")
_ALWAYS = float("inf")


def merge_range(reference: Beatmap, made: MapContent, start: float | None, end: float | None) -> Beatmap:
    """A copy of `reference` whose objects from `start` to `end` ms are those of `made`.

    Red lines stay as they are, and so does everything else of the file: colours, breaks that the new objects leave
    free, storyboard, bookmarks. Slider velocity, volume, samples and kiai in force after the range are so again.
    A long object that reaches into the range from before stays, and new objects under it are left out; so is a new
    long object that would reach into what follows, but for its head.

    Args:
        made: of the same song, on the same red lines.
        start: ms; None is the beginning.
        end: ms; None is the end.
    """
    return _Merger(reference, made, _NEVER if start is None else start, _ALWAYS if end is None else end).merged()


class _Merger:
    def __init__(self, reference: Beatmap, made: MapContent, first: float, last: float) -> None:
        self._map = reference.copy()
        self._made = made
        self._first = first
        self._last = last
        self._old_lines = TimingLines(self._map.timing_points)
        self._new_lines = TimingLines(made.timing)
        self._before = [item for item in self._map.hit_objects if item.time < first]
        self._after = [item for item in self._map.hit_objects if item.time > last]

    def merged(self) -> Beatmap:
        new = self._fitting()
        merged = self._map
        merged.timing_points = self._lines(new)
        merged.hit_objects = sorted([*self._before, *new, *self._after], key=lambda item: item.time)
        merged.breaks = self._breaks(merged, new)
        return merged

    def _breaks(self, merged: Beatmap, new: list[HitObject]) -> list[Break]:
        """Those that the new objects leave free, and new ones only where the range has a long rest."""
        kept = [
            pause
            for pause in merged.breaks
            if not any(item.time < pause.end and self._end(item, self._new_lines) > pause.start for item in new)
        ]
        added = [
            pause
            for pause in find_breaks(merged, SHORTEST_BREAK)
            if pause.start < self._last
            and pause.end > self._first
            and not any(other.start < pause.end and other.end > pause.start for other in kept)
        ]
        return sorted([*kept, *added]) if added else kept

    def _end(self, item: HitObject, lines: TimingLines) -> float:
        return object_end_time(item, self._map, lines)

    # Objects

    def _fitting(self) -> list[HitObject]:
        """The new objects that neither stand under an old long object nor reach into a later one."""
        lanes = _Lanes(self._map)
        reached: dict[int, float] = {}
        for item in self._before:
            lane = lanes.of(item)
            reached[lane] = max(reached.get(lane, _NEVER), self._end(item, self._old_lines))
        following: dict[int, float] = {}
        for item in reversed(self._after):
            following[lanes.of(item)] = item.time
        kept: list[HitObject] = []
        for item in self._made.objects:
            lane = lanes.of(item)
            if not self._first <= item.time <= self._last or item.time <= reached.get(lane, _NEVER):
                continue
            if self._end(item, self._new_lines) < following.get(lane, _ALWAYS):
                kept.append(item)
            elif not isinstance(item, Spinner):
                kept.append(head_of(item))
        return kept

    # Lines

    def _lines(self, new: list[HitObject]) -> list[TimingPoint]:
        """Red lines of the map, its green ones outside the range, the made ones inside, one where each part begins."""
        old = self._map.timing_points
        restored_at = self._restored_at(new)
        red = [point for point in old if point.uninherited]
        outside = [point for point in old if not point.uninherited and not self._first <= point.time < restored_at]
        inside = [
            _green(point)
            for point in self._made.timing
            if self._first <= point.time < restored_at and not (point.uninherited and self._says_nothing_new(point))
        ]
        if new and self._first > _NEVER and not any(point.time == self._first for point in inside):
            inside += _state_at(self._made.timing, self._first)
        if restored_at < _ALWAYS and not any(point.time == restored_at for point in outside):
            outside += _state_at(old, restored_at)
        lines = sorted([*red, *outside, *inside], key=lambda point: (point.time, not point.uninherited))
        return _without_repeats(lines)

    def _restored_at(self, new: list[HitObject]) -> float:
        """ms from which the old lines hold again: after the last new object, at the latest where an old one begins."""
        if self._last == _ALWAYS:
            return _ALWAYS
        done = max([self._last, *(self._end(item, self._new_lines) for item in new)]) + _GAP
        return min(done, self._after[0].time) if self._after else done

    def _says_nothing_new(self, point: TimingPoint) -> bool:
        in_force = _state_at(self._map.timing_points, point.time)
        return bool(in_force) and (in_force[0].volume, in_force[0].kiai) == (point.volume, point.kiai)


@dataclass(frozen=True, slots=True)
class _Lanes:
    """In osu!mania every column is a lane of its own, elsewhere there is one."""

    beatmap: Beatmap

    def of(self, item: HitObject) -> int:
        if self.beatmap.mode != GameMode.MANIA:
            return 0
        keys = self.beatmap.keys
        return column_of(item.x, keys)


def _green(point: TimingPoint) -> TimingPoint:
    return replace(point, uninherited=False, beat_length=_inherited(point), source=None)


def _inherited(point: TimingPoint) -> float:
    return -100.0 if point.uninherited or not point.beat_length < 0 else point.beat_length


def _state_at(points: list[TimingPoint], time: float) -> list[TimingPoint]:
    """A green line at `time` that says what holds there; none without lines."""
    in_force = None
    for point in points:
        if point.time <= time or in_force is None:
            in_force = point
    return [] if in_force is None else [replace(_green(in_force), time=time)]


def _without_repeats(lines: list[TimingPoint]) -> list[TimingPoint]:
    """Without new green lines that say what already holds."""
    kept: list[TimingPoint] = []
    for point in lines:
        new = not point.uninherited and point.source is None
        if not (new and kept and _effect(kept[-1]) == _effect(point)):
            kept.append(point)
    return kept


def _effect(point: TimingPoint) -> tuple[float, int, int, int, bool]:
    return _inherited(point), point.sample_set, point.sample_index, point.volume, point.kiai
