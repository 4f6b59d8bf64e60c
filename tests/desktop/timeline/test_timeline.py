"""The timeline under the keyboard, and what it shows and follows."""

import pytest
from PySide6.QtCore import QPointF, Qt

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle
from desktop.timeline import Timeline

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_chosen_objects_are_ringed(timeline):
    before = timeline.grab().toImage()
    timeline.set_chosen([2])
    assert timeline.grab().toImage() != before
    timeline.set_chosen([])
    assert timeline.grab().toImage() == before


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
