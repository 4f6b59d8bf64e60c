"""The first question: where osu!'s songs are."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.translation import tr


class FirstStart(QFrame):
    """The page in place of the library until a Songs folder is chosen.

    Signals:
        folderChosen: the `Path` of a Songs folder.
        fileAsked: the user would rather open a single file.
    """

    folderChosen = Signal(object)
    fileAsked = Signal()

    def __init__(self, candidates: Sequence[Path], below: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`below` comes under the question."""
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = QLabel(tr("Where are your songs?"))
        heading.setProperty("role", "title")
        words = QLabel(
            tr(
                "Beatwright lists the mapsets of osu!'s Songs folder. It reads them only; a new difficulty is written "
                "when you accept it."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(heading)
        layout.addWidget(words)
        self.candidates = [self._candidate(folder) for folder in candidates]
        for button in self.candidates:
            layout.addWidget(button)
        if not candidates:
            none = QLabel(tr("osu! was not found in its usual places."))
            none.setWordWrap(True)
            none.setProperty("role", "faint")
            layout.addWidget(none)
        self.browse = QPushButton(theme.icon("folder"), tr("Choose the Songs folder…"))
        self.browse.setToolTip(tr("Choose the folder that holds one folder per mapset"))
        self.single = QPushButton(theme.icon("music"), tr("Open one song instead…"))
        self.single.setToolTip(tr("Open a beatmap or an audio file without a library (Ctrl+O)"))
        layout.addWidget(self.browse)
        layout.addWidget(self.single)
        if below is not None:
            layout.addWidget(below)
        layout.addStretch(1)
        self.browse.clicked.connect(self._browse)
        self.single.clicked.connect(self.fileAsked)

    def _candidate(self, folder: Path) -> QPushButton:
        button = QPushButton(theme.icon("folder", theme.ON_ACCENT), tr("Use {folder}", folder=folder))
        button.setProperty("role", "primary")
        button.setIconSize(QSize(18, 18))
        button.setToolTip(tr("Use {folder} as the Songs folder", folder=folder))
        button.clicked.connect(lambda: self.folderChosen.emit(folder))
        return button

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose osu!'s Songs folder"))
        if chosen:
            self.folderChosen.emit(Path(chosen))
