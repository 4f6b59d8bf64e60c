"""The list of styles, from which Del deletes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget

from desktop.shared.translation import tr


class StyleList(QListWidget):
    """The list of styles.

    Signals:
        deleteAsked: Del was pressed.
    """

    deleteAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Styles"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleteAsked.emit()
        else:
            super().keyPressEvent(event)
