"""The MaiMod tab without the rest of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from core.modding.marks import Marks
from core.worker import Worker
from desktop.modding.modding import Modding
from desktop.modding.panel import MaiModPanel
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared.jobs import JobQueue

TASKS = "tests.desktop.modding.tasks"
WAIT = 60_000  # ms


class _Lasting(Worker):
    """Starting a process takes longer than what the tests do in it, so all of them share two."""

    def close(self) -> None:
        pass

    def end(self) -> None:
        super().close()


@pytest.fixture(scope="module")
def workers() -> Iterator[tuple[_Lasting, _Lasting]]:
    made = _Lasting(), _Lasting()
    yield made
    for worker in made:
        worker.end()


class Bench:
    """A session, what opens files for it, and the tab."""

    def __init__(self, qtbot, workers) -> None:
        self._qtbot = qtbot
        self.holder = QWidget()
        self.session = Session()
        self.opener = SongLoader(self.session, self.holder)
        self.jobs, self.checks = (JobQueue(worker) for worker in workers)
        self.modding = Modding(self.session, self.jobs, self.checks, Marks(), self.holder)
        self.modding.check_task = f"{TASKS}:nothing"
        self.modding.ask_task = f"{TASKS}:surprised"
        self.panel = MaiModPanel(self.session, self.modding, self.holder)
        self.panel.resize(1200, 300)

    def open(self, path) -> None:
        with self._qtbot.waitSignal(self.session.difficultyChanged, timeout=WAIT):
            self.opener.open(path)

    def check(self) -> None:
        self.modding.check()
        self._qtbot.waitUntil(lambda: self.modding.rules.job is None, timeout=WAIT)

    def ask(self) -> None:
        self.modding.ask("some-model", "Some model")
        self._qtbot.waitUntil(lambda: self.modding.model.job is None, timeout=WAIT)

    @property
    def notices(self) -> list[str]:
        return [notice.message for notice in self.session.notices.notices]

    @property
    def sentences(self) -> list[str]:
        return [entry.finding.message for entry in self.panel.model.shown]

    def close(self) -> None:
        self.opener.close_song()
        self.modding.close()
        self.jobs.close()
        self.holder.deleteLater()


@pytest.fixture
def make_bench(qtbot, home, workers) -> Iterator:
    made: list[Bench] = []

    def make() -> Bench:
        made.append(Bench(qtbot, workers))
        return made[-1]

    yield make
    for bench in made:
        bench.close()
    QApplication.processEvents()


@pytest.fixture
def bench(make_bench) -> Bench:
    return make_bench()


@pytest.fixture
def normal(songs):
    """A difficulty that may be changed."""
    return next((songs / "Beatwright - Lantern Walk").glob("*[[]Normal].osu"))
