"""For those who use no mouse, see little, or hear the window instead of seeing it."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QProgressBar, QScrollBar, QStyle, QTabBar, QWidget

from core.data_files import resources
from core.jobs import Progress
from desktop.main_window import MainWindow
from desktop.shared import colours, theme
from desktop.shared.motion import CalmStyle, choose_motion, is_motion_reduced
from tests.desktop.conftest import propose

LEAST = 4.5  # contrast of text, as WCAG 2.2 asks for at level AA
SURFACES = ("WINDOW", "SURFACE", "RAISED")
TEXTS = ("TEXT", "MUTED", "FAINT", "ACCENT", "ACCENT_BRIGHT", "DANGER", "WARNING", "SUCCESS")


def spoken(widget: QWidget, text: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def is_control(widget: QWidget) -> bool:
    """What a person reaches, and not the insides of Qt's own widgets."""
    inside = widget.objectName().startswith("qt_") or "PrivateContainer" in widget.parent().metaObject().className()
    clears = isinstance(widget, QAbstractButton) and widget.parent().metaObject().className().endswith("LineEdit")
    typed = widget.parent().inherits("QLineEdit") or isinstance(widget, QScrollBar | QTabBar | QMenu)
    reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
    return reached and not (inside or clears or typed)


def unnamed(window: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__} ({each.toolTip()})"
        for each in window.findChildren(QWidget)
        if is_control(each) and not each.isHidden() and not spoken(each).strip()
    ]


def test_every_control_has_a_name(qtbot, opened: MainWindow):
    propose(qtbot, opened)
    for tab in range(opened.tasks.count()):
        opened.tasks.setCurrentIndex(tab)
        QApplication.processEvents()
        assert unnamed(opened) == []
    controls = [each for each in opened.findChildren(QWidget) if is_control(each)]
    assert len(controls) > 150


def test_every_control_of_the_dialogs_has_a_name(window: MainWindow):
    program = window.program
    for opener in (program.open_settings, program.open_palette, program.show_keys, program.show_about):
        opener()
        assert unnamed(program.dialog) == []
        program.dialog.reject()
    program.show_computer()
    assert unnamed(program.dialog) == []


def test_f6_goes_round_the_panes_and_back(qtbot, opened: MainWindow):
    with qtbot.waitActive(opened):
        opened.activateWindow()
    panes = (opened.left, opened.editor.header, opened.editor.timeline, opened.editor.transport, opened.tasks)
    panes = (*panes, opened.status)

    def pane() -> int:
        now = QApplication.focusWidget()
        return next(index for index, each in enumerate(panes) if each is now or each.isAncestorOf(now))

    opened.editor.timeline.setFocus()
    start, seen = pane(), []
    for _ in panes:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(pane())
    assert seen == [(start + step) % len(panes) for step in range(1, len(panes) + 1)]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert pane() == start - 1
    opened.library.filters.search.setFocus()
    opened.editor.timeline.setFocus()
    opened.pane_focus.step(-1)
    opened.pane_focus.step(-1)
    assert opened.library.filters.search.hasFocus(), "what had the keyboard has it again"


def test_timeline_and_playfield_say_time_object_and_selection(qtbot, opened: MainWindow):
    first = opened.session.beatmap.hit_objects[0]
    opened.editor.playback.seek(first.time)

    def says(*words: str) -> bool:
        texts = [spoken(each, QAccessible.Text.Description) for each in (timeline, playfield)]
        return all(word in text for word in words for text in texts)

    timeline, playfield = opened.editor.timeline, opened.editor.playfield
    stamp = opened.editor.transport.time.text()
    qtbot.waitUntil(lambda: says(f"At {stamp}.", "Here: ", f"at {first.x:g}, {first.y:g}"))
    opened.editor.picking.selection.pick(opened.session.beatmap, [0, 1])
    qtbot.waitUntil(lambda: says(f"Picked: {opened.editor.picking.selection.stamp.removesuffix(' - ')}."))
    opened.session.select((5000.0, 9000.0))
    qtbot.waitUntil(lambda: says("Selected from 00:05:000 to 00:09:000."))
    opened.editor.playback.seek(0.0)
    qtbot.waitUntil(lambda: says("At 00:00:000.", "Next: "))
    assert "Left and Right step" in spoken(timeline, QAccessible.Text.Description)


@pytest.mark.parametrize("changed", [{}, theme.CONTRAST], ids=["dark", "contrast"])
def test_text_stands_out_from_every_surface(changed):
    def colour(name: str) -> str:
        return changed.get(name, getattr(theme, name))

    weak = {
        (text, surface): round(found, 2)
        for text in TEXTS
        for surface in SURFACES
        if (found := theme.contrast(colour(text), colour(surface))) < LEAST
    }
    assert weak == {}
    assert theme.contrast(colour("ON_ACCENT"), colour("ACCENT")) >= LEAST
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21) and theme.contrast("#777777", "#777777") == 1


@pytest.mark.parametrize("changed", [{}, theme.CONTRAST], ids=["dark", "contrast"])
def test_every_rule_of_the_style_sheet_can_be_read(changed):
    sheet = (resources() / "theme.qss").read_text(encoding="utf-8")
    for name in sorted((each for each in vars(theme) if each.isupper()), key=len, reverse=True):
        sheet = sheet.replace(f"${name}", str(changed.get(name, getattr(theme, name))))
    both = [
        (rule.strip(), text[1], ground[1])
        for rule, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
        if (text := re.search(r"(?<![-\w])color: (#\w+)", body)) and (ground := re.search(r"background: (#\w+)", body))
    ]
    assert len(both) > 8
    assert [each for each in both if theme.contrast(each[1], each[2]) < LEAST] == []


def test_what_is_written_on_the_timeline_stands_out():
    grounds = (colours.BACKGROUND, colours.LANE_BACKGROUND, colours.GHOST_BACKGROUND, colours.RULER_BACKGROUND)
    for text in (colours.TEXT, colours.TEXT_DIM):
        assert min(theme.contrast(text.name(), ground.name()) for ground in grounds) >= LEAST


def test_disabled_text_is_as_readable(qapp):
    theme.apply(qapp)
    palette = QApplication.palette()
    for role in (palette.ColorRole.WindowText, palette.ColorRole.Text, palette.ColorRole.ButtonText):
        text = palette.color(palette.ColorGroup.Disabled, role).name()
        ground = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.Base).name()
        assert theme.contrast(text, QColor(ground).name()) >= LEAST


def test_what_moves_stands_still_where_that_is_asked_for(qtbot, window):
    application = QApplication.instance()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    bars = window.library.findChildren(QProgressBar)
    started = Progress("Looking for songs", 0.0)
    choose_motion(application, "full")
    window.library._progressed(started)
    assert not is_motion_reduced() and any(bar.maximum() == 0 for bar in bars)
    choose_motion(application, "reduced")
    try:
        assert is_motion_reduced() and CalmStyle("Fusion").styleHint(hint) == 0
        window.library._progressed(started)
        assert all(bar.maximum() > 0 for bar in bars)
    finally:
        theme.apply(application)
        choose_motion(application, "full")
