"""osu!: circles, sliders, spinners and follow points."""

from math import atan2, degrees, hypot

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.stacking import circle_radius, preempt
from desktop.playfield import standard_pictures as pictures
from desktop.playfield.scene import FIELD_HEIGHT, FIELD_WIDTH, Marked, Shown, Stage
from desktop.playfield.slider_bodies import SliderBodies
from desktop.playfield.standard_pieces import FOLLOW_SPACING, Piece, follow_points, pieces_of

_FADE_OUT_MS = 240.0
_FOLLOW_LEAD_MS = 800.0
_FOLLOW_FADE_MS = 400.0


class StandardDrawing:
    """An osu! difficulty, ready to be painted."""

    def __init__(self, beatmap: Beatmap) -> None:
        self._preempt = preempt(beatmap.ar)
        self._fade_in = self._preempt * 2 / 3
        self._radius = circle_radius(beatmap.cs)
        self._pieces = pieces_of(beatmap)
        self._shown = Shown(
            [piece.time - self._preempt for piece in self._pieces], [piece.end + _FADE_OUT_MS for piece in self._pieces]
        )
        self._follow = follow_points(self._pieces)
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

    def _opacity(self, piece: Piece, time: float, gone: float) -> float:
        if time < piece.time:
            return min(max((time - piece.time + self._preempt) / self._fade_in, 0.0), 1.0)
        return 1.0 if time <= gone else max(1.0 - (time - gone) / _FADE_OUT_MS, 0.0)

    def _paint_head(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
        opacity = self._opacity(piece, time, piece.time)
        if opacity <= 0:
            return
        # A hit circle grows and fades at once.
        grown = 1.0 + 0.4 * min(max((time - piece.time) / _FADE_OUT_MS, 0.0), 1.0)
        radius = self._radius * stage.scale
        painter.setOpacity(opacity)
        circle = pictures.circle(piece.colour.rgb(), radius, stage.ratio)
        centre = stage.point(piece.x, piece.y)
        pictures.draw_scaled(painter, circle, centre, grown)
        if time <= piece.time and piece.number:
            pictures.draw_scaled(painter, pictures.number(piece.number, radius, stage.ratio), centre, 1.0)

    def _paint_approach(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
        left = (piece.time - time) / self._preempt
        if not 0 < left <= 1:
            return
        painter.setOpacity(min((1.0 - left) * self._preempt / self._fade_in, 1.0) * 0.9)
        radius = self._radius * stage.scale * (1.0 + 3.0 * left)
        painter.setPen(QPen(piece.colour.lighter(110), max(self._radius * stage.scale * 0.075, 1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(stage.point(piece.x, piece.y), radius, radius)

    def _paint_slider(self, painter: QPainter, stage: Stage, index: int, piece: Piece, time: float) -> None:
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
            pictures.draw_scaled(
                painter, pictures.ball(piece.colour.rgb(), radius, stage.ratio), centre, 1.0, direction
            )

    def _paint_ticks(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 210))
        size = self._radius * stage.scale * 0.12
        slide = min(max(int((time - piece.time) / max(piece.span, 1e-6)), 0), piece.slides - 1)
        first = piece.time + slide * piece.span
        for at, x, y in piece.ticks:
            # Only the ticks of the slide in play, and those not yet passed.
            if at > time and first <= at <= first + piece.span:
                painter.drawEllipse(stage.point(x, y), size, size)

    def _paint_repeats(self, painter: QPainter, stage: Stage, piece: Piece, time: float, radius: float) -> None:
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
            pictures.draw_scaled(painter, pictures.arrow(radius, stage.ratio), centre, 1.0, angle)

    def _paint_spinner(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
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
            for along in np.arange(FOLLOW_SPACING * 1.5, distance - FOLLOW_SPACING, FOLLOW_SPACING):
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
