"""Asking what to open: the Songs folder, a file, a mapset's folder, the place of an archive."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.library.archives import AUDIO_SUFFIXES
from core.program.settings import Settings
from desktop.dialogs.song_details import SongDetailsDialog
from desktop.dialogs.unpacking import Place, ask_where
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared.outside import open_outside
from desktop.shared.translation import tr


class OpenActions(QObject):
    """Asks what to open, and opens it.

    Signals:
        songsFolderChosen: a `Path`.
    """

    songsFolderChosen = Signal(object)

    def __init__(self, session: Session, opener: SongLoader, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._opener = opener
        self._settings = settings
        self._window = window

    def songs_folder(self) -> None:
        current = self._settings.songs_folder
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Choose osu!'s Songs folder"), current)
        if chosen:
            self.songsFolderChosen.emit(Path(chosen))

    def file(self) -> None:
        """A beatmap or a song from anywhere."""
        audio = " ".join(f"*{suffix}" for suffix in AUDIO_SUFFIXES)
        kinds = tr("Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})", audio=audio)
        last = self._settings.last_folder
        self._open(QFileDialog.getOpenFileName(self._window, tr("Open a beatmap or a song"), last, kinds)[0])

    def set_folder(self) -> None:
        last = self._settings.last_folder
        self._open(QFileDialog.getExistingDirectory(self._window, tr("Open a mapset folder"), last))

    def _open(self, chosen: str) -> None:
        if chosen:
            self._settings.last_folder = str(Path(chosen).parent)
            self._opener.open(Path(chosen))

    def place_of(self, archive: Path) -> None:
        """Where an .osz goes; it is opened there."""
        place = ask_where(self._window, archive, self._songs)
        if place is not None:
            self._opener.unpack(archive, place.parent)

    def place_of_all(self, archives: Sequence[Path]) -> Place | None:
        """Where several .osz go; None when the user cancelled."""
        if len(archives) == 1:
            return ask_where(self._window, archives[0], self._songs)
        return ask_where(self._window, archives[0], self._songs, len(archives))

    @property
    def _songs(self) -> Path | None:
        songs = Path(self._settings.songs_folder) if self._settings.songs_folder else None
        return songs if songs is not None and songs.is_dir() else None

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
