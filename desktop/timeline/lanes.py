"""The lanes of the timeline: which there are, where each lies, and what lies under the pointer."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF

from desktop.timeline.axis import TimeAxis
from desktop.timeline.findings_lane import FindingsLane
from desktop.timeline.grid_lane import GridLane
from desktop.timeline.lane import Lane
from desktop.timeline.marks_lane import MarksLane
from desktop.timeline.objects_lane import ObjectsLane
from desktop.timeline.overlays import Cursor, SelectionOverlay
from desktop.timeline.overview import Overview
from desktop.timeline.ruler import Ruler
from desktop.timeline.sounds_lane import SoundsLane
from desktop.timeline.time_text import time_text
from desktop.timeline.view import TimelineView
from desktop.timeline.waveform import Waveform

_LEAST_WAVE_PIXELS, _LEAST_LANE_PIXELS = 40.0, 30.0
# Scenes and items of every timeline made. Python and Qt disagree now and then on who frees a pyqtgraph item, which ends
# the process; the program has one timeline, so nothing is lost by never freeing them.
_KEPT: list[object] = []


class Lanes:
    """Everything that is drawn over one axis of time.

    Attributes:
        ruler, marks, waveform, objects, sounds, ghost, ghost_sounds, findings, overview: bands from top to bottom.
        grid, selected, cursor: what lies over them.
    """

    def __init__(self, axis: TimeAxis, view: TimelineView) -> None:
        self._axis, self._view = axis, view
        self.ruler, self.marks = Ruler(axis), MarksLane(axis)
        self.waveform, self.grid = Waveform(axis), GridLane(axis)
        self.objects, self.ghost = ObjectsLane(axis), ObjectsLane(axis, ghost=True)
        self.sounds, self.ghost_sounds = SoundsLane(axis), SoundsLane(axis, ghost=True)
        self.findings = FindingsLane(axis)
        self.overview = Overview(axis)
        self.selected, self.cursor = SelectionOverlay(axis), Cursor(axis)
        self.bands: list[Lane] = [
            self.ruler, self.marks, self.waveform,
            self.objects, self.sounds, self.ghost, self.ghost_sounds,
            self.findings, self.overview,
        ]  # fmt: skip
        for lane, height in ((self.grid, 1), (self.selected, 3), (self.cursor, 4)):
            lane.setZValue(height)
        for lane in (self.objects, self.ghost, self.sounds, self.ghost_sounds, self.findings):
            lane.setZValue(2)
        everything: list[pg.GraphicsObject | Lane] = [*self.bands, self.grid, self.selected, self.cursor]
        for item in everything:
            view.scene().addItem(item)
        _KEPT.append((view, view.scene(), axis, *everything))

    @property
    def last_end(self) -> float:
        """ms at which the last object of either difficulty ends; 0 without objects."""
        tables = [lane.table for lane in (self.objects, self.ghost)]
        return max((float(table.latest_ends[-1]) for table in tables if table is not None and len(table)), default=0.0)

    @property
    def least_height(self) -> float:
        """Pixels below which the waveform would be gone."""
        lanes = [lane for lane in self.bands if not lane.stretches]
        yielding = (self.objects, self.ghost)
        return _LEAST_WAVE_PIXELS + sum(
            min(lane.wanted_height, _LEAST_LANE_PIXELS) if lane in yielding else lane.wanted_height for lane in lanes
        )

    def place(self) -> None:
        """Lay the bands over the view from top to bottom."""
        width, height = float(self._view.width()), float(self._view.height())
        heights = self._heights(height)
        top = 0.0
        for lane in self.bands:
            lane.place(top, width, heights[lane])
            top += heights[lane]
        above = self.ruler.wanted_height + self.marks.wanted_height
        below = self.overview.wanted_height
        self.grid.place(above, width, height - above - below)
        self.selected.place(0, width, height - below)
        self.cursor.place(0, width, height - below)
        self._axis.select_height = float(self.ruler.wanted_height)

    def update(self) -> None:
        """Draw everything anew: another part of the song is in view."""
        for lane in (*self.bands, self.grid, self.selected):
            lane.update()

    def flags_at(self, ms: float, position: QPointF) -> list[int]:
        """The findings whose flag lies under the pointer."""
        return self.findings.flags_at(ms) if _covers(self.findings, position) else []

    def object_start(self, ms: float, position: QPointF) -> float | None:
        """ms at which the object under the pointer begins."""
        for lane in (self.objects, self.ghost):
            if _covers(lane, position) and lane.table is not None:
                index = lane.object_at(ms, position.y() - lane.y())
                if index is not None:
                    return float(lane.table.times[index])
        return None

    def describe(self, ms: float, position: QPointF) -> str:
        """What lies under the pointer, for the tool tip."""
        for lane in self.bands:
            if lane.isVisible() and lane.y() <= position.y() < lane.y() + lane.boundingRect().height():
                said = lane.describe(ms, position.y() - lane.y())
                return said if lane is self.overview else "\n".join(filter(None, [time_text(ms), said]))
        return ""

    def _heights(self, height: float) -> dict[Lane, float]:
        heights = {lane: float(lane.wanted_height) for lane in self.bands}
        fixed = sum(tall for lane, tall in heights.items() if not lane.stretches)
        # Where there is little room the objects give way before the waveform is gone.
        lacking = fixed + _LEAST_WAVE_PIXELS - height
        objects = [lane for lane in (self.objects, self.ghost) if heights[lane]]
        for lane in objects:
            heights[lane] = max(
                heights[lane] - max(lacking, 0.0) / len(objects), min(heights[lane], _LEAST_LANE_PIXELS)
            )
        left_over = max(height - sum(tall for lane, tall in heights.items() if not lane.stretches), 0.0)
        return {lane: left_over if lane.stretches else tall for lane, tall in heights.items()}


def _covers(lane: Lane, position: QPointF) -> bool:
    return lane.isVisible() and lane.sceneBoundingRect().contains(position)
