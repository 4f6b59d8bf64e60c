"""What the levels of osu! allow of spinners, sliders and distances, for a new difficulty to keep to.

`core.beatmap.standard_limits` has the figures; those of spinners are a third longer, as they are recommended.
"""

import math
from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.levels import Level
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, HitObject, Slider, Spinner
from core.beatmap.placement import placed_at
from core.beatmap.stacking import STACK_DISTANCE, circle_radius, stack_heights
from core.beatmap.standard_limits import (
    APART_LIMITS,
    REVERSE_LIMITS,
    SPINNER_LIMITS,
    STACK_GAPS,
    STACK_LIMITS,
    seen_as_one,
    turns_too_soon,
    unexpectedly_soon,
)
from core.beatmap.timing import TimingLines, object_end_times
from core.generation.postprocess.catch_limits import MayChange

_RECOMMENDED = 4.0 / 3.0
_COMPLETED_MS, _PER_OD_MS = 500.0, 22.0
"""What automatic play needs at OD 5 for the bonus, and more or less for each OD beside it."""

_MOST_READABLE_SLIDES = 2
"""Of a slider that beginners can read however short it is."""

_STEP = 0.1
"""Of the radius, on both axes: what the game moves a stack by."""

_OVERLAP = 1.8
"""Radii from one circle to the next that visibly overlaps it."""

_MOST_ROUNDS = 8


def keep_to_standard_limits(beatmap: Beatmap, level: Level, may_change: MayChange = lambda item: True) -> None:
    """Ease spinners, reverses and places that ask more than `level` allows.

    Args:
        may_change: whether an object may be eased, moved or left out.
    """
    keep_to_spinner_limits(beatmap, level, may_change)
    _end_at_first_return(beatmap, level, may_change)
    _move_what_is_unreadable(beatmap, level, may_change)


def keep_to_spinner_limits(beatmap: Beatmap, level: int, may_change: MayChange = lambda item: True) -> None:
    """End spinners earlier where the next object comes too soon, and leave out those that are then too short.

    What comes too soon after a spinner that stays as it is, is left out. Above Hard the figures of a Hard hold.
    """
    lines = TimingLines(beatmap.timing_points)
    least_length, least_recovery = (
        SPINNER_LIMITS[name][min(level, Level.HARD)] for name in ("length_ms", "recovery_ms")
    )
    recovery = math.ceil(least_recovery * _RECOMMENDED)
    shortest = max(math.ceil(least_length * _RECOMMENDED), _COMPLETED_MS + _PER_OD_MS * max(beatmap.od - 5.0, 0.0))
    kept: list[HitObject] = []
    items = beatmap.hit_objects
    free_from = float("-inf")  # ms at which one is back from a spinner that stays
    for index, item in enumerate(items):
        if free_from > item.time and may_change(item):
            continue
        if isinstance(item, Spinner) and may_change(item):
            after = next((each.time for each in items[index + 1 :] if not isinstance(each, Spinner)), float("inf"))
            end, step = item.end, lines.beat_length_at(item.time) / 2.0
            while after - end < recovery and end > item.time:
                end = float(int(lines.snap(end - step, 2) + 1e-6))
            if end - item.time < shortest:
                continue
            kept.append(item if end == item.end else replace(item, end=end))
        else:
            kept.append(item)
            if isinstance(item, Spinner) and level <= Level.HARD:
                free_from = item.end + least_recovery
    beatmap.hit_objects = kept


def _end_at_first_return(beatmap: Beatmap, level: Level, may_change: MayChange) -> None:
    """Let sliders that turn too often for beginners end at their first return."""
    items = beatmap.hit_objects = list(beatmap.hit_objects)
    for index, (item, end) in enumerate(zip(items, object_end_times(beatmap), strict=True)):
        if not isinstance(item, Slider) or item.slides <= _MOST_READABLE_SLIDES or not may_change(item):
            continue
        if turns_too_soon(item, end - item.time, level, REVERSE_LIMITS["warning_ms"]):
            edges = (0, 1, item.slides)
            items[index] = replace(
                item,
                slides=_MOST_READABLE_SLIDES,
                edge_sounds=[item.edge_sound(edge) for edge in edges],
                edge_sets=[item.edge_set(edge) for edge in edges],
            )


def _move_what_is_unreadable(beatmap: Beatmap, level: Level, may_change: MayChange) -> None:
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


def _bring_near(beatmap: Beatmap, radius: float, may_change: MayChange) -> None:
    """Move objects that follow a circle at once so near that both overlap."""
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


def _move_apart(beatmap: Beatmap, pairs: list[tuple[int, int, float]], radius: float, may_change: MayChange) -> bool:
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
