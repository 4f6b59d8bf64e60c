"""A field for a folder."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop import theme


class FolderField(QWidget):
    """A folder, typed or chosen."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self.line = QLineEdit()
        self.line.setPlaceholderText("none")
        self.browse = QToolButton()
        self.browse.setIcon(theme.icon("folder"))
        self.browse.setIconSize(QSize(16, 16))
        self.browse.setToolTip(f"Choose {what}")
        self.browse.setAccessibleName(f"Choose {what}")
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.browse.clicked.connect(self._choose)

    @property
    def folder(self) -> Path | None:
        """What stands in the field, or None where nothing does."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, f"Choose {self._what}", self.line.text())
        if chosen:
            self.line.setText(chosen)
