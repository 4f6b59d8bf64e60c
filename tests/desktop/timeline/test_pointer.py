"""The timeline under the mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.beatmap.objects import Circle
from desktop.shared.picking import Pick

RULER_Y = 10

WAVE_Y = 120

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("notches", "modifiers", "target"),
    [
        (-1, Qt.KeyboardModifier.NoModifier, 5125),
        (1, Qt.KeyboardModifier.NoModifier, 4875),
        (-3, Qt.KeyboardModifier.NoModifier, 5375),
        (-1, SHIFT, 5500),
        (2, SHIFT, 4000),
    ],
)
def test_the_wheel_seeks_by_the_divisor(timeline, wheel, notches, modifiers, target):
    asked: list[float] = []
    timeline.seekRequested.connect(asked.append)
    timeline.set_time(5000)
    shown = timeline.visible_range
    wheel(500, notches, modifiers)
    assert asked == [pytest.approx(target)] and timeline.visible_range == shown


def test_control_and_shift_with_the_wheel_change_the_divisor(timeline, wheel):
    found = []
    for notches in (1, 1, -1, -1, -1, -9, 30):
        wheel(500, notches, CONTROL | SHIFT)
        found.append(timeline.divisor)
    assert found == [5, 6, 5, 4, 3, 1, 16]


def test_the_wheel_may_scroll_instead_and_keeps_the_length(timeline, wheel):
    timeline.pointer.set_wheel_seeks(False)
    start, end = timeline.visible_range
    wheel(500, -1)
    later = timeline.visible_range
    assert later[0] > start
    assert later[1] - later[0] == pytest.approx(end - start)
    wheel(500, 1)
    assert timeline.visible_range == pytest.approx((start, end))


def test_control_wheel_zooms_around_the_pointer(timeline, wheel, ms_of):
    start, end = timeline.visible_range
    under_pointer = ms_of(700)
    wheel(700, 2, Qt.KeyboardModifier.ControlModifier)
    assert ms_of(700) == pytest.approx(under_pointer, abs=1e-6)
    zoomed = timeline.visible_range
    assert zoomed[1] - zoomed[0] < (end - start) * 0.8
    wheel(700, -2, Qt.KeyboardModifier.ControlModifier)
    assert timeline.visible_range == pytest.approx((start, end))


def test_zoom_stops_at_both_ends(timeline, wheel):
    for _ in range(80):
        wheel(500, 1, Qt.KeyboardModifier.ControlModifier)
    start, end = timeline.visible_range
    assert 1 <= end - start <= 200
    for _ in range(150):
        wheel(500, -1, Qt.KeyboardModifier.ControlModifier)
    start, end = timeline.visible_range
    assert 60_000 <= end - start <= 80_000


def test_dragging_pans(timeline, drag, ms_of):
    timeline.zoom_to(20_000, 30_000)
    held = ms_of(600)
    drag(QPoint(600, WAVE_Y), QPoint(300, WAVE_Y))
    assert ms_of(300) == pytest.approx(held, abs=15)
    assert timeline.selection is None


def test_dragging_on_the_ruler_selects_a_snapped_range(qtbot, timeline, drag, x_of):
    with qtbot.waitSignal(timeline.rangeSelected) as told:
        drag(QPoint(x_of(2020), RULER_Y), QPoint(x_of(4100), RULER_Y))
    assert told.args == [2000.0, 4125.0]
    assert timeline.selection == (2000.0, 4125.0)


def test_dragging_backwards_with_shift_selects_too(qtbot, timeline, drag, x_of):
    with qtbot.waitSignal(timeline.rangeSelected) as told:
        drag(QPoint(x_of(6010), WAVE_Y), QPoint(x_of(3010), WAVE_Y), Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [3000.0, 6000.0]


def test_clicking_seeks_to_the_nearest_tick_unless_alt_is_held(qtbot, timeline, surface, x_of, ms_of):
    at, left = QPoint(x_of(3333), WAVE_Y), Qt.MouseButton.LeftButton
    with qtbot.waitSignal(timeline.seekRequested) as told:
        qtbot.mouseClick(surface, left, pos=at)
    assert told.args == [3375.0]
    with qtbot.waitSignal(timeline.seekRequested) as told:
        qtbot.mouseClick(surface, left, Qt.KeyboardModifier.AltModifier, pos=at)
    assert told.args[0] == pytest.approx(3333, abs=ms_of(1) - ms_of(0))


def test_clicking_an_object_seeks_to_its_start(qtbot, timeline, surface, x_of):
    with qtbot.waitSignal(timeline.seekRequested) as told:
        qtbot.mouseClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(x_of(5000) + 4, timeline.height() - 50))
    assert told.args == [5000.0]


def picked(timeline) -> list[tuple]:
    found: list[tuple] = []
    timeline.objectsPicked.connect(lambda *told: found.append(told))
    return found


def test_clicks_pick_objects_and_control_and_shift_say_how(qtbot, timeline, surface, x_of):
    timeline.set_proposal([Circle(0, 0, 3000.0), Circle(0, 0, 1500.0)])
    QApplication.processEvents()
    found, sought = picked(timeline), []
    timeline.seekRequested.connect(sought.append)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    own, ghost = timeline.height() - 100, timeline.height() - 50
    for ms, y, keys in ((5000, own, none), (2100, own, CONTROL), (1000, own, SHIFT), (1500, ghost, none)):
        qtbot.mouseClick(surface, left, keys, QPoint(x_of(ms), y))
    assert found == [
        (False, [2], Pick.REPLACE), (False, [1], Pick.TOGGLE), (False, [0], Pick.EXTEND), (True, [1], Pick.REPLACE),
    ]  # fmt: skip
    assert sought == [5000.0, 1500.0], "only a plain click goes there"
    qtbot.mouseClick(surface, left, none, QPoint(x_of(8000), own))
    assert found[-1] == (False, [], Pick.REPLACE)


def test_dragging_with_control_picks_what_the_box_touches(timeline, drag, x_of):
    found = picked(timeline)
    drag(QPoint(x_of(500), timeline.height() - 70), QPoint(x_of(2500), timeline.height() - 40), CONTROL)
    assert found == [(False, [0, 1], Pick.REPLACE)]
    drag(QPoint(x_of(6000), WAVE_Y), QPoint(x_of(7000), timeline.height() - 40), CONTROL)
    assert found[-1] == (False, [], Pick.REPLACE)


def test_a_right_click_says_where_and_on_what(qtbot, timeline, surface, x_of):
    told: list[tuple] = []
    timeline.contextAsked.connect(lambda *args: told.append(args))
    for ms, y in ((5000, timeline.height() - 50), (7000, WAVE_Y)):
        qtbot.mouseClick(surface, Qt.MouseButton.RightButton, pos=QPoint(x_of(ms), y))
    assert [args[1:3] for args in told] == [(False, 2), (False, -1)]
    assert [args[0] for args in told] == pytest.approx([5000, 7000], abs=20)
    assert told[1][3] == surface.mapToGlobal(QPoint(x_of(7000), WAVE_Y))


def test_red_lines_are_dragged_only_where_that_is_switched_on(timeline, drag, x_of):
    told: list[tuple] = []
    timeline.lineDragged.connect(lambda *args: told.append(args))
    timeline.zoom_to(28_000, 32_000)
    at = QPoint(x_of(30_000), 32)
    drag(at, at + QPoint(100, 0))
    assert told == []
    timeline.zoom_to(28_000, 32_000)
    timeline.pointer.lines_draggable = True
    drag(at, at + QPoint(100, 0))
    assert told and told[-1][0] == 1 and told[-1][2] is True
    assert told[-1][1] == pytest.approx(30_000 + 4000 * 1.06 / timeline.width() * 100, abs=30)


def test_tool_tips_tell_time_and_kind(qtbot, timeline, surface, x_of):
    def tip(ms: float, y: int) -> str:
        at = QPoint(x_of(ms), y)
        QToolTip.hideText()
        QApplication.sendEvent(surface, QHelpEvent(QEvent.Type.ToolTip, at, surface.mapToGlobal(at)))
        return QToolTip.text()

    assert tip(5000, timeline.height() - 50).endswith("Circle at 00:05:000, number 3 of its combo")
    slider = tip(2500, timeline.height() - 50)
    assert "Slider at 00:02:000" in slider
    assert "1 repeat" in slider
    assert "Red line at 00:00:000: 120 BPM" in tip(0, 32)


def test_edges_of_the_range_can_be_dragged(qtbot, timeline, drag, x_of):
    timeline.set_selection((2010.0, 4125.0))
    with qtbot.waitSignal(timeline.rangeSelected) as told:
        drag(QPoint(x_of(4125) + 2, WAVE_Y), QPoint(x_of(6010), WAVE_Y))
    assert told.args == [2010.0, 6000.0]
    with qtbot.waitSignal(timeline.rangeSelected) as told:
        drag(QPoint(x_of(2010), RULER_Y), QPoint(x_of(1010), RULER_Y))
    assert told.args == [1000.0, 6000.0]


def test_an_edge_dragged_past_the_other_turns_the_range_around(timeline, drag, x_of):
    timeline.set_selection((2000.0, 4000.0))
    drag(QPoint(x_of(2000), WAVE_Y), QPoint(x_of(6010), WAVE_Y))
    assert timeline.selection == (4000.0, 6000.0)
