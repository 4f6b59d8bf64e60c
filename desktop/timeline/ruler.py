"""The ruler: times along the top; dragging on it selects a range."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.timeline import colours
from desktop.timeline.axis import TimeScale
from desktop.timeline.batch import draw_vertical_lines
from desktop.timeline.lane import Lane
from desktop.timeline.time_text import short_time_text

_LABEL_PIXELS = 96
_SPACINGS = (
    *(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000),
    *(120_000, 300_000, 600_000, 1_800_000, 3_600_000),
)


def label_spacing(ms_per_pixel: float) -> int:
    """ms between the ruler's labels, so that they never run into each other."""
    wanted = ms_per_pixel * _LABEL_PIXELS
    return next((spacing for spacing in _SPACINGS if spacing >= wanted), _SPACINGS[-1])


class Ruler(Lane):
    wanted_height = 24

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        painter.fillRect(exposed, colours.RULER_BACKGROUND)
        height = self._rect.height()
        spacing = label_spacing(scale.ms_per_pixel)
        first = int(np.floor(scale.ms(exposed.left() - _LABEL_PIXELS) / spacing))
        last = int(np.ceil(scale.ms(exposed.right()) / spacing))
        labels = np.arange(first, last + 1) * spacing
        small = np.arange(first * 5, last * 5 + 1) * (spacing / 5)

        painter.setPen(QPen(colours.TEXT_DIM.darker(160), 1))
        draw_vertical_lines(painter, np.round(scale.x(small)) + 0.5, height - 5, height)
        painter.setPen(QPen(colours.TEXT_DIM, 1))
        draw_vertical_lines(painter, np.round(scale.x(labels)) + 0.5, height - 9, height)
        painter.setPen(colours.TEXT)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        for ms in labels[labels >= 0]:
            box = QRectF(QPointF(float(scale.x(float(ms))) + 4, 1), QPointF(float(scale.x(float(ms))) + 96, height - 5))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short_time_text(ms, spacing)
            )
        painter.fillRect(QRectF(exposed.left(), height - 1, exposed.width(), 1), colours.SEPARATOR)
