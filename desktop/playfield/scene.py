"""What the drawings of the four modes have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

FIELD_WIDTH, FIELD_HEIGHT = 512.0, 384.0
FRAME_WIDTH, FRAME_HEIGHT = 640.0, 480.0
FIELD_TOP = 56.0
FIELD_LEFT = 64.0


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the 4:3 frame of the game (640 × 480) lies in the widget, and how large an osu! pixel is.

    Attributes:
        frame: widget pixels.
        scale: widget pixels per osu! pixel.
        ratio: device pixels per widget pixel.
    """

    frame: QRectF
    scale: float
    ratio: float = 1.0

    @classmethod
    def within(cls, width: float, height: float, ratio: float = 1.0) -> "Stage":
        """The largest frame in the middle of an area."""
        scale = max(min(width / FRAME_WIDTH, height / FRAME_HEIGHT), 0.05)
        frame = QRectF(
            (width - FRAME_WIDTH * scale) / 2,
            (height - FRAME_HEIGHT * scale) / 2,
            FRAME_WIDTH * scale,
            FRAME_HEIGHT * scale,
        )
        return cls(frame, scale, ratio)

    @property
    def field(self) -> QRectF:
        """The 512 × 384 playfield, as the game places it in its frame."""
        return QRectF(
            self.frame.left() + FIELD_LEFT * self.scale,
            self.frame.top() + FIELD_TOP * self.scale,
            FIELD_WIDTH * self.scale,
            FIELD_HEIGHT * self.scale,
        )

    def point(self, x: float, y: float) -> QPointF:
        """Widget position of a playfield position."""
        field = self.field
        return QPointF(field.left() + x * self.scale, field.top() + y * self.scale)


Places = Sequence[tuple[float, int | None]]
"""Objects by their time, ms, and in osu!mania by their column where it is known."""


class Marked:
    """Which objects stand out."""

    def __init__(self, places: Places = ()) -> None:
        self._columns: dict[int, set[int | None]] = {}
        for time, column in places:
            self._columns.setdefault(round(time), set()).add(column)

    def holds(self, time: float, column: int | None = None) -> bool:
        """Whether the object that begins at `time` ms is meant."""
        columns = self._columns.get(round(time)) if self._columns else None
        return columns is not None and (column is None or None in columns or column in columns)

    @staticmethod
    def ring(painter: QPainter, centre: QPointF, radius: float) -> None:
        """Paint what makes a round object stand out."""
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 150), 6.0), (QColor(255, 255, 255), 3.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
            painter.drawEllipse(centre, radius, radius)


class Drawing(Protocol):
    """A difficulty prepared for painting in its mode; the objects at the `marked` places stand out."""

    marked: Marked

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        """Paint the moment `time` ms."""


class Shown:
    """Which objects are to be seen at a time: from `starts` to `ends`, both ms."""

    def __init__(self, starts: Sequence[float] | np.ndarray, ends: Sequence[float] | np.ndarray) -> None:
        self._starts = np.asarray(starts, dtype=float)
        self._ends = np.asarray(ends, dtype=float)
        self._order = np.argsort(self._starts, kind="stable")
        self._sorted = self._starts[self._order]
        self._latest = np.maximum.accumulate(self._ends[self._order]) if self._ends.size else self._ends

    def at(self, first: float, last: float | None = None) -> list[int]:
        """Indices of what is seen at any time from `first` to `last` (or just at `first`), in their given order."""
        last = first if last is None else last
        low = int(np.searchsorted(self._latest, first, side="left"))
        high = int(np.searchsorted(self._sorted, last, side="right"))
        candidates = self._order[low:high]
        return np.sort(candidates[self._ends[candidates] >= first]).tolist()
