"""The song folded on the beat, as a picture."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.beatmap.objects import TimingPoint
from core.beatmap.time_text import time_text
from core.timing.learned_parameters import learned_parameters
from core.timing.onset_envelope import fold_onsets
from desktop.shared import theme
from desktop.shared.translation import tr

_AXIS_PX = 16.0


class FoldView(QWidget):
    """Attacks around each beat, the song running downwards; the beat is the line in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self._span = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(152, 110)
        self.setAccessibleName(tr("The song folded on the beat"))
        self.setToolTip(
            tr(
                "Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.\n"
                "Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).\n"
                "The brightest stripe on the middle line: the offset is right."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def show_lines(self, attacks: np.ndarray | None, points: list[TimingPoint], index: int) -> None:
        """Fold the song on the line `index`, or on the one that holds longest while none is chosen."""
        self._image = None
        if attacks is None or not points:
            self._words = (
                tr("Open a song and give it a red line to see this") if attacks is None else tr("No red line yet")
            )
        else:
            ends = [*(point.time for point in points[1:]), float(len(attacks))]
            row = index if 0 <= index < len(points) else _longest(points, ends)
            self._span = max(points[row].time, 0.0), ends[row]
            self._image = _picture(fold_onsets(attacks, points[row], ends[row], learned_parameters().lead_ms))
            self._words = "" if self._image is not None else tr("This line has no whole beat in the song")
        self.update()

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        """Along the bottom the part of the beat, at the left the time in the song."""
        painter.setFont(_label_font(painter.font()))
        painter.setPen(QColor(theme.MUTED))
        align = Qt.AlignmentFlag
        below = QRectF(area.left() + 3, area.bottom(), area.width() - 6, _AXIS_PX)
        for words, side in ((tr("−½ beat"), align.AlignLeft), (tr("on the beat"), align.AlignHCenter)):
            painter.drawText(below, side | align.AlignVCenter, words)
        painter.drawText(below, align.AlignRight | align.AlignVCenter, tr("+½ beat"))
        start, end = (time_text(ms).rpartition(":")[0] for ms in self._span)
        for words, side in ((start, align.AlignTop), (f"{end} ↓", align.AlignBottom)):
            box = painter.fontMetrics().boundingRect(words)
            place = QRectF(area.left() + 2, 0, box.width() + 8, box.height() + 2)
            place.moveTop(area.top() + 2 if side is align.AlignTop else area.bottom() - box.height() - 4)
            painter.fillRect(place, QColor(theme.WINDOW))
            painter.drawText(place, align.AlignCenter, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        painter.fillRect(whole, QColor(theme.WINDOW))
        area = whole.adjusted(0, 0, 0, -_AXIS_PX if self._image is not None else 0)
        if self._image is not None:
            painter.drawImage(area, self._image)
            for quarter in range(1, 4):
                middle = quarter == 2
                painter.setPen(QPen(QColor(theme.RED_LINE if middle else theme.LINE), 1.5 if middle else 1))
                x = area.left() + area.width() * quarter / 4
                painter.drawLine(int(x), int(area.top()), int(x), int(area.bottom()))
            self._draw_axes(painter, area)
        else:
            painter.setPen(QColor(theme.FAINT))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        painter.setPen(QColor(theme.LINE))
        painter.drawRect(area)
        painter.end()


def _label_font(font: QFont) -> QFont:
    font.setPixelSize(10)
    return font


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
