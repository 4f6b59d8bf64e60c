"""The real window on a copy of the fixture songs, with its settings in a temporary place."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from core.model.checkpoints.catalog import ModelCard
from core.program.settings import load_settings
from desktop.controllers import warming
from desktop.main_window import MainWindow
from desktop.shared import theme
from desktop.shared.translation import Languages
from tests.desktop.helper_processes import forking

LANTERN = "Beatwright - Lantern Walk"
TASKS = "tests.desktop.tasks"


@pytest.fixture(autouse=True)
def quick_helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Helper processes that start at once; with an X server they start as the program's do."""
    if sys.platform.startswith("linux") and os.environ.get("QT_QPA_PLATFORM") != "xcb":
        monkeypatch.setattr("core.worker.multiprocessing.get_context", forking())


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """Where settings, cache and log of the test go."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BEATWRIGHT_HOME", str(folder))
    return folder


@pytest.fixture
def songs(tmp_path, fixtures_folder) -> Path:
    """A Songs folder that may be changed."""
    return Path(shutil.copytree(fixtures_folder / "Songs", tmp_path / "Songs"))


@pytest.fixture
def open_window(qtbot, home, monkeypatch):
    """Opens windows, and closes them without asking."""
    # Warming imports torch in every helper process, which no test here needs.
    for pause in ("WARM_AFTER_MS", "PREPARE_AFTER_MS"):
        monkeypatch.setattr(warming, pause, 3_600_000)
    monkeypatch.setattr(MainWindow, "_may_stop", lambda self: True)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.styleSheet():
        theme.apply(application)
    windows: list[MainWindow] = []

    def open_it(songs: Path | None = None) -> MainWindow:
        # The look comes last: with it on, each widget that gets a parent is polished again with all that it holds.
        application.setStyleSheet("")
        window = MainWindow(load_settings(), songs)
        application.setStyleSheet(theme.style_sheet())
        window.generation.task = f"{TASKS}:run"
        # Tests of these checks say so; to the others they would only be a second process.
        window.editor.proposal_checks.pause_ms = 3_600_000
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_it
    for window in filter(isValid, windows):
        window.close()
        # What still reads files would answer to a window that is being taken apart.
        QThreadPool.globalInstance().waitForDone(5000)
        window.deleteLater()
    # Without a loop that runs, nothing else deletes them, and every window would stay until the last test.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The language of the tests, with its plurals."""
    Languages(qapp).use("en")


@pytest.fixture
def window(open_window, songs) -> MainWindow:
    """The window on the fixture songs."""
    return open_window(songs)


@pytest.fixture
def opened(qtbot, window, songs) -> MainWindow:
    """The window with a mapset open and its song decoded."""
    open_song(qtbot, window, songs / LANTERN)
    return window


def open_song(qtbot, window: MainWindow, path: Path) -> None:
    """Open a song and wait for its sound."""
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        window.opener.open(path)
    qtbot.waitUntil(lambda: window.opener.sound is not None or window.session.audio is None, timeout=60_000)


def propose(qtbot, window: MainWindow) -> None:
    """Press the button of the form in view and wait for another proposal."""
    before = len(window.session.proposals)
    window.tasks.form.generate.click()
    qtbot.waitUntil(lambda: len(window.session.proposals) > before, timeout=60_000)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)


@pytest.fixture
def able(monkeypatch) -> None:
    """Every model can do every task."""
    reason_off = ModelCard.reason_off
    tasks = {"new", "remap", "hitsounds", "guest", "timing"}
    monkeypatch.setattr(
        ModelCard,
        "reason_off",
        lambda self, option, mode=None: None if option in tasks else reason_off(self, option, mode),
    )
