"""Asking what to open: the Songs folder, a file, a mapset's folder, the place of an archive."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.dialogs.song_details import SongDetailsDialog
from desktop.dialogs.unpacking import ask_where
from desktop.generating import open_outside
from desktop.opening import Opener
from desktop.session import Session
from desktop.settings import Settings
from desktop.songs import AUDIO_SUFFIXES


class Choosing(QObject):
    """The questions, and what follows from their answers.

    Signals:
        songsFolderChosen: a `Path`.
    """

    songsFolderChosen = Signal(object)

    def __init__(self, session: Session, opener: Opener, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._opener = opener
        self._settings = settings
        self._window = window

    def songs_folder(self) -> None:
        known = self._settings.songs_folder
        chosen = QFileDialog.getExistingDirectory(self._window, "Choose osu!'s Songs folder", known)
        if chosen:
            self.songsFolderChosen.emit(Path(chosen))

    def file(self) -> None:
        """A beatmap or a song from anywhere."""
        audio = " ".join(f"*{suffix}" for suffix in AUDIO_SUFFIXES)
        kinds = f"Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})"
        last = self._settings.last_folder
        self._open(QFileDialog.getOpenFileName(self._window, "Open a beatmap or a song", last, kinds)[0])

    def set_folder(self) -> None:
        last = self._settings.last_folder
        self._open(QFileDialog.getExistingDirectory(self._window, "Open a mapset folder", last))

    def _open(self, chosen: str) -> None:
        if chosen:
            self._settings.last_folder = str(Path(chosen).parent)
            self._opener.open(Path(chosen))

    def place_of(self, archive: Path) -> None:
        """Where an .osz goes; it is opened there."""
        known = Path(self._settings.songs_folder) if self._settings.songs_folder else None
        place = ask_where(self._window, archive, known if known is not None and known.is_dir() else None)
        if place is not None:
            self._opener.unpack(archive, place.parent)

    def show_folder(self) -> None:
        """Hand the open song's folder to the system."""
        if self._session.song is not None:
            open_outside(self._session.song.folder)

    def song_details(self) -> None:
        """Title and artist of a bare song."""
        song = self._session.song
        if song is None or not song.bare:
            return
        dialog = SongDetailsDialog(song, self._window)
        if dialog.exec():
            self._session.rename_song(dialog.title.text().strip(), dialog.artist.text().strip())
