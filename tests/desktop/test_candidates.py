"""Candidates beside each other: checked before they are accepted, listed, and chosen by number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.modding.run_checks import check_path
from desktop.main_window import MainWindow
from tests.desktop.changing import accept, contents, show
from tests.desktop.conftest import LANTERN, propose
from tests.desktop.test_sizes import clipped

pytestmark = pytest.mark.usefixtures("able")


def test_a_proposal_is_checked_before_it_is_accepted(qtbot, opened: MainWindow, songs):
    before = contents(songs / LANTERN)
    checks, button = opened.editor.proposal_checks, opened.editor.proposal_bar.findings
    checks.pause_ms = 0
    propose(qtbot, opened)
    result = opened.session.proposal
    assert button.toolTip() and (checks.of(result) is None or button.menu() is not None)
    qtbot.waitUntil(lambda: checks.of(result) is not None, timeout=60_000)
    found = checks.of(result).findings
    assert contents(songs / LANTERN) == before, "nothing is written"
    opened.resize(1920, 1080)
    QApplication.processEvents()
    problems, warnings = (sum(each.severity == kind for each in found) for kind in ("problem", "warning"))
    assert found and problems + warnings
    words = f"{problems} problem{'s' * (problems != 1)}, {warnings} warning{'s' * (warnings != 1)}"
    assert button.text() == words and clipped(opened.editor.header) == []
    assert found[0].message in "\n".join(action.toolTip() for action in opened_menu(button.sentences))
    for width in (1920, 1366, 1280, 1050):
        opened.resize(width, 690)
        qtbot.waitUntil(lambda: clipped(opened.editor.header) == [], timeout=3000)
    assert button.text() == f"{problems}·{warnings}", "figures where words have no room"
    (timed, *_) = [action for action in opened_menu(button.sentences) if action.text()[:2].isdigit()]
    timed.trigger()
    minutes, seconds, ms = timed.text().split()[0].split(":")
    assert opened.editor.timeline.time == int(minutes) * 60_000 + int(seconds) * 1000 + int(ms)
    (file, *_) = accept(qtbot, opened, opened.proposals.accept)
    assert [each.key for each in check_path(file)] == [each.key for each in found], "as after it was accepted"


def test_a_check_that_cannot_run_says_why(qtbot, opened: MainWindow):
    opened.editor.proposal_checks.task = "tests.desktop.tasks:refuse"
    opened.editor.proposal_checks.pause_ms = 0
    propose(qtbot, opened)
    result = opened.session.proposal
    qtbot.waitUntil(lambda: opened.editor.proposal_checks.of(result) is not None, timeout=60_000)
    assert "silent" in opened.editor.proposal_bar.findings.toolTip()
    assert opened.editor.proposal_bar.accept.isEnabled()


def test_numbers_play_a_candidate(qtbot, opened: MainWindow):
    show(opened, opened.new_difficulty)
    opened.new_difficulty.model.candidates.setValue(3)
    propose(qtbot, opened)
    first, second, third = opened.session.proposals
    timeline = opened.editor.timeline
    timeline.setFocus()
    player, bar = opened.editor.player, opened.editor.proposal_bar
    for key, expected in ((Qt.Key.Key_3, third), (Qt.Key.Key_2, second), (Qt.Key.Key_9, second), (Qt.Key.Key_1, first)):
        qtbot.keyClick(timeline, key)
        assert opened.session.proposal is expected and opened.session.showing_proposal and player.playing
    qtbot.keyClick(timeline, Qt.Key.Key_1)
    assert opened.session.proposal is first and not player.playing, "the same one again stops"
    qtbot.keyClick(timeline, Qt.Key.Key_2)
    assert player.playing and bar.count.text() == "2/3"
    opened.editor.playback.toggle()
    seed = opened.new_difficulty.model.candidates
    seed.setFocus()
    qtbot.keyClick(seed, Qt.Key.Key_1)
    assert opened.session.proposal is second, "typed numbers stay numbers"
    for width in (1920, 1366, 1280, 1050):
        opened.resize(width, 690)
        qtbot.waitUntil(lambda: clipped(opened.editor.header) == [], timeout=3000)


def opened_menu(menu):
    """Its entries as when it is open."""
    menu.aboutToShow.emit()
    return menu.actions()
