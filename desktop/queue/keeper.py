"""The queue from one start of the program to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.generation.queue_store import Waiting, load_queue, save_queue
from core.generation.request import GenerationRequest
from desktop.jobs import Job, JobQueue
from desktop.panels.notification_bar import Notice, Severity

Start = Callable[[GenerationRequest, str, bool], Job]


class QueueKeeper(QObject):
    """Writes down the requests that wait or run, and brings them back, held until the person lets them run.

    Signals:
        noticed: a `Notice`.
    """

    noticed = Signal(object)

    def __init__(self, jobs: JobQueue, start: Start, parent: QObject | None = None) -> None:
        """`start` queues a request under a title, held or not."""
        super().__init__(parent)
        self._jobs = jobs
        self._start = start
        self._saved: list[Waiting] = []
        self._restoring = False
        jobs.changed.connect(self._save)

    def restore(self) -> None:
        """Bring back what waited when the program ended."""
        entries, broken = load_queue()
        self._restoring = True
        try:
            for entry in entries:
                self._start(entry.request, entry.title, True)
        finally:
            self._restoring = False
        self._save()
        if entries:
            what = "One request was" if len(entries) == 1 else f"{len(entries)} requests were"
            them = "it" if len(entries) == 1 else "them"
            actions = ((f"Run {them}", self._jobs.release), (f"Forget {them}", self._forget))
            self.noticed.emit(
                Notice(Severity.INFO, f"{what} still waiting when the program ended.", actions, stays=True)
            )
        if broken:
            what = "One waiting request" if broken == 1 else f"{broken} waiting requests"
            self.noticed.emit(Notice(Severity.WARNING, f"{what} could not be read any more and went away."))

    def _forget(self) -> None:
        for job in self._jobs.held:
            self._jobs.cancel(job)

    def _save(self) -> None:
        if self._restoring:
            return
        running = [self._jobs.current] if self._jobs.current is not None else []
        entries = [
            Waiting(job.title, job.request)
            for job in (*running, *self._jobs.waiting)
            if isinstance(job.request, GenerationRequest) and not job.cancel.cancelled
        ]
        if entries != self._saved:
            self._saved = entries
            save_queue(entries)
