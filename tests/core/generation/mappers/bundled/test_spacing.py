"""Longer or shorter jumps leave what belongs together together."""

import math
from itertools import pairwise

import pytest

from core.beatmap.objects import Circle
from core.generation.mappers.bundled.spacing import respaced
from core.generation.postprocess.placed_object import PlacedObject

PLACES = [(200.0, 150.0), (260.0, 190.0), (200.0, 150.0), (260.0, 190.0), (260.0, 190.0), (330.0, 150.0)]


@pytest.mark.parametrize("factor", [0.8, 1.25])
def test_jumps_change_and_stacks_stay(factor: float) -> None:
    items = [PlacedObject(Circle(x, y, 300 * index), 300 * index) for index, (x, y) in enumerate(PLACES)]
    points = [(decided.item.x, decided.item.y) for decided in respaced(items, factor)]
    assert points[2] == points[0], "back to a former object"
    assert points[3] == points[1] == points[4]
    for index in (1, 5):
        assert math.dist(points[index], points[index - 1]) == pytest.approx(
            factor * math.dist(PLACES[index], PLACES[index - 1]), abs=1.5
        )


@pytest.mark.parametrize("factor", [0.6, 0.9])
def test_shorter_jumps_do_not_make_objects_touch(factor: float) -> None:
    places = [(60.0, 150.0), (100.0, 150.0), (190.0, 160.0), (220.0, 170.0), (400.0, 170.0)]
    items = [PlacedObject(Circle(x, y, 300 * index), 300 * index) for index, (x, y) in enumerate(places)]
    points = [(decided.item.x, decided.item.y) for decided in respaced(items, factor, diameter=73.0)]
    ways = [math.dist(a, b) for a, b in pairwise(points)]
    assert ways[0] == pytest.approx(40, abs=1.5) and ways[2] == pytest.approx(31.6, abs=1.5)
    assert 73 <= ways[1] <= max(75, 91 * factor + 1.5)
    assert ways[3] == pytest.approx(180 * factor, abs=1.5), "a long jump has all of the factor"
