"""From pressing Generate to a file in the set, and everything that may come in between."""

import os
import shutil

import pytest
from PySide6.QtWidgets import QPushButton

from core.beatmap.reader import read_beatmap
from core.edits import history as history_module
from core.errors import MachineError
from core.timing.corrections import nudge_offset, set_meter
from desktop.main_window import MainWindow
from desktop.session.session import Session
from desktop.shared.jobs import JobState
from tests.desktop.conftest import LANTERN, TASKS, open_song, propose


def test_objects_grow_on_the_ghost_lane_and_become_a_proposal(qtbot, opened: MainWindow):
    counts: list[int] = []
    opened.session.objectsAdded.connect(lambda _: counts.append(len(opened.editor.timeline.proposal)))
    propose(qtbot, opened)
    assert counts == [8, 16, 24, 32]
    assert len(opened.editor.timeline.proposal) == 32
    bar = opened.editor.proposal_bar
    assert bar.isVisible() and "32 objects" in bar.facts.text()
    assert opened.session.showing_proposal


def test_switching_between_original_and_proposal(qtbot, opened: MainWindow):
    propose(qtbot, opened)
    original = opened.session.beatmap
    opened.editor.proposal_bar.shown.button(False).click()
    assert opened.session.shown is original
    opened.proposals.switch_shown()
    assert opened.session.shown is opened.session.proposal.beatmap
    selector = opened.editor.header.selector
    assert selector.currentText().startswith("Proposal")
    selector.activated.emit(0)
    assert opened.session.shown is original and selector.currentIndex() == 0
    selector.activated.emit(selector.count() - 1)
    assert opened.session.showing_proposal


def test_accept_writes_a_new_file_and_opens_it(qtbot, opened: MainWindow, songs):
    before = {path: path.read_bytes() for path in (songs / LANTERN).iterdir()}
    propose(qtbot, opened)
    with qtbot.waitSignal(opened.generation.saved, timeout=60_000) as saved:
        opened.editor.proposal_bar.accept.click()
    file = saved.args[0].files[0]
    assert file.parent == songs / LANTERN and file not in before
    assert all(path.read_bytes() == content for path, content in before.items())
    written = read_beatmap(file)
    assert len(written.hit_objects) == 32 and written.beatmap_id == 0 and "ai-assisted" in written.tags.split()
    qtbot.waitUntil(lambda: opened.session.opened.difficulty.path == file, timeout=60_000)
    assert opened.session.proposal is None and not opened.editor.proposal_bar.isVisible()
    assert any("press F5" in message for message in opened.notices.messages)


def test_accept_packs_an_osz_outside_the_songs_folder(qtbot, opened: MainWindow, songs, home):
    opened.new_difficulty.result.osz.setChecked(True)
    propose(qtbot, opened)
    with qtbot.waitSignal(opened.generation.saved, timeout=60_000) as saved:
        opened.proposals.accept()
    assert saved.args[0].archive.is_file()
    assert home in saved.args[0].archive.parents
    assert not list(songs.rglob("*.osz"))


def test_discard_writes_nothing_and_can_be_undone(qtbot, opened: MainWindow, songs):
    before = sorted(songs.rglob("*"))
    propose(qtbot, opened)
    opened.editor.proposal_bar.discard.click()
    assert opened.session.proposal is None and opened.editor.timeline.proposal == []
    assert sorted(songs.rglob("*")) == before
    opened.notices.toasts[0].findChild(QPushButton).click()
    assert opened.session.proposal is not None


def test_cancel_within_a_deaf_task_leaves_nothing(qtbot, opened: MainWindow, songs):
    before = sorted(songs.rglob("*"))
    opened.generation.task = f"{TASKS}:generate_slowly"
    job = opened.generate()
    qtbot.waitUntil(lambda: opened.session.draft not in (None, []), timeout=60_000)
    with qtbot.waitSignal(job.cancelled, timeout=60_000):
        opened.job_bar.cancel.click()
    assert job.state is JobState.CANCELLED
    assert opened.session.draft is None and opened.editor.timeline.proposal == []
    assert sorted(songs.rglob("*")) == before
    assert not opened.jobs.busy


