"""Where and when hit objects are placed: their start times, and moves that keep them on the playfield."""

import math
from collections.abc import Sequence
from copy import copy
from dataclasses import replace

import numpy as np

from core.beatmap.curve import slider_path
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, Circle, HitObject, HitSample, Hold, Slider

MIRRORS = ((1, 1), (-1, 1), (1, -1), (-1, -1))
"""Signs of x and y of a shape as it is, and mirrored."""


def object_starts(items: Sequence[HitObject]) -> list[int]:
    """The distinct whole ms at which objects start, in order."""
    return sorted({int(item.time) for item in items})


def on_field(x: float) -> float:
    """`x` kept between the walls: what osu!catch has outside the field is caught at its edge."""
    return min(max(x, 0.0), PLAYFIELD_WIDTH)


def stream_x(slider: Slider, x: float) -> float:
    """Where a part of a juice stream falls whose path is at `x`; the whole stream moves with its head."""
    return on_field(on_field(slider.x) + x - slider.x)


def placed_at(item: HitObject, target: tuple[float, float]) -> HitObject:
    """A copy of `item` with its head near `target`, as near as its body allows."""
    result = copy(item)
    if not isinstance(item, Slider):
        result.x, result.y = _whole(target[0]), _whole(target[1])
        return result
    assert isinstance(result, Slider)
    body = slider_path(item).points - np.array([item.x, item.y])
    best: tuple[float, tuple[int, int], tuple[float, float]] | None = None
    for mirror in MIRRORS:
        low, high = (body * mirror).min(axis=0), (body * mirror).max(axis=0)
        x = min(max(target[0], -low[0]), PLAYFIELD_WIDTH - high[0])
        y = min(max(target[1], -low[1]), PLAYFIELD_HEIGHT - high[1])
        cost = math.dist((x, y), target) + (0.0 if mirror == (1, 1) else 4.0)
        if best is None or cost < best[0]:
            best = (cost, mirror, (x, y))
    assert best is not None
    _, mirror, (x, y) = best
    result.x, result.y = _whole(x), _whole(y)
    result.points = [
        (result.x + (px - item.x) * mirror[0], result.y + (py - item.y) * mirror[1]) for px, py in item.points
    ]
    return result


def head_of(item: HitObject) -> Circle:
    """A circle where a long object begins, with its sound."""
    sound, sample = item.sound, item.sample
    if isinstance(item, Slider):
        sound, sample = item.edge_sound(0), HitSample(*item.edge_set(0))
    elif isinstance(item, Hold):
        sample = replace(item.sample)
    return Circle(item.x, item.y, item.time, item.new_combo, item.combo_skip, sound, sample)


def _whole(coordinate: float) -> float:
    """The nearest whole pixel; of halves the even one, also where the last bits hide that it is a half."""
    return float(round(round(coordinate, 6)))
