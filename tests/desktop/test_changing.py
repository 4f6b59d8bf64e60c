"""Remaps: from their form into a file with a backup, and back again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.beatmap.reader import read_beatmap
from core.changes import Change, NotPutBackError, carry_out
from core.edits import history as history_module
from core.errors import MachineError
from desktop.controllers import generation_controller as generating_module
from desktop.controllers import proposal_actions as deciding_module
from desktop.dialogs.changed_on_disk import Choice
from desktop.dialogs.history import HistoryDialog
from desktop.main_window import MainWindow
from tests.desktop.changing import END, START, accept, contents, remap, show, step
from tests.desktop.conftest import LANTERN, open_song

pytestmark = pytest.mark.usefixtures("able")


def test_a_range_is_asked_for_first(opened: MainWindow):
    show(opened, opened.forms.remap)
    assert not opened.forms.remap.generate.isEnabled() and "Select a range" in opened.forms.remap.generate.toolTip()
    opened.generate()
    assert "Select a range" in opened.notices.messages[0] and not opened.jobs.busy
    opened.session.select((1000.0, 1100.0))
    assert "half a second" in opened.forms.remap.summary.text()
    opened.session.select((START, END))
    assert opened.forms.remap.generate.isEnabled()


def test_range_of_timeline_and_form_are_one(qtbot, opened: MainWindow):
    show(opened, opened.forms.remap)
    form, timeline = opened.forms.remap.range, opened.editor.timeline
    timeline.set_selection((START, END))
    assert (form.start.text(), form.end.text()) == ("00:05:000", "00:09:000")
    count = sum(START <= item.time < END for item in opened.session.beatmap.hit_objects)
    assert f"{count} objects of [" in form.facts.text()
    form.end.setFocus()
    form.end.selectAll()
    qtbot.keyClicks(form.end, "00:10:500")
    qtbot.keyClick(form.end, Qt.Key.Key_Return)
    assert timeline.selection == (START, 10_500.0)
    request = opened.forms.remap.request()
    assert (request.task, request.map.start, request.map.end) == ("remap", START, 10_500.0)


def test_kiai_and_bookmarks_can_be_taken(qtbot, window: MainWindow, songs):
    file = next((songs / LANTERN).glob("*[[]Normal].osu"))
    text = file.read_text().replace("[Editor]\n", "[Editor]\nBookmarks: 2000,6000,9000\n")
    if "Bookmarks" not in text:
        text = text.replace("[Metadata]", "[Editor]\nBookmarks: 2000,6000,9000\n\n[Metadata]")
    text = text.replace("[TimingPoints]\n", "[TimingPoints]\n", 1)
    head, objects = text.split("[HitObjects]")
    lines = "4000,-100,4,2,0,60,0,1\n8000,-100,4,2,0,60,0,0\n"
    file.write_text(head.rstrip("\n") + "\n\n[HitObjects]" + objects)
    marked = read_beatmap(file)
    assert marked.editor.get("Bookmarks")
    text = file.read_text()
    place = text.index("\n\n", text.index("[TimingPoints]"))
    file.write_text(f"{text[:place]}\n{lines}{text[place:]}")
    open_song(qtbot, window, file)
    show(window, window.forms.remap)
    window.editor.playback.seek(3000.0)
    window.forms.remap.range.kiai.click()
    assert window.session.selection[0] == 4000.0
    window.forms.remap.range.bookmarks.click()
    assert window.session.selection == (2000.0, 6000.0)
    window.editor.playback.seek(30_000.0)
    window.forms.remap.range.bookmarks.click()
    assert window.session.selection == (6000.0, 9000.0)


def test_without_kiai_the_button_says_so(opened: MainWindow):
    buttons = opened.forms.remap.range
    for button in (buttons.kiai, buttons.bookmarks):
        assert button.isEnabled() or "This difficulty has" in button.toolTip()


def test_a_remap_goes_into_the_file_with_a_backup_and_back(qtbot, opened: MainWindow, songs):
    before = contents(songs / LANTERN)
    file = opened.session.opened.difficulty.path
    remap(qtbot, opened)
    assert contents(songs / LANTERN) == before
    assert opened.session.showing_proposal and opened.session.proposal.base.file == file
    written = accept(qtbot, opened, opened.proposals.accept)
    assert written == (file.absolute(),)
    changed = contents(songs / LANTERN)
    assert {name for name in changed if changed[name] != before.get(name)} == {file.name}
    step(qtbot, opened, opened.history.undo)
    assert contents(songs / LANTERN) == before
    step(qtbot, opened, opened.history.redo)
    assert contents(songs / LANTERN) == changed
    times = [item.time for item in opened.session.beatmap.hit_objects if START <= item.time < END]
    assert times == [START + 250 * index for index in range(16)]


def test_a_remap_as_a_new_difficulty_leaves_the_old_one(qtbot, opened: MainWindow, songs):
    before = contents(songs / LANTERN)
    remap(qtbot, opened)
    (file,) = accept(qtbot, opened, opened.proposals.accept_as_new)
    after = contents(songs / LANTERN)
    assert set(after) - set(before) == {file.name}
    assert {name: after[name] for name in before} == before
    step(qtbot, opened, opened.history.undo)
    assert contents(songs / LANTERN) == before


def test_undo_works_after_a_restart(qtbot, opened: MainWindow, open_window, songs):
    before = contents(songs / LANTERN)
    remap(qtbot, opened)
    accept(qtbot, opened, opened.proposals.accept)
    opened.close()
    again = open_window(songs)
    open_song(qtbot, again, songs / LANTERN)
    step(qtbot, again, again.history.undo)
    assert contents(songs / LANTERN) == before


def test_nothing_to_undo_is_said(qtbot, opened: MainWindow):
    opened.history.undo()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert "nothing to undo" in opened.notices.messages[0]


@pytest.mark.parametrize("choice", list(Choice))
def test_a_file_changed_meanwhile_is_asked_about(qtbot, opened: MainWindow, songs, monkeypatch, choice):
    remap(qtbot, opened)
    file = opened.session.opened.difficulty.path
    foreign = file.read_bytes().replace(b"\r\n", b"\n") + b"// somebody else was here\n"
    file.write_bytes(foreign)
    before = contents(songs / LANTERN)
    asked: list[str] = []
    monkeypatch.setattr(
        generating_module, "ask_about_change", lambda parent, sentence: asked.append(sentence) or choice
    )
    saved: list[object] = []
    opened.generation.saved.connect(saved.append)
    opened.proposals.accept()
    qtbot.waitUntil(lambda: bool(asked), timeout=60_000)
    assert file.name in asked[0]
    if choice is Choice.NOTHING:
        qtbot.wait(100)
        assert contents(songs / LANTERN) == before and opened.session.proposal is not None
        return
    qtbot.waitUntil(lambda: bool(saved), timeout=60_000)
    after = contents(songs / LANTERN)
    if choice is Choice.AS_NEW:
        assert {name: after[name] for name in before} == before and len(after) == len(before) + 1
    else:
        assert after[file.name] != foreign
        qtbot.waitUntil(lambda: opened.session.proposal is None, timeout=60_000)
        step(qtbot, opened, opened.history.undo)
        assert file.read_bytes() == foreign


def test_a_full_disk_during_accept_in_place_changes_nothing(qtbot, opened: MainWindow, songs, monkeypatch):
    remap(qtbot, opened)
    before = contents(songs / LANTERN)

    def fail(changes):
        raise MachineError("Cannot write: No space left on device.")

    monkeypatch.setattr(history_module, "carry_out", fail)
    opened.proposals.accept()
    qtbot.waitUntil(lambda: any("No space left" in message for message in opened.notices.messages), timeout=60_000)
    assert contents(songs / LANTERN) == before and opened.session.proposal is not None


def test_what_a_killed_program_left_half_done_is_told_at_the_next_start(qtbot, open_window, songs, home, monkeypatch):
    file = next((songs / LANTERN).glob("*[[]Normal].osu"))
    before = file.read_bytes()

    def killed(changes):
        carry_out(changes[:1])
        raise NotPutBackError("the program is gone")

    with monkeypatch.context() as patch:
        patch.setattr(history_module, "carry_out", killed)
        with pytest.raises(NotPutBackError):
            history_module.History().do([Change(file, before, before + b"\n")], file.parent, None)
    window = open_window(songs)
    qtbot.waitUntil(lambda: any("amid a step" in message for message in window.notices.messages), timeout=60_000)
    open_song(qtbot, window, songs / LANTERN)
    step(qtbot, window, window.history.undo)
    assert file.read_bytes() == before


def test_the_history_shows_undoes_and_runs_again(qtbot, opened: MainWindow, songs):
    remap(qtbot, opened)
    accept(qtbot, opened, opened.proposals.accept)
    dialog = HistoryDialog(opened.history, "the song", opened)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.steps.topLevelItemCount() == 1, timeout=60_000)
    item = dialog.steps.topLevelItem(0)
    assert item.text(1) == "Remap" and item.text(3) == "00:05:000 – 00:09:000" and item.text(5) == "7"
    assert dialog.undo.isEnabled() and not dialog.redo.isEnabled() and dialog.redo.toolTip() == "It was not undone"
    step(qtbot, opened, dialog.undo.click)
    qtbot.waitUntil(dialog.redo.isEnabled, timeout=60_000)
    assert dialog.steps.topLevelItem(0).text(2) == "undone"
    dialog.again.click()
    qtbot.waitUntil(lambda: opened.session.proposal is not None, timeout=60_000)
    assert opened.session.proposal.seed == 7 and opened.session.proposal.request.map.start == START


def test_opening_in_osu_hands_over_a_whole_set(qtbot, opened: MainWindow, songs, home, monkeypatch):
    handed: list[Path] = []
    monkeypatch.setattr(generating_module, "open_outside", lambda path: handed.append(path) or False)
    opened.proposals.open_in_osu()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert handed[0].suffix == ".osz" and home in handed[0].parents and handed[0].is_file()
    assert "No program opens .osz files" in opened.notices.messages[0]


def test_the_backups_can_be_looked_at(qtbot, opened: MainWindow, home, monkeypatch):
    shown: list[Path] = []
    monkeypatch.setattr(deciding_module, "open_outside", shown.append)
    opened.proposals.show_backups()
    assert shown == [] and "no backup" in opened.notices.messages[0]
    remap(qtbot, opened)
    accept(qtbot, opened, opened.proposals.accept)
    opened.proposals.show_backups()
    assert home in shown[0].parents and shown[0].is_dir()
