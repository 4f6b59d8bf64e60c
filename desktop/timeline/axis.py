"""The axis of time that every lane shares, and what the mouse does on it."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QGraphicsSceneWheelEvent

SHORTEST_VIEW_MS = 100.0
EDGE_PIXELS = 5.0  # how near the pointer must be to an edge to hold it
_ZOOM_PER_NOTCH = 0.8
_SCROLL_PER_NOTCH = 0.12


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Where times lie on the screen: `start` ms at the left edge, `ms_per_pixel` beyond it."""

    start: float = 0.0
    ms_per_pixel: float = 10.0

    def x(self, ms: float | np.ndarray) -> float | np.ndarray:
        return (ms - self.start) / self.ms_per_pixel

    def ms(self, x: float) -> float:
        return self.start + x * self.ms_per_pixel


class TimeAxis(pg.ViewBox):
    """A view box whose x range is milliseconds; lanes lie over it, laid out in its pixels.

    Wheel scrolls, Ctrl+wheel zooms around the pointer (Shift makes either finer), dragging pans, dragging in the top
    `select_height` pixels or with Shift held selects a range, and dragging an edge of the range that is selected
    (`selection`, ms) moves that edge.
    """

    clicked = Signal(float, QPointF)
    double_clicked = Signal(float, QPointF)
    range_dragged = Signal(float, float, bool, object)
    moved_by_hand = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.setMouseEnabled(False, False)
        self.disableAutoRange()
        self.select_height = 0.0
        self.selection: tuple[float, float] | None = None
        self._first, self._last = 0.0, 60_000.0
        self._anchor = 0.0
        self._selecting = False

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
        room = length * 0.5
        start = min(max(start, self._first - room), self._last + room - length)
        self.setRange(xRange=(start, start + length), padding=0, disableAutoRange=False)

    def edge_at(self, x: float) -> int | None:
        """Which end of the selected range lies under the pixel column `x`: 0 its start, 1 its end."""
        if self.selection is None:
            return None
        scale = self.scale_of_time
        distances = [abs(float(scale.x(edge)) - x) for edge in self.selection]
        near = min(distances)
        return distances.index(near) if near <= EDGE_PIXELS else None

    def scroll(self, ms: float) -> None:
        start, end = self.viewRange()[0]
        self.show_times(start + ms, end + ms)

    def zoom(self, factor: float, around: float) -> None:
        """Make the visible time `factor` as long, keeping `around` ms where it is."""
        start, end = self.viewRange()[0]
        length = min(max((end - start) * factor, SHORTEST_VIEW_MS), (self._last - self._first) * 1.1)
        factor = length / (end - start)
        self.show_times(around - (around - start) * factor, around + (end - around) * factor)

    def wheelEvent(self, event: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        notches = event.delta() / 120
        fine = 0.25 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM_PER_NOTCH ** (notches * fine), self.scale_of_time.ms(event.pos().x()))
        else:
            start, end = self.viewRange()[0]
            self.scroll(-notches * fine * _SCROLL_PER_NOTCH * (end - start))
        self.moved_by_hand.emit()
        event.accept()

    def mouseDragEvent(self, event: object, axis: int | None = None) -> None:
        event.accept()
        scale = self.scale_of_time
        if event.isStart():
            pressed = event.buttonDownPos()
            self._anchor = scale.ms(pressed.x())
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            left = event.button() == Qt.MouseButton.LeftButton
            edge = self.edge_at(pressed.x()) if left and not shift else None
            if edge is not None and self.selection is not None:
                self._anchor = self.selection[1 - edge]
            self._selecting = left and (shift or edge is not None or pressed.y() < self.select_height)
        x = event.pos().x()
        if self._selecting:
            self._scroll_at_the_edge(x)
            self.range_dragged.emit(self._anchor, self.scale_of_time.ms(x), bool(event.isFinish()), event.modifiers())
        else:
            self.scroll(self._anchor - scale.ms(x))
        self.moved_by_hand.emit()

    def mouseClickEvent(self, event: object) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        event.accept()
        signal = self.double_clicked if event.double() else self.clicked
        signal.emit(self.scale_of_time.ms(event.pos().x()), event.pos())

    def _scroll_at_the_edge(self, x: float) -> None:
        beyond = min(x, 0.0) + max(x - self.width(), 0.0)
        if beyond:
            self.scroll(beyond * 0.3 * self.scale_of_time.ms_per_pixel)
