"""osu!catch: fruit, droplets and bananas that fall to the plate's line."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import combos
from core.beatmap.curve import slider_path
from core.beatmap.objects import Slider, Spinner
from core.beatmap.stacking import circle_radius, preempt
from core.beatmap.timing import TimingLines, object_end_time, slider_span
from desktop.playfield.scene import FIELD_WIDTH, Marked, Shown, Stage

_LINE_Y = 350.0
_GONE_MS = 130.0
_BANANA_SPACING_MS = 110.0
_TINY_SPACING_MS = 100.0
_MOST_DROPS = 300
_BANANA = QColor(255, 226, 64)
_SIZES = {"fruit": 1.0, "drop": 0.5, "tiny": 0.25, "banana": 0.8}


@dataclass(frozen=True, slots=True)
class _Falling:
    time: float
    x: float
    kind: str
    colour: QColor


class CatchDrawing:
    """A catch difficulty."""

    def __init__(self, beatmap: Beatmap) -> None:
        self.marked = Marked()
        self._preempt = preempt(beatmap.ar)
        self._radius = circle_radius(beatmap.cs)
        self._falling = _falling(beatmap)
        times = np.array([each.time for each in self._falling], dtype=float)
        self._shown = Shown(times - self._preempt, times + _GONE_MS)

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        field, scale = stage.field, stage.scale
        line = field.top() + _LINE_Y * scale
        top = stage.frame.top() - self._radius * scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            QRectF(field.left(), line + self._radius * scale * 0.6, field.width(), 2), QColor(255, 255, 255, 90)
        )
        painter.setClipRect(stage.frame)
        for index in reversed(self._shown.at(time)):
            each = self._falling[index]
            left = (each.time - time) / self._preempt
            centre = QPointF(field.left() + each.x * scale, line - max(left, 0.0) * (line - top))
            gone = min(max(-left * self._preempt / _GONE_MS, 0.0), 1.0)
            painter.setOpacity(1.0 - gone)
            radius = self._radius * _SIZES[each.kind] * scale * (1.0 + 0.3 * gone)
            painter.setPen(QPen(QColor(255, 255, 255, 220), max(radius * 0.1, 1.0)))
            painter.setBrush(each.colour)
            painter.drawEllipse(centre, radius * 0.95, radius * 0.95)
            if each.kind == "fruit":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(255, 255, 255, 105))
                painter.drawEllipse(centre + QPointF(-radius * 0.3, -radius * 0.35), radius * 0.26, radius * 0.2)
            if left >= 0 and self.marked.holds(each.time):
                self.marked.ring(painter, centre, radius * 1.2)
        painter.setClipping(False)
        painter.setOpacity(1.0)


def _falling(beatmap: Beatmap) -> list[_Falling]:
    lines = TimingLines(beatmap.timing_points)
    found: list[_Falling] = []
    for hit_object, combo in zip(beatmap.hit_objects, combos(beatmap), strict=True):
        colour = QColor(*combo.colour)
        if isinstance(hit_object, Spinner):
            count = int(min(max(hit_object.end - hit_object.time, 0.0) / _BANANA_SPACING_MS, _MOST_DROPS))
            for number in range(count):
                # The game scatters bananas at random; a golden-ratio walk looks alike and stays the same.
                place = (number * 0.6180339887 + hit_object.time * 0.00137) % 1.0
                found.append(
                    _Falling(hit_object.time + number * _BANANA_SPACING_MS, place * FIELD_WIDTH, "banana", _BANANA)
                )
            continue
        found.append(_Falling(hit_object.time, hit_object.x, "fruit", colour))
        if isinstance(hit_object, Slider):
            found.extend(_stream(hit_object, beatmap, lines, colour))
    return sorted(found, key=lambda each: each.time)


def _stream(slider: Slider, beatmap: Beatmap, lines: TimingLines, colour: QColor) -> list[_Falling]:
    """The fruit at a juice stream's turns, droplets at its ticks, tiny ones between."""
    path = slider_path(slider)
    span = slider_span(slider, beatmap, lines)
    end = object_end_time(slider, beatmap, lines)
    slides = max(slider.slides, 1)
    if span <= 0 or path.length <= 0 or slides * span / _TINY_SPACING_MS > _MOST_DROPS * 4:
        return [_Falling(end, path.end[0], "fruit", colour)]
    tick_ms = lines.beat_length_at(slider.time) / beatmap.slider_tick_rate
    found = []
    for slide in range(slides):
        begins = slider.time + slide * span
        ticks = np.arange(tick_ms, span - 10.0, tick_ms)[:_MOST_DROPS]
        stops = np.concatenate([[0.0], ticks, [span]])
        pieces = [(float(after), "drop" if index < len(ticks) else "fruit") for index, after in enumerate(stops[1:])]
        for before, after in pairwise(stops.tolist()):
            count = int(np.ceil((after - before) / _TINY_SPACING_MS))
            pieces += [(before + (after - before) * part / count, "tiny") for part in range(1, count)]
        for after, kind in pieces:
            part = after / span
            x, _ = path.position_at(path.length * (1.0 - part if slide % 2 else part))
            found.append(_Falling(begins + after, x, kind, colour))
    return found
