"""Stacking: objects at one place are shown a little apart, by the rules of the game."""

import math

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position, slider_path
from core.beatmap.objects import Circle, HitObject, Slider, Spinner
from core.beatmap.timing import object_end_times

STACK_DISTANCE = 3.0
FIRST_VERSION_WITH_NEW_STACKING = 6
# Real maps look at a few dozen objects; this only bounds files with thousands of objects at one time.
MAX_LOOK = 2000


def preempt(ar: float) -> float:
    """ms an object is visible before its time."""
    return 1200.0 + 120.0 * (5.0 - ar) if ar <= 5 else 1200.0 - 150.0 * (ar - 5.0)


def circle_radius(cs: float) -> float:
    """osu! pixels."""
    return 64.0 * (1.0 - 0.7 * (cs - 5.0) / 5.0) / 2.0


def stack_heights(beatmap: Beatmap) -> list[int]:
    """How many steps each object is raised towards the upper left; negative ones go down."""
    ends = object_end_times(beatmap)
    threshold = preempt(beatmap.ar) * beatmap.stack_leniency
    if beatmap.version >= FIRST_VERSION_WITH_NEW_STACKING:
        return _heights(beatmap.hit_objects, ends, threshold)
    return _old_heights(beatmap.hit_objects, ends, threshold)


def stack_offset(height: int, cs: float) -> float:
    """osu! pixels to add to both x and y of an object of this stack height."""
    return height * circle_radius(cs) / 64.0 * -6.4


def _near(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return math.hypot(a[0] - b[0], a[1] - b[1]) < STACK_DISTANCE


def _heights(objects: list[HitObject], ends: list[float], threshold: float) -> list[int]:
    heights = [0] * len(objects)
    places = [(hit_object.x, hit_object.y) for hit_object in objects]
    tails = [slider_end_position(o) if isinstance(o, Slider) else (o.x, o.y) for o in objects]
    for last in range(len(objects) - 1, 0, -1):
        i = last
        if heights[i] != 0 or not isinstance(objects[i], Circle | Slider):
            continue
        circle = isinstance(objects[i], Circle)
        for n in range(i - 1, max(i - 1 - MAX_LOOK, -1), -1):
            if isinstance(objects[n], Spinner):
                continue
            if circle:
                if int(objects[i].time) - int(ends[n]) > threshold:
                    break
                if isinstance(objects[n], Slider) and _near(tails[n], places[i]):
                    # Circles under a slider's tail go down instead of raising the slider.
                    offset = heights[i] - heights[n] + 1
                    for j in range(n + 1, last + 1):
                        if _near(tails[n], places[j]):
                            heights[j] -= offset
                    break
                if _near(places[n], places[i]):
                    heights[n] = heights[i] + 1
                    i = n
            else:
                if objects[i].time - objects[n].time > threshold:
                    break
                if _near(tails[n], places[i]):
                    heights[n] = heights[i] + 1
                    i = n
    return heights


def _old_heights(objects: list[HitObject], ends: list[float], threshold: float) -> list[int]:
    heights = [0] * len(objects)
    for i, current in enumerate(objects):
        if heights[i] != 0 and not isinstance(current, Slider):
            continue
        place = (current.x, current.y)
        tail = slider_path(current).end if isinstance(current, Slider) else place
        until = ends[i]
        below = 0
        for j in range(i + 1, min(i + 1 + MAX_LOOK, len(objects))):
            if objects[j].time - threshold > until:
                break
            other = (objects[j].x, objects[j].y)
            if _near(other, place):
                heights[i] += 1
                until = objects[j].time
            elif _near(other, tail):
                below += 1
                heights[j] -= below
                until = objects[j].time
    return heights
