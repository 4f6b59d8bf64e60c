"""The path of a slider as osu!stable and the public pipeline approximate it: polylines by subdivision.

`core.beatmap.curve` follows curves more finely; here the number of points decides what a slider's length comes out as,
so the tolerances are the game's own.
"""

import math
from bisect import bisect_left
from itertools import pairwise

from core.beatmap.objects import CurveType

Point = tuple[float, float]

_BEZIER_TOLERANCE = 0.25
_CATMULL_DETAIL = 50
_ARC_TOLERANCE = 0.1
_MOST_SUBDIVISIONS = 4096


class SampledPath:
    """The polyline through `points` (head included; a point written twice is a red anchor)."""

    def __init__(self, kind: CurveType, points: list[Point]) -> None:
        self.points: list[Point] = []
        start = 0
        for index in range(len(points)):
            if index == len(points) - 1 or points[index] == points[index + 1]:
                self._extend(_segment(kind, points[start : index + 1], whole=len(points) == 3))
                start = index + 1
        self.cumulative = [0.0]
        for (ax, ay), (bx, by) in pairwise(self.points):
            dx, dy = bx - ax, by - ay
            self.cumulative.append(self.cumulative[-1] + math.sqrt(dx * dx + dy * dy))

    @property
    def length(self) -> float:
        """osu! pixels."""
        return self.cumulative[-1]

    def position_at(self, progress: float) -> Point:
        """The point at a part (0 to 1) of the length."""
        distance = min(max(progress, 0.0), 1.0) * self.length
        index = bisect_left(self.cumulative, distance)
        if index <= 0:
            return self.points[0]
        if index >= len(self.points):
            return self.points[-1]
        (ax, ay), (bx, by) = self.points[index - 1], self.points[index]
        before, after = self.cumulative[index - 1], self.cumulative[index]
        if abs(before - after) <= 1e-8 + 1e-5 * abs(after):
            return ax, ay
        part = (distance - before) / (after - before)
        return ax + (bx - ax) * part, ay + (by - ay) * part

    def progress_near(self, x: float, y: float) -> float:
        """The part of the length where the path is nearest to a point, walking back from the end."""

        def distance(progress: float) -> float:
            px, py = self.position_at(progress)
            return math.sqrt((px - x) * (px - x) + (py - y) * (py - y))

        progress = 1.0
        for _ in range(100):
            slope = distance(progress) - distance(progress - 1e-4)
            progress -= slope
            if slope == 0 or not 0 <= progress <= 1:
                break
        return min(max(progress, 0.0), 1.0)

    def _extend(self, points: list[Point]) -> None:
        for point in points:
            if not self.points or self.points[-1] != point:
                self.points.append(point)


def _segment(kind: CurveType, points: list[Point], *, whole: bool) -> list[Point]:
    if kind is CurveType.LINEAR:
        return points
    if kind is CurveType.CATMULL:
        return _catmull(points)
    if kind is CurveType.PERFECT and whole and len(points) == 3:
        return _arc(*points) or _bezier(points)
    return _bezier(points)


def _bezier(control: list[Point]) -> list[Point]:
    """The polyline of a Bézier curve: parts that are not flat are halved, as in the game."""
    if not control:
        return []
    path: list[Point] = []
    waiting = [control]
    subdivisions = 0
    while waiting:
        part = waiting.pop()
        subdivisions += 1
        if _is_flat(part) or subdivisions > _MOST_SUBDIVISIONS:
            path += _flat_points(part)
        else:
            left, right = _halves(part)
            waiting += (right, left)
    path.append(control[-1])
    return path


def _is_flat(points: list[Point]) -> bool:
    limit = _BEZIER_TOLERANCE * _BEZIER_TOLERANCE * 4
    for index in range(1, len(points) - 1):
        (ax, ay), (bx, by), (cx, cy) = points[index - 1 : index + 2]
        x, y = ax - 2 * bx + cx, ay - 2 * by + cy
        if x * x + y * y > limit:
            return False
    return True


def _halves(points: list[Point]) -> tuple[list[Point], list[Point]]:
    """De Casteljau's construction in the middle."""
    middle = list(points)
    left = [middle[0]]
    right = [middle[-1]]
    while len(middle) > 1:
        middle = [((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in pairwise(middle)]
        left.append(middle[0])
        right.append(middle[-1])
    return left, right[::-1]


def _flat_points(points: list[Point]) -> list[Point]:
    """Points of a flat part, without its end: each between three points of the halved control polygon."""
    left, right = _halves(points)
    joined = left + right[1:]
    path = [points[0]]
    for index in range(1, len(points) - 1):
        (ax, ay), (bx, by), (cx, cy) = joined[2 * index - 1 : 2 * index + 2]
        path.append((0.25 * (ax + 2 * bx + cx), 0.25 * (ay + 2 * by + cy)))
    return path


def _catmull(points: list[Point]) -> list[Point]:
    """The polyline of a Catmull curve, with `_CATMULL_DETAIL` steps from each point to the next."""
    path = []
    for index in range(len(points) - 1):
        second, third = points[index], points[index + 1]
        first = points[index - 1] if index else second
        fourth = points[index + 2] if index < len(points) - 2 else (2 * third[0] - second[0], 2 * third[1] - second[1])
        for step in range(_CATMULL_DETAIL + 1):
            t = step / _CATMULL_DETAIL
            path.append(
                (
                    _hermite(first[0], second[0], third[0], fourth[0], t),
                    _hermite(first[1], second[1], third[1], fourth[1], t),
                )
            )
    return path


def _hermite(a: float, b: float, c: float, d: float, t: float) -> float:
    t2 = t * t
    t3 = t * t2
    return 0.5 * (2 * b + (-a + c) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (-a + 3 * b - 3 * c + d) * t3)


def _arc(a: Point, b: Point, c: Point) -> list[Point]:
    """The circle through three points; nothing when they are in a line."""

    def square(p: Point, q: Point) -> float:
        return (p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1])

    side_a, side_b, side_c = square(b, c), square(a, c), square(a, b)
    if min(side_a, side_b, side_c) <= 1e-8:
        return []
    s = side_a * (side_b + side_c - side_a)
    t = side_b * (side_a + side_c - side_b)
    u = side_c * (side_a + side_b - side_c)
    total = s + t + u
    if abs(total) <= 1e-8:
        return []
    x = (s * a[0] + t * b[0] + u * c[0]) / total
    y = (s * a[1] + t * b[1] + u * c[1]) / total
    radius = math.sqrt((a[0] - x) * (a[0] - x) + (a[1] - y) * (a[1] - y))
    start = math.atan2(a[1] - y, a[0] - x)
    end = math.atan2(c[1] - y, c[0] - x)
    while end < start:
        end += 2 * math.pi
    direction, sweep = 1, end - start
    if (c[1] - a[1]) * (b[0] - a[0]) - (c[0] - a[0]) * (b[1] - a[1]) < 0:
        direction, sweep = -1, 2 * math.pi - sweep
    count = 2
    if 2 * radius > _ARC_TOLERANCE:
        count = int(max(2, math.ceil(sweep / (2 * math.acos(1 - _ARC_TOLERANCE / radius)))))
    path = []
    for index in range(count):
        angle = start + direction * (index / (count - 1)) * sweep
        path.append((x + math.cos(angle) * radius, y + math.sin(angle) * radius))
    return path
