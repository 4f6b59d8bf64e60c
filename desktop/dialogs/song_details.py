"""Title and artist of a bare audio file."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.songs import Song


class SongDetailsDialog(QDialog):
    """Asks what a song without a set is called; the names come from the file's tags."""

    def __init__(self, song: Song, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Song details")
        self.setMinimumWidth(440)
        self.artist = QLineEdit(song.artist)
        self.title = QLineEdit(song.title)
        for field in (self.artist, self.title):
            field.setMaxLength(81)
        words = QLabel(
            f"{song.audio.name if song.audio else ''} has no mapset yet. Accepting makes a new folder for it."
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        form = QFormLayout()
        form.addRow("Artist", self.artist)
        form.addRow("Title", self.title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.title.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.title.text().strip()))
        ok.setToolTip("" if ok.isEnabled() else "A song needs a title")
