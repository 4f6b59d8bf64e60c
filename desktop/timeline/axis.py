"""The axis of time that every lane shares, and what the mouse does on it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import overload

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QGraphicsSceneWheelEvent

from desktop.shared.picking import WheelNotches

SHORTEST_VIEW_MS = 100.0
EDGE_PIXELS = 5.0  # how near the pointer must be to an edge to hold it
ZOOM_PER_NOTCH = 0.8
_SCROLL_PER_NOTCH = 0.12
_ROOM = 0.05  # of the view, beyond the song's start and end


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The scale from times to pixels: `start` ms at the left edge, `ms_per_pixel` beyond it."""

    start: float = 0.0
    ms_per_pixel: float = 10.0

    @overload
    def x(self, ms: float) -> float: ...
    @overload
    def x(self, ms: np.ndarray) -> np.ndarray: ...
    def x(self, ms: float | np.ndarray) -> float | np.ndarray:
        return (ms - self.start) / self.ms_per_pixel

    def ms(self, x: float) -> float:
        return self.start + x * self.ms_per_pixel


class _Drag(Enum):
    PAN = auto()
    RANGE = auto()
    BOX = auto()
    HOLD = auto()


class TimeAxis(pg.ViewBox):
    """A view box whose x range is milliseconds; lanes are laid out over it in its pixels.

    Ctrl+wheel zooms around the pointer, a wheel to the side scrolls, dragging pans, dragging in the top `select_height`
    pixels or with Shift selects a range, and dragging an edge of the range that is selected (`selection`, ms) moves
    that edge. Dragging with Ctrl draws a box. `claim_drag` may take a drag of its own where it begins.

    Signals:
        clicked, double_clicked, context_asked: ms and the position in pixels.
        range_dragged: where the drag began and where it is, ms; whether it ended; the modifier keys.
        box_dragged: the box in pixels, whether it ended, the modifier keys.
        claimed_drag: ms, whether it ended: of a drag that `claim_drag` accepted.
        wheel_turned: whole notches, above 0 away from the user, and the modifier keys.
        moved_by_hand: the user scrolled or zoomed.
    """

    clicked = Signal(float, QPointF)
    double_clicked = Signal(float, QPointF)
    context_asked = Signal(float, QPointF)
    range_dragged = Signal(float, float, bool, object)
    box_dragged = Signal(QRectF, bool, object)
    claimed_drag = Signal(float, bool)
    wheel_turned = Signal(int, object)
    moved_by_hand = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.setMouseEnabled(False, False)
        self.disableAutoRange()
        self.select_height = 0.0
        self.selection: tuple[float, float] | None = None
        self.click_modifiers = Qt.KeyboardModifier.NoModifier  # at the last click
        self._first, self._last = 0.0, 60_000.0
        self._anchor = 0.0
        self._drag = _Drag.PAN
        self._notches = WheelNotches()
        self.wheel_seeks = True
        self.claim_drag: Callable[[QPointF], bool] = lambda position: False

    @property
    def scale_of_time(self) -> TimeScale:
        start, end = self.viewRange()[0]
        return TimeScale(start, max(end - start, 1e-6) / max(self.width(), 1.0))

    def set_bounds(self, first: float, last: float) -> None:
        """Keep the view within `first` .. `last` ms and a little around it."""
        self._first, self._last = first, max(last, first + SHORTEST_VIEW_MS)

    def show_times(self, start: float, end: float) -> None:
        """Show `start` .. `end` ms, moved and narrowed where the bounds ask for it."""
        whole = self._last - self._first
        length = min(max(end - start, SHORTEST_VIEW_MS), whole * 1.1)
        if length != end - start:
            middle = (start + end) / 2
            start = middle - length / 2
        room = length * _ROOM
        start = min(max(start, self._first - room), self._last + room - length)
        self.setRange(xRange=(start, start + length), padding=0, disableAutoRange=False)

    def edge_at(self, x: float) -> int | None:
        """Which end of the selected range is under the pixel column `x`: 0 its start, 1 its end."""
        if self.selection is None:
            return None
        scale = self.scale_of_time
        distances = [abs(float(scale.x(edge)) - x) for edge in self.selection]
        near = min(distances)
        return distances.index(near) if near <= EDGE_PIXELS else None

    def scroll_by(self, ms: float) -> None:
        start, end = self.viewRange()[0]
        self.show_times(start + ms, end + ms)

    def zoom(self, factor: float, around: float) -> None:
        """Make the visible time `factor` as long, keeping `around` ms where it is."""
        start, end = self.viewRange()[0]
        length = min(max((end - start) * factor, SHORTEST_VIEW_MS), (self._last - self._first) * 1.1)
        factor = length / (end - start)
        self.show_times(around - (around - start) * factor, around + (end - around) * factor)

    def wheelEvent(self, event: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        """Ctrl zooms about the pointer; a sideways wheel scrolls; any other turn is for whoever seeks or steps."""
        event.accept()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        modifiers = event.modifiers() & (control | shift)
        sideways = event.orientation() == Qt.Orientation.Horizontal
        if modifiers == control:
            self.zoom(ZOOM_PER_NOTCH ** (event.delta() / 120), self.scale_of_time.ms(event.pos().x()))
        elif sideways or (not self.wheel_seeks and not modifiers):
            start, end = self.viewRange()[0]
            self.scroll_by(-event.delta() / 120 * _SCROLL_PER_NOTCH * (end - start))
        else:
            if notches := self._notches.take(event.delta()):
                self.wheel_turned.emit(notches, modifiers)
            return
        self.moved_by_hand.emit()

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:
        """Drag what was taken hold of when the drag began: an object, a box, a range, or the view itself."""
        event.accept()
        scale = self.scale_of_time
        if event.isStart():
            self._begin_drag(event)
        x, finished = event.pos().x(), bool(event.isFinish())
        match self._drag:
            case _Drag.HOLD:
                self.claimed_drag.emit(scale.ms(x), finished)
                return
            case _Drag.BOX:
                pressed = event.buttonDownPos()
                self.box_dragged.emit(QRectF(pressed, event.pos()).normalized(), finished, event.modifiers())
                return
            case _Drag.RANGE:
                self._scroll_at_the_edge(x)
                self.range_dragged.emit(self._anchor, self.scale_of_time.ms(x), finished, event.modifiers())
            case _Drag.PAN:
                self.scroll_by(self._anchor - scale.ms(x))
        self.moved_by_hand.emit()

    def _begin_drag(self, event: MouseDragEvent) -> None:
        """Decide by place, button and keys what a drag moves."""
        pressed = event.buttonDownPos()
        self._anchor = self.scale_of_time.ms(pressed.x())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        edge = self.edge_at(pressed.x()) if left and not shift else None
        if left and not shift and self.claim_drag(pressed):
            self._drag = _Drag.HOLD
        elif left and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._drag = _Drag.BOX
        elif left and (shift or edge is not None or pressed.y() < self.select_height):
            self._drag = _Drag.RANGE
        else:
            self._drag = _Drag.PAN
        if edge is not None and self.selection is not None:
            self._anchor = self.selection[1 - edge]

    def mouseClickEvent(self, event: MouseClickEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            event.accept()
            self.context_asked.emit(self.scale_of_time.ms(event.pos().x()), event.pos())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        event.accept()
        signal = self.double_clicked if event.double() else self.clicked
        self.click_modifiers = event.modifiers()
        signal.emit(self.scale_of_time.ms(event.pos().x()), event.pos())

    def _scroll_at_the_edge(self, x: float) -> None:
        beyond = min(x, 0.0) + max(x - self.width(), 0.0)
        if beyond:
            self.scroll_by(beyond * 0.3 * self.scale_of_time.ms_per_pixel)
