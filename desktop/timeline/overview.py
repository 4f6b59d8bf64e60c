"""The whole song in one strip along the bottom: kiai, breaks, how dense the objects are, and what the view shows."""

import numpy as np
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from core.beatmap.beatmap import Beatmap
from core.beatmap.time_text import time_text
from core.beatmap.timing import TimingLines
from desktop.shared import colours
from desktop.shared.translation import tr
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes
from desktop.timeline.lane import Lane
from desktop.timeline.object_table import ObjectTable

_BAR_PIXELS = 3


class Overview(Lane):
    """The lane of the whole song; clicking or dragging on it moves the view there.

    Signals:
        asked: ms to show.
    """

    preferred_height = 30
    asked = Signal(float)

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._duration = 60_000.0
        self._areas: list[tuple[float, float, QColor]] = []
        self._reds: list[float] = []
        self._times = np.zeros(0)
        self._counts = np.zeros(0)
        self._now = 0.0
        self._song: QPixmap | None = None

    def set_duration(self, duration: float) -> None:
        self._duration = max(duration, 1.0)
        self._counts = np.zeros(0)
        self._song = None
        self.update()

    def set_beatmap(self, beatmap: Beatmap | None, lines: TimingLines | None, table: ObjectTable | None) -> None:
        self._areas = [(*part, colours.KIAI) for part in lines.kiai_times(self._duration)] if lines else []
        self._areas += [(each.start, each.end, colours.BREAK) for each in beatmap.breaks] if beatmap else []
        self._reds = [red.time for red in lines.reds] if lines else []
        self._times = table.times if table else np.zeros(0)
        self._counts = np.zeros(0)
        self._song = None
        self.update()

    def set_time(self, ms: float) -> None:
        before, after = self._x(self._now), self._x(ms)
        self._now = ms
        if int(before) != int(after):
            height = self._rect.height()
            self.update(QRectF(before - 3, 0, 6, height))
            self.update(QRectF(after - 3, 0, 6, height))

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        width, height = self._rect.width(), self._rect.height()
        ratio = painter.device().devicePixelRatioF()
        if self._song is None or self._song.deviceIndependentSize() != self._rect.size():
            self._song = QPixmap((self._rect.size() * ratio).toSize())
            self._song.setDevicePixelRatio(ratio)
            inside = QPainter(self._song)
            self._draw_song(inside)
            inside.end()
        painter.drawPixmap(QPointF(0, 0), self._song)
        left = max(self._x(scale.ms(0)), 0.0)
        right = min(self._x(scale.ms(width)), width)
        painter.setPen(QPen(colours.faded(colours.TEXT, 190), 1))
        painter.setBrush(colours.faded(colours.TEXT, 26))
        painter.drawRoundedRect(QRectF(left + 0.5, 0.5, max(right - left - 1, 3), height - 1), 3, 3)
        painter.fillRect(QRectF(self._x(self._now) - 0.75, 0, 1.5, height), colours.CURSOR)

    def _draw_song(self, painter: QPainter) -> None:
        """Draw what stays while the song plays."""
        width, height = self._rect.width(), self._rect.height()
        painter.fillRect(self._rect, colours.RULER_BACKGROUND)
        for start, end, colour in self._areas:
            area = QRectF(self._x(start), 0, max(self._x(end) - self._x(start), 1), height)
            painter.fillRect(area, colours.faded(colour, 50))
            painter.fillRect(QRectF(area.left(), height - 3, area.width(), 3), colours.faded(colour, 220))
        bars = max(int(width / _BAR_PIXELS), 1)
        if len(self._counts) != bars:
            self._counts, _ = np.histogram(self._times, bins=bars, range=(0, self._duration))
        if self._counts.max(initial=0) > 0:
            tall = self._counts / self._counts.max() * (height - 9)
            here = tall > 0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.faded(colours.OVERVIEW_BAR, 170))
            draw_boxes(
                painter, np.arange(bars)[here] * _BAR_PIXELS, height - 4 - tall[here], _BAR_PIXELS - 1, tall[here]
            )
        for red in self._reds:
            painter.fillRect(QRectF(self._x(red), 0, 1, 6), colours.RED_LINE)

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        event.accept()
        self.asked.emit(self._ms(event.pos().x()))

    def mouseClickEvent(self, event: MouseClickEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.asked.emit(self._ms(event.pos().x()))

    def describe(self, ms: float, y: float) -> str:
        x = float(self.scale_of_time.x(ms))
        return tr("Whole song, {time_text}: click to show that place", time_text=time_text(self._ms(x)))

    def _x(self, ms: float) -> float:
        return ms / self._duration * self._rect.width()

    def _ms(self, x: float) -> float:
        return min(max(x / max(self._rect.width(), 1.0), 0.0), 1.0) * self._duration
