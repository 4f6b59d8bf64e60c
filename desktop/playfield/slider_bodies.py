"""Slider bodies as pixmaps, drawn once for each size of the playfield."""

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap

from core.beatmap.curve import Path
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH
from desktop.playfield.scene import Stage

_KEPT = 96
_LONGEST_SIDE = 3000.0
_BORDER = 0.13
_SPACING = 5.0
_SHADES = 5
# Some maps draw with sliders far outside; what is further away than this is not painted.
_AROUND = 300.0


@dataclass(frozen=True, slots=True)
class Body:
    """A picture whose corner belongs at (`left`, `top`) of the playfield, osu! pixels."""

    pixmap: QPixmap
    left: float
    top: float


class SliderBodies:
    """The most recently used bodies of one difficulty."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Body] = OrderedDict()
        self._size = (0.0, 0.0)

    def has(self, index: int, stage: Stage) -> bool:
        return (stage.scale, stage.ratio) == self._size and index in self._kept

    def body(self, index: int, path: Path, colour: QColor, radius: float, stage: Stage) -> Body:
        """The body of the slider number `index`; `radius` in osu! pixels."""
        if (stage.scale, stage.ratio) != self._size:
            self._kept.clear()
            self._size = stage.scale, stage.ratio
        found = self._kept.get(index)
        if found is None:
            found = self._kept[index] = draw_body(path, colour, radius, stage.scale, stage.ratio)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(index)
        return found


def draw_body(path: Path, colour: QColor, radius: float, scale: float, ratio: float) -> Body:
    """Paint a body: a white border around a track that is lighter along its middle."""
    points = path.points
    low = np.maximum(points.min(axis=0), [-_AROUND, -_AROUND])
    high = np.minimum(points.max(axis=0), [PLAYFIELD_WIDTH + _AROUND, PLAYFIELD_HEIGHT + _AROUND])
    margin = radius + 2.0 / scale
    left, top = (low - margin).tolist()
    width, height = np.clip((high - low + 2 * margin) * scale, 1.0, _LONGEST_SIDE).tolist()
    pixmap = QPixmap(int(np.ceil(width * ratio)), int(np.ceil(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)

    line = _line((points - [left, top]) * scale)
    outer = 2 * radius * scale
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _stroke(painter, line, QColor(255, 255, 255), outer)
    # The track is cut out of the border before it is laid in, half transparent.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    edge, middle = colour.darker(320), colour.darker(150)
    for shade in range(_SHADES):
        part = shade / (_SHADES - 1)
        mixed = QColor(
            round(edge.red() + (middle.red() - edge.red()) * part),
            round(edge.green() + (middle.green() - edge.green()) * part),
            round(edge.blue() + (middle.blue() - edge.blue()) * part),
            185,
        )
        _stroke(painter, line, mixed, outer * (1 - _BORDER) * (1 - part * 0.85))
    painter.end()
    return Body(pixmap, left, top)


def body_outline(points: np.ndarray, radius: float, stage: Stage) -> QPainterPath:
    """The outline of a body along `points` (n, 2) osu! pixels, in widget pixels."""
    stroker = QPainterPathStroker(QPen(Qt.GlobalColor.white, 2 * radius * stage.scale))
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    corner = stage.point(0, 0)
    outline = stroker.createStroke(_line(points * stage.scale + [corner.x(), corner.y()]))
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def _line(points: np.ndarray) -> QPainterPath:
    """The points, widget pixels, as a path; those too near the one before to show are left out."""
    if len(points) > 2:
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
        keep = np.unique(np.searchsorted(along, np.arange(0.0, along[-1], _SPACING)))
        points = points[np.union1d(keep, [len(points) - 1])]
    if len(points) == 1:
        points = np.repeat(points, 2, axis=0) + np.array([[0.0, 0.0], [0.01, 0.0]])
    return pg.arrayToQPath(np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1]))


def _stroke(painter: QPainter, line: QPainterPath, colour: QColor, width: float) -> None:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(line, pen)
