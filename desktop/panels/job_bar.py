"""The fixed place of the running job: its name, share, stage, time left and what stops it, and the queue's length."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStackedWidget, QToolButton, QWidget

from core.jobs import Progress
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.form import allow
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, marked, tr

_NAME_PX, _SHARE_PX = 170, 150
_CANCEL_TIP = marked("Stop this job (Esc, or Ctrl+.); nothing is left behind")
_RELEASE_TIP = marked("Run the requests that wait from last time")
_MOST_COUNTED = 99


class JobBar(QWidget):
    """Shows the running job; nothing in it changes its place, whatever runs.

    Signals:
        cancelAsked: a `Job`.
        queueAsked: whether to show the whole queue.
    """

    cancelAsked = Signal(object)
    queueAsked = Signal(bool)

    def __init__(self, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._followed: Job | None = None
        self.name = ElidedLabel()
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.name.setFixedWidth(_NAME_PX)
        self.stage = ElidedLabel()
        self.stage.setProperty("role", "muted")
        self.share = QProgressBar()
        self.share.setRange(0, 1000)
        self.share.setFixedWidth(_SHARE_PX)
        self.share.setFormat("%p %")
        self.share.setAccessibleName(tr("Progress of the running job"))
        self.left = QLabel()
        self.left.setFont(theme.monospace())
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.left.setFixedWidth(self.left.fontMetrics().horizontalAdvance(tr("000:00 left")) + 4)
        self.waiting = _button("", tr("Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)"))
        self.waiting.setCheckable(True)
        self.waiting.setIcon(theme.icon("queue", theme.MUTED))
        self.waiting.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.waiting.setText(tr("Queue ({MOST_COUNTED})", MOST_COUNTED=_MOST_COUNTED))
        self.waiting.setFixedWidth(self.waiting.sizeHint().width() + 8)
        self.release = _button(tr("Run"), tr(_RELEASE_TIP))
        self.cancel = _button(tr("Cancel"), tr(_CANCEL_TIP))
        self._doing = QStackedWidget()
        for button in (self.cancel, self.release):
            self._doing.addWidget(button)
        self._doing.setFixedWidth(self.cancel.sizeHint().width() + 12)
        keep_place(self.share, self.left, self._doing)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.name)
        layout.addWidget(self.share)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.left)
        layout.addWidget(self._doing)
        layout.addWidget(self.waiting)
        self.cancel.clicked.connect(self._cancel)
        self.release.clicked.connect(jobs.release)
        self.waiting.clicked.connect(self.queueAsked)
        jobs.changed.connect(self._show)
        self._show()

    def _cancel(self) -> None:
        if self._jobs.current is not None:
            self.cancelAsked.emit(self._jobs.current)

    def _show(self) -> None:
        """Show the job that runs, how many wait, and what can be done about them."""
        job, waiting, paused = self._jobs.current, self._jobs.waiting, self._jobs.paused
        runs = self._jobs.busy
        count = min(len(waiting), _MOST_COUNTED)
        self.waiting.setText(tr("Queue ({count})", count=count) if waiting else tr("Queue"))
        if job is not self._followed:
            self._followed = job
            if job is not None:
                job.progressed.connect(self._progress)
                self._progress(job.last_progress or Progress(tr("Starting"), 0.0))
        for widget in (self.share, self.left):
            widget.setVisible(runs)
        self._doing.setVisible(runs or bool(paused))
        self._doing.setCurrentWidget(self.cancel if runs or not paused else self.release)
        self.name.setText(job.title if job is not None else "" if runs or not paused else tr("Queue"))
        stopping = job is not None and job.cancel.cancelled
        allow(
            self.cancel, job is not None and not stopping, tr("It is stopping") if stopping else tr("It has not begun")
        )
        if stopping:
            self.stage.setText(tr("Stopping…"))
        elif not runs and paused:
            what = tr("%n requests wait", "", len(paused))
            self.stage.setText(tr("{what} from last time; press Run to start.", what=what))
        elif not runs:
            self.stage.setText("")

    def _progress(self, progress: Progress) -> None:
        self.share.setValue(round(1000 * min(max(progress.done, 0.0), 1.0)))
        words = " · ".join(core_sentence(part) for part in (progress.stage, progress.message) if part)
        self.stage.setText(words)
        self.stage.setToolTip(words)
        left = progress.seconds_left
        self.left.setText(
            "" if left is None else tr("{value}:{value2:02d} left", value=int(left) // 60, value2=int(left) % 60)
        )


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setProperty("role", "status")
    return button
