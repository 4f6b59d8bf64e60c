"""Accepting and undoing when the disk, the folder or a backup fails: nothing is ever lost."""

import errno
import json
import os
import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from core.beatmap.osz import read_osz
from core.edits.accept import accept
from core.edits.export import export_osz
from core.edits.history import History
from core.errors import InputError, MachineError
from tests.core.edits.accepting import contents, edit_of, new_in
from tests.core.renaming import before_renames


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


class FullDisk:
    """`os.fsync` that fails from the n-th call on."""

    def __init__(self, good: int) -> None:
        self.left = good
        self.real = os.fsync

    def __call__(self, handle: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.real(handle)


@pytest.mark.parametrize(("in_place", "packed"), [(True, False), (False, False), (True, True), (False, True)])
def test_a_full_disk_loses_nothing(mapset: Path, home: Path, in_place: bool, packed: bool) -> None:
    before = contents(mapset)
    result = edit_of(mapset)
    for good in count():
        disk = FullDisk(good)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "fsync", disk)
            try:
                accept(result, in_place=in_place, packed=packed)
            except MachineError as error:
                assert "No space left" in str(error)
            else:
                assert disk.left >= 0 or packed  # the list of the archives may be lost
                break
        assert contents(mapset) == before
        assert History().steps_of(mapset) == [] and not list(home.rglob("*.osz"))
    assert good > 6 and len(History().steps_of(mapset)) == 1
    assert len(list(home.rglob("*.osz"))) == packed


def test_what_a_killed_program_left_is_removed_later(mapset: Path) -> None:
    old, new, other = (mapset / name for name in (".beatwright-a.tmp", ".beatwright-b.tmp", ".hidden.tmp"))
    for path in (old, new, other):
        path.write_bytes(b"half of a file")
    for path in (old, other):
        os.utime(path, (1e9, 1e9))
    archive = read_osz(export_osz(edit_of(mapset), mapset.parent / "out"))
    assert not any(name.startswith(".beatwright") for name in archive.names)
    accept(edit_of(mapset), in_place=True)
    assert not old.exists() and new.exists() and other.exists()


@pytest.mark.parametrize("good", [0, 1])
def test_files_changed_before_the_failure_are_put_back(mapset: Path, good: int) -> None:
    before = contents(mapset)
    result = edit_of(mapset)
    calls: list[Path] = []

    def failing(source: Path, target: Path) -> None:
        if target.suffix == ".osu":
            calls.append(target)
            if len(calls) == good + 1:
                raise OSError(errno.EROFS, "Read-only file system")

    with before_renames(failing), pytest.raises(MachineError, match="Read-only"):
        accept(result, in_place=True)
    assert contents(mapset) == before and History().steps_of(mapset) == []


@pytest.mark.parametrize("good", range(0, 12, 2))
def test_a_failed_undo_leaves_the_step_done(mapset: Path, monkeypatch: pytest.MonkeyPatch, good: int) -> None:
    step = accept(edit_of(mapset), in_place=True).step
    after = contents(mapset)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", FullDisk(good))
        with pytest.raises(MachineError):
            History().undo(step)
    assert contents(mapset) == after
    assert not History().steps_of(mapset)[0].undone
    History().undo(History().steps_of(mapset)[0])


def test_a_folder_that_cannot_be_written(mapset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    before = contents(mapset)
    result = edit_of(mapset)
    real = tempfile.mkstemp

    def refusing(*args: object, **options: object) -> tuple[int, str]:
        if options.get("dir") == mapset:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(tempfile, "mkstemp", refusing)
    for in_place in (True, False):
        with pytest.raises(MachineError, match="Permission denied"):
            accept(result, in_place=in_place)
    assert contents(mapset) == before and History().steps_of(mapset) == []


def test_a_folder_that_is_gone(mapset: Path) -> None:
    edit, new = edit_of(mapset), new_in(mapset)
    shutil.rmtree(mapset)
    with pytest.raises(InputError, match="no longer there"):
        accept(edit, in_place=True)
    for result in (edit, new):
        with pytest.raises(InputError, match="no longer there"):
            accept(result)
    assert not mapset.exists()


def test_undo_without_the_folder_or_the_backup(mapset: Path) -> None:
    step = accept(edit_of(mapset), in_place=True).step
    copy = step.files[0].copy_before
    assert copy is not None
    copy.unlink()
    with pytest.raises(InputError, match="backup"):
        History().undo(step)
    with pytest.raises(InputError, match="backup"):
        History().request_again(step)
    shutil.rmtree(mapset)
    with pytest.raises(InputError, match="no longer there"):
        History().undo(step)
    assert History().steps_of(mapset) == [step]


def test_a_step_nobody_can_read_is_left_alone(mapset: Path, home: Path) -> None:
    accept(new_in(mapset))
    (path,) = (home / "data" / "history").rglob("*.json")
    path.with_name("0.json").write_text("{", encoding="utf-8")
    plain = json.loads(path.read_text(encoding="utf-8"))
    plain["request"]["of_tomorrow"] = 1
    path.write_text(json.dumps(plain), encoding="utf-8")
    (step,) = History().steps_of(mapset)
    assert step.request is None
    History().undo(step)


def test_where_packing_fails_nothing_is_written(mapset: Path, home: Path, tmp_path: Path) -> None:
    edit, new = edit_of(mapset), new_in(mapset)
    song = tmp_path / "songs" / "song.ogg"
    song.parent.mkdir()
    shutil.copyfile(mapset / "audio.ogg", song)
    bare = replace(new_in(mapset), source_folder=song.parent, from_set=False, audio=song)
    bare.beatmap.audio_filename = song.name
    (home / "data").mkdir(parents=True)
    (home / "data" / "exports").write_bytes(b"a file where the folder should be")
    before = contents(mapset)
    for _ in range(2):
        for result, in_place in ((edit, True), (edit, False), (new, False), (bare, False)):
            with pytest.raises(MachineError, match="exports"):
                accept(result, in_place=in_place, packed=True)
        assert contents(mapset) == before and [path.name for path in song.parent.iterdir()] == ["song.ogg"]
        assert History().steps_of(mapset) == []
    (home / "data" / "exports").unlink()
    (file,) = accept(new, packed=True).files
    assert "(2)" not in file.name
    made = accept(bare, packed=True)
    assert made.archive is not None
    assert {path.name for path in made.step.folder.iterdir()} == set(read_osz(made.archive).names)


def test_where_the_archive_cannot_be_named_nothing_is_written(mapset: Path, home: Path) -> None:
    def refuse(source: Path, target: Path) -> None:
        if target.suffix == ".osz" and not target.name.startswith("."):
            raise OSError(errno.EIO, "Input/output error")

    before = contents(mapset)
    for in_place in (True, False):
        with before_renames(refuse), pytest.raises(MachineError, match="Input/output"):
            accept(edit_of(mapset), in_place=in_place, packed=True)
        assert contents(mapset) == before and History().steps_of(mapset) == []
    assert list((home / "data" / "exports").iterdir()) == []
