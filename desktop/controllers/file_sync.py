"""Keeps what is open in step with the library and with the files on disk."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.edits.accept import Accepted
from core.edits.history_entry import HistoryEntry
from core.library.records import BeatmapRecord, MapsetRecord
from desktop.library import LibraryPanel
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader


class FileSync(QObject):
    """Opens the song again where its files came, went or changed."""

    def __init__(self, session: Session, opener: SongLoader, library: LibraryPanel) -> None:
        super().__init__(opener)
        self._session, self._opener, self._library = session, opener, library
        session.difficultyChanged.connect(self._mark_opened)

    def open_set(self, mapset: MapsetRecord, matching: Sequence[BeatmapRecord] = ()) -> None:
        """Open a set, unless it is, at the last of the difficulties that match a search, where that leaves some out."""
        song, opened = self._session.song, self._session.opened
        is_open = song is not None and song.folder == mapset.folder
        if not matching:
            if not is_open:
                self._opener.open(mapset.folder)
        elif not is_open or opened is None or opened.difficulty.path not in {each.path for each in matching}:
            self._opener.open(matching[-1].path)

    def after_saving(self, saved: Accepted) -> None:
        """Show what was written for the open song."""
        song, file = self._session.song, saved.files[0]
        if song is not None and (song.bare or file.parent.absolute() == song.folder.absolute()):
            self._opener.open(file)

    def after_step(self, step: HistoryEntry) -> None:
        """Read again what a step in the open song's folder changed, and look at it."""
        song, opened = self._session.song, self._session.opened
        if song is None or song.folder.absolute() != step.folder:
            return
        changed = [file for file in step.changed_files if file.is_file()]
        looked_at = opened.difficulty.path if opened is not None else None
        if looked_at is not None and looked_at.is_file() and (not changed or looked_at.absolute() in changed):
            self._opener.open(looked_at)
        elif changed:
            self._opener.open(changed[0])
        elif song.folder.is_dir():
            self._opener.open(song.folder)

    def _mark_opened(self) -> None:
        opened = self._session.opened
        self._library.show_opened(opened.difficulty.path if opened is not None else None)
