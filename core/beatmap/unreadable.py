"""Objects of osu! that beginners cannot tell apart or do not expect: the figures of the checks, which those who write
maps keep to."""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from core.beatmap.levels import Level
from core.beatmap.objects import Circle, HitObject, Spinner

STACK_GAPS = {Level.EASY: 375.0, Level.NORMAL: 375.0, Level.HARD: 187.5, Level.INSANE: 93.75}
"""Stacks closer than this, ms, must be seen as stacks: 1/1, 1/1, 1/2 and 1/4 at 160 BPM."""

STACK_LIMITS: Mapping[str, float] = {"failed_share": 14.0, "look": 8}
"""The share of its radius that an object must be apart at least, and how many later objects are looked at."""

EXACTLY_PX = 0.5

APART_LIMITS: Mapping[str, float] = {"problem_ms": 125.0, "warning_ms": 188.0}
"""ms between a circle and what follows below which beginners need to see both overlap."""


def seen_as_one(
    objects: Sequence[HitObject], heights: Sequence[int], radius: float, gap: float, limits: Mapping[str, float]
) -> list[tuple[int, int, float]]:
    """(first, second, px apart) of objects within `gap` ms that are seen as one: at 0 px, or almost.

    Args:
        heights: of their stacks.
        radius: of a circle, osu! pixels.
        limits: as `STACK_LIMITS`.
    """
    count = len(objects)
    xs, ys, times = (
        np.fromiter((getattr(item, name) for item in objects), np.float64, count) for name in ("x", "y", "time")
    )
    spins = np.fromiter((isinstance(item, Spinner) for item in objects), np.bool_, count)
    raised = np.array(heights)
    pairs: list[tuple[int, int, float]] = []
    firsts = np.flatnonzero(~spins)
    for ahead in range(1, int(limits["look"]) + 1):
        firsts = firsts[firsts + ahead < len(times)]
        seconds = firsts + ahead
        firsts = firsts[~spins[seconds] & (times[seconds] - times[firsts] < gap)]
        seconds = firsts + ahead
        up = (raised[firsts] - raised[seconds]) * radius * -0.1
        apart = np.hypot(xs[firsts] - xs[seconds] + up, ys[firsts] - ys[seconds] + up)
        one = (apart <= radius / limits["failed_share"]) & (times[seconds] > times[firsts])
        found = zip(firsts[one].tolist(), apart[one].tolist(), strict=True)
        pairs += [(first, first + ahead, 0.0 if px < EXACTLY_PX else px) for first, px in found]
        firsts = firsts[~one]
    return sorted(pairs)


def unexpectedly_soon(item: HitObject, following: HitObject, radius: float, shortest: float) -> bool:
    """Whether an object that does not overlap a circle of `radius` follows it within `shortest` ms."""
    if not isinstance(item, Circle) or isinstance(following, Spinner) or following.time - item.time >= shortest:
        return False
    return math.dist((item.x, item.y), (following.x, following.y)) >= 2.0 * radius
