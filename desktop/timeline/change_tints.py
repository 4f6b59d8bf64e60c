"""The tints of what a proposal changes in a lane of objects: a band in a colour, edges, and a sign for each kind."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from core.beatmap.object_changes import ChangeKind, ObjectChanges
from desktop.shared import colours
from desktop.shared.change_marks import COLOURS, SIGN_PX, WORDS, sign, summary
from desktop.shared.translation import tr
from desktop.timeline.axis import TimeScale
from desktop.timeline.batch import draw_boxes, draw_stamps
from desktop.timeline.object_table import ObjectTable

_BAND_ALPHA, _EDGE_PX, _LEAST_BAND_PX = 70, 3.0, 2.0
_LOW_PX, _SMALL_SIGN_PX = 40, 9
"""In a lane lower than this the signs are smaller, so that the objects stay visible."""

_ABOVE = {ChangeKind.ADDED, ChangeKind.CHANGED}
_BELOW = {ChangeKind.REMOVED, ChangeKind.CHANGED, ChangeKind.SOUNDS}
"""The edges of a band also distinguish the kinds where signs have no room: above, below, or both."""


class ChangeTints:
    """What is changed in one lane, by rows of its table.

    Attributes:
        legend: what the proposal does to all objects, in words.
    """

    def __init__(self) -> None:
        self._kinds: Mapping[int, ChangeKind] = {}
        self._counts: ObjectChanges | None = None
        self._rows: dict[ChangeKind, np.ndarray] = {}
        self.legend = ""

    def set_changes(
        self, kinds: Mapping[int, ChangeKind], legend: ObjectChanges | None, table: ObjectTable | None
    ) -> None:
        """Tint these objects, by their index in the difficulty of `table`."""
        self._kinds, self._counts = kinds, legend
        words = summary(legend) if legend is not None else ""
        self.legend = tr("The proposal: {changes} (F9: to the next)", changes=words) if words else ""
        self.find(table)

    def find(self, table: ObjectTable | None) -> None:
        """Find the rows again in another table."""
        self._rows = {}
        if table is None:
            return
        for kind in ChangeKind:
            rows = table.rows([index for index, each in self._kinds.items() if each is kind])
            if rows.size:
                self._rows[kind] = rows

    def words(self, index: int) -> str:
        """How an object is changed, in words, by its index in the difficulty; empty where it is not."""
        kind = self._kinds.get(index)
        return tr(WORDS[kind]) if kind is not None else ""

    def draw_ground(
        self, painter: QPainter, table: ObjectTable, exposed: QRectF, scale: TimeScale, height: float, diameter: float
    ) -> None:
        """The bands behind the objects; `diameter` of a circle, px."""
        painter.setPen(Qt.PenStyle.NoPen)
        half = 4.0 if table.column_count else min(diameter, max(table.usual_gap / scale.ms_per_pixel, 1.0)) / 2
        for kind, rows in self._within(table, exposed, scale, half).items():
            left, right = scale.x(table.times[rows]) - half, scale.x(table.ends[rows]) + half
            width = np.maximum(right - left, _LEAST_BAND_PX)
            painter.setBrush(colours.faded(COLOURS[kind], _BAND_ALPHA))
            draw_boxes(painter, left, 1.0, width, height - 1)
            painter.setBrush(COLOURS[kind])
            if kind in _ABOVE:
                draw_boxes(painter, left, 1.0, width, _EDGE_PX)
            if kind in _BELOW:
                part = 0.5 if kind is ChangeKind.SOUNDS else 1.0
                draw_boxes(painter, left, height - _EDGE_PX, np.maximum(width * part, _LEAST_BAND_PX), _EDGE_PX)

    def draw_signs(
        self, painter: QPainter, table: ObjectTable, exposed: QRectF, scale: TimeScale, height: float
    ) -> None:
        """The signs over the objects, as many as have room."""
        # Bins of time, so that the same ones have a sign while the view scrolls.
        px = SIGN_PX if height >= _LOW_PX else _SMALL_SIGN_PX
        bin_ms = (px + 1) * scale.ms_per_pixel
        ratio = painter.device().devicePixelRatioF()
        for kind, rows in self._within(table, exposed, scale, SIGN_PX).items():
            _, first = np.unique(np.floor(table.times[rows] / bin_ms), return_index=True)
            middle = px / 2 if kind is ChangeKind.ADDED else height - px / 2
            draw_stamps(painter, sign(kind, ratio, px), scale.x(table.times[rows[first]]), middle)

    def draw_legend(self, painter: QPainter, at: QPointF) -> None:
        """How many objects of each kind there are, from `at` to the right."""
        if self._counts is None:
            return
        font = QFont(painter.font())
        font.setPixelSize(10)
        painter.setFont(font)
        ratio, left = painter.device().devicePixelRatioF(), at.x() + 2
        for kind in ChangeKind:
            number = self._counts.count(kind)
            if number:
                width = painter.fontMetrics().horizontalAdvance(str(number)) + SIGN_PX + 8
                painter.fillRect(QRectF(left, at.y(), width, 14), colours.faded(colours.BACKGROUND, 215))
                painter.drawPixmap(QPointF(left + 1, at.y() + 0.5), sign(kind, ratio))
                painter.setPen(COLOURS[kind])
                box = QRectF(left + SIGN_PX + 3, at.y(), width, 14)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(number))
                left += width

    def _within(
        self, table: ObjectTable, exposed: QRectF, scale: TimeScale, reach: float
    ) -> dict[ChangeKind, np.ndarray]:
        """The changed rows that reach into what is drawn, `reach` px beside it included."""
        first, last = scale.ms(exposed.left() - reach), scale.ms(exposed.right() + reach)
        found = {
            kind: rows[(table.ends[rows] >= first) & (table.times[rows] <= last)] for kind, rows in self._rows.items()
        }
        return {kind: rows for kind, rows in found.items() if rows.size}
