"""Findings in the whole window: flags, playfield and keys."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.shared import shortcuts
from tests.desktop.conftest import LANTERN, open_song
from tests.desktop.modding.conftest import TASKS, WAIT


@pytest.fixture
def found(qtbot, window, songs):
    """The window with what a model found."""
    modding = window.maimod.modding
    modding.check_task, modding.ask_task = f"{TASKS}:nothing", f"{TASKS}:surprised"
    window.tasks.show_maimod()
    open_song(qtbot, window, next((songs / LANTERN).glob("*[[]Normal].osu")))
    modding.ask("some-model", "Some model")
    qtbot.waitUntil(lambda: bool(modding.entries), timeout=WAIT)
    QApplication.processEvents()
    return window


def test_flags_lead_to_their_objects(qtbot, found):
    timeline, modding = found.editor.timeline, found.maimod.modding
    flags = timeline.lanes.findings.shown
    assert len(flags) == len(modding.entries)
    timeline.zoom_to(flags[4].time - 300, flags[4].time + 300)
    at = QPointF(timeline.width() / 2 + 2, timeline.lanes.findings.y() + 8)
    timeline._axis.clicked.emit(flags[4].time + 1, at)
    assert modding.chosen is modding.entries[4].finding
    assert timeline.time == flags[4].time
    assert found.maimod.view.selected[0].finding is modding.chosen
    assert timeline.lanes.objects.table.found([(flags[4].time, None)]).size == 1
    assert found.editor.playfield._marked.holds(flags[4].time)
    timeline._axis.double_clicked.emit(flags[4].time + 1, at)
    assert QGuiApplication.clipboard().text() == modding.chosen.link


def test_keys_go_from_finding_to_finding(qtbot, found):
    times = [entry.finding.time for entry in found.maimod.modding.entries]
    following = found.actions_by_shortcut[shortcuts.NEXT_FINDING]
    found.editor.playback.seek(0.0)
    following.trigger()
    following.trigger()
    assert found.editor.timeline.time == sorted(set(times))[1]
    found.actions_by_shortcut[shortcuts.PREVIOUS_FINDING].trigger()
    assert found.editor.timeline.time == min(times)


def test_the_chosen_model_is_remembered(open_window, songs):
    window = open_window(songs)
    window.maimod.controls.model.choose("v30")
    window.maimod.filters.marked.setChecked(True)
    window.close()
    again = open_window(songs)
    assert again.maimod.controls.model.card.name == "v30"
    assert again.maimod.filters.marked.isChecked()


def test_another_difficulty_brings_its_own(qtbot, found, songs):
    other = next((songs / LANTERN).glob("*4K*.osu"))
    open_song(qtbot, found, other)
    assert found.editor.timeline.lanes.findings.shown == []
    assert found.maimod.modding.chosen is None
    open_song(qtbot, found, next((songs / LANTERN).glob("*[[]Normal].osu")))
    assert found.editor.timeline.lanes.findings.shown
