"""The waveform of one beat after another, stacked: what a line's BPM and offset look like beside the sound."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.audio.peaks import PeakPyramid
from core.beatmap.objects import TimingPoint
from core.beatmap.time_text import time_text
from desktop.shared import theme
from desktop.shared.translation import tr
from desktop.timeline.batch import draw_vertical_lines

_ROWS = 8
_AXIS_PX, _TIME_PX = 16.0, 58.0
_WAVE, _NOW = QColor(theme.ACCENT), QColor(255, 255, 255, 20)


class BeatStack(QWidget):
    """Eight beats below each other, each from half a beat before its line to half a beat after it.

    Dragging to the side moves the line.

    Signals:
        dragged: ms by which the line is to move since the last time.
    """

    dragged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: PeakPyramid | None = None
        self._line: TimingPoint | None = None
        self._time = 0.0
        self._pressed: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(152, 140)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(tr("The waveform of each beat"))
        self.setToolTip(
            tr(
                "Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are "
                "right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    @property
    def line(self) -> TimingPoint | None:
        """The red line in view."""
        return self._line

    def set_peaks(self, peaks: PeakPyramid | None) -> None:
        """Draw the waveform of another song; None for no song."""
        self._peaks = peaks
        self.update()

    def set_line(self, line: TimingPoint | None) -> None:
        """Show the beats of a red line."""
        self._line = line
        self.update()

    def set_time(self, ms: float) -> None:
        """Show the beats around a time, ms."""
        first = self._first_beat()
        self._time = ms
        if self._first_beat() != first:
            self.update()

    def _first_beat(self) -> int:
        """The number of the first beat shown, from the line on: the one in play is in the second row."""
        if self._line is None or self._line.beat_length <= 0:
            return 0
        return int(np.floor((self._time - self._line.time) / self._line.beat_length + 0.5)) - 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        painter.fillRect(whole, QColor(theme.WINDOW))
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        area = whole.adjusted(_TIME_PX, 0, 0, -_AXIS_PX)
        if self._peaks is None or self._line is None or self._line.beat_length <= 0:
            painter.setPen(QColor(theme.FAINT))
            words = tr("Open a song and give it a red line to see this")
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        else:
            self._paint_rows(painter, area, self._peaks, self._line)
            self._paint_axes(painter, area)
        painter.setPen(QColor(theme.LINE))
        painter.drawRect(whole)
        painter.end()

    def _paint_rows(self, painter: QPainter, area: QRectF, peaks: PeakPyramid, line: TimingPoint) -> None:
        height, columns = area.height() / _ROWS, max(int(area.width()), 1)
        first, align = self._first_beat(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for row in range(_ROWS):
            beat = line.time + (first + row) * line.beat_length
            box = QRectF(area.left(), area.top() + row * height, area.width(), height)
            if row == 1:
                painter.fillRect(box, _NOW)
            low, high = peaks.slice(beat - line.beat_length / 2, beat + line.beat_length / 2, columns)
            loudest = max(float(np.abs(low).max(initial=0)), float(np.abs(high).max(initial=0)), 1e-6)
            middle, reach = box.center().y(), height * 0.46
            x = area.left() + np.arange(len(low)) + 0.5
            painter.setPen(QPen(_WAVE, 1))
            draw_vertical_lines(painter, x, middle - high / loudest * reach, middle - low / loudest * reach + 0.5)
            painter.setPen(QColor(theme.MUTED))
            painter.drawText(QRectF(0, box.top(), _TIME_PX - 5, height), align, time_text(beat))

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        for quarter in (1, 2, 3):
            middle = quarter == 2
            painter.setPen(QPen(QColor(theme.RED_LINE if middle else theme.LINE), 1.5 if middle else 1))
            x = area.left() + area.width() * quarter / 4
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(QColor(theme.MUTED))
        below = QRectF(area.left() + 3, area.bottom(), area.width() - 6, _AXIS_PX)
        align = Qt.AlignmentFlag
        for words, side in (
            (tr("−½ beat"), align.AlignLeft),
            (tr("red line"), align.AlignHCenter),
            (tr("+½ beat"), align.AlignRight),
        ):
            painter.drawText(below, side | align.AlignVCenter, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._line is not None:
            self._pressed = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._line is None:
            return
        width = max(self.width() - _TIME_PX, 1.0)
        ms = round((event.position().x() - self._pressed) / width * self._line.beat_length)
        if ms:
            self._pressed += ms / self._line.beat_length * width
            # The wave follows the hand, so the line goes the other way.
            self.dragged.emit(-float(ms))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
