"""The real window on a copy of the fixture songs, with its settings in a temporary place."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.model.catalog import ModelCard
from desktop import main_window, theme
from desktop.main_window import MainWindow
from desktop.settings import load_settings

LANTERN = "Beatwright - Lantern Walk"
TASKS = "tests.desktop.tasks"


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
    monkeypatch.setattr(main_window, "WARM_AFTER_MS", 3_600_000)
    monkeypatch.setattr(MainWindow, "_may_stop", lambda self: True)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.styleSheet():
        theme.apply(application)
    windows: list[MainWindow] = []

    def open_it(songs: Path | None = None) -> MainWindow:
        window = MainWindow(load_settings(), songs)
        window.generating.task = f"{TASKS}:run"
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


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
    with qtbot.waitSignal(window.session.songChanged, timeout=20_000):
        window.opener.open(path)
    qtbot.waitUntil(lambda: window.opener.sound is not None or window.session.audio is None, timeout=20_000)


def propose(qtbot, window: MainWindow) -> None:
    """Press the button of the form in view and wait for another proposal."""
    before = len(window.session.proposals)
    window.form.generate.click()
    qtbot.waitUntil(lambda: len(window.session.proposals) > before, timeout=30_000)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)


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
