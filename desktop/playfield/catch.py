"""osu!catch: fruit, droplets and bananas that fall onto a plate, which goes where autoplay would."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from core.beatmap.beatmap import Beatmap
from core.beatmap.catch_movement import Catcher, Fruit, plate_half_width
from core.beatmap.combos import combos
from core.beatmap.curve import slider_path
from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import PLAYFIELD_WIDTH, Slider, Spinner
from core.beatmap.placement import on_field, stream_x
from core.beatmap.stacking import circle_radius, preempt
from core.beatmap.timing import TimingLines, object_end_time, slider_span, slider_ticks
from desktop.playfield import catch_pictures as pictures
from desktop.playfield.scene import Marked, Shown, Spot, Stage, ring_chosen, round_spot
from desktop.playfield.standard_pictures import draw_scaled
from desktop.shared.change_marks import paint_tinted_ring

_LINE_Y = 350.0
_GONE_MS, _SPLASH_MS, _LINGER_MS = 130.0, 220.0, 500.0
_BANANA_SPACING_MS = 110.0
_TINY_SPACING_MS = 100.0
_MOST_DROPS = 300
_BANANA = QColor(255, 226, 64)
_SIZES = {"fruit": 1.0, "drop": 0.55, "tiny": 0.3, "banana": 0.8}
_GROUND_LINE = QColor(255, 255, 255, 60)
_PARTS = {"drop": "drop", "tiny": "drop", "banana": "banana"}


@dataclass(frozen=True, slots=True)
class _Falling:
    """Something to catch; `index` is that of its hit object, `shape` the picture's."""

    time: float
    x: float
    kind: str
    colour: QColor
    index: int
    shape: str = ""


class CatchDrawing:
    """A catch difficulty."""

    def __init__(self, beatmap: Beatmap) -> None:
        self.marked = Marked()
        self.chosen: frozenset[int] = frozenset()
        self.changes: Mapping[int, ChangeKind] = {}
        self.lingers = False
        self._preempt = preempt(beatmap.ar)
        self._radius = circle_radius(beatmap.cs)
        self._half_plate = plate_half_width(beatmap)
        self._falling = _falling(beatmap)
        self._times = np.array([each.time for each in self._falling], dtype=float)
        self._x = np.array([each.x for each in self._falling], dtype=float)
        self._shown = Shown(self._times - self._preempt, self._times + max(_GONE_MS, _SPLASH_MS, _LINGER_MS))
        self._hyper = _hyperdashes(beatmap, self._falling)
        # Bananas are worth a way, the smallest drops are not.
        kept = np.array([each.kind != "tiny" for each in self._falling], dtype=bool)
        self._way_times, self._way_x = self._times[kept], self._x[kept]
        self._way_hyper = self._hyper[kept]

    def plate_x(self, time: float) -> float:
        """osu! pixels from the left to the middle of the plate at `time` ms."""
        if not self._way_times.size:
            return PLAYFIELD_WIDTH / 2
        return float(np.interp(time, self._way_times, self._way_x))

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        field, scale = stage.field, stage.scale
        line = field.top() + _LINE_Y * scale
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(QRectF(field.left(), line, field.width(), 1.5), _GROUND_LINE)
        shown = self._shown.at(time)
        self._paint_plate(painter, stage, line, time)
        if not self.lingers:
            self._paint_splashes(painter, stage, shown, line, time)
        for index in reversed(shown):
            each = self._falling[index]
            left = (each.time - time) / self._preempt
            centre = self._place(stage, each, time)
            gone = max(-left * self._preempt / (_LINGER_MS if self.lingers else _GONE_MS), 0.0)
            if gone >= 1.0:
                continue
            radius = self._radius * _SIZES[each.kind] * scale
            painter.setOpacity(1.0 - gone)
            shape = each.shape or _PARTS[each.kind]
            picture = pictures.fruit(shape, each.colour.rgb(), radius, stage.ratio, hyper=bool(self._hyper[index]))
            draw_scaled(painter, picture, centre, 1.0 if self.lingers else 1.0 - 0.35 * gone)
            if each.index in self.changes and each.kind != "tiny":
                paint_tinted_ring(painter, self.changes[each.index], centre, radius * 1.1, stage.ratio)
            if left >= 0 and self.marked.holds(each.time):
                self.marked.ring(painter, centre, radius * 1.2)
            if each.index in self.chosen:
                ring_chosen(painter, centre, radius * 1.25)
        painter.setOpacity(1.0)

    def spots(self, stage: Stage, time: float) -> list[Spot]:
        found = []
        for place in self._shown.at(time):
            each = self._falling[place]
            if each.time >= time - (_LINGER_MS / 2 if self.lingers else 0):
                radius = self._radius * max(_SIZES[each.kind], 0.5) * stage.scale
                found.append(round_spot(each.index, self._place(stage, each, time), radius))
        return found

    def _place(self, stage: Stage, each: _Falling, time: float) -> QPointF:
        """Where something is, on its way down; in the editor it falls on, in the game it ends on the plate."""
        line = stage.field.top() + _LINE_Y * stage.scale
        top = stage.pane.top() - self._radius * stage.scale
        left = (each.time - time) / self._preempt
        if not self.lingers:
            left = max(left, 0.0)
        return QPointF(stage.field.left() + each.x * stage.scale, line - left * (line - top))

    def _paint_plate(self, painter: QPainter, stage: Stage, line: float, time: float) -> None:
        x = stage.field.left() + self.plate_x(time) * stage.scale
        place = int(np.searchsorted(self._way_times, time, side="right")) - 1
        dashing = 0 <= place < self._way_hyper.size and bool(self._way_hyper[place])
        width = 2 * self._half_plate * stage.scale
        picture = pictures.plate(width, stage.ratio, hyper=dashing)
        if dashing:
            # A trail behind the plate, as the game draws it.
            for number, opacity in ((2, 0.18), (1, 0.34)):
                painter.setOpacity(opacity)
                behind = stage.field.left() + self.plate_x(time - 26.0 * number) * stage.scale
                draw_scaled(painter, picture, QPointF(behind, line), 1.0)
        painter.setOpacity(1.0)
        draw_scaled(painter, picture, QPointF(x, line), 1.0)

    def _paint_splashes(self, painter: QPainter, stage: Stage, shown: list[int], line: float, time: float) -> None:
        """What was just caught lights up on the plate, and goes along with it."""
        moved = self.plate_x(time)
        for index in shown:
            each = self._falling[index]
            part = (time - each.time) / _SPLASH_MS
            if 0 <= part < 1 and each.kind != "tiny":
                painter.setOpacity((1.0 - part) ** 2 * 0.8)
                light = pictures.splash(each.colour.rgb(), self._radius * _SIZES[each.kind] * stage.scale, stage.ratio)
                draw_scaled(painter, light, QPointF(stage.field.left() + moved * stage.scale, line), 0.7 + 0.5 * part)


