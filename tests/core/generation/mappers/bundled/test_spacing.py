"""Longer or shorter jumps leave what belongs together together."""

import math

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
