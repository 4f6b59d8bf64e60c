"""What the levels of osu!catch allow of dashes, hyperdashes and spinners, for a new difficulty to keep to.

The figures are those of the ranking criteria (osu! wiki, Ranking criteria/osu!catch), as `core.modding.rules.catch`
checks them.
"""

import math
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass, field

from core.beatmap.beatmap import Beatmap
from core.beatmap.catch_movement import Catcher, Fruit, Step, fruits_of
from core.beatmap.curve import slider_path
from core.beatmap.objects import PLAYFIELD_HEIGHT, CurveType, HitObject, Slider, Spinner
from core.beatmap.placement import on_field
from core.beatmap.timing import TimingLines, object_end_time

MayChange = Callable[[HitObject], bool]

CUP, SALAD, PLATTER, RAIN = range(4)
"""Levels by their place in a spread; above them everything is allowed."""

_BEFORE_SPINNER = (250.0, 250.0, 125.0, 125.0, 62.0, 62.0)
_AFTER_SPINNER = (250.0, 250.0, 250.0, 125.0, 125.0, 125.0)
_SHORTEST_SPINNER = 250.0
_LEAST_MS = {PLATTER: 125.0, RAIN: 62.0}
"""That a hyperdash needs."""

_FAST_MS = {PLATTER: 250.0, RAIN: 125.0}
"""Below it no hyperdash follows another."""

_MOST_IN_A_ROW = {PLATTER: 2, RAIN: 4}
_MOST_FROM_SLIDERS = {PLATTER: 2, RAIN: 2}
_EDGE_PX = 10.0
_STEEPER = (0.7, 0.45, 0.2, 0.0)
"""Shares of its width that a slider is narrowed to, one after another, until its droplets can be caught."""


def keep_to_catch_limits(beatmap: Beatmap, level: int, may_change: MayChange = lambda item: True) -> None:
    """Bring objects nearer to one another, and spinners away from them, where `level` (0 Cup to 5) calls for it.

    Args:
        may_change: whether an object may be moved or left out.
    """
    lines = TimingLines(beatmap.timing_points)
    objects = list(_with_room_for_spinners(beatmap, lines, level, may_change))
    if level <= RAIN:
        way = _Way(beatmap, lines, level, may_change)
        objects = [way.go_on(item) for item in objects]
    beatmap.hit_objects = objects


def _with_room_for_spinners(
    beatmap: Beatmap, lines: TimingLines, level: int, may_change: MayChange
) -> Iterator[HitObject]:
    """The objects, with shorter spinners where they leave too little time, and without those that become too short."""
    items = beatmap.hit_objects
    before_end = float("-inf")
    for index, item in enumerate(items):
        if not isinstance(item, Spinner):
            before_end = object_end_time(item, beatmap, lines)
        if not isinstance(item, Spinner) or not may_change(item):
            yield item
            continue
        after = next((each.time for each in items[index + 1 :] if not isinstance(each, Spinner)), float("inf"))
        start, end = item.time, item.end
        step = lines.beat_length_at(start) / 2.0
        while start - before_end < _BEFORE_SPINNER[level] and start < end:
            start = lines.snap(start + step, 2)
        while after - end < _AFTER_SPINNER[level] and start < end:
            end = lines.snap(end - step, 2)
        if (start, end) == (item.time, item.end):
            yield item
        elif end - start >= _SHORTEST_SPINNER:
            shorter = copy(item)
            shorter.time, shorter.end = float(int(start + 1e-6)), float(int(end + 1e-6))
            yield shorter


