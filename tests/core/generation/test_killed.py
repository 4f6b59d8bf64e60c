"""A program that is killed at any moment: the old state is there, or the history knows the step."""

import os
import shutil
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from core.backups import backups_of
from core.errors import MachineError
from core.files import TEMPORARY
from core.generation import history as history_module
from core.generation.accept import accept
from core.generation.begun import BEGUN
from core.generation.history import History
from core.locks import locked
from tests.core.generation.accepting import contents, edit_of, new_in

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="only a forked program can be killed at will")

_TOUCHING = {"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def killed_before(touch: int, do: Callable[[], object]) -> bool:
    """Whether a copy of this program that does `do` is gone before it touches the disk for that time, from 1."""
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
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


def kills(do: Callable[[], object]) -> Iterator[None]:
    """After each kill, at one moment after the other until `do` gets through."""
    for touch in count(1):
        if not killed_before(touch, do):
            assert touch > 5
            return
        yield


def state(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in contents(folder).items() if not name.startswith(TEMPORARY)}


def begun(home: Path) -> list[Path]:
    return list((home / "data" / "history").rglob(f"*{BEGUN}"))


@pytest.mark.parametrize("in_place", [True, False])
def test_accepting(mapset: Path, home: Path, in_place: bool) -> None:
    before, result = state(mapset), edit_of(mapset)
    seen = set()
    for _ in kills(lambda: accept(result, in_place=in_place)):
        # One kill more, while that is settled, changes nothing.
        killed_before(2, History().settle)
        told = History().settle()
        steps = [step for step in History().steps_of(mapset) if not step.undone]
        assert not begun(home) and len(steps) == (state(mapset) != before)
        seen.add(bool(steps))
        assert ("Nothing" not in told[0]) == bool(steps) if told else True
        if steps:
            assert len(steps[0].files) == 2 and steps[0].request == result.request
            History().undo(steps[0])
        assert state(mapset) == before
    assert seen == {True, False}
    assert all(backups_of(mapset / name)[-1].read() == before[name] for name in before if backups_of(mapset / name))


@pytest.mark.parametrize("undone", [True, False])
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
        History().settle()
        (found,) = History().steps_of(mapset)
        assert not begun(home) and state(mapset) == (before if found.undone else after)
        seen.add(found.undone)
        make(not undone)
    assert seen == {True, False}


def test_a_set_for_a_bare_song(mapset: Path, home: Path, tmp_path: Path) -> None:
    song = tmp_path / "songs" / "song.ogg"
    song.parent.mkdir()
    song.write_bytes((mapset / "audio.ogg").read_bytes())
    result = replace(new_in(mapset), source_folder=song.parent, from_set=False, audio=song)
    result.beatmap.audio_filename = song.name
    whole = None
    for _ in kills(lambda: accept(result)):
        History().settle()
        assert not begun(home)
        for folder in [path for path in song.parent.iterdir() if path.is_dir()]:
            for step in [step for step in History().steps_of(folder) if not step.undone]:
                whole = state(folder)
                assert len(whole) == len(step.files) == 2
                History().undo(step)
            if folder.is_dir():
                # Made before anything was begun.
                assert not state(folder)
                shutil.rmtree(folder)
    assert whole is not None and song.is_file()


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
    assert len(begun(home)) == 1
    (step,) = History().steps_of(mapset)
    assert not begun(home) and step.request == result.request
    assert first.read_bytes() == b"by hand" and second.read_bytes() == before[second.name]
    for each in step.files:
        assert each.copy_before is not None and each.copy_before.read_bytes() == before[each.file.name]


def test_what_is_being_written_now_is_left_alone(mapset: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(changes: object) -> None:
        os._exit(9)

    with monkeypatch.context() as patch:
        patch.setattr(history_module, "carry_out", killed)
        assert killed_before(1_000_000, lambda: accept(edit_of(mapset), in_place=True))
    (path,) = begun(home)
    with locked(path.parent / "lock") as alone:
        assert alone and History().settle() == [] and begun(home) == [path]
    mapset.rename(mapset.with_name("Elsewhere"))
    assert History().settle() == [] and begun(home) == [path]
    mapset.with_name("Elsewhere").rename(mapset)
    (sentence,) = History().settle()
    assert "Nothing of it was kept" in sentence and not begun(home)


def test_what_could_not_be_put_back_is_settled_later(mapset: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, real, calls = state(mapset), Path.replace, list[Path]()

    def failing(self: Path, target: Path) -> Path:
        if Path(target).parent == mapset:
            calls.append(self)
            if len(calls) > 1:
                raise OSError(5, "Input/output error")
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing)
        with pytest.raises(MachineError, match="not all could be put back"):
            accept(edit_of(mapset), in_place=True)
    assert state(mapset) != before and len(begun(home)) == 1
    History().settle()
    assert {name: data for name, data in state(mapset).items() if name in before} == before
    assert not begun(home) and History().steps_of(mapset) == []
