"""Accepting and undoing when the disk, the folder or a backup fails: nothing is ever lost."""

import errno
import json
import os
import shutil
from pathlib import Path

import pytest

from core.beatmap.osz import read_osz
from core.errors import InputError, MachineError
from core.generation.accept import accept
from core.generation.export import export_osz
from core.generation.history import History
from tests.core.generation.accepting import contents, edit_of, new_in


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


@pytest.mark.parametrize("good", range(9))
@pytest.mark.parametrize("in_place", [True, False])
def test_a_full_disk_loses_nothing(mapset: Path, monkeypatch: pytest.MonkeyPatch, good: int, in_place: bool) -> None:
    before = contents(mapset)
    result = edit_of(mapset)
    with monkeypatch.context() as patch:
        disk = FullDisk(good)
        patch.setattr(os, "fsync", disk)
        try:
            accept(result, in_place=in_place)
        except MachineError as error:
            assert "No space left" in str(error)
            failed = True
        else:
            failed = disk.left < 0
    if failed:
        assert contents(mapset) == before
        assert History().steps_of(mapset) == []
    else:
        assert len(History().steps_of(mapset)) == 1
    assert failed == (good < (8 if in_place else 5))


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
def test_files_changed_before_the_failure_are_put_back(
    mapset: Path, monkeypatch: pytest.MonkeyPatch, good: int
) -> None:
    before = contents(mapset)
    result = edit_of(mapset)
    real = Path.replace
    calls: list[Path] = []

    def failing(self: Path, target: Path) -> Path:
        if Path(target).parent == mapset:
            calls.append(self)
            if len(calls) == good + 1:
                raise OSError(errno.EROFS, "Read-only file system")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(MachineError, match="Read-only"):
        accept(result, in_place=True)
    assert contents(mapset) == before and History().steps_of(mapset) == []


@pytest.mark.parametrize("good", range(8))
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
