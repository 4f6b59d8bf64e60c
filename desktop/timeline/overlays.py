"""The overlays of all lanes: the selected range and the cursor of the current time."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core.beatmap.time_text import time_text
from desktop.shared import colours
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.lane import Lane

_LABEL_TOP = 46.0


class SelectionOverlay(Lane):
    """The range that a partial remap will use."""

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._range: tuple[float, float] | None = None

    def set_range(self, selected: tuple[float, float] | None) -> None:
        self._range = selected
        self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        """Draw the selected range over all lanes, with its times in a label."""
        if self._range is None:
            return
        start, end = self._range
        height = self._rect.height()
        left, right = float(scale.x(start)), float(scale.x(end))
        inner = QRectF(left, 0, right - left, height).intersected(exposed)
        painter.fillRect(inner, colours.faded(colours.SELECTION, 38))
        painter.setPen(QPen(colours.SELECTION, 1.5))
        for x in (left, right):
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        painter.fillRect(QRectF(left, 0, right - left, 3).intersected(exposed), colours.SELECTION)
        text = f"{time_text(start)} – {time_text(end)}  ({(end - start) / 1000:.2f} s)"
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + 14
        # The label stays visible while any of the range does.
        x = min(max(left + 6, 6.0), right - width - 6) if right - left > width + 12 else left + 6
        box = QRectF(x, _LABEL_TOP, width, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.faded(colours.BACKGROUND, 215))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colours.SELECTION.lighter(125))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class BoxOverlay(Lane):
    """The box that picks objects while it is drawn."""

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._box: QRectF | None = None

    def set_box(self, box: QRectF | None) -> None:
        """Show a box, px, or none."""
        self._box = box
        self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        if self._box is not None:
            painter.setPen(QPen(colours.CHOSEN, 1))
            painter.setBrush(colours.faded(colours.CHOSEN, 36))
            painter.drawRect(self._box)


class Cursor(Lane):
    """The line of the current time; a narrow item, so that playing repaints only its strip."""

    _HALF = 6.0

    def place(self, top: float, width: float, height: float) -> None:
        super().place(top, self._HALF * 2, height)

    def move_to(self, x: float) -> None:
        self.setX(x - self._HALF)

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.CURSOR, 1.6))
        painter.drawLine(QPointF(self._HALF, 0), QPointF(self._HALF, self._rect.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.CURSOR)
        tip = self._HALF
        painter.drawPolygon(QPolygonF([QPointF(tip - 5, 0), QPointF(tip + 5, 0), QPointF(tip, 8)]))
