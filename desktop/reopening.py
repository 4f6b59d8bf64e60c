"""What is open follows what is chosen in the library, and what became of the files."""

from PySide6.QtCore import QObject

from core.generation.accept import Accepted
from core.generation.steps import Step
from core.library.records import MapsetRecord
from desktop.library import LibraryPanel
from desktop.opening import Opener
from desktop.session import Session


class Reopening(QObject):
    """Opens the song again where its files came, went or changed."""

    def __init__(self, session: Session, opener: Opener, library: LibraryPanel) -> None:
        super().__init__(opener)
        self._session, self._opener, self._library = session, opener, library
        session.difficultyChanged.connect(self._mark_opened)

    def open_set(self, mapset: MapsetRecord) -> None:
        """Open a set, unless it is."""
        if self._session.song is None or self._session.song.folder != mapset.folder:
            self._opener.open(mapset.folder)

    def after_saving(self, saved: Accepted) -> None:
        """Show what was written for the open song."""
        song, file = self._session.song, saved.files[0]
        if song is not None and (song.bare or file.parent.absolute() == song.folder.absolute()):
            self._opener.open(file)

    def after_step(self, step: Step) -> None:
        """Read again what a step in the open song's folder changed."""
        song, opened = self._session.song, self._session.opened
        if song is None or song.folder.absolute() != step.folder:
            return
        if opened is not None and opened.difficulty.path.is_file():
            self._opener.open(opened.difficulty.path)
        elif song.folder.is_dir():
            self._opener.open(song.folder)

    def _mark_opened(self) -> None:
        opened = self._session.opened
        self._library.show_opened(opened.difficulty.path if opened is not None else None)
