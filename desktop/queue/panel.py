"""The queue in full: what runs, waits and ended, to be reordered, cancelled and repeated."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import BeatwrightError
from core.generation.presets import write_request
from core.generation.request import GenerationRequest
from core.jobs import Progress
from desktop import theme
from desktop.jobs import Job, JobQueue, JobState
from desktop.panels.controls import icon_button
from desktop.panels.form import allow

_COLUMNS = ("State", "What", "Song", "")
_WORDS = {
    JobState.WAITING: "Waiting",
    JobState.RUNNING: "Running",
    JobState.DONE: "Done",
    JobState.FAILED: "Failed",
    JobState.CANCELLED: "Cancelled",
}
_COLOURS = {JobState.RUNNING: theme.ACCENT, JobState.DONE: theme.SUCCESS, JobState.FAILED: theme.DANGER}
_USUAL_HEIGHT, _LEAST_HEIGHT = 200, 116
_HINT = "Drag to change the order · Del removes · double-click repeats what ended"


class QueuePanel(QFrame):
    """Signals:
    repeatAsked: a `Job` to be queued once more.
    closed: the panel was put away.
    problem: why something cannot be done, one sentence.
    """

    repeatAsked = Signal(object)
    closed = Signal()
    problem = Signal(str)

    def __init__(self, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._jobs = jobs
        self._followed: Job | None = None
        heading = QLabel("Queue")
        heading.setProperty("role", "heading")
        hint = QLabel(_HINT)
        hint.setProperty("role", "muted")
        self.earlier = icon_button("arrow-up", "Run the chosen job earlier (Alt+Up)")
        self.later = icon_button("arrow-down", "Run the chosen job later (Alt+Down)")
        self.remove = icon_button("cancel", "Cancel the chosen job, or take it out of the list (Del)")
        self.repeat = icon_button("refresh", "Queue the chosen request once more (Ctrl+R)")
        self.export = icon_button("export", "Export the chosen request as a file")
        self.release = QToolButton()
        self.release.setText("Run held")
        self.release.setToolTip("Run the requests that wait from last time")
        self.clear = QToolButton()
        self.clear.setText("Clear ended")
        self.clear.setToolTip("Take all jobs that ended out of the list")
        self.close_button = icon_button("close", "Put the queue away (Ctrl+J)")
        self.list = _JobList()
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        top.addWidget(heading)
        top.addWidget(hint, 1)
        for button in (self.release, self.earlier, self.later, self.repeat, self.export, self.remove, self.clear):
            top.addWidget(button)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 8)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addWidget(self.list)
        self._connect()
        self._show()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        # In a low window the rest must keep its place, or the window would outgrow the screen.
        self.setFixedHeight(min(max(self.window().height() // 5, _LEAST_HEIGHT), _USUAL_HEIGHT))
        super().showEvent(event)

    @property
    def job(self) -> Job | None:
        """The chosen one."""
        item = self.list.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self.remove_job)
        self.repeat.clicked.connect(self._repeat)
        self.export.clicked.connect(self.export_request)
        self.release.clicked.connect(self._jobs.release)
        self.clear.clicked.connect(self._clear)
        self.close_button.clicked.connect(self.closed)
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.list.itemDoubleClicked.connect(lambda *_: self._repeat() if self.repeat.isEnabled() else None)
        self.list.reordered.connect(self._jobs.reorder)
        self.list.customContextMenuRequested.connect(self._menu)
        self._jobs.changed.connect(self._show)

    def _show(self) -> None:
        chosen = self.job
        current = self._jobs.current
        jobs = [*([current] if current is not None else []), *self._jobs.waiting, *self._jobs.recent]
        self.list.fill(jobs, chosen)
        if current is not self._followed:
            self._followed = current
            if current is not None:
                current.progressed.connect(partial(self._progressed, current))
        self._allow()

    def _progressed(self, job: Job, progress: Progress) -> None:
        self.list.tell(job, f"{progress.done:.0%} · {progress.stage}")

    def _allow(self) -> None:
        job = self.job
        waits = job is not None and job in self._jobs.waiting
        place = self._jobs.waiting.index(job) if waits else 0
        allow(self.earlier, waits and place > 0, "Choose a job that waits behind another one")
        allow(self.later, waits and place < len(self._jobs.waiting) - 1, "Choose a job with another one behind it")
        allow(self.remove, job is not None, "Choose a job")
        generates = job is not None and isinstance(job.request, GenerationRequest)
        ended = job is not None and job in self._jobs.recent
        allow(self.repeat, generates, "Choose a job that made or makes a difficulty")
        allow(self.export, generates, "Choose a job that made or makes a difficulty")
        self.remove.setAccessibleName("Remove" if ended else "Cancel")
        allow(self.clear, bool(self._jobs.recent), "Nothing ended yet")
        self.release.setVisible(bool(self._jobs.held))

    def _move(self, by: int) -> None:
        if self.job is not None:
            self._jobs.move(self.job, by)

    def remove_job(self) -> None:
        """Cancel the chosen job; one that ended leaves the list."""
        job = self.job
        if job is None:
            return
        if job in self._jobs.recent:
            self._jobs.forget(job)
        else:
            self._jobs.cancel(job)

    def _clear(self) -> None:
        self._jobs.forget()

    def _repeat(self) -> None:
        if self.job is not None:
            self.repeatAsked.emit(self.job)

    def export_request(self) -> None:
        """Save the chosen request as one file."""
        job = self.job
        if job is None or not isinstance(job.request, GenerationRequest):
            return
        chosen, _ = QFileDialog.getSaveFileName(self, "Export the request", f"{job.title}.yaml", "Requests (*.yaml)")
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_request(job.request, path if path.suffix else path.with_suffix(".yaml"), overwrite=True)
        except BeatwrightError as error:
            self.problem.emit(str(error))

    def _menu(self, position: QPoint) -> None:
        if self.job is None:
            return
        menu = QMenu(self)
        ended = self.job in self._jobs.recent
        for words, button in (
            ("Earlier", self.earlier),
            ("Later", self.later),
            ("Repeat", self.repeat),
            ("Export…", self.export),
            ("Remove" if ended else "Cancel", self.remove),
        ):
            menu.addAction(words, button.click).setEnabled(button.isEnabled())
        menu.exec(self.list.viewport().mapToGlobal(position))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        match event.key():
            case Qt.Key.Key_Delete:
                self.remove_job()
            case Qt.Key.Key_Up if alt:
                self.earlier.click()
            case Qt.Key.Key_Down if alt:
                self.later.click()
            case Qt.Key.Key_R if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.repeat.click()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)


class _JobList(QTreeWidget):
    """One row a job; waiting ones can be dragged.

    Signals:
        reordered: the waiting jobs in the order they were dragged into.
    """

    reordered = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels(_COLUMNS)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(14, 14))
        self.setAccessibleName("Jobs")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setStretchLastSection(True)
        for column, width in enumerate((100, 230, 430)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)

    def fill(self, jobs: list[Job], chosen: Job | None) -> None:
        """Show `jobs`, with the one that was chosen still chosen."""
        self.blockSignals(True)
        self.clear()
        for job in jobs:
            item = QTreeWidgetItem([_WORDS[job.state], job.title, job.subject, _words_about(job)])
            item.setData(0, Qt.ItemDataRole.UserRole, job)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if job.state is JobState.WAITING:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
                item.setText(0, "Held" if job.held else "Waiting")
            elif job.state is JobState.RUNNING and job.cancel.cancelled:
                item.setText(0, "Stopping…")
            item.setFlags(flags)
            item.setForeground(0, QColor(_COLOURS.get(job.state, theme.MUTED)))
            item.setForeground(3, QColor(theme.MUTED))
            for column in range(4):
                item.setToolTip(column, item.text(column))
            self.addTopLevelItem(item)
            if job is chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def tell(self, job: Job, words: str) -> None:
        """Change the last column of a job's row."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) is job:
                item.setText(3, words)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        jobs = [self.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) for row in range(self.topLevelItemCount())]
        order = [job for job in jobs if job.state is JobState.WAITING]
        # The list is filled anew then, which must wait until the drag is over.
        QTimer.singleShot(0, self, lambda: self.reordered.emit(order))


def _words_about(job: Job) -> str:
    if job.state is JobState.FAILED:
        return job.outcome
    if job.state is JobState.RUNNING and job.last_progress is not None:
        return f"{job.last_progress.done:.0%} · {job.last_progress.stage}"
    return ""
