"""Messages and jobs never move anything: every widget keeps its place before, during and after them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.main_window import MainWindow
from desktop.shared.toasts import Toast
from tests.desktop.conftest import LANTERN, TASKS, open_song
from tests.desktop.test_sizes import LAPTOP, SMALL, clipped
from tests.portions import spread

LONG = "The file is broken and nothing can be read from it, whatever one does about it; open another one. " * 3


def places(window: MainWindow) -> dict[QWidget, tuple[int, int, int, int]]:
    """Where every widget that is to be seen is in the window, but for what floats."""
    QApplication.processEvents()
    found = {}
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or floats(widget):
            continue
        corner = widget.mapTo(window, QPoint(0, 0))
        found[widget] = corner.x(), corner.y(), widget.width(), widget.height()
    return found


def floats(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, Toast):
        widget = widget.parentWidget()
    return widget is not None


def moved(before: dict[QWidget, tuple[int, int, int, int]], window: MainWindow) -> list[str]:
    """What is elsewhere, larger or smaller, or gone without its place being kept."""
    now = places(window)
    return [
        f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}: {place} is {now[widget]}"
        for widget, place in before.items()
        if widget in now and now[widget] != place
    ]


def say_everything(window: MainWindow, before: dict[QWidget, tuple[int, int, int, int]]) -> None:
    """Show every kind of message, one after the other and together."""
    board = window.session.notices
    for say in (
        lambda: board.inform("Short."),
        lambda: board.inform(LONG, ("Undo", lambda: None), ("Show in folder", lambda: None), stays=True),
        lambda: board.warn("Look at it.", ("Do", lambda: None)),
        lambda: board.report(LONG, topic="test"),
        lambda: board.report("Another."),
        lambda: board.succeed("test"),
        board.clear,
    ):
        say()
        assert moved(before, window) == []


def check_sizes(window: MainWindow, page: QWidget) -> None:
    """On screens of three sizes nothing of an open page is clipped, and no message moves anything."""
    for screen in ((1920, 1080), LAPTOP, SMALL):
        window.resize(*screen)
        QApplication.processEvents()
        assert (window.width(), window.height()) == screen and clipped(page) == []
        say_everything(window, places(window))


@pytest.mark.more_at_night
@pytest.mark.parametrize(("width", "height"), spread([(1280, 690), (1920, 1080)], 2))
def test_messages_move_nothing_in_any_tab(qtbot, opened: MainWindow, width, height):
    opened.resize(width, height)
    qtbot.waitUntil(lambda: opened.library.footer_text == "3 sets", timeout=20_000)
    for tab in range(opened.tasks.count()):
        opened.tasks.setCurrentIndex(tab)
        QApplication.processEvents()  # a form that is seen for the first time takes its place
        say_everything(opened, places(opened))
    opened.tasks.set_folded(True)
    say_everything(opened, places(opened))


def test_a_job_from_waiting_to_its_proposals_moves_nothing(qtbot, opened: MainWindow):
    opened.resize(1280, 690)
    qtbot.waitUntil(lambda: opened.library.footer_text == "3 sets", timeout=20_000)
    opened.generation.task = f"{TASKS}:generate_slowly"
    before = places(opened)
    job = opened.generate()
    assert moved(before, opened) == []
    qtbot.waitUntil(lambda: opened.jobs.current is job and job.last_progress is not None, timeout=20_000)
    assert opened.job_bar.share.isVisible() and moved(before, opened) == []
    queued = opened.generation.start(opened.new_difficulty.request(), "A name that is far too long for its place " * 3)
    assert moved(before, opened) == []
    opened.jobs.cancel(job)
    assert opened.job_bar.stage.text() == "Stopping…" and moved(before, opened) == []
    opened.jobs.cancel(queued)
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    assert moved(before, opened) == []
    opened.generation.task = f"{TASKS}:run"
    opened.new_difficulty.model.candidates.setValue(3)
    before = places(opened)
    opened.generate()
    qtbot.waitUntil(lambda: len(opened.session.proposals) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=5000)
    assert opened.editor.proposal_bar.accept.isVisible() and moved(before, opened) == []
    opened.generation.task = f"{TASKS}:refuse"
    opened.generate()
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    assert "silent" in opened.notices.messages[0] and moved(before, opened) == []
    opened.generation.discard(every=True)
    assert moved(before, opened) == []


def test_requests_of_last_time_move_nothing(qtbot, opened: MainWindow):
    qtbot.waitUntil(lambda: opened.library.footer_text == "3 sets", timeout=20_000)
    before = places(opened)
    job = opened.generation.start(opened.new_difficulty.request(), "one", True)
    assert opened.job_bar.release.isVisible() and "1 request" in opened.job_bar.stage.text()
    assert moved(before, opened) == []
    opened.jobs.cancel(job)
    assert moved(before, opened) == []


def test_checks_and_timing_move_nothing(qtbot, opened: MainWindow):
    opened.resize(1366, 731)
    opened.tasks.setCurrentWidget(opened.maimod)
    qtbot.waitUntil(lambda: opened.maimod.modding.rules.job is None, timeout=60_000)
    before = places(opened)
    opened.maimod.modding.check()
    assert opened.maimod.modding.rules.job is not None and moved(before, opened) == []
    qtbot.waitUntil(lambda: opened.maimod.modding.rules.job is None, timeout=60_000)
    assert moved(before, opened) == []
    opened.maimod.modding.check()
    opened.maimod.modding.cancel_check()
    qtbot.waitUntil(lambda: opened.maimod.modding.rules.job is None, timeout=60_000)
    assert moved(before, opened) == []
    opened.tasks.setCurrentWidget(opened.timing)
    before = places(opened)
    opened.timing.find_timing()
    assert moved(before, opened) == []
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=60_000)
    assert moved(before, opened) == []


def test_a_library_that_is_read_again_moves_nothing(qtbot, opened: MainWindow, songs):
    qtbot.waitUntil(lambda: opened.library.footer_text == "3 sets", timeout=20_000)
    before = places(opened)
    opened.library.open_folder(songs)
    assert moved(before, opened) == []
    (songs / LANTERN / "broken.osu").write_bytes(b"\0\1\2")
    qtbot.waitUntil(lambda: "3 sets" in opened.library.footer_text, timeout=20_000)
    assert moved(before, opened) == []


def test_three_toasts_at_most_each_in_its_place(qtbot, opened: MainWindow):
    board, pane = opened.session.notices, opened.editor.playfield
    for number in range(5):
        board.report(f"Error {number}.", ("Do", lambda: None))
        QApplication.processEvents()
    shown = opened.notices.toasts
    assert [toast.text.text() for toast in shown] == ["Error 4.", "Error 3.", "Error 2."]
    areas = [toast.geometry() for toast in shown]
    assert all(pane.rect().contains(area) for area in areas)
    assert not any(a.intersects(b) for number, a in enumerate(areas) for b in areas[number + 1 :])
    assert all(area.center().x() > pane.width() // 2 for area in areas)
    kept = {toast: toast.geometry() for toast in shown}
    qtbot.mouseClick(shown[1], Qt.MouseButton.LeftButton)
    assert opened.notices.messages == ["Error 4.", "Error 2."]
    assert all(toast.geometry() == kept[toast] for toast in opened.notices.toasts)


def test_the_clock_of_messages_stands_under_the_pointer(qtbot, opened: MainWindow):
    opened.notices.lifetime_ms = 600
    opened.session.notices.inform("It goes by itself.")
    opened.session.notices.report("It stays.")
    brief = opened.notices.toasts[1]
    enter = QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(brief.mapToGlobal(QPoint(5, 5))))
    QApplication.sendEvent(brief, enter)
    qtbot.wait(1500)
    assert len(opened.notices.messages) == 2
    QApplication.sendEvent(brief, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: opened.notices.messages == ["It stays."], timeout=5000)


def test_the_bell_keeps_fifty_and_its_buttons_work_once(qtbot, opened: MainWindow):
    board, bell = opened.session.notices, opened.status.bell
    undone: list[int] = []
    for number in range(60):
        board.inform(f"Message {number}.", ("Undo", lambda number=number: undone.append(number)))
    assert board.unseen == 50 and "50 new messages" in bell.toolTip()
    listed = bell.open_list()
    assert listed.isVisible() and len(listed.rows) == 50 and board.unseen == 0
    assert listed.rows[0].text.text() == "Message 59." and listed.rows[-1].text.text() == "Message 10."
    listed.rows[30].findChild(QPushButton).click()
    assert undone == [29]
    again = bell.open_list()
    assert again.rows[30].buttons == [] and len(again.rows[29].buttons) == 1
    again.clear.click()
    assert board.past == [] and bell.open_list().rows == []


def test_an_error_goes_after_a_later_success(qtbot, opened: MainWindow, songs):
    opened.generation.task = f"{TASKS}:refuse"
    opened.generate()
    qtbot.waitUntil(lambda: any("silent" in message for message in opened.notices.messages), timeout=20_000)
    opened.generation.task = f"{TASKS}:run"
    opened.generate()
    qtbot.waitUntil(lambda: len(opened.session.proposals) == 1, timeout=20_000)
    assert not any("silent" in message for message in opened.notices.messages)
    assert any("silent" in past.notice.message for past in opened.session.notices.past)


def test_escape_cancels_a_job_when_nothing_else_takes_it(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:generate_slowly"
    job = opened.generate()
    qtbot.waitUntil(lambda: opened.jobs.current is job, timeout=20_000)
    opened.session.select((1000.0, 5000.0))
    timeline = opened.editor.timeline
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert opened.session.selection is None and not job.cancel.cancelled
    field = opened.library.filters.search
    field.setFocus()
    qtbot.keyClicks(field, "walk")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "" and not job.cancel.cancelled
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert job.cancel.cancelled
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    open_song(qtbot, opened, opened.session.song.folder)
