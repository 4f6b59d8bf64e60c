"""What a map may hold: snapped objects inside the field, none under another.

The public checkpoints are trained to write such maps, and nearly always do; nothing holds them to it.
"""

from collections.abc import Sequence

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_path
from core.beatmap.objects import (
    PLAYFIELD_HEIGHT,
    PLAYFIELD_WIDTH,
    GameMode,
    HitObject,
    Hold,
    Slider,
    Spinner,
    TimingPoint,
    column_of,
)
from core.beatmap.placement import head_of, placed_at
from core.beatmap.timing import TimingLines, object_end_time

SHORTEST_LONG = 20.0
"""ms that a long object lasts at least, and that pass before the next object of its lane."""

LARGEST_STRETCH = 0.05
"""Share of its length that a slider may gain or lose for its end to be snapped."""


def enforce_rules(objects: Sequence[HitObject], timing: Sequence[TimingPoint], beatmap: Beatmap) -> list[HitObject]:
    """The objects made legal, in order; those that cannot be are left out.

    Args:
        objects: made for `beatmap`; they are changed in place.
        timing: the lines that hold for them.
    """
    lines = TimingLines(timing)
    kept: list[HitObject] = []
    ends: dict[int, float] = {}
    placed = (item for item in objects if beatmap.mode != GameMode.MANIA or 0 <= item.x < PLAYFIELD_WIDTH)
    ordered = sorted((_snapped(item, beatmap, lines) for item in placed), key=lambda item: item.time)
    following = _following(ordered, beatmap)
    for item, later in zip(ordered, following, strict=True):
        lane = _lane(item, beatmap)
        if item.time <= ends.get(lane, float("-inf")):
            continue
        whole = _whole(item, later, beatmap, lines)
        if whole is not None:
            ends[lane] = object_end_time(whole, beatmap, lines)
            kept.append(_inside(whole) if beatmap.mode in (GameMode.OSU, GameMode.CATCH) else whole)
    return kept


def _whole(item: HitObject, later: float, beatmap: Beatmap, lines: TimingLines) -> HitObject | None:
    """The object, or its head where it is too short or would reach `later` ms; nothing of a spinner."""
    if not isinstance(item, Slider | Hold | Spinner):
        return item
    end = object_end_time(item, beatmap, lines)
    if end - item.time >= SHORTEST_LONG and end < later:
        return item
    return None if isinstance(item, Spinner) else head_of(item)


def _lane(item: HitObject, beatmap: Beatmap) -> int:
    return column_of(item.x, beatmap.keys) if beatmap.mode == GameMode.MANIA else 0


def _following(ordered: Sequence[HitObject], beatmap: Beatmap) -> list[float]:
    """The next later time at which an object of each object's lane begins, ms."""
    times = [float("inf")] * len(ordered)
    upcoming: dict[int, tuple[float, float]] = {}  # of a lane: the next time, and the one after it
    for index in range(len(ordered) - 1, -1, -1):
        lane, time = _lane(ordered[index], beatmap), ordered[index].time
        later, after = upcoming.get(lane, (float("inf"), float("inf")))
        if later > time:
            upcoming[lane] = (time, later)
        times[index] = later if later > time else after
    return times


def _snapped(item: HitObject, beatmap: Beatmap, lines: TimingLines) -> HitObject:
    """The object with start and end on ticks; a slider is stretched where that changes it little."""
    end = object_end_time(item, beatmap, lines)
    item.time = _tick(item.time, lines)
    if isinstance(item, Hold | Spinner):
        item.end = max(_tick(end, lines), item.time)
    elif isinstance(item, Slider):
        end = object_end_time(item, beatmap, lines)
        if end > item.time and not lines.is_snapped(end):
            stretch = (_tick(end, lines) - item.time) / (end - item.time)
            if abs(stretch - 1) <= LARGEST_STRETCH:
                item.length *= stretch
    return item


def _tick(time: float, lines: TimingLines) -> float:
    return time if lines.is_snapped(time) else float(round(lines.nearest_tick(time)[0]))


def _inside(item: HitObject) -> HitObject:
    if isinstance(item, Spinner):
        return item
    points = slider_path(item).points if isinstance(item, Slider) else [(item.x, item.y)]
    if all(0 <= x <= PLAYFIELD_WIDTH and 0 <= y <= PLAYFIELD_HEIGHT for x, y in points):
        return item
    return placed_at(item, (min(max(item.x, 0.0), PLAYFIELD_WIDTH), min(max(item.y, 0.0), PLAYFIELD_HEIGHT)))
