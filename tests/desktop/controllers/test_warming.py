"""A song is prepared while it is looked at, so that the first objects come at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from core.generation.model_ref import ModelRef
from core.generation.request_parts import Task
from desktop.controllers import warming
from desktop.main_window import MainWindow
from desktop.shared.jobs import JobQueue
from tests.desktop.conftest import LANTERN, TASKS, open_song


@pytest.fixture
def quick(open_window, songs: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window that prepares at once."""
    monkeypatch.setattr(warming.Warming, "task", f"{TASKS}:prepare")
    window: MainWindow = open_window(songs)
    window.warming.pause_ms = 0
    return window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tasks that helper processes were asked to prepare."""
    found, prepare = list[str](), JobQueue.prepare

    def noted(jobs: JobQueue, task: str, request: object) -> None:
        found.append(task)
        prepare(jobs, task, request)

    monkeypatch.setattr(JobQueue, "prepare", noted)
    return found


def wait_until_decided(qtbot, window: MainWindow) -> None:
    """What is decided about the open song, whose power is asked for on a thread, is decided."""
    window.warming._ask_power()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(1)


def prepared(songs: Path) -> list[str]:
    return [path.read_text() for path in (songs / LANTERN).glob("*.prepared")]


def test_the_open_song_is_prepared_for_the_form(qtbot, quick: MainWindow, songs: Path, asked: list[str]) -> None:
    quick.tasks.set_folded(True)
    open_song(qtbot, quick, songs / LANTERN)
    wait_until_decided(qtbot, quick)
    assert not asked
    quick.tasks.set_folded(False)
    qtbot.waitUntil(lambda: prepared(songs) == [quick.forms.new_difficulty.request().map.mode.name], timeout=60_000)
    assert not quick.jobs.busy and not quick.jobs.recent


def test_only_where_a_new_difficulty_is_in_view(qtbot, quick: MainWindow, songs: Path, asked: list[str]) -> None:
    quick.tasks.show_form(Task.REMAP)
    open_song(qtbot, quick, songs / LANTERN)
    wait_until_decided(qtbot, quick)
    assert not asked
    quick.tasks.show_form(Task.NEW)
    qtbot.waitUntil(lambda: len(prepared(songs)) == 1, timeout=60_000)


@pytest.mark.parametrize("reason", ["battery", "model"])
def test_not_on_battery_nor_for_a_public_model(
    qtbot, quick: MainWindow, songs: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    with monkeypatch.context() as patched:
        if reason == "battery":
            patched.setattr(warming, "on_battery", lambda: True)
        else:
            form = quick.forms.new_difficulty
            wished = form.request
            patched.setattr(form, "request", lambda: replace(wished(), model=ModelRef("v32")))
        quick.tasks.set_folded(False)
        open_song(qtbot, quick, songs / LANTERN)
        wait_until_decided(qtbot, quick)
        assert not asked
    for folded in (True, False):
        quick.tasks.set_folded(folded)
    qtbot.waitUntil(lambda: len(prepared(songs)) == 1, timeout=60_000)
