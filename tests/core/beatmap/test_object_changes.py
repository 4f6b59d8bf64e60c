"""What differs between two states of a difficulty, object by object."""

from collections import Counter

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind, object_changes
from core.beatmap.objects import Circle, GameMode, HitSound, Hold, Slider, Spinner, TimingPoint


def made(*objects, mode: GameMode = GameMode.OSU) -> Beatmap:
    beatmap = Beatmap.new(mode)
    beatmap.timing_points = [TimingPoint(0, 500)]
    beatmap.slider_multiplier = 1.0
    if mode is GameMode.MANIA:
        beatmap.keys = 4
    beatmap.hit_objects = list(objects)
    return beatmap


def kinds(before: Beatmap, after: Beatmap) -> tuple[dict[int, str], dict[int, str]]:
    found = object_changes(before, after)
    return {i: str(k) for i, k in found.before.items()}, {i: str(k) for i, k in found.after.items()}


def test_what_is_the_same_is_not_named():
    one = made(Circle(1, 2, 100), Slider(5, 5, 300, points=[(50, 5)], length=45), Spinner(256, 192, 900, end=1500))
    found = object_changes(one, one.copy())
    assert (found.before, found.after, found.times) == ({}, {}, ())


def test_added_and_removed_objects():
    before = made(Circle(1, 2, 100), Circle(3, 4, 500))
    after = made(Circle(1, 2, 100), Circle(9, 9, 300), Circle(9, 9, 800))
    assert kinds(before, after) == ({1: "removed"}, {1: "added", 2: "added"})
    assert object_changes(before, after).times == (300, 500, 800)
    assert object_changes(before, after).count(ChangeKind.ADDED) == 2
    assert object_changes(before, after).count(ChangeKind.REMOVED) == 1


@pytest.mark.parametrize(
    "other",
    [
        Circle(3, 5, 500),
        Circle(3, 4, 500, new_combo=True),
        Circle(3, 4, 502),  # a few ms: as a fix of the snap does
        Slider(3, 4, 500, points=[(50, 4)], length=47),
        Spinner(256, 192, 500, end=700),
    ],
)
def test_an_object_that_became_another_one_is_changed(other):
    before = made(Circle(1, 2, 100), Circle(3, 4, 500))
    after = made(Circle(1, 2, 100), other)
    assert kinds(before, after) == ({1: "changed"}, {1: "changed"})
    assert object_changes(before, after).times == (other.time,)


def test_other_sounds_are_not_other_objects():
    before = made(Circle(1, 2, 100), Slider(5, 5, 300, points=[(50, 5)], length=45), Circle(7, 7, 900))
    after = before.copy()
    after.hit_objects[0].sound = HitSound.CLAP
    after.hit_objects[1].edge_sounds = [0, HitSound.FINISH]
    after.hit_objects[2].sample.volume = 40
    assert kinds(before, after) == (dict.fromkeys(range(3), "sounds"), dict.fromkeys(range(3), "sounds"))
    # The same sounds written out for each edge sound the same.
    after = before.copy()
    after.hit_objects[1].edge_sounds = [0, 0]
    assert kinds(before, after) == ({}, {})


def test_a_slider_that_lasts_longer_by_its_timing_is_changed():
    before = made(Circle(1, 2, 100), Slider(5, 5, 300, points=[(50, 5)], length=45))
    after = before.copy()
    after.timing_points.append(TimingPoint(200, -50, uninherited=False))
    assert kinds(before, after) == ({1: "changed"}, {1: "changed"})


def test_notes_at_the_same_time_are_compared_by_column():
    before = made(Circle(64, 192, 100), Circle(192, 192, 100), Hold(320, 192, 100, end=400), mode=GameMode.MANIA)
    after = made(Circle(64, 192, 100), Hold(320, 192, 100, end=500), Circle(448, 192, 100), mode=GameMode.MANIA)
    assert kinds(before, after) == ({1: "removed", 2: "changed"}, {1: "changed", 2: "added"})


def test_doubled_objects_are_counted_each():
    before = made(Circle(1, 2, 100), Circle(1, 2, 100), Circle(1, 2, 100))
    after = made(Circle(1, 2, 100))
    assert Counter(object_changes(before, after).before.values()) == {ChangeKind.REMOVED: 2}
    assert object_changes(before, after).after == {}
