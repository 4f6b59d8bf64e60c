"""The lanes of the timeline: which there are, where each is, and what is under the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from core.beatmap.object_changes import ObjectChanges
from core.beatmap.time_text import time_text
from desktop.timeline.axis import TimeAxis
from desktop.timeline.findings_lane import FindingsLane
from desktop.timeline.grid_lane import GridLane
from desktop.timeline.lane import Lane
from desktop.timeline.objects_lane import ObjectsLane
from desktop.timeline.overlays import BoxOverlay, Cursor, SelectionOverlay
from desktop.timeline.overview import Overview
from desktop.timeline.ruler import Ruler
from desktop.timeline.sounds_lane import SoundsLane
from desktop.timeline.timing_point_lane import TimingPointLane
from desktop.timeline.view import TimelineView
from desktop.timeline.waveform import Waveform

_LEAST_WAVE, _LEAST_OBJECTS, _LEAST_OTHERS = 0.44, 0.6, 0.55
"""Shares of their usual heights that lanes keep in a low timeline."""
# Scenes and items of every timeline made. Python and Qt disagree now and then on who frees a pyqtgraph item, which ends
# the process; the program has one timeline, so nothing is lost by never freeing them.
_KEPT: list[object] = []


@dataclass(frozen=True, slots=True)
class Under:
    """An object under the pointer: whether of the proposal, its index in the difficulty, and its start in ms."""

    ghost: bool
    index: int
    start: float


class Lanes:
    """Everything that is drawn over one axis of time.

    Attributes:
        ruler, marks, waveform, objects, sounds, ghost, ghost_sounds, findings, overview: bands from top to bottom.
        grid, selected, box, cursor: overlays.
    """

    def __init__(self, axis: TimeAxis, view: TimelineView) -> None:
        self._axis, self._view = axis, view
        self.ruler, self.marks = Ruler(axis), TimingPointLane(axis)
        self.waveform, self.grid = Waveform(axis), GridLane(axis)
        self.objects, self.ghost = ObjectsLane(axis), ObjectsLane(axis, ghost=True)
        self.sounds, self.ghost_sounds = SoundsLane(axis), SoundsLane(axis, ghost=True)
        self.findings = FindingsLane(axis)
        self.overview = Overview(axis)
        self.selected, self.box, self.cursor = SelectionOverlay(axis), BoxOverlay(axis), Cursor(axis)
        self.bands: list[Lane] = [
            self.ruler, self.marks, self.waveform,
            self.objects, self.sounds, self.ghost, self.ghost_sounds,
            self.findings, self.overview,
        ]  # fmt: skip
        for overlay, height in ((self.grid, 1), (self.selected, 3), (self.box, 3), (self.cursor, 4)):
            overlay.setZValue(height)
        for lane in (self.objects, self.ghost, self.sounds, self.ghost_sounds, self.findings):
            lane.setZValue(2)
        everything: list[Lane] = [*self.bands, self.grid, self.selected, self.box, self.cursor]
        for item in everything:
            view.scene().addItem(item)
        _KEPT.append((view, view.scene(), axis, *everything))

    @property
    def last_end(self) -> float:
        """ms at which the last object of either difficulty ends; 0 without objects."""
        tables = [lane.table for lane in (self.objects, self.ghost)]
        return max((float(table.latest_ends[-1]) for table in tables if table is not None and len(table)), default=0.0)

    def place(self) -> None:
        """Lay the bands over the view from top to bottom."""
        width, height = float(self._view.width()), float(self._view.height())
        heights = self._heights(height)
        top = 0.0
        for lane in self.bands:
            lane.place(top, width, heights[lane])
            top += heights[lane]
        above = self.ruler.preferred_height + self.marks.preferred_height
        below = self.overview.preferred_height
        self.grid.place(above, width, height - above - below)
        self.selected.place(0, width, height - below)
        self.box.place(0, width, height - below)
        self.cursor.place(0, width, height - below)
        self._axis.select_height = float(self.ruler.preferred_height)

    def update(self) -> None:
        """Draw everything again: another part of the song is in view."""
        for lane in (*self.bands, self.grid, self.selected):
            lane.update()

    def set_changes(self, changes: ObjectChanges) -> None:
        """Tint what the proposal does to objects, in both lanes of objects."""
        self.objects.set_changes(changes.before)
        self.ghost.set_changes(changes.after, changes)

    def flags_at(self, ms: float, position: QPointF) -> list[int]:
        """The findings whose flag is under the pointer."""
        return self.findings.flags_at(ms) if _covers(self.findings, position) else []

    def object_under(self, ms: float, position: QPointF) -> Under | None:
        """The object under the pointer."""
        for lane in (self.objects, self.ghost):
            if _covers(lane, position) and lane.table is not None:
                row = lane.object_at(ms, position.y() - lane.y())
                if row is not None:
                    table = lane.table
                    return Under(lane is self.ghost, int(table.order[row]), float(table.times[row]))
        return None

    def over_objects(self, position: QPointF) -> bool:
        """Whether the pointer is over a lane of objects."""
        return _covers(self.objects, position) or _covers(self.ghost, position)

    def describe(self, ms: float, position: QPointF) -> str:
        """What is under the pointer, for the tool tip."""
        for lane in self.bands:
            if lane.isVisible() and lane.y() <= position.y() < lane.y() + lane.boundingRect().height():
                said = lane.describe(ms, position.y() - lane.y())
                return said if lane is self.overview else "\n".join(filter(None, [time_text(ms), said]))
        return ""

    def _heights(self, height: float) -> dict[Lane, float]:
        """px of each lane in so much height: where there is too little, one kind after the other gives way."""
        heights = {lane: float(lane.preferred_height) for lane in self.bands}
        lacking = sum(heights.values()) - height
        # Where there is little room the waveform gives way first, and is the last to be gone.
        for lanes, share in (
            ((self.waveform,), _LEAST_WAVE),
            ((self.objects, self.ghost), _LEAST_OBJECTS),
            ((self.overview, self.sounds, self.ghost_sounds), _LEAST_OTHERS),
            ((self.waveform,), 0.0),
            ((self.objects, self.ghost), 0.0),
        ):
            can = sum(heights[lane] - lane.preferred_height * share for lane in lanes)
            part = min(max(lacking, 0.0) / can, 1.0) if can > 0 else 0.0
            for lane in lanes:
                heights[lane] -= (heights[lane] - lane.preferred_height * share) * part
            lacking -= can * part
        if lacking < 0:
            heights[self.waveform] -= lacking
        return heights


def _covers(lane: Lane, position: QPointF) -> bool:
    return lane.isVisible() and lane.sceneBoundingRect().contains(position)
