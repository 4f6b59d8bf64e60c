"""Time stamps as the editor copies and pastes them."""

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, Hold, TimingPoint
from core.modding.stamps import Stamp, read_stamp, stamped_objects, write_stamp


def made() -> Beatmap:
    beatmap = Beatmap.new()
    beatmap.timing_points = [TimingPoint(0, 500)]
    beatmap.hit_objects = [Circle(100, 100, 1000.0 + 250 * n, new_combo=n % 4 == 0) for n in range(12)]
    return beatmap


def keys() -> Beatmap:
    beatmap = Beatmap.new(GameMode.MANIA)
    beatmap.keys = 4
    beatmap.hit_objects = [Circle(64, 192, 1000), Hold(448, 192, 1000, end=2000), Circle(192, 192, 1500)]
    return beatmap


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("00:24:100 (1,2,3) - ", Stamp(24_100, ("1", "2", "3"))),
        ("  01:02:003 - look here", Stamp(62_003)),
        ("00:24:100", Stamp(24_100)),
        ("osu://edit/00:24:100%20(4)", Stamp(24_100, ("4",))),
        ("00:24:100 (24100|0,24200|3) - jack", Stamp(24_100, ("24100|0", "24200|3"))),
        ("10:00:000 ( 1, 2 ) -", Stamp(600_000, ("1", "2"))),
        ("see 00:24:100", None),
        ("24:100", None),
        ("00:61:100", None),
        ("", None),
    ],
)
def test_stamps_are_read(text, stamp):
    assert read_stamp(text) == stamp


@pytest.mark.parametrize(("chosen", "text"), [([2], "00:01:500 (3) - "), ([3, 4, 5], "00:01:750 (4,1,2) - "), ([], "")])
def test_what_is_copied_finds_its_objects_again(chosen, text):
    assert write_stamp(made(), chosen) == text
    stamp = read_stamp(text)
    assert (stamped_objects(made(), stamp) if stamp else []) == chosen


def test_a_number_means_the_next_object_that_has_it():
    # The editor's stamps name no times.
    text = write_stamp(made(), [9, 1])
    assert text == "00:01:250 (2,2) - " and stamped_objects(made(), read_stamp(text)) == [1, 5]


def test_columns_are_named_by_their_time():
    beatmap = keys()
    text = write_stamp(beatmap, [1, 2])
    assert text == "00:01:000 (1000|3,1500|1) - "
    assert stamped_objects(beatmap, read_stamp(text)) == [1, 2]
    assert stamped_objects(beatmap, Stamp(1000, ("1000|7", "x|1", "5"))) == []


def test_objects_that_are_not_there_are_left_out():
    assert stamped_objects(made(), Stamp(3500, ("3", "4", "1"))) == [10, 11]
    assert stamped_objects(Beatmap.new(), Stamp(0, ("1",))) == []
