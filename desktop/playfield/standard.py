"""osu!: circles, sliders, spinners and follow points."""

from collections.abc import Mapping
from math import atan2, degrees

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH
from core.beatmap.stacking import circle_radius, preempt
from desktop.playfield import standard_pictures as pictures
from desktop.playfield.scene import Marked, Shown, Spot, Stage, draw_ring, ring_chosen, round_spot
from desktop.playfield.slider_bodies import SliderBodies, body_outline
from desktop.playfield.standard_pieces import Piece, follow_dots, pieces_of
from desktop.shared.change_marks import paint_tinted_ring

_FADE_OUT_MS = 240.0
_LINGER_MS = 700.0  # as the game's editor keeps what was hit
_LIGHT_MS = 400.0
_RING_FADE = 0.25  # circle radii within the pane over which an approach circle appears
_LEAST_OPACITY = 0.05
_FOLLOW_LEAD_MS = 800.0
_FOLLOW_FADE_MS = 400.0
_DOT_FADE_MS = 120.0


class StandardDrawing:
    """An osu! difficulty, ready to be painted."""

    def __init__(self, beatmap: Beatmap) -> None:
        self._preempt = preempt(beatmap.ar)
        self._fade_in = self._preempt * 2 / 3
        self._radius = circle_radius(beatmap.cs)
        self._pieces = pieces_of(beatmap)
        self._shown = Shown(
            [piece.time - self._preempt for piece in self._pieces], [piece.end + _LINGER_MS for piece in self._pieces]
        )
        self._dots = follow_dots(self._pieces)
        gone, arrives = self._dots[:, 2], self._dots[:, 3]
        self._dots_shown = Shown(gone - _FOLLOW_LEAD_MS, np.minimum(gone + _DOT_FADE_MS, arrives))
        self._bodies = SliderBodies()
        self.marked = Marked()
        self.chosen: frozenset[int] = frozenset()
        self.changes: Mapping[int, ChangeKind] = {}
        self.lingers = False

    def paint(self, painter: QPainter, stage: Stage, time: float) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_follow_points(painter, stage, time)
        shown = self._shown.at(time)
        if not self.lingers:
            self._paint_lights(painter, stage, shown, time)
        # Later objects are below earlier ones.
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
            if index in self.changes:
                self._tint(painter, stage, index, time)
            if self.marked.holds(piece.time):
                radius = PLAYFIELD_HEIGHT * 0.46 if piece.spinner else self._radius * 1.25
                self.marked.ring(painter, stage.point(piece.x, piece.y), radius * stage.scale)
            if index in self.chosen:
                self._ring(painter, stage, piece)
        painter.setOpacity(1.0)
        self._prepare_bodies(stage, time)

    def _opacity(self, piece: Piece, time: float, gone: float) -> float:
        if time < piece.time:
            return min(max((time - piece.time + self._preempt) / self._fade_in, 0.0), 1.0)
        if time <= gone:
            return 1.0
        return max(1.0 - (time - gone) / (_LINGER_MS if self.lingers else _FADE_OUT_MS), 0.0)

    def _tint(self, painter: QPainter, stage: Stage, index: int, time: float) -> None:
        piece, kind = self._pieces[index], self.changes[index]
        painter.setOpacity(self._opacity(piece, time, piece.end))
        radius = PLAYFIELD_HEIGHT * 0.45 if piece.spinner else self._radius * 1.04
        for place in {(piece.x, piece.y), piece.tail}:
            paint_tinted_ring(painter, kind, stage.point(*place), radius * stage.scale, stage.ratio)

    def _ring(self, painter: QPainter, stage: Stage, piece: Piece) -> None:
        if piece.spinner:
            ring_chosen(painter, stage.point(piece.x, piece.y), PLAYFIELD_HEIGHT * 0.46 * stage.scale)
            return
        radius = self._radius * 1.08 * stage.scale
        for place in {(piece.x, piece.y), piece.tail}:
            ring_chosen(painter, stage.point(*place), radius)

    def spots(self, stage: Stage, time: float) -> list[Spot]:
        """The outlines of the objects in view, for the pointer."""
        found = []
        for index in self._shown.at(time):
            piece = self._pieces[index]
            if self._opacity(piece, time, piece.end) <= _LEAST_OPACITY:
                continue
            radius = self._radius * stage.scale
            if piece.spinner:
                centre = stage.point(PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2)
                found.append(round_spot(index, centre, 170.0 * stage.scale))
            elif piece.path is None:
                found.append(round_spot(index, stage.point(piece.x, piece.y), radius))
            else:
                points = piece.path.points + piece.offset
                found.append(Spot(index, body_outline(points, self._radius, stage)))
        return found

    def _paint_lights(self, painter: QPainter, stage: Stage, shown: list[int], time: float) -> None:
        """What was just hit lights up, as with the game's hit lighting."""
        radius = self._radius * stage.scale
        for index in shown:
            piece = self._pieces[index]
            for at, x, y in piece.hits:
                since = time - at
                if 0 <= since < _LIGHT_MS:
                    part = since / _LIGHT_MS
                    painter.setOpacity((1.0 - part) ** 2 * 0.55)
                    light = pictures.light(piece.colour.rgb(), radius, stage.ratio)
                    pictures.draw_scaled(painter, light, stage.point(x, y), 1.0)

    def _paint_head(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
        opacity = self._opacity(piece, time, piece.end if self.lingers else piece.time)
        if opacity <= 0:
            return
        # A hit circle grows and fades at once; in the editor it lingers.
        grown = 1.0 + 0.4 * min(max((time - piece.time) / _FADE_OUT_MS, 0.0), 1.0) if not self.lingers else 1.0
        radius = self._radius * stage.scale
        painter.setOpacity(opacity)
        circle = pictures.circle(piece.colour.rgb(), radius, stage.ratio)
        centre = stage.point(piece.x, piece.y)
        pictures.draw_scaled(painter, circle, centre, grown)
        if (self.lingers or time <= piece.time) and piece.number:
            pictures.draw_scaled(painter, pictures.number(piece.number, radius, stage.ratio), centre, 1.0)

    def _paint_approach(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
        left = (piece.time - time) / self._preempt
        if not 0 < left <= 1:
            return
        circle = self._radius * stage.scale
        radius, centre = circle * (1.0 + 3.0 * left), stage.point(piece.x, piece.y)
        opacity = min((1.0 - left) * self._preempt / self._fade_in, 1.0) * 0.9
        room = stage.room_around(centre)
        if room > circle:
            # A ring that the edge of the pane would cut comes when it fits.
            opacity *= min(max((room - radius) / (_RING_FADE * circle), 0.0), 1.0)
        if opacity <= 0:
            return
        painter.setOpacity(opacity)
        draw_ring(painter, centre, radius, max(circle * 0.075, 1.5), piece.colour.lighter(110), stage.ratio)

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
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 22))
            painter.drawEllipse(centre, radius * 1.9, radius * 1.9)
            draw_ring(painter, centre, radius * 1.9, radius * 0.08, QColor(255, 255, 255, 150), stage.ratio)
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
            pictures.draw_arrow(painter, centre, angle, radius, stage.ratio)

    def _paint_spinner(self, painter: QPainter, stage: Stage, piece: Piece, time: float) -> None:
        opacity = self._opacity(piece, time, piece.end)
        if opacity <= 0:
            return
        painter.setOpacity(opacity)
        centre = stage.point(PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2)
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
        shown = self._dots[self._dots_shown.at(time)]
        if not len(shown):
            return
        gone = shown[:, 2]
        opacity = np.minimum((time - gone + _FOLLOW_LEAD_MS) / _FOLLOW_FADE_MS, (gone - time) / _DOT_FADE_MS + 1.0)
        opacity = np.clip(opacity, 0.0, 1.0) * 0.55
        dot = pictures.dot(2.1 * stage.scale, stage.ratio)
        corner = stage.point(0.0, 0.0)
        half = dot.deviceIndependentSize() / 2
        x = shown[:, 0] * stage.scale + (corner.x() - half.width())
        y = shown[:, 1] * stage.scale + (corner.y() - half.height())
        for left, top, seen in zip(x.tolist(), y.tolist(), opacity.tolist(), strict=True):
            if seen > 0:
                painter.setOpacity(seen)
                painter.drawPixmap(QPointF(left, top), dot)

    def _prepare_bodies(self, stage: Stage, time: float) -> None:
        """Draw one body before it appears, so that no frame has to draw several."""
        for index in self._shown.at(time, time + 600.0):
            piece = self._pieces[index]
            if piece.path is not None and not self._bodies.has(index, stage):
                self._bodies.body(index, piece.path, piece.colour, self._radius, stage)
                return
