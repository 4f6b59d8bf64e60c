"""The running job: stage, share, time left, cancel, and who waits behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QProgressBar, QSizePolicy, QToolButton, QWidget

from core.jobs import Progress
from desktop import theme
from desktop.jobs import Job, JobQueue


class JobBar(QFrame):
    """Shown while the queue has jobs.

    Signals:
        cancelAsked: a `Job`.
    """

    cancelAsked = Signal(object)

    def __init__(self, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._jobs = jobs
        self._followed: Job | None = None
        self.name = QLabel()
        self.name.setProperty("role", "heading")
        self.stage = QLabel()
        self.stage.setProperty("role", "muted")
        self.stage.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.share = QProgressBar()
        self.share.setRange(0, 1000)
        self.share.setFixedWidth(260)
        self.share.setFormat("%p %")
        self.left = QLabel()
        self.left.setFont(theme.monospace())
        self.left.setMinimumWidth(90)
        self.waiting = QToolButton()
        self.waiting.setToolTip("Jobs that wait; choose one to take it out of the queue")
        self.waiting.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.waiting.setMenu(QMenu(self))
        self.cancel = QToolButton()
        self.cancel.setText("Cancel")
        self.cancel.setToolTip("Stop this job (Ctrl+.); nothing is left behind")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 10, 6)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self.name)
        layout.addWidget(self.share)
        layout.addWidget(self.left)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.waiting)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(self._cancel)
        jobs.changed.connect(self._show)
        self._show()

    def _cancel(self) -> None:
        if self._jobs.current is not None:
            self.cancelAsked.emit(self._jobs.current)

    def _show(self) -> None:
        job = self._jobs.current
        self.setVisible(self._jobs.busy)
        waiting = self._jobs.waiting
        self.waiting.setVisible(bool(waiting))
        self.waiting.setText(f"Queue ({len(waiting)})")
        menu = self.waiting.menu()
        menu.clear()
        for other in waiting:
            menu.addAction(f"Remove {other.title}", lambda other=other: self.cancelAsked.emit(other))
        if job is not self._followed:
            self._followed = job
            if job is not None:
                job.progressed.connect(self._progress)
                self._progress(job.last_progress or Progress("Starting", 0.0))
        self.name.setText(job.title if job is not None else "")
        stopping = job is not None and job.cancel.cancelled
        self.cancel.setEnabled(job is not None and not stopping)
        if stopping:
            self.stage.setText("Stopping…")

    def _progress(self, progress: Progress) -> None:
        self.share.setValue(round(1000 * min(max(progress.done, 0.0), 1.0)))
        self.stage.setText(" · ".join(part for part in (progress.stage, progress.message) if part))
        left = progress.seconds_left
        self.left.setText("" if left is None else f"{int(left) // 60}:{int(left) % 60:02d} left")
