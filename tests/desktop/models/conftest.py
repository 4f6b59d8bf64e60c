"""A hub on this machine that has one model of the catalogue, and the window with the manager open."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop.main_window import MainWindow
from desktop.models.manager import ModelManager
from desktop.models.model_card import ModelCardView
from tests.core.model.checkpoints.hub.hub_server import HubServer, serving

NAME = "v32-mini"
HUB_ID = "OliBomby/Mapperatorinator-v32-mini"
WAIT = 120_000  # ms


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """It offers files that nobody loads."""
    weights = random.Random(3).randbytes(600_000)
    with serving(
        HUB_ID,
        {"config.json": b"{}", "tokenizer.json": b"{}", "model.safetensors": weights},
        monkeypatch,
        tmp_path / "hf",
    ) as server:
        yield server


def open_manager(qtbot, window: MainWindow) -> ModelManager:
    """Open the manager and wait for its cards."""
    window.models.open_models()
    manager = window.models.manager
    assert manager is not None
    qtbot.waitUntil(lambda: len(manager.cards) > 7, timeout=WAIT)
    return manager


def open_card(qtbot, window: MainWindow, name: str = NAME) -> ModelCardView:
    """Open the manager and wait for the card of a model."""
    return open_manager(qtbot, window).cards[name]


def wait_for_state(qtbot, card: ModelCardView, words: str) -> None:
    """Wait until a card says where its model is."""
    qtbot.waitUntil(lambda: card.state.text().startswith(words), timeout=WAIT)


class Questions:
    """Answers the questions of the window.

    Attributes:
        answers: labels of the buttons that are pressed in the next ones.
        asked: their texts.
    """

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.asked: list[str] = []

    def press(self, box: QMessageBox) -> int:
        self.asked.append(f"{box.text()}\n{box.informativeText()}")
        label = self.answers.pop(0)
        next(button for button in box.buttons() if button.text().replace("&", "") == label).click()
        return 0


@pytest.fixture
def questions(monkeypatch) -> Questions:
    """What is asked, and the answers to it."""
    made = Questions()

    def execute(box: QMessageBox) -> int:  # a function, so that Python hands it the box
        return made.press(box)

    monkeypatch.setattr(QMessageBox, "exec", execute)
    return made
