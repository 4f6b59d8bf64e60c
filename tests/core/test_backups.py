"""Dated copies of files from before they were changed."""

from pathlib import Path

import pytest

from core.backups import KEPT, back_up, backups_of, restore
from core.errors import InputError
from core.places import places


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    folder = tmp_path / "Sōngs ö"
    folder.mkdir()
    file = folder / "A - B (C) [D].osu"
    file.write_bytes(b"first")
    return file


def test_the_newest_fifty_are_kept(map_file: Path) -> None:
    for number in range(KEPT + 3):
        map_file.write_bytes(b"%d" % number)
        back_up(map_file)
    kept = backups_of(map_file)
    assert [backup.read() for backup in kept] == [b"%d" % number for number in range(KEPT + 2, 2, -1)]
    assert kept == sorted(kept, key=lambda backup: backup.when, reverse=True)


def test_they_lie_among_the_programs_own_files(map_file: Path) -> None:
    backup = back_up(map_file)
    assert backup.copy.is_relative_to(places().backups) and backup.copy.suffix == ".osu"
    assert list(map_file.parent.iterdir()) == [map_file]


def test_maps_of_one_name_in_two_folders_are_two_maps(map_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / map_file.name
    other.parent.mkdir()
    other.write_bytes(b"second")
    back_up(map_file)
    back_up(other)
    assert [backup.read() for backup in backups_of(other)] == [b"second"]


def test_restoring_keeps_what_was_there(map_file: Path) -> None:
    backup = back_up(map_file)
    map_file.write_bytes(b"later")
    restore(backup)
    assert map_file.read_bytes() == b"first"
    assert backups_of(map_file)[0].read() == b"later"
    map_file.unlink()
    restore(backup)
    assert map_file.read_bytes() == b"first"


def test_what_is_gone_is_said(map_file: Path) -> None:
    backup = back_up(map_file)
    backup.copy.unlink()
    with pytest.raises(InputError, match="backup"):
        restore(backup)
    assert map_file.read_bytes() == b"first"
    map_file.unlink()
    with pytest.raises(InputError, match="no longer there"):
        back_up(map_file)
