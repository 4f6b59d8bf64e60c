"""The model manager as a part of the desk: every control named, nothing clipped, nothing that moves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from core.generation.speeds import Speed, keep_speed
from core.jobs import Progress
from core.program.computer import processor_name
from desktop.main_window import MainWindow
from desktop.models.manager import ModelManager
from desktop.shared.translation import PSEUDO, Languages
from tests.core.model.checkpoints.hub.hub_server import HubServer
from tests.desktop.clipping import clipped
from tests.desktop.models.conftest import open_manager
from tests.desktop.models.test_adapters import write_adapter
from tests.desktop.test_accessibility import unnamed
from tests.desktop.test_sizes import SMALL
from tests.portions import spread

LONG = "The download from the hub failed because of a reason that takes a lot of words to be told completely; " * 3


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Speaks English again afterwards."""
    spoken = Languages(qapp)
    yield spoken
    spoken.use("en")


def places(manager: ModelManager) -> dict[QWidget, tuple[int, int, int, int]]:
    QApplication.processEvents()
    found = {}
    for widget in manager.findChildren(QWidget):
        if widget.isVisible():
            corner = widget.mapTo(manager, QPoint(0, 0))
            found[widget] = corner.x(), corner.y(), widget.width(), widget.height()
    return found


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("language", "screen"),
    [("en", (1920, 1080)), (PSEUDO, SMALL), *spread([("de", SMALL), ("ru", SMALL), ("fr", SMALL)], 3)],
)
def test_every_control_is_named_and_has_its_room(
    qtbot, languages: Languages, open_window, songs, hub: HubServer, tmp_path, language: str, screen: tuple[int, int]
):
    languages.use(language)
    window = open_window(songs)
    write_adapter(tmp_path / "an adapter with a rather long name of its own")
    window.resize(*screen)
    window.tasks.set_folded(False)
    window.new_difficulty.model.model.choose("v32")
    QApplication.processEvents()
    assert "860" in window.new_difficulty.generate.text()
    if language != PSEUDO:  # it lengthens what is in the words too
        assert [line for line in clipped(window) if "QPushButton" in line] == []
    window.desk.adapters = [str(tmp_path)]
    manager = open_manager(qtbot, window)
    qtbot.waitUntil(lambda: len(manager.adapters.rows) == 1, timeout=60_000)
    shown = {0: manager.cards["v32"], 1: manager.adapters.rows[0]}
    for tab, part in shown.items():
        manager.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert part.isVisible() and unnamed(manager) == [] and clipped(manager) == []
    assert manager.width() <= window.width() and manager.height() <= window.height()


def test_a_card_keeps_its_shape_whatever_happens(qtbot, window: MainWindow, hub: HubServer):
    manager = open_manager(qtbot, window)
    store, card = window.models.store, manager.cards["v32-mini"]
    before = places(manager)
    assert len(before) > 100
    store.messages["v32-mini"] = LONG, True
    store.changed.emit()
    assert card.message.toolTip() == LONG and card.message.height() < 40
    now = places(manager)
    assert {each: now[each] for each in before if each in now} == {each: before[each] for each in before if each in now}
    store.messages.clear()
    card.show_progress(Progress("Downloading", 0.5, "model.safetensors, 100 of 215 MiB"))
    now = places(manager)
    assert {each: now[each] for each in before if each in now} == {each: before[each] for each in before if each in now}


def test_the_card_says_what_a_model_is(qtbot, window: MainWindow, hub: HubServer):
    name = processor_name()
    facts = {"computer": name, "processor": name, "device": "cpu", "precision": "fp32", "day": "2026-11-29"}
    keep_speed(Speed(model="v32-mini", seconds_per_minute=22.31, **facts))
    manager = open_manager(qtbot, window)
    card = manager.cards["v32-mini"]
    said = {name: label.text() for name, label in card.facts.items()}
    assert said == {
        "download": "226 MB",
        "disk": "nothing",
        "licence": "see huggingface.co/OliBomby/Mapperatorinator-v32-mini",
        "speed": "22.3 s per minute of song (cpu fp32)",
        "modes": "osu!, osu!taiko, osu!catch, osu!mania",
        "tasks": "New, Remap, Timing, MaiMod",
    }
    assert name in card.facts["speed"].toolTip()
    assert manager.cards["v28"].facts["licence"].text() == "MIT"
    refiner = manager.cards["osu-diffusion-v2"]
    assert refiner.facts["tasks"].text().startswith("nothing") and not refiner.use.isEnabled()
    assert "GB free" in manager.free.text() or "MB free" in manager.free.text()
    assert next(iter(manager.cards)) == "beatwright-small"
