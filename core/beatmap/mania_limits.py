"""What the levels of osu!mania let chords ask: the figures of the checks, which those who write maps keep to."""

from collections import Counter
from collections.abc import Iterable

from core.beatmap.levels import Level
from core.beatmap.objects import HitObject

FEW_KEYS, MANY_KEYS = (2, 2, 3, 6), (2, 3, 4, 6)
"""Notes that are enough at each level from Easy to Insane, with fewer keys than `MANY` and with as many or more."""

MANY = 7


def enough_notes(level: Level, keys: int) -> int | None:
    """The largest chord that a level asks for with so many keys; None where any is fine."""
    table = MANY_KEYS if keys >= MANY else FEW_KEYS
    return table[level] if level < len(table) else None


def largest_chord(items: Iterable[HitObject]) -> int:
    """How many of the notes begin at the same millisecond, where most do; 0 without notes."""
    return max(Counter(round(item.time) for item in items).values(), default=0)
