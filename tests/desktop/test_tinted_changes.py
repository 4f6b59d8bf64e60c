"""What a proposal changes is tinted in timeline and playfield, and reached by keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.beatmap.object_changes import ChangeKind
from desktop.main_window import MainWindow
from desktop.playfield import Comparison
from desktop.shared import shortcuts, theme
from desktop.shared.change_marks import COLOURS, STROKES, WORDS, sign
from desktop.shared.colours import BACKGROUND, GHOST_BACKGROUND, LANE_BACKGROUND
from tests.desktop.changing import END, START, remap, show
from tests.desktop.conftest import LANTERN, open_song, propose

pytestmark = pytest.mark.usefixtures("able")


def pixels(widget: QWidget) -> np.ndarray:
    """(height, width, 3) as blue, green, red."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return whole[:, : image.width(), :3].astype(int)


def strong(widget: QWidget, kind: ChangeKind) -> int:
    """How many pixels have the colour of a kind of change."""
    colour = COLOURS[kind]
    wanted = np.array([colour.blue(), colour.green(), colour.red()])
    return int((np.abs(pixels(widget) - wanted).sum(axis=2) < 50).sum())


def compared(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.editor.changes.changes.times), timeout=20_000)


def test_a_remap_is_tinted_and_stepped_through(qtbot, opened: MainWindow):
    timeline, playfield = opened.editor.timeline, opened.editor.playfield
    timeline.zoom_to(START - 500, END + 500)
    plain = {kind: strong(timeline, kind) for kind in ChangeKind}
    before = [item.time for item in opened.session.beatmap.hit_objects]
    remap(qtbot, opened)
    compared(qtbot, opened)
    changes = opened.editor.changes.changes
    gone = [time for time in before if START <= time < END]
    new = list(np.arange(START, END, 250.0))
    opened.session.select(None)  # its ground lies over the lanes
    assert len(changes.before) == len(gone) and len(changes.after) == len(new)
    assert set(changes.times) == {*new, *(time for time in gone if time not in new)}
    timeline.zoom_to(START - 500, END + 500)
    for kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
        assert strong(timeline, kind) > plain[kind] + 50
    # From one change to the next, from both directions, and each on the side on which it is to be seen.
    opened.editor.playback.seek(0.0)
    following, previous = (
        opened.actions_by_shortcut[each] for each in (shortcuts.NEXT_CHANGE, shortcuts.PREVIOUS_CHANGE)
    )
    visited = []
    for _ in changes.times:
        following.trigger()
        visited.append(timeline.time)
        assert opened.session.showing_proposal is (timeline.time in new)
        assert strong(playfield, ChangeKind.ADDED if timeline.time in new else ChangeKind.REMOVED) > 10
    assert visited == list(changes.times)
    following.trigger()
    assert timeline.time == visited[-1] and "Nothing changes after" in opened.notices.messages[0]
    previous.trigger()
    assert timeline.time == visited[-2]
    words = opened.editor.spoken.words()
    assert "by the proposal" in words


def test_the_tip_and_the_legend_name_the_changes(qtbot, opened: MainWindow):
    remap(qtbot, opened)
    compared(qtbot, opened)
    timeline, lanes = opened.editor.timeline, opened.editor.timeline.lanes
    timeline.zoom_to(START - 500, END + 500)
    middle = lanes.ghost.y() + lanes.ghost.boundingRect().height() / 2
    assert "added by the proposal" in lanes.describe(START, QPointF(10, middle))
    away = lanes.describe(START - 480, QPointF(10, middle))
    count = len(opened.editor.changes.changes.after)
    assert f"{count} objects added" in away and "removed" in away and "F9" in away
    own = lanes.objects.y() + lanes.objects.boundingRect().height() / 2
    gone = opened.session.beatmap.hit_objects[next(iter(opened.editor.changes.changes.before))]
    assert "removed by the proposal" in lanes.describe(gone.time, QPointF(10, own))


def test_other_sounds_are_tinted_in_both_views_side_by_side(qtbot, opened: MainWindow):
    show(opened, opened.forms.hitsounds)
    propose(qtbot, opened)
    compared(qtbot, opened)
    changes = opened.editor.changes.changes
    assert set(changes.before.values()) == set(changes.after.values()) == {ChangeKind.SOUNDS}
    opened.editor.playfield.set_comparison(Comparison.SIDES)
    opened.editor.playback.seek(changes.times[3])
    assert strong(opened.editor.playfield, ChangeKind.SOUNDS) > 20
    opened.editor.playfield.set_comparison(Comparison.ONE)


def test_notes_of_mania_are_tinted(qtbot, opened: MainWindow, songs):
    open_song(qtbot, opened, next((songs / LANTERN).glob("*4K*.osu")))
    remap(qtbot, opened)
    compared(qtbot, opened)
    opened.editor.playback.seek(START)
    opened.session.show_proposal(True)
    kinds = set(opened.editor.changes.changes.after.values())
    assert kinds and any(strong(opened.editor.playfield, kind) > 20 for kind in kinds)


def test_nothing_is_tinted_without_a_base(qtbot, opened: MainWindow):
    show(opened, opened.new_difficulty)
    propose(qtbot, opened)
    action = opened.actions_by_shortcut[shortcuts.NEXT_CHANGE]
    assert not action.isEnabled() and "new difficulty" in action.toolTip()
    assert opened.editor.changes.changes.times == ()
    opened.generation.discard()
    remap(qtbot, opened)
    compared(qtbot, opened)
    assert action.isEnabled()
    opened.generation.discard()
    assert opened.editor.changes.changes.times == () and not action.isEnabled()


def test_the_kinds_are_far_apart_for_every_eye():
    grounds = [colour.name() for colour in (BACKGROUND, LANE_BACKGROUND, GHOST_BACKGROUND)]
    assert min(theme.contrast(COLOURS[kind].name(), ground) for kind in ChangeKind for ground in grounds) >= 4.5
    # The second cue: neither two strokes nor two signs are alike.
    assert len({STROKES[kind] for kind in ChangeKind}) == len({WORDS[kind] for kind in ChangeKind}) == len(ChangeKind)
    shapes = {}
    for kind in ChangeKind:
        image = sign(kind, 2.0).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        grey = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
        shapes[kind] = grey[:, : image.width()] > 100
    for kind in ChangeKind:
        others = [np.mean(shapes[kind] != shapes[other]) for other in ChangeKind if other is not kind]
        assert min(others) > 0.05, f"the sign of {kind} looks like another one"


def test_keys_of_changes_are_in_the_menu_with_their_names(opened: MainWindow):
    action = opened.actions_by_shortcut[shortcuts.NEXT_CHANGE]
    assert action.shortcut().toString() == "F9" and not action.isEnabled()
    assert "no proposal" in action.toolTip()
