"""A field for a folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.shared.button_field import ButtonField
from desktop.shared.translation import tr


class FolderField(ButtonField):
    """A field for the path of a folder, typed or chosen in a dialog."""

    def __init__(self, what: str) -> None:
        super().__init__(tr("none"), "folder", tr("Choose {what}", what=what), tr("Choose {what}", what=what))
        self._what = what
        self.button.clicked.connect(self._choose)

    @property
    def folder(self) -> Path | None:
        """The folder in the field; None where it is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose {what}", what=self._what), self.line.text())
        if chosen:
            self.line.setText(chosen)
