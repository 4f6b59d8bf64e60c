"""The song folded on the beat, as a picture."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.beatmap.objects import TimingPoint
from core.timing.attacks import fold_attacks
from core.timing.constants import learned_constants
from desktop import theme


class FoldView(QWidget):
    """Attacks around each beat, the song running downwards; the beat is the line in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(152, 110)
        self.setAccessibleName("The song folded on the beat")
        self.setToolTip(
            "Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.\n"
            "Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).\n"
            "The brightest stripe on the middle line: the offset is right."
        )

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def show_lines(self, attacks: np.ndarray | None, points: list[TimingPoint], index: int) -> None:
        """Fold the song on the line `index`, or on the one that holds longest while none is chosen."""
        self._image = None
        if attacks is None or not points:
            self._words = "Open a song and give it a red line to see this" if attacks is None else "No red line yet"
        else:
            ends = [*(point.time for point in points[1:]), float(len(attacks))]
            row = index if 0 <= index < len(points) else _longest(points, ends)
            self._image = _picture(fold_attacks(attacks, points[row], ends[row], learned_constants().lead_ms))
            self._words = "" if self._image is not None else "This line has no whole beat in the song"
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        painter.fillRect(area, QColor(theme.WINDOW))
        if self._image is not None:
            painter.drawImage(area, self._image)
            for quarter in range(1, 4):
                middle = quarter == 2
                painter.setPen(QPen(QColor(theme.RED_LINE if middle else theme.LINE), 1.5 if middle else 1))
                x = area.left() + area.width() * quarter / 4
                painter.drawLine(int(x), int(area.top()), int(x), int(area.bottom()))
        else:
            painter.setPen(QColor(theme.FAINT))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.setPen(QColor(theme.LINE))
        painter.drawRect(area)
        painter.end()


def _longest(points: list[TimingPoint], ends: list[float]) -> int:
    return max(range(len(points)), key=lambda row: ends[row] - points[row].time)


def _picture(folded: np.ndarray) -> QImage | None:
    """Each row as bright as its own strongest attack allows, from the background to the accent to white."""
    if not folded.size:
        return None
    strongest = np.maximum(np.quantile(folded, 0.98, axis=1, keepdims=True), 1e-6)
    level = np.clip(folded / strongest, 0, 1) ** 2
    stops = np.array([0.0, 0.6, 1.0])
    colours = [QColor(colour) for colour in (theme.WINDOW, theme.ACCENT, "#ffffff")]
    channels = [
        np.interp(level, stops, [getter(colour) for colour in colours])
        for getter in (QColor.red, QColor.green, QColor.blue)
    ]
    pixels = np.ascontiguousarray(np.stack(channels, axis=-1).astype(np.uint8))
    rows, columns = folded.shape
    return QImage(pixels.data, columns, rows, columns * 3, QImage.Format.Format_RGB888).copy()
