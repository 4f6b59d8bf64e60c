"""Copies of files from before they were changed."""

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.app_dirs import places
from core.backups import KEPT, back_up, backups_of, restore
from core.errors import InputError


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


def test_the_same_content_is_kept_once(map_file: Path) -> None:
    first = back_up(map_file)
    map_file.write_bytes(b"later")
    later = back_up(map_file)
    map_file.write_bytes(b"first")
    assert back_up(map_file) == first
    assert [backup.copy for backup in backups_of(map_file)] == [later.copy, first.copy]
    # It counts as new where older ones make room.
    for number in range(KEPT - 1):
        map_file.write_bytes(b"%d" % number)
        back_up(map_file)
    assert first.read() == b"first" and len(backups_of(map_file)) == KEPT
    with pytest.raises(InputError, match="backup"):
        later.read()


@pytest.mark.parametrize("record", ["history/A ~0/x.json", "history/A ~0/x.begun", "queue.json"])
def test_what_a_record_names_is_never_removed(map_file: Path, home: Path, record: str) -> None:
    named = back_up(map_file)
    path = home / "data" / record
    path.parent.mkdir(parents=True, exist_ok=True)
    # As a later version, or a damaged disk, may have left it.
    path.write_text(json.dumps({"copies": [{"place": str(named.copy)}]})[:-3], encoding="utf-8")
    for number in range(KEPT + 3):
        map_file.write_bytes(b"%d" % number)
        back_up(map_file)
    assert named.read() == b"first" and len(backups_of(map_file)) == KEPT + 1
    path.unlink()
    map_file.write_bytes(b"one more")
    back_up(map_file)
    assert not named.copy.exists() and len(backups_of(map_file)) == KEPT


def test_copies_of_early_versions_come_before_all_others(map_file: Path) -> None:
    newest = back_up(map_file)
    folder = newest.copy.parent
    # The clock has gone back since they were made.
    early = [folder / f"2099-01-0{day} 10-00-00.000001.osu" for day in (1, 2)]
    for path in early:
        path.write_bytes(path.name.encode())
    (folder / "2099-99-99 99-99-99.999999.osu").write_bytes(b"of another kind")
    (folder / "order.json").write_text("[[", encoding="utf-8")
    assert [backup.copy for backup in backups_of(map_file)] == [newest.copy, *reversed(early)]
    assert all(backup.when.utcoffset() is not None for backup in backups_of(map_file))
    map_file.write_bytes(early[0].name.encode())
    assert back_up(map_file).copy == early[0]
    for number in range(KEPT):
        map_file.write_bytes(b"%d" % number)
        back_up(map_file)
        assert backups_of(map_file)[0].read() == b"%d" % number
    assert not any(path.exists() for path in early)


def test_times_are_of_the_whole_world(map_file: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    backup = back_up(map_file)
    assert before <= backup.when <= datetime.now(UTC) and f"{backup.when:%H-%M-%S}Z" in backup.copy.name


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_they_keep_the_mode(map_file: Path, mode: int) -> None:
    back_up(map_file)
    map_file.chmod(mode)
    backup = back_up(map_file)
    assert stat.S_IMODE(backup.copy.stat().st_mode) == mode
    map_file.unlink()
    restore(backup)
    assert stat.S_IMODE(map_file.stat().st_mode) == mode
