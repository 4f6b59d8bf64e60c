"""osu!: circles, sliders, spinners and follow points."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import atan2, degrees, hypot

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRadialGradient

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import combos
from core.beatmap.curve import Path, slider_path
from core.beatmap.objects import Slider, Spinner
from core.beatmap.stacking import circle_radius, preempt, stack_heights, stack_offset
from core.beatmap.timing import TimingLines, object_end_time, slider_span
from desktop.playfield.scene import FIELD_HEIGHT, FIELD_WIDTH, Marked, Shown, Stage
from desktop.playfield.slider_bodies import SliderBodies

_FADE_OUT_MS = 240.0
_FOLLOW_SPACING = 32.0
_FOLLOW_LEAD_MS = 800.0
_FOLLOW_FADE_MS = 400.0
_LONGEST_TICK_COUNT = 400


@dataclass(slots=True)
class _Piece:
    """A hit object with what its painting needs; positions are osu! pixels with stacking applied.

    Attributes:
        ticks: (ms, x, y) of slider ticks.
        span: ms of one slide.
    """

    time: float
    end: float
    x: float
    y: float
    colour: QColor
    number: int
    starts_combo: bool
    path: Path | None = None
    offset: float = 0.0
    slides: int = 1
    span: float = 0.0
    spinner: bool = False
    ticks: tuple[tuple[float, float, float], ...] = ()

    def ball(self, time: float) -> tuple[float, float, float]:
        """Position of the slider ball and its direction in degrees."""
        if self.path is None:
            return self.x, self.y, 0.0
        along = min(max((time - self.time) / max(self.span, 1e-6), 0.0), self.slides - 1e-9)
        slide = int(along)
        part = along - slide
        distance = self.path.length * (1.0 - part if slide % 2 else part)
        x, y = self.path.position_at(distance)
        ahead = self.path.position_at(distance + (-2.0 if slide % 2 else 2.0))
        return x + self.offset, y + self.offset, degrees(atan2(ahead[1] - y, ahead[0] - x))

    @property
    def tail(self) -> tuple[float, float]:
        """Where the object ends."""
        if self.path is None:
            return self.x, self.y
        if self.slides % 2 == 0:
            return self.x, self.y
        return self.path.end[0] + self.offset, self.path.end[1] + self.offset


class StandardDrawing:
    """An osu! difficulty, ready to be painted."""

    def __init__(self, beatmap: Beatmap) -> None:
        self._preempt = preempt(beatmap.ar)
        self._fade_in = self._preempt * 2 / 3
        self._radius = circle_radius(beatmap.cs)
        self._pieces = _pieces(beatmap)
        self._shown = Shown(
            [piece.time - self._preempt for piece in self._pieces], [piece.end + _FADE_OUT_MS for piece in self._pieces]
        )
        self._follow = _follow_points(self._pieces)
        self._follow_shown = Shown(
            [leaves - _FOLLOW_LEAD_MS for leaves, *_ in self._follow],
            [arrives for _, arrives, *_ in self._follow],
        )
        self._bodies = SliderBodies()
        self.marked = Marked()

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_follow_points(painter, stage, time)
        shown = self._shown.at(time)
        # Later objects lie below earlier ones.
        for index in reversed(shown):
            piece = self._pieces[index]
            if piece.spinner:
                self._paint_spinner(painter, stage, piece, time)
                continue
            if piece.path is not None:
                self._paint_slider(painter, stage, index, piece, time)
            self._paint_head(painter, stage, piece, time)
        for index in reversed(shown):
            piece = self._pieces[index]
            if not piece.spinner and time < piece.time:
                self._paint_approach(painter, stage, piece, time)
        for index in shown:
            piece = self._pieces[index]
            if self.marked.holds(piece.time):
                radius = FIELD_HEIGHT * 0.46 if piece.spinner else self._radius * 1.25
                self.marked.ring(painter, stage.point(piece.x, piece.y), radius * stage.scale)
        painter.setOpacity(1.0)
        self._prepare_bodies(stage, time)

    def _opacity(self, piece: _Piece, time: float, gone: float) -> float:
        if time < piece.time:
            return min(max((time - piece.time + self._preempt) / self._fade_in, 0.0), 1.0)
        return 1.0 if time <= gone else max(1.0 - (time - gone) / _FADE_OUT_MS, 0.0)

    def _paint_head(self, painter: QPainter, stage: Stage, piece: _Piece, time: float) -> None:
        opacity = self._opacity(piece, time, piece.time)
        if opacity <= 0:
            return
        # A hit circle grows and fades at once.
        grown = 1.0 + 0.4 * min(max((time - piece.time) / _FADE_OUT_MS, 0.0), 1.0)
        radius = self._radius * stage.scale
        painter.setOpacity(opacity)
        circle = _circle(piece.colour.rgb(), radius, stage.ratio)
        centre = stage.point(piece.x, piece.y)
        _draw_scaled(painter, circle, centre, grown)
        if time <= piece.time and piece.number:
            _draw_scaled(painter, _number(piece.number, radius, stage.ratio), centre, 1.0)

    def _paint_approach(self, painter: QPainter, stage: Stage, piece: _Piece, time: float) -> None:
        left = (piece.time - time) / self._preempt
        if not 0 < left <= 1:
            return
        painter.setOpacity(min((1.0 - left) * self._preempt / self._fade_in, 1.0) * 0.9)
        radius = self._radius * stage.scale * (1.0 + 3.0 * left)
        painter.setPen(QPen(piece.colour.lighter(110), max(self._radius * stage.scale * 0.075, 1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(stage.point(piece.x, piece.y), radius, radius)

    def _paint_slider(self, painter: QPainter, stage: Stage, index: int, piece: _Piece, time: float) -> None:
        opacity = self._opacity(piece, time, piece.end)
        if opacity <= 0 or piece.path is None:
            return
        radius = self._radius * stage.scale
        painter.setOpacity(opacity)
        body = self._bodies.body(index, piece.path, piece.colour, self._radius, stage)
        at = stage.point(body.left + piece.offset, body.top + piece.offset)
        painter.drawPixmap(at, body.pixmap)
        self._paint_ticks(painter, stage, piece, time)
        self._paint_repeats(painter, stage, piece, time, radius)
        if piece.time <= time <= piece.end:
            x, y, direction = piece.ball(time)
            centre = stage.point(x, y)
            painter.setOpacity(1.0)
            painter.setPen(QPen(QColor(255, 255, 255, 150), radius * 0.08))
            painter.setBrush(QColor(255, 255, 255, 22))
            painter.drawEllipse(centre, radius * 1.9, radius * 1.9)
            _draw_scaled(painter, _ball(piece.colour.rgb(), radius, stage.ratio), centre, 1.0, direction)

    def _paint_ticks(self, painter: QPainter, stage: Stage, piece: _Piece, time: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 210))
        size = self._radius * stage.scale * 0.12
        slide = min(max(int((time - piece.time) / max(piece.span, 1e-6)), 0), piece.slides - 1)
        first = piece.time + slide * piece.span
        for at, x, y in piece.ticks:
            # Only the ticks of the slide in play, and those not yet passed.
            if at > time and first <= at <= first + piece.span:
                painter.drawEllipse(stage.point(x, y), size, size)

    def _paint_repeats(self, painter: QPainter, stage: Stage, piece: _Piece, time: float, radius: float) -> None:
        assert piece.path is not None
        points = piece.path.points
        for at_tail in (True, False):
            # The next turn at this end: odd turns are at the tail.
            turns = range(1 if at_tail else 2, piece.slides, 2)
            turn = next((turn for turn in turns if piece.time + turn * piece.span > time), None)
            if turn is None or (not at_tail and time < piece.time):
                continue
            if not at_tail and turn > (time - piece.time) / max(piece.span, 1e-6) + 1:
                continue
            here, inward = (
                (points[-1], points[max(len(points) - 3, 0)])
                if at_tail
                else (points[0], points[min(2, len(points) - 1)])
            )
            angle = degrees(atan2(inward[1] - here[1], inward[0] - here[0]))
            centre = stage.point(float(here[0]) + piece.offset, float(here[1]) + piece.offset)
            _draw_scaled(painter, _arrow(radius, stage.ratio), centre, 1.0, angle)

    def _paint_spinner(self, painter: QPainter, stage: Stage, piece: _Piece, time: float) -> None:
        opacity = self._opacity(piece, time, piece.end)
        if opacity <= 0:
            return
        painter.setOpacity(opacity)
        centre = stage.point(FIELD_WIDTH / 2, FIELD_HEIGHT / 2)
        whole = 170.0 * stage.scale
        done = min(max((time - piece.time) / max(piece.end - piece.time, 1e-6), 0.0), 1.0)
        painter.setPen(QPen(QColor(120, 170, 255, 170), 2))
        painter.setBrush(QColor(40, 60, 110, 60))
        painter.drawEllipse(centre, whole, whole)
        painter.setPen(QPen(QColor(230, 240, 255, 220), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, whole * max(1.0 - done, 0.04), whole * max(1.0 - done, 0.04))
        painter.save()
        painter.translate(centre)
        painter.rotate(max(time - piece.time, 0.0) * 0.9)
        painter.setPen(QPen(QColor(160, 200, 255, 130), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for quarter in range(4):
            painter.rotate(90.0)
            painter.drawArc(QRectF(-whole * 0.8, -whole * 0.8, whole * 1.6, whole * 1.6), quarter, 50 * 16)
        painter.restore()
        painter.setBrush(QColor(255, 255, 255, 230))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(centre, 6 * stage.scale, 6 * stage.scale)

    def _paint_follow_points(self, painter: QPainter, stage: Stage, time: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255))
        size = 2.1 * stage.scale
        for index in self._follow_shown.at(time):
            leaves, arrives, x0, y0, x1, y1 = self._follow[index]
            distance = hypot(x1 - x0, y1 - y0)
            for along in np.arange(_FOLLOW_SPACING * 1.5, distance - _FOLLOW_SPACING, _FOLLOW_SPACING):
                part = along / distance
                gone = leaves + part * (arrives - leaves)
                comes = gone - _FOLLOW_LEAD_MS
                opacity = min((time - comes) / _FOLLOW_FADE_MS, (gone - time) / 120.0 + 1.0, 1.0)
                if opacity > 0:
                    painter.setOpacity(opacity * 0.55)
                    painter.drawEllipse(stage.point(x0 + (x1 - x0) * part, y0 + (y1 - y0) * part), size, size)

    def _prepare_bodies(self, stage: Stage, time: float) -> None:
        """Draw one body ahead of its appearance, so that no frame has to draw several."""
        for index in self._shown.at(time, time + 600.0):
            piece = self._pieces[index]
            if piece.path is not None and not self._bodies.has(index, stage):
                self._bodies.body(index, piece.path, piece.colour, self._radius, stage)
                return


def _pieces(beatmap: Beatmap) -> list[_Piece]:
    lines = TimingLines(beatmap.timing_points)
    pieces = []
    for hit_object, combo, height in zip(beatmap.hit_objects, combos(beatmap), stack_heights(beatmap), strict=True):
        spinner = isinstance(hit_object, Spinner)
        offset = 0.0 if spinner else stack_offset(height, beatmap.cs)
        piece = _Piece(
            time=hit_object.time,
            end=max(object_end_time(hit_object, beatmap, lines), hit_object.time),
            x=hit_object.x + offset,
            y=hit_object.y + offset,
            colour=QColor(*combo.colour),
            number=combo.number,
            starts_combo=combo.number == 1,
            spinner=spinner,
        )
        if isinstance(hit_object, Slider):
            path = slider_path(hit_object)
            if path.length > 0:
                piece.path, piece.offset, piece.slides = path, offset, max(hit_object.slides, 1)
                piece.span = slider_span(hit_object, beatmap, lines)
                velocity = 100.0 * beatmap.slider_multiplier * lines.velocity_at(hit_object.time)
                piece.ticks = _ticks(piece, velocity / beatmap.slider_tick_rate)
        pieces.append(piece)
    return pieces


def _ticks(piece: _Piece, spacing: float) -> tuple[tuple[float, float, float], ...]:
    """(ms, x, y) of each tick of each slide; none so near the end that the game leaves it out."""
    path = piece.path
    if path is None or spacing <= 0 or not np.isfinite(spacing):
        return ()
    last = path.length - 10.0 * path.length / max(piece.span, 1e-6)
    distances = np.arange(spacing, last, spacing)[:_LONGEST_TICK_COUNT]
    if not distances.size or distances.size * piece.slides > _LONGEST_TICK_COUNT:
        return ()
    places = path.positions_at(distances) + piece.offset
    ticks = []
    for slide in range(piece.slides):
        for distance, (x, y) in zip(distances, places, strict=True):
            part = distance / path.length
            part = 1.0 - part if slide % 2 else part
            ticks.append((piece.time + (slide + part) * piece.span, float(x), float(y)))
    return tuple(ticks)


def _follow_points(pieces: list[_Piece]) -> list[tuple[float, float, float, float, float, float]]:
    """(leaves, arrives, from x, y, to x, y) between neighbours of one combo that stand apart."""
    found = []
    for before, after in pairwise(pieces):
        if before.spinner or after.spinner or after.starts_combo or after.time <= before.end:
            continue
        tail = before.tail
        if hypot(after.x - tail[0], after.y - tail[1]) > _FOLLOW_SPACING * 2.5:
            found.append((before.end, after.time, *tail, after.x, after.y))
    return found


def _draw_scaled(painter: QPainter, pixmap: QPixmap, centre: QPointF, scale: float, angle: float = 0.0) -> None:
    width, height = pixmap.deviceIndependentSize().toTuple()
    if scale == 1.0 and angle == 0.0:
        painter.drawPixmap(centre - QPointF(width / 2, height / 2), pixmap)
        return
    painter.save()
    painter.translate(centre)
    painter.rotate(angle)
    painter.scale(scale, scale)
    painter.drawPixmap(QPointF(-width / 2, -height / 2), pixmap)
    painter.restore()


def _blank(side: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(max(int(np.ceil(side * ratio)), 1), max(int(np.ceil(side * ratio)), 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@lru_cache(maxsize=64)
def _circle(rgb: int, radius: float, ratio: float) -> QPixmap:
    pixmap = _blank(2 * radius + 4, ratio)
    colour = QColor(rgb)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius + 2, radius + 2)
    painter.setPen(QPen(QColor(255, 255, 255), radius * 0.13))
    shade = QRadialGradient(centre, radius)
    shade.setColorAt(0.0, colour.darker(150))
    shade.setColorAt(0.9, colour.darker(105))
    painter.setBrush(shade)
    painter.drawEllipse(centre, radius * 0.93, radius * 0.93)
    painter.end()
    return pixmap


@lru_cache(maxsize=512)
def _number(number: int, radius: float, ratio: float) -> QPixmap:
    pixmap = _blank(2 * radius, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font = painter.font()
    font.setPixelSize(max(int(radius * (0.85 if number < 10 else 0.72 if number < 100 else 0.55)), 6))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(QRectF(0, 0, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def _ball(rgb: int, radius: float, ratio: float) -> QPixmap:
    pixmap = _blank(2 * radius + 4, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius + 2, radius + 2)
    painter.setPen(QPen(QColor(255, 255, 255), radius * 0.12))
    painter.setBrush(QColor(rgb).lighter(118))
    painter.drawEllipse(centre, radius * 0.9, radius * 0.9)
    painter.setPen(QPen(QColor(255, 255, 255), radius * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    tip = QPointF(centre.x() + radius * 0.45, centre.y())
    painter.drawLine(tip, QPointF(centre.x() - radius * 0.1, centre.y() - radius * 0.4))
    painter.drawLine(tip, QPointF(centre.x() - radius * 0.1, centre.y() + radius * 0.4))
    painter.end()
    return pixmap


@lru_cache(maxsize=8)
def _arrow(radius: float, ratio: float) -> QPixmap:
    pixmap = _blank(2 * radius, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(
            QColor(255, 255, 255),
            radius * 0.2,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    tip = QPointF(radius * 1.42, radius)
    painter.drawLine(QPointF(radius * 0.62, radius), tip)
    painter.drawLine(tip, QPointF(radius * 1.02, radius * 0.6))
    painter.drawLine(tip, QPointF(radius * 1.02, radius * 1.4))
    painter.end()
    return pixmap
