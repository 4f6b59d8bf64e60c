"""The queue in full: what runs, waits and ended, to be reordered, cancelled and repeated."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import BeatwrightError
from core.generation.presets import write_request
from core.generation.request import GenerationRequest
from core.jobs import Progress
from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.form import allow
from desktop.shared.jobs import Job, JobQueue, JobState
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import core_sentence, marked, tr

_STATE, _TITLE, _SUBJECT, _ABOUT = range(4)
_WORDS = {
    JobState.WAITING: marked("Waiting"),
    JobState.RUNNING: marked("Running"),
    JobState.DONE: marked("Done"),
    JobState.FAILED: marked("Failed"),
    JobState.CANCELLED: marked("Cancelled"),
}
_COLOURS = {JobState.RUNNING: theme.ACCENT, JobState.DONE: theme.SUCCESS, JobState.FAILED: theme.DANGER}
_ROW_PX = 58
_HINT = marked("Drag to change the order; Del removes; a double-click repeats what ended.")


class QueuePanel(QWidget):
    """The tab with the list of all jobs, and buttons to reorder, cancel, repeat and export them.

    Signals:
        repeatAsked: a `Job` to be queued once more.
        closed: Escape was pressed.
    """

    repeatAsked = Signal(object)
    closed = Signal()

    def __init__(self, jobs: JobQueue, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._notices = jobs, notices
        self._followed: Job | None = None
        heading = QLabel(tr("Queue"))
        heading.setProperty("role", "heading")
        hint = QLabel(tr(_HINT))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.earlier = icon_button("arrow-up", tr("Run the chosen job earlier (Alt+Up)"))
        self.later = icon_button("arrow-down", tr("Run the chosen job later (Alt+Down)"))
        self.remove = icon_button("cancel", tr("Cancel the chosen job, or take it out of the list (Del)"))
        self.repeat = icon_button("refresh", tr("Queue the chosen request once more (Ctrl+R)"))
        self.export = icon_button("export", tr("Export the chosen request as a file"))
        self.release = QPushButton(tr("Run paused"))
        self.release.setToolTip(tr("Run the requests that wait from last time"))
        self.clear = QPushButton(tr("Clear ended"))
        self.clear.setToolTip(tr("Take all jobs that ended out of the list"))
        self.list = _JobList()
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in (self.earlier, self.later, self.repeat, self.export, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.GAP)
        for words in (self.release, self.clear):
            words.setProperty("role", "small")
            both.addWidget(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 10, 10)
        layout.setSpacing(theme.GAP)
        layout.addWidget(heading)
        layout.addLayout(both)
        layout.addWidget(self.list, 1)
        layout.addLayout(tools)
        layout.addWidget(hint)
        self._connect()
        self._show()

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
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.list.itemDoubleClicked.connect(lambda *_: self._repeat() if self.repeat.isEnabled() else None)
        self.list.reordered.connect(self._jobs.reorder)
        self.list.customContextMenuRequested.connect(self._menu)
        self._jobs.changed.connect(self._show)

    def _show(self) -> None:
        """List the running, waiting and ended jobs, and follow the progress of the running one."""
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
        self.list.show_progress(job, f"{progress.done:.0%} · {core_sentence(progress.stage)}")

    def _allow(self) -> None:
        """Allow for the chosen job what can be done with it, or have the buttons say why not."""
        job = self.job
        waiting = self._jobs.waiting
        waits = job is not None and job in waiting
        place = waiting.index(job) if job is not None and waits else 0
        allow(self.earlier, waits and place > 0, tr("Choose a job that waits behind another one"))
        allow(self.later, waits and place < len(waiting) - 1, tr("Choose a job with another one behind it"))
        allow(self.remove, job is not None, tr("Choose a job"))
        generates = job is not None and isinstance(job.request, GenerationRequest)
        ended = job is not None and job in self._jobs.recent
        allow(self.repeat, generates, tr("Choose a job that made or makes a difficulty"))
        allow(self.export, generates, tr("Choose a job that made or makes a difficulty"))
        self.remove.setAccessibleName(tr("Remove") if ended else tr("Cancel"))
        allow(self.clear, bool(self._jobs.recent), tr("Nothing ended yet"))
        allow(self.release, bool(self._jobs.paused), tr("No request waits from last time"))

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
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export the request"), f"{job.title}.yaml", tr("Requests (*.yaml)")
        )
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_request(job.request, path if path.suffix else path.with_suffix(".yaml"), overwrite=True)
        except BeatwrightError as error:
            self._notices.report(error)

    def _menu(self, position: QPoint) -> None:
        if self.job is None:
            return
        menu = QMenu(self)
        ended = self.job in self._jobs.recent
        for words, button in (
            (tr("Earlier"), self.earlier),
            (tr("Later"), self.later),
            (tr("Repeat"), self.repeat),
            (tr("Export…"), self.export),
            (tr("Remove") if ended else tr("Cancel"), self.remove),
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
        self.setColumnCount(4)
        self.setHeaderHidden(True)
        for column in (_TITLE, _SUBJECT, _ABOUT):
            self.setColumnHidden(column, True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_JobRow(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Jobs"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def fill(self, jobs: list[Job], chosen: Job | None) -> None:
        """Show `jobs`, with the one that was chosen still chosen."""
        self.blockSignals(True)
        self.clear()
        for job in jobs:
            item = QTreeWidgetItem([tr(_WORDS[job.state]), job.title, job.subject, _words_about(job)])
            item.setData(0, Qt.ItemDataRole.UserRole, job)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if job.state is JobState.WAITING:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
                item.setText(0, tr("Paused") if job.paused else tr("Waiting"))
            elif job.state is JobState.RUNNING and job.cancel.cancelled:
                item.setText(0, tr("Stopping…"))
            item.setFlags(flags)
            item.setForeground(_STATE, QColor(_COLOURS.get(job.state, theme.MUTED)))
            _explain(item)
            self.addTopLevelItem(item)
            if job is chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def show_progress(self, job: Job, words: str) -> None:
        """Put `words` into the last column of a job's row."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) is job:
                item.setText(_ABOUT, words)
                _explain(item)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the waiting jobs into the order in which the rows were dropped."""
        super().dropEvent(event)
        items = filter(None, (self.topLevelItem(row) for row in range(self.topLevelItemCount())))
        jobs = [item.data(0, Qt.ItemDataRole.UserRole) for item in items]
        order = [job for job in jobs if job.state is JobState.WAITING]
        # The list is filled again then, which must wait until the drag is over.
        QTimer.singleShot(0, self, lambda: self.reordered.emit(order))


class _JobRow(QStyledItemDelegate):
    """Paints a job in three lines: what and its state, the song, and how far it is or why it failed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        style = empty.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, empty.widget)
        state, title, subject, about = (index.sibling(index.row(), column).data() for column in range(4))
        colour = index.data(Qt.ItemDataRole.ForegroundRole).color()
        box = empty.rect.adjusted(8, 5, -8, -5)
        line = box.height() // 3
        painter.save()
        metrics = empty.fontMetrics
        taken = metrics.horizontalAdvance(state) + theme.GAP
        for number, (words, shade, width) in enumerate(
            (
                (title, QColor(theme.TEXT), box.width() - taken),
                (subject, QColor(theme.MUTED), box.width()),
                (about, colour if state == tr(_WORDS[JobState.FAILED]) else QColor(theme.MUTED), box.width()),
            )
        ):
            painter.setPen(shade)
            place = QRect(box.left(), box.top() + number * line, width, line)
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setPen(colour)
        place = QRect(box.left(), box.top(), box.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, state)
        painter.restore()


def _explain(item: QTreeWidgetItem) -> None:
    """What a row shows in several lines, for the tool tip and a screen reader."""
    parts = [item.text(column) for column in (_TITLE, _SUBJECT, _STATE, _ABOUT)]
    item.setToolTip(_STATE, "\n".join(filter(None, parts)))
    item.setData(_STATE, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, parts)))


def _words_about(job: Job) -> str:
    if job.state is JobState.FAILED:
        return job.outcome
    if job.state is JobState.RUNNING and job.last_progress is not None:
        return f"{job.last_progress.done:.0%} · {core_sentence(job.last_progress.stage)}"
    return ""
