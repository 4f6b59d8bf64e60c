"""The order of the steps, how far back they go, and those of early versions."""

import json
import os
import re
import stat
from datetime import UTC
from pathlib import Path

import pytest

from core.backups import KEPT, back_up, backups_of
from core.changes import Change
from core.edits.accept import accept
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from tests.core.edits.accepting import contents, edit_of


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def change(file: Path, after: bytes) -> HistoryEntry:
    return History().do([Change(file, file.read_bytes(), after)], file.parent, None)


def as_of_an_early_version(step: HistoryEntry, home: Path, when: str) -> Path:
    """Rewrite a record as it was written when steps were named by local time."""
    (path,) = (home / "data" / "history").rglob(f"{step.id}.json")
    plain = json.loads(path.read_text(encoding="utf-8"))
    del plain["made"]
    plain["id"] = re.sub(r"(....)-(..)-(..)T(..):(..):(..)", r"\1\2\3-\4\5\6-000000-abcdef", when)
    plain["when"] = when
    for file in plain["files"]:
        if file["copy_before"] is not None:
            copy = Path(file["copy_before"])
            early = copy.with_name(when.replace("T", " ").replace(":", "-") + f".000000{copy.suffix}")
            copy.rename(early)
            file["copy_before"] = str(early)
    path.unlink()
    path = path.with_name(f"{plain['id']}.json")
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def test_undoing_and_redoing_has_no_end(tmp_path: Path) -> None:
    file = tmp_path / "set" / "a.osu"
    file.parent.mkdir()
    file.write_bytes(b"the only original")
    step = change(file, b"changed")
    for _ in range(3):
        step = History().undo(step)
        assert file.read_bytes() == b"the only original"
        step = History().redo(step)
        assert file.read_bytes() == b"changed"
    assert len(backups_of(file)) == 2
    # However many copies were made since.
    for number in range(KEPT + 1):
        file.write_bytes(b"%d" % number)
        back_up(file)
    file.write_bytes(b"changed")
    History().undo(step)
    assert file.read_bytes() == b"the only original" and History().to_undo(file) is None


def test_steps_are_in_order_although_the_clock_went_back(tmp_path: Path, home: Path) -> None:
    one, other = tmp_path / "set" / "a.osu", tmp_path / "set" / "b.osu"
    one.parent.mkdir()
    for file in (one, other):
        file.write_bytes(b"first")
    for file, when in ((one, "2098-10-25T02:30:00"), (other, "2098-10-25T02:50:00")):
        as_of_an_early_version(change(file, b"early"), home, when)
    change(one, b"second")
    change(other, b"third")
    steps = History().steps_of(one.parent)
    assert [[path.name for path in step.changed_files] for step in steps] == [["b.osu"], ["a.osu"]] * 2
    assert all(step.when.tzinfo is UTC for step in steps)
    for expected in ((b"second", b"early"), (b"early", b"early"), (b"early", b"first"), (b"first", b"first")):
        step = History().to_undo(one.parent)
        assert step is not None
        History().undo(step)
        assert (one.read_bytes(), other.read_bytes()) == expected
    for expected in ((b"early", b"first"), (b"early", b"early"), (b"second", b"early"), (b"second", b"third")):
        step = History().to_redo(one.parent)
        assert step is not None
        History().redo(step)
        assert (one.read_bytes(), other.read_bytes()) == expected


def test_a_record_under_another_name_is_left_alone(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "set" / "a.osu"
    file.parent.mkdir()
    file.write_bytes(b"first")
    step = change(file, b"second")
    (path,) = (home / "data" / "history").rglob(f"{step.id}.json")
    path.with_name("000009-abcdef.json").write_text(path.read_text(encoding="utf-8").replace(step.id, "../../out"))
    assert History().steps_of(file) == [step]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_modes_and_links_survive(mapset: Path, tmp_path: Path) -> None:
    first, second = sorted(mapset.glob("*.osu"))
    real = tmp_path / "repository" / "real.osu"
    real.parent.mkdir()
    first.rename(real)
    first.symlink_to(real)
    real.chmod(0o600)
    second.chmod(0o664)
    before = contents(mapset)
    step = accept(edit_of(mapset), in_place=True).step
    assert contents(mapset) != before and first.is_symlink() and real.read_bytes() == first.read_bytes()
    History().undo(step)
    assert contents(mapset) == before and first.is_symlink()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (real, second)] == [0o600, 0o664]
    copies = [backups_of(path)[0].copy for path in (first, second)]
    assert [stat.S_IMODE(path.stat().st_mode) for path in copies] == [0o600, 0o664]
    # A new file that is undone and redone comes back as it was.
    new = accept(edit_of(mapset)).step
    new.changed_files[0].chmod(0o640)
    History().redo(History().undo(new))
    assert stat.S_IMODE(new.changed_files[0].stat().st_mode) == 0o640


def test_temporary_files_of_a_killed_program_go_away(home: Path) -> None:
    gone = 2**22 + 1  # no system counts its processes that far
    left = [
        home / "config" / f".beatwright-p{gone}-a.tmp",
        home / "data" / "history" / "A ~0" / f".beatwright-p{gone}-b.tmp",
        home / "data" / "exports" / f".beatwright-p{gone}-c.tmp",
    ]
    kept = home / "data" / "exports" / f".beatwright-p{os.getpid()}-d.tmp"
    for path in (*left, kept):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half of a file")
    assert History().recover() == []
    assert not any(path.exists() for path in left) and kept.exists()
