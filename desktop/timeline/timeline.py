"""The timeline as the main window uses it."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.audio.peaks import PeakPyramid
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject
from core.beatmap.timing import TimingLines
from desktop.shared.translation import tr
from desktop.timeline.axis import TimeAxis
from desktop.timeline.findings_lane import Flag
from desktop.timeline.follow_cursor import FollowCursor
from desktop.timeline.key_bindings import pressed
from desktop.timeline.lanes import Lanes
from desktop.timeline.object_table import object_table
from desktop.timeline.pointer import Pointer
from desktop.timeline.proposal_lane import ProposalLane
from desktop.timeline.snap_steps import neighbour, next_tick
from desktop.timeline.sounds_lane import sound_table
from desktop.timeline.state import TimelineState
from desktop.timeline.view import TimelineView

_FIRST_VIEW_MS = 6000.0
_LEAST_HEIGHT = 150


class Timeline(QWidget):
    """Waveform, beat lines and objects of a song over one axis of time, in ms.

    The wheel seeks by the beat divisor (Shift: four times), Ctrl+wheel zooms around the pointer, Ctrl+Shift+wheel
    changes the divisor. Dragging pans, dragging on the ruler (or with Shift) selects a range, dragging an edge of that
    range moves it, dragging with Ctrl picks objects in a box, clicking seeks and picks the object there. Ranges and
    clicks snap to the beat divisor unless Alt is pressed.

    Attributes:
        lanes: what is drawn.
        pointer: what the mouse and the wheel do.

    Signals:
        seekRequested: ms to go to.
        rangeSelected: start and end of the range that the user selected, ms.
        selectionCleared: no range is selected any more.
        divisorChanged: parts of a beat.
        flagsClicked, flagsOpened: the indices of the findings that were clicked or double-clicked.
        objectsPicked: whether of the proposal, their indices in the difficulty, and how (`Pick`).
        contextAsked: ms, whether of the proposal, the index of the object there or -1, and the place on the screen.
        lineDragged: number of the red line, its new time in ms, and whether the drag ended.
    """

    seekRequested = Signal(float)
    rangeSelected = Signal(float, float)
    selectionCleared = Signal()
    divisorChanged = Signal(int)
    flagsClicked = Signal(list)
    flagsOpened = Signal(list)
    objectsPicked = Signal(bool, list, object)
    contextAsked = Signal(float, bool, int, QPoint)
    lineDragged = Signal(int, float, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = TimelineState()
        self._audio_duration = 0.0
        self._sounds_shown = False

        self._axis = TimeAxis()
        self._view = TimelineView(self._axis, self)
        self.lanes = Lanes(self._axis, self._view)
        self._ghost = ProposalLane(self.lanes.ghost)
        self._following = FollowCursor(self._axis)
        self.pointer = Pointer(self._state, self._axis, self._view, self.lanes)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.focusable(self)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr(
                "Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing "
                "point, plus and minus zoom, [ and ] set the selected range, Escape clears it."
            )
        )

        self._axis.sigXRangeChanged.connect(self._range_changed)
        self._axis.moved_by_hand.connect(self._moved_by_hand)
        self._view.resized.connect(self._place_lanes)
        self._view.tip_asked.connect(self._add_tip)
        pointer = self.pointer
        pointer.seekAsked.connect(self.seek)
        pointer.stepAsked.connect(self.step)
        pointer.divisorAsked.connect(self.set_divisor)
        pointer.rangeDragged.connect(self._range_dragged)
        for source, signal in (
            (pointer.flagsClicked, self.flagsClicked),
            (pointer.flagsOpened, self.flagsOpened),
            (pointer.objectsPicked, self.objectsPicked),
            (pointer.contextAsked, self.contextAsked),
            (pointer.lineDragged, self.lineDragged),
        ):
            source.connect(signal)
        self.lanes.overview.asked.connect(self._show_around)
        self._set_bounds()
        self._axis.show_times(0, _FIRST_VIEW_MS)

    def sizeHint(self) -> QSize:
        return QSize(1000, 320)

    # What is shown

    def set_audio(self, peaks: PeakPyramid | None, duration_ms: float) -> None:
        """Show the song's waveform; `peaks` may come later than the duration."""
        self._audio_duration = duration_ms
        self.lanes.waveform.set_peaks(peaks)
        self._set_bounds()

    def set_beatmap(self, beatmap: Beatmap | None) -> None:
        """Show a difficulty's lines and objects. Call again after it changed."""
        self._state.beatmap = beatmap
        self._state.lines = TimingLines(beatmap.timing_points) if beatmap is not None else None
        table = object_table(beatmap.hit_objects, beatmap) if beatmap is not None else None
        self.lanes.objects.set_objects(table, beatmap.version_name if beatmap is not None else "")
        self._show_sounds()
        self._set_bounds()
        self._ghost.draw(beatmap)

    def set_proposal(self, proposal: Beatmap | Sequence[HitObject] | None) -> None:
        """Show a ghost lane: a difficulty, or objects under the current one's timing; None takes it away."""
        self._ghost.show(proposal, self._state.beatmap)
        self._show_sounds()
        self._place_lanes()

    def append_proposal(self, objects: Sequence[HitObject]) -> None:
        """Add objects, as the decoding loop hands them out."""
        if self._ghost.append(objects, self._state.beatmap):
            self._place_lanes()

    @property
    def proposal(self) -> list[HitObject]:
        """The objects of the ghost lane."""
        return list(self._ghost.objects)

    def set_sounds_shown(self, shown: bool) -> None:
        """Whether whistles, finishes and claps are marked below the objects."""
        if shown != self._sounds_shown:
            self._sounds_shown = shown
            self._show_sounds()
            self._place_lanes()

    def set_flags(self, flags: Sequence[Flag], chosen: int | None = None) -> None:
        """Show findings as flags, one of them chosen; a click on some emits their indices (`flagsClicked`)."""
        shown_before = self.lanes.findings.preferred_height
        self.lanes.findings.set_flags(flags, chosen)
        if self.lanes.findings.preferred_height != shown_before:
            self._place_lanes()

    def choose_flag(self, chosen: int | None) -> None:
        """Highlight one flag."""
        self.lanes.findings.set_chosen(chosen)

    def set_highlight(self, places: Sequence[tuple[float, int | None]]) -> None:
        """Highlight the objects at these times (in osu!mania: and columns)."""
        self.lanes.objects.set_highlight(places)

    def set_chosen(self, own: Collection[int], proposed: Collection[int] = ()) -> None:
        """Ring the chosen objects of the difficulty and of the proposal, by their index."""
        self.lanes.objects.set_chosen(own)
        self.lanes.ghost.set_chosen(proposed)

    def set_loop(self, part: tuple[float, float] | None) -> None:
        """Mark the part that is played again and again, ms."""
        self.lanes.ruler.set_loop(part)

    def set_time(self, ms: float) -> None:
        """Move the cursor; the view follows where it was asked to."""
        before, self._state.time = self._state.time, ms
        self.lanes.overview.set_time(ms)
        self._following.cursor_moved(before, ms)
        self.lanes.cursor.move_to(float(self._axis.scale_of_time.x(ms)))

    @property
    def time(self) -> float:
        return self._state.time

    def set_divisor(self, divisor: int) -> None:
        """Beat lines and steps of 1/`divisor` beats."""
        if divisor < 1:
            raise ValueError(f"a beat is divided into at least 1 part, not {divisor}")
        if divisor != self._state.divisor:
            self._state.divisor = divisor
            self.lanes.grid.set_divisor(divisor)
            self.divisorChanged.emit(divisor)

    @property
    def divisor(self) -> int:
        return self._state.divisor

    def set_follow(self, follow: bool) -> None:
        """Whether the view moves along with the cursor."""
        self._following.set_enabled(follow)

    # Where it is shown

    @property
    def visible_range(self) -> tuple[float, float]:
        """ms at the left and right edge."""
        start, end = self._axis.viewRange()[0]
        return float(start), float(end)

    def zoom_to(self, start: float, end: float, room: float = 0.03) -> None:
        """Show `start` .. `end` ms, with a little room beside: a share of that time."""
        room *= max(end - start, 1.0)
        self._axis.show_times(start - room, end + room)

    def fit(self) -> None:
        """Show the whole song."""
        self._axis.show_times(0, self._state.duration)

    # The range and the steps

    @property
    def selection(self) -> tuple[float, float] | None:
        """(start, end) ms of the selected range."""
        return self._state.selection

    def set_selection(self, selected: tuple[float, float] | None) -> None:
        """Select a range, or none, and emit it."""
        if selected is not None:
            selected = min(selected), max(selected)
        if selected == self._state.selection:
            return
        self._show_selection(selected)
        if selected is None:
            self.selectionCleared.emit()
        else:
            self.rangeSelected.emit(*selected)

    def snapped(self, ms: float) -> float:
        """The tick of the beat divisor nearest to `ms`, within the song; `ms` where there is no timing."""
        return self._state.snapped(ms)

    def bar_at(self, ms: float) -> tuple[float, float]:
        """Start and end of the bar at `ms`."""
        return self._state.bar_at(ms)

    def tick_after(self, ms: float) -> float:
        """The first tick of the beat divisor after `ms`."""
        return next_tick(self._state.lines, ms, self._state.divisor, 1)

    def step(self, steps: int) -> None:
        """Ask to seek so many ticks of the beat divisor on or, below 0, back."""
        self.seek(self._state.stepped(steps))

    def step_object(self, direction: int) -> None:
        """Ask to seek to the next or previous object."""
        table = self.lanes.objects.table or self.lanes.ghost.table
        if table is not None:
            self._seek_among(table.times.tolist(), direction)

    def step_line(self, direction: int) -> None:
        """Ask to seek to the next or previous timing point."""
        if self._state.lines is not None:
            self._seek_among([line.time for line in self._state.lines.lines], direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, event):
            super().keyPressEvent(event)

    def scroll_pages(self, pages: float) -> None:
        """Scroll by so many views, or back, with the cursor left where it is."""
        start, end = self.visible_range
        self._moved_by_hand()
        self._axis.scroll_by((end - start) * pages)

    def zoom(self, factor: float) -> None:
        """Show `factor` times as much, around the cursor where it is in view."""
        start, end = self.visible_range
        self._axis.zoom(factor, self._state.time if start <= self._state.time <= end else (start + end) / 2)

    def seek(self, ms: float) -> None:
        """Ask to seek, within the song; the view follows again."""
        self._following.resume()
        self.seekRequested.emit(min(max(ms, 0.0), self._state.duration))

    @property
    def duration(self) -> float:
        """ms until the song or its last object ends."""
        return self._state.duration

    # Inside

    def _set_bounds(self) -> None:
        """Let the timeline and its lanes reach as far as the song or the last object."""
        last_end = self.lanes.last_end
        self._state.duration = max(self._audio_duration, last_end + 1000 if last_end else 0.0) or 60_000.0
        self._axis.set_bounds(0.0, self._state.duration)
        self.lanes.overview.set_duration(self._state.duration)
        self.lanes.marks.set_beatmap(self._state.beatmap, self._state.lines, self._state.duration)
        self.lanes.grid.set_beatmap(self._state.beatmap, self._state.lines, self._state.duration)
        self.lanes.overview.set_beatmap(self._state.beatmap, self._state.lines, self.lanes.objects.table)
        self._axis.show_times(*self.visible_range)
        self._place_lanes()

    def _show_sounds(self) -> None:
        """Mark the sounds of both lanes; in the proposal those that it changes are highlighted."""
        shown = self._sounds_shown
        own = sound_table(self._state.beatmap) if shown and self._state.beatmap is not None else None
        proposed = sound_table(self._ghost.beatmap) if shown and self._ghost.beatmap is not None else None
        self.lanes.sounds.set_sounds(own)
        self.lanes.ghost_sounds.set_sounds(proposed, compared_with=own)

    def _place_lanes(self) -> None:
        self.lanes.place()
        self._range_changed()

    def _range_changed(self) -> None:
        self.lanes.update()
        self.lanes.cursor.move_to(float(self._axis.scale_of_time.x(self._state.time)))

    def _range_dragged(self, start: float, end: float, finished: bool) -> None:
        self._show_selection((start, end))
        if finished:
            self.rangeSelected.emit(start, end)

    def _show_selection(self, selected: tuple[float, float] | None) -> None:
        self._state.selection = self._axis.selection = selected
        self.lanes.selected.set_range(selected)

    def _seek_among(self, times: Iterable[float], direction: int) -> None:
        target = neighbour(times, self._state.time, direction)
        if target is not None:
            self.seek(target)

    def _show_around(self, ms: float) -> None:
        start, end = self.visible_range
        self._axis.show_times(ms - (end - start) / 2, ms + (end - start) / 2)
        self._moved_by_hand()

    def _moved_by_hand(self) -> None:
        self._following.moved_by_hand(self._state.time)

    def _add_tip(self, position: QPointF, texts: list[str]) -> None:
        texts.append(self.lanes.describe(self._axis.scale_of_time.ms(position.x()), position))
