"""osu!mania: notes and holds that fall onto the judgement line."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Hold
from desktop.playfield.scene import Marked, Stage
from desktop.playfield.scrolling import Scroll
from desktop.timeline.colours import HIGHLIGHT, column_colour, faded

_REACH_MS = 620.0
_JUDGEMENT = 0.86
_GLOW_MS = 160.0


class ManiaDrawing:
    """A mania difficulty; later in time is further up, at the speeds of the green lines."""

    def __init__(self, beatmap: Beatmap) -> None:
        self.marked = Marked()
        self._keys = max(beatmap.keys, 1)
        self._scroll = Scroll(beatmap)
        objects = beatmap.hit_objects
        self._columns = np.array([int(each.x * self._keys // 512) for each in objects], dtype=int)
        self._columns = self._columns.clip(0, self._keys - 1)
        self._times = np.array([each.time for each in objects], dtype=float)
        self._ends = np.maximum(np.array([each.end_time for each in objects], dtype=float), self._times)
        self._holds = np.array([isinstance(each, Hold) for each in objects], dtype=bool)
        self._starts_at = self._scroll.position(self._times)
        self._ends_at = self._scroll.position(self._ends)
        self._latest_end = np.maximum.accumulate(self._ends_at) if self._ends_at.size else self._ends_at
        self._colours = [column_colour(column, self._keys) for column in range(self._keys)]

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        frame = stage.frame
        width = min(frame.width() * 0.9, max(self._keys, 4) * 46 * stage.scale)
        column = width / self._keys
        left = frame.center().x() - width / 2
        line = frame.top() + frame.height() * _JUDGEMENT
        board = QRectF(left, frame.top(), width, frame.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.fillRect(board, QColor(10, 11, 16, 225))
        self._paint_columns(painter, board, column, line, time)
        now = float(self._scroll.position(time))
        per_ms = (line - frame.top()) / _REACH_MS
        below = (frame.bottom() - line) / per_ms
        first = int(np.searchsorted(self._latest_end, now - below))
        last = int(np.searchsorted(self._starts_at, now + _REACH_MS * 1.05, side="right"))
        painter.setClipRect(board)
        thick = max(min(column * 0.32, 20 * stage.scale), 6.0)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(first, last):
            # What was hit is gone; a held note stays on the line until it is let go.
            if self._ends[index] < time:
                continue
            x = left + self._columns[index] * column
            y = line - max(float(self._starts_at[index]) - now, 0.0) * per_ms
            colour = self._colours[self._columns[index]]
            if self._holds[index]:
                top = line - (float(self._ends_at[index]) - now) * per_ms
                held = self._times[index] <= time
                painter.setBrush(faded(colour.darker(100 if held else 125), 235 if held else 190))
                painter.drawRoundedRect(
                    QRectF(x + column * 0.14, top - thick, column * 0.72, y - top + thick * 0.5), 4, 4
                )
            painter.setBrush(colour)
            head = QRectF(x + 2, y - thick, column - 4, thick)
            painter.drawRoundedRect(head, 4, 4)
            if self.marked.holds(float(self._times[index]), int(self._columns[index])):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(HIGHLIGHT, 3, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(head.adjusted(-4, -4, 4, 4), 6, 6)
                painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(255, 255, 255, 200), 2))
        painter.drawLine(QPointF(left, line), QPointF(left + width, line))

    def _paint_columns(self, painter: QPainter, board: QRectF, column: float, line: float, time: float) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 34), 1))
        for number in range(self._keys + 1):
            x = board.left() + number * column
            painter.drawLine(QPointF(x, board.top()), QPointF(x, board.bottom()))
        recent = (self._ends <= time + 1) & (self._ends > time - _GLOW_MS) & ~self._holds
        held = (self._times <= time) & (self._ends > time - _GLOW_MS) & self._holds
        painter.setPen(Qt.PenStyle.NoPen)
        for number, colour in enumerate(self._colours):
            here = self._columns == number
            ends = self._ends[here & (recent | held)]
            glow = max((1.0 - max(time - float(end), 0.0) / _GLOW_MS for end in ends), default=0.0)
            x = board.left() + number * column
            if glow > 0:
                light = QLinearGradient(0, line, 0, line - board.height() * 0.4)
                light.setColorAt(0, faded(colour, round(130 * glow)))
                light.setColorAt(1, faded(colour, 0))
                painter.fillRect(QRectF(x + 1, board.top(), column - 2, line - board.top()), light)
            key = QRectF(x + 3, line + 5, column - 6, board.bottom() - line - 10)
            painter.setBrush(faded(colour, round(45 + 150 * glow)))
            painter.drawRoundedRect(key, 5, 5)
