"""Objects that would be seen as one, or come unexpectedly, are moved as little as the check needs."""

import math
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitObject, Slider, TimingPoint
from core.beatmap.stars import star_rating
from core.beatmap.writer import write_beatmap
from core.generation.postprocess.level_limits import keep_to_level
from core.modding.finding import Severity
from core.modding.run_checks import check_path

CHECKS = {"Unreadable stack", "Fast objects apart"}


def standard(objects: list[HitObject]) -> Beatmap:
    beatmap = Beatmap.new(GameMode.OSU, audio_filename="audio.mp3")
    beatmap.timing_points = [TimingPoint(0, 400.0)]
    rest: list[HitObject] = [Circle(256, 192, 9000.0 + 800 * number) for number in range(5)]
    beatmap.hit_objects = [*objects, *rest]
    return beatmap


def over_a_slider(x: float = 200.0, y: float = 100.0, gap: float = 150.0) -> Beatmap:
    """A slider that leaves its head, and one at that head when it is done, which the game does not stack."""
    sliders: list[HitObject] = [
        Slider(x, y, 2000.0 + gap * place, points=[(x - 90, y)], length=35.0) for place in range(2)
    ]
    return standard(sliders)


def soon(gap: float = 100.0) -> Beatmap:
    return standard([Circle(100, 100, 2000.0), Circle(300, 100, 2000.0 + gap)])


def problems(beatmap: Beatmap, name: str, folder: Path) -> list[str]:
    beatmap.version_name = name
    write_beatmap(beatmap, folder / "map.osu", overwrite=True)
    found = check_path(folder / "map.osu")
    return [each.check for each in found if each.check in CHECKS and each.severity is Severity.PROBLEM]


@pytest.mark.parametrize(("name", "moves"), [("Easy", True), ("Hard", True), ("Insane", False)])
def test_what_the_game_does_not_stack_is_put_a_step_away(name: str, moves: bool, tmp_path: Path) -> None:
    beatmap = over_a_slider()
    assert bool(problems(beatmap, name, tmp_path)) == moves
    keep_to_level(beatmap, star_rating(beatmap), name)
    first, second = beatmap.hit_objects[:2]
    assert (first.x, first.y) == (200, 100)
    assert (second.x, second.y) == ((204, 104) if moves else (200, 100))
    assert isinstance(second, Slider)
    assert second.points == [(second.x - 90, second.y)], "its shape stays"
    assert problems(beatmap, name, tmp_path) == []


def test_in_a_corner_the_step_goes_inwards(tmp_path: Path) -> None:
    beatmap = over_a_slider(512.0, 384.0)
    keep_to_level(beatmap, 1.5, "Easy")
    second = beatmap.hit_objects[1]
    assert (second.x, second.y) == (508, 380)
    assert problems(beatmap, "Easy", tmp_path) == []


@pytest.mark.parametrize(("name", "moves"), [("Easy", True), ("Normal", True), ("Hard", False)])
def test_beginners_see_by_an_overlap_that_one_follows_at_once(name: str, moves: bool, tmp_path: Path) -> None:
    beatmap = soon()
    assert bool(problems(beatmap, name, tmp_path)) == moves
    keep_to_level(beatmap, star_rating(beatmap), name)
    distance = math.dist((100, 100), (beatmap.hit_objects[1].x, beatmap.hit_objects[1].y))
    radius = 64 * (1 - 0.7 * (beatmap.cs - 5) / 5) / 2
    assert distance == (pytest.approx(1.8 * radius, abs=0.6) if moves else 200)
    assert problems(beatmap, name, tmp_path) == []


def test_what_the_check_allows_stays() -> None:
    for beatmap in (over_a_slider(gap=400.0), soon(gap=130.0)):
        before = list(beatmap.hit_objects)
        keep_to_level(beatmap, 1.5, "Easy")
        assert beatmap.hit_objects == before
