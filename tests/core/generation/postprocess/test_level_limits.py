"""What asks more than its level allows is eased, as the check sees it; all else stays."""

from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitObject, HitSound, Slider, Spinner, TimingPoint
from core.beatmap.stars import star_rating
from core.beatmap.writer import write_beatmap
from core.generation.postprocess.level_limits import keep_to_level
from core.modding.run_checks import check_path

BEAT = 400.0
BIG, BIG_KAT = int(HitSound.FINISH), int(HitSound.FINISH | HitSound.WHISTLE)
STARS = {"Kantan": 1.5, "Futsuu": 2.4, "Muzukashii": 3.4, "Oni": 4.6, "Inner Oni": 5.8}


def taiko(rhythm: list[tuple[float, int]]) -> Beatmap:
    """Notes by (beats after the one before, hit sound bits)."""
    beatmap = Beatmap.new(GameMode.TAIKO, audio_filename="audio.mp3")
    beatmap.timing_points = [TimingPoint(0, BEAT)]
    time = 1000.0
    for beats, sound in rhythm:
        time += beats * BEAT
        beatmap.hit_objects.append(Circle(256, 192, float(int(time)), sound=sound))
    return beatmap


def found(beatmap: Beatmap, name: str, check: str, folder: Path) -> list[float | None]:
    """The times of what the check finds in the map under a name, ms."""
    beatmap.version_name = name
    path = folder / "map.osu"
    write_beatmap(beatmap, path, overwrite=True)
    return [finding.time for finding in check_path(path) if finding.check == check]


@pytest.mark.parametrize(
    ("name", "small"),
    [
        # The big notes are 1/2, 1/3, 1/4 and 1/6 after and before others, and at last 1/4 after another colour.
        ("Kantan", {1, 4, 7, 10, 13}),
        ("Futsuu", {4, 7, 10, 13}),
        ("Muzukashii", {7, 10, 13}),
        ("Oni", {7, 10}),
        ("Inner Oni", {4, 7, 10}),
    ],
)
def test_finishers_keep_out_of_fast_patterns(name: str, small: set[int], tmp_path: Path) -> None:
    rhythm = [
        (beats, BIG if place == 1 else 0)
        for gap in (1 / 2, 1 / 3, 1 / 4, 1 / 6)
        for place, beats in enumerate((4.0, gap, gap))
    ]
    beatmap = taiko([*rhythm, (4.0, 0), (1 / 4, BIG_KAT), (4.0, BIG)])
    before = [item.sound for item in beatmap.hit_objects]
    assert found(beatmap, name, "Finisher in a fast pattern", tmp_path)
    keep_to_level(beatmap, STARS[name], name)
    after = [item.sound for item in beatmap.hit_objects]
    assert {index for index, (old, new) in enumerate(zip(before, after, strict=True)) if old != new} == small
    assert after[13] == (int(HitSound.WHISTLE) if 13 in small else BIG_KAT), "the colour stays"
    assert found(beatmap, name, "Finisher in a fast pattern", tmp_path) == []


def turning(slides: int, span: float) -> Beatmap:
    """One slider of so many slides of `span` ms, with another sound at each edge, and some circles."""
    beatmap = Beatmap.new(GameMode.OSU, audio_filename="audio.mp3")
    beatmap.timing_points = [TimingPoint(0, BEAT)]
    pixels = 100 * beatmap.slider_multiplier * span / BEAT
    slider = Slider(100, 100, 2000.0, points=[(100 + pixels, 100)], slides=slides, length=pixels)
    slider.edge_sounds = [*(2 * (edge % 2) for edge in range(slides)), 8]
    slider.edge_sets = [(edge + 1, 0) for edge in range(slides + 1)]
    circles: list[HitObject] = [Circle(300, 200, 6000.0 + BEAT * beat) for beat in range(8)]
    beatmap.hit_objects = [slider, *circles]
    return beatmap


