"""What the levels of osu! let sliders and spinners ask (osu! wiki, Ranking criteria/osu!): the figures of the checks,
which those who write maps keep to."""

from collections.abc import Mapping
from typing import Any

from core.beatmap.levels import Level
from core.beatmap.objects import Slider

REVERSE_LIMITS: Mapping[str, Any] = {"problem_ms": 250.0, "warning_ms": 333.0}
"""ms that a slider of an Easy with more than one reverse lasts at least; in a Normal half of it."""

SPINNER_LIMITS: Mapping[str, Any] = {"length_ms": [1000, 750, 500], "recovery_ms": [1000, 500, 250], "leniency": 1.2}
"""ms that a spinner lasts and that pass after it at least, Easy to Hard."""


def turns_too_soon(slider: Slider, lasting: float, level: Level, shortest: float) -> bool:
    """Whether a slider of `lasting` ms turns more often than beginners can read.

    Args:
        shortest: one of `REVERSE_LIMITS`, ms.
    """
    if level > Level.NORMAL or slider.slides <= 2:
        return False
    return lasting < (shortest if level == Level.EASY else shortest / 2.0)
