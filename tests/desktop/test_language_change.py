"""Another language while the program runs: the window comes back in it as it was left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.dialogs.settings import SettingsDialog
from desktop.main_window import MainWindow
from desktop.shared.translation import Languages
from desktop.window_keeper import WindowKeeper
from tests.desktop.conftest import LANTERN, TASKS, open_song, propose


@pytest.fixture
def keeper(qapp: QApplication, window: MainWindow, songs: Path) -> Iterator[WindowKeeper]:
    """Holds the window, and speaks English again afterwards."""
    languages = Languages(qapp)
    kept = WindowKeeper(window, languages, songs)
    yield kept
    if kept.window is not window:
        kept.window.close()
        kept.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.use("en")


def test_the_window_comes_back_in_the_language_as_it_was_left(qtbot, keeper: WindowKeeper, songs: Path):
    window = keeper.window
    file = next((songs / LANTERN).glob("*4K*.osu"))
    open_song(qtbot, window, file)
    propose(qtbot, window)
    window.editor.playback.seek(12_345.0)
    window.tasks.setCurrentWidget(window.forms.remap)
    window.new_difficulty.result.tags.setText("ours")
    window.resize(1400, 800)
    window.program.open_settings()
    refused: list[bool] = []
    keeper.closing.connect(lambda: refused.append(True))
    with qtbot.waitSignal(keeper.replaced, timeout=60_000):
        window.program.preferences.change("language", "de")
    again = keeper.window
    assert again is not window and again.isVisible() and not refused, "later starts still reach it"
    assert [action.text() for action in again.menuBar().actions()][:2] == ["&Datei", "&Schwierigkeit"]
    assert isinstance(again.program.dialog, SettingsDialog) and again.program.dialog.isVisible()
    qtbot.waitUntil(lambda: again.opener.sound is not None, timeout=60_000)
    assert again.session.opened is not None and again.session.opened.difficulty.path == file
    qtbot.waitUntil(lambda: again.editor.timeline.time == pytest.approx(12_345.0), timeout=20_000)
    assert again.tasks.currentWidget() is again.forms.remap and again.new_difficulty.result.tags.text() == "ours"
    assert (again.width(), again.height()) == (1400, 800)
    qtbot.waitUntil(lambda: len(again.session.proposals) == 1, timeout=20_000)
    again.close()
    assert refused == [True]


def test_a_job_that_runs_is_waited_for(qtbot, keeper: WindowKeeper, songs: Path):
    window = keeper.window
    open_song(qtbot, window, songs / LANTERN)
    window.generation.task = f"{TASKS}:generate_slowly"
    window.tasks.form.generate.click()
    qtbot.waitUntil(lambda: window.jobs.current is not None, timeout=60_000)
    window.program.preferences.change("language", "fr")
    said = "The language changes as soon as no job runs."
    qtbot.waitUntil(lambda: said in window.notices.messages, timeout=20_000)
    assert keeper.window is window and window.isVisible()
    with qtbot.waitSignal(keeper.replaced, timeout=60_000):
        window.cancel_job()
    assert keeper.window.menuBar().actions()[0].text() == "&Fichier"
