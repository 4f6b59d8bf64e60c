"""The presets of the forms, and requests as files."""

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from core.beatmap.objects import GameMode
from core.generation.presets import own_folder, presets, read_request
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.main_window import MainWindow
from tests.desktop.conftest import LANTERN, open_song


def names(window: MainWindow, form) -> list[str]:
    form.presets.fill_menu()
    return [action.text() for action in form.presets.choices.actions()]


def choose(form, name: str) -> None:
    form.presets.fill_menu()
    next(action for action in form.presets.choices.actions() if action.text() == name).trigger()


@pytest.fixture
def called(monkeypatch):
    """Answers the question for a name."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Mine", True))


def test_a_preset_fills_the_form_and_no_other_task_sees_it(window: MainWindow):
    form = window.new_difficulty
    choose(form, "7K long notes")
    assert form.difficulty.game_mode is GameMode.MANIA and form.difficulty.keys.value() == 7
    assert form.difficulty.stars.value == 3.8 and form.difficulty.holds.chosen == 50
    choose(form, "Easy to Expert")
    assert form.difficulty.spread.isChecked() and len(form.difficulty.targets.value) == 5
    assert form.difficulty.game_mode is GameMode.OSU and form.difficulty.holds.chosen is None
    choose(form, "Calm Hard")
    assert not form.difficulty.spread.isChecked() and form.model.temperature.value() == 0.8
    assert "Three to choose from" not in names(window, form)
    assert "Three to choose from" in names(window, window.forms.remap)


def test_saved_replaced_deleted_and_brought_back(window: MainWindow, called, monkeypatch):
    form = window.new_difficulty
    form.difficulty.stars.set_value(6.5)
    form.presets.save_as()
    form.difficulty.stars.set_value(2.0)
    choose(form, "Mine")
    assert form.difficulty.stars.value == 6.5
    form.difficulty.stars.set_value(3.5)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    form.presets.save_as()
    assert presets(Task.NEW)[0].options["difficulty"] == 6.5
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    form.presets.save_as()
    assert presets(Task.NEW)[0].options["difficulty"] == 3.5
    form.presets.delete(presets(Task.NEW)[0])
    assert list(own_folder().iterdir()) == [] and "Mine" not in names(window, form)
    window.session.notices.notices[0].actions[0][1]()
    assert "Mine" in names(window, form)


def test_shared_as_a_file(window: MainWindow, tmp_path, monkeypatch):
    form = window.new_difficulty
    form.difficulty.stars.set_value(5.5)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "For you"), ""))
    form.presets.export_preset()
    form.difficulty.stars.set_value(2.0)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "For you.yaml"), ""))
    form.presets.import_file()
    assert form.difficulty.stars.value == 5.5 and "For you" in names(window, form)
    form.presets.import_file()
    assert any("already" in message for message in window.notices.messages)
    (tmp_path / "For you.yaml").write_text("nonsense", encoding="utf-8")
    form.presets.import_file()
    assert "For you.yaml" in window.notices.messages[0]


def test_a_request_comes_back_with_its_song_and_range(qtbot, opened: MainWindow, songs, tmp_path, monkeypatch):
    file = opened.session.opened.difficulty.path
    opened.session.select((2000.0, 6000.0))
    opened.forms.remap.target.stars.choose(4.5)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "again.yaml"), ""))
    opened.forms.remap.presets.export_request()
    request = read_request(tmp_path / "again.yaml")
    assert (request.task, request.song.beatmap, request.map.start, request.map.end) == (
        Task.REMAP,
        file,
        2000.0,
        6000.0,
    )

    other = next(folder for folder in songs.iterdir() if folder.is_dir() and folder.name != LANTERN)
    open_song(qtbot, opened, other)
    opened.forms.remap.target.stars.choose(None)
    opened.new_difficulty.presets.take_file(tmp_path / "again.yaml")
    qtbot.waitUntil(lambda: opened.session.selection == (2000.0, 6000.0), timeout=60_000)
    assert opened.session.opened.difficulty.path == file
    assert opened.tasks.currentWidget() is opened.forms.remap and opened.forms.remap.target.stars.chosen == 4.5


def test_exporting_a_request_without_a_song_says_so(window: MainWindow):
    window.new_difficulty.presets.export_request()
    assert "--beatmap" in window.notices.messages[0] or "song" in window.notices.messages[0]


def test_what_no_field_shows_stays_in_the_request(opened: MainWindow):
    form = opened.new_difficulty
    form.fill(GenerationRequest.of(model="v28", top_k=40, refine=False, difficulty=3.0))
    assert (form.request().sampling.top_k, form.request().refinement.enabled) == (40, False)


def test_a_new_difficulty_for_a_range_comes_back_with_it_and_with_every_digit(opened: MainWindow):
    form = opened.new_difficulty
    request = form.request().replaced(start=2000.5, end=6000.25, difficulty=4.27, temperature=3.3, candidates=40)
    opened.importer.take(request)
    assert form.request() == request
    opened.importer.take(request.replaced(start=None, end=None, ar=12.0))
    assert not form.result.range.isChecked() and form.settings.ar.text() == "12"
    assert form.generate.toolTip() == "AR 12 is out of range; use 0 to 10"
