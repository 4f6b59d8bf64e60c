"""The table of the data set: what keys and clicks on its rows do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.training.data.data_set import Difficulty
from desktop.shared.translation import tr
from desktop.style_lab.data_rows import Column, DataRows

_WIDTHS = {
    Column.LEARN: 56,
    Column.SET: 190,
    Column.DIFFICULTY: 110,
    Column.STARS: 48,
    Column.MAPPER: 96,
    Column.REASON: 150,
    Column.MODE: 76,
    Column.LENGTH: 58,
    Column.BPM: 90,
    Column.FAULTS: 160,
    Column.LABELS: 140,
}
_ROW_PX = 24


class DataTable(QTableView):
    """The table of the data set.

    Signals:
        playAsked: Return, or a double-click.
        includeAsked: whether the chosen rows are to be learned from.
    """

    playAsked = Signal()
    includeAsked = Signal(bool)

    def __init__(self, rows: DataRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(tr("Data set"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setSortIndicator(Column.SET, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(lambda index: self.playAsked.emit() if index.column() != Column.LEARN else None)

    @property
    def chosen(self) -> list[Difficulty]:
        """The selected rows, in the order of the table."""
        selection = self.selectionModel().selection()
        ranges = sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.size())))
        return [row for top, bottom in ranges for row in self._rows.shown[top : bottom + 1]]

    def choose(self, files: set[str]) -> None:
        """Select the rows of these files, as they were before the table changed."""
        if {row.file for row in self.chosen} == files:
            return
        selection = self.selectionModel()
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for number, row in enumerate(self._rows.shown):
            if row.file in files:
                selection.select(self._rows.index(number, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.playAsked.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Insert:
                self.includeAsked.emit(event.key() == Qt.Key.Key_Insert)
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)
