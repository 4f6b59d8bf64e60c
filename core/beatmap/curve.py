"""The path of a slider: curves as polylines, cut or lengthened to the slider's length, as the game does it.

Coordinates are absolute osu! pixels, distances osu! pixels along the path.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import CurveType, Slider

Points = NDArray[np.float64]

FLATNESS = 0.05
ARC_TOLERANCE = 0.1
MAX_SAMPLES = 1000
MAX_BASIS = 4_000_000
CATMULL_DETAIL = 50
THINNED_APART = 6.0


@dataclass(frozen=True, slots=True)
class Path:
    """A polyline.

    Attributes:
        points: (n, 2), the head first.
        cumulative: (n,), the distance at which each point is.
    """

    points: Points
    cumulative: Points

    @property
    def length(self) -> float:
        return float(self.cumulative[-1])

    @property
    def end(self) -> tuple[float, float]:
        return float(self.points[-1, 0]), float(self.points[-1, 1])

    def position_at(self, distance: float) -> tuple[float, float]:
        """The point at a distance from the head; distances outside the path give its ends."""
        position = self.positions_at(np.array([distance]))[0]
        return float(position[0]), float(position[1])

    def positions_at(self, distances: Points) -> Points:
        """(n, 2) points at n distances."""
        return np.column_stack([np.interp(distances, self.cumulative, self.points[:, axis]) for axis in (0, 1)])


def slider_path(slider: Slider) -> Path:
    """The path of one slide. Computed once for each shape; the arrays are read-only."""
    return _path(
        ((slider.x, slider.y), *slider.points),
        slider.curve_type,
        tuple(slider.segment_types),
        slider.length,
        slider.spline_degree,
        slider.thinned,
    )


def natural_length(slider: Slider) -> float:
    """How long the curve of the control points is, whatever length the slider is given."""
    points = ((slider.x, slider.y), *slider.points)
    return _path(
        points, slider.curve_type, tuple(slider.segment_types), 0.0, slider.spline_degree, slider.thinned
    ).length


def slider_end_position(slider: Slider) -> tuple[float, float]:
    """Where the slider ball is at the end of the last slide."""
    return (slider.x, slider.y) if slider.slides % 2 == 0 else slider_path(slider).end


def ball_position(slider: Slider, progress: float) -> tuple[float, float]:
    """Where the slider ball is; `progress` goes from 0 to 1 over all slides."""
    path = slider_path(slider)
    along = min(max(progress, 0.0), 1.0) * slider.slides
    slide = min(int(along), slider.slides - 1)
    part = along - slide
    return path.position_at(path.length * (1.0 - part if slide % 2 else part))


@lru_cache(maxsize=4096)
def _path(
    vertices: tuple[tuple[float, float], ...],
    curve: CurveType,
    changes: tuple[tuple[int, CurveType], ...],
    length: float,
    degree: int,
    thinned: bool,
) -> Path:
    """The path through the control points, osu! pixels, cut or extended to `length` where that is above 0."""
    if len(vertices) == 2 and not changes and curve is not CurveType.CATMULL and vertices[0] != vertices[1]:
        return _straight(vertices, length)
    points = np.array(vertices, dtype=np.float64)
    pieces = [points[:1]]
    kept, removed = [points[:1]], 0.0
    starts = [0, *(index + 1 for index, _ in changes), len(points)]
    kinds = [curve, *(kind for _, kind in changes)]
    for kind, start, following in zip(kinds, starts, starts[1:], strict=False):
        last = following >= len(points)
        segment = _segment(points[start : following + 1], kind, degree, last)
        pieces.extend(segment)
        for piece in segment:
            thin, less = _thinned(piece) if thinned and kind is CurveType.CATMULL else (piece, 0.0)
            kept.append(thin)
            removed += less
    joined = np.concatenate(kept)
    # Where the path itself ends in two equal points the game does not lengthen it.
    stuck = _ends_doubled(pieces)
    moved = np.ones(len(joined), dtype=bool)
    moved[1:] = np.any(joined[1:] != joined[:-1], axis=1)
    joined = joined[moved]
    cumulative = np.concatenate([[0.0], np.cumsum(np.hypot(*(joined[1:] - joined[:-1]).T))])
    if removed:
        cumulative[1:] += removed
    if length > 0:
        joined, cumulative = _fit(joined, cumulative, length, extend=not stuck)
    joined.flags.writeable = False
    cumulative.flags.writeable = False
    return Path(joined, cumulative)


def _straight(vertices: tuple[tuple[float, float], ...], length: float) -> Path:
    """The path between two points, as most sliders of most maps have it; to the same bits as any other."""
    points = np.array(vertices, dtype=np.float64)
    (x, y), (end_x, end_y) = points
    cumulative = np.array([0.0, np.hypot(end_x - x, end_y - y)])
    if length > 0 and cumulative[1] != length:
        points[1] = points[0] + (points[1] - points[0]) * (length / math.dist(*points))
        cumulative[1] = length
    points.flags.writeable = False
    cumulative.flags.writeable = False
    return Path(points, cumulative)


def _fit(points: Points, cumulative: Points, length: float, extend: bool) -> tuple[Points, Points]:
    """Cut the path to `length`, or where `extend` allows it draw its last piece further."""
    if len(points) < 2 or cumulative[-1] == length or (cumulative[-1] < length and not extend):
        return points, cumulative
    keep = min(max(int(np.searchsorted(cumulative, length)), 1), len(points) - 1)
    start, end = points[keep - 1], points[keep]
    size = cumulative[keep] - cumulative[keep - 1]
    if keep == 1:
        size = math.dist(start, end)  # what was removed of a path counts as a part of its first piece
    moved = start + (end - start) * ((length - cumulative[keep - 1]) / size)
    return np.concatenate([points[:keep], [moved]]), np.append(cumulative[:keep], length)


def _segment(vertices: Points, kind: CurveType, degree: int, last: bool) -> list[Points]:
    """The polylines of one segment of a written type; the first point of each repeats the end of the one before."""
    if len(vertices) < 2:
        return [vertices]
    if kind is CurveType.PERFECT:
        if len(vertices) == 3:
            return [_arc(vertices)]
        kind = CurveType.BEZIER
    cuts = _implicit_segments(vertices, kind, last)
    if kind is CurveType.LINEAR:
        return [vertices[a:b] for a, b in cuts]
    if kind is CurveType.CATMULL:
        return [_catmull(vertices[a:b]) for a, b in cuts]
    return [_bezier(vertices[a:b], degree) for a, b in cuts]


def _implicit_segments(vertices: Points, kind: CurveType, last: bool) -> list[tuple[int, int]]:
    """The parts [a, b) that one segment falls into: a point written twice (a red anchor) ends one and begins the next.

    Not so the very last point of the written ones. A Catmull curve falls apart only where its first anchor repeats the
    head, which is then one point.
    """
    written = len(vertices) if last else len(vertices) - 1
    doubled = np.all(vertices[1 : written - 1] == vertices[: max(written - 2, 0)], axis=1)
    cuts: list[tuple[int, int]] = []
    start = 0
    for index in np.flatnonzero(doubled[:1] if kind is CurveType.CATMULL else doubled):
        # lazer compares with the point before even where that one began the part.
        if index + 1 - start > 1:
            cuts.append((start, int(index) + 1))
        start = int(index) + 1
    cuts.append((start, len(vertices)))
    return cuts


def _ends_doubled(pieces: list[Points]) -> bool:
    """Whether the joined pieces end in two equal points; each but the first begins with the end of the one before."""
    for piece in reversed(pieces):
        if len(piece) > 2 or (len(piece) == 2 and piece is not pieces[0]):
            return bool(np.all(piece[-1] == piece[-2]))
    return False


def _bezier(control: Points, degree: int) -> Points:
    """The curve of control points (n, 2) as a polyline; a B-spline where `degree` is lower than theirs."""
    order = len(control) - 1
    if order < 2:
        return control
    if 0 < degree < order:
        return _spline(control, degree)
    bend = float(np.max(np.abs(np.diff(control, 2, axis=0)))) * math.sqrt(2.0)
    reach = float(np.sum(np.hypot(*np.diff(control, axis=0).T)))
    samples = min(math.sqrt(order * (order - 1) * bend / (8.0 * FLATNESS)), reach, MAX_SAMPLES, MAX_BASIS / order)
    curve = _bernstein(order, 8 * (int(samples) // 8 + 1)) @ control
    curve[0], curve[-1] = control[0], control[-1]
    return curve


@lru_cache(maxsize=128)
def _bernstein(order: int, pieces: int) -> Points:
    """(pieces + 1, order + 1) weights of the control points; through logarithms, so that no order overflows."""
    logs = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, order + 1)))])
    k = np.arange(order + 1)
    t = np.linspace(0.0, 1.0, pieces + 1)[1:-1, None]
    inner = np.exp(logs[order] - logs[k] - logs[order - k] + k * np.log(t) + (order - k) * np.log1p(-t))
    ends = np.eye(order + 1)[[0, -1]] if order < 64 else np.zeros((2, order + 1))
    return np.concatenate([ends[:1], inner, ends[1:]])


def _spline(control: Points, degree: int) -> Points:
    """lazer's B-spline: uniform knots, passing through both ends."""
    from scipy.interpolate import BSpline

    spans = len(control) - degree
    knots = np.concatenate([np.zeros(degree), np.arange(spans + 1), np.full(degree, spans)])
    reach = float(np.sum(np.hypot(*np.diff(control, axis=0).T)))
    samples = int(min(max(reach / 2.0, 8 * spans), 20 * MAX_SAMPLES))
    curve = np.asarray(BSpline(knots, control, degree)(np.linspace(0.0, spans, samples + 1)), dtype=np.float64)
    curve[-1] = control[-1]
    return curve


