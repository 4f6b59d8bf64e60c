"""Long work beside the window: queues of jobs, each in a helper process."""

import queue
import sys
import time
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from core.errors import BeatwrightError, CancelledError, explained
from core.jobs import CancelToken, Progress
from core.worker import Worker

MODEL_MODULES = ("core.model.checkpoints.load", "core.model.song_mel")
"""What a helper process imports early, as every model needs it."""

_REMEMBERED = 20  # jobs that ended
_late: "list[QThread]" = []  # a thread that is destroyed while it runs takes the program along
_MIN_INTERVAL = 0.03  # s between two reports that carry nothing to keep


class JobState(Enum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(QObject):
    """One call `task(request, on_progress, cancel)` in the helper process; the task or its name as "module:function".

    Attributes:
        subject: what it is about, as the queue shows it beside the title.
        paused: it waits until it is released.
        outcome: one sentence about a job that failed.

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

    def __init__(
        self, title: str, task: Callable[..., Any] | str, request: object, subject: str = "", *, paused: bool = False
    ) -> None:
        super().__init__()
        self.title = title
        self.task = task
        self.request = request
        self.subject = subject
        self.paused = paused
        self.state = JobState.WAITING
        self.cancel = CancelToken()
        self.last_progress: Progress | None = None
        self.outcome = ""


class JobQueue(QObject):
    """Runs one job after the other, in an order that can be changed while they wait.

    Signals:
        changed: another job runs, or others wait, or in another order.
    """

    changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._waiting: list[Job] = []
        self._sent: Job | None = None  # with the helper process, or on its way there
        self.recent: list[Job] = []
        """Jobs that ended, the last one first."""
        self.may_start: Callable[[Job], bool] = lambda _: True
        """Asked about each job that is not paused before it joins the queue; one that may not is cancelled."""
        self._thread = _Supervisor(worker)
        self._thread.began.connect(self._began)
        self._thread.reported.connect(self._reported)
        self._thread.ended.connect(self._ended)
        self._thread.start()

    @property
    def current(self) -> Job | None:
        """The running job."""
        return self._sent if self._sent is not None and self._sent.state is JobState.RUNNING else None

    @property
    def waiting(self) -> list[Job]:
        """In the order in which they will run."""
        sent = self._sent
        early = [sent] if sent is not None and sent.state is JobState.WAITING and not sent.cancel.cancelled else []
        return [*early, *self._waiting]

    @property
    def paused(self) -> list[Job]:
        """Those that wait until they are released."""
        return [job for job in self._waiting if job.paused]

    @property
    def busy(self) -> bool:
        """Whether a job runs or will run by itself."""
        return self._sent is not None or len(self.paused) < len(self._waiting)

    def add(self, job: Job) -> None:
        """Run `job` when those before it have ended."""
        job.setParent(self)
        if not job.paused and not self.may_start(job):
            self._end(job, CancelledError())
            self.changed.emit()
            return
        self._waiting.append(job)
        self._send_next()
        self.changed.emit()

    def cancel(self, job: Job) -> None:
        """Stop `job`, or take it out of the queue."""
        job.cancel.cancel()
        if job in self._waiting:
            self._waiting.remove(job)
            self._end(job, CancelledError())
        self.changed.emit()

    def release(self) -> None:
        """Let paused jobs run."""
        for job in self._waiting:
            job.paused = False
        self._send_next()
        self.changed.emit()

    def reorder(self, order: Sequence[Job]) -> None:
        """Let the waiting jobs run in this order; those that are not named come after them."""
        named = [job for job in order if job in self._waiting]
        self._waiting = [*named, *(job for job in self._waiting if job not in named)]
        self.changed.emit()

    def move(self, job: Job, by: int) -> None:
        """Let a waiting job run earlier (`by` below 0) or later."""
        if job not in self._waiting:
            return
        others = [other for other in self._waiting if other is not job]
        place = min(max(self._waiting.index(job) + by, 0), len(others))
        self.reorder([*others[:place], job, *others[place:]])

    def forget(self, job: Job | None = None) -> None:
        """Leave a job that ended out of `recent`; without one, all of them."""
        for gone in [job] if job is not None else list(self.recent):
            if gone in self.recent:
                self.recent.remove(gone)
                gone.deleteLater()
        self.changed.emit()

    def warm(self, *modules: str) -> None:
        """Let the helper process import `modules` before they are needed."""
        self._thread.requests.put(partial(self._worker.warm, *modules))

    def prepare(self, task: str, request: object) -> None:
        """Let the helper process run a task, for what it leaves in its memory, until anything else is asked of it."""
        self._thread.requests.put(partial(self._worker.prepare, task, request))

    def rest(self) -> None:
        """Let the helper process end before the next job, so that its memory is free until then."""
        self._thread.requests.put(self._worker.rest)

    def close(self) -> None:
        """Stop everything and wait for it; no signal comes any more."""
        for signal in (self._thread.began, self._thread.reported, self._thread.ended):
            signal.disconnect()
        if self._sent is not None:
            self._sent.cancel.cancel()
        self._thread.requests.put(None)
        self._worker.close()
        if not self._thread.wait(5000):
            _late.append(self._thread)

    def _send_next(self) -> None:
        job = next((job for job in self._waiting if not job.paused), None)
        if self._sent is None and job is not None:
            self._waiting.remove(job)
            self._sent = job
            self._thread.requests.put(job)

    def _began(self, job: Job) -> None:
        job.state = JobState.RUNNING
        self.changed.emit()

    def _reported(self, job: Job, progress: Progress) -> None:
        if not job.cancel.cancelled:
            job.last_progress = progress
            job.progressed.emit(progress)

    def _ended(self, job: Job, outcome: object) -> None:
        self._sent = None
        self._end(job, outcome)
        self._send_next()
        self.changed.emit()

    def _end(self, job: Job, outcome: object) -> None:
        """Note how a job ended, and emit its signals."""
        if isinstance(outcome, CancelledError) or job.cancel.cancelled:
            job.state = JobState.CANCELLED
            job.cancelled.emit()
        elif isinstance(outcome, BeatwrightError):
            job.state = JobState.FAILED
            job.outcome = str(outcome)
            job.failed.emit(job.outcome)
        else:
            job.state = JobState.DONE
            job.finished.emit(outcome)
        job.ended.emit()
        self.recent.insert(0, job)
        for old in self.recent[_REMEMBERED:]:
            old.deleteLater()
        del self.recent[_REMEMBERED:]


class _Supervisor(QThread):
    """Waits on the helper process, so that the window need not."""

    began = Signal(object)
    reported = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self.requests: queue.SimpleQueue[Job | Callable[[], None] | None] = queue.SimpleQueue()

    def run(self) -> None:
        while (request := self.requests.get()) is not None:
            if isinstance(request, Job):
                self._carry_out(request)
            else:
                request()

    def _carry_out(self, job: Job) -> None:
        """Run a job in the helper process; reports that come too fast are left out."""
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
        except Exception as error:
            outcome = explained(error)
        self.ended.emit(job, outcome)


def yield_to_the_window() -> None:
    """Let threads that decode or read give the interpreter back after half a ms instead of five.

    The window asks for it dozens of times while it shows a song, and waits each time.
    """
    sys.setswitchinterval(0.0005)
