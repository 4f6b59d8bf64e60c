"""Hitsounds and guest difficulties, and forms that are filled from a request or have nothing to work on."""

import shutil

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea

from core.beatmap.objects import HitSound
from core.beatmap.reader import read_beatmap
from desktop.main_window import MainWindow
from tests.desktop.changing import END, START, accept, contents, show, step
from tests.desktop.conftest import LANTERN, open_song, propose
from tests.portions import spread

pytestmark = pytest.mark.usefixtures("able")


def test_hitsounds_are_marked_and_copied_to_the_set(qtbot, window: MainWindow, songs):
    opened, folder = window, songs / LANTERN
    for file in folder.glob("*.osu"):
        if read_beatmap(file).mode:
            file.unlink()
    (normal,) = folder.glob("*.osu")
    open_song(qtbot, opened, normal)
    show(opened, opened.forms.hitsounds)
    assert (
        not opened.forms.hitsounds.sounds.copy.isEnabled()
        and "no other" in opened.forms.hitsounds.sounds.copy.toolTip()
    )
    second = normal.with_name(normal.name.replace("[Normal]", "[Hard]"))
    second.write_text(normal.read_text().replace("Version:Normal", "Version:Hard"))
    open_song(qtbot, opened, normal)
    opened.forms.hitsounds.sounds.copy.setChecked(True)
    assert opened.forms.hitsounds.request().output.copy_to_set
    propose(qtbot, opened)
    show(opened, opened.new_difficulty)
    assert (
        opened.editor.timeline.lanes.ghost_sounds.isVisible() and opened.editor.timeline.lanes.ghost_sounds.changed > 0
    )
    assert "changes 1 other difficulty" in opened.editor.proposal_bar.facts.text()
    before = contents(songs / LANTERN)
    files = accept(qtbot, opened, opened.proposals.accept)
    assert len(files) == 2
    assert not opened.editor.timeline.lanes.ghost_sounds.isVisible()
    for file in files:
        assert read_beatmap(file).hit_objects[0].sound & HitSound.CLAP
    step(qtbot, opened, opened.history.undo)
    assert contents(songs / LANTERN) == before


def test_a_guest_difficulty_is_asked_for(qtbot, opened: MainWindow):
    show(opened, opened.forms.guest)
    opened.forms.guest.difficulty.stars.set_value(2.2)
    opened.forms.guest.difficulty.version.setText("Friend's Normal")
    request = opened.forms.guest.request()
    assert (request.task, request.map.difficulty, request.metadata.version_name) == ("guest", 2.2, "Friend's Normal")
    assert request.song.beatmap == opened.session.opened.difficulty.path and request.map.start is None
    propose(qtbot, opened)
    assert opened.session.proposal.base is None


def test_forms_for_a_map_say_that_a_bare_song_has_none(qtbot, window: MainWindow, songs, tmp_path):
    song = tmp_path / "song.ogg"
    shutil.copy(songs / LANTERN / "audio.ogg", song)
    open_song(qtbot, window, song)
    for form in (window.forms.remap, window.forms.hitsounds, window.forms.guest):
        assert not form.generate.isEnabled() and "no difficulty yet" in form.generate.toolTip()
    assert window.new_difficulty.generate.isEnabled()


def test_a_request_fills_the_forms_it_came_from(opened: MainWindow):
    opened.session.select((START, END))
    opened.forms.remap.target.stars.choose(5.5)
    opened.new_difficulty.difficulty.spread.setChecked(True)
    opened.new_difficulty.model.candidates.setValue(3)
    opened.forms.hitsounds.sounds.copy.setChecked(True)
    opened.forms.guest.difficulty.version.setText("Someone's Hard")
    requests = [form.request() for form in opened.forms]
    opened.forms.remap.target.stars.choose(None)
    opened.new_difficulty.difficulty.spread.setChecked(False)
    opened.new_difficulty.model.candidates.setValue(1)
    opened.forms.hitsounds.sounds.copy.setChecked(False)
    opened.forms.guest.difficulty.version.clear()
    for form, request in zip(opened.forms, requests, strict=True):
        form.fill(request)
        assert form.request() == request


def test_hitsounds_can_be_for_the_selected_range_only(opened: MainWindow):
    show(opened, opened.forms.hitsounds)
    assert opened.forms.hitsounds.request().map.start is None
    opened.session.select((START, END))
    opened.forms.hitsounds.result.range.setChecked(True)
    request = opened.forms.hitsounds.request()
    assert (request.map.start, request.map.end) == (
        START,
        END,
    ) and "selected range" in opened.forms.hitsounds.summary.text()
    opened.session.select(None)
    assert opened.forms.hitsounds.request().map.start is None


TITLE_BAR = 37  # px, of a tall one


@pytest.mark.more_at_night
@pytest.mark.parametrize(("width", "height"), spread([(1280, 720), (1366, 768)], 2))
def test_the_window_and_its_forms_fit_a_small_laptop(qtbot, opened: MainWindow, width, height):
    propose(qtbot, opened)
    opened.generation.task = "tests.desktop.tasks:generate_slowly"
    job = opened.generate()
    assert job is not None
    qtbot.waitUntil(lambda: opened.jobs.current is job, timeout=60_000)
    for number in range(3):
        opened.session.notices.report(f"Error {number}.")
    opened.resize(width, height - TITLE_BAR)
    for tab in range(opened.tasks.count()):
        opened.tasks.setCurrentIndex(tab)
        QApplication.processEvents()
        assert (opened.width(), opened.height()) == (width, height - TITLE_BAR)
        form = opened.tasks.currentWidget()
        if form not in opened.forms:
            continue
        area = form.findChild(QScrollArea)
        for group in form.groups:
            form.unfold(group)
            QApplication.processEvents()
            wider = area.horizontalScrollBar().maximum()
            assert wider == 0, f"{form.task} with {group.title} is wider by {wider} px"
        right = form.result.mapTo(area.viewport(), QPoint(form.result.width(), 0)).x()
        assert 0 < right <= area.viewport().width()
    opened.jobs.cancel(job)
