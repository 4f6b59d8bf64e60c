"""Copies of what another program saves in a set."""

from pathlib import Path

import pytest

from core.backups import backups_of, keep_at_most
from core.changes import Change
from core.edits.history import History
from core.edits.saved_copies import keep_saved, look_at


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    folder = tmp_path / "Set"
    folder.mkdir()
    file = folder / "A - B (C) [D].osu"
    file.write_bytes(b"first")
    return file


def copies(file: Path) -> list[bytes]:
    return [backup.read() for backup in backups_of(file)]


def test_what_was_saved_is_kept_and_what_it_was_before(map_file: Path) -> None:
    seen = look_at(map_file.parent)
    for data in (b"second one", b"the third", b"and a fourth"):
        map_file.write_bytes(data)
        seen = keep_saved(seen)
    assert copies(map_file) == [b"and a fourth", b"the third", b"second one", b"first"]
    assert keep_saved(seen) == seen and len(copies(map_file)) == 4


def test_as_many_are_kept_as_the_settings_say(map_file: Path) -> None:
    keep_at_most(5)
    try:
        seen = look_at(map_file.parent)
        for number in range(9):
            map_file.write_bytes(b"save %d" % (10**number))
            seen = keep_saved(seen)
        assert copies(map_file) == [b"save %d" % (10**number) for number in range(8, 3, -1)]
    finally:
        keep_at_most(50)


def test_a_difficulty_that_gets_another_name_is_kept_under_both(map_file: Path) -> None:
    seen = look_at(map_file.parent)
    renamed = map_file.rename(map_file.with_name("A - B (C) [E].osu"))
    renamed.write_bytes(b"with another name")
    keep_saved(seen)
    assert copies(map_file) == [b"first"] and copies(renamed) == [b"with another name"]


def test_what_is_touched_or_half_written_makes_no_copy(map_file: Path) -> None:
    seen = look_at(map_file.parent)
    map_file.touch()
    seen = keep_saved(seen)
    map_file.write_bytes(b"")
    seen = keep_saved(seen)
    assert not copies(map_file)
    map_file.write_bytes(b"whole")
    keep_saved(seen)
    assert copies(map_file) == [b"whole", b"first"]


def test_the_programs_own_steps_are_left_to_the_history(map_file: Path) -> None:
    seen = look_at(map_file.parent)
    made = map_file.with_name("new.osu")
    step = History().do([Change(map_file, b"first", b"ours"), Change(made, None, b"new")], map_file.parent, None)
    before = copies(map_file)
    seen = keep_saved(seen)
    assert copies(map_file) == before and not copies(made)
    History().undo(step)
    after = (copies(map_file), copies(made))
    seen = keep_saved(seen)
    assert (copies(map_file), copies(made)) == after
    map_file.write_bytes(b"theirs")
    keep_saved(seen)
    assert copies(map_file)[0] == b"theirs"


def test_a_set_that_is_gone_is_no_save(map_file: Path) -> None:
    seen = look_at(map_file.parent)
    map_file.unlink()
    map_file.parent.rmdir()
    assert keep_saved(seen) is seen and not copies(map_file)
