"""Wider or narrower jumps, to come to the wanted star rating without another melody of shapes."""

import math
from collections.abc import Sequence
from copy import copy
from dataclasses import replace

import numpy as np

from core.beatmap.curve import slider_end_position, slider_path
from core.beatmap.objects import HitObject, Slider, Spinner
from core.generation.guided.placed import Placed

WIDTH, HEIGHT = 512.0, 384.0
STACK = 3.0
"""osu! pixels; objects nearer than that are meant to lie on each other."""

PAUSE = 1500.0
"""ms after which a jump is no jump, and the object may stand where it was decided."""

_MIRRORS = ((1, 1), (-1, 1), (1, -1), (-1, -1))


def respaced(items: Sequence[Placed], factor: float) -> list[Placed]:
    """The same objects with every jump `factor` times as long, mirrored where it would leave the playfield.

    Slider shapes keep their size. The originals stay as they are.
    """
    result = []
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
            scale = 1.0 if math.hypot(*jump) < STACK else factor
            target = _landing(new_end, (jump[0] * scale, jump[1] * scale), target)
        shifted = moved(item, target)
        result.append(replace(decided, item=shifted))
        old_end = slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)
        new_end = slider_end_position(shifted) if isinstance(shifted, Slider) else (shifted.x, shifted.y)
        last_time = decided.end
    return result


def _landing(start: tuple[float, float], jump: tuple[float, float], home: tuple[float, float]) -> tuple[float, float]:
    """Where a jump from `start` ends: as it is if that stays inside, else mirrored to end nearest to `home`."""
    choices = [(start[0] + jump[0] * x, start[1] + jump[1] * y) for x, y in _MIRRORS]
    inside = [point for point in choices if 0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT]
    if choices[0] in inside:
        return choices[0]
    if inside:
        return min(inside, key=lambda point: math.dist(point, home))
    return min(max(choices[0][0], 0.0), WIDTH), min(max(choices[0][1], 0.0), HEIGHT)


def moved(item: HitObject, target: tuple[float, float]) -> HitObject:
    """A copy of `item` with its head near `target`, as near as its body allows."""
    result = copy(item)
    if not isinstance(item, Slider):
        result.x, result.y = float(round(target[0])), float(round(target[1]))
        return result
    assert isinstance(result, Slider)
    body = slider_path(item).points - np.array([item.x, item.y])
    best: tuple[float, tuple[int, int], tuple[float, float]] | None = None
    for mirror in _MIRRORS:
        low, high = (body * mirror).min(axis=0), (body * mirror).max(axis=0)
        x = min(max(target[0], -low[0]), WIDTH - high[0])
        y = min(max(target[1], -low[1]), HEIGHT - high[1])
        cost = math.dist((x, y), target) + (0.0 if mirror == (1, 1) else 4.0)
        if best is None or cost < best[0]:
            best = (cost, mirror, (x, y))
    assert best is not None
    _, mirror, (x, y) = best
    result.x, result.y = float(round(x)), float(round(y))
    result.points = [
        (result.x + (px - item.x) * mirror[0], result.y + (py - item.y) * mirror[1]) for px, py in item.points
    ]
    return result
