"""osu!taiko: don and kat that come in from the right."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitSound, Slider, Spinner
from core.beatmap.timing import TimingLines, object_end_times
from desktop.playfield.scene import Marked, Shown, Stage

_DON, _KAT, _ROLL, _DENDEN = QColor(235, 69, 44), QColor(68, 141, 171), QColor(252, 184, 6), QColor(170, 130, 220)
_LANE_TOP, _LANE_HEIGHT = 130.0, 116.0
_HIT_X = 110.0
_NOTE, _BIG = 29.0, 43.0
_FLY_MS = 260.0
_TAIKO_VELOCITY = 1.4


class TaikoDrawing:
    """A taiko difficulty; each note moves at the speed its own line gives it."""

    def __init__(self, beatmap: Beatmap) -> None:
        self.marked = Marked()
        lines = TimingLines(beatmap.timing_points)
        objects = beatmap.hit_objects
        self._times = [each.time for each in objects]
        self._ends = [max(end, each.time) for end, each in zip(object_end_times(beatmap), objects, strict=True)]
        base = 100.0 * beatmap.slider_multiplier * _TAIKO_VELOCITY
        self._speeds = [base * lines.velocity_at(time) / lines.beat_length_at(time) for time in self._times]
        rim = int(HitSound.WHISTLE | HitSound.CLAP)
        self._kat = [bool(each.sound & rim) for each in objects]
        self._big = [bool(each.sound & HitSound.FINISH) for each in objects]
        self._rolls = [isinstance(each, Slider) for each in objects]
        self._spinners = [isinstance(each, Spinner) for each in objects]
        comes = [time - 640.0 / max(speed, 1e-3) for time, speed in zip(self._times, self._speeds, strict=True)]
        self._shown = Shown(comes, [end + _FLY_MS for end in self._ends])
        last = max(self._ends, default=0.0) + 1000
        self._bars = np.array(
            [tick.time for tick in lines.ticks(min(0.0, *self._times[:1] or [0.0]), last, 1) if tick.downbeat]
        )
        self._bar_speeds = [base * lines.velocity_at(time) / lines.beat_length_at(time) for time in self._bars]
        self._bars_shown = Shown(
            [time - 640.0 / max(speed, 1e-3) for time, speed in zip(self._bars, self._bar_speeds, strict=True)],
            self._bars + 200.0,
        )

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        frame, scale = stage.frame, stage.scale
        lane = QRectF(frame.left(), frame.top() + _LANE_TOP * scale, frame.width(), _LANE_HEIGHT * scale)
        middle, target = lane.center().y(), frame.left() + _HIT_X * scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(lane, QColor(16, 16, 22, 235))
        painter.fillRect(QRectF(lane.left(), lane.top(), lane.width(), 2), QColor(255, 255, 255, 60))
        painter.fillRect(QRectF(lane.left(), lane.bottom() - 2, lane.width(), 2), QColor(255, 255, 255, 60))
        painter.setPen(QPen(QColor(255, 255, 255, 110), 2 * scale))
        painter.setBrush(QColor(255, 255, 255, 14))
        painter.drawEllipse(QPointF(target, middle), _NOTE * scale, _NOTE * scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 60), 1.5 * scale))
        painter.drawEllipse(QPointF(target, middle), _BIG * scale, _BIG * scale)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1.2))
        painter.setClipRect(frame)
        for index in self._bars_shown.at(time):
            x = target + (self._bars[index] - time) * self._bar_speeds[index] * scale
            painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()))
        for index in reversed(self._shown.at(time)):
            self._paint_object(painter, stage, index, time, QPointF(target, middle))
            if self.marked.holds(self._times[index]) and time <= self._ends[index]:
                x = target + (self._times[index] - time) * self._speeds[index] * scale
                self.marked.ring(painter, QPointF(x, middle), (_BIG if self._big[index] else _NOTE) * 1.2 * scale)
        painter.setClipping(False)
        painter.setOpacity(1.0)

    def _paint_object(self, painter: QPainter, stage: Stage, index: int, time: float, target: QPointF) -> None:
        scale, speed = stage.scale, self._speeds[index] * stage.scale
        radius = (_BIG if self._big[index] else _NOTE) * scale
        x = target.x() + (self._times[index] - time) * speed
        since = time - self._ends[index]
        if self._rolls[index]:
            end = target.x() + (self._ends[index] - time) * speed
            painter.setOpacity(max(1.0 - max(since, 0.0) / _FLY_MS, 0.0))
            painter.setPen(QPen(QColor(255, 255, 255), 2.2 * scale))
            painter.setBrush(_ROLL)
            painter.drawRoundedRect(
                QRectF(x - radius, target.y() - radius, end - x + 2 * radius, 2 * radius), radius, radius
            )
        elif self._spinners[index]:
            if since > 0:
                return
            self._paint_denden(painter, stage, index, time, QPointF(max(x, target.x()), target.y()))
        else:
            colour = _KAT if self._kat[index] else _DON
            centre = QPointF(x, target.y())
            if since >= 0:
                # A hit note flies up and away.
                part = since / _FLY_MS
                centre = QPointF(target.x() + part * 60 * scale, target.y() - (1 - (1 - part) ** 2) * 110 * scale)
                painter.setOpacity(max(1.0 - part, 0.0))
            else:
                painter.setOpacity(1.0)
            painter.setPen(QPen(QColor(255, 255, 255), 3 * scale))
            painter.setBrush(colour)
            painter.drawEllipse(centre, radius - 1.5 * scale, radius - 1.5 * scale)

    def _paint_denden(self, painter: QPainter, stage: Stage, index: int, time: float, centre: QPointF) -> None:
        scale = stage.scale
        length = max(self._ends[index] - self._times[index], 1e-6)
        left = 1.0 - min(max((time - self._times[index]) / length, 0.0), 1.0)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(255, 255, 255), 3 * scale))
        painter.setBrush(_DENDEN)
        painter.drawEllipse(centre, _BIG * scale, _BIG * scale)
        if time >= self._times[index]:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(_DENDEN.lighter(130), 2.5 * scale))
            reach = (_BIG + 60 * left) * scale
            painter.drawEllipse(centre, reach, reach)
