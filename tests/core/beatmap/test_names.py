"""File names as osu! makes and finds them."""

import pytest

from core.beatmap.names import find_file, free_version_name, osu_file_name
from core.beatmap.reader import read_beatmap
from tests.portions import spread


def test_forbidden_characters_are_left_out():
    assert osu_file_name("A/B", 'T: "x"?', "me", "Black / Hyper*") == "AB - T x (me) [Black  Hyper].osu"
    assert osu_file_name("", "Title", "me", "v") == "Title (me) [v].osu"


def test_long_names_stay_apart():
    easy, hard = (osu_file_name("ア" * 200, "t" * 300, "c", version) for version in ("Easy", "Hard"))
    assert easy != hard
    assert len(easy.encode()) <= 240
    assert len(osu_file_name("", "", "", "v" * 5000).encode()) <= 240


@pytest.mark.more_at_night
def test_real_maps_are_named_so(real_maps):
    named = spread([path for path in real_maps if "train" in path.parts and " - " in path.name], 12)
    right = 0
    for path in named:
        beatmap = read_beatmap(path)
        name = osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)
        right += name.casefold() == path.name.casefold()
    assert right > 0.9 * len(named)


def test_files_are_found_whatever_their_case(tmp_path):
    folder = tmp_path / "set"
    (folder / "SB").mkdir(parents=True)
    (folder / "Audio.MP3").touch()
    (folder / "SB" / "Star.png").touch()
    (tmp_path / "secret").touch()
    assert find_file(folder, "audio.mp3") == folder / "Audio.MP3"
    assert find_file(folder, "sb\\star.PNG") == folder / "SB" / "Star.png"
    for name in ("missing", "", ".", "sb", "../secret", "..\\secret", str(tmp_path / "secret"), "C:x", "a\0b", "sb//x"):
        assert find_file(folder, name) is None, name
    (folder / "link").symlink_to(tmp_path / "secret")
    assert find_file(folder, "link") is None
    assert find_file(tmp_path / "nowhere", "a") is None


def test_free_version_names():
    assert free_version_name([], "Insane") == "Insane"
    assert free_version_name(["insane", "Insane (2)"], "Insane") == "Insane (3)"
    assert free_version_name(["a?"], "A") == "A (2)"
