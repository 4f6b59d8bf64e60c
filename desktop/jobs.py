"""Long work beside the window: one queue of jobs in a helper process, and quick loading on threads."""

import queue
import time
from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal

from core.errors import BeatwrightError, CancelledError, MachineError
from core.jobs import CancelToken, Progress
from core.worker import Worker

_MIN_INTERVAL = 0.03  # s between two reports that carry nothing to keep


class JobState(Enum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(QObject):
    """One call `task(request, on_progress, cancel)` in the helper process; the task or its name as "module:function".

    Signals:
        progressed: a `Progress`.
        finished: the task's result.
        failed: one sentence.
        cancelled: nothing.
        ended: after any of the last three.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, task: Callable[..., Any] | str, request: object) -> None:
        super().__init__()
        self.title = title
        self.task = task
        self.request = request
        self.state = JobState.WAITING
        self.cancel = CancelToken()
        self.last_progress: Progress | None = None


class JobQueue(QObject):
    """Runs one job after the other.

    Signals:
        changed: another job runs, or others wait.
    """

    changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._jobs: list[Job] = []
        self._thread = _Supervisor(worker)
        self._thread.began.connect(self._began)
        self._thread.reported.connect(self._reported)
        self._thread.ended.connect(self._ended)
        self._thread.start()

    @property
    def current(self) -> Job | None:
        """The running job."""
        return next((job for job in self._jobs if job.state is JobState.RUNNING), None)

    @property
    def waiting(self) -> list[Job]:
        return [job for job in self._jobs if job.state is JobState.WAITING and not job.cancel.cancelled]

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def add(self, job: Job) -> None:
        """Run `job` when those before it have ended."""
        job.setParent(self)
        self._jobs.append(job)
        self._thread.requests.put(job)
        self.changed.emit()

    def cancel(self, job: Job) -> None:
        """Stop `job`, or take it out of the queue."""
        job.cancel.cancel()
        self.changed.emit()

    def cancel_all(self) -> None:
        for job in list(self._jobs):
            job.cancel.cancel()
        self.changed.emit()

    def warm(self, *modules: str) -> None:
        """Let the helper process import `modules` ahead."""
        self._thread.requests.put(modules)

    def close(self) -> None:
        """Stop everything and wait for it; nobody is told any more."""
        for signal in (self._thread.began, self._thread.reported, self._thread.ended):
            signal.disconnect()
        for job in self._jobs:
            job.cancel.cancel()
        self._thread.requests.put(None)
        self._worker.close()
        self._thread.wait(5000)

    def _began(self, job: Job) -> None:
        job.state = JobState.RUNNING
        self.changed.emit()

    def _reported(self, job: Job, progress: Progress) -> None:
        if not job.cancel.cancelled:
            job.last_progress = progress
            job.progressed.emit(progress)

    def _ended(self, job: Job, outcome: object) -> None:
        self._jobs.remove(job)
        if isinstance(outcome, CancelledError) or job.cancel.cancelled:
            job.state = JobState.CANCELLED
            job.cancelled.emit()
        elif isinstance(outcome, BeatwrightError):
            job.state = JobState.FAILED
            job.failed.emit(str(outcome))
        else:
            job.state = JobState.DONE
            job.finished.emit(outcome)
        job.ended.emit()
        self.changed.emit()
        job.deleteLater()


class _Supervisor(QThread):
    """Waits on the helper process, so that the window need not."""

    began = Signal(object)
    reported = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self.requests: queue.SimpleQueue[Job | tuple[str, ...] | None] = queue.SimpleQueue()

    def run(self) -> None:
        while (request := self.requests.get()) is not None:
            if isinstance(request, Job):
                self._carry_out(request)
            else:
                self._worker.warm(*request)

    def _carry_out(self, job: Job) -> None:
        outcome: object
        last_stage, last_time = "", 0.0

        def report(progress: Progress) -> None:
            nonlocal last_stage, last_time
            now = time.monotonic()
            if progress.payload is None and progress.stage == last_stage and now - last_time < _MIN_INTERVAL:
                return
            last_stage, last_time = progress.stage, now
            self.reported.emit(job, progress)

        try:
            if not job.cancel.cancelled:
                self.began.emit(job)
            outcome = self._worker.run(job.task, job.request, report, job.cancel)
        except BeatwrightError as error:
            outcome = error
        except Exception as error:
            outcome = MachineError(f"Something unexpected went wrong: {type(error).__name__}: {error}")
        self.ended.emit(job, outcome)


class Loader(QObject):
    """Runs quick functions on a thread; only the answer to the latest call counts.

    Signals:
        busyChanged: whether an answer is awaited.
    """

    busyChanged = Signal(bool)
    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._waiting: tuple[Callable[[Any], None], Callable[[Exception], None]] | None = None
        self._answered.connect(self._deliver)

    def load(
        self, function: Callable[[], Any], on_done: Callable[[Any], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Call `function` on a thread, then `on_done(result)` or `on_error(exception)` here."""
        self._ticket += 1
        self._waiting = on_done, on_error
        self.busyChanged.emit(True)
        QThreadPool.globalInstance().start(_Call(self._ticket, function, self._answered.emit))

    def forget(self) -> None:
        """Drop the answer that is awaited."""
        self._ticket += 1
        self._waiting = None
        self.busyChanged.emit(False)

    def _deliver(self, ticket: int, result: object, error: Exception | None) -> None:
        if ticket != self._ticket or self._waiting is None:
            return
        (on_done, on_error), self._waiting = self._waiting, None
        self.busyChanged.emit(False)
        if error is None:
            on_done(result)
        else:
            on_error(error)


class _Call(QRunnable):
    def __init__(self, ticket: int, function: Callable[[], Any], answer: Callable[[int, object, object], None]) -> None:
        super().__init__()
        self._ticket, self._function, self._answer = ticket, function, answer

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._function()
        except Exception as caught:
            error = caught
        try:
            self._answer(self._ticket, result, error)
        except RuntimeError:
            # The window is gone; nobody waits any more.
            return
