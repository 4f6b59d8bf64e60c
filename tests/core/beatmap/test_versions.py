"""What the game reads otherwise by format and by mode: whole coordinates, and Catmull curves without their bulbs."""

import math
from itertools import pairwise

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import natural_length, slider_path
from core.beatmap.objects import Slider
from core.beatmap.reader import parse_beatmap
from core.beatmap.writer import format_beatmap

OBJECTS = """256.99853,255.001,1000,1,0,0:0:0:0:
255.999999999,-3.9,2000,1,0
100.5,100.5,3000,2,0,B|150.75:120.25|200.9:99.1,1,100
"""
CATMULL = "100,100,1000,2,0,C|300:100|300:100|300:100|300:250|120:260|122:262,1,{length}\n"


def beatmap_of(objects: str, version: int = 14, mode: int = 0) -> Beatmap:
    head = f"osu file format v{version}\n\n[General]\nMode: {mode}\n\n[Difficulty]\nSliderMultiplier:1.4\n\n"
    return parse_beatmap(f"{head}[TimingPoints]\n0,500,4,1,0,100,1,0\n\n[HitObjects]\n{objects}")


@pytest.mark.parametrize("version", [3, 9, 14])
def test_older_formats_have_whole_coordinates(version: int) -> None:
    beatmap = beatmap_of(OBJECTS, version)
    # Single precision comes first, so that what is as good as 256 is 256.
    assert [(item.x, item.y) for item in beatmap.hit_objects] == [(256, 255), (256, -3), (100, 100)]
    slider = beatmap.hit_objects[2]
    assert isinstance(slider, Slider) and slider.points == [(150, 120), (200, 99)]
    assert OBJECTS.strip() in format_beatmap(beatmap), "what nobody changed is written as it was"
    slider.x = 110.0
    assert "110,100,3000,2,0,B|150:120|200:99,1,100" in format_beatmap(beatmap)


def test_lazers_format_has_fractions() -> None:
    beatmap = beatmap_of(OBJECTS, 128)
    assert [item.x for item in beatmap.hit_objects] == [256.99853, 255.999999999, 100.5]
    assert OBJECTS.strip() in format_beatmap(beatmap)


def thinned(points: list[tuple[float, float]]) -> tuple[list[tuple[float, float]], float]:
    """lazer's points and the length it leaves out, with both ends of each of the 50 pieces of every knot."""
    control = [points[0], *points, (2 * points[-1][0] - points[-2][0], 2 * points[-1][1] - points[-2][1])]
    every: list[tuple[float, float]] = []
    for knot in range(len(points) - 1):
        for step in range(50):
            for t in (step / 50, (step + 1) / 50):
                place = []
                for axis in (0, 1):
                    a, b, c, d = (control[knot + offset][axis] for offset in range(4))
                    bend, twist = 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
                    place.append(0.5 * (2 * b + (c - a) * t + bend * t**2 + twist * t**3))
                every.append((place[0], place[1]))
    kept: list[tuple[float, float]] = []
    start: tuple[float, float] | None = None
    along = removed = 0.0
    for index, point in enumerate(every):
        if start is None:
            kept.append(point)
            start = point
            continue
        along += math.dist(every[index - 1], point)
        if math.dist(start, point) > 6 or (index + 1) % 100 == 0 or index == len(every) - 1:
            kept.append(point)
            removed += along - math.dist(start, point)
            start, along = None, 0.0
    return [
        point for index, point in enumerate(kept) if index == 0 or math.dist(point, kept[index - 1]) > 1e-9
    ], removed


@pytest.mark.parametrize("length", [0, 150, 400, 5000])
def test_catmull_in_osu_has_no_bulbs(length: int) -> None:
    control = [(100.0, 100.0), (300.0, 100.0), (300.0, 100.0), (300.0, 100.0)]
    control += [(300.0, 250.0), (120.0, 260.0), (122.0, 262.0)]
    points, removed = thinned(control)
    assert removed > 0.5
    (slider,) = beatmap_of(CATMULL.format(length=length)).hit_objects
    assert isinstance(slider, Slider)
    whole = sum(math.dist(a, b) for a, b in pairwise(points)) + removed
    assert natural_length(slider) == pytest.approx(whole, abs=1e-6)
    path = slider_path(slider)
    assert path.length == pytest.approx(length or whole, abs=1e-6)
    along = removed
    for before, point in pairwise(points):
        step = math.dist(before, point)
        if point == points[-1] or (length and along + step >= length):
            share = (length - along) / step if length else 1.0
            end = (before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share)
            assert path.end == pytest.approx(end, abs=1e-4)
            return
        along += step


@pytest.mark.parametrize("mode", [1, 2, 3])
def test_other_modes_keep_every_point(mode: int) -> None:
    (slider,) = beatmap_of(CATMULL.format(length=0), mode=mode).hit_objects
    assert isinstance(slider, Slider)
    assert len(slider_path(slider).points) > 150
