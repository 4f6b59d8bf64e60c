"""The list itself: what keys and clicks on its rows do."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.library.model import LibraryModel, Role, Row
from desktop.shared.translation import tr


@dataclass(frozen=True, slots=True)
class Place:
    """(mapset, difficulty) of the current row and of a visible one, and how far (px) that one is from the top."""

    current: tuple[int, Path | None] | None
    anchor: tuple[int, Path | None] | None
    top: int


class LibraryList(QListView):
    """The list of mapsets and of the difficulties of the open one.

    Signals:
        rowChosen: a `Row` that was clicked, or on which Enter was pressed.
        menuAsked: a `Row` and the global position for its menu.
        typed: a text typed while the list had the focus.
        leftUpwards: the arrow key up on the first row.
    """

    rowChosen = Signal(object)
    menuAsked = Signal(object, QPoint)
    typed = Signal(str)
    leftUpwards = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setAccessibleName(tr("Mapsets"))
        self.verticalScrollBar().setSingleStep(24)

    def row_at(self, index: QModelIndex) -> Row | None:
        row = index.data(Role.ROW) if index.isValid() else None
        return row if isinstance(row, Row) else None

    @property
    def chosen(self) -> list[Row]:
        """The selected rows, from top to bottom."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [row for row in map(self.row_at, indexes) if row is not None]

    def toggle(self, index: QModelIndex) -> None:
        """Open or close the mapset of a row, and keep it where it is on the screen."""
        row = self.row_at(index)
        if row is None:
            return
        top = self.visualRect(self._model.index(self._model.row_of(row.mapset.id))).top()
        number = self._model.toggle(index.row())
        opened = self._model.index(number)
        self.setCurrentIndex(opened)
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(opened).top() - top)
        last = self._model.index(min(number + len(row.shown_beatmaps()), self._model.rowCount() - 1))
        if row.open and self.visualRect(last).bottom() > self.viewport().height():
            hidden = self.visualRect(last).bottom() - self.viewport().height()
            bar.setValue(bar.value() + min(hidden, max(self.visualRect(opened).top(), 0)))

    def _toggle_group(self, index: QModelIndex) -> bool:
        """Fold or unfold the group of a heading, which stays where it is; False where there is no heading."""
        group = index.data(Role.GROUP) if index.isValid() else None
        if group is None:
            return False
        top, key = self.visualRect(index).top(), group.key
        self._model.toggle_group(index.row())
        row = self._model.row_of_group(key)
        self.setCurrentIndex(self._model.index(row))
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self._model.index(row)).top() - top)
        return True

    def place(self) -> "Place":
        """The scroll position and current row, to return to when its rows have changed."""
        current = self.row_at(self.currentIndex())
        anchor, index = current, self.currentIndex()
        if current is None or not self.viewport().rect().intersects(self.visualRect(index)):
            index = self.indexAt(QPoint(20, 8))
            # At the very top new rows may push the others down.
            anchor = self.row_at(index) if self.verticalScrollBar().value() > 0 else None
        return Place(_identity(current), _identity(anchor), self.visualRect(index).top())

    def return_to(self, place: "Place") -> None:
        """Make the same row the current one, and scroll so that what was visible is where it was."""
        number = self._model.row_of(*place.current) if place.current else -1
        bar = self.verticalScrollBar()
        if number >= 0:
            value = bar.value()
            self.setCurrentIndex(self._model.index(number))
            bar.setValue(value)
        number = self._model.row_of(*place.anchor) if place.anchor else -1
        if number >= 0:
            self.executeDelayedItemsLayout()
            bar.setValue(bar.value() + self.visualRect(self._model.index(number)).top() - place.top)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click folds or unfolds a heading or a set, and chooses a row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.row_at(index)
        adds = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.button() is Qt.MouseButton.LeftButton and not adds and self._toggle_group(index):
            return
        if row is not None and event.button() is Qt.MouseButton.LeftButton and not adds:
            if row.beatmap is None:
                self.toggle(self.indexAt(event.position().toPoint()))
            self.rowChosen.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one if a key asked."""
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        row = self.row_at(index)
        if row is not None:
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menuAsked.emit(row, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row = self.row_at(index)
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._toggle_group(index):
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            if row.beatmap is None:
                self.toggle(index)
            self.rowChosen.emit(row)
        elif row is not None and key == (Qt.Key.Key_Left if row.open or row.beatmap is not None else Qt.Key.Key_Right):
            self.toggle(index)
        elif key == Qt.Key.Key_Up and index.row() == 0:
            self.leftUpwards.emit()
        elif event.text().strip() and event.text().isprintable() and event.modifiers() in _TYPING:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


def _identity(row: Row | None) -> tuple[int, Path | None] | None:
    return None if row is None else (row.mapset.id, row.beatmap.path if row.beatmap else None)


_TYPING = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier}
