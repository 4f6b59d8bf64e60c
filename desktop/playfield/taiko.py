"""osu!taiko: don and kat that come in from the right, over the whole width, onto the drum's target."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import HitSound, Slider, Spinner
from core.beatmap.timing import TimingLines, object_end_times
from desktop.playfield import taiko_pictures as pictures
from desktop.playfield.scene import Marked, Shown, Spot, Stage, boxed_spot, ring_chosen, round_spot
from desktop.playfield.standard_pictures import draw_scaled
from desktop.shared.change_marks import paint_tinted_ring
from desktop.shared.colours import DON, DRUMROLL, KAT, KIAI, faded

_DENDEN = QColor(170, 130, 220)
_LANE_HEIGHT = 124.0
_LANE_PLACE = 0.44  # of the pane's height, its middle
_DRUM_WIDTH, _DRUM = 128.0, 54.0
_TARGET_X = _DRUM_WIDTH + 62.0
_NOTE, _BIG = 29.0, 43.0
_FLY_MS, _LIGHT_MS, _STRIKE_MS = 260.0, 200.0, 110.0
_TAIKO_VELOCITY = 1.4
_REACH = 720.0  # osu! pixels from the target to the right edge, at the least
_ROLL_STRIKE_MS = 62.5
_WHITE_LINE, _LANE_GROUND = QColor(255, 255, 255, 60), QColor(16, 16, 22, 235)
_DRUM_GROUND = QColor(120, 34, 28)


class TaikoDrawing:
    """A taiko difficulty; each note moves at the speed its own line gives it."""

    def __init__(self, beatmap: Beatmap) -> None:
        self.marked = Marked()
        self.chosen: frozenset[int] = frozenset()
        self.changes: Mapping[int, ChangeKind] = {}
        self.lingers = False
        self._lines = lines = TimingLines(beatmap.timing_points)
        objects = beatmap.hit_objects
        self._times = np.array([each.time for each in objects], dtype=float)
        ends = np.array(object_end_times(beatmap), dtype=float)
        self._ends = np.maximum(ends, self._times) if ends.size else self._times
        base = 100.0 * beatmap.slider_multiplier * _TAIKO_VELOCITY
        self._speeds = np.array(
            [base * lines.scroll_speed_at(time) / lines.beat_length_at(time) for time in self._times.tolist()]
        )
        rim = int(HitSound.WHISTLE | HitSound.CLAP)
        self._kat = [bool(each.sound & rim) for each in objects]
        self._big = [bool(each.sound & HitSound.FINISH) for each in objects]
        self._rolls = [isinstance(each, Slider) for each in objects]
        self._spinners = [isinstance(each, Spinner) for each in objects]
        # As autoplay plays: one hand after the other.
        self._order = np.argsort(self._times, kind="stable")
        self._ordered = self._times[self._order]
        last = max(float(self._ends.max(initial=0.0)), 0.0) + 1000
        first = min(0.0, *self._times[:1].tolist() or [0.0])
        self._bars = np.array([tick.time for tick in lines.ticks(first, last, 1) if tick.downbeat])
        self._bar_speeds = np.array(
            [base * lines.scroll_speed_at(time) / lines.beat_length_at(time) for time in self._bars.tolist()]
        )
        self._reach = 0.0
        self._look_ahead(_REACH)

    def _look_ahead(self, reach: float) -> None:
        """Find what is to be seen at a time where the lane is `reach` osu! pixels long."""
        if reach <= self._reach:
            return
        self._reach = reach
        passed = _TARGET_X + _BIG
        speeds, bar_speeds = np.maximum(self._speeds, 1e-3), np.maximum(self._bar_speeds, 1e-3)
        self._shown = Shown(
            self._times - (reach + _BIG) / speeds,
            self._ends + np.maximum(_FLY_MS, np.minimum(passed / speeds, 20_000.0)),
        )
        self._bars_shown = Shown(self._bars - reach / bar_speeds, self._bars + _TARGET_X / bar_speeds)

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        scale = stage.scale
        lane, target = _place(stage)
        self._look_ahead(lane.width() / scale)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(lane, _LANE_GROUND)
        if self._lines.kiai_at(time):
            painter.fillRect(QRectF(lane.left(), lane.top(), lane.width(), lane.height()), faded(KIAI, 26))
        for edge in (lane.top(), lane.bottom() - 2):
            painter.fillRect(QRectF(lane.left(), edge, lane.width(), 2), _WHITE_LINE)
        self._paint_target(painter, stage, target, time)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1.2))
        for index in self._bars_shown.at(time):
            x = target.x() + (self._bars[index] - time) * self._bar_speeds[index] * scale
            painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()))
        for index in reversed(self._shown.at(time)):
            self._paint_object(painter, stage, index, time, target)
            reach = (_BIG if self._big[index] else _NOTE) * 1.2 * scale
            x = target.x() + (self._times[index] - time) * self._speeds[index] * scale
            if index in self.changes and (time <= self._ends[index] or self.lingers):
                paint_tinted_ring(painter, self.changes[index], QPointF(x, target.y()), reach, stage.ratio)
            if self.marked.holds(self._times[index]) and time <= self._ends[index]:
                self.marked.ring(painter, QPointF(x, target.y()), reach)
            if index in self.chosen:
                ring_chosen(painter, QPointF(x, target.y()), reach)
        painter.setOpacity(1.0)
        self._paint_drum(painter, stage, lane, time)

    def spots(self, stage: Stage, time: float) -> list[Spot]:
        """The outlines of the notes in view, for the pointer."""
        lane, target = _place(stage)
        self._look_ahead(lane.width() / stage.scale)
        found = []
        for index in self._shown.at(time):
            radius = (_BIG if self._big[index] else _NOTE) * stage.scale
            speed = float(self._speeds[index]) * stage.scale
            x = target.x() + (float(self._times[index]) - time) * speed
            if self._rolls[index]:
                end = target.x() + (float(self._ends[index]) - time) * speed
                box = QRectF(x - radius, target.y() - radius, end - x + 2 * radius, 2 * radius)
                found.append(boxed_spot(index, box))
            elif self._spinners[index] and self._times[index] <= time <= self._ends[index]:
                found.append(round_spot(index, target, _BIG * stage.scale))
            elif self.lingers or time <= self._times[index]:
                found.append(round_spot(index, QPointF(x, target.y()), radius))
        return found

    def _paint_target(self, painter: QPainter, stage: Stage, target: QPointF, time: float) -> None:
        scale = stage.scale
        painter.setPen(QPen(QColor(255, 255, 255, 110), 2 * scale))
        painter.setBrush(QColor(255, 255, 255, 14))
        painter.drawEllipse(target, _NOTE * scale, _NOTE * scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 60), 1.5 * scale))
        painter.drawEllipse(target, _BIG * scale, _BIG * scale)
        for index, since in self._hit_within(time, _LIGHT_MS):
            if not self._rolls[index] and not self._spinners[index]:
                part = since / _LIGHT_MS
                radius = (_BIG if self._big[index] else _NOTE) * scale
                painter.setOpacity((1.0 - part) ** 2)
                light = pictures.burst((KAT if self._kat[index] else DON).rgb(), radius, stage.ratio)
                draw_scaled(painter, light, target, 1.0)
        painter.setOpacity(1.0)

    def _hit_within(self, time: float, ms: float) -> list[tuple[int, float]]:
        """(index, ms since) of what was hit in the last `ms`."""
        low, high = np.searchsorted(self._ordered, (time - ms, time), side="right").tolist()
        return [(int(self._order[place]), time - float(self._ordered[place])) for place in range(low, high)]

    def _paint_drum(self, painter: QPainter, stage: Stage, lane: QRectF, time: float) -> None:
        """The drum at the left, lit where autoplay strikes it."""
        scale = stage.scale
        panel = QRectF(lane.left(), lane.top(), _DRUM_WIDTH * scale, lane.height())
        painter.fillRect(panel, _DRUM_GROUND)
        painter.fillRect(QRectF(panel.right() - 2, panel.top(), 2, panel.height()), QColor(0, 0, 0, 120))
        centre, radius = panel.center(), _DRUM * scale
        draw_scaled(painter, pictures.drum(radius, stage.ratio), centre, 1.0)
        for right, rim, since in self._strikes(time):
            painter.setOpacity(1.0 - since / _STRIKE_MS)
            draw_scaled(painter, pictures.struck(radius, stage.ratio, rim=rim, right=right), centre, 1.0)
        painter.setOpacity(1.0)

    def _strikes(self, time: float) -> list[tuple[bool, bool, float]]:
        """(right hand, rim, ms since) of the strikes that still light the drum."""
        found = []
        low, high = np.searchsorted(self._ordered, (time - _STRIKE_MS, time), side="right").tolist()
        for place in range(low, high):
            index, since = int(self._order[place]), time - float(self._ordered[place])
            if not self._rolls[index] and not self._spinners[index]:
                hands = (True, False) if self._big[index] else (bool(place % 2),)
                found += [(right, self._kat[index], since) for right in hands]
        for index in self._shown.at(time):
            if (self._rolls[index] or self._spinners[index]) and self._times[index] <= time <= self._ends[index]:
                number, since = divmod(time - float(self._times[index]), _ROLL_STRIKE_MS)
                found.append((bool(number % 2), self._spinners[index] and number % 4 >= 2, since))
        return found

    def _paint_object(self, painter: QPainter, stage: Stage, index: int, time: float, target: QPointF) -> None:
        scale, speed = stage.scale, float(self._speeds[index]) * stage.scale
        radius = (_BIG if self._big[index] else _NOTE) * scale
        x = target.x() + (float(self._times[index]) - time) * speed
        since = time - float(self._ends[index])
        painter.setOpacity(1.0)
        if self._rolls[index]:
            end = target.x() + (float(self._ends[index]) - time) * speed
            if not self.lingers:
                painter.setOpacity(max(1.0 - max(since, 0.0) / _FLY_MS, 0.0))
            self._paint_roll(painter, stage, QPointF(x, target.y()), end, radius)
        elif self._spinners[index]:
            if since <= 0:
                centre = QPointF(max(x, target.x()), target.y())
                self._paint_denden(painter, stage, index, time, centre)
        else:
            centre = QPointF(x, target.y())
            if since >= 0 and not self.lingers:
                # A hit note flies up and away.
                part = since / _FLY_MS
                if part >= 1:
                    return
                centre = QPointF(target.x() + part * 60 * scale, target.y() - (1 - (1 - part) ** 2) * 110 * scale)
                painter.setOpacity(1.0 - part)
            picture = pictures.note((KAT if self._kat[index] else DON).rgb(), radius, stage.ratio)
            draw_scaled(painter, picture, centre, 1.0)

    def _paint_roll(self, painter: QPainter, stage: Stage, head: QPointF, end: float, radius: float) -> None:
        painter.setPen(QPen(QColor(255, 255, 255), 2.2 * stage.scale))
        painter.setBrush(DRUMROLL)
        inner = radius * 0.86
        # What is far outside is cut: the painter takes its time for shapes of a hundred thousand pixels.
        left, right = max(head.x(), -2 * radius), min(max(end, head.x()), stage.pane.width() + 2 * radius)
        if right > left - 1:
            box = QRectF(left - inner, head.y() - inner, right - left + 2 * inner, 2 * inner)
            painter.drawRoundedRect(box, inner, inner)
        draw_scaled(painter, pictures.note(DRUMROLL.rgb(), radius, stage.ratio), head, 1.0)

    def _paint_denden(self, painter: QPainter, stage: Stage, index: int, time: float, centre: QPointF) -> None:
        scale = stage.scale
        length = max(float(self._ends[index] - self._times[index]), 1e-6)
        left = 1.0 - min(max((time - float(self._times[index])) / length, 0.0), 1.0)
        draw_scaled(painter, pictures.note(_DENDEN.rgb(), _BIG * scale, stage.ratio), centre, 1.0)
        if time >= self._times[index]:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(_DENDEN.lighter(130), 2.5 * scale))
            reach = (_BIG + 60 * left) * scale
            painter.drawEllipse(centre, reach, reach)


def _place(stage: Stage) -> tuple[QRectF, QPointF]:
    """The lane over the whole width of the pane, and the middle of its target."""
    pane, height = stage.pane, _LANE_HEIGHT * stage.scale
    top = min(max(pane.top() + pane.height() * _LANE_PLACE - height / 2, pane.top()), pane.bottom() - height)
    lane = QRectF(pane.left(), top, pane.width(), height)
    return lane, QPointF(lane.left() + _TARGET_X * stage.scale, lane.center().y())
