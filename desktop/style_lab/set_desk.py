"""What the data sets of the style lab have in common: one job at a time, and a file that keeps the rows."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.app_dirs import places
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import NoticeBoard

_SAVE_MS = 400


class SetDesk(QObject):
    """Holds a data set of the page; a subclass knows its rows.

    Attributes:
        home: the folder from which the paths of rows are relative.
        job: what is being done to the rows; None while nothing is.

    Signals:
        changed: the rows or their values.
        busyChanged: rows are read or labelled, or no longer.
        progressed: a `Progress` of that.
    """

    TOPIC = ""
    """Of its notices."""

    FILE = ""

    changed = Signal()
    busyChanged = Signal()
    progressed = Signal(object)

    def __init__(self, jobs: JobQueue, notices: NoticeBoard, parent: QObject | None = None) -> None:
        """`jobs` reads and labels the rows."""
        super().__init__(parent)
        self._jobs, self._notices = jobs, notices
        self.home = places().data / "data_sets"
        self.job: Job | None = None
        self._writer, self._reader = BackgroundCall(self), BackgroundCall(self)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self._save)

    @property
    def file(self) -> Path:
        """Where the data set is kept from one start to the next."""
        return self.home / self.FILE

    @property
    def busy(self) -> bool:
        """Whether rows are read or labelled."""
        return self.job is not None

    def cancel(self) -> None:
        """Stop reading."""
        if self.job is not None:
            self._jobs.cancel(self.job)

    def save_now(self) -> None:
        """Write what waits to be written; when the window closes."""
        if self._saving.isActive():
            self._saving.stop()
            try:
                self._writing()()
            except Exception:  # only the latest changes of the list are lost
                return

    def _writing(self) -> Callable[[], None]:
        """A call, for any thread, that writes the rows as they are now."""
        raise NotImplementedError

    def _save(self) -> None:
        self._writer.load(self._writing(), lambda _: None, self._report)

    def _changed(self) -> None:
        self.changed.emit()
        self._saving.start()

    def _run(self, title: str, task: str, request: object, done: Callable[[Any], None]) -> None:
        job = Job(title, task, request)
        self.job = job
        job.progressed.connect(self.progressed)
        job.finished.connect(done)
        job.failed.connect(self._report)
        job.ended.connect(self._ended)
        self._jobs.add(job)
        self.busyChanged.emit()

    def _ended(self) -> None:
        self.job = None
        self.busyChanged.emit()

    def _report(self, error: Exception | str) -> None:
        self._notices.report(error, topic=self.TOPIC)
