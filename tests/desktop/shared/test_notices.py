"""Sentences over the playfield, the list of them, and the board that they come from."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from core.errors import InputError
from desktop.shared.message_list import Bell
from desktop.shared.notices import NoticeBoard
from desktop.shared.toasts import Toasts


def sentences(board: NoticeBoard) -> list[str]:
    return [notice.message for notice in board.notices]


def test_news_about_the_same_takes_the_place_of_the_old():
    board = NoticeBoard()
    board.inform("[Hard] was written.", stays=True, subject="set")
    board.report("The disk is full.")
    board.inform("[Insane] was written.", stays=True, subject="set")
    board.inform("[Easy] of another set is ready.", stays=True)
    assert sentences(board) == ["[Easy] of another set is ready.", "[Insane] was written.", "The disk is full."]
    board.warn("A fourth one.")
    assert len(board.notices) == 3 and "The disk is full." not in sentences(board)


def test_what_went_wrong_goes_away_when_the_same_work_succeeds():
    board = NoticeBoard()
    board.report(InputError("The file is broken."), topic="opening")
    board.report(OSError(28, "No space left on device", "map.osu"), topic="saving", more="The proposal is kept.")
    board.succeed("opening")
    assert sentences(board) == ["map.osu: No space left on device. The proposal is kept."]
    board.inform("[Hard] was written.", topic="saving")
    assert sentences(board) == ["[Hard] was written."]


def test_an_error_of_the_program_itself_is_not_made_a_sentence():
    with pytest.raises(ZeroDivisionError):
        NoticeBoard().report(ZeroDivisionError())


def test_a_button_acts_once_and_takes_its_notice_away(qtbot):
    board, pressed, pane = NoticeBoard(), [], QWidget()
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    toasts = Toasts(board, pane)
    pane.show()
    board.inform("The preset was deleted.", ("Undo", lambda: pressed.append("undo")))
    (toast,) = toasts.toasts
    assert toast.isVisible() and pane.rect().contains(toast.geometry())
    toast.findChild(QPushButton).click()
    assert pressed == ["undo"] and board.notices == [] and toasts.toasts == []
    bell = Bell(board)
    qtbot.addWidget(bell)
    row = bell.open_list().rows[0]
    assert row.text.text() == "The preset was deleted." and row.buttons == []
