"""Work on a thread, whose result comes back here."""

from threading import Event
from typing import Any

from PySide6.QtCore import QThreadPool
from shiboken6 import delete

from desktop.shared.background_call import BackgroundCall


def test_only_the_latest_result_comes(qtbot) -> None:
    call, go_on, came = BackgroundCall(), Event(), list[Any]()

    def slow() -> str:
        assert go_on.wait(10)
        return "first"

    call.load(slow, came.append, came.append)
    call.load(lambda: "second", came.append, came.append)
    qtbot.waitUntil(lambda: came == ["second"])
    call.load(lambda: 1 // 0, came.append, came.append)
    qtbot.waitUntil(lambda: len(came) == 2)
    assert isinstance(came[1], ZeroDivisionError)
    go_on.set()
    QThreadPool.globalInstance().waitForDone(10_000)
    qtbot.wait(10)
    assert len(came) == 2


def test_what_waits_may_be_gone_when_the_result_comes(qtbot) -> None:
    came = list[Any]()
    for _ in range(50):
        call, started, go_on = BackgroundCall(), Event(), Event()

        def work(started: Event = started, go_on: Event = go_on) -> str:
            started.set()
            assert go_on.wait(10)
            return "late"

        call.load(work, came.append, came.append)
        assert started.wait(10)
        go_on.set()
        delete(call)
    assert QThreadPool.globalInstance().waitForDone(10_000)
    qtbot.wait(10)
    assert came == []


def test_a_result_that_comes_after_the_program_has_ended_is_dropped(qtbot, capfd) -> None:
    call, started, go_on = BackgroundCall(), Event(), Event()

    def work() -> None:
        started.set()
        assert go_on.wait(10)

    call.load(work, print, print)
    assert started.wait(10)
    for answer in call._answers.values():
        delete(answer)
    go_on.set()
    assert QThreadPool.globalInstance().waitForDone(10_000)
    assert capfd.readouterr() == ("", "")
