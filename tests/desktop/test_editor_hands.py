"""What hands do in timeline and playfield: picking, copying, context menus, looping, comparing."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from core.beatmap.bookmarks import bookmarks
from core.beatmap.reader import read_beatmap
from core.program.settings import load_settings
from desktop.main_window import MainWindow
from desktop.playfield import Comparison
from desktop.shared import shortcuts
from desktop.timeline.view import TimelineView
from tests.desktop.changing import remap, step
from tests.desktop.conftest import LANTERN, open_song

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def standard(qtbot, window: MainWindow, songs) -> MainWindow:
    """The window with an osu! difficulty open, near its first objects."""
    open_song(qtbot, window, next((songs / LANTERN).glob("*[[]Normal].osu")))
    first = window.session.beatmap.hit_objects[0].time
    window.editor.timeline.zoom_to(first - 1000, first + 5000)
    window.editor.playback.seek(first)
    QApplication.processEvents()
    return window


def shot(widget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return whole[:, : image.width(), :3].astype(int)


def place_in_timeline(window: MainWindow, index: int) -> QPoint:
    timeline = window.editor.timeline
    start, end = timeline.visible_range
    time = window.session.beatmap.hit_objects[index].time
    lane = timeline.lanes.objects
    return QPoint(
        round((time - start) / (end - start) * timeline.width()) + 1, round(lane.y() + lane.boundingRect().height() / 2)
    )


def place_in_playfield(window: MainWindow, index: int) -> QPoint:
    """The middle of an object that is to be seen, found as a hand finds it."""
    playfield = window.editor.playfield
    for y in range(4, playfield.height(), 6):
        for x in range(4, playfield.width(), 6):
            if playfield.picked_at(QPointF(x, y)) == (False, index):
                return QPoint(x + 4, y + 4)
    raise AssertionError("the object is not in view")


def surface(window: MainWindow):
    return window.editor.timeline.findChild(TimelineView).viewport()


def turn(widget, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    at = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches),
                    Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False),
    )  # fmt: skip


def test_an_object_is_picked_in_both_views_and_copied_as_a_stamp(qtbot, standard: MainWindow):
    editor, beatmap = standard.editor, standard.session.beatmap
    picking = editor.picking.selection
    qtbot.mouseClick(surface(standard), LEFT, NONE, place_in_timeline(standard, 0))
    assert picking.indices == (0,) and editor.timeline.time == beatmap.hit_objects[0].time
    assert "px" in editor.playfield.caption.words and "1/1" in editor.playfield.caption.words
    assert "hitnormal" in editor.playfield.caption.words and editor.playfield.caption.isVisible()
    qtbot.mouseClick(surface(standard), LEFT, CONTROL, place_in_timeline(standard, 1))
    assert picking.indices == (0, 1) and "2 objects" in editor.playfield.caption.words
    qtbot.keyClick(editor.timeline, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith(" (1,2) - ") and copied == picking.stamp
    qtbot.keyClick(editor.timeline, Qt.Key.Key_Escape)
    assert picking.indices == () and not editor.playfield.caption.isVisible()
    editor.playback.seek(30_000)
    qtbot.keyClick(editor.timeline, Qt.Key.Key_V, CONTROL)
    assert picking.indices == (0, 1) and editor.timeline.time == beatmap.hit_objects[0].time
    QGuiApplication.clipboard().setText("no stamp at all")
    qtbot.keyClick(editor.timeline, Qt.Key.Key_V, CONTROL)
    assert any("time stamp" in message for message in standard.notices.messages)
    QGuiApplication.clipboard().setText("00:12:345 - what about this")
    qtbot.keyClick(editor.timeline, Qt.Key.Key_V, CONTROL)
    assert editor.timeline.time == 12_345


def test_clicks_and_boxes_pick_in_the_playfield(qtbot, standard: MainWindow):
    editor = standard.editor
    playfield, picking = editor.playfield, editor.picking.selection
    before = shot(playfield)
    qtbot.mouseClick(playfield, LEFT, NONE, place_in_playfield(standard, 0))
    assert picking.indices == (0,)
    ringed = np.abs(shot(playfield) - before).sum(axis=2) > 100
    assert ringed.sum() > 50
    in_timeline = shot(editor.timeline)
    qtbot.mouseClick(playfield, LEFT, NONE, QPoint(3, 3))
    assert picking.indices == () and (shot(editor.timeline) != in_timeline).any()
    whole = playfield.rect().adjusted(2, 2, -2, -2)
    qtbot.mousePress(playfield, LEFT, NONE, whole.topLeft())
    qtbot.mouseMove(playfield, whole.center())
    qtbot.mouseMove(playfield, whole.bottomRight())
    qtbot.mouseRelease(playfield, LEFT, NONE, whole.bottomRight())
    assert 0 in picking.indices
    # Shift picks everything up to there.
    qtbot.mouseClick(surface(standard), LEFT, NONE, place_in_timeline(standard, 0))
    qtbot.mouseClick(surface(standard), LEFT, SHIFT, place_in_timeline(standard, 3))
    assert picking.indices == (0, 1, 2, 3)


def test_the_wheel_over_the_playfield_and_loop_preview_and_speed(qtbot, standard: MainWindow):
    timeline = standard.editor.timeline
    begin = timeline.time
    timeline.set_divisor(4)
    quarter = standard.session.red_lines[0].beat_length / 4
    turn(standard.editor.playfield, -1)
    assert timeline.time == pytest.approx(begin + quarter, abs=1)
    turn(standard.editor.playfield, 1, SHIFT)
    assert timeline.time == pytest.approx(max(begin - 3 * quarter, 0), abs=1)
    turn(standard.editor.playfield, 1, CONTROL | SHIFT)
    assert timeline.divisor == 5
    start, end = timeline.visible_range
    turn(standard.editor.playfield, 1, CONTROL)
    assert timeline.visible_range[1] - timeline.visible_range[0] < end - start
    standard.editor.playback.seek(begin)
    editor, player = standard.editor, standard.editor.player
    loop, preview = (standard.actions_by_shortcut[each] for each in (shortcuts.LOOP, shortcuts.PREVIEW))
    loop.trigger()
    assert player.loop == pytest.approx(editor.timeline.bar_at(editor.timeline.time))
    assert editor.transport.looping.isChecked()
    standard.session.select((4000.0, 6000.0))
    assert player.loop == (4000.0, 6000.0) and editor.timeline.time == 4000.0, "the loop follows the range"
    loop.trigger()
    assert player.loop is None and not editor.transport.looping.isChecked()
    editor.transport.looping.click()
    assert player.loop == (4000.0, 6000.0)
    standard.session.select(None)
    assert player.loop is None
    preview.trigger()
    point = standard.session.beatmap.preview_time
    expected = point if point >= 0 else player.duration * 0.4
    assert player.playing and player.position == pytest.approx(expected, abs=500)
    player.pause()
    editor.transport.rates.button(1.5).click()
    assert player.rate == 1.5


def menu_at(qtbot, window: MainWindow, place: QPoint):
    qtbot.mouseClick(surface(window), RIGHT, NONE, place)
    menu = window.editor.menu.menu
    menu.hide()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_context_menu_remaps_adds_hitsounds_loops_and_sets_bookmarks(qtbot, standard: MainWindow):
    beatmap, timeline = standard.session.beatmap, standard.editor.timeline
    menu = menu_at(qtbot, standard, place_in_timeline(standard, 1))
    assert standard.editor.picking.selection.indices == (1,)
    assert any(text.startswith("Copy 00:") and text.endswith("(2)") for text in menu)
    menu["Remap this"].trigger()
    assert standard.tasks.currentWidget() is standard.forms.remap and not standard.tasks.is_folded
    start, end = standard.session.selection
    assert start <= beatmap.hit_objects[1].time < end
    assert (start, end) == pytest.approx(timeline.bar_at(beatmap.hit_objects[1].time))
    standard.session.select((2000.0, 9000.0))
    menu = menu_at(qtbot, standard, place_in_timeline(standard, 1))
    standard.session.select((2000.0, 9000.0))
    menu["Hitsounds here"].trigger()
    assert (
        standard.tasks.currentWidget() is standard.forms.hitsounds and standard.forms.hitsounds.result.range.isChecked()
    )
    menu["Loop this"].trigger()
    assert standard.editor.player.loop is not None
    standard.session.select(None)
    # A bookmark is set, removed and undone.
    file, timeline = standard.session.opened.difficulty.path, standard.editor.timeline
    before, time = file.read_bytes(), standard.session.beatmap.hit_objects[2].time
    with qtbot.waitSignal(standard.session.difficultyChanged, timeout=10_000):
        menu_at(qtbot, standard, place_in_timeline(standard, 2))["Set a bookmark"].trigger()
    assert bookmarks(read_beatmap(file)) == [time] == bookmarks(standard.session.beatmap)
    timeline.zoom_to(time - 1000, time + 5000)
    assert standard.editor.picking.selection.indices == (2,), "what is picked stays so when the file is read again"
    assert "Remove the bookmark" in menu_at(qtbot, standard, place_in_timeline(standard, 2))
    undo = standard.actions_by_shortcut[shortcuts.UNDO]
    qtbot.waitUntil(undo.isEnabled, timeout=10_000)
    assert "Bookmark set" in undo.text()
    step(qtbot, standard, undo.trigger)
    assert file.read_bytes() == before


@pytest.mark.usefixtures("able")
def test_a_remap_is_heard_from_a_second_before_and_compared(qtbot, standard: MainWindow):
    editor, player = standard.editor, standard.editor.player
    standard.session.select((6000.0, 10_000.0))
    editor.playback.seek(20_000)
    remap(qtbot, standard)
    start = standard.session.proposal.request.map.start
    assert editor.timeline.time == pytest.approx(start - 1000)
    standard.session.select(None)
    standard.actions_by_shortcut[shortcuts.LOOP].trigger()
    assert player.loop == (start, standard.session.proposal.request.map.end)
    player.play()
    switch = standard.actions_by_shortcut[shortcuts.SWITCH]
    for shown in (False, True, False):
        switch.trigger()
        assert standard.session.showing_proposal is shown
        assert player.playing and player.loop[0] <= player.position < player.loop[1]
    player.pause()
    # Original and proposal as a ghost and side by side.
    playfield = editor.playfield
    standard.session.notices.clear()
    editor.playback.seek(standard.session.proposed.hit_objects[-1].time)
    compare = standard.actions_by_shortcut[shortcuts.COMPARE]
    pictures = [shot(playfield)]
    for expected in (Comparison.GHOST, Comparison.SIDES, Comparison.ONE):
        compare.trigger()
        assert playfield.comparison is expected and standard.settings.comparison == expected.value
        pictures.append(shot(playfield))
    assert (pictures[0] != pictures[1]).any() and (pictures[1] != pictures[2]).any()
    assert (pictures[3] == pictures[0]).all()


def test_the_editor_view_and_the_scroll_speed_are_remembered(qtbot, standard: MainWindow, songs):
    editor, first = standard.editor, standard.session.beatmap.hit_objects[0]
    editor.playback.seek(first.time + 500)
    in_game = shot(editor.playfield)
    standard.actions_by_shortcut[shortcuts.EDITOR_VIEW].trigger()
    assert editor.playfield.lingers and (shot(editor.playfield) != in_game).any()
    standard.settings.save()
    assert load_settings().editor_view is True
    window = standard
    open_song(qtbot, window, next((songs / LANTERN).glob("*4K*.osu")))
    playfield, beatmap = window.editor.playfield, window.session.beatmap
    window.editor.playback.seek(beatmap.hit_objects[0].time - 200)
    before = shot(playfield)
    window.actions_by_shortcut[shortcuts.SCROLL_FASTER].trigger()
    window.session.notices.clear()
    assert playfield.scroll_speed == 21 == window.settings.scroll_speed and (shot(playfield) != before).any()
    window.actions_by_shortcut[shortcuts.SCROLL_SLOWER].trigger()
    window.session.notices.clear()
    assert (shot(playfield) == before).all()
