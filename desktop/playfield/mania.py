"""osu!mania: notes and holds that fall onto the judgement line."""

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import Hold, column_of
from desktop.playfield.scene import Marked, Spot, Stage, boxed_spot
from desktop.playfield.scrolling import Scroll
from desktop.playfield.standard_pictures import draw_scaled
from desktop.shared.change_marks import paint_tinted_box
from desktop.shared.colours import CHOSEN, HIGHLIGHT, column_colour, faded

USUAL_SCROLL_SPEED = 20
_MS_OF_SPEED_1 = 11_485.0  # that a note takes to the line at the game's scroll speed of 1
_JUDGEMENT = 0.86
_GLOW_MS = 160.0
_LINE_GROUND = QColor(255, 255, 255, 34)
_BOARD = QColor(10, 11, 16, 225)


class ManiaDrawing:
    """A mania difficulty; later in time is further up, at the speeds of the green lines.

    Attributes:
        scroll_speed: as the game counts it, 1 to 40.
    """

    def __init__(self, beatmap: Beatmap) -> None:
        self.marked = Marked()
        self.chosen: frozenset[int] = frozenset()
        self.changes: Mapping[int, ChangeKind] = {}
        self.lingers = False
        self.scroll_speed = USUAL_SCROLL_SPEED
        self._keys = max(beatmap.keys, 1)
        self._scroll = Scroll(beatmap)
        objects = beatmap.hit_objects
        self._columns = np.array([column_of(each.x, self._keys) for each in objects], dtype=int)
        self._times = np.array([each.time for each in objects], dtype=float)
        self._ends = np.maximum(np.array([each.end_time for each in objects], dtype=float), self._times)
        self._holds = np.array([isinstance(each, Hold) for each in objects], dtype=bool)
        order = np.argsort(self._times, kind="stable")
        self._order = order
        self._starts_at = self._scroll.position(self._times)
        self._ends_at = self._scroll.position(self._ends)
        self._sorted_starts = self._starts_at[order]
        self._latest_end = np.maximum.accumulate(self._ends_at[order]) if order.size else self._ends_at
        self._sorted_times = self._times[order]
        self._latest_time = np.maximum.accumulate(self._ends[order]) if order.size else self._ends
        self._colours = [column_colour(column, self._keys) for column in range(self._keys)]

    @property
    def _reach_ms(self) -> float:
        return _MS_OF_SPEED_1 / min(max(self.scroll_speed, 1), 40)

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        board, column, line = self._board(stage)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(board, _BOARD)
        self._paint_columns(painter, stage, board, column, line, time)
        painter.setPen(Qt.PenStyle.NoPen)
        thick = self._thickness(stage, column)
        ringed, tinted = [], []
        for index in self._visible(board, line, time):
            # What was hit is gone; a held note stays on the line until it is let go.
            if self._ends[index] < time and not self.lingers:
                continue
            head, body = self._boxes(index, board, column, line, thick, time)
            colour = self._colours[self._columns[index]]
            if body is not None:
                playing = self._times[index] <= time <= self._ends[index]
                painter.setBrush(faded(colour if playing else colour.darker(125), 235 if playing else 190))
                painter.drawRoundedRect(body, 4, 4)
            painter.setBrush(colour)
            painter.drawRoundedRect(head, 4, 4)
            if index in self.changes:
                whole = head if body is None else head.united(body)
                tinted.append((self.changes[index], whole.adjusted(-2, -2, 2, 2)))
            if self.marked.holds(float(self._times[index]), int(self._columns[index])):
                ringed.append((head, QPen(HIGHLIGHT, 3, Qt.PenStyle.DashLine)))
            if index in self.chosen:
                ringed.append((head if body is None else head.united(body), QPen(CHOSEN, 3)))
        for kind, box in tinted:
            paint_tinted_box(painter, kind, box, stage.ratio)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box, pen in ringed:
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 6, 6)
        painter.setPen(QPen(QColor(255, 255, 255, 200), 2))
        painter.drawLine(QPointF(board.left(), line), QPointF(board.right(), line))
        self._paint_bursts(painter, stage, board, column, line, time)

    def spots(self, stage: Stage, time: float) -> list[Spot]:
        board, column, line = self._board(stage)
        thick = self._thickness(stage, column)
        found = []
        for index in self._visible(board, line, time):
            if self._ends[index] >= time or self.lingers:
                head, body = self._boxes(index, board, column, line, thick, time)
                found.append(boxed_spot(index, head if body is None else head.united(body)))
        return found

    def _board(self, stage: Stage) -> tuple[QRectF, float, float]:
        """The board over the whole height of the pane, the width of a column, and where the line is."""
        pane = stage.pane
        width = min(pane.width() * 0.9, max(self._keys, 4) * 46 * stage.scale)
        board = QRectF(stage.frame.center().x() - width / 2, pane.top(), width, pane.height())
        return board, width / self._keys, board.top() + board.height() * _JUDGEMENT

    def _thickness(self, stage: Stage, column: float) -> float:
        return max(min(column * 0.32, 20 * stage.scale), 6.0)

    def _visible(self, board: QRectF, line: float, time: float) -> list[int]:
        now = float(self._scroll.position(time))
        per_ms = (line - board.top()) / self._reach_ms
        below = (board.bottom() - line) / per_ms + 40.0
        first = int(np.searchsorted(self._latest_end, now - below))
        last = int(np.searchsorted(self._sorted_starts, now + self._reach_ms * 1.05, side="right"))
        return self._order[first:last].tolist()

    def _boxes(
        self, index: int, board: QRectF, column: float, line: float, thick: float, time: float
    ) -> tuple[QRectF, QRectF | None]:
        """The boxes of a note's head and, where it is held, of its body."""
        now = float(self._scroll.position(time))
        per_ms = (line - board.top()) / self._reach_ms
        ahead = float(self._starts_at[index]) - now
        # A note that is hit or held stays on the line, except in the editor.
        y = line - (ahead if self.lingers else max(ahead, 0.0)) * per_ms
        x = board.left() + self._columns[index] * column
        head = QRectF(x + 2, y - thick, column - 4, thick)
        if not self._holds[index]:
            return head, None
        # What is far outside is cut: the painter takes its time for bars of a hundred thousand pixels.
        top = max(line - (float(self._ends_at[index]) - now) * per_ms, board.top() - 2 * thick)
        return head, QRectF(x + column * 0.14, top - thick, column * 0.72, y - top + thick * 0.5)

    def _lights(self, time: float) -> list[float]:
        """How brightly each column is lit, 0 to 1."""
        lights = [0.0] * self._keys
        low = int(np.searchsorted(self._latest_time, time - _GLOW_MS))
        high = int(np.searchsorted(self._sorted_times, time + 1, side="right"))
        for index in self._order[low:high].tolist():
            since = max(time - float(self._ends[index]), 0.0)
            if since < _GLOW_MS and (self._holds[index] or self._ends[index] <= time + 1):
                column = int(self._columns[index])
                lights[column] = max(lights[column], 1.0 - since / _GLOW_MS)
        return lights

    def _paint_columns(
        self, painter: QPainter, stage: Stage, board: QRectF, column: float, line: float, time: float
    ) -> None:
        painter.setPen(QPen(_LINE_GROUND, 1))
        for number in range(self._keys + 1):
            x = board.left() + number * column
            painter.drawLine(QPointF(x, board.top()), QPointF(x, board.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        height = board.height() * 0.4
        for number, (colour, light) in enumerate(zip(self._colours, self._lights(time), strict=True)):
            x = board.left() + number * column
            if light > 0:
                painter.setOpacity(light)
                beam = _beam(colour.rgb(), round(height), stage.ratio)
                painter.drawPixmap(QRectF(x + 1, line - height, column - 2, height), beam, QRectF(beam.rect()))
                painter.setOpacity(1.0)
            key = QRectF(x + 3, line + 5, column - 6, board.bottom() - line - 10)
            painter.setBrush(faded(colour, round(45 + 150 * light)))
            painter.drawRoundedRect(key, 5, 5)

    def _paint_bursts(
        self, painter: QPainter, stage: Stage, board: QRectF, column: float, line: float, time: float
    ) -> None:
        """The light on the judgement line where a note is hit or held."""
        if self.lingers:
            return
        radius = column * 0.55
        for number, light in enumerate(self._lights(time)):
            if light > 0:
                painter.setOpacity(light)
                centre = QPointF(board.left() + (number + 0.5) * column, line)
                draw_scaled(
                    painter, _burst(self._colours[number].rgb(), radius, stage.ratio), centre, 1.3 - 0.3 * light
                )
        painter.setOpacity(1.0)


@lru_cache(maxsize=16)
def _beam(rgb: int, height: int, ratio: float) -> QPixmap:
    """The light above a key, a pixel wide, brightest at its lower end."""
    pixmap = QPixmap(1, max(round(height * ratio), 1))
    pixmap.fill(Qt.GlobalColor.transparent)
    colour = QColor(rgb)
    light = QLinearGradient(0, pixmap.height(), 0, 0)
    light.setColorAt(0, faded(colour, 130))
    light.setColorAt(1, faded(colour, 0))
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), light)
    painter.end()
    return pixmap


@lru_cache(maxsize=32)
def _burst(rgb: int, radius: float, ratio: float) -> QPixmap:
    """The glow of a hit: a disc that fades outwards."""
    side = max(round(2 * radius * ratio), 1)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    colour = QColor(rgb).lighter(130)
    glow = QRadialGradient(QPointF(radius, radius), radius)
    for place, alpha in ((0.0, 255), (0.3, 190), (1.0, 0)):
        glow.setColorAt(place, faded(colour, alpha))
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(0, 0, 2 * radius, 2 * radius), glow)
    painter.end()
    return pixmap
