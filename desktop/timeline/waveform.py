"""The waveform lane, painted from the minimum and maximum of each pixel's stretch of sound."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from core.audio.peaks import PeakPyramid
from desktop.shared import colours
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_vertical_lines
from desktop.timeline.lane import Lane

_CORE = 0.5


class Waveform(Lane):
    """The lane of the waveform."""

    preferred_height = 90
    stretches = True

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._peaks: PeakPyramid | None = None

    def set_peaks(self, peaks: PeakPyramid | None) -> None:
        self._peaks = peaks
        self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        painter.fillRect(exposed, colours.BACKGROUND)
        middle = self._rect.height() / 2
        painter.fillRect(QRectF(exposed.left(), round(middle), exposed.width(), 1), colours.WAVE_AXIS)
        if self._peaks is None:
            return
        # Columns begin at whole multiples of their length, or the picture would shimmer while it is panned.
        ratio = painter.device().devicePixelRatioF()
        column_ms = scale.ms_per_pixel / ratio
        first = int(np.floor(scale.ms(exposed.left()) / column_ms))
        count = int(np.ceil(exposed.width() * ratio)) + 2
        low, high = self._peaks.slice(first * column_ms, (first + count) * column_ms, count)
        low, high = np.clip(low, -1, 1), np.clip(high, -1, 1)
        x = scale.x((first + 0.5 + np.arange(count)) * column_ms)
        reach = middle * 0.94
        silent = (high <= low) & (high == 0)
        x, low, high = x[~silent], low[~silent], high[~silent]
        painter.setPen(QPen(colours.WAVE, 1 / ratio))
        draw_vertical_lines(painter, x, middle - high * reach - 0.5, middle - low * reach + 0.5)
        painter.setPen(QPen(colours.WAVE_CORE, 1 / ratio))
        draw_vertical_lines(painter, x, middle - high * reach * _CORE, middle - low * reach * _CORE)
