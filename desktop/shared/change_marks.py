"""The marks on objects that a proposal changes: a colour and a sign for each kind of change."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from core.beatmap.object_changes import ChangeKind, ObjectChanges
from desktop.shared import colours
from desktop.shared.translation import marked, tr

COLOURS = {
    ChangeKind.ADDED: QColor(94, 226, 150),
    ChangeKind.CHANGED: QColor(244, 226, 86),
    ChangeKind.SOUNDS: QColor(222, 158, 255),
    ChangeKind.REMOVED: QColor(255, 138, 96),
}
"""Far apart for every kind of colour vision; the signs and the strokes of the rings say the same again."""

STROKES = {
    ChangeKind.ADDED: Qt.PenStyle.SolidLine,
    ChangeKind.CHANGED: Qt.PenStyle.DashDotLine,
    ChangeKind.SOUNDS: Qt.PenStyle.DotLine,
    ChangeKind.REMOVED: Qt.PenStyle.DashLine,
}
WORDS = {
    ChangeKind.ADDED: marked("added by the proposal"),
    ChangeKind.CHANGED: marked("changed by the proposal"),
    ChangeKind.SOUNDS: marked("other sounds in the proposal"),
    ChangeKind.REMOVED: marked("removed by the proposal"),
}
SIGN_PX = 13
_TINT_ALPHA, _RING_PX, _SIGN_AT = 52, 2.5, 0.74


@lru_cache(maxsize=64)
def sign(kind: ChangeKind, ratio: float, px: float = SIGN_PX) -> QPixmap:
    """The sign of a kind of change on a dark disc of `px`: a plus, a triangle, a note, or a minus."""
    side = SIGN_PX
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(px / side, px / side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.faded(colours.BACKGROUND, 235))
    painter.drawEllipse(QRectF(0, 0, side, side))
    colour, middle = COLOURS[kind], side / 2
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    if kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
        painter.drawLine(QPointF(2.5, middle), QPointF(side - 2.5, middle))
        if kind is ChangeKind.ADDED:
            painter.drawLine(QPointF(middle, 2.5), QPointF(middle, side - 2.5))
    elif kind is ChangeKind.CHANGED:
        painter.setPen(QPen(colour, 1.6))
        painter.drawPolygon(QPolygonF([QPointF(middle, 2.8), QPointF(side - 2.8, 9.4), QPointF(2.8, 9.4)]))
    else:
        painter.drawLine(QPointF(7.6, 2.5), QPointF(7.6, 9.0))
        painter.drawLine(QPointF(7.0, 3.2), QPointF(10.2, 4.2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(5.9, 9.1), 2.4, 1.9)
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def tinted_ring(kind: ChangeKind, radius: float, ratio: float) -> QPixmap:
    """A tint over a round object of `radius` px, a ring around it and the sign at its upper right."""
    reach = radius + SIGN_PX
    side = round(2 * reach * ratio)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / ratio / 2, side / ratio / 2)
    painter.setBrush(colours.faded(COLOURS[kind], _TINT_ALPHA))
    for pen in (QPen(QColor(0, 0, 0, 170), _RING_PX + 2), QPen(COLOURS[kind], _RING_PX, STROKES[kind])):
        painter.setPen(pen)
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    corner = middle + QPointF(radius * _SIGN_AT, -radius * _SIGN_AT)
    painter.drawPixmap(corner - QPointF(SIGN_PX / 2, SIGN_PX / 2), sign(kind, ratio))
    painter.end()
    return pixmap


def paint_tinted_ring(painter: QPainter, kind: ChangeKind, centre: QPointF, radius: float, ratio: float) -> None:
    """Mark a round object."""
    pixmap = tinted_ring(kind, round(radius, 1), ratio)
    half = pixmap.width() / ratio / 2
    painter.drawPixmap(centre - QPointF(half, half), pixmap)


def paint_tinted_box(painter: QPainter, kind: ChangeKind, box: QRectF, ratio: float) -> None:
    """Mark an object in a box."""
    painter.setPen(QPen(COLOURS[kind], _RING_PX, STROKES[kind]))
    painter.setBrush(colours.faded(COLOURS[kind], _TINT_ALPHA))
    painter.drawRoundedRect(box, 4, 4)
    painter.drawPixmap(box.topRight() - QPointF(SIGN_PX, SIGN_PX / 2), sign(kind, ratio))


def summary(changes: ObjectChanges) -> str:
    """What a proposal does to the objects, in words; empty where it leaves all of them."""
    parts = {
        ChangeKind.ADDED: tr("%n objects added", "", changes.count(ChangeKind.ADDED)),
        ChangeKind.CHANGED: tr("%n objects changed", "", changes.count(ChangeKind.CHANGED)),
        ChangeKind.SOUNDS: tr("%n objects with other sounds", "", changes.count(ChangeKind.SOUNDS)),
        ChangeKind.REMOVED: tr("%n objects removed", "", changes.count(ChangeKind.REMOVED)),
    }
    return ", ".join(words for kind, words in parts.items() if changes.count(kind))
