"""Several proposals at once: another seed, candidates, a spread."""

import shutil

import pytest
from PySide6.QtWidgets import QPushButton

from core.edits import history as history_module
from desktop.main_window import MainWindow
from tests.desktop.changing import END, START, accept, contents, remap, show
from tests.desktop.conftest import LANTERN, open_song, propose

pytestmark = pytest.mark.usefixtures("able")


def test_again_adds_another_proposal_and_keys_step_through_them(qtbot, opened: MainWindow):
    remap(qtbot, opened)
    first = opened.session.proposal
    opened.generation.again()
    qtbot.waitUntil(lambda: len(opened.session.proposals) == 2, timeout=60_000)
    bar = opened.editor.proposal_bar
    assert opened.session.proposal is not first and bar.count.text() == "2/2"
    bar.next.click()
    assert opened.session.proposal is first and bar.count.text() == "1/2"
    bar.previous.click()
    assert bar.count.text() == "2/2"
    opened.generation.discard()
    assert opened.session.proposals == [first] and not bar.stepping.isVisible()


def test_while_another_is_made_the_proposals_wait(qtbot, opened: MainWindow):
    propose(qtbot, opened)
    first = opened.session.proposal
    opened.generation.task = "tests.desktop.tasks:generate_slowly"
    job = opened.generate()
    qtbot.waitUntil(lambda: opened.session.draft not in (None, []), timeout=60_000)
    assert opened.session.proposal is None and opened.session.undecided == 1
    with qtbot.waitSignal(job.cancelled, timeout=60_000):
        opened.cancel_job()
    assert opened.session.proposal is first and len(opened.editor.timeline.proposal) == 32


def test_candidates_and_a_spread_are_accepted_one_by_one_or_all(qtbot, opened: MainWindow, songs):
    show(opened, opened.new_difficulty)
    opened.new_difficulty.model.candidates.setValue(2)
    propose(qtbot, opened)
    assert [each.seed for each in opened.session.proposals] == [7, 8]
    opened.generation.discard(every=True)
    assert opened.session.undecided == 0
    opened.notices.toasts[0].findChild(QPushButton).click()
    assert opened.session.undecided == 2
    opened.generation.discard(every=True)
    opened.new_difficulty.model.candidates.setValue(1)
    opened.new_difficulty.difficulty.spread.setChecked(True)
    opened.new_difficulty.difficulty.targets.setText("4 2.5 3")
    propose(qtbot, opened)
    assert [each.beatmap.version_name for each in opened.session.proposals] == ["2.5 stars", "3 stars", "4 stars"]
    before = contents(songs / LANTERN)
    accept(qtbot, opened, opened.proposals.accept_all)
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
    (first,) = [accept(qtbot, window, window.proposals.accept_all)[0]]
    assert len(list(first.parent.glob("*.osu"))) == 2 and (first.parent / song.name).is_file()


def test_a_proposal_brings_its_own_difficulty_into_view(qtbot, opened: MainWindow):
    base, other = opened.session.song.difficulties
    assert opened.session.opened.difficulty.path == base.path
    show(opened, opened.forms.remap)
    opened.session.select((START, END))
    request = opened.forms.remap.request()
    with qtbot.waitSignal(opened.session.difficultyChanged, timeout=60_000):
        opened.opener.show(other)
    opened.generation.start(request, "Remap")
    qtbot.waitUntil(lambda: opened.session.proposal is not None, timeout=60_000)
    qtbot.waitUntil(lambda: opened.session.opened.difficulty.path == base.path, timeout=60_000)
    assert opened.session.showing_proposal
