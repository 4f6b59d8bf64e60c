"""Maps to map alike, without training: chosen in the library, on the page and in a form, and named by their hash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from core.generation.request_document import document_of, request_of
from desktop.main_window import MainWindow
from desktop.panels.task_panel import TaskPanel
from desktop.style_lab.page import StyleLab
from tests.desktop.conftest import LANTERN, open_song

MENU = "Map like these (without training)"


def entries(window: MainWindow, row: int) -> dict:
    menu = window.library.menu_for(window.library.model.row(row))
    following = next(action.menu() for action in menu.actions() if action.text() == MENU)
    return {action.text(): action for action in following.actions()}


def followed(qtbot, form: TaskPanel) -> None:
    qtbot.waitUntil(lambda: form.styling.example.mixed is not None, timeout=60_000)


@pytest.mark.parametrize(("entry", "maps"), [("This set", 1), ("Everything by make_songs", 6)])
def test_the_library_offers_what_can_be_mapped_alike(qtbot, window: MainWindow, songs: Path, entry: str, maps: int):
    qtbot.waitUntil(lambda: window.library.model.set_count == 3, timeout=60_000)
    open_song(qtbot, window, songs / LANTERN)
    rows = range(window.library.model.rowCount())
    row = next(row for row in rows if entry in entries(window, row))
    entries(window, row)[entry].trigger()
    followed(qtbot, window.new_difficulty)
    for form in window.forms:
        example = form.styling.example.example
        assert len(example.maps) == maps and all(each.exists() for each in example.maps)
        assert example.strength == 1.0 and len(example.sha256) == 64
    assert not window.style_lab.is_open
    assert any("to be mapped alike" in message for message in window.notices.messages)


def test_a_slider_says_how_strongly_and_everything_remembers_it(
    qtbot, window: MainWindow, songs: Path, monkeypatch: pytest.MonkeyPatch
):
    open_song(qtbot, window, songs / LANTERN)
    form = window.new_difficulty
    plain = form.request()
    assert not plain.example.maps
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(songs / LANTERN))
    form.styling.example.choose.menu().actions()[0].trigger()
    followed(qtbot, form)
    row = form.styling.example.row
    assert row is not None and row.mixed.name == LANTERN and row.slider.maximum() == 150
    row.slider.setValue(70)
    qtbot.keyClick(row.slider, Qt.Key.Key_PageUp)
    request = form.request()
    example = request.example
    assert example.maps == (songs / LANTERN,) and example.strength == 0.9 and len(example.sha256) == 64
    assert request_of(document_of(request)) == request
    stored = form.remembered()
    form.reset()
    assert form.styling.example.row is None and form.request() == plain
    form.fill(request)
    assert form.request() == request
    form.reset()
    form.restore(stored)
    assert form.request() == request
    form.restore({**stored, "example": {"name": 3}})
    assert form.request() == plain
    form.fill(request)
    form.styling.example.row.remove.click()
    assert form.request() == plain


def test_a_large_model_has_no_such_field(qtbot, window: MainWindow, songs: Path):
    open_song(qtbot, window, songs / LANTERN)
    form = window.new_difficulty
    form.styling.example.follow((songs / LANTERN,))
    followed(qtbot, form)
    form.model.model.choose("v32")
    assert not form.styling.example.isEnabled() and "Beatwright small" in form.styling.example.toolTip()
    assert not form.styling.values().keys() & {"style_from", "style_strength", "style_hash"}


def test_the_page_maps_like_the_rows_that_are_learned_from(qtbot, window: MainWindow, filled: StyleLab):
    assert filled.data.follow.isEnabled()
    filled.data.view.selectAll()
    filled.desk.set_included([filled.desk.data_set.difficulties[0].file], False)
    filled.data.follow.click()
    followed(qtbot, window.new_difficulty)
    example = window.new_difficulty.styling.example
    assert len(example.example.maps) == len(filled.desk.data_set.included) == 5
    assert example.mixed is not None and example.mixed.name == "Fixtures" and not window.style_lab.is_open
    window.style_lab.open()
    filled.desk.set_included([row.file for row in filled.desk.data_set.difficulties], False)
    assert not filled.data.follow.isEnabled()


def test_maps_that_cannot_be_followed_are_a_sentence(qtbot, window: MainWindow, songs: Path, tmp_path: Path):
    open_song(qtbot, window, songs / LANTERN)
    form = window.new_difficulty
    (tmp_path / "empty").mkdir()
    form.styling.example.follow((tmp_path / "empty",))
    qtbot.waitUntil(lambda: any("holds no .osu file" in text for text in window.notices.messages), timeout=20_000)
    assert form.styling.example.row is None and form.generate.isEnabled()