@dataclass
class _Way:
    """The catcher's way, one object after another; what would ask too much comes nearer."""

    beatmap: Beatmap
    lines: TimingLines
    level: int
    may_change: MayChange
    catcher: Catcher = field(init=False)
    row: list[Step] = field(default_factory=list)  # hyperdashes up to the last fruit

    def __post_init__(self) -> None:
        self.catcher = Catcher.of(self.beatmap)

    def go_on(self, item: HitObject) -> HitObject:
        """The object as it may be after those before it."""
        if isinstance(item, Spinner):
            return item
        movable = self.may_change(item)
        chosen = nearer = self._nearer(item) if movable and self.catcher.last is not None else item
        for share in _STEEPER if movable and isinstance(nearer, Slider) else ():
            if self._flows(chosen):
                break
            chosen = _narrowed(nearer, share) if isinstance(nearer, Slider) else nearer
        self.catcher, steps = self.catcher.go(self._fruits(chosen))
        for step in steps:
            self.row = [*self.row, step] if step.hyper else []
        return chosen

    def _nearer(self, item: HitObject) -> HitObject:
        """The object moved towards the fruit before it until the step to it is allowed."""
        assert self.catcher.last is not None
        goal = self.catcher.last.x
        for _ in range(8):
            _, (step, *_) = self.catcher.go(self._fruits(item)[:1])
            missing = self._missing(step, self.row)
            apart = on_field(item.x) - goal
            if missing <= 0.0 or not apart:
                break
            left = max(abs(apart) - missing, 0.0)
            # The whole pixel on the nearer side.
            x = math.floor(goal + left) if apart > 0 else math.ceil(goal - left)
            item = _moved(item, (x if left else goal) - item.x)
        return item

    def _flows(self, item: HitObject) -> bool:
        """Whether all steps within a slider are allowed."""
        _, steps = self.catcher.go(self._fruits(item))
        within = steps if self.catcher.last is None else steps[1:]
        row = [] if self.catcher.last is None or not steps[0].hyper else [*self.row, steps[0]]
        for step in within:
            if self._missing(step, row) > 0.0:
                return False
            row = [*row, step] if step.hyper else []
        return True

    def _missing(self, step: Step, row: list[Step]) -> float:
        """osu! pixels by which the step must become shorter, after `row` of hyperdashes."""
        edge = self._edge(step) + 0.5 if self.level > CUP else 0.5
        if step.hyper:
            return 0.0 if self._may_be_hyper(step, row) else edge - step.spare
        return edge - step.spare if step.direction and step.spare < edge else 0.0

    def _may_be_hyper(self, step: Step, row: list[Step]) -> bool:
        """Whether the level allows that the step is a hyperdash, after `row` of them."""
        within = step.start.part in {"droplet", "slider repeat"}
        if self.level <= SALAD or (within and self.level == PLATTER) or step.ms < _LEAST_MS[self.level]:
            return False
        every = [*row, step]
        if any(each.ms < _FAST_MS[self.level] for each in every):
            return len(every) == 1
        most = _MOST_IN_A_ROW[self.level]
        if any(each.start.part in {"droplet", "slider repeat", "slider head"} for each in every):
            most = _MOST_FROM_SLIDERS[self.level]
        return len(every) <= most

    def _edge(self, step: Step) -> float:
        """osu! pixels that a dash needs to spare so as not to be one at the edge; more in fast songs."""
        bpm = self.lines.bpm_at(step.start.time)
        return max((bpm / 120.0 - 1.0) ** 2, bpm**2 / 14400.0 - bpm / 80.0 + 1.0, 0.0) * _EDGE_PX

    def _fruits(self, item: HitObject) -> list[Fruit]:
        end = object_end_time(item, self.beatmap, self.lines)
        return list(fruits_of(item, 0, end, self.beatmap, self.lines, 1000))


def _moved(item: HitObject, by: float) -> HitObject:
    """The object `by` osu! pixels farther to the right."""
    result = copy(item)
    result.x = item.x + by
    if isinstance(result, Slider) and isinstance(item, Slider):
        result.points = [(x + by, y) for x, y in item.points]
    return result


def _narrowed(slider: Slider, share: float) -> Slider:
    """A straight slider as long as this one, whose end is `share` as far to the side."""
    result = copy(slider)
    length = abs(slider.length)
    aside = float(round((slider_path(slider).end[0] - slider.x) * share))
    down = (max(length**2 - aside**2, 0.0)) ** 0.5
    down = down if slider.y < PLAYFIELD_HEIGHT / 2 else -down
    result.curve_type, result.points, result.segment_types = CurveType.LINEAR, [], []
    result.points = [(slider.x + aside, float(round(slider.y + down)))]
    return result
