"""Opens the map that is open in osu!, where the user wants that."""

import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from core.changes import digest_of
from core.edits.saved_copies import own_digests
from core.library.latest import Saved, find_titled, latest_saved
from core.program.osu_window import TITLES_TELL, shown_map
from core.program.settings import Settings
from desktop.controllers.lazer_edits import LazerEdits
from desktop.library.source import LibrarySource
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.background_call import BackgroundCall
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import tr

_LOOK_MS = 1500


def open_in_osu(index_path: Path, songs: Path, after: int) -> Saved | None:
    """The difficulty that osu!'s window names, or, without such titles, what was saved since `after` (ns since 1970).

    What the program itself wrote does not count.
    """
    if TITLES_TELL:
        named = shown_map()
        path = find_titled(index_path, songs, named) if named else None
        return Saved(path, after) if path is not None else None
    saved = latest_saved(index_path, songs, after, time.time_ns())
    if saved is None:
        return None
    try:
        data = saved.path.read_bytes()
    except OSError:  # it has gone since
        return None
    return None if digest_of(data) in own_digests(saved.path.parent) else saved


class FollowOsu(QObject):
    """Looks every second or two, while the setting is on, which map osu! has open, and opens it when it is another one.

    Attributes:
        lazer: offers the sets that osu!(lazer) has opened for external editing.
    """

    def __init__(self, session: Session, opener: SongLoader, library: LibrarySource, settings: Settings) -> None:
        super().__init__(opener)
        self._session, self._opener, self._library, self._settings = session, opener, library, settings
        self._action: QAction | None = None
        self.lazer = LazerEdits(session, opener)
        self._after = 0
        self._last: Path | None = None
        self._busy = False
        self._reader = BackgroundCall(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menu do."""
        return {shortcuts.FOLLOW_OSU: self.toggle, **self.lazer.commands}

    def show_on(self, action: QAction) -> None:
        """Let an entry of the menu say whether it is on."""
        self._action = action
        action.setCheckable(True)
        action.setChecked(self._settings.follow_osu)

    def toggle(self) -> None:
        """Follow osu!, or no longer."""
        self._settings.follow_osu = not self._settings.follow_osu
        self._settings.save()
        if self._settings.follow_osu:
            words = (
                tr("The map that is open in osu! opens here too.")
                if TITLES_TELL
                else tr("What osu! saves in the Songs folder opens here too.")
            )
            self._session.notices.inform(words, subject="following")
        self.look()

    def stop(self) -> None:
        """Look no longer."""
        self.lazer.stop()
        self._timer.stop()
        self._reader.forget()

    def look(self) -> None:
        """Find out which map osu! has open now."""
        on, songs = self._settings.follow_osu, self._library.songs
        if self._action is not None:
            self._action.setChecked(on)
        if not on:
            self._after, self._last = 0, None
            return
        if not self._after:
            self._after = time.time_ns()  # what was saved before is not open because of that
        if songs is not None and not self._busy:
            self._busy = True
            find = partial(open_in_osu, self._library.index_path, songs, self._after)
            self._reader.load(find, self._show, lambda _: self._show(None))

    def _show(self, found: Saved | None) -> None:
        """Open the difficulty that osu! saved last, if it is another than before."""
        self._busy = False
        if found is None or not self._settings.follow_osu:
            return
        is_new = found.path != self._last or found.time > self._after
        self._last, self._after = found.path, max(self._after, found.time)
        opened = self._session.opened
        # Who has gone elsewhere since stays there until osu! has another one.
        if is_new and (opened is None or opened.difficulty.path != found.path):
            self._opener.open(found.path)
