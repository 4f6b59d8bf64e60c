"""Labels, buttons and choices for narrow places: what is cut off is in the tool tip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)


class YieldingLabel(QLabel):
    """A label that disappears where there is no room for all of its text."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class ElidedLabel(QLabel):
    """A label of one line that ends in … where there is no room for all of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), self.shown_text)

    def event(self, event: QEvent) -> bool:
        return _show_whole(self, event, self.text(), self.shown_text) or super().event(event)


class ElidedButton(QPushButton):
    """A button whose words end in … where there is no room for all of them."""

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        taken = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return option.fontMetrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - taken + _SLACK_PX)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_BUTTON_PX), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        return _show_whole(self, event, self.text(), self.shown_text) or super().event(event)


KEPT = "   "
"""What is after this in the words of an `ElidedChoice` is not cut off, as the stars after the name of a difficulty."""


class ElidedChoice(QComboBox):
    """A choice whose words end in … where there is no room for all of them."""

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = self.iconSize().width() + 4 if not self.itemIcon(self.currentIndex()).isNull() else 0
        words, between, kept = self.currentText().rpartition(KEPT)
        metrics, room = self.fontMetrics(), field.width() - icon - _FRAME_PX
        rest = between + kept if words else ""
        if metrics.horizontalAdvance(rest) > _MOST_KEPT * room:  # no room for both
            words, rest = self.currentText(), ""
        shown = metrics.elidedText(words or kept, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(rest))
        return shown + rest

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text  # type: ignore[attr-defined]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        return _show_whole(self, event, self.currentText(), self.shown_text) or super().event(event)


_LEAST_BUTTON_PX = 92
_SLACK_PX = 4  # advances are rounded
_MOST_KEPT = 0.75
_FRAME_PX = 6  # that the style leaves free around the words of a choice


def _show_whole(widget: QWidget, event: QEvent, text: str, shown: str) -> bool:
    """Show a tool tip that begins with what is cut off; False where nothing is, or for other events."""
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent) or shown == text:
        return False
    tip = widget.toolTip()
    QToolTip.showText(event.globalPos(), tip if text in tip else "\n".join(filter(None, (text, tip))), widget)
    return True
