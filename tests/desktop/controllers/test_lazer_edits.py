"""Sets that osu!(lazer) lays out for external editing are offered, edited in place, and let go of."""

import shutil
import tempfile
from pathlib import Path

import pytest

from core.program.lazer_edits import find_lazer_edits, is_lazer_edit
from desktop.controllers.lazer_edits import LAZER_EDIT
from desktop.main_window import MainWindow
from tests.desktop.conftest import LANTERN, propose

HASH = "0123456789abcdef" * 4


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch) -> Path:
    """The system's temporary folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return folder


def lay_out(songs: Path, temporary: Path, name: str = HASH) -> Path:
    """What lazer does on “Edit externally”."""
    return Path(shutil.copytree(songs / LANTERN, temporary / name))


def menu_entry(window: MainWindow):
    menu = window.menuBar().actions()[0].menu()
    return next(action for action in menu.actions() if action.text() == LAZER_EDIT)


def test_only_such_folders_are_found(temporary: Path, songs: Path):
    folder = lay_out(songs, temporary)
    (temporary / ("f" * 64)).mkdir()  # holds no map
    (temporary / ("e" * 64)).write_text("a file")
    (temporary / ("d" * 64)).symlink_to(folder)
    lay_out(songs, temporary, "an ordinary folder")
    lay_out(songs, temporary, "a" * 63)
    assert [each.folder for each in find_lazer_edits()] == [folder]
    assert is_lazer_edit(folder) and not is_lazer_edit(songs / HASH)
    shutil.rmtree(temporary)
    assert find_lazer_edits() == []


def test_it_is_offered_edited_in_place_and_let_go_of(qtbot, window: MainWindow, temporary: Path, songs: Path):
    notices = window.session.notices
    menu_entry(window).trigger()
    assert "has no set open for external editing" in window.notices.messages[0]
    folder = lay_out(songs, temporary)
    offered = "osu!lazer has opened a set for external editing."
    qtbot.waitUntil(lambda: offered in window.notices.messages, timeout=20_000)
    (notice,) = [each for each in notices.notices if each.message == offered]
    with qtbot.waitSignal(window.session.songChanged, timeout=20_000):
        notices.act(notice, notice.actions[0][1])
    assert window.session.song.folder == folder
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=20_000)

    before = {path.name for path in folder.iterdir()}
    propose(qtbot, window)
    with qtbot.waitSignal(window.generation.saved, timeout=20_000) as saved:
        window.proposals.accept()
    made = Path(saved.args[0].files[0])
    assert {path.name for path in folder.iterdir()} == before | {made.name}, "lazer takes in whatever is there"
    qtbot.waitUntil(lambda: not window.session.proposals, timeout=20_000)

    propose(qtbot, window)
    shutil.rmtree(folder)  # “Finish editing externally”
    said = "osu!lazer has ended its external editing"
    qtbot.waitUntil(lambda: any(said in each for each in window.notices.messages), timeout=20_000)
    assert sum(said in each for each in window.notices.messages) == 1 and len(window.session.proposals) == 1
    notices.clear()
    window.proposals.accept()
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=20_000)
    assert "is no longer there" in window.notices.messages[0], window.notices.messages
    assert not folder.exists() and len(window.session.proposals) == 1
