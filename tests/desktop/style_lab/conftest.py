"""The page on the fixture songs, and styles to choose from."""

import json
import shutil
from pathlib import Path

import pytest

from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.style_files import styles_folder
from core.training.data.data_set import write_data_set
from core.training.data.filters import Filter
from core.training.data.scanning import ScanRequest, scan
from desktop.main_window import MainWindow
from desktop.style_lab.page import StyleLab
from tests.core.model.adapter_files import write_adapter

TASKS = "tests.desktop.style_lab.tasks"
KEPT = Path("home", "data", "data_sets", "last.json")
"""Where the data set of last time lies, beside the folder of songs."""


def open_lab(qtbot, window: MainWindow) -> StyleLab:
    """The page, once it is made and in view."""
    window.style_lab.open()
    qtbot.waitUntil(lambda: window.style_lab.is_open, timeout=60_000)
    return window.style_lab.page


@pytest.fixture
def lab(qtbot, window: MainWindow) -> StyleLab:
    """The page, empty; what it teaches is quick."""
    window.style_lab.niceness = 0
    page = open_lab(qtbot, window)
    page.trainer.teach_task = f"{TASKS}:teach_slowly"
    page.trainer.estimate_task = f"{TASKS}:estimate"
    page.trainer.steps_back = False
    return page


@pytest.fixture(scope="session")
def scanned(tmp_path_factory: pytest.TempPathFactory, fixtures_folder: Path) -> bytes:
    """The file of a data set of the fixture songs, as it lies in a home beside their folder."""
    folder = tmp_path_factory.mktemp("scanned")
    songs = Path(shutil.copytree(fixtures_folder / "Songs", folder / "Songs"))
    kept = folder / KEPT
    kept.parent.mkdir(parents=True)
    request = ScanRequest((songs,), kept.parent, "Fixtures", Filter())
    write_data_set(scan(request, ignore_progress, CancelToken()), kept)
    return kept.read_bytes()


@pytest.fixture
def kept(songs: Path, home: Path, scanned: bytes) -> None:
    """That data set is the one of last time."""
    file = songs.parent / KEPT
    file.parent.mkdir(parents=True)
    file.write_bytes(scanned)


@pytest.fixture
def filled(qtbot, kept: None, lab: StyleLab) -> StyleLab:
    """The page with a data set of the fixture songs."""
    read(qtbot, lab)
    lab.training.fields.propose_name(lab.desk.data_set.name)
    return lab


def read(qtbot, lab: StyleLab) -> None:
    """Wait until all maps are read."""
    qtbot.waitUntil(lambda: not lab.desk.busy and lab.desk.counts[2] > 0, timeout=120_000)


@pytest.fixture
def make_style(home: Path):
    """Writes a style as if it had been taught."""

    def make(name: str, base: str = "beatwright-small", after: float = 1.2, **facts: object) -> Path:
        folder = styles_folder() / name
        folder.parent.mkdir(parents=True, exist_ok=True)
        write_adapter(folder)
        card = {"base": base, "kind": "lora", "steps": 40, "held_out_before": 1.25, "held_out_after": after, **facts}
        (folder / "adapter_card.json").write_text(json.dumps(card))
        return folder

    return make
