"""Where a slider ends by the approximation that the public models were trained with.

The game follows a slider's path by arc length; these formulas follow the curve's own parameter instead, so the last
position differs by some pixels. Weights learnt from such positions need them at the input too.

Many of these ends lie on a whole pixel but for the last bit, and tokens cut them, so the last bit counts. It must not
depend on the processor: functions other than the four operations and the square root, which IEEE 754 rounds exactly,
are those of `math` on plain floats, never numpy's, whose vector units round otherwise.
"""

import math
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate, pairwise

import numpy as np
import numpy.typing as npt

from core.beatmap.objects import CurveType

Point = tuple[float, float]
_SAMPLES = 50


def curve_kind(written: CurveType, points: list[Point]) -> CurveType:
    """The kind that `points` (head included) are followed as: a circle needs three points that are not in a line."""
    if written is CurveType.PERFECT and (len(points) != 3 or _circle_center(points) is None):
        return CurveType.BEZIER
    return written


def end_position(kind: CurveType, points: list[Point], length: float) -> Point:
    """The position at `length` osu! pixels along the path through `points` (head included).

    The last control point where the formula has no answer.
    """
    end: Point | None
    if kind is CurveType.CATMULL or len(points) < 2:
        end = points[-1]
    elif kind is CurveType.PERFECT:
        end = _arc_end(points, length)
    elif kind is CurveType.LINEAR:
        end = _chain_end([[a, b] for a, b in pairwise(points)], length)
    else:
        end = _chain_end(_split_at_red_anchors(points), length)
    if end is None or not (math.isfinite(end[0]) and math.isfinite(end[1])):
        return points[-1]
    return end


def _split_at_red_anchors(points: list[Point]) -> list[list[Point]]:
    parts = []
    start = 0
    for index in range(1, len(points)):
        if points[index] == points[index - 1]:
            parts.append(points[start:index])
            start = index
    parts.append(points[start:])
    return parts


@lru_cache(maxsize=128)
def _sample_basis(degree: int) -> npt.NDArray[np.float64]:
    """Bernstein polynomials of `degree` at evenly spread parameters: (samples, 1, degree + 1)."""
    return np.array([[_basis(degree, index / (_SAMPLES - 1))] for index in range(_SAMPLES)])


@lru_cache(maxsize=128)
def _binomials(degree: int) -> list[float]:
    return [float(math.comb(degree, index)) for index in range(degree + 1)]


def _basis(degree: int, t: float) -> list[float]:
    """Bernstein polynomials of `degree` at `t`."""
    powers, rest_powers = [1.0], [1.0]
    for _ in range(degree):
        powers.append(powers[-1] * t)
        rest_powers.append(rest_powers[-1] * (1 - t))
    return [a * b * c for a, b, c in zip(_binomials(degree), reversed(rest_powers), powers, strict=True)]


def _chain_end(parts: list[list[Point]], length: float) -> Point | None:
    """Where upstream takes a path of Bézier parts to be at `length`; None where it finds no place."""
    coordinates = [np.array(part).T for part in parts]
    lengths = [_polyline_length(part) for part in coordinates]
    total = sum(lengths)
    if total <= 0:
        return None
    shares = [reached / total for reached in accumulate(lengths[:-1])] + [1.0]
    chosen = bisect_left(shares, 1.0)
    target = lengths[chosen]
    if chosen == len(parts) - 1:
        target = max(0.0, lengths[-1] - (total - length))
    part = coordinates[chosen]
    if part.shape[1] == 1:
        return float(part[0, 0]), float(part[1, 0])
    if lengths[chosen] <= 0:
        return None
    x, y = np.sum(np.array(_basis(part.shape[1] - 1, target / lengths[chosen])) * part, axis=-1)
    return float(x), float(y)


def _polyline_length(part: npt.NDArray[np.float64]) -> float:
    samples = np.sum(_sample_basis(part.shape[1] - 1) * part, axis=-1)
    steps = np.square(np.diff(samples, axis=0))
    return float(np.sum(np.sqrt(np.sum(steps, axis=1))))


def _circle_center(points: list[Point]) -> Point | None:
    """The circumcentre of three points by their squared side lengths; None when they are in a line."""
    (ax, ay), (bx, by), (cx, cy) = points
    side_a = (bx - cx) * (bx - cx) + (by - cy) * (by - cy)
    side_b = (ax - cx) * (ax - cx) + (ay - cy) * (ay - cy)
    side_c = (ax - bx) * (ax - bx) + (ay - by) * (ay - by)
    if min(side_a, side_b, side_c) <= 1e-8:
        return None
    s = side_a * (side_b + side_c - side_a)
    t = side_b * (side_a + side_c - side_b)
    u = side_c * (side_a + side_b - side_c)
    total = s + t + u
    if abs(total) <= 1e-8:
        return None
    return (s * ax + t * bx + u * cx) / total, (s * ay + t * by + u * cy) / total


def _arc_end(points: list[Point], length: float) -> Point | None:
    """Where the circle through three points is at `length`; None where they are on one line."""
    center = _circle_center(points)
    if center is None:
        return None
    (first_x, first_y), (middle_x, middle_y), (last_x, last_y) = ((x - center[0], y - center[1]) for x, y in points)
    start, end = math.atan2(first_y, first_x), math.atan2(last_y, last_x)
    if end < start:
        end += 2 * math.pi
    angle = end - start
    if (last_y - first_y) * (middle_x - first_x) - (last_x - first_x) * (middle_y - first_y) < 0:
        angle = -(2 * math.pi - angle)
    arc = abs(angle * math.sqrt(first_x * first_x + first_y * first_y))
    if arc > length:
        angle *= length / arc
    dx, dy = points[0][0] - center[0], points[0][1] - center[1]
    cos, sin = math.cos(angle), math.sin(angle)
    return (dx * cos - dy * sin) + center[0], (dx * sin + dy * cos) + center[1]
