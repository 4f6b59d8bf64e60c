"""The lane of findings: a flag at each place, flags too close to each other merged into one with their number."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.beatmap.time_text import time_text
from core.modding.finding import Severity
from desktop.shared import colours
from desktop.shared.translation import tr
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes
from desktop.timeline.lane import Lane

_HEIGHT = 24
_SINGLE_PIXELS = 12.0
_MERGED_PIXELS = 26.0
_CLOTH_TOP, _CLOTH_HEIGHT = 3.0, 13.0
_MOST_LINES = 8
_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Flag:
    """One finding on the timeline.

    Attributes:
        time: ms.
        text: what the tool tip says.
        faint: it may no longer hold, or was dealt with.
    """

    time: float
    severity: Severity
    text: str
    faint: bool = False


class FindingsLane(Lane):
    """The lane of flags, coloured by the worst severity of their findings; hidden while there are none."""

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._flags: list[Flag] = []
        self._order: list[int] = []
        self._times: list[float] = []
        self._chosen: int | None = None
        self._merged: tuple[float, list[int]] = (0.0, [])

    @property
    def preferred_height(self) -> int:
        return _HEIGHT if self._flags else 0

    @property
    def shown(self) -> list[Flag]:
        """The flags, in the order of `set_flags`."""
        return self._flags

    def set_flags(self, flags: Sequence[Flag], chosen: int | None = None) -> None:
        """Show these; `chosen` is the index of the highlighted one."""
        self._flags = list(flags)
        self._order = sorted(range(len(self._flags)), key=lambda index: self._flags[index].time)
        self._times = [self._flags[index].time for index in self._order]
        self._chosen = chosen
        self._merged = (0.0, [])
        self.update()

    def set_chosen(self, chosen: int | None) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def groups(self, scale: TimeScale) -> list[int]:
        """Where each group of merged flags begins in the order of time; the last entry ends the last group."""
        if self._merged[0] != scale.ms_per_pixel:
            reach = _MERGED_PIXELS * scale.ms_per_pixel
            begins = [0] if self._times else []
            while begins and begins[-1] < len(self._times):
                begins.append(bisect_left(self._times, self._times[begins[-1]] + reach, begins[-1] + 1))
            self._merged = scale.ms_per_pixel, begins
        return self._merged[1]

    def flags_at(self, ms: float) -> list[int]:
        """Indices of the flags under the pointer, by severity, then time."""
        begins, scale = self.groups(self.scale_of_time), self.scale_of_time
        group = self._group_before(begins, ms)
        # The pole is a little left of the time.
        if group + 1 < len(begins) - 1 and self._times[begins[group + 1]] - ms <= 3 * scale.ms_per_pixel:
            group += 1
        if group < 0:
            return []
        members = self._members(begins, group)
        wide = _MERGED_PIXELS if len(members) > 1 else _SINGLE_PIXELS
        if not -3 <= (ms - self._times[begins[group]]) / scale.ms_per_pixel <= wide:
            return []
        return sorted(members, key=lambda index: (_RANKS[self._flags[index].severity], self._flags[index].time))

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        painter.fillRect(exposed, colours.LANE_BACKGROUND)
        painter.fillRect(QRectF(exposed.left(), 0, exposed.width(), 1), colours.SEPARATOR)
        begins = self.groups(scale)
        if not begins:
            return
        first = max(self._group_before(begins, scale.ms(exposed.left() - _MERGED_PIXELS)), 0)
        last = self._group_before(begins, scale.ms(exposed.right() + 3)) + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(9)
        font.setBold(True)
        painter.setFont(font)
        poles: dict[int, list[float]] = {}
        for group in range(first, last):
            members = self._members(begins, group)
            flags = [self._flags[index] for index in members]
            rank = min(_RANKS[flag.severity] for flag in flags)
            x = float(np.floor(scale.x(self._times[begins[group]])))
            poles.setdefault(rank, []).append(x)
            faint = all(flag.faint for flag in flags)
            self._draw_cloth(painter, x, _colour(rank), len(flags), faint, self._chosen in members)
        painter.setPen(Qt.PenStyle.NoPen)
        for rank, places in poles.items():
            painter.setBrush(_colour(rank))
            draw_boxes(painter, np.array(places), _CLOTH_TOP, 1.5, _HEIGHT - _CLOTH_TOP)

    def _draw_cloth(self, painter: QPainter, x: float, colour: QColor, count: int, faint: bool, chosen: bool) -> None:
        """Draw the cloth of a flag at `x` px: a pennant for one finding, a number for several."""
        wide = _MERGED_PIXELS - 3 if count > 1 else _SINGLE_PIXELS - 2
        top, bottom, middle = _CLOTH_TOP, _CLOTH_TOP + _CLOTH_HEIGHT, _CLOTH_TOP + _CLOTH_HEIGHT / 2
        if chosen:
            painter.setPen(QPen(colours.TEXT, 1.6))
        else:
            painter.setPen(QPen(colour, 1) if faint else Qt.PenStyle.NoPen)
        painter.setBrush(colours.faded(colour, 45) if faint else colour)
        if count == 1:
            points = [(x + 1, top), (x + wide, middle - 1), (x + 1, bottom - 2)]
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
            return
        cloth = QRectF(x + 1, top, wide, _CLOTH_HEIGHT)
        painter.drawRoundedRect(cloth, 2, 2)
        painter.setPen(colours.TEXT if faint else colours.BACKGROUND)
        painter.drawText(cloth, Qt.AlignmentFlag.AlignCenter, str(count) if count < 1000 else "999+")

    def describe(self, ms: float, y: float) -> str:
        found = self.flags_at(ms)
        if not found:
            return tr("Findings: click a flag to select its objects, double-click to copy its place")
        lines = [f"{time_text(self._flags[index].time)}  {self._flags[index].text}" for index in found[:_MOST_LINES]]
        if len(found) > _MOST_LINES:
            lines.append(tr("… and {value} more; zoom in to separate them", value=len(found) - _MOST_LINES))
        return "\n".join(lines)

    def _members(self, begins: list[int], group: int) -> list[int]:
        return self._order[begins[group] : begins[group + 1]]

    def _group_before(self, begins: list[int], ms: float) -> int:
        """The last group that begins at or before `ms`; -1 where all begin later."""
        low, high = 0, max(len(begins) - 1, 0)
        while low < high:
            middle = (low + high) // 2
            if self._times[begins[middle]] <= ms:
                low = middle + 1
            else:
                high = middle
        return low - 1


def _colour(rank: int) -> QColor:
    return colours.SEVERITIES[tuple(Severity)[rank]]
