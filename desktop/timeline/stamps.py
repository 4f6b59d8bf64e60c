"""The pictures of which the lanes of objects are made, each drawn once."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

BIG_NOTE = 1.25
"""How much larger large notes of osu!taiko are."""


def _sheet(count: int, diameter: float, ratio: float) -> QPixmap:
    side = int(np.ceil((diameter + 2) * ratio))
    pixmap = QPixmap(side * count, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw_discs(sheet: QPixmap, discs: list[tuple[QColor, QColor, float]]) -> None:
    """One disc of (ring colour, inner colour, diameter) in each square of the sheet."""
    side = sheet.height() / sheet.devicePixelRatio()
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, (ring, inner, diameter) in enumerate(discs):
        painter.setPen(QPen(ring, 2))
        painter.setBrush(inner)
        painter.drawEllipse(QPointF((index + 0.5) * side, side / 2), diameter / 2 - 1, diameter / 2 - 1)
    painter.end()


@lru_cache(maxsize=64)
def head_stamps(palette: tuple[int, ...], diameter: float, ratio: float) -> QPixmap:
    """One picture with a row of heads: a circle of each colour (RGB), then one as large as a big note of each."""
    sheet = _sheet(2 * len(palette), diameter * BIG_NOTE, ratio)
    ring = QColor(248, 248, 255)
    shades = [QColor(rgb).darker(115) for rgb in palette]
    _draw_discs(sheet, [(ring, shade, size) for size in (diameter, diameter * BIG_NOTE) for shade in shades])
    return sheet


@lru_cache(maxsize=64)
def tail_stamps(palette: tuple[int, ...], diameter: float, ratio: float) -> QPixmap:
    """The end of a long object in each colour."""
    sheet = _sheet(len(palette), diameter, ratio)
    _draw_discs(sheet, [(QColor(rgb).lighter(125), QColor(rgb).darker(190), diameter) for rgb in palette])
    return sheet


@lru_cache(maxsize=64)
def repeat_stamp(diameter: float, ratio: float) -> QPixmap:
    """The mark of a repeat."""
    sheet = _sheet(1, diameter, ratio)
    _draw_discs(sheet, [(QColor(255, 255, 255), QColor(255, 255, 255), diameter * 0.34)])
    return sheet


@lru_cache(maxsize=1024)
def number_stamp(number: int, ratio: float) -> QPixmap:
    """The number of an object in its combo."""
    sheet = _sheet(1, 26, ratio)
    painter = QPainter(sheet)
    font = painter.font()
    font.setPixelSize(13 if number < 100 else 10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(QRectF(0, 0, 28, 28), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return sheet
