"""Bookmarks set and removed, with backup and undo."""

import shutil

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.bookmarks import bookmarks
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.edits.bookmarking import toggle_bookmark
from core.edits.history import History
from core.errors import InputError


@pytest.mark.parametrize("name", ["standard", "mania", "old_v3", "lazer_v128", "odd"])
def test_a_bookmark_comes_goes_and_is_undone(tmp_path, monkeypatch, fixtures_folder, name):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    file = tmp_path / "set" / f"{name}.osu"
    file.parent.mkdir()
    shutil.copy(fixtures_folder / "beatmaps" / f"{name}.osu", file)
    before = file.read_bytes()
    there = bookmarks(read_beatmap(file))
    step = toggle_bookmark(file, 12_345.4)
    after = read_beatmap(file)
    assert bookmarks(after) == sorted([*there, 12_345.0])
    assert after.hit_objects == read_beatmap(fixtures_folder / "beatmaps" / f"{name}.osu").hit_objects
    assert "Bookmark set · 00:12:345" in step.summary
    history = History()
    history.undo(step)
    assert file.read_bytes() == before
    toggle_bookmark(file, 12_345)
    assert "removed" in toggle_bookmark(file, 12_346).summary
    assert bookmarks(read_beatmap(file)) == there


def test_a_file_that_is_gone_is_a_sentence(tmp_path):
    with pytest.raises(InputError, match="no longer there"):
        toggle_bookmark(tmp_path / "gone.osu", 100)


def test_what_is_not_a_time_is_left_out() -> None:
    beatmap = Beatmap.new(GameMode.OSU)
    beatmap.editor["Bookmarks"] = "300,--5,²,,x, -7 ,99999999999999999999,300"
    assert bookmarks(beatmap) == [-7.0, 300.0]
