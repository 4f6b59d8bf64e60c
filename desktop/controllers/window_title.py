"""The text of the title bar."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.session.session import Session

_PROGRAM = "Beatwright"


class WindowTitle(QObject):
    """Names the open song in the title of the window."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        session.songChanged.connect(self._show)
        session.songRenamed.connect(self._show)
        self._show()

    def _show(self) -> None:
        song, beatmap = self._session.song, self._session.beatmap
        if song is None:
            self._window.setWindowTitle(_PROGRAM)
            return
        title, artist = (beatmap.title, beatmap.artist) if beatmap is not None else (song.title, song.artist)
        self._window.setWindowTitle(f"{artist} – {title} · {_PROGRAM}")
