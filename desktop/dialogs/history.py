"""What was accepted for the open song: look, undo, redo, run again."""

from PySide6.QtCore import Qt
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

from core.generation.request import Task
from core.generation.steps import Step
from desktop import theme
from desktop.panels.form import allow
from desktop.timeline.time_text import time_text
from desktop.undoing import Undoing

_COLUMNS = ("When", "What", "State", "Range", "Model", "Seed", "Files")
_NAMES = {
    Task.NEW: "New difficulty",
    Task.REMAP: "Remap",
    Task.HITSOUNDS: "Hitsounds",
    Task.GUEST: "Guest difficulty",
}
_SHOWN = ("task", "beatmap", "audio", "start", "end", "model", "seed", "state")
_UNDO_TIP = "Make the files what they were before this step; refused if they changed since"
_REDO_TIP = "Make the files what they were after this step"
_AGAIN_TIP = "Make the same proposal again: same seed, model and options, from the difficulty as it was then"


class HistoryDialog(QDialog):
    """The steps of one song, newest first."""

    def __init__(self, undoing: Undoing, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undoing = undoing
        self.setWindowTitle("History")
        self.resize(900, 440)
        self._title = title
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.steps = QTreeWidget()
        self.steps.setHeaderLabels(_COLUMNS)
        self.steps.setRootIsDecorated(False)
        self.steps.setAlternatingRowColors(True)
        self.steps.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.steps.setAccessibleName("Steps")
        header = self.steps.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.undo = QPushButton(theme.icon("undo"), "Undo")
        self.redo = QPushButton(theme.icon("redo"), "Redo")
        self.again = QPushButton(theme.icon("generate"), "Run again exactly")
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
        self.undo.clicked.connect(lambda: undoing.undo(self.step))
        self.redo.clicked.connect(lambda: undoing.redo(self.step))
        self.again.clicked.connect(self._run_again)
        self.steps.currentItemChanged.connect(self._allow)
        undoing.stepped.connect(self._read)
        self._read()

    @property
    def step(self) -> Step | None:
        """The chosen step."""
        item = self.steps.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def _read(self, *_: object) -> None:
        self._undoing.steps(self._show)

    def _show(self, steps: list[Step]) -> None:
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
        if self.steps.currentItem() is None and self.steps.topLevelItemCount():
            self.steps.setCurrentItem(self.steps.topLevelItem(0))
        told = f"What was accepted for {self._title}. Every step kept the files as they were before it."
        nothing = f"Nothing was accepted for {self._title} yet. What you accept, fix or write is listed here."
        self.words.setText(told if steps else nothing)
        self.steps.setVisible(bool(steps))
        self._allow()

    def _allow(self, *_: object) -> None:
        step = self.step
        none = "Nothing was accepted for this song yet"
        allow(self.undo, step is not None and not step.undone, none if step is None else "It is undone", _UNDO_TIP)
        allow(self.redo, step is not None and step.undone, none if step is None else "It was not undone", _REDO_TIP)
        told = step is not None and step.request is not None
        allow(self.again, told, none if step is None else "This step does not tell how it was made", _AGAIN_TIP)

    def _run_again(self) -> None:
        if self.step is not None:
            self._undoing.again(self.step)
            self.accept()


def _cells(step: Step) -> list[str]:
    request = step.request
    span = ""
    if request is not None and (request.start is not None or request.end is not None):
        end = "the end" if request.end is None else time_text(request.end)
        span = f"{time_text(request.start or 0.0)} – {end}"
    known = request is not None and request.seed is not None
    return [
        f"{step.when:%Y-%m-%d %H:%M:%S}",
        _NAMES[step.task] if request is not None else step.summary,
        "undone" if step.undone else "",
        span,
        request.model if request is not None else "",
        str(request.seed) if request is not None and known else "",
        ", ".join(path.stem.rpartition("[")[2].rstrip("]") for path in step.changed_files),
    ]


def _details(step: Step) -> str:
    lines = [step.summary, *(path.name for path in step.changed_files)]
    if step.request is not None:
        options = {name: value for name, value in step.request.as_dict().items() if name not in _SHOWN}
        lines += [f"{name.replace('_', ' ')}: {value}" for name, value in options.items()]
    return "\n".join(lines)
