"""Where a slider ends by the approximation that the public models were trained with.

The game follows a slider's path by arc length; these formulas follow the curve's own parameter instead, so the last
position differs by some pixels. Weights learnt from such positions need them at the input too.
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
    return _basis(degree, np.linspace(0, 1, _SAMPLES))


@lru_cache(maxsize=128)
def _binomials(degree: int) -> npt.NDArray[np.float64]:
    from scipy.special import comb

    return comb(degree, np.arange(degree + 1))


def _basis(degree: int, t: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Bernstein polynomials of `degree` at `t`: (len(t), 1, degree + 1)."""
    t = t.reshape(-1, 1)
    powers = np.arange(degree + 1)
    weights: npt.NDArray[np.float64] = _binomials(degree) * (1 - t) ** (degree - powers) * t**powers
    return weights[:, np.newaxis]


def _chain_end(parts: list[list[Point]], length: float) -> Point | None:
    coordinates = [np.array(part).T for part in parts]
    lengths = [_polyline_length(part) for part in coordinates]
    total = sum(lengths)
    if total <= 0:
        return None
    shares = [reached / total for reached in accumulate(lengths[:-1])] + [1.0]
    chosen = bisect_left(shares, 1.0)
    wanted = lengths[chosen]
    if chosen == len(parts) - 1:
        wanted = max(0.0, lengths[-1] - (total - length))
    part = coordinates[chosen]
    if part.shape[1] == 1:
        return float(part[0, 0]), float(part[1, 0])
    if lengths[chosen] <= 0:
        return None
    weights = _basis(part.shape[1] - 1, np.array([wanted / lengths[chosen]]))
    x, y = np.sum(weights * part, axis=-1)[0]
    return float(x), float(y)


def _polyline_length(part: npt.NDArray[np.float64]) -> float:
    samples = np.sum(_sample_basis(part.shape[1] - 1) * part, axis=-1)
    steps = np.square(np.diff(samples, axis=0))
    return float(np.sum(np.sqrt(np.sum(steps, axis=1))))


def _circle_center(points: list[Point]) -> npt.NDArray[np.float64] | None:
    """The circumcentre of three points by their squared side lengths; None when they are in a line."""
    a, b, c = np.array(points, dtype=np.float64)
    side_a, side_b, side_c = (np.sum(np.square(p - q)) for p, q in ((b, c), (a, c), (a, b)))
    if min(side_a, side_b, side_c) <= 1e-8:
        return None
    s = side_a * (side_b + side_c - side_a)
    t = side_b * (side_a + side_c - side_b)
    u = side_c * (side_a + side_b - side_c)
    total = s + t + u
    if abs(total) <= 1e-8:
        return None
    center: npt.NDArray[np.float64] = (s * a + t * b + u * c) / total
    return center


def _arc_end(points: list[Point], length: float) -> Point | None:
    center = _circle_center(points)
    if center is None:
        return None
    spokes = np.array(points) - center
    start, end = np.arctan2(spokes[::2, 1], spokes[::2, 0])
    if end < start:
        end += 2 * math.pi
    angle = end - start
    chord = spokes[2] - spokes[0]
    if np.dot(np.array((chord[1], -chord[0])), spokes[1] - spokes[0]) < 0:
        angle = -(2 * math.pi - angle)
    arc = abs(angle * math.sqrt(spokes[0][0] ** 2 + spokes[0][1] ** 2))
    if arc > length:
        angle *= length / arc
    dx, dy = points[0][0] - center[0], points[0][1] - center[1]
    cos, sin = math.cos(angle), math.sin(angle)
    return float((dx * cos - dy * sin) + center[0]), float((dx * sin + dy * cos) + center[1])
