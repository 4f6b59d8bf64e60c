"""Room for spinners of osu!: long enough to be completed, and time to get back to the next object.

The figures are those of the ranking criteria (osu! wiki, Ranking criteria/osu!), a third longer as they are recommended
and as `core.modding.rules.standard_spread` checks them.
"""

from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject, Spinner
from core.beatmap.timing import TimingLines

_SHORTEST_MS = (1334.0, 1000.0, 667.0)
_RECOVERY_MS = (1334.0, 667.0, 334.0)
"""By level, Easy to Hard; harder ones keep to the last."""

_COMPLETED_MS, _PER_OD_MS = 500.0, 22.0
"""What automatic play needs at OD 5 for the bonus, and more or less for each OD beside it."""


def keep_to_spinner_limits(beatmap: Beatmap, level: int) -> None:
    """End spinners earlier where the next object comes too soon, and leave out those that are then too short.

    Args:
        level: 0 Easy to 5.
    """
    lines = TimingLines(beatmap.timing_points)
    level = min(level, len(_SHORTEST_MS) - 1)
    shortest = max(_SHORTEST_MS[level], _COMPLETED_MS + _PER_OD_MS * max(beatmap.od - 5.0, 0.0))
    kept: list[HitObject] = []
    items = beatmap.hit_objects
    for index, item in enumerate(items):
        if isinstance(item, Spinner):
            after = next((each.time for each in items[index + 1 :] if not isinstance(each, Spinner)), float("inf"))
            end, step = item.end, lines.beat_length_at(item.time) / 2.0
            while after - end < _RECOVERY_MS[level] and end > item.time:
                end = float(int(lines.snap(end - step, 2) + 1e-6))
            if end - item.time < shortest:
                continue
            kept.append(item if end == item.end else replace(item, end=end))
        else:
            kept.append(item)
    beatmap.hit_objects = kept
