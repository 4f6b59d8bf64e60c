"""The questions with several answers."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.dialogs.changed_on_disk import Choice, ask_about_change
from desktop.dialogs.unpacking import Place, ask_where

ARCHIVE, SONGS = Path("/downloads/A - B.osz"), Path("/games/osu!/Songs")


@pytest.fixture
def parent(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(monkeypatch, label: str) -> None:
    """Press the button of that label in the next question."""

    def press(box: QMessageBox) -> int:
        next(button for button in box.buttons() if button.text().replace("&", "") == label).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)


@pytest.mark.parametrize(
    ("label", "choice"),
    [("Replace it", Choice.REPLACE), ("Accept as a new difficulty", Choice.AS_NEW), ("Cancel", Choice.NOTHING)],
)
def test_a_changed_file_has_three_answers(parent, monkeypatch, label, choice):
    answer(monkeypatch, label)
    assert ask_about_change(parent, "It changed.") is choice


@pytest.mark.parametrize(
    ("label", "place"),
    [("Into the Songs folder", Place(SONGS)), ("Only look at it", Place(None)), ("Cancel", None)],
)
def test_an_archive_goes_where_it_is_wanted(parent, monkeypatch, label, place):
    answer(monkeypatch, label)
    assert ask_where(parent, ARCHIVE, SONGS) == place


def test_another_folder_is_asked_for(parent, monkeypatch):
    answer(monkeypatch, "Another folder…")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/elsewhere")
    assert ask_where(parent, ARCHIVE, SONGS) == Place(Path("/elsewhere"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert ask_where(parent, ARCHIVE, SONGS) is None


def test_without_a_songs_folder_it_is_not_offered(parent, monkeypatch):
    answer(monkeypatch, "Into the Songs folder")
    with pytest.raises(StopIteration):
        ask_where(parent, ARCHIVE, None)
