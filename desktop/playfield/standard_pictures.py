"""Pictures of what an osu! difficulty repeats: hit circles, combo numbers, slider balls and arrows, each drawn once.

Radii are pixels of the screen's own scale; `ratio` is how many of the device's make one of them.
"""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRadialGradient


def draw_scaled(painter: QPainter, pixmap: QPixmap, centre: QPointF, scale: float, angle: float = 0.0) -> None:
    """Paint a picture around `centre`, turned by `angle` degrees."""
    width, height = pixmap.deviceIndependentSize().toTuple()
    if scale == 1.0 and angle == 0.0:
        painter.drawPixmap(centre - QPointF(width / 2, height / 2), pixmap)
        return
    painter.save()
    painter.translate(centre)
    painter.rotate(angle)
    painter.scale(scale, scale)
    painter.drawPixmap(QPointF(-width / 2, -height / 2), pixmap)
    painter.restore()


def _blank(side: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(max(int(np.ceil(side * ratio)), 1), max(int(np.ceil(side * ratio)), 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@lru_cache(maxsize=64)
def circle(rgb: int, radius: float, ratio: float) -> QPixmap:
    """A hit circle."""
    pixmap = _blank(2 * radius + 4, ratio)
    colour = QColor(rgb)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius + 2, radius + 2)
    painter.setPen(QPen(QColor(255, 255, 255), radius * 0.13))
    shade = QRadialGradient(centre, radius)
    shade.setColorAt(0.0, colour.darker(150))
    shade.setColorAt(0.9, colour.darker(105))
    painter.setBrush(shade)
    painter.drawEllipse(centre, radius * 0.93, radius * 0.93)
    painter.end()
    return pixmap


@lru_cache(maxsize=512)
def number(number: int, radius: float, ratio: float) -> QPixmap:
    """A combo number for a circle of this radius."""
    pixmap = _blank(2 * radius, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font = painter.font()
    font.setPixelSize(max(int(radius * (0.85 if number < 10 else 0.72 if number < 100 else 0.55)), 6))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(QRectF(0, 0, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def ball(rgb: int, radius: float, ratio: float) -> QPixmap:
    """A slider ball that rolls to the right."""
    pixmap = _blank(2 * radius + 4, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius + 2, radius + 2)
    painter.setPen(QPen(QColor(255, 255, 255), radius * 0.12))
    painter.setBrush(QColor(rgb).lighter(118))
    painter.drawEllipse(centre, radius * 0.9, radius * 0.9)
    painter.setPen(QPen(QColor(255, 255, 255), radius * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    tip = QPointF(centre.x() + radius * 0.45, centre.y())
    painter.drawLine(tip, QPointF(centre.x() - radius * 0.1, centre.y() - radius * 0.4))
    painter.drawLine(tip, QPointF(centre.x() - radius * 0.1, centre.y() + radius * 0.4))
    painter.end()
    return pixmap


@lru_cache(maxsize=8)
def arrow(radius: float, ratio: float) -> QPixmap:
    """The arrow of a repeat, pointing to the right."""
    pixmap = _blank(2 * radius, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(
            QColor(255, 255, 255),
            radius * 0.2,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    tip = QPointF(radius * 1.42, radius)
    painter.drawLine(QPointF(radius * 0.62, radius), tip)
    painter.drawLine(tip, QPointF(radius * 1.02, radius * 0.6))
    painter.drawLine(tip, QPointF(radius * 1.02, radius * 1.4))
    painter.end()
    return pixmap
