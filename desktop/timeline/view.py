"""The graphics view that holds the lanes: tool tips and pointer."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.shared import colours
from desktop.timeline.axis import TimeAxis


class TimelineView(pg.GraphicsView):
    """A graphics view that shows one axis over its whole area.

    Signals:
        resized: the view has another size.
        tip_asked: the position of the pointer, and a list for the texts of the tool tip.
        hovered: the position of the pointer.
    """

    resized = Signal()
    tip_asked = Signal(QPointF, object)
    hovered = Signal(QPointF)

    def __init__(self, axis: TimeAxis, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=colours.BACKGROUND)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCentralItem(axis)
        self.setAntialiasing(False)
        for drawn in (self, self.viewport()):
            drawn.setAccessibleName(self.tr("Picture of the timeline"))
        self.viewport().setMouseTracking(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered.emit(event.position())
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask the lanes for the tip under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            texts: list[str] = []
            self.tip_asked.emit(QPointF(event.pos()), texts)
            text = "\n".join(filter(None, texts))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def focusable(self, owner: QWidget) -> None:
        """Give the keyboard to `owner` whenever this view is clicked."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusProxy(owner)
        self.setFocusProxy(owner)
