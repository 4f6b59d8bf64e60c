"""An editable table of red lines."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
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
from desktop import theme
from desktop.panels.time_edit import parse_time
from desktop.timeline.time_text import time_text

_LOW_BPM, _HIGH_BPM = 10.0, 2000.0


class RedLinesTable(QWidget):
    """Time, BPM and meter of every red line; double-click or F2 edits a cell.

    Signals:
        changed: the lines are others now.
        chosen: the row that was clicked, or -1.
    """

    changed = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[TimingPoint] = []
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(["Time", "BPM", "Meter"])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setShowGrid(False)
        self.table.setAccessibleName("Red lines")
        self.table.setToolTip("Double-click a cell to edit it; times as mm:ss:fff or ms")
        self.add = QPushButton("Add")
        self.add.setToolTip("Add a red line after the last one, or the first one at 0")
        self.remove = QPushButton("Remove")
        self.remove.setToolTip("Remove the chosen red line (Delete)")
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
        return [replace(point) for point in self._points]

    @property
    def index(self) -> int:
        """The chosen row, -1 while none is."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def set_points(self, points: list[TimingPoint]) -> None:
        """Show other red lines."""
        self._points = sorted((replace(point) for point in points), key=lambda point: point.time)
        self.table.clearSelection()
        self._fill()
        self.changed.emit()

    def change(self, change: Callable[[list[TimingPoint]], list[TimingPoint]]) -> None:
        """Apply `change` to the chosen line, or to all while none is chosen.

        Raises:
            InputError: that is no tempo a map can have.
        """
        index = self.index
        if index < 0:
            self._put(change(self._points), index)
        else:
            before, after = self._points[:index], self._points[index + 1 :]
            self._put([*before, *change([self._points[index]]), *after], index)

    def _put(self, points: list[TimingPoint], index: int) -> None:
        self._points = sorted(points, key=lambda point: point.time)
        self._fill()
        if 0 <= index < len(points):
            self.table.selectRow(index)
        self.changed.emit()

    def _fill(self) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._points))
        for row, point in enumerate(self._points):
            cells = (time_text(point.time), f"{point.bpm:.3f}".rstrip("0").rstrip("."), f"{point.meter}/4")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self._selected()

    def _edited(self, row: int, column: int) -> None:
        text = self.table.item(row, column).text().strip()
        point = _changed(self._points[row], column, text)
        if point is None:
            self._fill()
            return
        points = list(self._points)
        points[row] = point
        self._put(points, row)

    def _add(self) -> None:
        last = self._points[-1] if self._points else None
        # A measure of eight after the last line, at the same tempo.
        new = replace(last, time=last.time + 8 * last.meter * last.beat_length) if last else TimingPoint(0.0, 500.0)
        self._put([*self._points, new], len(self._points))

    def _remove(self) -> None:
        if 0 <= self.index < len(self._points):
            points = list(self._points)
            del points[self.index]
            self.table.clearSelection()
            self._put(points, -1)

    def _selected(self) -> None:
        self.remove.setEnabled(self.index >= 0)
        self.chosen.emit(self.index)


def _changed(point: TimingPoint, column: int, text: str) -> TimingPoint | None:
    """`point` with a cell's new text, or None where that means nothing."""
    try:
        if column == 0:
            time = parse_time(text)
            return None if time is None else replace(point, time=time)
        if column == 1:
            bpm = float(text.lower().removesuffix("bpm").replace(",", "."))
            return replace(point, beat_length=60000.0 / bpm) if _LOW_BPM <= bpm <= _HIGH_BPM else None
        meter = int(text.partition("/")[0])
        return replace(point, meter=meter) if 1 <= meter <= 16 else None
    except ValueError:
        return None
