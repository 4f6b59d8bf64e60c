"""Descriptors in a form: typed, or chosen from those that the model knows."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop import theme


class DescriptorField(QWidget):
    """A line of names, separated by commas, and a button that opens the list.

    Signals:
        listAsked: the button.
    """

    listAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText("choose or type")
        self.button = QToolButton()
        self.button.setIcon(theme.icon("search"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setToolTip("Choose from the descriptors that the model knows")
        self.button.setAccessibleName("Choose descriptors")
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.listAsked)
        self.line.textChanged.connect(self.line.setToolTip)

    @property
    def names(self) -> tuple[str, ...]:
        """What stands in the line."""
        return tuple(part.strip() for part in self.line.text().split(",") if part.strip())

    def set_names(self, names: Iterable[str]) -> None:
        self.line.setText(", ".join(names))
        self.line.setCursorPosition(0)
