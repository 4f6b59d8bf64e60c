"""The new set of the chosen song: how it is repaired, what it is called and where it goes."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.errors import InputError
from core.generation.option import Kind, Option
from core.music.orders import FADE_RANGE, LOUDNESS, LOUDNESS_RANGE, RepairOptions, SetNames, SetOrder
from core.music.request import TEMPO_RANGE
from desktop.shared import theme
from desktop.shared.controls import Segments
from desktop.shared.fields import NumberField, problem_in
from desktop.shared.folder_field import FolderField
from desktop.shared.form import Group, allow
from desktop.shared.translation import tr
from desktop.song_lab.song_desk import SongDesk
from desktop.song_lab.songs_column import SongsColumn

_ROW_PX = 42
_TEMPO = Option("bpm", "", Kind.NUMBER, "", *TEMPO_RANGE)
_FADE = Option("fade_out", "", Kind.NUMBER, "", *FADE_RANGE)
_LOUDNESS = Option("loudness", "", Kind.NUMBER, "", *LOUDNESS_RANGE)


class SetForm(QWidget):
    """The fields of a new set.

    Attributes:
        tempo, pitch, trim, fade, loudness, title, artist, folder, format: the fields.
        make: the button.
    """

    def __init__(self, desk: SongDesk, songs: SongsColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._songs = desk, songs
        self.tempo = NumberField(_TEMPO, 1, tr("Tempo"), auto="auto", suffix=" BPM")
        self.pitch = Segments(
            (
                (tr("Auto", "pitch"), "auto", tr("The pitch follows the tempo up to a semitone; then it stays")),
                (tr("Keep", "pitch"), "keep", tr("The pitch stays; attacks move by up to 15 ms")),
                (tr("Follow", "pitch"), "follow", tr("The pitch follows; every attack is exactly in its place")),
            ),
            elided=True,
        )
        self.trim = QCheckBox(tr("Begin on the downbeat"))
        self.trim.setToolTip(tr("Cut what is before the first downbeat"))
        self.trim.setChecked(True)
        self.fade = NumberField(_FADE, 0.5, tr("Fade out"), suffix=" s", value=1.0)
        self.loudness = NumberField(_LOUDNESS, 1, tr("Loudness"), suffix=" LUFS", value=LOUDNESS)
        self.title, self.artist = QLineEdit(), QLineEdit()
        self.title.setPlaceholderText(tr("the prompt"))
        self.artist.setPlaceholderText(tr("you and the model"))
        self.folder = FolderField(tr("the folder of the new set"))
        self.format = Segments((("Ogg", "ogg", "Ogg Vorbis, 192 kbit/s"), ("MP3", "mp3", "MP3, 192 kbit/s")))
        self.make = QPushButton(tr("New set"))
        self.make.setProperty("role", "primary")
        self.make.setToolTip(tr("Repair the chosen song, and open a new set of it with one red line"))
        self._lay_out()
        self.make.clicked.connect(self.make_set)
        for line in (self.tempo.line, self.fade.line, self.loudness.line, self.folder.line):
            line.textChanged.connect(lambda _: self._allow())
        songs.chosenChanged.connect(self._allow)
        desk.busyChanged.connect(self._allow)
        self._allow()

    def _lay_out(self) -> None:
        heading = QLabel(tr("Repair and new set"))
        heading.setProperty("role", "heading")
        group = Group("")
        group.add_row(tr("Tempo"), self.tempo, tr("The song gets it exactly; auto: its own, rounded"))
        group.add_row(tr("Pitch"), self.pitch, tr("What stays when the tempo changes"))
        group.add_wide(self.trim)
        group.add_row(tr("Fade out"), self.fade, tr("Of the end"))
        group.add_row(tr("Loudness"), self.loudness, tr("Of the whole song; peaks are held below full scale"))
        group.add_row(tr("Format"), self.format, tr("Of the set's audio file"))
        group.add_row(tr("Title"), self.title, tr("Of the set; the prompt where it is empty"))
        group.add_row(tr("Artist"), self.artist, tr("Of the set; you and the model where it is empty"))
        group.add_row(tr("Into"), self.folder, tr("The folder in which the set's own folder is made"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(heading)
        layout.addWidget(group)
        layout.addWidget(self.make)

    # What the user does

    def order(self) -> SetOrder:
        """The order of the fields, for the chosen song.

        Raises:
            InputError: a field is wrong, or something is missing.
        """
        if why_not := self._why_not():
            raise InputError(why_not)
        song, folder = self._songs.chosen, self.folder.folder
        assert song is not None and folder is not None
        pitch = str(self.pitch.value)
        repair = RepairOptions(
            self.tempo.chosen,
            "keep" if pitch == "keep" else "follow" if pitch == "follow" else "auto",
            self.trim.isChecked(),
            self.fade.value(),
            self.loudness.value(),
        )
        names = SetNames(self.title.text().strip() or None, self.artist.text().strip() or None)
        return SetOrder(song.file, folder, repair, names, "mp3" if self.format.value == "mp3" else "ogg")

    def make_set(self) -> None:
        """Repair the chosen song and make a set of it."""
        self._desk.make_set(self.order())

    # What is shown

    def _why_not(self) -> str:
        song = self._songs.chosen
        if self._desk.job is not None:
            return tr("Something is being made; wait, or stop it")
        if song is None:
            return tr("Choose a song first")
        if song.facts.bpm is None:
            return tr("No beat was found in the song; choose another candidate")
        if problem := problem_in(self):
            return problem
        folder = self.folder.folder
        if folder is None or not Path(folder).is_dir():
            return tr("Choose a folder for the new set first")
        return ""

    def _allow(self) -> None:
        """Let the set be made, or have its button say why it cannot be."""
        why_not = self._why_not()
        allow(self.make, not why_not, why_not)
