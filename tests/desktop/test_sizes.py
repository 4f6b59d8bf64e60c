"""The playfield has the room: sizes of the parts on usual screens, and nothing clipped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from desktop.main_window import MainWindow
from desktop.playfield.scene import Stage
from desktop.shared import shortcuts
from desktop.shared.labels import ElidedLabel, YieldingLabel
from tests.desktop.conftest import propose

TITLE_BAR = 37  # px, of a tall one
SMALL, LAPTOP = (1280, 720 - TITLE_BAR), (1366, 768 - TITLE_BAR)
SCREENS = [(1920, 1080), LAPTOP, SMALL]


def field(window: MainWindow) -> tuple[int, int]:
    """The 4:3 frame of the game in the playfield, px."""
    frame = Stage.within(window.editor.playfield.width(), window.editor.playfield.height()).frame
    return round(frame.width()), round(frame.height())


def clipped(part: QWidget) -> list[str]:
    """Controls that have less room than their words need, or stand outside of what they stand in."""
    found = []
    for widget in part.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel | YieldingLabel):
            continue
        parent = widget.parentWidget()
        if parent is None or inside_scrolled(widget, part):
            continue
        name = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName() or widget.toolTip()}"
        needs = widget.minimumSizeHint()
        if isinstance(widget, QAbstractButton | QLabel | QComboBox) and needs.width() > widget.width() + 1:
            found.append(f"{name}: {needs.width()} px in {widget.width()}")
        if isinstance(widget, QAbstractButton) and not parent.rect().contains(widget.geometry()):
            found.append(f"{name}: {widget.geometry()} in {parent.rect()}")
    return found


def inside_scrolled(widget: QWidget, part: QWidget) -> bool:
    """Whether it is in a part that scrolls downwards, which may be taller than what is seen."""
    above = widget.parentWidget()
    while above is not None and above is not part:
        if isinstance(above.parentWidget(), QScrollArea):
            return True
        above = above.parentWidget()
    return False


def test_the_playfield_of_a_full_hd_screen(opened: MainWindow):
    opened.resize(1920, 1080)
    opened.tasks.set_folded(False)
    QApplication.processEvents()
    assert field(opened) >= (800, 600) and field(opened)[1] >= 600
    assert opened.editor.timeline.height() >= 200
    assert 320 <= opened.tasks.width() - opened.tasks.rail.width() <= 380
    opened.tasks.set_folded(True)
    opened.panes.fold_library(True)
    QApplication.processEvents()
    assert opened.editor.width() > 1800


def test_the_playfield_of_a_small_laptop(opened: MainWindow):
    opened.resize(*SMALL)
    opened.tasks.set_folded(True)
    QApplication.processEvents()
    width, height = field(opened)
    assert (opened.width(), opened.height()) == SMALL and width >= 480 and height >= 360


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_clipped(qtbot, opened: MainWindow, screen):
    if screen == SMALL:
        propose(qtbot, opened)
    opened.resize(*screen)
    for folded in (False, True):
        opened.panes.fold_library(folded)
        for tab in range(opened.tasks.count()):
            opened.tasks.setCurrentIndex(tab)
            for section in getattr(opened.tasks.currentWidget(), "sections", ()):
                section.set_folded(folded)
            QApplication.processEvents()
            assert (opened.width(), opened.height()) == screen
            assert clipped(opened) == []
            for area in opened.tasks.currentWidget().findChildren(QScrollArea):
                assert area.widget().minimumSizeHint().width() <= area.viewport().width(), tab
            assert opened.status.mapTo(opened, QPoint(0, opened.status.height())).y() == screen[1]
    opened.tasks.set_folded(True)
    QApplication.processEvents()
    assert clipped(opened) == []


def test_the_library_and_the_form_fold_and_are_left_so(qtbot, open_window, songs):
    window = open_window(songs)
    window.resize(1600, 900)
    window.actions_by_shortcut[shortcuts.LIBRARY].trigger()
    assert not window.left.isVisible() and not window.editor.header.library.isChecked()
    window.editor.header.library.click()
    assert window.left.isVisible()
    window.tasks.setCurrentWidget(window.forms.remap)
    rail = window.tasks.rail
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton, pos=rail.tabRect(1).center())
    assert window.tasks.is_folded and not window.forms.remap.isVisible()
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton, pos=rail.tabRect(3).center())
    assert window.forms.hitsounds.isVisible() and not window.tasks.is_folded
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton, pos=rail.tabRect(3).center())
    window.actions_by_shortcut[shortcuts.LIBRARY].trigger()
    window.close()
    again = open_window(songs)
    assert again.tasks.is_folded and again.panes.library_folded and not again.left.isVisible()
    again.actions_by_shortcut[shortcuts.SEARCH].trigger()
    assert again.left.isVisible()


def test_borders_stay_where_they_were_put(qtbot, open_window, songs):
    window = open_window(songs)
    window.resize(1600, 960)
    window.tasks.set_folded(False)
    QApplication.processEvents()
    for splitter, place in ((window.columns, 1), (window.editor.views, 1)):
        handle = splitter.handle(place)
        middle = handle.rect().center()
        qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(handle, middle + QPoint(-30, -60))
        qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    library, timeline = window.left.width(), window.editor.timeline.height()
    assert library != 340 and timeline > 210
    window.close()
    again = open_window(songs)
    again.resize(1600, 960)
    QApplication.processEvents()
    assert (again.left.width(), again.editor.timeline.height()) == (library, timeline)


def test_f11_leaves_playfield_and_timeline_alone(qtbot, opened: MainWindow):
    qtbot.keyClick(opened, Qt.Key.Key_F11)
    qtbot.waitUntil(opened.isFullScreen, timeout=5000)
    others = (opened.left, opened.tasks, opened.status, opened.editor.header, opened.editor.transport, opened.menuBar())
    QApplication.processEvents()
    assert not any(part.isVisible() for part in others)
    assert opened.editor.playfield.isVisible() and opened.editor.timeline.isVisible()
    assert opened.editor.views.size() == opened.centralWidget().size()
    qtbot.keyClick(opened, Qt.Key.Key_Space)
    assert opened.editor.player.playing
    qtbot.keyClick(opened, Qt.Key.Key_Space)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in others)
    qtbot.waitUntil(lambda: not opened.isFullScreen(), timeout=5000)


def test_at_scale_two_it_is_the_same_desk(home):
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.shared import theme\n"
        "from desktop.main_window import MainWindow\n"
        "from core.program.settings import load_settings\n"
        "application = QApplication([]); theme.apply(application)\n"
        "window = MainWindow(load_settings())\n"
        f"window.resize(*{SMALL}); window.show()\n"
        "window.tasks.set_folded(True); application.processEvents()\n"
        "pane, picture = window.editor.playfield, window.grab()\n"
        "print(window.devicePixelRatioF(), window.width(), window.height(), pane.width(), pane.height())\n"
        "print(picture.width(), picture.height())\n"
        "import os; window.close(); os._exit(0)\n"
    )
    environment = os.environ | {
        "BEATWRIGHT_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2",
        "PYTHONUNBUFFERED": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    ratio, width, height, pane_width, pane_height = map(float, done.stdout.split("\n")[0].split())
    assert ratio == 2.0 and (width, height) == SMALL
    assert pane_width >= 480 and pane_height >= 360
    assert done.stdout.split("\n")[1] == f"{2 * SMALL[0]} {2 * SMALL[1]}"
