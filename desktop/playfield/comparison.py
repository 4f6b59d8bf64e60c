"""How the playfield shows the original and the proposal together."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.playfield.scene import Drawing, Stage


class Comparison(StrEnum):
    """What is shown where there is a proposal: one of both, the other as a ghost behind it, or both side by side."""

    ONE = "one"
    GHOST = "ghost"
    SIDES = "sides"


GHOST_OPACITY = 0.38
_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Pane:
    """A drawing and the part of the widget that it has.

    Attributes:
        other: whether it is the difficulty that is not the one in view.
        ghost: whether it is painted faintly behind the other pane.
    """

    drawing: Drawing
    area: QRectF
    stage: Stage
    other: bool
    ghost: bool = False


def halves(width: float, height: float, *, wide: bool = False) -> tuple[QRectF, QRectF]:
    """The areas of two panes beside each other, or below each other where that leaves them larger.

    Args:
        wide: what is shown is as wide as it can be, as in osu!taiko.
    """
    beside = min((width - _GAP) / 8, height / 3)
    below = min(width / 4, (height - _GAP) / 6)
    if beside >= below and not wide:
        half = (width - _GAP) / 2
        return QRectF(0, 0, half, height), QRectF(half + _GAP, 0, half, height)
    half = (height - _GAP) / 2
    return QRectF(0, 0, width, half), QRectF(0, half + _GAP, width, half)


class GhostLayer:
    """A picture of the size of the pane in which the ghost is painted before it is laid in faintly."""

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None

    def paint(self, painter: QPainter, pane: Pane, size: QSize, ratio: float, time: float) -> None:
        """Paint a pane at `time` ms, faintly."""
        if self._pixmap is None or self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        layer = QPainter(self._pixmap)
        pane.drawing.paint(layer, pane.stage, time)
        layer.end()
        painter.setOpacity(GHOST_OPACITY)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.setOpacity(1.0)
