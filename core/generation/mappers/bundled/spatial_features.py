"""Where objects lay lately, and what that says of each cell in which the next may lie."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH
from core.generation.mappers.bundled.prior import APPROACHES, JUMPS, Feature, beats_class

Point = tuple[float, float]

FARTHEST_BEATS = 4.5
"""After a longer rest the last object does not matter."""

STREAM_BEATS, STREAM_MS = 0.4, 105.0
"""From a circle to the next object, up to which they make a stream. Quarters of a slow song are wide jumps: of human
training maps from 5.3 stars, 2 % are wider than 110 osu! pixels up to 95 ms, and 65 % from 105 ms on.
"""

IN_STREAM, AFTER_CIRCLE, AFTER_SLIDER = range(APPROACHES)
"""Approaches. Mappers hardly ever stack on a slider's end, however short the gap."""

VISIBLE = 1500.0
"""ms for which a former object is minded."""

REMEMBERED = 9
STACKED = 3.0
"""osu! pixels within which an object is meant to lie on another."""

FAR_RADII = 4.0
"""Radii of a circle that a long jump has at least."""

ROW_BEATS = 1.01
"""Beats from one object to another, up to which their jumps follow one another."""

CLEAR_TURN = 0.1
"""The sine of a turn that has a side."""

HALF_CELL = 16.0
BORDERS = (32.0, 80.0)


