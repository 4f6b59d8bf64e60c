"""What the levels of osu!catch allow of dashes, hyperdashes and spinners, for a new difficulty to keep to.

`core.beatmap.catch_limits` has the figures.
"""

import math
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass, field

from core.beatmap.beatmap import Beatmap
from core.beatmap.catch_limits import (
    AFTER_SPINNER_MS,
    BEFORE_SPINNER_MS,
    EDGE_PX,
    LEAST_MS,
    MOST_FROM_SLIDERS,
    MOST_IN_A_ROW,
    OF_SLIDER,
    WITHIN_SLIDER,
    higher_snapped,
    tempo_scale,
)
from core.beatmap.catch_movement import Catcher, Fruit, Step, fruits_of
from core.beatmap.curve import slider_path
from core.beatmap.levels import Level
from core.beatmap.objects import PLAYFIELD_HEIGHT, CurveType, HitObject, Slider, Spinner
from core.beatmap.placement import on_field
from core.beatmap.timing import TimingLines, object_end_time

MayChange = Callable[[HitObject], bool]

_SHORTEST_SPINNER = 250.0
_STEEPER = (0.7, 0.45, 0.2, 0.0)
"""Shares of its width that a slider is narrowed to, one after another, until its droplets can be caught."""


def keep_to_catch_limits(beatmap: Beatmap, level: Level, may_change: MayChange = lambda item: True) -> None:
    """Bring objects nearer to one another, and spinners away from them, where `level` calls for it.

    Args:
        may_change: whether an object may be moved or left out.
    """
    lines = TimingLines(beatmap.timing_points)
    objects = list(_with_room_for_spinners(beatmap, lines, level, may_change))
    if level <= Level.INSANE:
        way = _Way(beatmap, lines, level, may_change)
        objects = [way.go_on(item) for item in objects]
    beatmap.hit_objects = objects


def _with_room_for_spinners(
    beatmap: Beatmap, lines: TimingLines, level: Level, may_change: MayChange
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
        while start - before_end < BEFORE_SPINNER_MS[level] and start < end:
            start = lines.snap(start + step, 2)
        while after - end < AFTER_SPINNER_MS[level] and start < end:
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
    level: Level
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
        edge = self._edge(step) + 0.5 if self.level > Level.EASY else 0.5
        if step.hyper:
            return 0.0 if self._may_be_hyper(step, row) else edge - step.spare
        return edge - step.spare if step.direction and step.spare < edge else 0.0

    def _may_be_hyper(self, step: Step, row: list[Step]) -> bool:
        """Whether the level allows that the step is a hyperdash, after `row` of them."""
        within = step.start.part in WITHIN_SLIDER
        if self.level < Level.HARD or (within and self.level == Level.HARD) or step.ms < LEAST_MS[self.level]:
            return False
        every = [*row, step]
        if any(higher_snapped(each, self.level) for each in every):
            return len(every) == 1
        most = MOST_IN_A_ROW[self.level]
        if any(each.start.part in OF_SLIDER for each in every):
            most = min(most, MOST_FROM_SLIDERS)
        return len(every) <= most

    def _edge(self, step: Step) -> float:
        """osu! pixels that a dash needs to spare so as not to be one at the edge."""
        return tempo_scale(self.lines.bpm_at(step.start.time)) * EDGE_PX

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
