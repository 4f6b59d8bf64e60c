"""The queue from one start of the program to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.edits.queue import QueuedRequest, load_queue, save_queue
from core.generation.request import GenerationRequest
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr

Start = Callable[[GenerationRequest, str, bool], Job]


class QueuePersistence(QObject):
    """Writes down the requests that wait or run, and brings them back, paused until the person lets them run."""

    def __init__(self, jobs: JobQueue, start: Start, notices: NoticeBoard, parent: QObject | None = None) -> None:
        """`start` queues a request under a title, paused or not."""
        super().__init__(parent)
        self._jobs = jobs
        self._start = start
        self._notices = notices
        self._saved: list[QueuedRequest] = []
        self._restoring = False
        jobs.changed.connect(self._save)

    def restore(self) -> None:
        """Bring back what waited when the program ended."""
        stored = load_queue()
        entries = stored.entries
        self._restoring = True
        try:
            for entry in entries:
                self._start(entry.request, entry.title, True)
        finally:
            self._restoring = False
        self._save()
        if entries:
            what = tr("%n requests were", "", len(entries))
            actions = (
                (tr("Run", "waiting requests"), self._jobs.release),
                (tr("Forget", "waiting requests"), self._forget),
            )
            self._notices.inform(tr("{what} still waiting when the program ended.", what=what), *actions, stays=True)
        for problem in stored.problems:
            self._notices.warn(problem, stays=True)

    def _forget(self) -> None:
        for job in self._jobs.paused:
            self._jobs.cancel(job)

    def _save(self) -> None:
        """Write down the requests that are not finished, if they changed."""
        if self._restoring:
            return
        running = [self._jobs.current] if self._jobs.current is not None else []
        entries = [
            QueuedRequest(job.title, job.request)
            for job in (*running, *self._jobs.waiting)
            if isinstance(job.request, GenerationRequest) and not job.cancel.cancelled
        ]
        if entries != self._saved:
            self._saved = entries
            save_queue(entries)
