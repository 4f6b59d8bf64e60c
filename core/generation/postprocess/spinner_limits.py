"""Room for spinners of osu!: long enough to be completed, and time to get back to the next object.

The figures are those of the ranking criteria, a third longer as they are recommended.
"""

import math
from collections.abc import Callable
from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.levels import Level
from core.beatmap.objects import HitObject, Spinner
from core.beatmap.standard_limits import SPINNER_LIMITS
from core.beatmap.timing import TimingLines

_RECOMMENDED = 4.0 / 3.0
_COMPLETED_MS, _PER_OD_MS = 500.0, 22.0
"""What automatic play needs at OD 5 for the bonus, and more or less for each OD beside it."""


def keep_to_spinner_limits(
    beatmap: Beatmap, level: int, may_change: Callable[[HitObject], bool] = lambda item: True
) -> None:
    """End spinners earlier where the next object comes too soon, and leave out those that are then too short.

    What comes too soon after a spinner that stays as it is, is left out.

    Args:
        level: 0 Easy to 5; above Hard that of a Hard holds.
        may_change: whether an object may end earlier or be left out.
    """
    lines = TimingLines(beatmap.timing_points)
    shortest, recovery = (_recommended(name, level) for name in ("length_ms", "recovery_ms"))
    shortest = max(shortest, _COMPLETED_MS + _PER_OD_MS * max(beatmap.od - 5.0, 0.0))
    kept: list[HitObject] = []
    items = beatmap.hit_objects
    free_from = float("-inf")  # ms at which one is back from a spinner that stays
    for index, item in enumerate(items):
        if free_from > item.time and may_change(item):
            continue
        if isinstance(item, Spinner) and may_change(item):
            after = next((each.time for each in items[index + 1 :] if not isinstance(each, Spinner)), float("inf"))
            end, step = item.end, lines.beat_length_at(item.time) / 2.0
            while after - end < recovery and end > item.time:
                end = float(int(lines.snap(end - step, 2) + 1e-6))
            if end - item.time < shortest:
                continue
            kept.append(item if end == item.end else replace(item, end=end))
        else:
            kept.append(item)
            if isinstance(item, Spinner) and level <= Level.HARD:
                free_from = item.end + _least("recovery_ms", level)
    beatmap.hit_objects = kept


def _recommended(name: str, level: int) -> float:
    return float(math.ceil(_least(name, level) * _RECOMMENDED))


def _least(name: str, level: int) -> float:
    by_level = SPINNER_LIMITS[name]
    return float(by_level[min(level, len(by_level) - 1)])
