"""Keeps copies of what osu! saves while a set is open."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from core.edits.saved_copies import SeenSet, keep_saved, look_at
from core.errors import BeatwrightError
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall

_TOPIC = "keeping copies"
_QUIET_MS = 500  # osu! writes a file in several steps


class SavedCopies(QObject):
    """Watches the beatmaps of the open set; what another program saves there is kept among the backups."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: SeenSet | None = None
        self._looker, self._last = BackgroundCall(self), BackgroundCall(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._quiet.start())
        self._watcher.directoryChanged.connect(lambda _: self._quiet.start())
        session.songChanged.connect(self._follow)

    @property
    def watched(self) -> list[str]:
        """The files and the folder that are watched now."""
        return [*self._watcher.files(), *self._watcher.directories()]

    def stop(self) -> None:
        """Look for the last time."""
        self._watcher.blockSignals(True)
        self._looker.forget()
        self._last.forget()
        if self._quiet.isActive() and self._seen is not None:
            self._quiet.stop()
            with suppress(BeatwrightError, OSError):
                keep_saved(self._seen)

    def _follow(self) -> None:
        """Watch the folder of the open song; keep what was saved in the one that is left."""
        song, seen = self._session.song, self._seen
        folder = song.folder if song is not None and not song.bare else None
        if seen is not None and seen.folder == folder:
            self._quiet.start()  # it was read again, perhaps because of what is to be kept
            return
        if seen is not None and self._quiet.isActive():
            self._last.load(partial(keep_saved, seen), lambda _: None, self._report)
        self._quiet.stop()
        self._looker.forget()
        self._seen = None
        self._watch()
        if folder is not None:
            self._looker.load(partial(look_at, folder), self._begin, self._report)

    def _begin(self, seen: SeenSet) -> None:
        self._show(seen)
        self._quiet.start()  # what happened before it was watched

    def _look(self) -> None:
        if self._seen is not None:
            self._looker.load(partial(keep_saved, self._seen), self._show, self._report)

    def _show(self, seen: SeenSet) -> None:
        self._seen = seen
        self._session.notices.succeed(_TOPIC)
        self._watch()

    def _watch(self) -> None:
        """What was replaced is no longer watched by itself."""
        seen = self._seen
        paths = {str(seen.folder), *map(str, seen.maps)} if seen is not None else set[str]()
        watched = set(self.watched)
        if watched - paths:
            self._watcher.removePaths(sorted(watched - paths))
        if paths - watched:
            self._watcher.addPaths(sorted(paths - watched))

    def _report(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)
