"""Flags of findings on the timeline."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from core.modding.finding import Severity
from desktop.timeline.findings_lane import FindingsLane, Flag

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def lane(timeline) -> FindingsLane:
    timeline.set_flags(
        [
            Flag(5000, Severity.MINOR, "Minor: late."),
            Flag(1000, Severity.WARNING, "Warning: one."),
            Flag(1040, Severity.PROBLEM, "Problem: two.", faint=True),
            Flag(9000, Severity.PROBLEM, "Problem: last."),
        ],
        chosen=3,
    )
    QApplication.processEvents()
    return timeline.lanes.findings


def y_of(lane: FindingsLane) -> int:
    return int(lane.y() + 8)


def test_hidden_without_findings(timeline, lane):
    assert lane.isVisible()
    timeline.set_flags([])
    assert not lane.isVisible()


def test_flags_merge_when_zoomed_out_and_part_when_zoomed_in(timeline, lane):
    assert len(lane.groups(lane.scale_of_time)) - 1 == 3
    timeline.fit()
    assert len(lane.groups(lane.scale_of_time)) - 1 < 4
    timeline.zoom_to(900, 1100)
    assert len(lane.groups(lane.scale_of_time)) - 1 == 4


def test_the_tool_tip_says_what_was_found(lane):
    told = lane.describe(1010, 8).splitlines()
    assert told == ["00:01:040  Problem: two.", "00:01:000  Warning: one."]
    assert "click a flag" in lane.describe(3000, 8)


def test_many_at_one_place_are_not_all_told(timeline, lane):
    timeline.set_flags([Flag(1000, Severity.MINOR, f"Number {number}.") for number in range(500)])
    told = lane.describe(1000, 8).splitlines()
    assert len(told) < 12
    assert "more" in told[-1]


def test_clicking_tells_which_flags_stand_there(qtbot, timeline, lane, surface, x_of):
    seeks: list[float] = []
    timeline.seekRequested.connect(seeks.append)
    with qtbot.waitSignal(timeline.flagsClicked) as told:
        qtbot.mouseClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(x_of(1000) + 4, y_of(lane)))
    assert told.args[0] == [2, 1]
    assert seeks == []


def test_clicking_beside_the_flags_seeks(qtbot, timeline, lane, surface, x_of):
    with qtbot.waitSignal(timeline.seekRequested) as told:
        qtbot.mouseClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(x_of(3000), y_of(lane)))
    assert told.args[0] == pytest.approx(3000, abs=20)


def test_double_clicking_is_told_apart(qtbot, timeline, lane, surface, x_of):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = QPointF(x_of(9000) + 4, y_of(lane))
    clicked: list[list[int]] = []
    timeline.flagsClicked.connect(clicked.append)
    with qtbot.waitSignal(timeline.flagsOpened) as told:
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
            (QEvent.Type.MouseButtonDblClick, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            event = QMouseEvent(kind, at, QPointF(surface.mapToGlobal(at.toPoint())), left, held, NO_MODIFIER)
            QApplication.sendEvent(surface, event)
    assert told.args[0] == [3]
    assert clicked == [[3]]


def test_thousands_of_flags_are_painted(timeline, lane):
    timeline.set_flags([Flag(time * 7.0, Severity.WARNING, "W.") for time in range(8000)])
    timeline.fit()
    assert not timeline.grab().isNull()
    timeline.zoom_to(20_000, 21_000)
    assert not timeline.grab().isNull()
    assert len(lane.flags_at(20_006)) > 0


def test_highlighted_objects_are_found_again_after_a_change(timeline, beatmap):
    timeline.set_highlight([(2000.0, None), (7777.0, None)])
    before = timeline.grab().toImage()
    assert timeline.lanes.objects.table.found([(2000.0, None), (7777.0, None)]).tolist() == [1]
    timeline.set_highlight([])
    assert timeline.grab().toImage() != before
