"""The way of osu!catch's catcher through a difficulty."""

from functools import lru_cache

from core.beatmap.catch_movement import Catcher, Fruit, Step, fruits_of
from core.modding.difficulty import MAX_REPEATS_SEEN, Difficulty


def fruits(difficulty: Difficulty) -> list[Fruit]:
    """Everything to catch but bananas and the smallest droplets, by time."""
    found = [
        fruit
        for index, (item, end) in enumerate(zip(difficulty.objects, difficulty.ends, strict=True))
        for fruit in fruits_of(item, index, end, difficulty.beatmap, difficulty.lines, MAX_REPEATS_SEEN)
    ]
    return sorted(found, key=lambda fruit: fruit.time)


@lru_cache(maxsize=4)
def steps(difficulty: Difficulty) -> tuple[Step, ...]:
    """The way from each fruit to the next."""
    return tuple(Catcher.of(difficulty.beatmap).go(fruits(difficulty))[1])
