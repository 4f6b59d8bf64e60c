"""A line of text with a button beside it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.shared import theme
from desktop.shared.fields import Reader, ValidatedLine


class ButtonField(QWidget):
    """A line to type in and a button that fills it in another way.

    Args:
        hint: shown while the line is empty.
        icon, tip, name: of the button; the name is for screen readers.
        reader: reads the value of the text; by default the text itself.
    """

    def __init__(self, hint: str, icon: str, tip: str, name: str, reader: Reader = str) -> None:
        super().__init__()
        self.line = ValidatedLine(reader)
        self.line.setPlaceholderText(hint)
        self.button = QToolButton()
        self.button.setIcon(theme.icon(icon))
        self.button.setIconSize(QSize(16, 16))
        self.button.setToolTip(tip)
        self.button.setAccessibleName(name)
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
