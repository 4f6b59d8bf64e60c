"""What was accepted for the open song: look, undo, redo, run again."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.time_text import time_text
from core.edits.history_entry import HistoryEntry
from core.generation.request_document import plain_options
from core.generation.request_parts import Task
from desktop.shared import theme
from desktop.shared.form import allow
from desktop.shared.step_words import step_words
from desktop.shared.translation import marked, tr

_COLUMNS = (
    marked("When"),
    marked("What"),
    marked("State"),
    marked("Range"),
    marked("Model"),
    marked("Seed"),
    marked("Files"),
)
_NAMES = {
    Task.NEW: marked("New difficulty"),
    Task.REMAP: marked("Remap"),
    Task.HITSOUNDS: marked("Hitsounds"),
    Task.GUEST: marked("Guest difficulty"),
}
_SHOWN = ("task", "beatmap", "audio", "start", "end", "model", "seed", "state")
_UNDO_TIP = marked("Make the files what they were before this step; refused if they changed since")
_REDO_TIP = marked("Make the files what they were after this step")
_AGAIN_TIP = marked("Make the same proposal again: same seed, model and options, from the difficulty as it was then")


class StepHistory(Protocol):
    """What reads, undoes and repeats the steps of a song.

    Signals:
        stepped: a step was undone or redone.
    """

    @property
    def stepped(self) -> SignalInstance: ...
    def undo(self, step: HistoryEntry | None = None) -> None: ...
    def redo(self, step: HistoryEntry | None = None) -> None: ...
    def again(self, step: HistoryEntry) -> None: ...
    def steps(self, show: Callable[[list[HistoryEntry]], None]) -> None: ...


class HistoryDialog(QDialog):
    """The steps of one song, newest first."""

    def __init__(self, history: StepHistory, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.setWindowTitle(tr("History"))
        self.resize(900, 440)
        self._title = title
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.steps = QTreeWidget()
        self.steps.setHeaderLabels([tr(name) for name in _COLUMNS])
        self.steps.setRootIsDecorated(False)
        self.steps.setAlternatingRowColors(True)
        self.steps.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.steps.setAccessibleName(tr("Steps"))
        header = self.steps.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.undo = QPushButton(theme.icon("undo"), tr("Undo"))
        self.redo = QPushButton(theme.icon("redo"), tr("Redo"))
        self.again = QPushButton(theme.icon("generate"), tr("Run again exactly"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.undo, self.redo, self.again):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self.words)
        layout.addWidget(self.steps, 1)
        layout.addLayout(row)
        self.undo.clicked.connect(lambda: history.undo(self.step))
        self.redo.clicked.connect(lambda: history.redo(self.step))
        self.again.clicked.connect(self._run_again)
        self.steps.currentItemChanged.connect(self._allow)
        history.stepped.connect(self._read)
        self._read()

    @property
    def step(self) -> HistoryEntry | None:
        """The chosen step."""
        item = self.steps.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def _read(self, *_: object) -> None:
        self._history.steps(self._show)

    def _show(self, steps: list[HistoryEntry]) -> None:
        """List the steps, and keep the one that was chosen."""
        chosen = self.step.id if self.step is not None else None
        self.steps.clear()
        for step in steps:
            item = QTreeWidgetItem(_cells(step))
            item.setData(0, Qt.ItemDataRole.UserRole, step)
            for column in range(len(_COLUMNS)):
                item.setToolTip(column, _details(step))
                if step.undone:
                    item.setForeground(column, self.palette().placeholderText())
            self.steps.addTopLevelItem(item)
            if step.id == chosen:
                self.steps.setCurrentItem(item)
        first = self.steps.topLevelItem(0)
        if self.steps.currentItem() is None and first is not None:
            self.steps.setCurrentItem(first)
        words = tr(
            "What was accepted for {title}. Every step kept the files as they were before it.", title=self._title
        )
        nothing = tr(
            "Nothing was accepted for {title} yet. What you accept, fix or write is listed here.", title=self._title
        )
        self.words.setText(words if steps else nothing)
        self.steps.setVisible(bool(steps))
        self._allow()

    def _allow(self, *_: object) -> None:
        """Allow for the chosen step what can be done with it, or have the buttons say why not."""
        step = self.step
        none = tr("Nothing was accepted for this song yet")
        allow(
            self.undo, step is not None and not step.undone, none if step is None else tr("It is undone"), tr(_UNDO_TIP)
        )
        allow(
            self.redo,
            step is not None and step.undone,
            none if step is None else tr("It was not undone"),
            tr(_REDO_TIP),
        )
        repeatable = step is not None and step.request is not None
        unrecorded = tr("It is not recorded how this step was made")
        allow(self.again, repeatable, none if step is None else step.problem or unrecorded, tr(_AGAIN_TIP))

    def _run_again(self) -> None:
        if self.step is not None:
            self._history.again(self.step)
            self.accept()


def _cells(step: HistoryEntry) -> list[str]:
    """A step as the columns of the list show it."""
    request = step.request
    span = ""
    if request is not None and (request.map.start is not None or request.map.end is not None):
        end = tr("the end") if request.map.end is None else time_text(request.map.end)
        span = f"{time_text(request.map.start or 0.0)} – {end}"
    return [
        step.when.isoformat(sep=" ", timespec="seconds"),
        tr(_NAMES[step.task]) if request is not None else step_words(step.summary),
        tr("undone") if step.undone else "",
        span,
        request.model.name if request is not None else "",
        str(request.output.seed) if request is not None and request.output.seed is not None else "",
        ", ".join(path.stem.rpartition("[")[2].rstrip("]") for path in step.changed_files),
    ]


def _details(step: HistoryEntry) -> str:
    lines = [step_words(step.summary), *(path.name for path in step.changed_files)]
    if step.request is not None:
        options = {name: value for name, value in plain_options(step.request).items() if name not in _SHOWN}
        lines += [f"{name.replace('_', ' ')}: {value}" for name, value in options.items()]
    if step.problem:
        lines.append(tr("What was asked for cannot be read: {problem}", problem=step.problem))
    return "\n".join(lines)
