"""Wider or narrower jumps, to come to the target star rating without another melody of shapes."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from core.beatmap.curve import slider_end_position
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, HitObject, Slider, Spinner
from core.beatmap.placement import MIRRORS, placed_at
from core.generation.mappers.bundled.distance_snap import landing
from core.generation.mappers.bundled.spatial_features import REMEMBERED, STACKED, VISIBLE
from core.generation.postprocess.placed_object import PlacedObject

PAUSE = 1500.0
"""ms between objects from which a jump keeps its place as decided."""

ROUNDED = 1.0
"""osu! pixels by which whole pixels may change a distance."""

CLOSEST_WAY, FARTHEST_WAY = 0.75, 1.35
"""What an object that stays on a former one may have of its target jump."""


def respaced(items: Sequence[PlacedObject], factor: float, diameter: float = 0.0) -> list[PlacedObject]:
    """The same objects with every jump `factor` times as long, mirrored where it would leave the playfield.

    What lay on a former object stays on it if the jump is nearly as long as wanted. Shorter jumps are not so short that
    objects of `diameter` (osu! pixels) touch which did not. Jumps that go by the time all have one factor: they are
    turned where they would leave the playfield. Slider shapes keep their size. The originals stay as they are.
    """
    even_factor = _even_factor(items, factor, diameter)
    result = []
    seen: list[_Seen] = []
    old_end: tuple[float, float] | None = None
    new_end = (0.0, 0.0)
    last_time = -math.inf
    for decided in items:
        item = decided.item
        if isinstance(item, Spinner):
            result.append(decided)
            old_end = None
            continue
        target = (item.x, item.y)
        if old_end is not None and item.time - last_time < PAUSE:
            jump = (item.x - old_end[0], item.y - old_end[1])
            way = math.hypot(*jump)
            if decided.snapped and way >= STACKED:
                target = landing(new_end, (new_end[0] + jump[0], new_end[1] + jump[1]), even_factor * way)
            else:
                scale = _scale(way, factor, diameter)
                below = _below(seen[:-1], item, new_end, scale * way) if scale != 1 else None
                target = below or _landing(new_end, (jump[0] * scale, jump[1] * scale), target)
        shifted = placed_at(item, target)
        result.append(replace(decided, item=shifted))
        old_end, new_end = _end_of(item), _end_of(shifted)
        last_time = decided.end
        seen.append(_Seen((item.x, item.y), (shifted.x, shifted.y), item.time))
        if isinstance(item, Slider):
            seen.append(_Seen(old_end, new_end, decided.end))
        del seen[:-REMEMBERED]
    return result


def _even_factor(items: Sequence[PlacedObject], factor: float, diameter: float) -> float:
    """The factor of the jumps that go by the time, at which they stay long enough that objects do not touch."""
    if factor > 1 or not diameter:
        return factor
    ways = [
        math.dist(_end_of(before.item), (after.item.x, after.item.y))
        for before, after in pairwise(items)
        if after.snapped and not isinstance(before.item, Spinner)
    ]
    shortest = min((way for way in ways if way >= diameter), default=math.inf)
    return max(factor, min((diameter + ROUNDED) / shortest, 1.0))


def _end_of(item: HitObject) -> tuple[float, float]:
    return slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)


def _scale(length: float, factor: float, diameter: float) -> float:
    """What a jump so long is multiplied by."""
    if length < STACKED:
        return 1.0
    if factor > 1 or not diameter:
        return factor
    return 1.0 if length < diameter else max(factor, min((diameter + ROUNDED) / length, 1.0))


class _Seen(NamedTuple):
    """A place that was taken: before and after, and until when (ms)."""

    old: tuple[float, float]
    new: tuple[float, float]
    time: float


def _below(
    seen: Sequence[_Seen], item: HitObject, start: tuple[float, float], way: float
) -> tuple[float, float] | None:
    """The new place of the former object that `item` lay on, if a jump from `start` is nearly `way` long then."""
    for place in reversed(seen):
        if item.time - place.time <= VISIBLE and math.dist(place.old, (item.x, item.y)) < STACKED:
            near = CLOSEST_WAY * way <= math.dist(start, place.new) <= FARTHEST_WAY * way
            return place.new if near else None
    return None


def _landing(start: tuple[float, float], jump: tuple[float, float], home: tuple[float, float]) -> tuple[float, float]:
    """Where a jump from `start` ends: as it is if that stays inside, else mirrored to end nearest to `home`."""
    choices = [(start[0] + jump[0] * x, start[1] + jump[1] * y) for x, y in MIRRORS]
    inside = [point for point in choices if 0 <= point[0] <= PLAYFIELD_WIDTH and 0 <= point[1] <= PLAYFIELD_HEIGHT]
    if choices[0] in inside:
        return choices[0]
    if inside:
        return min(inside, key=lambda point: math.dist(point, home))
    return min(max(choices[0][0], 0.0), PLAYFIELD_WIDTH), min(max(choices[0][1], 0.0), PLAYFIELD_HEIGHT)
