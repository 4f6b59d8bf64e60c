"""The whole way on a real X server: list, open, generate, look, accept."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.beatmap.reader import read_beatmap
from desktop.main_window import MainWindow

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="tools/test.sh runs it under Xvfb"),
]


def test_from_the_list_to_a_new_file_with_the_keyboard(qtbot, window: MainWindow, songs):
    assert QGuiApplication.platformName() == "xcb"
    window.activateWindow()
    rows = window.library.list
    qtbot.waitUntil(lambda: rows.model().rowCount() == 3, timeout=60_000)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=60_000)
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.proposal is not None, timeout=60_000)
    qtbot.keyClick(window.editor.timeline, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.editor.timeline.time > 200, timeout=60_000)
    qtbot.keyClick(window.editor.timeline, Qt.Key.Key_Space)
    picture = window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 100
    with qtbot.waitSignal(window.generation.saved, timeout=60_000) as saved:
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(read_beatmap(saved.args[0].files[0]).hit_objects) == 32
