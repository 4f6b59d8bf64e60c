"""Changes that need no judgement. Each alters the beatmap that it is given."""

import math
from collections.abc import Callable
from typing import Any

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import HitObject, Hold, Slider, Spinner
from core.beatmap.timing import slider_length

SAME_TIME = 0.5
ADDITIONS = 14
"""The bits of whistle, finish and clap."""


def make_all(beatmap: Beatmap, *changes: tuple[Callable[..., None], tuple[Any, ...]]) -> None:
    """Make several changes, each given as its function and the arguments after the beatmap."""
    for change, arguments in changes:
        change(beatmap, *arguments)


def move_object(beatmap: Beatmap, x: float, y: float, time: float, new_time: float) -> None:
    """Move the object at a place and time in time; what it lasts stays the same, but for spinners and holds, which keep
    their end."""
    found = _object(beatmap, x, y, time)
    if found is not None:
        found.time = new_time
        beatmap.hit_objects.sort(key=lambda hit_object: hit_object.time)


def move_object_end(beatmap: Beatmap, x: float, y: float, time: float, new_end: float) -> None:
    """End a spinner or hold note at another time."""
    found = _object(beatmap, x, y, time)
    if isinstance(found, Spinner | Hold) and new_end > found.time:
        found.end = new_end


def stretch_slider(beatmap: Beatmap, x: float, y: float, time: float, factor: float) -> None:
    """Change a slider's length, so that it ends a little earlier or later."""
    found = _object(beatmap, x, y, time)
    if isinstance(found, Slider):
        found.length = slider_length(found) * factor


def remove_line(beatmap: Beatmap, time: float, uninherited: bool) -> None:
    """Remove the first red or green line at a time."""
    for index, point in enumerate(beatmap.timing_points):
        if abs(point.time - time) < SAME_TIME and point.uninherited == uninherited:
            del beatmap.timing_points[index]
            return


def set_line_volume(beatmap: Beatmap, time: float, volume: int) -> None:
    """Give all lines at a time a volume, percent."""
    for point in beatmap.timing_points:
        if abs(point.time - time) < SAME_TIME:
            point.volume = volume


def end_kiai_of_line(beatmap: Beatmap, time: float) -> None:
    """Switch kiai off on the lines at a time."""
    for point in beatmap.timing_points:
        if abs(point.time - time) < SAME_TIME:
            point.effects &= ~1


def set_field(beatmap: Beatmap, section: str, key: str, value: str) -> None:
    """Set one `key: value` line of a section such as "metadata"."""
    getattr(beatmap, section)[key] = value


def set_break(beatmap: Beatmap, start: float, end: float, new: Break | None) -> None:
    """Move or remove a break."""
    kept = []
    for pause in beatmap.breaks:
        if math.isclose(pause.start, start) and math.isclose(pause.end, end):
            if new is not None:
                kept.append(new)
        else:
            kept.append(pause)
    beatmap.breaks = kept


def set_new_combo(beatmap: Beatmap, x: float, y: float, time: float, begins: bool) -> None:
    """Let a combo begin at an object, or not."""
    found = _object(beatmap, x, y, time)
    if found is not None:
        found.new_combo = begins
        found.combo_skip = found.combo_skip if begins else 0


def set_additions(beatmap: Beatmap, x: float, y: float, time: float, edge: int | None, additions: int) -> None:
    """Give an object, or one edge of a slider (0 is its head), other additions (hit sound bits); sample sets stay."""
    found = _object(beatmap, x, y, time)
    if found is None:
        return
    if not isinstance(found, Slider) or edge is None:
        found.sound = found.sound & ~ADDITIONS | additions
        return
    sounds = [found.edge_sound(number) for number in range(found.slides + 1)]
    sounds[edge] = sounds[edge] & ~ADDITIONS | additions
    found.edge_sounds = sounds


def _object(beatmap: Beatmap, x: float, y: float, time: float) -> HitObject | None:
    for hit_object in beatmap.hit_objects:
        if hit_object.time == time and hit_object.x == x and hit_object.y == y:
            return hit_object
    return None
