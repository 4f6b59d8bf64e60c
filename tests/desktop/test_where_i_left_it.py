"""The window comes back where the user left it, and so do proposals that were not decided."""

import pytest
from PySide6.QtWidgets import QApplication

from core.app_dirs import places
from core.beatmap.objects import GameMode
from core.edits.proposals import proposals_folder
from core.program.desk import load_desk
from desktop.main_window import MainWindow
from tests.desktop.changing import remap
from tests.desktop.conftest import LANTERN, open_song, propose

ROOMS = "Beatwright - Two Rooms"


def reopen(qtbot, open_window, songs) -> MainWindow:
    """A window that opens the last song by itself, with its sound."""
    window = open_window(songs)
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=20_000)
    return window


def test_song_difficulty_moment_zoom_tab_and_search_come_back(qtbot, open_window, songs):
    window = open_window(songs)
    file = next((songs / LANTERN).glob("*4K*.osu"))
    open_song(qtbot, window, file)
    window.editor.playback.seek(12_345.0)
    window.editor.timeline.zoom_to(10_000.0, 14_000.0, room=0.0)
    window.tasks.setCurrentWidget(window.forms.remap)
    window.forms.remap.unfold(window.forms.remap.styling)
    window.tasks.set_folded(True)
    window.library.filters.search.setText("mode=mania")
    window.library.filters.modes[GameMode.MANIA].setChecked(True)
    window.library.filters.stars.set_range(1.0, 5.5)
    window.library.filters.order.setCurrentIndex(3)
    window.close()

    again = reopen(qtbot, open_window, songs)
    assert again.session.opened.difficulty.path == file
    assert again.editor.timeline.time == pytest.approx(12_345.0)
    assert again.editor.timeline.visible_range == pytest.approx((10_000.0, 14_000.0))
    assert again.tasks.is_folded and again.tasks.currentWidget() is again.forms.remap
    again.tasks.set_folded(False)
    QApplication.processEvents()
    assert again.forms.remap.styling.isVisible() and not again.forms.remap.more.isVisible()
    filters = again.library.filters
    assert filters.search.text() == "mode=mania" and filters.modes[GameMode.MANIA].isChecked()
    assert (filters.stars.low, filters.stars.high) == (1.0, 5.5) and filters.order.currentIndex() == 3


def test_a_song_that_is_gone_is_not_asked_for(qtbot, open_window, songs):
    window = open_window(songs)
    open_song(qtbot, window, songs / LANTERN)
    window.close()
    (songs / LANTERN).rename(songs / "elsewhere")
    again = open_window(songs)
    qtbot.wait(300)
    assert again.session.song is None and again.notices.messages == []


def test_a_broken_desk_is_no_reason_to_stay_closed(qtbot, open_window, songs, home):
    places().data.mkdir(parents=True)
    (places().data / "desk.json").write_bytes(b'{"song": {"path": "\\u0000"}, "library": 3, "tab": [1]}')
    assert open_window(songs).isVisible()


def test_recent_songs_are_in_the_menu(qtbot, open_window, songs):
    window = open_window(songs)
    for name in (LANTERN, ROOMS):
        open_song(qtbot, window, songs / name)
    window.close()
    again = reopen(qtbot, open_window, songs)
    menu = next(action.menu() for action in again.menuBar().actions()[0].menu().actions() if action.menu() is not None)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Beatwright – Two Rooms", "Beatwright – Lantern Walk"]
    with qtbot.waitSignal(again.session.songChanged, timeout=20_000):
        menu.actions()[1].trigger()
    assert again.session.song.folder == songs / LANTERN


def files() -> int:
    return len(list(proposals_folder().glob("*.json")))


@pytest.mark.usefixtures("able")
def test_undecided_proposals_are_offered_again(qtbot, open_window, songs):
    window = open_window(songs)
    open_song(qtbot, window, songs / LANTERN)
    propose(qtbot, window)
    remap(qtbot, window)
    qtbot.waitUntil(lambda: files() == 2, timeout=10_000)
    stars = [result.stars for result in window.session.proposals]
    open_song(qtbot, window, songs / ROOMS)
    window.close()
    assert not window.isVisible()

    again = reopen(qtbot, open_window, songs)
    qtbot.waitUntil(lambda: again.session.undecided == 2, timeout=10_000)
    (notice,) = [each for each in again.session.notices.notices if "were not decided" in each.message]
    assert (
        notice.message.startswith("2 proposals for ")
        and "Lantern Walk" in notice.message
        and notice.actions[0][0] == "Look at them"
    )
    with qtbot.waitSignal(again.session.songChanged, timeout=20_000):
        again.session.notices.act(notice, notice.actions[0][1])
    assert [result.stars for result in again.session.proposals] == pytest.approx(stars)
    assert again.session.proposals[1].base.file == again.session.opened.difficulty.path
    again.session.look_at(1)
    with qtbot.waitSignal(again.generation.saved, timeout=10_000):
        again.proposals.accept()
    qtbot.waitUntil(lambda: files() == 1, timeout=10_000)
    again.generation.discard()
    qtbot.waitUntil(lambda: files() == 0, timeout=10_000)


def test_after_a_crash_they_are_there_too(qtbot, open_window, songs):
    window = open_window(songs)
    open_song(qtbot, window, songs / LANTERN)
    propose(qtbot, window)
    qtbot.waitUntil(lambda: files() == 1, timeout=10_000)
    # The desk is written a moment after the song is open.
    qtbot.waitUntil(lambda: load_desk().song is not None, timeout=10_000)
    # Another window reads what is on disk while this one was never closed.
    again = reopen(qtbot, open_window, songs)
    qtbot.waitUntil(lambda: len(again.session.proposals) == 1, timeout=10_000)
    assert again.editor.proposal_bar.accept.isVisible()


def test_a_proposal_that_cannot_be_kept_is_asked_about(qtbot, opened: MainWindow):
    proposals_folder().parent.mkdir(parents=True, exist_ok=True)
    proposals_folder().write_text("a file in the way")
    propose(qtbot, opened)
    qtbot.waitUntil(lambda: any("could not be kept" in message for message in opened.notices.messages), timeout=10_000)
    assert opened.desk_keeper.proposals.unsafe == 1