def test_a_second_job_waits_and_can_be_taken_out(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:generate_slowly"
    first = opened.generate()
    opened.generation.task = f"{TASKS}:generate"
    second, third = opened.generate(), opened.generate()
    qtbot.waitUntil(lambda: first.state is JobState.RUNNING, timeout=60_000)
    assert opened.jobs.waiting == [second, third]
    assert opened.job_bar.waiting.text() == "Queue (2)"
    opened.jobs.cancel(second)
    opened.jobs.cancel(first)
    with qtbot.waitSignal(third.finished, timeout=60_000):
        pass
    assert second.state is JobState.CANCELLED


def test_a_task_s_sentence_reaches_the_user(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:refuse"
    opened.generate()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert "The song is silent from beginning to end" in opened.notices.messages[0]


def test_the_window_survives_the_helper_process(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:die"
    opened.generate()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert "memory ran out" in opened.notices.messages[0]
    assert opened.session.draft is None
    opened.generation.task = f"{TASKS}:generate"
    propose(qtbot, opened)


def test_a_locked_folder_is_told_at_once(qtbot, opened: MainWindow, songs, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode, **_: False)
    opened.generate()
    assert str(songs / LANTERN) in opened.notices.messages[0] and "not accepted" in opened.notices.messages[0]
    qtbot.waitUntil(lambda: opened.session.proposal is not None, timeout=60_000)


def test_a_full_disk_keeps_the_proposal(qtbot, opened: MainWindow, monkeypatch):
    propose(qtbot, opened)

    def fail(changes):
        raise MachineError("Cannot write: No space left on device.")

    monkeypatch.setattr(history_module, "carry_out", fail)
    opened.proposals.accept()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert "No space left" in opened.notices.messages[0] and "kept" in opened.notices.messages[0]
    assert opened.session.proposal is not None


def test_the_folder_deleted_meanwhile_keeps_the_proposal(qtbot, opened: MainWindow, songs):
    propose(qtbot, opened)
    shutil.rmtree(songs / LANTERN)
    opened.proposals.accept()
    qtbot.waitUntil(lambda: any("kept" in message for message in opened.notices.messages), timeout=60_000)
    assert opened.session.proposal is not None


def test_a_proposal_waits_while_another_song_is_open(qtbot, opened: MainWindow, songs):
    propose(qtbot, opened)
    result = opened.session.proposal
    open_song(qtbot, opened, songs / "Beatwright - Two Rooms")
    assert opened.session.proposal is None and opened.session.undecided == 1
    open_song(qtbot, opened, songs / LANTERN)
    assert opened.session.proposal is result


def test_a_bare_song_gets_a_folder_of_its_own(qtbot, window: MainWindow, songs, tmp_path):
    song = tmp_path / "Somebody - Something.ogg"
    shutil.copy(songs / LANTERN / "audio.ogg", song)
    open_song(qtbot, window, song)
    assert window.editor.header.title.text() == "Somebody – Something"
    window.session.rename_song("Another Thing", "Somebody")
    assert window.editor.header.title.text() == "Somebody – Another Thing"
    propose(qtbot, window)
    with qtbot.waitSignal(window.generation.saved, timeout=60_000) as saved:
        window.proposals.accept()
    file = saved.args[0].files[0]
    assert file.parent.parent == songs and (file.parent / song.name).is_file()
    assert read_beatmap(file).title == "Another Thing"
    assert song.is_file()


def test_the_timing_that_was_mended_by_hand_is_used(qtbot, opened: MainWindow):
    opened.timing.finding.lock.setChecked(False)
    opened.timing.use.setChecked(True)
    opened.timing.table.change(lambda points: set_meter(nudge_offset(points, 5), 3))
    propose(qtbot, opened)
    (line,) = opened.session.proposal.beatmap.timing_points
    assert line.time == 235 and line.meter == 3 and line.bpm == pytest.approx(174)


def test_closing_stops_the_job(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:generate_slowly"
    opened.generate()
    qtbot.waitUntil(lambda: opened.session.draft not in (None, []), timeout=60_000)
    opened.close()
    assert not opened.isVisible()
    assert isinstance(opened.session, Session)
