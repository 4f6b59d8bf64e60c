"""The timeline under mouse and keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle
from desktop.shared.picking import Pick
from desktop.timeline import Timeline

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


def test_chosen_objects_are_ringed(timeline):
    before = timeline.grab().toImage()
    timeline.set_chosen([2])
    assert timeline.grab().toImage() != before
    timeline.set_chosen([])
    assert timeline.grab().toImage() == before


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


@pytest.mark.parametrize(
    ("time", "bar"),
    [
        (5000, (4000, 6000)),
        (3999.5, (4000, 6000)),
        (29_000, (28_000, 30_000)),
        (30_100, (30_000, 31_600)),
        (0, (0, 2000)),
    ],
)
def test_bars(timeline, time, bar):
    assert timeline.bar_at(time) == pytest.approx(bar)


@pytest.mark.parametrize(
    ("start", "key", "modifiers", "target"),
    [
        (1000, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1125),
        (1000, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 875),
        (1060, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1125),
        (29_950, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 30_000),
        (30_000, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 30_100),
        (30_000, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 29_875),
        (1000, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 2000),
        (1000.4, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, None),
        (1000, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, 10_000),
        (14_000, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, 10_000),
        (1000, Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
    ],
)
def test_keys_step(qtbot, timeline, start, key, modifiers, target):
    asked: list[float] = []
    timeline.seekRequested.connect(asked.append)
    timeline.set_time(start)
    qtbot.keyClick(timeline, key, modifiers)
    assert asked == ([] if target is None else [pytest.approx(target)])


def test_steps_follow_the_divisor(qtbot, timeline):
    asked: list[float] = []
    timeline.seekRequested.connect(asked.append)
    timeline.set_time(0)
    for divisor in (1, 3, 16):
        timeline.set_divisor(divisor)
        timeline.step(1)
    assert asked == pytest.approx([500, 500 / 3, 500 / 16])
    with pytest.raises(ValueError, match="at least 1"):
        timeline.set_divisor(0)


def test_brackets_and_escape_change_the_range(qtbot, timeline):
    timeline.set_time(3020)
    qtbot.keyClick(timeline, Qt.Key.Key_BracketLeft)
    timeline.set_time(4981)
    qtbot.keyClick(timeline, Qt.Key.Key_BracketRight)
    assert timeline.selection == (3000, 5000)
    qtbot.keyClick(timeline, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.AltModifier)
    assert timeline.selection == (3000, 4981)
    with qtbot.waitSignal(timeline.selectionCleared):
        qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.selection is None


def test_the_view_follows_a_playing_cursor(timeline):
    for ms in range(0, 30_000, 100):
        timeline.set_time(ms)
        start, end = timeline.visible_range
        assert start <= ms <= end
    timeline.set_follow(False)
    before = timeline.visible_range
    timeline.set_time(50_000)
    assert timeline.visible_range == before


def test_hardly_anything_is_shown_beyond_the_song(timeline):
    for length in (500, 10_000, 60_000):
        timeline.zoom_to(0, length)
        for ms in range(45_000, 60_001, 100):
            timeline.set_time(ms)
        start, end = timeline.visible_range
        assert start <= 60_000 <= end <= 60_000 + (end - start) * 0.06
        timeline.set_time(0)
        start, end = timeline.visible_range
        assert start >= -(end - start) * 0.06


def test_looking_elsewhere_while_it_plays_is_respected(timeline, wheel):
    for ms in range(0, 1000, 100):
        timeline.set_time(ms)
    timeline.pointer.set_wheel_seeks(False)
    for _ in range(20):
        wheel(500, -1)
    elsewhere = timeline.visible_range
    for ms in range(1000, 2000, 100):
        timeline.set_time(ms)
    assert timeline.visible_range == elsewhere
    timeline.set_time(20_000.0)
    start, end = timeline.visible_range
    assert start <= 20_000 <= end


def test_a_proposal_grows_beside_the_difficulty(timeline):
    without = timeline.grab().toImage()
    timeline.set_proposal([])
    timeline.append_proposal([Circle(0, 0, 3000.0)])
    timeline.append_proposal([Circle(0, 0, 3500.0), Circle(0, 0, 4000.0)])
    assert [each.time for each in timeline.proposal] == [3000.0, 3500.0, 4000.0]
    assert timeline.grab().toImage() != without
    timeline.set_proposal(None)
    assert timeline.proposal == []
    assert timeline.grab().toImage() == without


def test_fit_shows_the_whole_song(timeline):
    timeline.fit()
    start, end = timeline.visible_range
    assert start <= 0
    assert end >= 60_000


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


@pytest.mark.parametrize("name", ["standard", "taiko", "catch", "mania", "odd", "old_v3", "lazer_v128"])
def test_every_mode_paints_at_every_zoom(timeline, fixtures_folder, name):
    from core.beatmap.reader import read_beatmap

    timeline.set_beatmap(read_beatmap(fixtures_folder / "beatmaps" / f"{name}.osu"))
    pictures = set()
    for length in (60_000, 8000, 300):
        timeline.zoom_to(0, length)
        pictures.add(timeline.grab().toImage().cacheKey())
        assert not timeline.grab().isNull()
    assert len(pictures) == 3


def test_nothing_open_is_no_trouble(qtbot):
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.set_audio(None, 0)
    widget.set_beatmap(None)
    widget.set_proposal(None)
    widget.step(1)
    widget.step_object(1)
    widget.set_beatmap(Beatmap.new())
    widget.set_time(100)
    assert not widget.grab().isNull()
    assert QPointF(*widget.visible_range).y() > 0


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
