"""Remaps, hitsounds, guests and spreads: from their forms to proposals, into files, and back again."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.beatmap.objects import HitSound
from core.beatmap.reader import read_beatmap
from core.errors import MachineError
from core.generation import history as history_module
from core.model.catalog import ModelCard
from desktop import deciding as deciding_module
from desktop import generating as generating_module
from desktop.dialogs.changed_on_disk import Choice
from desktop.dialogs.history import HistoryDialog
from desktop.main_window import MainWindow
from desktop.panels.task_panel import TaskPanel
from tests.desktop.conftest import LANTERN, open_song, propose

START, END = 5000.0, 9000.0


@pytest.fixture(autouse=True)
def able(monkeypatch) -> None:
    """Every model can do every task."""
    reason_off = ModelCard.reason_off
    tasks = {"new", "remap", "hitsounds", "guest", "timing"}
    monkeypatch.setattr(
        ModelCard,
        "reason_off",
        lambda self, option, mode=None: None if option in tasks else reason_off(self, option, mode),
    )


def show(window: MainWindow, form: TaskPanel) -> None:
    window.tasks.setCurrentWidget(form)


def remap(qtbot, window: MainWindow) -> None:
    show(window, window.remap)
    window.session.select((START, END))
    propose(qtbot, window)


def accept(qtbot, window: MainWindow, how) -> tuple[Path, ...]:
    with (
        qtbot.waitSignal(window.session.songChanged, timeout=20_000),
        qtbot.waitSignal(window.generating.saved, timeout=10_000) as saved,
    ):
        how()
    assert window.session.opened.difficulty.path == saved.args[0].files[0]
    return saved.args[0].files


def step(qtbot, window: MainWindow, do) -> None:
    with (
        qtbot.waitSignal(window.undoing.stepped, timeout=10_000),
        qtbot.waitSignal(window.session.songChanged, timeout=20_000),
    ):
        do()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_range_is_asked_for_first(opened: MainWindow):
    show(opened, opened.remap)
    assert not opened.remap.generate.isEnabled() and "Select a range" in opened.remap.generate.toolTip()
    opened.generate()
    assert "Select a range" in opened.notices.messages[0] and not opened.jobs.busy
    opened.session.select((1000.0, 1100.0))
    assert "half a second" in opened.remap.summary.text()
    opened.session.select((START, END))
    assert opened.remap.generate.isEnabled()


def test_range_of_timeline_and_form_are_one(qtbot, opened: MainWindow):
    show(opened, opened.remap)
    form, timeline = opened.remap.range, opened.editor.timeline
    timeline.set_selection((START, END))
    assert (form.start.text(), form.end.text()) == ("00:05:000", "00:09:000")
    count = sum(START <= item.time < END for item in opened.session.beatmap.hit_objects)
    assert f"{count} objects of [" in form.facts.text()
    form.end.setFocus()
    form.end.selectAll()
    qtbot.keyClicks(form.end, "00:10:500")
    qtbot.keyClick(form.end, Qt.Key.Key_Return)
    assert timeline.selection == (START, 10_500.0)
    request = opened.remap.request()
    assert (request.task, request.start, request.end) == ("remap", START, 10_500.0)


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
    show(window, window.remap)
    window.editor.playback.seek(3000.0)
    window.remap.range.kiai.click()
    assert window.session.selection[0] == 4000.0
    window.remap.range.bookmarks.click()
    assert window.session.selection == (2000.0, 6000.0)
    window.editor.playback.seek(30_000.0)
    window.remap.range.bookmarks.click()
    assert window.session.selection == (6000.0, 9000.0)


def test_without_kiai_the_button_says_so(opened: MainWindow):
    buttons = opened.remap.range
    for button in (buttons.kiai, buttons.bookmarks):
        assert button.isEnabled() or "This difficulty has" in button.toolTip()


def test_a_remap_goes_into_the_file_with_a_backup_and_back(qtbot, opened: MainWindow, songs):
    before = contents(songs / LANTERN)
    file = opened.session.opened.difficulty.path
    remap(qtbot, opened)
    assert contents(songs / LANTERN) == before
    assert opened.session.showing_proposal and opened.session.proposal.base.file == file
    written = accept(qtbot, opened, opened.deciding.accept)
    assert written == (file.absolute(),)
    changed = contents(songs / LANTERN)
    assert {name for name in changed if changed[name] != before.get(name)} == {file.name}
    step(qtbot, opened, opened.undoing.undo)
    assert contents(songs / LANTERN) == before
    step(qtbot, opened, opened.undoing.redo)
    assert contents(songs / LANTERN) == changed
    times = [item.time for item in opened.session.beatmap.hit_objects if START <= item.time < END]
    assert times == [START + 250 * index for index in range(16)]


def test_a_remap_as_a_new_difficulty_leaves_the_old_one(qtbot, opened: MainWindow, songs):
    before = contents(songs / LANTERN)
    remap(qtbot, opened)
    (file,) = accept(qtbot, opened, opened.deciding.accept_as_new)
    after = contents(songs / LANTERN)
    assert set(after) - set(before) == {file.name}
    assert {name: after[name] for name in before} == before
    step(qtbot, opened, opened.undoing.undo)
    assert contents(songs / LANTERN) == before


def test_undo_works_after_a_restart(qtbot, opened: MainWindow, open_window, songs):
    before = contents(songs / LANTERN)
    remap(qtbot, opened)
    accept(qtbot, opened, opened.deciding.accept)
    opened.close()
    again = open_window(songs)
    open_song(qtbot, again, songs / LANTERN)
    step(qtbot, again, again.undoing.undo)
    assert contents(songs / LANTERN) == before


def test_nothing_to_undo_is_said(qtbot, opened: MainWindow):
    opened.undoing.undo()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=5000)
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
    opened.generating.saved.connect(saved.append)
    opened.deciding.accept()
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert file.name in asked[0]
    if choice is Choice.NOTHING:
        qtbot.wait(100)
        assert contents(songs / LANTERN) == before and opened.session.proposal is not None
        return
    qtbot.waitUntil(lambda: bool(saved), timeout=10_000)
    after = contents(songs / LANTERN)
    if choice is Choice.AS_NEW:
        assert {name: after[name] for name in before} == before and len(after) == len(before) + 1
    else:
        assert after[file.name] != foreign
        qtbot.waitUntil(lambda: opened.session.proposal is None)
        step(qtbot, opened, opened.undoing.undo)
        assert file.read_bytes() == foreign


def test_a_full_disk_during_accept_in_place_changes_nothing(qtbot, opened: MainWindow, songs, monkeypatch):
    remap(qtbot, opened)
    before = contents(songs / LANTERN)

    def fail(changes):
        raise MachineError("Cannot write: No space left on device.")

    monkeypatch.setattr(history_module, "carry_out", fail)
    opened.deciding.accept()
    qtbot.waitUntil(lambda: any("No space left" in message for message in opened.notices.messages), timeout=10_000)
    assert contents(songs / LANTERN) == before and opened.session.proposal is not None


def test_again_adds_another_proposal_and_keys_step_through_them(qtbot, opened: MainWindow):
    remap(qtbot, opened)
    first = opened.session.proposal
    opened.generating.again()
    qtbot.waitUntil(lambda: len(opened.session.proposals) == 2, timeout=20_000)
    bar = opened.editor.proposal_bar
    assert opened.session.proposal is not first and bar.count.text() == "2/2"
    bar.next.click()
    assert opened.session.proposal is first and bar.count.text() == "1/2"
    bar.previous.click()
    assert bar.count.text() == "2/2"
    opened.generating.discard()
    assert opened.session.proposals == [first] and not bar.stepping.isVisible()


def test_while_another_is_made_the_proposals_wait(qtbot, opened: MainWindow):
    propose(qtbot, opened)
    first = opened.session.proposal
    opened.generating.task = "tests.desktop.tasks:generate_slowly"
    job = opened.generate()
    qtbot.waitUntil(lambda: opened.session.draft not in (None, []), timeout=20_000)
    assert opened.session.proposal is None and opened.session.undecided == 1
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        opened.cancel_job()
    assert opened.session.proposal is first and len(opened.editor.timeline.proposal) == 32


def test_candidates_and_a_spread_are_accepted_one_by_one_or_all(qtbot, opened: MainWindow, songs):
    show(opened, opened.new_difficulty)
    opened.new_difficulty.model.candidates.setValue(2)
    propose(qtbot, opened)
    assert [each.seed for each in opened.session.proposals] == [7, 8]
    opened.generating.discard(every=True)
    assert opened.session.undecided == 0
    opened.notices.findChild(QPushButton).click()
    assert opened.session.undecided == 2
    opened.generating.discard(every=True)
    opened.new_difficulty.model.candidates.setValue(1)
    opened.new_difficulty.difficulty.spread.setChecked(True)
    opened.new_difficulty.difficulty.targets.setText("4 2.5 3")
    propose(qtbot, opened)
    assert [each.beatmap.version_name for each in opened.session.proposals] == ["2.5 stars", "3 stars", "4 stars"]
    before = contents(songs / LANTERN)
    accept(qtbot, opened, opened.deciding.accept_all)
    after = contents(songs / LANTERN)
    assert len(after) == len(before) + 3 and {name: after[name] for name in before} == before
    assert opened.session.undecided == 0
    (step,) = history_module.History().steps_of(songs / LANTERN)
    assert len(step.changed_files) == 3, "a spread is undone as a whole"


def test_a_spread_for_a_bare_song_becomes_one_set(qtbot, window: MainWindow, songs, tmp_path):
    song = tmp_path / "Somebody - Something.ogg"
    shutil.copy(songs / LANTERN / "audio.ogg", song)
    open_song(qtbot, window, song)
    window.new_difficulty.difficulty.spread.setChecked(True)
    window.new_difficulty.difficulty.targets.setText("2 3")
    propose(qtbot, window)
    (first,) = [accept(qtbot, window, window.deciding.accept_all)[0]]
    assert len(list(first.parent.glob("*.osu"))) == 2 and (first.parent / song.name).is_file()


def test_hitsounds_are_marked_and_copied_to_the_set(qtbot, window: MainWindow, songs):
    opened, folder = window, songs / LANTERN
    for file in folder.glob("*.osu"):
        if read_beatmap(file).mode:
            file.unlink()
    (normal,) = folder.glob("*.osu")
    open_song(qtbot, opened, normal)
    show(opened, opened.hitsounds)
    assert not opened.hitsounds.sounds.copy.isEnabled() and "no other" in opened.hitsounds.sounds.copy.toolTip()
    second = normal.with_name(normal.name.replace("[Normal]", "[Hard]"))
    second.write_text(normal.read_text().replace("Version:Normal", "Version:Hard"))
    open_song(qtbot, opened, normal)
    opened.hitsounds.sounds.copy.setChecked(True)
    assert opened.hitsounds.request().copy_to_set
    propose(qtbot, opened)
    show(opened, opened.new_difficulty)
    assert (
        opened.editor.timeline.lanes.ghost_sounds.isVisible() and opened.editor.timeline.lanes.ghost_sounds.changed > 0
    )
    assert "changes 1 other difficulty" in opened.editor.proposal_bar.facts.text()
    before = contents(songs / LANTERN)
    files = accept(qtbot, opened, opened.deciding.accept)
    assert len(files) == 2
    assert not opened.editor.timeline.lanes.ghost_sounds.isVisible()
    for file in files:
        assert read_beatmap(file).hit_objects[0].sound & HitSound.CLAP
    step(qtbot, opened, opened.undoing.undo)
    assert contents(songs / LANTERN) == before


def test_a_guest_difficulty_is_asked_for(qtbot, opened: MainWindow):
    show(opened, opened.guest)
    opened.guest.difficulty.stars.set_value(2.2)
    opened.guest.difficulty.version.setText("Friend's Normal")
    request = opened.guest.request()
    assert (request.task, request.difficulty, request.version) == ("guest", 2.2, "Friend's Normal")
    assert request.beatmap == opened.session.opened.difficulty.path and request.start is None
    propose(qtbot, opened)
    assert opened.session.proposal.base is None


def test_forms_for_a_map_say_that_a_bare_song_has_none(qtbot, window: MainWindow, songs, tmp_path):
    song = tmp_path / "song.ogg"
    shutil.copy(songs / LANTERN / "audio.ogg", song)
    open_song(qtbot, window, song)
    for form in (window.remap, window.hitsounds, window.guest):
        assert not form.generate.isEnabled() and "no difficulty yet" in form.generate.toolTip()
    assert window.new_difficulty.generate.isEnabled()


def test_the_history_shows_undoes_and_runs_again(qtbot, opened: MainWindow, songs):
    remap(qtbot, opened)
    accept(qtbot, opened, opened.deciding.accept)
    dialog = HistoryDialog(opened.undoing, "the song", opened)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.steps.topLevelItemCount() == 1, timeout=5000)
    item = dialog.steps.topLevelItem(0)
    assert item.text(1) == "Remap" and item.text(3) == "00:05:000 – 00:09:000" and item.text(5) == "7"
    assert dialog.undo.isEnabled() and not dialog.redo.isEnabled() and dialog.redo.toolTip() == "It was not undone"
    step(qtbot, opened, dialog.undo.click)
    qtbot.waitUntil(dialog.redo.isEnabled, timeout=5000)
    assert dialog.steps.topLevelItem(0).text(2) == "undone"
    dialog.again.click()
    qtbot.waitUntil(lambda: opened.session.proposal is not None, timeout=20_000)
    assert opened.session.proposal.seed == 7 and opened.session.proposal.request.start == START


def test_opening_in_osu_hands_over_a_whole_set(qtbot, opened: MainWindow, songs, home, monkeypatch):
    handed: list[Path] = []
    monkeypatch.setattr(generating_module, "open_outside", lambda path: handed.append(path) or False)
    opened.deciding.open_in_osu()
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=10_000)
    assert handed[0].suffix == ".osz" and home in handed[0].parents and handed[0].is_file()
    assert "No program opens .osz files" in opened.notices.messages[0]


def test_a_request_fills_the_forms_it_came_from(opened: MainWindow):
    opened.session.select((START, END))
    opened.remap.wanted.stars.choose(5.5)
    opened.new_difficulty.difficulty.spread.setChecked(True)
    opened.new_difficulty.model.candidates.setValue(3)
    opened.hitsounds.sounds.copy.setChecked(True)
    opened.guest.difficulty.version.setText("Someone's Hard")
    requests = [form.request() for form in opened.forms]
    opened.remap.wanted.stars.choose(None)
    opened.new_difficulty.difficulty.spread.setChecked(False)
    opened.new_difficulty.model.candidates.setValue(1)
    opened.hitsounds.sounds.copy.setChecked(False)
    opened.guest.difficulty.version.clear()
    for form, request in zip(opened.forms, requests, strict=True):
        form.fill(request)
        assert form.request() == request


def test_hitsounds_can_be_for_the_selected_range_only(opened: MainWindow):
    show(opened, opened.hitsounds)
    assert opened.hitsounds.request().start is None
    opened.session.select((START, END))
    opened.hitsounds.result.range.setChecked(True)
    request = opened.hitsounds.request()
    assert (request.start, request.end) == (START, END) and "selected range" in opened.hitsounds.summary.text()
    opened.session.select(None)
    assert opened.hitsounds.request().start is None


def test_the_backups_can_be_looked_at(qtbot, opened: MainWindow, home, monkeypatch):
    shown: list[Path] = []
    monkeypatch.setattr(deciding_module, "open_outside", shown.append)
    opened.deciding.show_backups()
    assert shown == [] and "no backup" in opened.notices.messages[0]
    remap(qtbot, opened)
    accept(qtbot, opened, opened.deciding.accept)
    opened.deciding.show_backups()
    assert home in shown[0].parents and shown[0].is_dir()


def test_a_proposal_brings_its_own_difficulty_into_view(qtbot, opened: MainWindow):
    base, other = opened.session.song.difficulties
    assert opened.session.opened.difficulty.path == base.path
    show(opened, opened.remap)
    opened.session.select((START, END))
    request = opened.remap.request()
    with qtbot.waitSignal(opened.session.difficultyChanged, timeout=10_000):
        opened.opener.show(other)
    opened.generating.start(request, "Remap")
    qtbot.waitUntil(lambda: opened.session.proposal is not None, timeout=20_000)
    qtbot.waitUntil(lambda: opened.session.opened.difficulty.path == base.path, timeout=10_000)
    assert opened.session.showing_proposal
