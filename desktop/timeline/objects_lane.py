"""The lanes of objects: the difficulty itself, and the proposal as a ghost beside it."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.beatmap.object_changes import ChangeKind, ObjectChanges
from core.beatmap.time_text import time_text
from desktop.shared import colours
from desktop.shared.translation import tr
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes, draw_stamps
from desktop.timeline.change_tints import ChangeTints
from desktop.timeline.lane import Lane, visible
from desktop.timeline.object_table import Kind, ObjectTable
from desktop.timeline.stamps import head_stamps, number_stamp, repeat_stamp, tail_stamps

_CROWDED_PIXELS = 5.0
_NUMBERED_DIAMETER = 20.0
_CROWDED_BAR_PIXELS = 3.0
_STROKE_PIXELS = 1.5


class ObjectsLane(Lane):
    """The lane of the objects of one difficulty; `ghost` lanes are drawn on another ground."""

    def __init__(self, axis: TimeAxis, *, ghost: bool = False) -> None:
        super().__init__(axis)
        self._ghost = ghost
        self._table: ObjectTable | None = None
        self._name = ""
        self._places: tuple[tuple[float, int | None], ...] = ()
        self._highlight: np.ndarray | None = None
        self._chosen: frozenset[int] = frozenset()
        self._chosen_rows = np.zeros(0, dtype=int)
        self._tints = ChangeTints()

    @property
    def preferred_height(self) -> int:
        if self._table is None:
            return 0
        return max(48, 8 * self._table.column_count)

    @property
    def table(self) -> ObjectTable | None:
        return self._table

    def set_objects(self, table: ObjectTable | None, name: str) -> None:
        self._table, self._name = table, name
        self._highlight = None
        self._find_chosen()
        self._tints.find(table)
        self.update()

    def set_changes(self, kinds: Mapping[int, ChangeKind], legend: ObjectChanges | None = None) -> None:
        """Tint objects by what a proposal does to them, by their index in the difficulty; `legend` counts all."""
        self._tints.set_changes(kinds, legend, self._table)
        self.update()

    def set_chosen(self, indices: Collection[int]) -> None:
        """Ring the chosen objects, by their index in the difficulty."""
        chosen = frozenset(indices)
        if chosen != self._chosen:
            self._chosen = chosen
            self._find_chosen()
            self.update()

    def _find_chosen(self) -> None:
        self._chosen_rows = self._table.rows(self._chosen) if self._table is not None else np.zeros(0, dtype=int)

    def set_highlight(self, places: Sequence[tuple[float, int | None]]) -> None:
        """Highlight the objects at these times (and columns, where one is named)."""
        if tuple(places) != self._places:
            self._places = tuple(places)
            self._highlight = None
            self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        """Draw the objects in the exposed range; outlines of findings and of picked ones on top."""
        ground = colours.GHOST_BACKGROUND if self._ghost else colours.LANE_BACKGROUND
        painter.fillRect(exposed, colours.faded(ground, 150))
        painter.fillRect(QRectF(exposed.left(), 0, exposed.width(), 1), colours.SEPARATOR)
        table = self._table
        if table is not None and len(table):
            reach = self._rect.height() * scale.ms_per_pixel
            shown = visible(
                table.times, table.latest_ends, scale.ms(exposed.left()) - reach, scale.ms(exposed.right()) + reach
            )
            diameter = self._diameter(table, scale)
            self._tints.draw_ground(painter, table, exposed, scale, self._rect.height(), diameter)
            if table.column_count:
                self._draw_columns(painter, table, shown, scale)
            else:
                self._draw_objects(painter, table, shown, scale)
            self._tints.draw_signs(painter, table, exposed, scale, self._rect.height())
            if self._highlight is None:
                self._highlight = table.found(self._places)
            self._draw_rings(painter, self._highlight, colours.HIGHLIGHT, exposed, scale)
            self._draw_rings(painter, self._chosen_rows, colours.CHOSEN, exposed, scale)
        self._draw_name(painter)

    def _draw_rings(
        self, painter: QPainter, rows: np.ndarray, colour: QColor, exposed: QRectF, scale: TimeScale
    ) -> None:
        """Outline the objects of `rows`, (n,) indices into the table."""
        table, height = self._table, self._rect.height()
        if table is None:
            return
        for index in rows.tolist():
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
            painter.setBrush(colours.faded(colour, 40))
            painter.setPen(QPen(colour, 2))
            painter.drawRoundedRect(box, corner, corner)

    def _diameter(self, table: ObjectTable, scale: TimeScale) -> float:
        """Even sizes, so that zooming needs only some different stamps."""
        gap = table.usual_gap / scale.ms_per_pixel
        return 2 * round(min(max(gap * 1.7, 16.0), self._rect.height() - 14, 34.0) / 2)

    def _draw_objects(self, painter: QPainter, table: ObjectTable, shown: slice, scale: TimeScale) -> None:
        """The objects as stamps and bars of their combo colours, one row for all."""
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
        heads, tails = head_stamps(palette, diameter, ratio), tail_stamps(palette, diameter, ratio)
        spinners = kinds == Kind.SPINNER
        long = (ends > starts) & ~spinners
        self._draw_bars(painter, starts[spinners], ends[spinners], middle, diameter * 0.7, colours.SPINNER)
        for index, colour in enumerate(table.palette):
            here = long & (colour_of == index)
            self._draw_bars(painter, starts[here], ends[here], middle, diameter - 1, colour)
        draw_stamps(painter, tails, ends[long], middle, colour_of[long])
        self._draw_repeats(painter, starts[long], ends[long], table.slides[shown][long], middle, diameter)
        # Backwards, so that the earlier of two objects is on top, as it does in the game.
        which = colour_of + len(palette) * table.big[shown]
        draw_stamps(painter, heads, starts[~spinners][::-1], middle, which[~spinners][::-1])
        self._draw_numbers(painter, starts, table.numbers[shown], middle, diameter)

    def _draw_bars(
        self, painter: QPainter, starts: np.ndarray, ends: np.ndarray, middle: float, height: float, colour: QColor
    ) -> None:
        """Bodies of long objects from `starts` to `ends`, (n,) each, px."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.faded(colour.lighter(125), 230))
        draw_boxes(painter, starts, middle - height / 2, ends - starts, height)
        painter.setBrush(colour.darker(190))
        draw_boxes(painter, starts, middle - height / 2 + 2, ends - starts, height - 4)

    def _draw_crowd(
        self, painter: QPainter, table: ObjectTable, starts: np.ndarray, ends: np.ndarray, colour_of: np.ndarray
    ) -> None:
        """Strokes in place of circles, where objects are too close; arrays (n,), positions in px."""
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
        """A mark at every repeat of the sliders; arrays (n,), positions in px."""
        # A slider whose repeats would run together (a "buzz") shows its ends only.
        repeats = np.where((ends - starts) / slides >= 3, slides - 1, 0)
        repeats = np.minimum(repeats, 500)
        if not repeats.sum():
            return
        which = np.repeat(np.arange(len(starts)), repeats)
        number = np.arange(repeats.sum()) - np.repeat(np.cumsum(repeats) - repeats, repeats) + 1
        x = starts[which] + (ends - starts)[which] * number / slides[which]
        draw_stamps(painter, repeat_stamp(diameter, painter.device().devicePixelRatioF()), x, middle)

    def _draw_numbers(
        self, painter: QPainter, starts: np.ndarray, numbers: np.ndarray, middle: float, diameter: float
    ) -> None:
        """Combo numbers on the heads at `starts` (n,), px, that have room for one."""
        if diameter < _NUMBERED_DIAMETER:
            return
        # The circle before covers a number that is closer than this.
        room = np.diff(starts, prepend=-np.inf) >= diameter / 2 + 5
        here = (numbers > 0) & room
        for number in np.unique(numbers[here]):
            stamp = number_stamp(int(number), painter.device().devicePixelRatioF())
            draw_stamps(painter, stamp, starts[here & (numbers == number)], middle)

    def _draw_columns(self, painter: QPainter, table: ObjectTable, shown: slice, scale: TimeScale) -> None:
        """The notes of osu!mania, a row for each column."""
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
            bodies = here & holds
            draw_boxes(painter, starts[bodies], top + height * 0.15, ends[bodies] - starts[bodies], height * 0.7)
            painter.setBrush(colour)
            draw_boxes(painter, starts[here] - width / 2, top, width, height)

    def _draw_name(self, painter: QPainter) -> None:
        """Write the name of the lane into its corner."""
        if not self._name:
            return
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, int(self._rect.width() / 3))
        box = QRectF(4, 1, metrics.horizontalAdvance(text) + 8, 14)
        # There may be objects under it.
        painter.fillRect(box, colours.faded(colours.BACKGROUND, 190))
        painter.setPen(colours.faded(colours.GHOST if self._ghost else colours.TEXT, 220))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        self._tints.draw_legend(painter, box.topRight())

    def object_at(self, ms: float, y: float) -> int | None:
        """Index of the object under the pointer."""
        table = self._table
        if table is None or not len(table):
            return None
        column = int(y / self._rect.height() * table.column_count) if table.column_count else None
        return table.at(ms, (5.0 if table.column_count else 14.0) * self.scale_of_time.ms_per_pixel, column)

    def objects_within(self, first_ms: float, last_ms: float, top: float, bottom: float) -> list[int]:
        """Indices in the difficulty of the objects that a box of the lane's own pixels touches."""
        table = self._table
        if table is None or not len(table) or bottom < 0 or top > self._rect.height():
            return []
        rows = np.flatnonzero((table.ends >= first_ms) & (table.times <= last_ms))
        if table.column_count:
            row = max(self._rect.height() / table.column_count, 1e-6)
            columns = table.columns[rows]
            rows = rows[(columns >= int(max(top, 0) / row)) & (columns <= int(bottom / row))]
        return table.order[rows].tolist()

    def describe(self, ms: float, y: float) -> str:
        """The object at a place of the lane in words; what the colours mean where there is no object."""
        index = self.object_at(ms, y)
        if index is None or self._table is None:
            return self._tints.legend
        table = self._table
        start, end = float(table.times[index]), float(table.ends[index])
        kind = Kind(int(table.kinds[index])).name.capitalize()
        words = [f"{kind} at {time_text(start)}"]
        if end > start:
            words.append(f"to {time_text(end)} ({end - start:.0f} ms)")
        if table.slides[index] > 1:
            words.append(
                tr("{value} repeats", value=table.slides[index] - 1) if table.slides[index] > 2 else tr("1 repeat")
            )
        if table.numbers[index] > 0:
            words.append(tr("number {value} of its combo", value=table.numbers[index]))
        if table.column_count:
            words.append(
                tr("column {value} of {column_count}", value=table.columns[index] + 1, column_count=table.column_count)
            )
        if change := self._tints.words(int(table.order[index])):
            words.append(change)
        return ", ".join(words)
