"""Tapping, dragging and doubting red lines, in the window."""

import shutil

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from core.beatmap.objects import TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.writer import encode_beatmap
from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from desktop.timing.beat_stack import BeatStack
from tests.desktop.conftest import LANTERN, open_song

LEFT = Qt.MouseButton.LeftButton


def test_taps_give_a_tempo_and_lines_are_dragged(qtbot, opened: MainWindow):
    timing, session = opened.timing, opened.session
    tap = opened.actions_by_shortcut[shortcuts.TAP]
    assert not timing.taps.use.isEnabled()
    for number in range(8):
        opened.editor.playback.seek(2000 + number * 400)
        tap.trigger()
    assert opened.tasks.currentWidget() is timing
    assert timing.taps.tempo.bpm == pytest.approx(150) and "150.0 BPM from 8 taps" in timing.taps.words.text()
    timing.finding.lock.setChecked(False)
    first = timing.points[0].time
    timing.taps.use.click()
    assert timing.points[0].bpm == pytest.approx(150) and abs(timing.points[0].time - first) <= 200
    assert timing.use.isChecked() and session.red_lines[0].bpm == pytest.approx(150)
    assert (2000 - timing.points[0].time) % 400 == pytest.approx(0, abs=1)
    # In the timeline a line is dragged while its tab is in view.
    assert opened.editor.timeline.pointer.lines_draggable
    opened.editor.timeline.lineDragged.emit(0, 1234.4, False)
    assert timing.points[0].time != 1234
    opened.editor.timeline.lineDragged.emit(0, 1234.4, True)
    assert timing.points[0].time == 1234 and session.red_lines[0].time == 1234
    opened.tasks.setCurrentWidget(opened.forms.remap)
    assert not opened.editor.timeline.pointer.lines_draggable


def test_the_stack_shows_the_beats_and_is_dragged(qtbot, opened: MainWindow):
    stack = BeatStack()
    qtbot.addWidget(stack)
    stack.resize(358, 200)
    stack.show()
    empty = stack.grab().toImage()
    stack.set_peaks(opened.opener.sound.peaks)
    stack.set_line(TimingPoint(500, 400))
    first = stack.grab().toImage()
    stack.set_time(8000)
    assert empty != first != stack.grab().toImage()
    moved: list[float] = []
    stack.dragged.connect(moved.append)

    def send(kind: QMouseEvent.Type, x: int) -> None:
        at = QPointF(x, 50)
        stack.event(QMouseEvent(kind, at, stack.mapToGlobal(at), LEFT, LEFT, Qt.KeyboardModifier.NoModifier))

    send(QMouseEvent.Type.MouseButtonPress, 150)
    send(QMouseEvent.Type.MouseMove, 180)
    send(QMouseEvent.Type.MouseButtonRelease, 180)
    # 300 pixels are a beat of 400 ms; the wave follows the hand.
    assert sum(moved) == pytest.approx(-40, abs=1)
    qtbot.mousePress(stack, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(100, 50))


def test_lines_that_are_not_the_songs_are_doubted_before_anything_is_made(qtbot, window: MainWindow, songs):
    folder = songs / "Beatwright - Wrong Lantern"
    shutil.copytree(songs / LANTERN, folder)
    for file in folder.glob("*.osu"):
        beatmap = read_beatmap(file)
        for point in beatmap.timing_points:
            point.time += 35
        file.write_bytes(encode_beatmap(beatmap))
    window.tasks.setCurrentWidget(window.new_difficulty)
    open_song(qtbot, window, songs / LANTERN)
    qtbot.wait(300)
    assert window.session.timing_doubt == "" and window.notices.messages == []
    open_song(qtbot, window, folder)
    qtbot.waitUntil(lambda: bool(window.session.timing_doubt), timeout=20_000)
    assert "earlier than the red lines" in window.session.timing_doubt
    assert window.session.timing_doubt in window.notices.messages
    assert window.new_difficulty.timing.hint.text() == window.session.timing_doubt
    open_song(qtbot, window, songs / LANTERN)
    qtbot.waitUntil(lambda: not window.session.timing_doubt, timeout=20_000)
    assert window.notices.messages == []
