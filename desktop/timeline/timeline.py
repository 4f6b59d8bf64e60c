"""The timeline as the main window uses it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.audio.peaks import PeakPyramid
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject
from core.beatmap.timing import TimingLines
from desktop.timeline.axis import TimeAxis
from desktop.timeline.findings_lane import Flag
from desktop.timeline.following import Following
from desktop.timeline.ghost import Ghost
from desktop.timeline.keys import pressed
from desktop.timeline.lanes import Lanes
from desktop.timeline.object_table import object_table
from desktop.timeline.sounds_lane import sound_table
from desktop.timeline.steps import next_tick, snapped
from desktop.timeline.view import TimelineView

_FIRST_VIEW_MS = 6000.0
_SHORTEST_RANGE_PIXELS = 4.0
_LEAST_HEIGHT = 180


class Timeline(QWidget):
    """Waveform, beat lines and objects of a song over one axis of time, in ms.

    Wheel scrolls, Ctrl+wheel zooms around the pointer, dragging pans, dragging on the ruler (or with Shift) selects a
    range that snaps to the beat divisor unless Alt is held, dragging an edge of that range moves it, clicking seeks.
    """

    seekRequested = Signal(float)
    rangeSelected = Signal(float, float)
    selectionCleared = Signal()
    divisorChanged = Signal(int)
    flagsClicked = Signal(list)
    flagsOpened = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beatmap: Beatmap | None = None
        self._lines: TimingLines | None = None
        self._duration = 60_000.0
        self._audio_duration = 0.0
        self._time = 0.0
        self._divisor = 4
        self._selection: tuple[float, float] | None = None
        self._sounds_wanted = False

        self._axis = TimeAxis()
        self._view = TimelineView(self._axis, self)
        self.lanes = Lanes(self._axis, self._view)
        self._ghost = Ghost(self.lanes.ghost)
        self._following = Following(self._axis)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.focusable(self)
        self.setAccessibleName("Timeline")
        self.setAccessibleDescription(
            "Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, "
            "plus and minus zoom, [ and ] set the selected range, Escape clears it."
        )

        self._axis.sigXRangeChanged.connect(self._range_changed)
        self._axis.clicked.connect(self._clicked)
        self._axis.double_clicked.connect(self._double_clicked)
        self._axis.range_dragged.connect(self._range_dragged)
        self._axis.moved_by_hand.connect(self._moved_by_hand)
        self._view.resized.connect(self._place_lanes)
        self._view.tip_asked.connect(self._tell)
        self._view.hovered.connect(self._point)
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
        self._beatmap = beatmap
        self._lines = TimingLines(beatmap.timing_points) if beatmap is not None else None
        table = object_table(beatmap.hit_objects, beatmap) if beatmap is not None else None
        self.lanes.objects.set_objects(table, beatmap.version_name if beatmap is not None else "")
        self._show_sounds()
        self._set_bounds()
        self._ghost.draw(beatmap)

    def set_proposal(self, proposal: Beatmap | Sequence[HitObject] | None) -> None:
        """Show a ghost lane: a difficulty, or objects under the current one's timing; None takes it away."""
        self._ghost.show(proposal, self._beatmap)
        self._show_sounds()
        self._place_lanes()

    def append_proposal(self, objects: Sequence[HitObject]) -> None:
        """Add objects, as the decoding loop hands them out."""
        if self._ghost.append(objects, self._beatmap):
            self._place_lanes()

    @property
    def proposal(self) -> list[HitObject]:
        """The objects of the ghost lane."""
        return list(self._ghost.objects)

    def set_sounds_shown(self, shown: bool) -> None:
        """Whether whistles, finishes and claps are marked below the objects."""
        if shown != self._sounds_wanted:
            self._sounds_wanted = shown
            self._show_sounds()
            self._place_lanes()

    def set_flags(self, flags: Sequence[Flag], chosen: int | None = None) -> None:
        """Show findings as flags, one of them chosen; a click on some is told by their indices (`flagsClicked`)."""
        shown_before = self.lanes.findings.wanted_height
        self.lanes.findings.set_flags(flags, chosen)
        if self.lanes.findings.wanted_height != shown_before:
            self._place_lanes()

    def choose_flag(self, chosen: int | None) -> None:
        """Let one flag stand out."""
        self.lanes.findings.set_chosen(chosen)

    def set_highlight(self, places: Sequence[tuple[float, int | None]]) -> None:
        """Let the objects at these times (in osu!mania: and columns) stand out."""
        self.lanes.objects.set_highlight(places)

    def set_time(self, ms: float) -> None:
        """Move the cursor; the view follows where it was asked to."""
        before, self._time = self._time, ms
        self.lanes.overview.set_time(ms)
        self._following.cursor_moved(before, ms)
        self.lanes.cursor.move_to(float(self._axis.scale_of_time.x(ms)))

    @property
    def time(self) -> float:
        return self._time

    def set_divisor(self, divisor: int) -> None:
        """Beat lines and steps of 1/`divisor` beats."""
        if divisor < 1:
            raise ValueError(f"a beat is divided into at least 1 part, not {divisor}")
        if divisor != self._divisor:
            self._divisor = divisor
            self.lanes.grid.set_divisor(divisor)
            self.divisorChanged.emit(divisor)

    @property
    def divisor(self) -> int:
        return self._divisor

    def set_follow(self, follow: bool) -> None:
        """Whether the view moves along with the cursor."""
        self._following.set_wanted(follow)

    # Where it is shown

    @property
    def visible_range(self) -> tuple[float, float]:
        """ms at the left and right edge."""
        start, end = self._axis.viewRange()[0]
        return float(start), float(end)

    def zoom_to(self, start: float, end: float) -> None:
        """Show `start` .. `end` ms, with a little room beside."""
        room = max(end - start, 1.0) * 0.03
        self._axis.show_times(start - room, end + room)

    def fit(self) -> None:
        """Show the whole song."""
        self._axis.show_times(0, self._duration)

    # The range and the steps

    @property
    def selection(self) -> tuple[float, float] | None:
        """(start, end) ms of the selected range."""
        return self._selection

    def set_selection(self, selected: tuple[float, float] | None) -> None:
        """Select a range, or none; tells it to whoever listens."""
        if selected is not None:
            selected = min(selected), max(selected)
        if selected == self._selection:
            return
        self._show_selection(selected)
        if selected is None:
            self.selectionCleared.emit()
        else:
            self.rangeSelected.emit(*selected)

    def step(self, direction: int) -> None:
        """Ask to seek to the next (or, below 0, the previous) tick of the beat divisor."""
        self.seek(next_tick(self._lines, self._time, self._divisor, direction))

    def step_object(self, direction: int) -> None:
        """Ask to seek to the next or previous object."""
        table = self.lanes.objects.table or self.lanes.ghost.table
        if table is not None:
            self._seek_among(table.times.tolist(), direction)

    def step_line(self, direction: int) -> None:
        """Ask to seek to the next or previous timing point."""
        if self._lines is not None:
            self._seek_among([line.time for line in self._lines.lines], direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, event):
            super().keyPressEvent(event)

    def scroll_pages(self, pages: float) -> None:
        """Show what lies so many views later, or earlier, with the cursor left where it is."""
        start, end = self.visible_range
        self._moved_by_hand()
        self._axis.scroll((end - start) * pages)

    def zoom(self, factor: float) -> None:
        """Show `factor` times as much, around the cursor where it is in view."""
        start, end = self.visible_range
        self._axis.zoom(factor, self._time if start <= self._time <= end else (start + end) / 2)

    def seek(self, ms: float) -> None:
        """Ask to seek, within the song; the view follows again."""
        self._following.resume()
        self.seekRequested.emit(min(max(ms, 0.0), self._duration))

    @property
    def duration(self) -> float:
        """ms until the song or its last object ends."""
        return self._duration

    # Inside

    def _set_bounds(self) -> None:
        last_end = self.lanes.last_end
        self._duration = max(self._audio_duration, last_end + 1000 if last_end else 0.0) or 60_000.0
        self._axis.set_bounds(0.0, self._duration)
        self.lanes.overview.set_duration(self._duration)
        self.lanes.marks.set_beatmap(self._beatmap, self._lines, self._duration)
        self.lanes.grid.set_beatmap(self._beatmap, self._lines, self._duration)
        self.lanes.overview.set_beatmap(self._beatmap, self._lines, self.lanes.objects.table)
        self._axis.show_times(*self.visible_range)
        self._place_lanes()

    def _show_sounds(self) -> None:
        """Mark the sounds of both lanes; in the proposal those that it changes stand out."""
        wanted = self._sounds_wanted
        own = sound_table(self._beatmap) if wanted and self._beatmap is not None else None
        proposed = sound_table(self._ghost.beatmap) if wanted and self._ghost.beatmap is not None else None
        self.lanes.sounds.set_sounds(own)
        self.lanes.ghost_sounds.set_sounds(proposed, compared_with=own)

    def _place_lanes(self) -> None:
        self.setMinimumHeight(max(_LEAST_HEIGHT, round(self.lanes.least_height)))
        self.lanes.place()
        self._range_changed()

    def _range_changed(self) -> None:
        self.lanes.update()
        self.lanes.cursor.move_to(float(self._axis.scale_of_time.x(self._time)))

    def _double_clicked(self, ms: float, position: QPointF) -> None:
        flags = self.lanes.flags_at(ms, position)
        if flags:
            self.flagsOpened.emit(flags)
        else:
            self._clicked(ms, position)

    def _clicked(self, ms: float, position: QPointF) -> None:
        flags = self.lanes.flags_at(ms, position)
        if flags:
            self.flagsClicked.emit(flags)
            return
        start = self.lanes.object_start(ms, position)
        self.seek(ms if start is None else start)

    def _range_dragged(self, start: float, end: float, finished: bool, modifiers: Qt.KeyboardModifier) -> None:
        if abs(end - start) < _SHORTEST_RANGE_PIXELS * self._axis.scale_of_time.ms_per_pixel:
            return
        start, end = (min(max(each, 0.0), self._duration) for each in (min(start, end), max(start, end)))
        if not modifiers & Qt.KeyboardModifier.AltModifier:
            # An edge that is not dragged stays where it was, on a tick or not.
            held = self._selection or ()
            start, end = (each if each in held else snapped(self._lines, each, self._divisor) for each in (start, end))
        if end <= start:
            return
        self._show_selection((start, end))
        if finished:
            self.rangeSelected.emit(start, end)

    def _point(self, position: QPointF) -> None:
        edge = self._axis.edge_at(position.x())
        self._view.setCursor(Qt.CursorShape.ArrowCursor if edge is None else Qt.CursorShape.SizeHorCursor)

    def _show_selection(self, selected: tuple[float, float] | None) -> None:
        self._selection = self._axis.selection = selected
        self.lanes.selected.set_range(selected)

    def _seek_among(self, times: list[float], direction: int) -> None:
        if direction > 0:
            found = [time for time in times if time > self._time + 0.5]
            target = min(found, default=None)
        else:
            found = [time for time in times if time < self._time - 0.5]
            target = max(found, default=None)
        if target is not None:
            self.seek(target)

    def _show_around(self, ms: float) -> None:
        start, end = self.visible_range
        self._axis.show_times(ms - (end - start) / 2, ms + (end - start) / 2)
        self._moved_by_hand()

    def _moved_by_hand(self) -> None:
        self._following.moved_by_hand(self._time)

    def _tell(self, position: QPointF, texts: list[str]) -> None:
        texts.append(self.lanes.describe(self._axis.scale_of_time.ms(position.x()), position))
