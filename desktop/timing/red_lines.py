"""An editable table of red lines."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import TimingPoint
from core.beatmap.time_text import time_text
from core.errors import InputError
from desktop.shared import theme
from desktop.shared.form import allow
from desktop.shared.translation import marked, tr
from desktop.timing.line_cells import COLUMNS, CellEditing, cell_texts, changed_point

_SAME_LINE_MS = 1.0
_FIRST_BEAT_MS = 500.0  # of a line where there is none yet
_TIP = marked("Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)")


@dataclass(slots=True)
class _Row:
    """A line, and by column the text and the sentence of what was typed and is not valid."""

    point: TimingPoint
    wrong: dict[int, tuple[str, str]] = field(default_factory=dict)


class RedLinesTable(QWidget):
    """Time, BPM and meter of every red line; double-click or F2 edits a cell.

    A text that is not valid stays in its cell, in red, and is a `problem`; the line keeps its value.

    Attributes:
        now: returns the current time, ms, at which lines are added.
        last: ms at which the song ends.

    Signals:
        changed: the lines, or what is wrong with them, are others now.
        chosen: the row that was clicked, or -1.
        refused: why no line was added, one sentence.
    """

    changed = Signal()
    chosen = Signal(int)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self.now: Callable[[], float] = lambda: 0.0
        self.last = float("inf")
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([tr(name) for name in COLUMNS])
        self.table.setItemDelegate(CellEditing(self.table))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(tr("Red lines"))
        self.table.setToolTip(tr(_TIP))
        self.add = QPushButton(tr("Add"))
        self.add.setToolTip(tr("Add a red line at the current time, with the tempo that holds there"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setToolTip(tr("Remove the chosen red line"))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.cellChanged.connect(self._edited)
        self.table.itemSelectionChanged.connect(self._selected)
        self._selected()

    @property
    def points(self) -> list[TimingPoint]:
        return [replace(row.point) for row in self._rows]

    @property
    def problem(self) -> str:
        """Why a cell is not valid, one sentence; empty where all are."""
        return next((sentence for row in self._rows for _, sentence in row.wrong.values()), "")

    @property
    def index(self) -> int:
        """The chosen row, -1 while none is."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def set_points(self, points: list[TimingPoint]) -> None:
        """Show other red lines."""
        self.table.clearSelection()
        self._put([_Row(replace(point)) for point in points])

    def change(self, change: Callable[[list[TimingPoint]], list[TimingPoint]]) -> None:
        """Apply `change` to the chosen line, or to all while none is chosen.

        Raises:
            InputError: the new tempo is out of range.
        """
        index = self.index
        chosen = self._rows if index < 0 else [self._rows[index]]
        changed = [_Row(point) for point in change([row.point for row in chosen])]
        if index < 0:
            self._put(changed)
        else:
            self._put([*self._rows[:index], *changed, *self._rows[index + 1 :]], changed[0])

    def move_line(self, number: int, ms: float) -> None:
        """Move a line, between its neighbours."""
        if not 0 <= number < len(self._rows):
            return
        low = self._rows[number - 1].point.time + _SAME_LINE_MS if number else 0.0
        high = self._rows[number + 1].point.time - _SAME_LINE_MS if number + 1 < len(self._rows) else self.last
        row = self._rows[number]
        row.point = replace(row.point, time=float(round(min(max(ms, low), max(low, high)))))
        row.wrong.pop(0, None)
        self._put(self._rows, row)

    def use_tempo(self, bpm: float, offset: float) -> None:
        """Give the chosen line, or the first one, this tempo, on the nearest of the beats from `offset` on.

        Without any line there is one at `offset`.
        """
        beat = 60_000.0 / bpm
        if not self._rows:
            self._put([_Row(TimingPoint(float(round(max(offset % beat, 0.0))), beat))])
            return
        row = self._rows[max(self.index, 0)]
        time = row.point.time + (offset - row.point.time + beat / 2) % beat - beat / 2
        row.point = replace(row.point, time=float(round(time)), beat_length=beat)
        row.wrong.clear()
        self._put(self._rows, row)

    def _put(self, rows: list[_Row], selected: _Row | None = None) -> None:
        self._rows = sorted(rows, key=lambda row: row.point.time)
        self._fill()
        for number, row in enumerate(self._rows):
            if row is selected:
                self.table.selectRow(number)
        self.changed.emit()

    def _fill(self) -> None:
        """Show the rows, and in red what cannot be read."""
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            for column, usual in enumerate(cell_texts(row.point)):
                text, problem = row.wrong.get(column, (usual, ""))
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if problem:
                    # The colour of a chosen row would hide the red.
                    item.setForeground(QBrush(QColor(theme.DANGER)))
                    item.setIcon(theme.icon("warning", theme.DANGER))
                item.setToolTip(problem)
                self.table.setItem(number, column, item)
        self.table.blockSignals(False)
        self._selected()

    def _edited(self, number: int, column: int) -> None:
        item, row = self.table.item(number, column), self._rows[number]
        text = item.text().strip() if item is not None else ""
        row.wrong.pop(column, None)
        try:
            row.point = changed_point(row.point, column, text)
        except InputError as error:
            row.wrong[column] = text, str(error)
        self._put(self._rows, row)

    def _add(self) -> None:
        """Add a red line at the current time, with the tempo of the one before."""
        time = float(round(min(max(self.now(), 0.0), self.last)))
        for row in self._rows:
            if abs(row.point.time - time) < _SAME_LINE_MS:
                self.refused.emit(
                    tr(
                        "There is a red line at {time_text} already; go to another time first.",
                        time_text=time_text(time),
                    )
                )
                return
        before = [row.point for row in self._rows if row.point.time < time] or [row.point for row in self._rows[:1]]
        new = _Row(replace(before[-1], time=time) if before else TimingPoint(time, _FIRST_BEAT_MS))
        self._put([*self._rows, new], new)

    def _remove(self) -> None:
        if 0 <= self.index < len(self._rows):
            gone = self._rows[self.index]
            self.table.clearSelection()
            self._put([row for row in self._rows if row is not gone])

    def _selected(self) -> None:
        allow(self.remove, self.index >= 0, tr("Choose a red line in the table first"))
        self.chosen.emit(self.index)
