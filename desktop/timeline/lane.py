"""The base of every lane of the timeline: a band of pixels over the shared axis of time."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from desktop.timeline.axis import TimeAxis, TimeScale


class Lane(QGraphicsObject):
    """A band of the timeline that paints itself in pixels, only as much of it as is exposed.

    Attributes:
        stretches: whether the lane takes what height is left.
    """

    stretches = False

    def __init__(self, axis: TimeAxis) -> None:
        # Lanes are siblings of the axis in its scene: as its children they would call back into Python while Qt takes
        # them apart, which ends the process now and then.
        super().__init__()
        self._axis = axis
        self._rect = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def preferred_height(self) -> int:
        """Pixels; a lane of height 0 is hidden."""
        return 0

    @property
    def scale_of_time(self) -> TimeScale:
        return self._axis.scale_of_time

    def place(self, top: float, width: float, height: float) -> None:
        """Lay the lane over `height` pixels from `top`."""
        self.prepareGeometryChange()
        self.setPos(0, top)
        self._rect = QRectF(0, 0, width, max(height, 0))
        self.setVisible(height > 0)

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        exposed = option.exposedRect.intersected(self._rect)
        if exposed.isEmpty():
            return
        painter.setClipRect(exposed)
        self.draw(painter, exposed, self.scale_of_time)

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        """Paint what is in `exposed` (the lane's own pixels)."""
        raise NotImplementedError

    def describe(self, ms: float, y: float) -> str:
        """What is at `ms` and `y` pixels into the lane, for the tool tip; nothing by default."""
        return ""


def visible(starts: np.ndarray, latest_ends: np.ndarray, first_ms: float, last_ms: float) -> slice:
    """Which of the things sorted by `starts` may touch `first_ms` .. `last_ms`.

    `latest_ends` is the running maximum of their ends, so that a long thing is found however early it began.
    """
    return slice(
        int(np.searchsorted(latest_ends, first_ms, side="left")), int(np.searchsorted(starts, last_ms, side="right"))
    )