@dataclass
class SpatialFeatures:
    """Heads and ends of the last objects.

    Attributes:
        centres: of the cells, (cells, 2) osu! pixels.
        radius: of a circle, osu! pixels; 0 where positions mean something else.
    """

    centres: NDArray[np.float64]
    radius: float
    _points: list[tuple[Point, float]] = field(default_factory=list)
    _moved: bool = False  # the last point is a slider's end
    _jumps: list[tuple[Point, float]] = field(default_factory=list)  # (x, y) of the last two, and the ms that they took

    def add(self, point: Point, time: float, *, end: bool = False) -> None:
        """An object began there, or ended after it had moved, ms."""
        if self._points and not end:
            (x, y), ended = self._points[-1]
            self._jumps = [*self._jumps[-1:], ((point[0] - x, point[1] - y), time - ended)]
        self._points = [*self._points[1 - REMEMBERED :], (point, time)]
        self._moved = end

    def forget(self) -> None:
        self._points, self._jumps = [], []

    def approach(self, time: float, beat: float) -> int:
        """How an object at `time` ms follows the last one; `beat` is ms."""
        if self._moved:
            return AFTER_SLIDER
        gap = time - self._points[-1][1]
        return IN_STREAM if gap <= min(STREAM_BEATS * beat, STREAM_MS) else AFTER_CIRCLE

    def features(self, time: float, beat: float) -> list[Feature]:
        """What speaks for and against each cell for the object at `time` ms; `beat` is ms."""
        if self.radius <= 0:
            return []
        features = [Feature("edge", (), self._edges())]
        former = self._former(time)
        if former:
            features.append(Feature("former", (), self._over(former)))
        if self._near(time, beat):
            (end, ended) = self._points[-1]
            gap, approach = (time - ended) / beat, self.approach(time, beat)
            away = self.centres - end
            distance = np.hypot(*away.T) / self.radius
            classes = np.where(self._contain(end), 0, 1 + np.searchsorted(JUMPS, distance, side="right"))
            features.append(Feature("jump", (approach, beats_class(gap)), classes))
            features += self._after_jumps(away, gap, beat, approach)
            if len(self._points) > 1 and math.dist(end, self._points[-2][0]) > STACKED:
                before = self._points[-2][0]
                turn = np.arctan2(away[:, 1], away[:, 0]) - math.atan2(end[1] - before[1], end[0] - before[0])
                angle = np.degrees(np.abs((turn + np.pi) % (2 * np.pi) - np.pi))
                # Right angles are common: the last bits of an arctangent must not choose the class.
                turns = np.where(classes == 0, -1, np.minimum(angle.round(6) // 30, 5)).astype(np.int64)
                features.append(Feature("turn", (int(approach != IN_STREAM),), turns))
        return features

    def _after_jumps(self, away: NDArray[np.float64], gap: float, beat: float, approach: int) -> list[Feature]:
        """What cells, (cells, 2) px from the last object, are after the last jumps: far again, on the same side."""
        if not self._jumps or max(gap, *(took / beat for _, took in self._jumps)) > ROW_BEATS:
            return []
        jumps, place = [jump for jump, _ in self._jumps], int(approach != IN_STREAM)
        far = np.hypot(*away.T) > FAR_RADII * self.radius
        after_far = math.hypot(*jumps[-1]) > FAR_RADII * self.radius
        features = [Feature("far", (place, int(after_far)), far.astype(np.int64))]
        before = float(_turns(np.array(jumps[1:]), jumps[0])[0]) if len(jumps) > 1 else 0.0
        if abs(before) > CLEAR_TURN:
            turns = _turns(away, jumps[-1])
            sides = np.where(np.abs(turns) > CLEAR_TURN, turns * before > 0, -1)
            features.append(Feature("side", (place,), sides.astype(np.int64)))
        return features

    def touching(self, points: NDArray[np.float64], time: float, beat: float) -> Feature | None:
        """What each of `points` (points, 2) is to the last object: clear of it, half over it, or on it (no class)."""
        if self.radius <= 0 or not self._near(time, beat):
            return None
        (end, ended) = self._points[-1]
        distance = np.hypot(*(points - end).T)
        classes = np.where(distance < STACKED, -1, (distance < 2 * self.radius).astype(np.int64))
        context = (self.approach(time, beat), beats_class((time - ended) / beat))
        return Feature("touch", context, classes)

    @property
    def last(self) -> Point:
        """Where the last object ended."""
        return self._points[-1][0]

    def beats_since(self, time: float, beat: float) -> float:
        """Beats of `beat` ms from there to `time`; infinite before the first object and where positions say nothing."""
        return (time - self._points[-1][1]) / beat if self._points and self.radius > 0 else math.inf

    def at_distance(self, way: float) -> NDArray[np.bool_]:
        """(cells,) which have a point about `way` osu! pixels from where the last object ended."""
        return np.asarray(np.abs(np.hypot(*(self.centres - self.last).T) - way) <= HALF_CELL)

    @staticmethod
    def kinds(features: Sequence[Feature]) -> NDArray[np.int64] | None:
        """(cells,): those alike in distance and in what is under them have one number; None without former position."""
        columns = [feature.classes for feature in features if feature.table in ("jump", "former")]
        return columns[0] + (len(JUMPS) + 2) * columns[-1] if columns else None

    def stacked_on(self, cell: int, time: float, beat: float) -> tuple[Point, int] | None:
        """The point in cell number `cell` on which an object may lie, and its context in the table of stacks."""
        if self.radius <= 0:
            return None
        if self._near(time, beat) and self._contain(self._points[-1][0])[cell]:
            return self._points[-1][0], self.approach(time, beat)
        return next(((point, APPROACHES) for point in reversed(self._former(time)) if self._contain(point)[cell]), None)

    def _near(self, time: float, beat: float) -> bool:
        return bool(self._points) and (time - self._points[-1][1]) / beat <= FARTHEST_BEATS

    def _former(self, time: float) -> list[Point]:
        """What was there before the last object, and may still be seen."""
        return [point for point, ended in self._points[:-1] if time - ended <= VISIBLE]

    def _contain(self, point: Point) -> NDArray[np.bool_]:
        offset = np.asarray(point) - self.centres
        return np.asarray(((offset >= -HALF_CELL) & (offset < HALF_CELL)).all(axis=1))

    def _over(self, former: list[Point]) -> NDArray[np.int64]:
        distance = np.array([np.hypot(*(self.centres - point).T) for point in former]).min(axis=0)
        on = np.logical_or.reduce([self._contain(point) for point in former])
        return np.where(on, 2, (distance < 1.8 * self.radius).astype(np.int64))

    def _edges(self) -> NDArray[np.int64]:
        x, y = self.centres.T
        nearest = np.minimum.reduce([x, PLAYFIELD_WIDTH - x, y, PLAYFIELD_HEIGHT - y])
        return np.asarray(np.searchsorted(BORDERS, nearest, side="right"), dtype=np.int64)


def _turns(ways: NDArray[np.float64], before: Point) -> NDArray[np.float64]:
    """(ways,) the sine of the turn from `before` to each of `ways`, (ways, 2); 0 where one has no length."""
    lengths = np.hypot(*ways.T) * math.hypot(*before)
    crosses = before[0] * ways[:, 1] - before[1] * ways[:, 0]
    return np.divide(crosses, lengths, out=np.zeros(len(ways)), where=lengths > 1)
