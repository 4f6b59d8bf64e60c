"""A table of what is learned from: what keys and clicks on its rows do."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.shared.translation import tr

LEARN = 0
"""The column with the box that says whether a row is learned from."""

_ROW_PX = 24


class RowTable(QTableView):
    """A table whose rows are chosen, played and left out.

    Signals:
        playAsked: Return, or a double-click.
        includeAsked: whether the chosen rows are to be learned from.
    """

    playAsked = Signal()
    includeAsked = Signal(bool)

    def __init__(
        self,
        rows: QAbstractTableModel,
        widths: Mapping[int, int],
        sorted_by: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
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
        header.setSortIndicator(sorted_by, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(lambda index: self.playAsked.emit() if index.column() != LEARN else None)

    @property
    def chosen_numbers(self) -> list[int]:
        """The selected rows, in the order of the table."""
        selection = self.selectionModel().selection()
        ranges = sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.size())))
        return [number for top, bottom in ranges for number in range(top, bottom + 1)]

    def choose_numbers(self, numbers: list[int]) -> None:
        """Select these rows and no others."""
        if self.chosen_numbers == numbers:
            return
        selection = self.selectionModel()
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for number in numbers:
            selection.select(self.model().index(number, 0), flags)

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
