"""The page with a tiny model of its own, and tasks that are quick."""

import shutil
from pathlib import Path

import pytest

from core.jobs import CancelToken, ignore_progress
from core.music.orders import SongOrder
from core.music.request import SongRequest
from desktop.main_window import MainWindow
from desktop.song_lab.page import SongLab
from tests.core.music.tiny import write_musicgen
from tests.core.music.tiny_latent import write_musicldm
from tests.desktop.song_lab.tasks import fill

TASKS = "tests.desktop.song_lab.tasks"
WAIT = 120_000  # ms


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicgen(tmp_path_factory.mktemp("tiny") / "tiny musicgen")


@pytest.fixture(scope="session")
def tiny_latent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicldm(tmp_path_factory.mktemp("tiny latent") / "tiny musicldm")


@pytest.fixture
def lab(qtbot, window: MainWindow) -> SongLab:
    """The page, with its columns."""
    page = window.song_lab.open()
    qtbot.waitUntil(lambda: page.is_built, timeout=WAIT)
    page.desk.fill_task = f"{TASKS}:fill"
    return page


@pytest.fixture
def ready(qtbot, lab: SongLab, tiny_model: Path) -> SongLab:
    """The page with a model that is here, and a prompt."""
    lab.form.model.use(str(tiny_model))
    lab.form.prompt.setPlainText("fast drum and bass, 150 BPM")
    lab.form.seconds.choose(12)
    qtbot.waitUntil(lab.generate.isEnabled, timeout=WAIT)
    return lab


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three candidates of one request."""
    folder = tmp_path_factory.mktemp("shelf")
    request = SongRequest(("fast drum and bass, 150 BPM",), seconds=12, candidates=3)
    fill(SongOrder(request, folder), ignore_progress, CancelToken())
    return folder


@pytest.fixture
def filled(qtbot, shelf: Path, ready: SongLab) -> SongLab:
    """The page with three candidates."""
    shutil.copytree(shelf, ready.desk.folder, dirs_exist_ok=True)
    ready.desk.read()
    qtbot.waitUntil(lambda: len(ready.songs.cards) == 3, timeout=WAIT)
    return ready


def make(qtbot, lab: SongLab, wait: int = WAIT) -> None:
    """Press Generate and wait for the songs."""
    before = len(lab.desk.songs)
    lab.generate.click()
    qtbot.waitUntil(lambda: lab.desk.job is None and len(lab.desk.songs) > before, timeout=wait)
