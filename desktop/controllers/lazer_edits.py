"""Offers the sets that osu!(lazer) has opened for external editing."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from core.program.lazer_edits import LazerEdit, find_lazer_edits
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared.background_call import BackgroundCall
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import marked, tr

LAZER_EDIT = marked("Open what osu!lazer edits externally")

_LOOK_MS = 2000
_TOPIC = "lazer"


class LazerEdits(QObject):
    """Looks every second or two which sets are edited externally; a new one is offered in a notice."""

    def __init__(self, session: Session, opener: SongLoader) -> None:
        super().__init__(opener)
        self._session, self._opener = session, opener
        self._offered: set[Path] = set()
        self._busy = False
        self._reader = BackgroundCall(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entry of the menu does."""
        return {LAZER_EDIT: self.open_latest}

    def stop(self) -> None:
        """Stop looking."""
        self._timer.stop()
        self._reader.forget()

    def look(self) -> None:
        """Find out what is edited externally now."""
        if not self._busy:
            self._busy = True
            self._reader.load(find_lazer_edits, self._show, lambda _: self._show(()))

    def open_latest(self) -> None:
        """Open the set that lazer opened for editing last, or say how to get one."""
        found = find_lazer_edits()
        if found:
            self._offered.add(found[0].folder)
            self._opener.open(found[0].folder)
            return
        self._session.notices.inform(
            tr("osu!lazer has no set open for external editing; choose “Edit externally” in its editor's File menu."),
            subject=_TOPIC,
        )

    def _show(self, found: Sequence[LazerEdit]) -> None:
        """Offer sets that osu!lazer has opened for editing, each once."""
        self._busy = False
        there = {each.folder for each in found}
        self._offered &= there
        song = self._session.song
        for each in found:
            if each.folder in self._offered:
                continue
            self._offered.add(each.folder)
            if song is None or song.folder != each.folder:
                self._session.notices.inform(
                    tr("osu!lazer has opened a set for external editing."),
                    (tr("Open it here"), partial(self._opener.open, each.folder)),
                    subject=_TOPIC,
                )
