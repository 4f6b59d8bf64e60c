"""What the drawings of the four modes have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

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


class Drawing(Protocol):
    """A difficulty prepared for painting in its mode."""

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
