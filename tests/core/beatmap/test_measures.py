"""Distances, angles, snaps and sounds of chosen objects."""

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.bookmarks import bookmarks, set_bookmarks
from core.beatmap.measures import measure
from core.beatmap.objects import Circle, GameMode, HitSound, Slider, Spinner, TimingPoint


def made(*objects, mode: GameMode = GameMode.OSU) -> Beatmap:
    beatmap = Beatmap.new(mode)
    beatmap.timing_points = [TimingPoint(0, 500, sample_set=2, volume=60)]
    beatmap.slider_multiplier = 1.4
    beatmap.hit_objects = list(objects)
    return beatmap


def test_distance_spacing_and_angle_of_one_object():
    corner = made(Circle(100, 100, 1000), Circle(200, 100, 1250), Circle(200, 300, 1500, sound=int(HitSound.CLAP)))
    middle = measure(corner, [1])
    assert (middle.before, middle.after) == (100, 200)
    assert middle.spacing == pytest.approx(100 / 70)
    assert middle.angle == pytest.approx(90)
    assert (middle.count, middle.start, middle.end, middle.divisor, middle.off) == (1, 1250, 1250, 2, 0)
    last = measure(corner, [2])
    assert last.after is None and last.angle is None
    assert last.sounds == ("soft-hitnormal", "soft-hitclap") and last.volume == 60
    assert measure(corner, [0, 1, 2]).angle == pytest.approx(90)
    assert measure(corner, [0, 2]).angle is None and measure(corner, [0, 2]).count == 2


def test_a_slider_is_left_from_its_end():
    found = measure(
        made(Slider(100, 100, 1000, points=[(240, 100)], length=140), Circle(340, 100, 2000), Circle(440, 100, 2500)),
        [1],
    )
    assert (found.before, found.spacing, found.angle) == (100, pytest.approx(100 / 140), pytest.approx(180))
    assert measure(made(Slider(100, 100, 1000, points=[(240, 100)], length=140)), [0]).end == 1500


def test_what_is_off_its_tick_says_so():
    found = measure(made(Circle(0, 0, 1007)), [0])
    assert found.off == pytest.approx(7)
    assert measure(made(Circle(0, 0, 1001)), [0]).off == 0


def test_modes_and_spinners_without_distances():
    spinner = made(Spinner(256, 192, 0, end=900), Circle(0, 0, 1000), Circle(30, 40, 1500))
    assert measure(spinner, [1]).before is None and measure(spinner, [1]).after == 50
    assert measure(made(Circle(0, 0, 0), Circle(300, 40, 500), mode=GameMode.CATCH), [1]).before == 300
    assert measure(made(Circle(0, 0, 0), Circle(300, 40, 500), mode=GameMode.TAIKO), [1]).before is None
    mania = made(Circle(64, 192, 0), Circle(320, 192, 0), mode=GameMode.MANIA)
    mania.keys = 4
    assert (measure(mania, [1]).column, measure(mania, [1]).before) == (2, None)
    with pytest.raises(ValueError, match="no objects"):
        measure(mania, [])


def test_bookmarks_are_kept_in_order_and_without_doubles():
    beatmap = made()
    assert bookmarks(beatmap) == []
    set_bookmarks(beatmap, [2000.4, 1000, 2000])
    assert beatmap.editor["Bookmarks"] == "1000,2000" and bookmarks(beatmap) == [1000, 2000]
    set_bookmarks(beatmap, [])
    assert "Bookmarks" not in beatmap.editor
