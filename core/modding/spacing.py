"""Distances between a map's objects, and how unusual each is in that map.

A distance is compared with those after the same rest elsewhere in the map, of which near ones count more than far ones.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import GameMode, HitObject, Slider
from core.beatmap.timing import TimingLines

MEMORY = 15_000.0
"""ms after which a distance counts for 1/e."""

PARTS = 12
"""Parts of a beat to which rests are rounded; all rests above `_LONGEST` beats count as the same."""

_LONGEST = 8
_MIN_OTHERS = 2
_OVERALL = 1e-3  # how much a distance counts everywhere, however far away
_SPREAD = 0.25  # of ln(distance); smaller differences count as equal
_NEAR, _DETOUR_NEAR = 15.0, 30.0  # osu! pixels: what is closer than about this is equally near


class Spacing(NamedTuple):
    """How unusual the distances of one object are.

    Attributes:
        before, after: standard deviations of ln(distance) by which it is farther than usual from its neighbours.
        both: the smaller one of these: displaced objects are far from both.
        detour: 2 ln(distance from the object before over this one to the next / distance without this one).
    """

    before: float
    after: float
    both: float
    detour: float


def spacings(beatmap: Beatmap, ends: Sequence[float]) -> list[Spacing]:
    """The spacing of every object of a map; in osu!catch only x counts.

    Args:
        ends: time at which each object ends, ms.
    """
    objects = beatmap.hit_objects
    if len(objects) < 2:
        return [Spacing(0.0, 0.0, 0.0, 0.0)] * len(objects)
    flat = 0.0 if beatmap.mode == GameMode.CATCH else 1.0
    heads = np.array([(item.x, item.y * flat) for item in objects], dtype=np.float64)
    tails = np.array([_tail(item) for item in objects], dtype=np.float64) * (1.0, flat)
    times = np.array([item.time for item in objects], dtype=np.float64)
    steps = np.hypot(*(heads[1:] - tails[:-1]).T)
    direct = np.hypot(*(heads[2:] - tails[:-2]).T)
    lines = TimingLines(beatmap.timing_points)
    beats = (times[1:] - np.array(ends[:-1])) / np.array([lines.beat_length_at(time) for time in times[1:]])
    rests = np.round(np.clip(beats, 0, _LONGEST) * PARTS).astype(np.int64)
    unusual = _unusual(np.log(steps + _NEAR), rests, times[:-1])
    before, after = np.append(0.0, unusual), np.append(unusual, 0.0)
    detour = np.zeros(len(objects))
    detour[1:-1] = 2 * np.log((steps[:-1] + steps[1:] + _DETOUR_NEAR) / (direct + _DETOUR_NEAR))
    rows = np.stack([before, after, np.minimum(before, after), detour], axis=1)
    return [Spacing(*row) for row in rows.tolist()]


def _tail(item: HitObject) -> tuple[float, float]:
    """The position where an object ends, osu! pixels."""
    return slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)


def _unusual(values: NDArray[np.float64], kinds: NDArray[np.int64], times: NDArray[np.float64]) -> NDArray[np.float64]:
    """(values,): standard deviations of each value from the others of its kind; 0 where those are fewer than two."""
    result = np.zeros(len(values))
    for kind in np.unique(kinds):
        places = np.flatnonzero(kinds == kind)
        if len(places) <= _MIN_OTHERS:
            continue
        own = values[places]
        weight, first, second = _others(np.stack([np.ones(len(own)), own, own**2], axis=1), times[places]).T
        mean = first / weight
        result[places] = (own - mean) / np.sqrt(np.maximum(second / weight - mean**2, 0.0) + _SPREAD**2)
    return result


def _others(rows: NDArray[np.float64], times: NDArray[np.float64]) -> NDArray[np.float64]:
    """(rows, columns): for each row the sum of all others, each weighted by how near it is in time (ms)."""
    result = _OVERALL * (rows.sum(axis=0) - rows)
    for order in (range(len(rows)), range(len(rows) - 1, -1, -1)):
        total = np.zeros(rows.shape[1])
        last = order[0]
        for place in order:
            decay = math.exp(-abs(times[place] - times[last]) / MEMORY)
            total = total * decay
            result[place] += total
            total = total + rows[place]
            last = place
    return result
