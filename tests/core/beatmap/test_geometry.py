"""Slider paths, stacking, combos and breaks."""

import math

import numpy as np
import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.combos import combos
from core.beatmap.curve import ball_position, natural_length, slider_end_position, slider_path
from core.beatmap.objects import Circle, CurveType, Slider, Spinner, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.stacking import stack_heights, stack_offset
from tests.portions import spread


def slider(kind: str, *points: tuple[float, float], length: float = 0.0, **more) -> Slider:
    head, *rest = points
    return Slider(*head, 0, curve_type=CurveType(kind), points=rest, length=length, **more)


def near(point, expected, tolerance=0.3):
    return math.dist(point, expected) < tolerance


def test_linear():
    path = slider_path(slider("L", (0, 0), (100, 0), (100, 50)))
    assert path.length == 150
    assert path.position_at(120) == (100, 20)
    assert path.position_at(-5) == (0, 0)
    assert path.position_at(1e9) == (100, 50)


def test_bezier_and_red_anchors():
    quadratic = slider_path(slider("B", (0, 0), (50, 100), (100, 0)))
    assert near(quadratic.position_at(quadratic.length / 2), (50, 50))
    corner = slider_path(slider("B", (0, 0), (100, 0), (100, 0), (100, 80)))
    assert corner.length == pytest.approx(180)
    assert np.any(np.all(corner.points == (100, 0), axis=1))


def test_high_orders_stay_inside_their_control_points():
    rng = np.random.default_rng(1)
    points = [tuple(point) for point in rng.uniform(0, 400, (700, 2))]
    path = slider_path(slider("B", *points))
    assert np.all((path.points >= 0) & (path.points <= 400))
    assert path.end == points[-1]


def test_perfect_circle():
    # Half a circle of radius 100 around (100, 0), over the top of the screen.
    arc = slider_path(slider("P", (0, 0), (100, -100), (200, 0)))
    assert arc.length == pytest.approx(100 * math.pi, rel=1e-3)
    assert near(arc.position_at(arc.length / 2), (100, -100))
    other = slider_path(slider("P", (0, 0), (100, 100), (200, 0)))
    assert near(other.position_at(other.length / 2), (100, 100))


def test_perfect_circle_that_is_none():
    assert slider_path(slider("P", (0, 0), (50, 0), (100, 0))).length == 100
    four = [(0, 0), (50, 100), (100, 100), (150, 0)]
    assert natural_length(slider("P", *four)) == natural_length(slider("B", *four))
    assert slider_path(slider("P", (0, 0), (30, 40))).length == 50


def test_catmull_passes_its_points():
    points = [(0, 0), (50, 80), (100, 0), (150, 80)]
    path = slider_path(slider("C", *points))
    for point in points:
        assert np.min(np.hypot(*(path.points - point).T)) < 1e-9


def test_segments_of_several_types():
    many = slider("L", (0, 0), (100, 0), (150, 50), (200, 0), segment_types=[(0, CurveType.PERFECT)])
    path = slider_path(many)
    assert path.length == pytest.approx(100 + 50 * math.pi, rel=1e-3)
    assert near(path.position_at(100 + 25 * math.pi), (150, 50))


def test_spline_passes_both_ends():
    points = [(0, 0), (50, 100), (100, 0), (150, 100), (200, 0)]
    spline = slider("B", *points, spline_degree=2)
    path = slider_path(spline)
    assert path.end == (200, 0)
    # A quadratic uniform B-spline passes the middles between its inner control points.
    assert np.min(np.hypot(*(path.points - (75, 50)).T)) < 0.5


def test_length_shortens_and_lengthens():
    assert slider_path(slider("L", (0, 0), (100, 0), length=60)).end == (60, 0)
    assert slider_path(slider("L", (0, 0), (100, 0), length=130)).end == (130, 0)
    assert slider_path(slider("L", (0, 0), (100, 0), (100, 50), length=70)).end == (70, 0)
    # A doubled last point keeps the game from drawing the slider further.
    assert slider_path(slider("L", (0, 0), (100, 0), (100, 0), length=130)).length == 100


def test_no_path_at_all():
    assert slider_path(slider("B", (5, 5), length=100)).end == (5, 5)
    assert slider_path(slider("P", (5, 5), (5, 5), (5, 5), length=100)).length == 0


def test_ends_and_repeats():
    once, twice = (slider("L", (0, 0), (100, 0), length=100, slides=n) for n in (1, 2))
    assert slider_end_position(once) == (100, 0)
    assert slider_end_position(twice) == (0, 0)
    assert ball_position(twice, 0.25) == (50, 0)
    assert ball_position(twice, 0.75) == (50, 0)
    assert ball_position(twice, 1.0) == (0, 0)


@pytest.mark.more_at_night
def test_real_curves_are_as_long_as_the_editor_made_them(real_maps):
    """The editor cuts curves and rarely lengthens them, so hardly any slider is longer than its curve."""
    longer = {kind: [] for kind in CurveType}
    for path in spread([path for path in real_maps if "train" in path.parts][::5], 3):
        for hit_object in read_beatmap(path).hit_objects:
            if isinstance(hit_object, Slider) and hit_object.length:
                longer[hit_object.curve_type].append(natural_length(hit_object) < hit_object.length - 0.5)
    for kind in (CurveType.LINEAR, CurveType.BEZIER, CurveType.PERFECT):
        assert len(longer[kind]) > 150
        assert np.mean(longer[kind]) < 0.12


def stacked(version: int, *objects) -> list[int]:
    beatmap = Beatmap.new()
    beatmap.version = version
    beatmap.timing_points = [TimingPoint(0, 500)]
    beatmap.hit_objects = list(objects)
    return stack_heights(beatmap)


def test_circles_stack_towards_the_upper_left():
    assert stacked(14, Circle(9, 9, 0), Circle(9, 9, 100), Circle(9, 9, 200)) == [2, 1, 0]
    assert stacked(14, Circle(9, 9, 0), Circle(9, 9, 5000)) == [0, 0]
    assert stack_offset(1, 5) == pytest.approx(-3.2)


def test_circles_under_a_slider_tail_go_down():
    long = Slider(0, 0, 0, curve_type=CurveType.LINEAR, points=[(140.0, 0.0)], length=140)
    assert stacked(14, long, Circle(140, 0, 600), Circle(140, 0, 700)) == [0, -1, -2]
    assert stacked(5, long, Circle(140, 0, 600), Circle(140, 0, 700)) == [0, -1, -2]


def test_old_stacking():
    assert stacked(5, Circle(9, 9, 0), Circle(9, 9, 100), Circle(9, 9, 200)) == [2, 1, 0]


def test_combos(beatmaps):
    found = combos(read_beatmap(beatmaps / "standard.osu"))
    assert [combo.number for combo in found] == [1, 2, 3, 1, 2, 1, 2, 0, 1, 2, 3]
    assert [combo.combo for combo in found] == [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3]
    first, second, third = (255, 128, 64), (0, 200, 255), (20, 20, 20)
    # The first combo has the second colour; the third one hops over three.
    assert [found[index].colour for index in (0, 3, 5, 8)] == [second, third, first, second]


def test_breaks():
    beatmap = Beatmap.new()
    beatmap.timing_points = [TimingPoint(0, 500)]
    beatmap.ar = 9
    beatmap.hit_objects = [Circle(0, 0, 1000), Spinner(0, 0, 1500, end=3000), Circle(0, 0, 6000), Circle(0, 0, 7000)]
    assert find_breaks(beatmap) == [(3200, 5400)]
    assert find_breaks(beatmap, minimum=5000) == []
