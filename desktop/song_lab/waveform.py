"""The waveform of a song in a card, with where it plays."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.audio.peaks import PeakPyramid
from desktop.shared import colours, theme
from desktop.timeline.batch import draw_vertical_lines

_HEIGHT = 56
_REACH = 0.94


class SongWaveform(QWidget):
    """A whole song; a click plays from there.

    Signals:
        seekAsked: ms.
    """

    seekAsked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: PeakPyramid | None = None
        self._at: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def duration(self) -> float:
        """ms; 0 until the song was read."""
        return self._peaks.duration_ms if self._peaks is not None else 0.0

    def set_peaks(self, peaks: PeakPyramid) -> None:
        """Show a song."""
        self._peaks = peaks
        self.update()

    def set_position(self, ms: float | None) -> None:
        """Show where it plays; None where it does not."""
        if ms != self._at:
            self._at = ms
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.duration:
            self.seekAsked.emit(self.duration * min(max(event.position().x() / max(self.width(), 1), 0.0), 1.0))
            event.accept()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        width, middle = float(self.width()), self.height() / 2
        painter.fillRect(self.rect(), colours.BACKGROUND)
        painter.fillRect(QRectF(0, round(middle), width, 1), colours.WAVE_AXIS)
        if self._peaks is None:
            return
        count = max(self.width(), 1)
        low, high = self._peaks.slice(0.0, self.duration, count)
        low, high = np.clip(low, -1, 1), np.clip(high, -1, 1)
        x, reach = np.arange(count) + 0.5, middle * _REACH
        painter.setPen(QPen(colours.WAVE, 1))
        draw_vertical_lines(painter, x, middle - high * reach, middle - low * reach)
        painter.setPen(QPen(colours.WAVE_CORE, 1))
        draw_vertical_lines(painter, x, middle - high * reach / 2, middle - low * reach / 2)
        if self._at is not None and self.duration:
            painter.fillRect(
                QRectF(round(width * self._at / self.duration), 0, 1, self.height()), QColor(theme.PLAYHEAD)
            )
