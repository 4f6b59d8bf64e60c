"""How far the catcher of osu!catch has to go from fruit to fruit.

The formula is the game's own: a hyperdash is given where dashing (1 osu! pixel a ms), less a quarter of a frame, does
not reach the next fruit from the edge of the plate.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_path
from core.beatmap.objects import HitObject, Slider, Spinner
from core.beatmap.placement import on_field, stream_x
from core.beatmap.timing import TimingLines, slider_ticks

CATCHER_SIZE = 106.75
FRAME_GRACE = 1000.0 / 60.0 / 4.0
MAX_TICKS = 200


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


def fruits_of(
    item: HitObject, place: int, end: float, beatmap: Beatmap, lines: TimingLines, most_slides: int
) -> Iterator[Fruit]:
    """Everything to catch of one object but bananas and the smallest droplets.

    Args:
        place: its index.
        end: ms at which it ends.
        most_slides: of a slider that are looked at.
    """
    if isinstance(item, Spinner):
        return
    if not isinstance(item, Slider):
        yield Fruit(item.time, on_field(item.x), place, "fruit")
        return
    path = slider_path(item)
    slides = min(max(item.slides, 1), most_slides)
    span = (end - item.time) / max(item.slides, 1)
    ticks = slider_ticks(item, beatmap, lines)[:MAX_TICKS]
    yield Fruit(item.time, on_field(item.x), place, "slider head")
    for slide in range(slides):
        start = item.time + span * slide
        for tick in ticks if slide % 2 == 0 else reversed(ticks):
            share = tick / path.length if path.length else 0.0
            share = share if slide % 2 == 0 else 1.0 - share
            x = stream_x(item, path.position_at(tick)[0])
            yield Fruit(start + span * share, x, place, "droplet")
        x = stream_x(item, path.end[0] if slide % 2 == 0 else item.x)
        yield Fruit(start + span, x, place, "slider tail" if slide == slides - 1 else "slider repeat")


@dataclass(frozen=True, slots=True)
class Catcher:
    """The state of the formula after a fruit.

    Attributes:
        half: of the plate's width, osu! pixels.
        reach: what is left of it in the direction of the last step.
        direction: of the last step, -1 or 1; 0 before the first.
    """

    half: float
    reach: float
    direction: int = 0
    last: Fruit | None = None

    @classmethod
    def of(cls, beatmap: Beatmap) -> "Catcher":
        half = plate_half_width(beatmap)
        return cls(half, half)

    def go(self, fruits: Iterable[Fruit]) -> "tuple[Catcher, list[Step]]":
        """The state after `fruits`, and the steps to each of them."""
        half, reach, before, last = self.half, self.reach, self.direction, self.last
        found: list[Step] = []
        for fruit in fruits:
            if last is not None:
                turn = 1 if fruit.x > last.x else -1
                time = int(fruit.time) - int(last.time) - FRAME_GRACE
                spare = time - (abs(fruit.x - last.x) - (reach if turn == before else half))
                found.append(Step(last, fruit, 0 if int(fruit.x) == int(last.x) else turn, spare))
                reach = half if spare < 0.0 else min(max(spare, 0.0), half)
                before = turn
            last = fruit
        return Catcher(half, reach, before, last), found
