"""Files changed together: all or none, and no save of another program is lost."""

import errno
import os
import stat
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from core import replacing
from core.changes import Change, ChangedOnDisk, carry_out
from core.errors import InputError, MachineError
from core.files import TEMPORARY, write_atomically
from tests.core.renaming import before_renames

BEFORE, AFTER, OTHER = b"as it was read", b"as it is to be", b"what osu! saves now"

Save = Callable[[Path, bytes], None]


def by_rename(file: Path, data: bytes) -> None:
    fresh = file.with_suffix(".saving")
    fresh.write_bytes(data)
    fresh.replace(file)


def in_place(file: Path, data: bytes) -> None:
    file.write_bytes(data)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("a.osu", "b.osu", "c.osu")]
    for path in paths:
        path.write_bytes(BEFORE)
    return paths


@pytest.fixture(params=[True, False], ids=["exchange", "moves alone"])
def exchanging(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """With and without a file system that can exchange two names."""
    if not request.param:
        monkeypatch.setattr(replacing, "exchange", lambda first, second: False)
    return request.param


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def at_moment(moment: int, do: Callable[[], None]) -> Callable[[Path, Path], None]:
    """Does something before the rename of this number."""
    seen = count()

    def watch(source: Path, target: Path) -> None:
        if next(seen) == moment:
            do()

    return watch


def renames_of(changes: list[Change]) -> int:
    heard: list[Path] = []
    with before_renames(lambda source, target: heard.append(source)):
        carry_out(changes)
    for change in changes:
        change.file.write_bytes(BEFORE)
    assert heard
    return len(heard)


@pytest.mark.usefixtures("exchanging")
@pytest.mark.parametrize("save", [by_rename, in_place])
@pytest.mark.parametrize("removed", [False, True])
def test_a_save_at_any_moment_stays(files: list[Path], save: Save, removed: bool) -> None:
    changes = [Change(file, BEFORE, AFTER) for file in files]
    if removed:
        changes[1] = Change(files[1], BEFORE, None)
    outcomes = set()
    for saved in files:
        for moment in range(renames_of(changes)):
            try:
                with before_renames(at_moment(moment, partial(save, saved, OTHER))):
                    carry_out(changes)
            except ChangedOnDisk as error:
                assert error.file == saved and saved.name in str(error)
                outcomes.add("asked")
                expected: dict[Path, bytes | None] = dict.fromkeys(files, BEFORE)
            else:
                outcomes.add("saved after")
                expected = {change.file: change.after for change in changes}
            expected[saved] = OTHER
            now = {file: file.read_bytes() if file.exists() else None for file in files}
            assert now == expected and not any(name.startswith(TEMPORARY) for name in names(saved.parent))
            for file in files:
                file.write_bytes(BEFORE)
    assert outcomes == {"asked", "saved after"}


@pytest.mark.usefixtures("exchanging")
@pytest.mark.parametrize("save", [by_rename, in_place])
@pytest.mark.parametrize("first", range(6))
def test_of_many_saves_the_newest_stays(files: list[Path], save: Save, first: int) -> None:
    saves: list[bytes] = []

    def osu(source: Path, target: Path) -> None:
        if len(saves) < 9:
            saves.append(b"save %d" % len(saves))
            if len(saves) > first:
                save(files[0], saves[-1])

    try:
        with before_renames(osu):
            carry_out([Change(file, BEFORE, AFTER) for file in files])
    except ChangedOnDisk:
        assert [file.read_bytes() for file in files[1:]] == [BEFORE, BEFORE]
    else:
        assert [file.read_bytes() for file in files[1:]] == [AFTER, AFTER]
    assert files[0].read_bytes() == (saves[-1] if len(saves) > first else AFTER)
    assert names(files[0].parent) == ["a.osu", "b.osu", "c.osu"]


@pytest.mark.usefixtures("exchanging")
def test_a_late_write_into_the_replaced_file_is_asked_about(files: list[Path]) -> None:
    with files[0].open("r+b") as stream:

        def osu(source: Path, target: Path) -> None:
            if target == files[1] and not stream.tell():
                stream.write(OTHER)
                stream.flush()

        with before_renames(osu), pytest.raises(ChangedOnDisk, match=r"a\.osu was changed"):
            carry_out([Change(file, BEFORE, AFTER) for file in files])
    assert files[0].read_bytes() == OTHER
    assert [file.read_bytes() for file in files[1:]] == [BEFORE, BEFORE]


@pytest.mark.usefixtures("exchanging")
def test_what_fails_half_way_is_put_back_but_not_over_a_save(files: list[Path]) -> None:
    def refuse(source: Path, target: Path) -> None:
        if target == files[1] and files[0].read_bytes() != OTHER:
            by_rename(files[0], OTHER)
            raise OSError(errno.EROFS, "Read-only file system")

    with before_renames(refuse), pytest.raises(MachineError, match="Read-only"):
        carry_out([Change(file, BEFORE, AFTER) for file in files])
    assert [file.read_bytes() for file in files] == [OTHER, BEFORE, BEFORE]
    assert names(files[0].parent) == ["a.osu", "b.osu", "c.osu"]


def test_what_is_done_last_may_fail(files: list[Path], tmp_path: Path) -> None:
    new = tmp_path / "new" / "set" / "d.osu"

    def fail() -> None:
        assert files[0].read_bytes() == AFTER and new.read_bytes() == AFTER
        raise MachineError("There is no room for the archive.")

    changes = [Change(files[0], BEFORE, AFTER), Change(files[1], BEFORE, None), Change(new, None, AFTER)]
    with pytest.raises(MachineError, match="no room"):
        carry_out(changes, fail)
    assert [file.read_bytes() for file in files] == [BEFORE] * 3 and names(tmp_path) == ["a.osu", "b.osu", "c.osu"]
    carry_out(changes)
    assert files[0].read_bytes() == AFTER == new.read_bytes() and not files[1].exists()


def test_a_folder_appears_with_all_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "set"
    changes = [Change(folder / name, None, name.encode()) for name in ("a.osu", "sb/b.png")]
    seen: list[bool] = []

    def look(source: Path, target: Path) -> None:
        seen.append((tmp_path / "out").exists())

    with before_renames(look):
        carry_out(changes)
    assert seen == [False] and all(change.file.read_bytes() == change.after for change in changes)
    assert names(tmp_path) == ["out"] and stat.S_IMODE((folder / "a.osu").stat().st_mode) == 0o644
    with pytest.raises(FileExistsError) as caught:
        carry_out(changes)
    assert caught.value.filename == str(changes[0].file)


def test_a_folder_made_by_another_at_the_last_moment_stays(tmp_path: Path) -> None:
    folder = tmp_path / "set"

    def other(source: Path, target: Path) -> None:
        if not folder.exists():
            folder.mkdir()
            (folder / "theirs").write_bytes(OTHER)

    with before_renames(other), pytest.raises(FileExistsError):
        carry_out([Change(folder / "a.osu", None, AFTER)])
    assert names(tmp_path) == ["set"] and names(folder) == ["theirs"]


def test_a_link_is_written_through(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "real.osu"
    target.parent.mkdir()
    target.write_bytes(BEFORE)
    files[0].unlink()
    try:
        files[0].symlink_to("elsewhere/real.osu")
    except OSError:
        pytest.skip("this system allows no links")
    carry_out([Change(files[0], BEFORE, AFTER), Change(files[1], BEFORE, AFTER)])
    assert files[0].is_symlink() and target.read_bytes() == AFTER == files[0].read_bytes()
    assert names(target.parent) == ["real.osu"]
    with pytest.raises(ChangedOnDisk):
        carry_out([Change(files[0], BEFORE, OTHER)])
    with pytest.raises(MachineError, match="Read-only"), before_renames(_refusing(files[1])):
        carry_out([Change(files[0], AFTER, BEFORE), Change(files[1], AFTER, BEFORE)])
    assert files[0].is_symlink() and target.read_bytes() == AFTER
    write_atomically(files[0], OTHER, overwrite=True)
    assert files[0].is_symlink() and target.read_bytes() == OTHER
    carry_out([Change(files[0], OTHER, None)])
    assert not os.path.lexists(files[0]) and target.read_bytes() == OTHER


def _refusing(file: Path) -> Callable[[Path, Path], None]:
    def refuse(source: Path, target: Path) -> None:
        if target == file:
            raise OSError(errno.EROFS, "Read-only file system")

    return refuse


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.usefixtures("exchanging")
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_a_file_keeps_its_mode(files: list[Path], mode: int) -> None:
    files[0].chmod(mode)
    carry_out([Change(files[0], BEFORE, AFTER)])
    assert stat.S_IMODE(files[0].stat().st_mode) == mode
    files[1].chmod(mode)
    if mode & 0o200:
        write_atomically(files[1], AFTER, overwrite=True)
        assert stat.S_IMODE(files[1].stat().st_mode) == mode and files[1].read_bytes() == AFTER


@pytest.mark.usefixtures("exchanging")
def test_a_file_that_goes_away_at_the_last_moment(files: list[Path]) -> None:
    def remove(source: Path, target: Path) -> None:
        files[1].unlink(missing_ok=True)

    with before_renames(remove), pytest.raises((InputError, MachineError)):
        carry_out([Change(files[0], BEFORE, AFTER), Change(files[1], BEFORE, AFTER)])
    assert files[0].read_bytes() == BEFORE and names(files[0].parent) == ["a.osu", "c.osu"]
