import os
from pathlib import Path

import pytest

from core.library.locate import find_songs_folders


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def found(home: Path, chosen: Path | None = None, **more: str) -> list[Path]:
    environment = {"HOME": str(home), **more}
    return [candidate.path for candidate in find_songs_folders(chosen, environment) if home in candidate.path.parents]


def make(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


def test_nothing_there_gives_nothing(home):
    assert found(home) == []


def test_the_choice_of_the_user_comes_first_even_when_it_is_missing(home):
    usual = make(home / ".osu" / "Songs")
    chosen = home / "elsewhere"
    assert found(home, chosen) == [chosen, usual]
    assert found(home, usual) == [usual]


def test_the_configuration_file_names_the_folder(home):
    osu = make(home / "AppData" / "osu!")
    mine = make(home / "my songs ☆")
    (osu / "osu!.me.cfg").write_text(f"Username = me\nBeatmapDirectory = {mine}\n", encoding="utf-8")
    make(osu / "Songs")
    assert found(home, LOCALAPPDATA=str(home / "AppData")) == [mine, osu / "Songs"]


def test_the_configuration_used_last_counts_first(home):
    osu = make(home / ".osu")
    old, new = make(osu / "Old"), make(osu / "New")
    for name, directory, time in (("a", "Old", 1000), ("b", "New", 2000)):
        (osu / f"osu!.{name}.cfg").write_text(f"BeatmapDirectory = {directory}\r\n")
        os.utime(osu / f"osu!.{name}.cfg", (time, time))
    (osu / "osu!.cfg").write_text("BeatmapDirectory = Nowhere\n")
    assert found(home) == [new, old]


def test_paths_of_wine(home):
    prefix = home / ".wine"
    osu = make(prefix / "drive_c" / "users" / "me" / "AppData" / "Local" / "osu!")
    songs = make(prefix / "drive_c" / "maps" / "Songs")
    (osu / "osu!.me.cfg").write_text("BeatmapDirectory = C:\\maps\\Songs\n")
    assert found(home) == [songs]


def test_files_that_cannot_be_read_do_not_matter(home):
    osu = make(home / ".osu")
    (osu / "osu!.me.cfg").mkdir()
    (osu / "osu!.b.cfg").write_bytes(b"\xff\xfe\x00BeatmapDirectory = \x00\xff")
    assert found(home) == []
