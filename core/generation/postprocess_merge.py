"""Putting a generated range into an existing map."""

from dataclasses import dataclass, replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitObject, HitSample, Hold, Slider, Spinner, TimingPoint
from core.beatmap.timing import object_end_time
from core.generation.postprocess import MapContent

_GAP = 1.0
"""ms after the range where what held before comes back."""


def merge_range(reference: Beatmap, made: MapContent, start: float | None, end: float | None) -> Beatmap:
    """A copy of `reference` whose objects from `start` to `end` ms are those of `made`.

    Red lines stay as they are, and so does everything else of the file: colours, breaks that the new objects leave
    free, storyboard, bookmarks. Slider velocity, volume, samples and kiai that held after the range hold there again.
    A long object that reaches into the range from before stays; new objects under it are left out, and so is a new
    long object that would reach into what follows (its head stays).

    Args:
        made: of the same song, on the same red lines.
        start: ms; None is the beginning. end: ms; None is the end.
    """
    merged = reference.copy()
    first = float("-inf") if start is None else start
    last = float("inf") if end is None else end
    before = [item for item in merged.hit_objects if item.time < first]
    after = [item for item in merged.hit_objects if item.time > last]
    inside = [item for item in made.objects if first <= item.time <= last]
    new = _fitting(inside, before, after, merged, made)
    merged.timing_points = _lines(merged, made, new, after, first, last)
    merged.hit_objects = sorted([*before, *new, *after], key=lambda item: item.time)
    merged.breaks = [
        pause
        for pause in merged.breaks
        if not any(item.time < pause.end and _end(item, merged) > pause.start for item in new)
    ]
    return merged


def _fitting(
    inside: list[HitObject], before: list[HitObject], after: list[HitObject], merged: Beatmap, made: MapContent
) -> list[HitObject]:
    """The new objects that neither stand under an old long object nor reach into a later one."""
    lanes = _Lanes(merged)
    reach: dict[int, float] = {}
    for item in before:
        lane = lanes.of(item)
        reach[lane] = max(reach.get(lane, float("-inf")), _end(item, merged))
    following: dict[int, float] = {}
    for item in reversed(after):
        following[lanes.of(item)] = item.time
    scratch = _with_lines(merged, made)
    kept: list[HitObject] = []
    for item in inside:
        lane = lanes.of(item)
        if item.time <= reach.get(lane, float("-inf")):
            continue
        if _end(item, scratch) < following.get(lane, float("inf")):
            kept.append(item)
        elif not isinstance(item, Spinner):
            kept.append(_head_of(item))
    return kept


@dataclass(frozen=True, slots=True)
class _Lanes:
    """In osu!mania every column is a lane of its own, elsewhere there is one."""

    beatmap: Beatmap

    def of(self, item: HitObject) -> int:
        if self.beatmap.mode != GameMode.MANIA:
            return 0
        keys = max(self.beatmap.keys, 1)
        return min(max(int(item.x * keys / 512), 0), keys - 1)


def _head_of(item: HitObject) -> Circle:
    if isinstance(item, Slider):
        sound = item.edge_sounds[0] if item.edge_sounds else item.sound
        normal, addition = item.edge_sets[0] if item.edge_sets else (0, 0)
        sample = HitSample(normal, addition)
    else:
        sound, sample = item.sound, item.sample
    return Circle(item.x, item.y, item.time, item.new_combo, item.combo_skip, sound, sample)


def _lines(
    merged: Beatmap,
    made: MapContent,
    new: list[HitObject],
    after: list[HitObject],
    first: float,
    last: float,
) -> list[TimingPoint]:
    """Red lines of the map, its green ones outside the range, the made ones inside, and one where each part begins."""
    old = merged.timing_points
    restored_at = _restored_at(merged, made, new, after, last)
    red = [point for point in old if point.uninherited]
    kept = [point for point in old if not point.uninherited and not first <= point.time < restored_at]
    added = [
        replace(point, uninherited=False, beat_length=_inherited(point), source=None)
        for point in made.timing
        if first <= point.time < restored_at and (not point.uninherited or _differs(point, old))
    ]
    if first > float("-inf") and new and not any(point.time == first for point in added):
        state = _state_at(made.timing, first)
        if state is not None:
            added.append(replace(state, time=first))
    if restored_at < float("inf") and (new or kept):
        state = _state_at(old, restored_at)
        standing = any(not point.uninherited and point.time == restored_at for point in kept)
        if state is not None and not standing:
            kept.append(replace(state, time=restored_at))
    for point in red:
        if first <= point.time < restored_at:
            _take_sound(point, _state_at(made.timing, point.time))
    lines = sorted([*red, *kept, *added], key=lambda point: (point.time, not point.uninherited))
    return _without_repeats(lines)


def _restored_at(merged: Beatmap, made: MapContent, new: list[HitObject], after: list[HitObject], last: float) -> float:
    if last == float("inf"):
        return last
    scratch = _with_lines(merged, made)
    done = max([last, *(_end(item, scratch) for item in new)]) + _GAP
    return min(done, after[0].time) if after else done


def _state_at(points: list[TimingPoint], time: float) -> TimingPoint | None:
    """A green line that says what holds at `time`."""
    held = None
    for point in points:
        if point.time <= time or held is None:
            held = point
    return None if held is None else replace(held, uninherited=False, beat_length=_inherited(held), source=None)


def _inherited(point: TimingPoint) -> float:
    return -100.0 if point.uninherited or not point.beat_length < 0 else point.beat_length


def _differs(point: TimingPoint, old: list[TimingPoint]) -> bool:
    held = _state_at(old, point.time)
    return held is None or (held.volume, held.effects & 1) != (point.volume, point.effects & 1)


def _take_sound(point: TimingPoint, state: TimingPoint | None) -> None:
    if state is not None:
        point.volume = state.volume
        point.effects = (point.effects & ~1) | (state.effects & 1)


def _without_repeats(lines: list[TimingPoint]) -> list[TimingPoint]:
    """Without made green lines that say what already holds."""
    kept: list[TimingPoint] = []
    for point in lines:
        before = kept[-1] if kept else None
        if (
            before is not None
            and not point.uninherited
            and point.source is None
            and _inherited(before) == point.beat_length
            and (before.sample_set, before.sample_index, before.volume, before.effects & 1)
            == (point.sample_set, point.sample_index, point.volume, point.effects & 1)
        ):
            continue
        kept.append(point)
    return kept


def _end(item: HitObject, beatmap: Beatmap) -> float:
    if isinstance(item, Spinner | Hold):
        return item.end
    return object_end_time(item, beatmap) if isinstance(item, Slider) else item.time


def _with_lines(merged: Beatmap, made: MapContent) -> Beatmap:
    """The map as it would be on the made lines, to see how long made sliders last."""
    scratch = Beatmap(merged.version, merged.blocks)
    scratch.timing_points = made.timing
    return scratch
