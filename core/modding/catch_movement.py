"""How far the catcher of osu!catch has to go from fruit to fruit.

The formula is the game's own: a hyperdash is given where dashing (1 osu! pixel a ms), less a quarter of a frame, does
not reach the next fruit from the edge of the plate.
"""

import itertools
from functools import lru_cache
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_path
from core.beatmap.objects import Slider, Spinner
from core.beatmap.timing import slider_ticks
from core.modding.difficulty import MAX_REPEATS_SEEN, Difficulty

CATCHER_SIZE = 106.75
FRAME_GRACE = 1000.0 / 60.0 / 4.0


class Fruit(NamedTuple):
    """What must be caught: a fruit, or a part of a juice stream.

    Attributes:
        place: index of its hit object.
        part: "fruit", "slider head", "droplet", "slider repeat" or "slider tail".
    """

    time: float
    x: float
    place: int
    part: str


class Step(NamedTuple):
    """The way from a fruit to the next.

    Attributes:
        direction: -1 to the left, 1 to the right, 0 for staying.
        spare: osu! pixels left until it would be a hyperdash; below 0 it is one.
    """

    start: Fruit
    end: Fruit
    direction: int
    spare: float

    @property
    def hyper(self) -> bool:
        return self.spare < 0.0

    @property
    def ms(self) -> float:
        return self.end.time - self.start.time


def plate_half_width(beatmap: Beatmap) -> float:
    """Half of the catcher's width as the hyperdash formula takes it, osu! pixels."""
    return CATCHER_SIZE * (1.0 - 0.7 * (beatmap.cs - 5.0) / 5.0) / 2.0


def fruits(difficulty: Difficulty) -> list[Fruit]:
    """Everything to catch but bananas and the smallest droplets, by time."""
    found: list[Fruit] = []
    for index, hit_object in enumerate(difficulty.objects):
        if isinstance(hit_object, Spinner):
            continue
        if not isinstance(hit_object, Slider):
            found.append(Fruit(hit_object.time, hit_object.x, index, "fruit"))
            continue
        path = slider_path(hit_object)
        slides = min(max(hit_object.slides, 1), MAX_REPEATS_SEEN)
        span = (difficulty.ends[index] - hit_object.time) / max(hit_object.slides, 1)
        ticks = slider_ticks(hit_object, difficulty.beatmap, difficulty.lines)[:200]
        found.append(Fruit(hit_object.time, hit_object.x, index, "slider head"))
        for slide in range(slides):
            start = hit_object.time + span * slide
            for tick in ticks if slide % 2 == 0 else reversed(ticks):
                share = tick / path.length if path.length else 0.0
                share = share if slide % 2 == 0 else 1.0 - share
                found.append(Fruit(start + span * share, path.position_at(tick)[0], index, "droplet"))
            x = path.end[0] if slide % 2 == 0 else hit_object.x
            part = "slider tail" if slide == slides - 1 else "slider repeat"
            found.append(Fruit(start + span, x, index, part))
    return sorted(found, key=lambda fruit: fruit.time)


@lru_cache(maxsize=4)
def steps(difficulty: Difficulty) -> tuple[Step, ...]:
    """The way from each fruit to the next."""
    found: list[Step] = []
    half = plate_half_width(difficulty.beatmap)
    reach, before = half, 0
    everything = fruits(difficulty)
    for start, end in itertools.pairwise(everything):
        turn = 1 if end.x > start.x else -1
        time = int(end.time) - int(start.time) - FRAME_GRACE
        spare = time - (abs(end.x - start.x) - (reach if turn == before else half))
        found.append(Step(start, end, 0 if int(end.x) == int(start.x) else turn, spare))
        reach = half if spare < 0.0 else min(max(spare, 0.0), half)
        before = turn
    return tuple(found)
