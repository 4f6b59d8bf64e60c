"""Pictures of osu!taiko, each drawn once: notes with faces, the drum, and what lights up on a hit.

Radii are pixels of the screen's own scale; `ratio` is how many of the device's make one of them.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from desktop.playfield.standard_pictures import blank
from desktop.shared.colours import DON, KAT

_WHITE, _INK = QColor(250, 248, 240), QColor(40, 30, 32)


@lru_cache(maxsize=64)
def note(rgb: int, radius: float, ratio: float, *, face: bool = True) -> QPixmap:
    """A note with a face; without one it is the head of a roll."""
    pixmap = blank(2 * radius + 4, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, colour = QPointF(radius + 2, radius + 2), QColor(rgb)
    painter.setPen(QPen(_INK, max(radius * 0.05, 1.0)))
    painter.setBrush(_WHITE)
    painter.drawEllipse(centre, radius * 0.97, radius * 0.97)
    shade = QRadialGradient(centre - QPointF(radius * 0.2, radius * 0.3), radius * 1.2)
    shade.setColorAt(0.0, colour.lighter(122))
    shade.setColorAt(0.8, colour)
    shade.setColorAt(1.0, colour.darker(125))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawEllipse(centre, radius * 0.78, radius * 0.78)
    if face:
        _draw_face(painter, centre, radius)
    painter.end()
    return pixmap


def _draw_face(painter: QPainter, centre: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for side in (-1, 1):
        eye = centre + QPointF(side * radius * 0.3, -radius * 0.1)
        painter.setBrush(_WHITE)
        painter.drawEllipse(eye, radius * 0.18, radius * 0.2)
        painter.setBrush(_INK)
        painter.drawEllipse(eye + QPointF(side * -radius * 0.03, radius * 0.02), radius * 0.1, radius * 0.12)
    mouth = QPainterPath(centre + QPointF(-radius * 0.2, radius * 0.22))
    mouth.quadTo(centre + QPointF(0, radius * 0.5), centre + QPointF(radius * 0.2, radius * 0.22))
    mouth.closeSubpath()
    painter.setBrush(_INK)
    painter.drawPath(mouth)


@lru_cache(maxsize=8)
def drum(radius: float, ratio: float) -> QPixmap:
    """The drum: its skin within its rim."""
    pixmap = blank(2 * radius + 4, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius + 2, radius + 2)
    painter.setPen(QPen(QColor(24, 22, 26), radius * 0.05))
    painter.setBrush(QColor(74, 66, 70))
    painter.drawEllipse(centre, radius * 0.96, radius * 0.96)
    skin = QRadialGradient(centre, radius * 0.7)
    skin.setColorAt(0.0, QColor(246, 238, 222))
    skin.setColorAt(1.0, QColor(214, 202, 182))
    painter.setBrush(skin)
    painter.drawEllipse(centre, radius * 0.66, radius * 0.66)
    painter.setPen(QPen(QColor(150, 138, 124), max(radius * 0.025, 1.0)))
    painter.drawLine(centre - QPointF(0, radius * 0.95), centre + QPointF(0, radius * 0.95))
    painter.end()
    return pixmap


@lru_cache(maxsize=16)
def struck(radius: float, ratio: float, *, rim: bool, right: bool) -> QPixmap:
    """The half of the drum that was struck: of its skin, or of its rim."""
    pixmap = blank(2 * radius + 4, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius + 2, radius + 2)
    half = QRectF(centre.x() if right else 0.0, 0.0, radius + 2, 2 * radius + 4)
    painter.setClipRect(half)
    painter.setPen(Qt.PenStyle.NoPen)
    whole = QPainterPath()
    whole.addEllipse(centre, radius * (0.96 if rim else 0.64), radius * (0.96 if rim else 0.64))
    if rim:
        inner = QPainterPath()
        inner.addEllipse(centre, radius * 0.66, radius * 0.66)
        whole = whole.subtracted(inner)
    painter.setBrush((KAT if rim else DON).lighter(118))
    painter.drawPath(whole)
    painter.end()
    return pixmap


@lru_cache(maxsize=16)
def burst(rgb: int, radius: float, ratio: float) -> QPixmap:
    """The light around the target when a note is hit."""
    reach = radius * 2.0
    pixmap = blank(2 * reach, ratio)
    colour = QColor(rgb).lighter(150)
    glow = QRadialGradient(QPointF(reach, reach), reach)
    for place, alpha in ((0.0, 230), (0.4, 160), (0.55, 200), (0.62, 60), (1.0, 0)):
        glow.setColorAt(place, QColor(colour.red(), colour.green(), colour.blue(), alpha))
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(0, 0, 2 * reach, 2 * reach), glow)
    painter.end()
    return pixmap
