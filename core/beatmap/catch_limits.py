"""What the levels of osu!catch let dashes, hyperdashes and spinners ask (osu! wiki, Ranking criteria/osu!catch): the
figures of the checks, which those who write maps keep to."""

from core.beatmap.catch_movement import Step
from core.beatmap.levels import Level

LEAST_MS = {Level.HARD: 125.0, Level.INSANE: 62.0}
"""That a hyperdash leaves."""

FAST_MS = {Level.HARD: 250.0, Level.INSANE: 125.0}
"""A hyperdash that leaves less is higher-snapped: none follows it at once."""

MOST_IN_A_ROW = {Level.HARD: 2, Level.INSANE: 4}
MOST_FROM_SLIDERS = 2
"""Hyperdashes in a row where one of them begins at a slider."""

WITHIN_SLIDER = frozenset({"droplet", "slider repeat"})
"""Parts of a juice stream at which a Platter has no hyperdash."""

OF_SLIDER = WITHIN_SLIDER | {"slider head"}

BEFORE_SPINNER_MS = (250, 250, 125, 125, 62, 62)
AFTER_SPINNER_MS = (250, 250, 250, 125, 125, 125)
"""Between a spinner and the fruits beside it, by level."""

EDGE_PX = 10.0
"""That a dash of a slow song spares at least so as not to be one at the edge."""


def tempo_scale(bpm: float) -> float:
    """Factor of `EDGE_PX` at a tempo."""
    return bpm**2 / 14400.0 - bpm / 80.0 + 1.0


def higher_snapped(step: Step, level: Level) -> bool:
    """Whether a hyperdash is as fast as the level, Hard or Insane, allows only now and then."""
    return LEAST_MS[level] <= step.ms < FAST_MS[level]
