"""What the levels of osu! let objects ask: the figures of the checks, which those who write maps keep to.

Source: osu! wiki, Ranking criteria/osu!. Beginners must be able to read a slider's turns, to complete a spinner, and to
see objects apart and following in time.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.beatmap.levels import Level
from core.beatmap.objects import Circle, HitObject, Slider, Spinner

REVERSE_LIMITS: Mapping[str, Any] = {"problem_ms": 250.0, "warning_ms": 333.0}
"""ms that a slider of an Easy with more than one reverse lasts at least; in a Normal half of it."""

SPINNER_LIMITS: Mapping[str, Any] = {"length_ms": [1000, 750, 500], "recovery_ms": [1000, 500, 250], "leniency": 1.2}
"""ms that a spinner lasts and that pass after it at least, Easy to Hard."""

STACK_GAPS = {Level.EASY: 375.0, Level.NORMAL: 375.0, Level.HARD: 187.5, Level.INSANE: 93.75}
"""Stacks closer than this, ms, must be seen as stacks: 1/1, 1/1, 1/2 and 1/4 at 160 BPM."""

STACK_LIMITS: Mapping[str, float] = {"failed_share": 14.0, "look": 8}
"""The share of its radius that an object must be apart at least, and how many later objects are looked at."""

EXACTLY_PX = 0.5

APART_LIMITS: Mapping[str, float] = {"problem_ms": 125.0, "warning_ms": 188.0}
"""ms between a circle and what follows below which beginners need to see both overlap."""


def turns_too_soon(slider: Slider, lasting: float, level: Level, shortest: float) -> bool:
    """Whether a slider of `lasting` ms turns more often than beginners can read.

    Args:
        shortest: one of `REVERSE_LIMITS`, ms.
    """
    if level > Level.NORMAL or slider.slides <= 2:
        return False
    return lasting < (shortest if level == Level.EASY else shortest / 2.0)


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
