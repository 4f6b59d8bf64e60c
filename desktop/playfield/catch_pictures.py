"""Pictures of osu!catch, each drawn once: fruit of four shapes, drops, bananas and the plate.

Radii are pixels of the screen's own scale; `ratio` is how many of the device's make one of them.
"""

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from desktop.playfield.standard_pictures import blank

SHAPES = ("pear", "grapes", "pineapple", "raspberry")
"""The fruit in the order of the game."""

_HYPER = QColor(255, 48, 48)
_LEAF = QColor(96, 190, 92)


@lru_cache(maxsize=128)
def fruit(shape: str, rgb: int, radius: float, ratio: float, *, hyper: bool = False) -> QPixmap:
    """A fruit, a "drop" or a "banana"; those of a hyperdash glow red."""
    reach = radius * 1.4
    pixmap = blank(2 * reach, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, colour = QPointF(reach, reach), QColor(rgb)
    body = _BODIES[shape](centre, radius)
    if hyper:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, alpha in ((0.55, 80), (0.38, 140), (0.22, 255)):
            glow = QColor(_HYPER.red(), _HYPER.green(), _HYPER.blue(), alpha)
            painter.strokePath(body, QPen(glow, radius * width, j=Qt.PenJoinStyle.RoundJoin))
    shade = QRadialGradient(centre - QPointF(radius * 0.3, radius * 0.4), radius * 1.6)
    shade.setColorAt(0.0, colour.lighter(150))
    shade.setColorAt(0.45, colour)
    shade.setColorAt(1.0, colour.darker(150))
    painter.setBrush(shade)
    painter.setPen(QPen(QColor(255, 255, 255, 235), max(radius * 0.09, 1.0), j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(body)
    painter.setClipPath(body)
    painter.setPen(Qt.PenStyle.NoPen)
    _DETAILS.get(shape, _no_details)(painter, centre, radius, colour)
    painter.setBrush(QColor(255, 255, 255, 120))
    painter.drawEllipse(centre + QPointF(-radius * 0.32, -radius * 0.28), radius * 0.17, radius * 0.24)
    painter.setClipping(False)
    if shape in SHAPES:
        _draw_leaf(painter, centre, radius)
    painter.end()
    return pixmap


def _pear(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addEllipse(centre + QPointF(0, radius * 0.22), radius * 0.76, radius * 0.72)
    neck = QPainterPath()
    neck.addEllipse(centre + QPointF(0, -radius * 0.4), radius * 0.46, radius * 0.52)
    return path.united(neck)


def _grapes(centre: QPointF, radius: float) -> QPainterPath:
    whole = QPainterPath()
    for x, y in _GRAPES:
        berry = QPainterPath()
        berry.addEllipse(centre + QPointF(x * radius, y * radius), radius * 0.34, radius * 0.34)
        whole = whole.united(berry)
    return whole


def _pineapple(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(centre + QPointF(0, radius * 0.08), radius * 0.68, radius * 0.86)
    return path


def _raspberry(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath(centre + QPointF(0, radius * 0.92))
    path.cubicTo(
        centre + QPointF(-radius * 1.15, radius * 0.25),
        centre + QPointF(-radius * 0.9, -radius * 0.85),
        centre + QPointF(0, -radius * 0.62),
    )
    path.cubicTo(
        centre + QPointF(radius * 0.9, -radius * 0.85),
        centre + QPointF(radius * 1.15, radius * 0.25),
        centre + QPointF(0, radius * 0.92),
    )
    return path


def _drop(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath(centre + QPointF(0, -radius))
    path.cubicTo(
        centre + QPointF(radius * 0.35, -radius * 0.4),
        centre + QPointF(radius * 0.85, 0),
        centre + QPointF(radius * 0.8, radius * 0.35),
    )
    path.arcTo(QRectF(centre.x() - radius * 0.8, centre.y() - radius * 0.45, radius * 1.6, radius * 1.6), 0, -180)
    path.cubicTo(
        centre + QPointF(-radius * 0.85, 0),
        centre + QPointF(-radius * 0.35, -radius * 0.4),
        centre + QPointF(0, -radius),
    )
    return path


def _banana(centre: QPointF, radius: float) -> QPainterPath:
    outer, inner = QPainterPath(), QPainterPath()
    outer.addEllipse(centre, radius, radius)
    inner.addEllipse(centre + QPointF(radius * 0.36, -radius * 0.36), radius * 0.92, radius * 0.92)
    return outer.subtracted(inner)


_GRAPES = ((-0.5, -0.32), (0.02, -0.4), (0.52, -0.32), (-0.28, 0.08), (0.28, 0.08), (0.0, 0.5))
_BODIES = {
    "pear": _pear,
    "grapes": _grapes,
    "pineapple": _pineapple,
    "raspberry": _raspberry,
    "drop": _drop,
    "banana": _banana,
}


def _no_details(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """Drops and bananas are plain."""


def _berries(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour.darker(170), max(radius * 0.05, 1.0)))
    for x, y in _GRAPES:
        painter.drawEllipse(centre + QPointF(x * radius, y * radius), radius * 0.3, radius * 0.3)
    painter.setPen(Qt.PenStyle.NoPen)


def _lattice(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    painter.setPen(QPen(colour.darker(160), max(radius * 0.06, 1.0)))
    for step in range(-4, 5):
        for slope in (-1, 1):
            x = centre.x() + step * radius * 0.34
            painter.drawLine(
                QPointF(x - slope * radius, centre.y() - radius), QPointF(x + slope * radius, centre.y() + radius)
            )
    painter.setPen(Qt.PenStyle.NoPen)


def _seeds(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    painter.setBrush(colour.lighter(165))
    for row, count in enumerate((3, 4, 3, 2)):
        for place in range(count):
            x = (place - (count - 1) / 2) * radius * 0.38
            painter.drawEllipse(centre + QPointF(x, (row - 1.2) * radius * 0.36), radius * 0.07, radius * 0.1)


_DETAILS = {"grapes": _berries, "pineapple": _lattice, "raspberry": _seeds}


def _draw_leaf(painter: QPainter, centre: QPointF, radius: float) -> None:
    top = centre - QPointF(0, radius * 0.72)
    painter.setPen(QPen(QColor(255, 255, 255, 200), max(radius * 0.05, 1.0)))
    painter.setBrush(_LEAF)
    for angle in (-0.75, 0.0, 0.75):
        tip = top + QPointF(sin(angle) * radius * 0.5, -cos(angle) * radius * 0.42)
        side = QPointF(cos(angle), sin(angle)) * radius * 0.13
        middle = (top + tip) / 2
        leaf = QPainterPath(top)
        leaf.quadTo(middle + side, tip)
        leaf.quadTo(middle - side, top)
        painter.drawPath(leaf)


@lru_cache(maxsize=8)
def plate(width: float, ratio: float, *, hyper: bool = False) -> QPixmap:
    """The catcher with the plate on its head, `width` pixels across; the plate's rim is in the picture's middle."""
    pixmap = blank(width * 1.2, ratio)
    side = pixmap.deviceIndependentSize().width()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / 2, side / 2)
    colour = _HYPER if hyper else QColor(92, 156, 230)
    half = width / 2
    body = QPainterPath()
    body.addRoundedRect(QRectF(middle.x() - half * 0.34, middle.y() + half * 0.3, half * 0.68, half * 0.85), 9, 9)
    head = QPainterPath()
    head.addEllipse(middle + QPointF(0, half * 0.36), half * 0.28, half * 0.26)
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QLinearGradient(0, middle.y(), 0, side)
    ground.setColorAt(0, colour.darker(130))
    ground.setColorAt(1, QColor(colour.red(), colour.green(), colour.blue(), 0))
    painter.setBrush(ground)
    painter.drawPath(body)
    painter.setBrush(QColor(252, 224, 196))
    painter.drawPath(head)
    painter.setBrush(QColor(50, 40, 44))
    for eye in (-1, 1):
        painter.drawEllipse(middle + QPointF(eye * half * 0.1, half * 0.38), half * 0.035, half * 0.05)
    dish = QPainterPath(middle + QPointF(-half, -half * 0.02))
    dish.cubicTo(
        middle + QPointF(-half * 0.7, half * 0.26), middle + QPointF(half * 0.7, half * 0.26),
        middle + QPointF(half, -half * 0.02),
    )  # fmt: skip
    dish.closeSubpath()
    painter.setPen(QPen(QColor(255, 255, 255, 235), max(half * 0.045, 1.5), j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    painter.drawPath(dish)
    painter.end()
    return pixmap


@lru_cache(maxsize=32)
def splash(rgb: int, radius: float, ratio: float) -> QPixmap:
    """The light on the plate when something is caught."""
    reach = radius * 1.8
    pixmap = blank(2 * reach, ratio)
    colour = QColor(rgb).lighter(135)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    glow = QRadialGradient(QPointF(reach, reach), reach)
    for place, alpha in ((0.0, 220), (0.35, 110), (1.0, 0)):
        glow.setColorAt(place, QColor(colour.red(), colour.green(), colour.blue(), alpha))
    painter.fillRect(QRectF(0, 0, 2 * reach, 2 * reach), glow)
    painter.setPen(QPen(QColor(255, 255, 255, 150), radius * 0.08, c=Qt.PenCapStyle.RoundCap))
    for ray in range(8):
        direction = QPointF(cos(ray * pi / 4), sin(ray * pi / 4))
        painter.drawLine(
            QPointF(reach, reach) + direction * radius * 0.9, QPointF(reach, reach) + direction * radius * 1.4
        )
    painter.end()
    return pixmap
