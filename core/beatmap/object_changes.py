"""Which hit objects differ between two states of one difficulty."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, Slider, column_of
from core.beatmap.timing import object_end_times

_MOVED_MS = 50.0
"""How far an object may be moved in time and still be the same one, where its place and kind stay."""

_MOST_EDGES = 200


class ChangeKind(StrEnum):
    """What became of a hit object."""

    ADDED = "added"
    CHANGED = "changed"
    SOUNDS = "sounds"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ObjectChanges:
    """What became of the objects, by their index in `Beatmap.hit_objects`; an object that stays the same is in neither.

    Attributes:
        before: of the objects that were there: removed, changed, or with other sounds.
        after: of those that are there now: added, changed, or with other sounds.
        times: ms at which something changes, each once, in order.
    """

    before: Mapping[int, ChangeKind] = field(default_factory=dict)
    after: Mapping[int, ChangeKind] = field(default_factory=dict)
    times: tuple[float, ...] = ()

    def count(self, kind: ChangeKind) -> int:
        """How many objects were changed in this way."""
        kinds = self.before if kind is ChangeKind.REMOVED else self.after
        return sum(each is kind for each in kinds.values())


def object_changes(before: Beatmap, after: Beatmap) -> ObjectChanges:
    """Compare the objects of two states.

    An object is the same where kind, place, time, length and combo are; it is changed where another one begins at its
    time (in osu!mania: in its column), or where one of its kind and place begins within 50 ms.
    """
    old, new = _objects(before), _objects(after)
    gone, came = list(range(len(old))), list(range(len(new)))
    was: dict[int, ChangeKind] = {}
    now: dict[int, ChangeKind] = {}
    same, gone, came = _paired(gone, came, [each.form for each in old], [each.form for each in new])
    for first, second in same:
        if old[first].sounds != new[second].sounds:
            was[first] = now[second] = ChangeKind.SOUNDS
    places = _places(before), _places(after)
    changed, gone, came = _paired(gone, came, *places)
    moved, gone, came = _moved(gone, came, old, new)
    for first, second in (*changed, *moved):
        was[first] = now[second] = ChangeKind.CHANGED
    was |= dict.fromkeys(gone, ChangeKind.REMOVED)
    now |= dict.fromkeys(came, ChangeKind.ADDED)
    times = {before.hit_objects[index].time for index in gone} | {after.hit_objects[index].time for index in now}
    return ObjectChanges(was, now, tuple(sorted(times)))


@dataclass(frozen=True, slots=True)
class _Object:
    """An object as values that can be compared: its form, its sounds, and what a shift in time does not change."""

    form: Hashable
    sounds: Hashable
    shape: Hashable
    time: float

    @classmethod
    def of(cls, item: HitObject, end: float) -> "_Object":
        """The values of an object that ends at `end` ms."""
        shape: tuple[Hashable, ...] = (item.__class__.__name__, item.x, item.y)
        curve: tuple[Hashable, ...] = ()
        edges: tuple[Hashable, ...] = ()
        if isinstance(item, Slider):
            curve = (
                item.curve_type, tuple(item.points), tuple(item.segment_types), item.slides, item.length,
                item.spline_degree,
            )  # fmt: skip
            count = range(min(max(item.slides, 1), _MOST_EDGES) + 1)
            edges = tuple((item.edge_sound(edge), item.edge_set(edge)) for edge in count)
        sample = item.sample
        own = (item.sound, sample.normal_set, sample.addition_set)
        return cls(
            form=(*shape, item.time, item.new_combo, item.combo_skip, end, *curve),
            sounds=(edges or own, sample.index, sample.volume, sample.filename),
            shape=shape,
            time=item.time,
        )


def _objects(beatmap: Beatmap) -> list[_Object]:
    # Ends in tenths of ms: files round differently.
    ends = object_end_times(beatmap)
    return [
        _Object.of(item, round(end, 1) if math.isfinite(end) else item.time)
        for item, end in zip(beatmap.hit_objects, ends, strict=True)
    ]


def _places(beatmap: Beatmap) -> list[Hashable]:
    """The moment of each object, in osu!mania with its column."""
    if beatmap.mode == GameMode.MANIA:
        keys = beatmap.keys
        return [(round(item.time), column_of(item.x, keys)) for item in beatmap.hit_objects]
    return [round(item.time) for item in beatmap.hit_objects]


def _paired(
    left: Sequence[int], right: Sequence[int], left_keys: Sequence[Hashable], right_keys: Sequence[Hashable]
) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Pairs of equal keys in their order, and what is left of both sides."""
    waiting: dict[Hashable, list[int]] = {}
    for index in reversed(right):
        waiting.setdefault(right_keys[index], []).append(index)
    pairs, alone = [], []
    for index in left:
        partners = waiting.get(left_keys[index])
        if partners:
            pairs.append((index, partners.pop()))
        else:
            alone.append(index)
    taken = {second for _, second in pairs}
    return pairs, alone, [index for index in right if index not in taken]


def _moved(
    gone: Sequence[int], came: Sequence[int], old: Sequence[_Object], new: Sequence[_Object]
) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Pairs of one shape that are near each other in time, and what is left of both sides."""
    near: dict[Hashable, list[int]] = {}
    for index in sorted(came, key=lambda each: new[each].time):
        near.setdefault(new[index].shape, []).append(index)
    pairs, alone, taken = [], [], set()
    for index in gone:
        alike, time = near.get(old[index].shape, []), old[index].time
        first = bisect_left(alike, time - _MOVED_MS, key=lambda each: new[each].time)
        last = bisect_right(alike, time + _MOVED_MS, key=lambda each: new[each].time)
        free = [each for each in alike[first:last] if each not in taken]
        if free:
            partner = min(free, key=lambda each: abs(new[each].time - time))
            taken.add(partner)
            pairs.append((index, partner))
        else:
            alone.append(index)
    return pairs, alone, [index for index in came if index not in taken]
