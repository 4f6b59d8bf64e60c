"""Nothing that the window says is clipped on a small screen, in long languages and in a made-up longer one."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.dialogs.settings import SettingsDialog
from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import PSEUDO, Languages
from tests.desktop.clipping import clipped
from tests.desktop.conftest import LANTERN, open_song, propose
from tests.desktop.test_sizes import SMALL
from tests.portions import spread

SPOKEN = (PSEUDO, "de", "ru", "fr")


@pytest.fixture(params=spread(SPOKEN, 2))
def speaking(request, qapp: QApplication) -> Iterator[str]:
    """One long language after the other; English again afterwards."""
    languages = Languages(qapp)
    languages.use(request.param)
    yield request.param
    languages.use("en")


def states(window: MainWindow) -> Iterator[str]:
    """Every tab with all that unfolds, beside the library and without it, and the form folded."""
    for folded in (False, True):
        window.panes.fold_library(folded)
        for tab in range(window.tasks.count()):
            window.tasks.setCurrentIndex(tab)
            window.tasks.set_folded(False)
            for section in getattr(window.tasks.currentWidget(), "sections", ()):
                section.set_folded(False)
            QApplication.processEvents()
            yield f"tab {tab}, library {'folded' if folded else 'shown'}"
    window.panes.fold_library(False)
    window.tasks.set_folded(True)
    QApplication.processEvents()
    yield "form folded"
    window.tasks.set_folded(False)


def sideways(holder: QWidget) -> Iterator[str]:
    """The forms in view that are wider than their place, so that one would have to scroll sideways."""
    for area in holder.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
            yield f"{inner.width()} px in {area.viewport().width()} px"


def dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Every dialog of the menus."""
    program = window.program
    opening: dict[str, Callable[[], None]] = {
        "keys": program.show_keys,
        "about": program.show_about,
        "computer": program.show_computer,
        "palette": program.open_palette,
        "settings": program.open_settings,
    }
    for name, show in opening.items():
        show()
        QApplication.processEvents()
        dialog = program.dialog
        assert dialog is not None
        if isinstance(dialog, SettingsDialog):
            for row in range(dialog.groups.count()):
                dialog.groups.setCurrentRow(row)
                QApplication.processEvents()
                yield f"{name} {row}", dialog
        yield name, dialog
        dialog.close()


@pytest.mark.more_at_night
def test_the_window_clips_nothing(qtbot, speaking: str, open_window, songs):
    window = open_window(songs)
    window.resize(*SMALL)
    open_song(qtbot, window, next((songs / LANTERN).glob("*[[]Normal].osu")))
    qtbot.waitUntil(lambda: window.library.list.model().rowCount() == 3, timeout=20_000)
    found, wide = [], []
    for state in states(window):
        found += [f"{state}: {line}" for line in clipped(window)]
        wide += [f"{state}: {line}" for line in sideways(window.tasks)]
    assert speaking == PSEUDO or wide == [], "no form of a real language scrolls sideways"
    window.tasks.setCurrentWidget(window.new_difficulty)
    propose(qtbot, window)
    found += [f"proposal, {state}: {line}" for state in states(window) for line in clipped(window)]
    assert (window.width(), window.height()) == SMALL
    assert found == [], "\n".join(found)


@pytest.mark.more_at_night
def test_the_dialogs_clip_nothing(speaking: str, window: MainWindow):
    window.resize(*SMALL)
    found, large, wide = [], [], []
    for name, dialog in dialogs(window):
        found += [f"{name}: {line}" for line in clipped(dialog)]
        wide += [f"{name}: {line}" for line in sideways(dialog)]
        large += [name] if dialog.width() > SMALL[0] or dialog.height() > SMALL[1] else []
    assert found == [], "\n".join(found)
    assert large == [], "it does not fit on a small screen"
    assert speaking == PSEUDO or wide == [], "no form of a real language scrolls sideways"


@pytest.mark.more_at_night
def test_the_history_clips_nothing(qtbot, speaking: str, opened: MainWindow):
    propose(qtbot, opened)
    with qtbot.waitSignal(opened.generation.saved, timeout=20_000):
        opened.proposals.accept()
    found: list[str] = []
    seen: list[QWidget] = []

    def look(timer: QTimer) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            timer.stop()
            seen.append(dialog)
            found.extend(clipped(dialog))
            dialog.close()

    timer = QTimer(opened)
    timer.timeout.connect(partial(look, timer))
    timer.start(50)
    opened.actions_by_shortcut[shortcuts.HISTORY].trigger()
    assert seen and found == []


def test_what_is_clipped_is_found(qtbot):
    words = "a sentence that is far too long for where it is shown"
    window = QWidget()
    layout = QVBoxLayout(window)
    for part in (QLabel(words), QPushButton(words), ElidedLabel(words)):
        part.setFixedWidth(120 if not isinstance(part, ElidedLabel) else 8)
        layout.addWidget(part)
    window.show()
    qtbot.waitExposed(window)
    assert len(clipped(window)) == 3
    qtbot.addWidget(window)
