"""The sets that the user put together: favourites, those that were open last, and their own."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.program.desk import MOST_FAVOURITES, Desk
from core.program.settings import Settings
from desktop.shared.translation import tr

FAVOURITES, RECENT, MINE = "favourites", "recent", "mine"


class Shelves(QObject):
    """Which sets are on each shelf.

    Signals:
        changed: the name of the shelf on which others are now.
    """

    changed = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings

    def folders(self, shelf: str) -> tuple[Path, ...] | None:
        """The folders of a shelf in its order; None for a shelf that is not made of folders."""
        if shelf == FAVOURITES:
            return tuple(map(Path, self._desk.favourites))
        if shelf == RECENT:
            return tuple(Path(song.path) for song in self._desk.recent)
        return None

    @property
    def creator(self) -> str:
        """The name of the user as a mapper."""
        return self._settings.creator.strip()

    def filters(self, shelf: str) -> str:
        """A shelf in the words of the search, where it is a filter."""
        name = self._settings.creator.strip().replace('"', "")
        return f'creator="{name}"' if shelf == MINE and name else ""

    def why_empty(self, shelf: str) -> str:
        """Why nothing can be on a shelf, and what to do; empty where something could."""
        if shelf == FAVOURITES and not self._desk.favourites:
            return tr("Right-click a set to make it a favourite.")
        if shelf == MINE and not self._settings.creator.strip():
            return tr(
                "Write your name as mapper into the field Creator of a new difficulty; your sets are listed then."
            )
        return ""

    def is_favourite(self, folder: Path) -> bool:
        return os.fspath(folder) in self._desk.favourites

    def toggle_favourite(self, folder: Path) -> None:
        """Put a set among the favourites, or take it out."""
        path = os.fspath(folder)
        if path in self._desk.favourites:
            self._desk.favourites.remove(path)
        else:
            self._desk.favourites = [path, *self._desk.favourites][:MOST_FAVOURITES]
        self._desk.save()
        self.changed.emit(FAVOURITES)
