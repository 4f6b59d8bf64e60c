"""Places in osu! where players of a level would see one object for two, or miss that one follows another at once."""

import math
from collections.abc import Callable

from core.beatmap.beatmap import Beatmap
from core.beatmap.levels import Level
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, HitObject, Spinner
from core.beatmap.placement import placed_at
from core.beatmap.stacking import STACK_DISTANCE, circle_radius, stack_heights
from core.beatmap.unreadable import APART_LIMITS, STACK_GAPS, STACK_LIMITS, seen_as_one, unexpectedly_soon

_STEP = 0.1
"""Of the radius, on both axes: what the game moves a stack by."""

_OVERLAP = 1.8
"""Radii from one circle to the next that visibly overlaps it."""

_MOST_ROUNDS = 8


def keep_readable(beatmap: Beatmap, level: Level, may_change: Callable[[HitObject], bool]) -> None:
    """Move objects apart that would be seen as one, and those nearer to a circle that follow it at once."""
    radius = circle_radius(beatmap.cs)
    if level <= Level.NORMAL:
        _bring_near(beatmap, radius, may_change)
    for _ in range(_MOST_ROUNDS if level in STACK_GAPS else 0):
        pairs = seen_as_one(beatmap.hit_objects, stack_heights(beatmap), radius, STACK_GAPS[level], STACK_LIMITS)
        # From an Insane on, what lies exactly on one another is a style.
        pairs = [pair for pair in pairs if level < Level.INSANE or pair[2] > 0.0]
        if not _move_apart(beatmap, pairs, radius, may_change):
            break


def _bring_near(beatmap: Beatmap, radius: float, may_change: Callable[[HitObject], bool]) -> None:
    items = beatmap.hit_objects = list(beatmap.hit_objects)
    for index in range(1, len(items)):
        if not unexpectedly_soon(items[index - 1], items[index], radius, APART_LIMITS["problem_ms"]):
            continue
        moving, staying = (index, index - 1) if may_change(items[index]) else (index - 1, index)
        if may_change(items[moving]):
            item, other = items[moving], items[staying]
            share = _OVERLAP * radius / math.dist((other.x, other.y), (item.x, item.y))
            near = (other.x + share * (item.x - other.x), other.y + share * (item.y - other.y))
            items[moving] = placed_at(item, near)


def _move_apart(
    beatmap: Beatmap, pairs: list[tuple[int, int, float]], radius: float, may_change: Callable[[HitObject], bool]
) -> bool:
    """Put the later object of each pair, or else the earlier one, a step of a stack away; return whether any moved."""
    items = list(beatmap.hit_objects)
    moved = False
    for first, second, _ in pairs:
        moving, staying = (second, first) if may_change(items[second]) else (first, second)
        at, item = items[staying], items[moving]
        if not may_change(item) or isinstance(item, Spinner):
            continue
        step = max(math.ceil(_STEP * radius), int(STACK_DISTANCE))
        x = at.x + (step if at.x + step <= PLAYFIELD_WIDTH else -step)
        y = at.y + (step if at.y + step <= PLAYFIELD_HEIGHT else -step)
        items[moving] = placed_at(item, (x, y))
        moved = moved or (items[moving].x, items[moving].y) != (item.x, item.y)
    beatmap.hit_objects = items
    return moved
