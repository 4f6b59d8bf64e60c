"""What the level of a difficulty lets it ask, for every task that writes objects to keep to.

A level is what the name says, or else what the stars say, as the checks see it.
"""

from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.levels import Level, level_of
from core.beatmap.objects import GameMode, HitObject, HitSound, column_of, column_x
from core.beatmap.stars import star_rating
from core.beatmap.taiko_patterns import fast_finisher
from core.beatmap.timing import TimingLines
from core.generation.postprocess.catch_limits import MayChange, keep_to_catch_limits
from core.generation.postprocess.standard_limits import keep_to_standard_limits


def keep_to_level(beatmap: Beatmap, stars: float, name: str = "", may_change: MayChange = lambda item: True) -> float:
    """Ease the objects that ask more than the level of the difficulty allows; return its stars then.

    Args:
        stars: those of `beatmap` as it is.
        name: of the difficulty; empty where it will be named by its stars.
        may_change: whether an object may be eased or left out.
    """
    while True:
        level = level_of(name, beatmap.mode, stars)
        before = beatmap.hit_objects
        _ease(beatmap, level, may_change)
        if beatmap.hit_objects == before:
            return stars
        stars = star_rating(beatmap)
        if level_of(name, beatmap.mode, stars) >= level:
            return stars
        # The lower level is stricter.


def _ease(beatmap: Beatmap, level: Level, may_change: MayChange) -> None:
    """Ease the objects by the rules of the mode."""
    if beatmap.mode == GameMode.OSU:
        keep_to_standard_limits(beatmap, level, may_change)
    elif beatmap.mode == GameMode.CATCH:
        keep_to_catch_limits(beatmap, level, may_change)
    elif beatmap.mode == GameMode.TAIKO:
        beatmap.hit_objects = _with_slow_finishers(beatmap, level, may_change)
    else:
        beatmap.hit_objects = _with_every_column(beatmap, may_change)


def _with_every_column(beatmap: Beatmap, may_change: MayChange) -> list[HitObject]:
    """The notes of osu!mania; a column that has none gets one of the column that has most, from its middle."""
    items, keys = list(beatmap.hit_objects), beatmap.keys
    places: list[list[int]] = [[] for _ in range(keys)]
    for index, item in enumerate(items):
        places[column_of(item.x, keys)].append(index)
    for column in range(keys):
        if places[column]:
            continue
        spare = [index for index in max(places, key=len) if may_change(items[index])]
        if len(max(places, key=len)) < 2 or not spare:
            break
        index = spare[len(spare) // 2]
        places[column_of(items[index].x, keys)].remove(index)
        places[column].append(index)
        items[index] = replace(items[index], x=column_x(column, keys))
    return items


def _with_slow_finishers(beatmap: Beatmap, level: Level, may_change: MayChange) -> list[HitObject]:
    """The notes, those small that would be finishers in a fast pattern.

    What would make a pattern fast around a finisher that stays as it is, is left out.
    """
    lines, items = TimingLines(beatmap.timing_points), beatmap.hit_objects
    kept: list[HitObject] = list(items)
    crowding: set[int] = set()
    for index, item in enumerate(items):
        if fast_finisher(items, index, lines, level) is None:
            continue
        if may_change(item):
            kept[index] = replace(item, sound=item.sound & ~int(HitSound.FINISH))
        else:
            crowding |= {near for near in (index - 1, index + 1) if 0 <= near < len(items) and may_change(items[near])}
    return [item for index, item in enumerate(kept) if index not in crowding]
