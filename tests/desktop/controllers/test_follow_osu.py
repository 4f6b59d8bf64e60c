"""Following the map that is open in osu!."""

import shutil
import time
from pathlib import Path

import pytest

from core.changes import Change
from core.edits.history import History
from core.library.latest import latest_saved
from core.program.osu_window import TITLES_TELL
from core.program.settings import load_settings
from desktop.controllers.follow_osu import open_in_osu
from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from tests.desktop.conftest import LANTERN

pytestmark = pytest.mark.skipif(TITLES_TELL, reason="there the title of osu!'s window tells")


def test_it_is_off_at_first_and_remembered(qtbot, window: MainWindow):
    action = window.actions_by_shortcut[shortcuts.FOLLOW_OSU]
    assert action.isCheckable() and not action.isChecked() and not window.settings.follow_osu
    action.trigger()
    assert action.isChecked() and load_settings().follow_osu
    action.trigger()
    assert not action.isChecked() and not load_settings().follow_osu


def test_what_is_saved_elsewhere_opens_and_what_the_program_wrote_does_not(qtbot, opened: MainWindow, songs):
    other = shutil.copytree(songs / LANTERN, songs / "Another set")
    first, second = sorted(other.glob("*.osu"))[:2]
    library, before = opened.library.source, time.time_ns()
    data = second.read_bytes()
    History().do([Change(second, data, data + b"\r\n// ours")], other, None)

    def last() -> Path | None:
        saved = latest_saved(library.index_path, library.songs, before, time.time_ns())
        return saved.path if saved is not None else None

    qtbot.waitUntil(lambda: last() == second, timeout=60_000)
    assert open_in_osu(library.index_path, library.songs, before) is None
    opened.actions_by_shortcut[shortcuts.FOLLOW_OSU].trigger()
    first.write_bytes(first.read_bytes() + b"\r\n// saved")
    qtbot.waitUntil(lambda: opened.session.song.folder == other, timeout=60_000)
    assert opened.session.opened.difficulty.path == first
