"""Several requests wait: reordered, cancelled, repeated, and there again after a restart."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from core.generation.presets import read_request
from desktop.main_window import MainWindow
from desktop.shared.jobs import JobState
from tests.desktop.conftest import LANTERN, TASKS, open_song


def start(window: MainWindow, *titles: str):
    """Queue the form's request under each title."""
    return [window.generation.start(window.new_difficulty.request(), title) for title in titles]


def rows(window: MainWindow) -> list[tuple[str, str]]:
    listed = window.queue.list
    return [
        (listed.topLevelItem(row).text(0), listed.topLevelItem(row).text(1))
        for row in range(listed.topLevelItemCount())
    ]


def choose(window: MainWindow, title: str) -> None:
    (item,) = window.queue.list.findItems(title, Qt.MatchFlag.MatchExactly, 1)
    window.queue.list.setCurrentItem(item)


def test_the_order_of_what_waits_can_be_changed(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:generate_slowly"
    running, *_ = start(opened, "one", "two", "three", "four")
    qtbot.waitUntil(lambda: running.state is JobState.RUNNING, timeout=60_000)
    opened.job_bar.waiting.click()
    assert opened.queue.isVisible() and opened.job_bar.waiting.text() == "Queue (3)"
    assert rows(opened) == [("Running", "one"), ("Waiting", "two"), ("Waiting", "three"), ("Waiting", "four")]
    choose(opened, "four")
    opened.queue.earlier.click()
    opened.queue.earlier.click()
    assert [title for _, title in rows(opened)] == ["one", "four", "two", "three"]
    assert not opened.queue.earlier.isEnabled() and opened.queue.job.title == "four"
    qtbot.keyClick(opened.queue, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [job.title for job in opened.jobs.waiting] == ["two", "four", "three"]

    listed = opened.queue.list
    moved = listed.takeTopLevelItem(3)
    listed.insertTopLevelItem(1, moved)
    listed.reordered.emit([listed.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) for row in (1, 2, 3)])
    assert [job.title for job in opened.jobs.waiting] == ["three", "two", "four"]

    choose(opened, "two")
    opened.queue.remove.click()
    assert [job.title for job in opened.jobs.waiting] == ["three", "four"]
    assert rows(opened)[-1] == ("Cancelled", "two")
    opened.generation.task = f"{TASKS}:run"
    for job in opened.jobs.waiting:
        job.task = f"{TASKS}:run"
    opened.jobs.cancel(running)
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=60_000)
    assert [title for _, title in rows(opened)] == ["four", "three", "one", "two"]
    assert len(opened.session.proposals) == 2


def test_what_ended_is_repeated_and_cleared(qtbot, opened: MainWindow):
    start(opened, "one")
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=60_000)
    opened.tasks.show_queue(True)
    choose(opened, "one")
    opened.queue.repeat.click()
    qtbot.waitUntil(lambda: len(opened.session.proposals) == 2, timeout=60_000)
    assert [state for state, _ in rows(opened)] == ["Done", "Done"]
    choose(opened, "one") if len(rows(opened)) == 1 else opened.queue.list.setCurrentItem(
        opened.queue.list.topLevelItem(0)
    )
    qtbot.keyClick(opened.queue, Qt.Key.Key_Delete)
    assert len(rows(opened)) == 1
    opened.queue.clear.click()
    assert rows(opened) == [] and not opened.queue.clear.isEnabled()
    qtbot.keyClick(opened.queue.list, Qt.Key.Key_Escape)
    assert not opened.queue.isVisible() and opened.new_difficulty.isVisible()


def test_a_failure_says_why(qtbot, opened: MainWindow):
    opened.generation.task = f"{TASKS}:refuse"
    start(opened, "one")
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=60_000)
    opened.tasks.show_queue(True)
    item = opened.queue.list.topLevelItem(0)
    assert item.text(0) == "Failed" and "silent" in item.text(3)


def test_the_queue_is_there_after_a_restart(qtbot, open_window, songs):
    window = open_window(songs)
    open_song(qtbot, window, songs / LANTERN)
    window.generation.task = f"{TASKS}:generate_slowly"
    window.new_difficulty.difficulty.stars.set_value(2.5)
    running, *_ = start(window, "one", "two")
    qtbot.waitUntil(lambda: running.state is JobState.RUNNING, timeout=60_000)
    window.close()

    again = open_window(songs)
    assert [(job.title, job.paused) for job in again.jobs.waiting] == [("one", True), ("two", True)]
    assert all(job.request.map.difficulty == 2.5 for job in again.jobs.waiting)
    assert not again.jobs.busy and again.job_bar.isVisible() and "2 requests" in again.job_bar.stage.text()
    assert any("2 requests were still waiting" in message for message in again.notices.messages)
    for job in again.jobs.waiting:
        job.task = f"{TASKS}:run"
    again.job_bar.release.click()
    qtbot.waitUntil(lambda: not again.jobs.waiting and not again.jobs.busy, timeout=60_000)
    assert again.session.undecided == 2
    again.close()
    assert open_window(songs).jobs.waiting == []


def test_a_request_is_exported(qtbot, opened: MainWindow, tmp_path, monkeypatch):
    (job,) = start(opened, "one")
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=60_000)
    opened.tasks.show_queue(True)
    choose(opened, "one")
    target = tmp_path / "asked.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.queue.export.click()
    assert read_request(target) == job.request
