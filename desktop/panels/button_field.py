"""A line of text with a button beside it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop import theme


class ButtonField(QWidget):
    """A line to type in and a button that fills it another way.

    Args:
        hint: shown while the line is empty.
        icon, tip, name: of the button; the name is for screen readers.
    """

    def __init__(self, hint: str, icon: str, tip: str, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
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
