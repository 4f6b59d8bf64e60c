"""The list of files that could not be read."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.library.records import BrokenFile
from desktop.shared.outside import open_outside
from desktop.shared.translation import tr


class BrokenFilesDialog(QDialog):
    """A list of each broken file with the reason; a double click opens its folder."""

    def __init__(self, broken: list[BrokenFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unreadable files"))
        self.resize(640, 380)
        said = QLabel(tr("These could not be read as beatmaps and are left out. A double click opens the folder."))
        said.setProperty("role", "muted")
        said.setWordWrap(True)
        self.files = QListWidget()
        self.files.setWordWrap(True)
        self.files.setAlternatingRowColors(True)
        for file in broken:
            # A name that is not valid Unicode is shown with replacement characters.
            path = os.fsencode(file.path).decode("utf-8", "replace")
            item = QListWidgetItem(f"{path}\n{file.error}")
            item.setData(Qt.ItemDataRole.UserRole, str(file.path.parent))
            self.files.addItem(item)
        self.files.itemDoubleClicked.connect(lambda item: open_outside(Path(item.data(Qt.ItemDataRole.UserRole))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.files)
        layout.addWidget(buttons)
