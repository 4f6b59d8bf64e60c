"""What the drawings of the four modes have in common."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH
from desktop.shared.colours import CHOSEN, HIGHLIGHT

FRAME_WIDTH, FRAME_HEIGHT = 640.0, 480.0
FIELD_TOP = 56.0
FIELD_LEFT = 64.0
LEAST_ROOM, ROOM = 56.0, 96.0
"""osu! pixels around osu!'s field for approach circles, in a small pane and in a large one."""
_SMALL, _LARGE = 200.0, 600.0  # heights of such panes, widget pixels
_LEAST_ACROSS, _LEAST_HIGH = 560.0, 270.0  # osu! pixels


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the 4:3 frame of the game (640 × 480) is in the widget, and how large an osu! pixel is.

    Attributes:
        frame: widget pixels.
        scale: widget pixels per osu! pixel.
        ratio: device pixels per widget pixel.
        pane: the whole widget.
    """

    frame: QRectF
    scale: float
    ratio: float = 1.0
    pane: QRectF = dataclasses.field(default_factory=QRectF)

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
        return cls(frame, scale, ratio, QRectF(0, 0, width, height))

    @classmethod
    def with_room(cls, width: float, height: float, ratio: float = 1.0) -> "Stage":
        """The largest field in the middle of an area that leaves room on every side."""
        share = min(max((height - _SMALL) / (_LARGE - _SMALL), 0.0), 1.0)
        room = LEAST_ROOM + (ROOM - LEAST_ROOM) * share
        scale = max(min(width / (PLAYFIELD_WIDTH + 2 * room), height / (PLAYFIELD_HEIGHT + 2 * room)), 0.05)
        frame = QRectF(
            (width - PLAYFIELD_WIDTH * scale) / 2 - FIELD_LEFT * scale,
            (height - PLAYFIELD_HEIGHT * scale) / 2 - FIELD_TOP * scale,
            FRAME_WIDTH * scale,
            FRAME_HEIGHT * scale,
        )
        return cls(frame, scale, ratio, QRectF(0, 0, width, height))

    @classmethod
    def across(cls, width: float, height: float, ratio: float = 1.0) -> "Stage":
        """A field that is as wide as the area, for notes that come from the side: 480 osu! pixels or more across."""
        scale = max(min(width / _LEAST_ACROSS, height / _LEAST_HIGH), 0.05)
        return cls(QRectF(0, 0, width, height), scale, ratio, QRectF(0, 0, width, height))

    def room_around(self, centre: QPointF) -> float:
        """Widget pixels from a point to the nearest edge of the pane; negative outside."""
        pane = self.pane
        return min(
            centre.x() - pane.left(), pane.right() - centre.x(), centre.y() - pane.top(), pane.bottom() - centre.y()
        )

    @property
    def field(self) -> QRectF:
        """The 512 × 384 playfield, as the game places it in its frame."""
        return QRectF(
            self.frame.left() + FIELD_LEFT * self.scale,
            self.frame.top() + FIELD_TOP * self.scale,
            PLAYFIELD_WIDTH * self.scale,
            PLAYFIELD_HEIGHT * self.scale,
        )

    def point(self, x: float, y: float) -> QPointF:
        """Widget position of a playfield position."""
        frame, scale = self.frame, self.scale
        return QPointF(frame.left() + (FIELD_LEFT + x) * scale, frame.top() + (FIELD_TOP + y) * scale)


Places = Sequence[tuple[float, int | None]]
"""Objects by their time, ms, and in osu!mania by their column where one is named."""


class Marked:
    """The objects that are highlighted."""

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
        """Paint the highlight of a round object."""
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in _MARK_PENS:
            painter.setPen(pen)
            painter.drawEllipse(centre, radius, radius)


_MARK_PENS = tuple(
    QPen(colour, width, Qt.PenStyle.DashLine) for colour, width in ((QColor(0, 0, 0, 150), 6.0), (HIGHLIGHT, 3.0))
)
_LINE_SPACING = 0.5  # device pixels between the lines of a ring


def draw_ring(painter: QPainter, centre: QPointF, radius: float, width: float, colour: QColor, ratio: float) -> None:
    """Paint a ring of a width, as lines of one device pixel beside each other.

    The software raster strokes such lines many times faster than a wide one.
    """
    pen = QPen(colour, 1.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = max(round(width * ratio / _LINE_SPACING), 1)
    for line in range(lines):
        reach = radius + (line - (lines - 1) / 2) * _LINE_SPACING / ratio
        painter.drawEllipse(centre, reach, reach)


def ring_chosen(painter: QPainter, centre: QPointF, radius: float) -> None:
    """Paint the ring of a picked round object."""
    painter.setOpacity(1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _CHOSEN_PENS:
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)


_CHOSEN_PENS = (QPen(QColor(0, 0, 0, 150), 6.0), QPen(CHOSEN, 3.0))


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an object is to be seen: its index in the difficulty, and its outline in widget pixels."""

    index: int
    outline: QPainterPath


def round_spot(index: int, centre: QPointF, radius: float) -> Spot:
    """The spot of a round object."""
    outline = QPainterPath()
    outline.addEllipse(centre, radius, radius)
    return Spot(index, outline)


def boxed_spot(index: int, box: QRectF) -> Spot:
    """The spot of an object in a box."""
    outline = QPainterPath()
    outline.addRect(box)
    return Spot(index, outline)


class Drawing(Protocol):
    """A difficulty prepared for painting in its mode.

    Attributes:
        marked: the objects that are highlighted.
        chosen: the indices of the objects that are picked, which get a ring.
        changes: what a proposal does to objects, by their index; these are tinted.
        lingers: whether objects linger after their time, as in the editor, or are hit, as in the game.
    """

    marked: Marked
    chosen: frozenset[int]
    changes: Mapping[int, ChangeKind]
    lingers: bool

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        """Paint the moment `time` ms."""

    def spots(self, stage: Stage, time: float) -> list[Spot]:
        """The objects to be seen at `time` ms, the topmost first."""


class Shown:
    """Which objects are to be seen at a time: from `starts` to `ends`, both ms."""

    def __init__(self, starts: Sequence[float] | np.ndarray, ends: Sequence[float] | np.ndarray) -> None:
        self._starts = np.asarray(starts, dtype=float)
        self._ends = np.asarray(ends, dtype=float)
        self._order = np.argsort(self._starts, kind="stable")
        self._sorted = self._starts[self._order]
        self._latest = np.maximum.accumulate(self._ends[self._order]) if self._ends.size else self._ends

    def at(self, first: float, last: float | None = None) -> list[int]:
        """Indices of what is seen from `first` to `last` (or just at `first`), in the order of the objects."""
        last = first if last is None else last
        low = int(np.searchsorted(self._latest, first, side="left"))
        high = int(np.searchsorted(self._sorted, last, side="right"))
        candidates = self._order[low:high]
        return np.sort(candidates[self._ends[candidates] >= first]).tolist()
