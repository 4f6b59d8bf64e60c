"""The lanes of objects: the difficulty itself, and the proposal as a ghost beside it."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.timeline import colours
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes, draw_stamps
from desktop.timeline.lane import Lane, visible
from desktop.timeline.object_table import Kind, ObjectTable
from desktop.timeline.time_text import time_text

_CROWDED_PIXELS = 5.0
_NUMBERED_DIAMETER = 20.0
_BIG = 1.25
_CROWDED_BAR_PIXELS = 3.0
_STROKE_PIXELS = 1.5


class ObjectsLane(Lane):
    """Objects of one difficulty; `ghost` lanes are drawn on another ground."""

    def __init__(self, axis: TimeAxis, *, ghost: bool = False) -> None:
        super().__init__(axis)
        self._ghost = ghost
        self._table: ObjectTable | None = None
        self._name = ""
        self._places: tuple[tuple[float, int | None], ...] = ()
        self._highlight: np.ndarray | None = None

    @property
    def wanted_height(self) -> int:
        if self._table is None:
            return 0
        return max(48, 8 * self._table.column_count)

    @property
    def table(self) -> ObjectTable | None:
        return self._table

    def set_objects(self, table: ObjectTable | None, name: str) -> None:
        self._table, self._name = table, name
        self._highlight = None
        self.update()

    def set_highlight(self, places: Sequence[tuple[float, int | None]]) -> None:
        """Let the objects at these times (and columns, where given) stand out."""
        if tuple(places) != self._places:
            self._places = tuple(places)
            self._highlight = None
            self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        ground = colours.GHOST_BACKGROUND if self._ghost else colours.LANE_BACKGROUND
        painter.fillRect(exposed, colours.faded(ground, 150))
        painter.fillRect(QRectF(exposed.left(), 0, exposed.width(), 1), colours.SEPARATOR)
        table = self._table
        if table is not None and len(table):
            reach = self._rect.height() * scale.ms_per_pixel
            shown = visible(
                table.times, table.latest_ends, scale.ms(exposed.left()) - reach, scale.ms(exposed.right()) + reach
            )
            if table.column_count:
                self._draw_columns(painter, table, shown, scale)
            else:
                self._draw_objects(painter, table, shown, scale)
            self._draw_highlight(painter, table, exposed, scale)
        self._draw_name(painter)

    def _draw_highlight(self, painter: QPainter, table: ObjectTable, exposed: QRectF, scale: TimeScale) -> None:
        if self._highlight is None:
            self._highlight = table.found(self._places)
        height = self._rect.height()
        for index in self._highlight.tolist():
            left, right = float(scale.x(table.times[index])), float(scale.x(table.ends[index]))
            if right < exposed.left() - height or left > exposed.right() + height:
                continue
            if table.column_count:
                row = height / table.column_count
                box = QRectF(left - 5, table.columns[index] * row, max(right - left, 0) + 10, row)
                corner = 2.0
            else:
                half = max(min(self._diameter(table, scale), height - 10) / 2 + 3, 5.0)
                box = QRectF(left - half, height / 2 - half, right - left + 2 * half, 2 * half)
                corner = half
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colours.faded(colours.HIGHLIGHT, 40))
            painter.setPen(QPen(colours.HIGHLIGHT, 2))
            painter.drawRoundedRect(box, corner, corner)

    def _diameter(self, table: ObjectTable, scale: TimeScale) -> float:
        """Even sizes, so that zooming makes few different stamps."""
        gap = table.usual_gap / scale.ms_per_pixel
        return 2 * round(min(max(gap * 1.7, 16.0), self._rect.height() - 14, 34.0) / 2)

    def _draw_objects(self, painter: QPainter, table: ObjectTable, shown: slice, scale: TimeScale) -> None:
        starts, ends = scale.x(table.times[shown]), scale.x(table.ends[shown])
        kinds, colour_of = table.kinds[shown], table.colours[shown]
        gap = table.usual_gap / scale.ms_per_pixel
        if gap < _CROWDED_PIXELS:
            self._draw_crowd(painter, table, starts, ends, colour_of)
            return
        middle = self._rect.height() / 2
        diameter = self._diameter(table, scale)
        ratio = painter.device().devicePixelRatioF()
        palette = tuple(colour.rgb() for colour in table.palette)
        heads, tails = _head_stamps(palette, diameter, ratio), _tail_stamps(palette, diameter, ratio)
        spinners = kinds == Kind.SPINNER
        long = (ends > starts) & ~spinners
        self._draw_bars(painter, starts[spinners], ends[spinners], middle, diameter * 0.7, colours.SPINNER)
        for index, colour in enumerate(table.palette):
            here = long & (colour_of == index)
            self._draw_bars(painter, starts[here], ends[here], middle, diameter - 1, colour)
        draw_stamps(painter, tails, ends[long], middle, colour_of[long])
        self._draw_repeats(painter, starts[long], ends[long], table.slides[shown][long], middle, diameter)
        # Backwards, so that the earlier of two objects lies on top, as it does in the game.
        which = colour_of + len(palette) * table.big[shown]
        draw_stamps(painter, heads, starts[~spinners][::-1], middle, which[~spinners][::-1])
        self._draw_numbers(painter, starts, table.numbers[shown], middle, diameter)

    def _draw_bars(
        self, painter: QPainter, starts: np.ndarray, ends: np.ndarray, middle: float, height: float, colour: QColor
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.faded(colour.lighter(125), 230))
        draw_boxes(painter, starts, middle - height / 2, ends - starts, height)
        painter.setBrush(colour.darker(190))
        draw_boxes(painter, starts, middle - height / 2 + 2, ends - starts, height - 4)

    def _draw_crowd(
        self, painter: QPainter, table: ObjectTable, starts: np.ndarray, ends: np.ndarray, colour_of: np.ndarray
    ) -> None:
        height = self._rect.height()
        painter.setPen(Qt.PenStyle.NoPen)
        for index, colour in enumerate(table.palette):
            here = colour_of == index
            long = here & (ends - starts >= _CROWDED_BAR_PIXELS)
            painter.setBrush(colours.faded(colour, 110))
            draw_boxes(painter, starts[long], height * 0.36, ends[long] - starts[long], height * 0.28)
            # Any number of objects within a pixel or two are one stroke.
            strokes = np.unique(np.floor(starts[here] / _STROKE_PIXELS)) * _STROKE_PIXELS
            painter.setBrush(colours.faded(colour, 190))
            draw_boxes(painter, strokes, height * 0.2, _STROKE_PIXELS, height * 0.6)

    def _draw_repeats(
        self,
        painter: QPainter,
        starts: np.ndarray,
        ends: np.ndarray,
        slides: np.ndarray,
        middle: float,
        diameter: float,
    ) -> None:
        # A slider whose repeats would run together (a "buzz") shows its ends only.
        repeats = np.where((ends - starts) / slides >= 3, slides - 1, 0)
        repeats = np.minimum(repeats, 500)
        if not repeats.sum():
            return
        which = np.repeat(np.arange(len(starts)), repeats)
        number = np.arange(repeats.sum()) - np.repeat(np.cumsum(repeats) - repeats, repeats) + 1
        x = starts[which] + (ends - starts)[which] * number / slides[which]
        draw_stamps(painter, _repeat_stamp(diameter, painter.device().devicePixelRatioF()), x, middle)

    def _draw_numbers(
        self, painter: QPainter, starts: np.ndarray, numbers: np.ndarray, middle: float, diameter: float
    ) -> None:
        if diameter < _NUMBERED_DIAMETER:
            return
        # The circle before covers a number that stands closer than this.
        room = np.diff(starts, prepend=-np.inf) >= diameter / 2 + 5
        here = (numbers > 0) & room
        for number in np.unique(numbers[here]):
            stamp = _number_stamp(int(number), painter.device().devicePixelRatioF())
            draw_stamps(painter, stamp, starts[here & (numbers == number)], middle)

    def _draw_columns(self, painter: QPainter, table: ObjectTable, shown: slice, scale: TimeScale) -> None:
        row = self._rect.height() / table.column_count
        starts, ends = scale.x(table.times[shown]), scale.x(table.ends[shown])
        columns, holds = table.columns[shown], table.kinds[shown] == Kind.HOLD
        width = min(max(3.0, 12.0 / scale.ms_per_pixel), 6.0)
        painter.setPen(QPen(colours.SEPARATOR, 1))
        for column in range(1, table.column_count):
            painter.drawLine(
                QPointF(0, round(column * row) + 0.5), QPointF(self._rect.width(), round(column * row) + 0.5)
            )
        painter.setPen(Qt.PenStyle.NoPen)
        for column, colour in enumerate(table.palette):
            here = columns == column
            top, height = column * row + 1, row - 2
            painter.setBrush(colours.faded(colour, 105))
            held = here & holds
            draw_boxes(painter, starts[held], top + height * 0.15, ends[held] - starts[held], height * 0.7)
            painter.setBrush(colour)
            draw_boxes(painter, starts[here] - width / 2, top, width, height)

    def _draw_name(self, painter: QPainter) -> None:
        if not self._name:
            return
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, int(self._rect.width() / 3))
        box = QRectF(4, 1, metrics.horizontalAdvance(text) + 8, 14)
        # Objects may lie under it.
        painter.fillRect(box, colours.faded(colours.BACKGROUND, 190))
        painter.setPen(colours.faded(colours.GHOST if self._ghost else colours.TEXT, 220))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def object_at(self, ms: float, y: float) -> int | None:
        """Index of the object under the pointer."""
        table = self._table
        if table is None or not len(table):
            return None
        column = int(y / self._rect.height() * table.column_count) if table.column_count else None
        return table.at(ms, (5.0 if table.column_count else 14.0) * self.scale_of_time.ms_per_pixel, column)

    def describe(self, ms: float, y: float) -> str:
        index = self.object_at(ms, y)
        if index is None or self._table is None:
            return ""
        table = self._table
        start, end = float(table.times[index]), float(table.ends[index])
        kind = Kind(int(table.kinds[index])).name.capitalize()
        words = [f"{kind} at {time_text(start)}"]
        if end > start:
            words.append(f"to {time_text(end)} ({end - start:.0f} ms)")
        if table.slides[index] > 1:
            words.append(f"{table.slides[index] - 1} repeats" if table.slides[index] > 2 else "1 repeat")
        if table.numbers[index] > 0:
            words.append(f"number {table.numbers[index]} of its combo")
        if table.column_count:
            words.append(f"column {table.columns[index] + 1} of {table.column_count}")
        return ", ".join(words)


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
def _head_stamps(palette: tuple[int, ...], diameter: float, ratio: float) -> QPixmap:
    """A circle of each colour, then a big one of each."""
    sheet = _sheet(2 * len(palette), diameter * _BIG, ratio)
    ring = QColor(248, 248, 255)
    shades = [QColor(rgb).darker(115) for rgb in palette]
    _draw_discs(sheet, [(ring, shade, size) for size in (diameter, diameter * _BIG) for shade in shades])
    return sheet


@lru_cache(maxsize=64)
def _tail_stamps(palette: tuple[int, ...], diameter: float, ratio: float) -> QPixmap:
    sheet = _sheet(len(palette), diameter, ratio)
    _draw_discs(sheet, [(QColor(rgb).lighter(125), QColor(rgb).darker(190), diameter) for rgb in palette])
    return sheet


@lru_cache(maxsize=64)
def _repeat_stamp(diameter: float, ratio: float) -> QPixmap:
    sheet = _sheet(1, diameter, ratio)
    _draw_discs(sheet, [(QColor(255, 255, 255), QColor(255, 255, 255), diameter * 0.34)])
    return sheet


@lru_cache(maxsize=1024)
def _number_stamp(number: int, ratio: float) -> QPixmap:
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