def _arc(vertices: Points) -> Points:
    """The circle through three points; a straight line where they lie on one."""
    (ax, ay), (bx, by), (cx, cy) = vertices
    if abs((by - ay) * (cx - ax) - (bx - ax) * (cy - ay)) < 1e-3:
        return vertices
    d = 2.0 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    a2, b2, c2 = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    centre = np.array(
        [a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by), a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)]
    )
    centre /= d
    radius = math.hypot(ax - centre[0], ay - centre[1])
    start = math.atan2(ay - centre[1], ax - centre[0])
    end = math.atan2(cy - centre[1], cx - centre[0])
    if end < start:
        end += 2.0 * math.pi
    sweep = end - start
    # The middle point says which way round: on the left of the chord the arc runs clockwise on screen.
    if (cy - ay) * (bx - ax) - (cx - ax) * (by - ay) < 0:
        sweep -= 2.0 * math.pi
    if radius * 2.0 <= ARC_TOLERANCE:
        samples = 2
    else:
        samples = max(2, math.ceil(abs(sweep) / (2.0 * math.acos(1.0 - ARC_TOLERANCE / radius))))
    if samples >= MAX_SAMPLES:
        return _bezier(vertices, 0)
    angles = start + sweep * np.linspace(0.0, 1.0, samples)
    arc = centre + radius * np.column_stack([np.cos(angles), np.sin(angles)])
    arc[0] = vertices[0]
    return arc


