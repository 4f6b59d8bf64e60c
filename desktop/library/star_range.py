"""A slider with two handles that chooses a range of star ratings."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.shared import theme
from desktop.shared.translation import tr

LIMIT = 10.0  # stars; the right end means "and more"
_STEP = 0.1
_HANDLE = 7  # px, radius
_TEXT = 34  # px at each side


class StarRange(QWidget):
    """Two handles on the colours of the stars. The arrow keys move the lower handle, with Shift the upper one.

    Signals:
        changed: either end moved.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high = 0.0, LIMIT
        self._dragged: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Star rating"))
        self.setToolTip(
            tr(
                "Only difficulties of so many stars. Drag the handles; double-click for all.\n"
                "Left and right move the lower end, with Shift the upper one."
            )
        )

    @property
    def low(self) -> float:
        return self._low

    @property
    def high(self) -> float | None:
        """The upper end; None for no limit."""
        return None if self._high >= LIMIT else self._high

    def filters(self) -> str:
        """The range in the words of the search."""
        parts = [f"stars>={self._low:.1f}"] if self._low > 0 else []
        if self._high < LIMIT:
            parts.append(f"stars<={self._high:.1f}")
        return " ".join(parts)

    def set_range(self, low: float, high: float | None) -> None:
        """Choose a range; None for no upper limit."""
        upper = LIMIT if high is None else min(max(round(high, 1), 0.0), LIMIT)
        lower = min(max(round(low, 1), 0.0), upper)
        if (lower, upper) != (self._low, self._high):
            self._low, self._high = lower, upper
            self.update()
            self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(190, 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(130, 26)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._bar()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.RAISED))
        painter.drawRoundedRect(bar, 3, 3)
        gradient = QLinearGradient(bar.left(), 0, bar.right(), 0)
        for tenth in range(0, 101, 5):
            gradient.setColorAt(tenth / 100, QColor(theme.star_colour(tenth / 100 * LIMIT)))
        painter.setBrush(gradient)
        left, right = self._x(self._low), self._x(self._high)
        painter.drawRoundedRect(QRectF(left, bar.top(), right - left, bar.height()), 3, 3)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(theme.MUTED))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, _TEXT, self.height()), middle | Qt.AlignmentFlag.AlignLeft, f"★ {self._low:g}")
        upper = "∞" if self.high is None else f"{self._high:g}"
        painter.drawText(
            QRectF(self.width() - _TEXT, 0, _TEXT, self.height()), middle | Qt.AlignmentFlag.AlignRight, f"{upper} ★"
        )
        painter.setPen(QPen(QColor(theme.ACCENT if self.hasFocus() else theme.WINDOW), 2))
        painter.setBrush(QColor(theme.TEXT))
        for x in (left, right):
            painter.drawEllipse(QRectF(x - _HANDLE, bar.center().y() - _HANDLE, 2 * _HANDLE, 2 * _HANDLE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            x = event.position().x()
            low, high = self._x(self._low), self._x(self._high)
            self._dragged = "low" if abs(x - low) < abs(x - high) or (low == high and x < low) else "high"
            self._drag(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._dragged = None

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        self.set_range(0.0, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_range(self._low, max(self._high + steps * _STEP, self._low))
        else:
            self.set_range(min(self._low + steps * _STEP, self._high), self._high)

    def _drag(self, x: float) -> None:
        bar = self._bar()
        stars = min(max((x - bar.left()) / max(bar.width(), 1), 0.0), 1.0) * LIMIT
        if self._dragged == "low":
            self.set_range(min(stars, self._high), self._high)
        else:
            self.set_range(self._low, max(stars, self._low))

    def _bar(self) -> QRectF:
        margin = _TEXT + _HANDLE
        return QRectF(margin, self.height() / 2 - 3, max(self.width() - 2 * margin, 10), 6)

    def _x(self, stars: float) -> float:
        bar = self._bar()
        return bar.left() + stars / LIMIT * bar.width()
