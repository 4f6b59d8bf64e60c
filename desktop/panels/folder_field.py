"""A field for a folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.panels.button_field import ButtonField


class FolderField(ButtonField):
    """A folder, typed or chosen."""

    def __init__(self, what: str) -> None:
        super().__init__("none", "folder", f"Choose {what}", f"Choose {what}")
        self._what = what
        self.button.clicked.connect(self._choose)

    @property
    def folder(self) -> Path | None:
        """What stands in the field, or None where nothing does."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, f"Choose {self._what}", self.line.text())
        if chosen:
            self.line.setText(chosen)
