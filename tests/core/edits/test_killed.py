"""A program that is killed at any moment: the old state is there, or the history knows the step."""

import os
import shutil
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from core import replacing
from core.backups import backups_of
from core.beatmap.osz import read_osz
from core.changes import ChangedOnDisk
from core.edits import history as history_module
from core.edits.accept import accept
from core.edits.export import export_osz
from core.edits.history import History
from core.edits.recovery import PENDING
from core.errors import MachineError
from core.files import TEMPORARY
from core.locks import locked
from tests.core.edits.accepting import contents, edit_of, new_in
from tests.core.renaming import before_renames
from tests.portions import rounds, spread

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="only a forked program can be killed at will")

_TOUCHING = {"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def killed_before(touch: int, do: Callable[[], object]) -> bool:
    """Whether a copy of this program that does `do` is gone before it touches the disk for that time, from 1."""
    status = ended_before(touch, do)
    assert status in (0, 9)
    return status == 9


def ended_before(touch: int, do: Callable[[], object]) -> int:
    """The exit code of a copy of this program that does `do`: 9 where it was killed, 1 for an exception."""
    child = os.fork()
    if child == 0:
        left = [touch]

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
            if event in _TOUCHING or writes:
                left[0] -= 1
                if not left[0]:
                    os._exit(9)

        sys.addaudithook(watch)
        try:
            do()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kills(do: Callable[[], object]) -> Iterator[None]:
    """After each kill, at one moment after the other until `do` gets through; by day at every third."""
    for touch in count(1, rounds(3, 1)):
        if not killed_before(touch, do):
            assert touch > 5
            return
        yield


def state(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in contents(folder).items() if not name.startswith(TEMPORARY)}


def pending(home: Path) -> list[Path]:
    return list((home / "data" / "history").rglob(f"*{PENDING}"))


@pytest.mark.more_at_night
@pytest.mark.parametrize("in_place", [True, False])
def test_accepting(mapset: Path, home: Path, in_place: bool) -> None:
    before, result = state(mapset), edit_of(mapset)
    seen, said = set(), 0
    for _ in kills(lambda: accept(result, in_place=in_place)):
        # One kill more, while that is settled, changes nothing.
        killed_before(2, History().recover)
        told = History().recover()
        steps = [step for step in History().steps_of(mapset) if not step.undone]
        assert not pending(home) and len(steps) == (state(mapset) != before)
        seen.add(bool(steps))
        said += len(told)
        assert not told or ("Nothing" not in told[0]) == bool(steps)
        if steps:
            assert len(steps[0].files) == 2 and steps[0].request == result.request
            History().undo(steps[0])
        assert state(mapset) == before
    assert seen == {True, False} and said
    backups = {name: backups_of(mapset / name) for name in before}
    assert any(backups.values())
    assert all(kept[-1].read() == before[name] for name, kept in backups.items() if kept)


@pytest.mark.more_at_night
@pytest.mark.parametrize("undone", spread([True, False], 2))
def test_undoing_and_redoing(mapset: Path, home: Path, undone: bool) -> None:
    """Whether it is undone or redone."""
    before = state(mapset)
    step = accept(edit_of(mapset), in_place=True).step
    after = state(mapset)

    def make(wanted: bool) -> None:
        history = History()
        (found,) = history.steps_of(mapset)
        assert found.id == step.id
        if found.undone != wanted:
            (history.undo if wanted else history.redo)(found)

    seen = set()
    make(not undone)
    for _ in kills(lambda: make(undone)):
        History().recover()
        (found,) = History().steps_of(mapset)
        assert not pending(home) and state(mapset) == (before if found.undone else after)
        seen.add(found.undone)
        make(not undone)
    assert seen == {True, False}


@pytest.mark.more_at_night
@pytest.mark.parametrize("into", spread(["out/deeper", ""], 2))
def test_a_set_for_a_bare_song(mapset: Path, home: Path, tmp_path: Path, into: str) -> None:
    song = tmp_path / "songs" / "song.ogg"
    song.parent.mkdir()
    song.write_bytes((mapset / "audio.ogg").read_bytes())
    result = replace(new_in(mapset), source_folder=song.parent, from_set=False, audio=song)
    result.beatmap.audio_filename = song.name
    outer = song.parent / into
    whole = None
    for _ in kills(lambda: accept(result, folder=outer)):
        found = [path for path in outer.glob("*") if path.is_dir() and not path.name.startswith(TEMPORARY)]
        assert outer == song.parent or len(found) == outer.parent.exists()
        History().recover()
        assert not list(song.parent.rglob(f"{TEMPORARY}*"))
        for folder in found:
            (step,) = [step for step in History().steps_of(folder) if not step.undone]
            whole = state(folder)
            assert len(whole) == len(step.files) == 2
            # Undoing, which is killed too.
            killed_before(20, partial(History().undo, step))
            History().recover()
            for left in [left for left in History().steps_of(folder) if not left.undone]:
                History().undo(left)
        assert [path.name for path in song.parent.iterdir()] == ["song.ogg"]
        assert not pending(home)
    assert whole is not None and song.is_file()
    assert not list(home.rglob(f"{TEMPORARY}*"))


def test_a_file_that_someone_changed_since(mapset: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(mapset)
    first, second = sorted(mapset.glob("*.osu"))
    result = edit_of(mapset)

    def half_done(changes: object) -> None:
        first.write_bytes(b"half of it")
        os._exit(9)

    monkeypatch.setattr(history_module, "carry_out", half_done)
    assert killed_before(1_000_000, lambda: accept(result, in_place=True))
    first.write_bytes(b"by hand")
    assert len(pending(home)) == 1
    (step,) = History().steps_of(mapset)
    assert not pending(home) and step.request == result.request
    assert first.read_bytes() == b"by hand" and second.read_bytes() == before[second.name]
    for each in step.files:
        assert each.copy_before is not None and each.copy_before.read_bytes() == before[each.file.name]


def test_what_is_being_written_now_is_left_alone(mapset: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(changes: object) -> None:
        os._exit(9)

    with monkeypatch.context() as patch:
        patch.setattr(history_module, "carry_out", killed)
        assert killed_before(1_000_000, lambda: accept(edit_of(mapset), in_place=True))
    (path,) = pending(home)
    with locked(path.parent / "lock") as alone:
        assert alone and History().recover() == [] and pending(home) == [path]
    mapset.rename(mapset.with_name("Elsewhere"))
    assert History().recover() == [] and pending(home) == [path]
    mapset.with_name("Elsewhere").rename(mapset)
    (sentence,) = History().recover()
    assert "Nothing of it was kept" in sentence and not pending(home)


def test_what_could_not_be_put_back_is_settled_later(mapset: Path, home: Path) -> None:
    before = state(mapset)
    first, second = sorted(mapset.glob("*.osu"))
    failing: list[Path] = []

    def fail(source: Path, target: Path) -> None:
        if target == second:
            failing.append(first)
        if target in failing or target == second:
            raise OSError(5, "Input/output error")

    with before_renames(fail), pytest.raises(MachineError, match="not all could be put back") as caught:
        accept(edit_of(mapset), in_place=True)
    assert f"{first.name} is kept as" in str(caught.value)
    assert state(mapset) != before and len(pending(home)) == 1
    History().recover()
    assert {name: data for name, data in state(mapset).items() if name in before} == before
    assert not pending(home) and History().steps_of(mapset) == []


@pytest.mark.more_at_night
@pytest.mark.parametrize("exchanging", [True, False], ids=["exchange", "moves alone"])
def test_a_save_of_another_program_at_the_moment_of_the_kill(
    mapset: Path, home: Path, monkeypatch: pytest.MonkeyPatch, exchanging: bool
) -> None:
    if not exchanging:
        monkeypatch.setattr(replacing, "exchange", lambda one, other: False)
    result, saved = edit_of(mapset), b"what osu! saved"
    first = sorted(mapset.glob("*.osu"))[0]
    before = state(mapset)

    fresh = first.with_suffix(".saving")

    def accept_while_osu_saves() -> None:
        def osu(source: Path, target: Path) -> None:
            if first in (source, target) and fresh.exists():
                fresh.replace(first)

        with before_renames(osu):
            accept(result, in_place=True)

    seen = set()
    # A killed program, or one that asks: it ends with code 1 then.
    for touch in count(1, rounds(3, 1)):
        fresh.write_bytes(saved)
        code = ended_before(touch, accept_while_osu_saves)
        happened = not fresh.exists()
        fresh.unlink(missing_ok=True)
        History().recover()
        copies = [backup.read() for backup in backups_of(first)]
        after = first.read_bytes()
        assert saved in (after, *copies) if happened else after == before[first.name]
        seen.add(happened)
        assert not [name for name in contents(mapset) if name.startswith(TEMPORARY)]
        for step in [step for step in History().steps_of(mapset) if not step.undone]:
            with suppress(ChangedOnDisk):
                History().undo(step)
            History().forget(step)
        for name, data in before.items():
            (mapset / name).write_bytes(data)
        if code != 9:
            assert code == 1 and after == saved
            break
    assert seen == {True, False}


@pytest.mark.more_at_night
def test_a_new_archive_for_osu(mapset: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "deeper"
    for _ in kills(lambda: export_osz(new_in(mapset), out)):
        # Killed after the last rename, it is whole.
        for path in out.glob("*"):
            assert path.suffix == ".osz" and len(read_osz(path).names) == 4
        assert out.parent.exists() == any(out.glob("*"))
        if out.parent.exists():
            shutil.rmtree(out.parent)
    assert [path.suffix for path in out.iterdir()] == [".osz"]
    assert [path.name for path in tmp_path.glob(f"{TEMPORARY}*")] == []
