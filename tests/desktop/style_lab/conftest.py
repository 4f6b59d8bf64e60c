"""The page on the fixture songs, and styles to choose from."""

import json
from pathlib import Path

import pytest

from core.model.checkpoints.style_files import styles_folder
from desktop.main_window import MainWindow
from desktop.shared.map_source import MapSource
from desktop.style_lab.page import StyleLab
from tests.core.model.adapter_files import write_adapter

TASKS = "tests.desktop.style_lab.tasks"


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


@pytest.fixture
def filled(qtbot, window: MainWindow, lab: StyleLab, songs: Path) -> StyleLab:
    """The page with a data set of the fixture songs."""
    window.style_lab.learn_from(MapSource((songs,), "Fixtures"))
    read(qtbot, lab)
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
