"""The page in place of the list when there is nothing to list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.shared import theme


class NoticePage(QWidget):
    """An icon, a heading, a sentence and perhaps a button.

    Signals:
        acted: the name of the action whose button was pressed.
    """

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.text = QLabel()
        self.text.setProperty("role", "muted")
        self.button = QPushButton()
        self._action = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(theme.GAP)
        layout.addStretch(2)
        for label in (self._icon, self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(theme.GAP)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        self.button.clicked.connect(lambda: self.acted.emit(self._action))

    def show_notice(self, icon: str, heading: str, text: str, action: str = "", button: str = "") -> None:
        """Say something; a button appears where `action` names what it does."""
        self._icon.setPixmap(theme.icon(icon, theme.FAINT).pixmap(32, 32))
        self.heading.setText(heading)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(action))
        self._action = action
