"""The running job: stage, share, time left, cancel, and how many wait behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from core.jobs import Progress
from desktop import theme
from desktop.jobs import Job, JobQueue


class JobBar(QFrame):
    """Shown while the queue has jobs.

    Signals:
        cancelAsked: a `Job`.
        queueAsked: whether the whole queue shall be in view.
    """

    cancelAsked = Signal(object)
    queueAsked = Signal(bool)

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
        self.waiting.setCheckable(True)
        self.waiting.setToolTip("Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)")
        self.release = QToolButton()
        self.release.setText("Run")
        self.release.setToolTip("Run the requests that wait from last time")
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
        layout.addWidget(self.release)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(self._cancel)
        self.release.clicked.connect(jobs.release)
        self.waiting.clicked.connect(self.queueAsked)
        jobs.changed.connect(self._show)
        self._show()

    def _cancel(self) -> None:
        if self._jobs.current is not None:
            self.cancelAsked.emit(self._jobs.current)

    def _show(self) -> None:
        job, waiting, held = self._jobs.current, self._jobs.waiting, self._jobs.held
        runs = self._jobs.busy
        self.setVisible(runs or bool(held))
        self.waiting.setText(f"Queue ({len(waiting)})" if waiting else "Queue")
        if job is not self._followed:
            self._followed = job
            if job is not None:
                job.progressed.connect(self._progress)
                self._progress(job.last_progress or Progress("Starting", 0.0))
        for widget in (self.share, self.left, self.cancel):
            widget.setVisible(runs)
        self.release.setVisible(bool(held) and not runs)
        self.name.setText(job.title if job is not None else "Queue" if not runs else "")
        stopping = job is not None and job.cancel.cancelled
        self.cancel.setEnabled(job is not None and not stopping)
        if stopping:
            self.stage.setText("Stopping…")
        elif not runs and held:
            what = "One request waits" if len(held) == 1 else f"{len(held)} requests wait"
            self.stage.setText(f"{what} from last time; nothing runs before you say so.")

    def _progress(self, progress: Progress) -> None:
        self.share.setValue(round(1000 * min(max(progress.done, 0.0), 1.0)))
        self.stage.setText(" · ".join(part for part in (progress.stage, progress.message) if part))
        left = progress.seconds_left
        self.left.setText("" if left is None else f"{int(left) // 60}:{int(left) % 60:02d} left")
