"""Star ratings."""

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import difficulty_attributes, star_rating
from core.errors import InputError


def test_same_stars_from_file_bytes_and_beatmap(beatmaps):
    path = beatmaps / "standard.osu"
    stars = star_rating(path)
    assert stars > 0
    assert star_rating(path.read_bytes()) == star_rating(read_beatmap(path)) == stars
    assert difficulty_attributes(path).max_combo > 11


def test_converting(beatmaps):
    assert star_rating(beatmaps / "standard.osu", GameMode.TAIKO) > 0
    with pytest.raises(InputError):
        star_rating(beatmaps / "mania.osu", GameMode.OSU)
    assert star_rating(beatmaps / "mania.osu", GameMode.MANIA) == star_rating(beatmaps / "mania.osu")


def test_no_objects_no_stars(tmp_path):
    assert star_rating(Beatmap.new()) == 0
    with pytest.raises(InputError):
        star_rating(tmp_path / "missing.osu")


def test_maps_made_to_break_things_are_refused():
    for mode in range(4):
        head = f"osu file format v14\n[General]\nMode: {mode}\n[HitObjects]\n".encode()
        for objects in (
            b"1,1,0,2,0,L|100000:1,9000,131072",
            b"256,192,0,12,0,2147483647",
            b"1,1,-2147483647,1,0\n1,1,2147483647,1,0",
        ):
            with pytest.raises(InputError, match="not computed"):
                star_rating(head + objects)