def _catmull(vertices: Points) -> Points:
    """A Catmull-Rom curve through points (n, 2), with `CATMULL_DETAIL` steps from each to the next."""
    count = len(vertices) - 1
    before = np.concatenate([vertices[:1], vertices[:-2]])
    start, end = vertices[:-1], vertices[1:]
    after = np.concatenate([vertices[2:], [2.0 * vertices[-1] - vertices[-2]]])
    t = np.linspace(0.0, 1.0, CATMULL_DETAIL + 1)[None, :, None]
    before, start, end, after = (array[:, None, :] for array in (before, start, end, after))
    curve = 0.5 * (
        2.0 * start
        + (end - before) * t
        + (2.0 * before - 5.0 * start + 4.0 * end - after) * t**2
        + (3.0 * start - before - 3.0 * end + after) * t**3
    )
    return np.asarray(curve.reshape(count * (CATMULL_DETAIL + 1), 2))


def _thinned(curve: Points) -> tuple[Points, float]:
    """A Catmull curve without points nearer than 6 osu! pixels to the one before, and the length that goes with them.

    The ends of its knots stay. It is what lazer does in osu!, so that knots at one place make no bulb; the length that
    is removed still counts.
    """
    if len(curve) < 2:
        return curve, 0.0
    steps = np.hypot(*(curve[1:] - curve[:-1]).T).tolist()
    kept, start, along, removed = [0], curve[0], 0.0, 0.0
    for index in range(1, len(curve)):
        along += steps[index - 1]
        straight = math.dist(start, curve[index])
        if straight > THINNED_APART or (index + 1) % (CATMULL_DETAIL + 1) == 0 or index == len(curve) - 1:
            kept.append(index)
            removed += along - straight
            start, along = curve[index], 0.0
    return curve[kept], removed
