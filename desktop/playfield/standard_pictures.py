"""Pictures of what an osu! difficulty repeats: hit circles, combo numbers, slider balls and arrows, each drawn once.

Radii are pixels of the screen's own scale; `ratio` is how many of the device's make one of them.
"""

from functools import lru_cache
from math import ceil, floor

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


def blank(side: float, ratio: float) -> QPixmap:
    """A transparent square picture."""
    pixmap = QPixmap(max(int(np.ceil(side * ratio)), 1), max(int(np.ceil(side * ratio)), 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@lru_cache(maxsize=64)
def circle(rgb: int, radius: float, ratio: float) -> QPixmap:
    """A hit circle."""
    pixmap = blank(2 * radius + 4, ratio)
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
    pixmap = blank(2 * radius, ratio)
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
    pixmap = blank(2 * radius + 4, ratio)
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
    pixmap = blank(2 * radius, ratio)
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


def draw_arrow(painter: QPainter, centre: QPointF, angle: float, radius: float, ratio: float) -> None:
    """Paint the arrow of a repeat, turned by `angle` degrees; turning a picture costs more than laying it down."""
    left, top = floor(centre.x() * ratio), floor(centre.y() * ratio)
    picture = _turned_arrow(radius, ratio, angle, centre.x() * ratio - left, centre.y() * ratio - top)
    half = picture.width() // 2
    painter.drawPixmap(QPointF((left - half) / ratio, (top - half) / ratio), picture)


@lru_cache(maxsize=256)
def _turned_arrow(radius: float, ratio: float, angle: float, right: float, down: float) -> QPixmap:
    """A turned arrow around a point that is `right` and `down` device pixels beyond the middle, both below 1."""
    pixmap = blank(2 * (ceil(radius * 1.5) + 1), ratio)
    half = pixmap.width() // 2
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    draw_scaled(painter, arrow(radius, ratio), QPointF((half + right) / ratio, (half + down) / ratio), 1.0, angle)
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def light(rgb: int, radius: float, ratio: float) -> QPixmap:
    """The glow of a circle that was hit."""
    reach = radius * 2.0
    pixmap = blank(2 * reach, ratio)
    colour = QColor(rgb).lighter(140)
    glow = QRadialGradient(QPointF(reach, reach), reach)
    for place, alpha in ((0.0, 255), (0.45, 150), (1.0, 0)):
        glow.setColorAt(place, QColor(colour.red(), colour.green(), colour.blue(), alpha))
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(0, 0, 2 * reach, 2 * reach), glow)
    painter.end()
    return pixmap


@lru_cache(maxsize=16)
def dot(radius: float, ratio: float) -> QPixmap:
    """A white dot, as follow points are."""
    pixmap = blank(2 * radius + 2, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255))
    painter.drawEllipse(QPointF(radius + 1, radius + 1), radius, radius)
    painter.end()
    return pixmap
