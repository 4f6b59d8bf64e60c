"""What the mouse and the wheel mean on a timeline."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal

from desktop.shared.picking import Pick, pick_of
from desktop.timeline.axis import ZOOM_PER_NOTCH, TimeAxis
from desktop.timeline.lanes import Lanes
from desktop.timeline.snap_steps import snapped
from desktop.timeline.state import TimelineState
from desktop.timeline.view import TimelineView

_SHORTEST_RANGE_PIXELS = 4.0
_FAST_STEPS = 4
_NEAR_LINE_PIXELS = 5.0


class Pointer(QObject):
    """Turns clicks, drags and notches into what they ask for.

    Signals:
        seekAsked: ms.
        stepAsked: ticks of the beat divisor, below 0 back.
        divisorAsked: the divisor.
        rangeDragged: start and end, ms, and whether the drag ended.
        flagsClicked, flagsOpened: the indices of the findings that were clicked or double-clicked.
        objectsPicked: whether of the proposal, their indices, and `Pick`.
        contextAsked: ms, whether of the proposal, the index of the object there or -1, and the place on the screen.
        lineDragged: number of the red line, its new time in ms, and whether the drag ended.

    Attributes:
        lines_draggable: whether red lines can be dragged in the strip below the ruler.
    """

    seekAsked = Signal(float)
    stepAsked = Signal(int)
    divisorAsked = Signal(int)
    rangeDragged = Signal(float, float, bool)
    flagsClicked = Signal(list)
    flagsOpened = Signal(list)
    objectsPicked = Signal(bool, list, object)
    contextAsked = Signal(float, bool, int, QPoint)
    lineDragged = Signal(int, float, bool)

    def __init__(self, state: TimelineState, axis: TimeAxis, view: TimelineView, lanes: Lanes) -> None:
        super().__init__(view)
        self._state, self._axis, self._view, self._lanes = state, axis, view, lanes
        self._line = -1
        self.lines_draggable = False
        axis.claim_drag = self._claim_drag
        axis.clicked.connect(self._clicked)
        axis.double_clicked.connect(self._double_clicked)
        axis.context_asked.connect(self._ask_context)
        axis.range_dragged.connect(self._drag_range)
        axis.box_dragged.connect(self._drag_box)
        axis.claimed_drag.connect(self._drag_line)
        axis.wheel_turned.connect(self._turned)
        view.hovered.connect(self._show_grip)

    def _clicked(self, ms: float, position: QPointF) -> None:
        """Act on a click: on flags, on an object, or by seeking to its time."""
        flags = self._lanes.flags_at(ms, position)
        if flags:
            self.flagsClicked.emit(flags)
            return
        modifiers = self._axis.click_modifiers
        found = self._lanes.object_under(ms, position)
        if found is not None:
            how = pick_of(modifiers)
            self.objectsPicked.emit(found.ghost, [found.index], how)
            if how is Pick.REPLACE:
                self.seekAsked.emit(found.start)
            return
        if self._lanes.over_objects(position) and pick_of(modifiers) is Pick.REPLACE:
            self.objectsPicked.emit(False, [], Pick.REPLACE)
        off_ticks = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self.seekAsked.emit(ms if off_ticks else self._state.snapped(ms))

    def _double_clicked(self, ms: float, position: QPointF) -> None:
        flags = self._lanes.flags_at(ms, position)
        if flags:
            self.flagsOpened.emit(flags)
        else:
            self._clicked(ms, position)

    def _ask_context(self, ms: float, position: QPointF) -> None:
        on_screen = self._view.mapToGlobal(position.toPoint())
        found = self._lanes.object_under(ms, position)
        ghost, index = (found.ghost, found.index) if found is not None else (False, -1)
        self.contextAsked.emit(ms, ghost, index, on_screen)

    def _drag_range(self, start: float, end: float, finished: bool, modifiers: Qt.KeyboardModifier) -> None:
        """Select a range of time; dragged edges snap to ticks unless Alt is held."""
        if abs(end - start) < _SHORTEST_RANGE_PIXELS * self._axis.scale_of_time.ms_per_pixel:
            return
        state = self._state
        start, end = (min(max(each, 0.0), state.duration) for each in (min(start, end), max(start, end)))
        if not modifiers & Qt.KeyboardModifier.AltModifier:
            # An edge that is not dragged stays where it was, on a tick or not.
            fixed = state.selection or ()
            start, end = (each if each in fixed else snapped(state.lines, each, state.divisor) for each in (start, end))
        if end > start:
            self.rangeDragged.emit(start, end, finished)

    def _drag_box(self, box: QRectF, finished: bool, modifiers: Qt.KeyboardModifier) -> None:
        """Draw a box; when it is finished, pick the objects in it, of one lane only."""
        self._lanes.box.set_box(None if finished else box)
        if not finished:
            return
        scale = self._axis.scale_of_time
        extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        for ghost, lane in ((False, self._lanes.objects), (True, self._lanes.ghost)):
            top, bottom = box.top() - lane.y(), box.bottom() - lane.y()
            found = lane.objects_within(scale.ms(box.left()), scale.ms(box.right()), top, bottom)
            if found and lane.isVisible():
                self.objectsPicked.emit(ghost, found, Pick.TOGGLE if extends else Pick.REPLACE)
                return
        self.objectsPicked.emit(False, [], Pick.REPLACE)

    def set_wheel_seeks(self, seeks: bool) -> None:
        """Whether the plain wheel seeks; else it scrolls the view."""
        self._axis.wheel_seeks = seeks

    def turn(self, notches: int, *, control: bool = False, shift: bool = False) -> None:
        """Step, zoom around the current time or change the divisor, by notches of the wheel."""
        if control and not shift:
            self._axis.zoom(ZOOM_PER_NOTCH**notches, self._state.time)
        elif control:
            self.divisorAsked.emit(self._state.next_divisor(notches))
        else:
            self.stepAsked.emit(-notches * (_FAST_STEPS if shift else 1))

    def _turned(self, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self.turn(notches, control=bool(modifiers & control), shift=bool(modifiers & shift))

    def _show_grip(self, position: QPointF) -> None:
        """Let the cursor say whether an edge of the range or a line could be dragged from here."""
        grip = self._axis.edge_at(position.x()) is not None or self._line_at(position) >= 0
        self._view.setCursor(Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.ArrowCursor)

    def _line_at(self, position: QPointF) -> int:
        """The number of the red line under the pointer among the red ones; -1 for none or where they are fixed."""
        lines, marks = self._state.lines, self._lanes.marks
        if not self.lines_draggable or lines is None or not marks.sceneBoundingRect().contains(position):
            return -1
        ms, reach = self._axis.scale_of_time.ms(position.x()), _NEAR_LINE_PIXELS * self._axis.scale_of_time.ms_per_pixel
        near = [(abs(red.time - ms), number) for number, red in enumerate(lines.reds) if abs(red.time - ms) <= reach]
        return min(near)[1] if near else -1

    def _claim_drag(self, position: QPointF) -> bool:
        self._line = self._line_at(position)
        return self._line >= 0

    def _drag_line(self, ms: float, finished: bool) -> None:
        ms = min(max(ms, 0.0), self._state.duration)
        x = float(self._axis.scale_of_time.x(ms))
        self._lanes.box.set_box(None if finished else QRectF(x - 1, 0, 2, self._view.height()))
        self.lineDragged.emit(self._line, ms, finished)