@pytest.mark.parametrize(
    ("name", "slides", "span", "left"),
    [
        ("Easy", 3, 80.0, 2),
        ("Easy", 3, 110.0, 2),  # 330 ms are a warning
        ("Easy", 3, 112.0, 3),
        ("Easy", 2, 50.0, 2),
        ("Normal", 4, 40.0, 2),
        ("Normal", 3, 60.0, 3),
        ("Hard", 5, 20.0, 5),
    ],
)
def test_beginners_see_how_often_a_slider_turns(name: str, slides: int, span: float, left: int, tmp_path: Path) -> None:
    beatmap = turning(slides, span)
    check = "Short slider with many reverses"
    assert bool(found(beatmap, name, check, tmp_path)) == (left != slides)
    rest, length = beatmap.hit_objects[1:], beatmap.hit_objects[0].length
    keep_to_level(beatmap, star_rating(beatmap), name)
    slider = beatmap.hit_objects[0]
    assert isinstance(slider, Slider)
    assert (slider.slides, slider.length) == (left, length)
    assert slider.edge_sounds == [*(2 * (edge % 2) for edge in range(left)), 8]
    assert slider.edge_sets[-1] == (slides + 1, 0)
    assert beatmap.hit_objects[1:] == rest
    assert found(beatmap, name, check, tmp_path) == []


def test_what_may_not_change_stays() -> None:
    beatmap = turning(3, 80.0)
    before = list(beatmap.hit_objects)
    keep_to_level(beatmap, 1.5, "Easy", may_change=lambda item: not isinstance(item, Slider))
    assert beatmap.hit_objects == before


def test_what_would_crowd_a_finisher_that_stays_is_left_out() -> None:
    beatmap = taiko([(1.0, BIG), (0.25, 0), (0.75, 0)])
    old, crowding, later = beatmap.hit_objects
    keep_to_level(beatmap, 1.5, may_change=lambda item: item is not old)
    assert beatmap.hit_objects == [old, later] and crowding.time < later.time


def test_what_comes_too_soon_after_a_spinner_that_stays_is_left_out() -> None:
    beatmap = turning(1, 400.0)
    spinner = Spinner(256, 192, 2500.0, end=5500.0)
    beatmap.hit_objects.insert(1, spinner)
    times = [item.time for item in beatmap.hit_objects]
    keep_to_level(beatmap, 1.5, "Easy", may_change=lambda item: item is not spinner)
    # An Easy gives a second to come back.
    assert [item.time for item in beatmap.hit_objects] == [time for time in times if not 5500 <= time < 6500]


def test_every_column_of_mania_has_a_note(tmp_path: Path) -> None:
    beatmap = Beatmap.new(GameMode.MANIA, audio_filename="audio.mp3")
    beatmap.timing_points, beatmap.cs = [TimingPoint(0, BEAT)], 4
    # Columns 1, 1, 2, 1, 2: none in the third and the fourth.
    beatmap.hit_objects = [Circle(x, 192, 1000.0 + BEAT * beat) for beat, x in enumerate((64, 64, 192, 64, 192))]
    before = list(beatmap.hit_objects)
    assert found(beatmap, "4K Easy", "Columns used unevenly", tmp_path)
    keep_to_level(beatmap, star_rating(beatmap), "4K Easy")
    assert [item.x for item in beatmap.hit_objects] == [64, 320, 192, 448, 192]
    assert [item.time for item in beatmap.hit_objects] == [item.time for item in before]
    assert found(beatmap, "4K Easy", "Columns used unevenly", tmp_path) == []
    full = list(beatmap.hit_objects)
    keep_to_level(beatmap, star_rating(beatmap), "4K Easy")
    assert beatmap.hit_objects == full


def test_the_stars_decide_where_no_name_does() -> None:
    easy, hard = taiko([(1.0, 0), (0.5, BIG), (4.0, 0)]), taiko([(1.0, 0), (0.5, BIG), (4.0, 0)])
    keep_to_level(easy, 1.9)
    keep_to_level(hard, 3.0)
    assert [item.sound for item in easy.hit_objects] == [0, 0, 0]
    assert [item.sound for item in hard.hit_objects] == [0, BIG, 0]