def _hyperdashes(beatmap: Beatmap, falling: list[_Falling]) -> np.ndarray:
    """Which of what falls gives a hyperdash to the next, (n,) bool; bananas and the smallest drops never do."""
    hyper = np.zeros(len(falling), dtype=bool)
    counted = [
        Fruit(each.time, each.x, i, each.kind) for i, each in enumerate(falling) if each.kind in {"fruit", "drop"}
    ]
    for step in Catcher.of(beatmap).go(counted)[1]:
        hyper[step.start.place] = step.hyper
    return hyper


def _falling(beatmap: Beatmap) -> list[_Falling]:
    """All fruits, drops and bananas of a map, in the order of their times."""
    lines = TimingLines(beatmap.timing_points)
    found: list[_Falling] = []
    for index, (hit_object, combo) in enumerate(zip(beatmap.hit_objects, combos(beatmap), strict=True)):
        colour = QColor(*combo.colour)
        if isinstance(hit_object, Spinner):
            count = int(min(max(hit_object.end - hit_object.time, 0.0) / _BANANA_SPACING_MS, _MOST_DROPS))
            for number in range(count):
                # The game scatters bananas at random; a golden-ratio walk looks alike and stays the same.
                place = (number * 0.6180339887 + hit_object.time * 0.00137) % 1.0
                time = hit_object.time + number * _BANANA_SPACING_MS
                found.append(_Falling(time, place * PLAYFIELD_WIDTH, "banana", _BANANA, index))
            continue
        shape = pictures.SHAPES[index % len(pictures.SHAPES)]
        found.append(_Falling(hit_object.time, on_field(hit_object.x), "fruit", colour, index, shape))
        if isinstance(hit_object, Slider):
            found.extend(_stream(hit_object, beatmap, lines, colour, index, shape))
    return sorted(found, key=lambda each: each.time)


def _stream(
    slider: Slider, beatmap: Beatmap, lines: TimingLines, colour: QColor, index: int, shape: str
) -> list[_Falling]:
    """The fruit at a juice stream's turns, droplets at its ticks, tiny ones between."""
    path = slider_path(slider)
    span = slider_span(slider, beatmap, lines)
    end = object_end_time(slider, beatmap, lines)
    slides = max(slider.slides, 1)
    if span <= 0 or path.length <= 0 or slides * span / _TINY_SPACING_MS > _MOST_DROPS * 4:
        return [_Falling(end, stream_x(slider, path.end[0]), "fruit", colour, index, shape)]
    ticks = np.array(slider_ticks(slider, beatmap, lines)[:_MOST_DROPS]) * (span / path.length)
    found = []
    for slide in range(slides):
        begins = slider.time + slide * span
        met = span - ticks[::-1] if slide % 2 else ticks
        stops = np.concatenate([[0.0], met, [span]])
        pieces = [(float(after), "drop" if number < len(ticks) else "fruit") for number, after in enumerate(stops[1:])]
        for before, after in pairwise(stops.tolist()):
            count = int(np.ceil((after - before) / _TINY_SPACING_MS))
            pieces += [(before + (after - before) * part / count, "tiny") for part in range(1, count)]
        for after, kind in pieces:
            part = after / span
            x, _ = path.position_at(path.length * (1.0 - part if slide % 2 else part))
            of_fruit = shape if kind == "fruit" else ""
            found.append(_Falling(begins + after, stream_x(slider, x), kind, colour, index, of_fruit))
    return found
