"""The ruler: times along the top; dragging on it selects a range."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from core.beatmap.time_text import time_text
from desktop.shared import colours
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_vertical_lines, laid_out
from desktop.timeline.lane import Lane

_LABEL_PIXELS = 96
_LOOP_GROUND = colours.faded(colours.LOOP, 70)
_SPACINGS = (
    *(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000),
    *(120_000, 300_000, 600_000, 1_800_000, 3_600_000),
)


def label_spacing(ms_per_pixel: float) -> int:
    """ms between the ruler's labels, so that they never run into each other."""
    least = ms_per_pixel * _LABEL_PIXELS
    return next((spacing for spacing in _SPACINGS if spacing >= least), _SPACINGS[-1])


def short_time_text(ms: float, spacing_ms: float) -> str:
    """A label of the ruler: thousandths only where the labels are closer than a second."""
    text = time_text(ms)
    return text if spacing_ms < 1000 else text[:-4]


class Ruler(Lane):
    """The ruler along the top; the part that is played again and again is marked on it."""

    preferred_height = 24

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._loop: tuple[float, float] | None = None

    def set_loop(self, part: tuple[float, float] | None) -> None:
        """Mark a part, ms, or none."""
        if part != self._loop:
            self._loop = part
            self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        painter.fillRect(exposed, colours.RULER_BACKGROUND)
        height = self._rect.height()
        if self._loop is not None:
            left, right = float(scale.x(self._loop[0])), float(scale.x(self._loop[1]))
            painter.fillRect(QRectF(left, 0, right - left, height).intersected(exposed), _LOOP_GROUND)
            painter.fillRect(QRectF(left, 0, right - left, 3).intersected(exposed), colours.LOOP)
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
        top = 1 + (height - 6 - painter.fontMetrics().height()) / 2
        for ms in labels[labels >= 0].tolist():
            painter.drawStaticText(QPointF(scale.x(ms) + 4, top), laid_out(short_time_text(ms, spacing)))
        painter.fillRect(QRectF(exposed.left(), height - 1, exposed.width(), 1), colours.SEPARATOR)
