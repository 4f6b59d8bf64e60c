"""The strip of marks under the ruler: red and green lines with what they set, kiai, breaks, the preview point."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from core.beatmap.beatmap import Beatmap
from core.beatmap.timing import TimingLines
from desktop.timeline import colours
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes
from desktop.timeline.lane import Lane
from desktop.timeline.time_text import time_text

_FLAG_PIXELS = 58.0
_NEAR_PIXELS = 6.0


class MarksLane(Lane):
    wanted_height = 18

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._areas: list[tuple[float, float, bool]] = []
        self._preview = -1.0
        self._times = np.zeros(0)
        self._red = np.zeros(0, dtype=bool)
        self._texts: list[str] = []

    def set_beatmap(self, beatmap: Beatmap | None, lines: TimingLines | None, duration: float) -> None:
        self._areas = [(start, end, True) for start, end in lines.kiai_times(duration)] if lines else []
        self._areas += [(each.start, each.end, False) for each in beatmap.breaks] if beatmap else []
        self._preview = float(beatmap.preview_time) if beatmap else -1.0
        points = lines.lines if lines else []
        self._times = np.array([point.time for point in points], dtype=float)
        self._red = np.array([point.uninherited for point in points], dtype=bool)
        self._texts = [f"{point.bpm:.6g} BPM" if point.uninherited else f"{point.velocity:.3g}×" for point in points]
        self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        height = self._rect.height()
        painter.fillRect(exposed, colours.LANE_BACKGROUND)
        for start, end, kiai in self._areas:
            left, right = max(scale.x(start), exposed.left()), min(scale.x(end), exposed.right())
            if right > left:
                painter.fillRect(QRectF(left, height - 4, right - left, 4), colours.KIAI if kiai else colours.BREAK)
        # A flag begins left of what is exposed and may still reach into it.
        first = int(np.searchsorted(self._times, scale.ms(exposed.left() - _FLAG_PIXELS)))
        last = int(np.searchsorted(self._times, scale.ms(exposed.right() + 1), side="right"))
        x, red = scale.x(self._times[first:last]), self._red[first:last]
        painter.setPen(Qt.PenStyle.NoPen)
        for is_red, colour in ((False, colours.GREEN_LINE), (True, colours.RED_LINE)):
            painter.setBrush(colour)
            draw_boxes(painter, np.floor(x[red == is_red]), 0 if is_red else 3, 2, height if is_red else height - 3)
        self._draw_texts(painter, x, red, first)
        if self._preview >= 0:
            tip = float(scale.x(self._preview))
            painter.setBrush(colours.PREVIEW)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([QPointF(tip - 4, 0), QPointF(tip + 4, 0), QPointF(tip, 7)]))
        painter.fillRect(QRectF(exposed.left(), height - 1, exposed.width(), 1), colours.SEPARATOR)

    def _draw_texts(self, painter: QPainter, x: np.ndarray, red: np.ndarray, first: int) -> None:
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        free_from = -np.inf
        for index in range(len(x)):
            # A red line's text goes before that of a green line at the same place.
            if not red[index] and index + 1 < len(x) and red[index + 1] and x[index + 1] - x[index] < _FLAG_PIXELS:
                continue
            room = (x[index + 1] - x[index]) if index + 1 < len(x) else np.inf
            width = _FLAG_PIXELS if red[index] else 30.0
            if x[index] < free_from or (room < width and not red[index]):
                continue
            painter.setPen(colours.RED_LINE.lighter(125) if red[index] else colours.GREEN_LINE.lighter(120))
            box = QRectF(x[index] + 5, 0, 90, self._rect.height() - 4)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._texts[first + index]
            )
            free_from = x[index] + width

    def describe(self, ms: float, y: float) -> str:
        near = _NEAR_PIXELS * self.scale_of_time.ms_per_pixel
        words = []
        for index in np.flatnonzero(np.abs(self._times - ms) <= near)[:4]:
            kind = "Red line" if self._red[index] else "Green line"
            words.append(f"{kind} at {time_text(self._times[index])}: {self._texts[index]}")
        if self._preview >= 0 and abs(self._preview - ms) <= near:
            words.append(f"Preview point at {time_text(self._preview)}")
        for start, end, kiai in self._areas:
            if start <= ms <= end:
                words.append(f"{'Kiai' if kiai else 'Break'} from {time_text(start)} to {time_text(end)}")
        return "\n".join(words)
