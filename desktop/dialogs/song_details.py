"""Title and artist of a bare audio file."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from core.errors import InputError
from core.generation.option_text import read_option
from core.generation.options import OPTIONS
from desktop.session.open_song import Song
from desktop.shared.fields import ValidatedLine, text_line
from desktop.shared.translation import tr


class SongDetailsDialog(QDialog):
    """Asks what a song without a set is called; the names come from the file's tags."""

    def __init__(self, song: Song, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Song details"))
        self.setMinimumWidth(440)
        self.artist = text_line(tr("Artist"), "artist")
        self.title = ValidatedLine(_title)
        self.artist.setText(song.artist)
        self.title.setText(song.title)
        words = QLabel(
            tr(
                "{value} has no mapset yet. Accepting makes a new folder for it.",
                value=song.audio.name if song.audio else "",
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        form = QFormLayout()
        form.addRow(tr("Artist"), self.artist)
        form.addRow(tr("Title"), self.title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        for line in (self.artist, self.title):
            line.problemChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        problem = self.title.problem or self.artist.problem
        ok.setEnabled(not problem)
        ok.setToolTip(problem)


def _title(text: str) -> str:
    title = read_option(OPTIONS["title"], text, tr("Title"))
    if title is None:
        raise InputError(tr("A song needs a title; write what it is called."))
    return str(title)
