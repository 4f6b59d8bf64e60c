"""The left side of the window: the library of the Songs folder, or the question where that folder is."""

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from core.library.locate import find_songs_folders
from core.program.desk import Desk
from core.program.settings import Settings
from desktop.dialogs.first_start import FirstStart
from desktop.library import LibraryPanel
from desktop.library.shelves import Shelves
from desktop.models.offer import ModelOffer
from desktop.session.open_song import is_folder
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr

_TOPIC = "songs folder"
_MOST_CANDIDATES = 3


class SongsFolder(QStackedWidget):
    """Shows the library once a Songs folder is chosen, and remembers which one it is.

    Attributes:
        library, first_start: its two pages.
        offer: of a larger model, on the second.
    """

    def __init__(self, settings: Settings, notices: NoticeBoard, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._notices = settings, notices
        self.library = LibraryPanel(shelves=Shelves(desk, settings, self))
        candidates = [folder.path for folder in find_songs_folders()]
        self.offer = ModelOffer()
        self.first_start = FirstStart(candidates[:_MOST_CANDIDATES], self.offer)
        self.addWidget(self.library)
        self.addWidget(self.first_start)
        self.setMinimumWidth(240)
        self.first_start.folderChosen.connect(self.use)

    def restore(self, chosen: Path | None) -> None:
        """List the folder that was named at the start, or the one that is remembered."""
        remembered = self._settings.songs_folder
        folder = chosen or (Path(remembered) if remembered else None)
        if folder is None:
            self.setCurrentWidget(self.first_start)
        else:
            self.use(folder, remember=chosen is None or not remembered)

    def use(self, folder: Path, remember: bool = True) -> None:
        """List the mapsets of `folder`."""
        if not is_folder(folder):
            self.setCurrentWidget(self.first_start)
            sentence = tr("{folder} is no longer there; choose the Songs folder again.", folder=folder)
            self._notices.report(sentence, topic=_TOPIC)
            return
        if remember:
            self._settings.songs_folder = str(folder)
            self._settings.save()
        self.setCurrentWidget(self.library)
        self._notices.succeed(_TOPIC)
        self.library.open_folder(folder)

    def focus_search(self) -> None:
        """Let the user type a search, where there is a library."""
        if self.currentWidget() is self.library:
            self.library.focus_search()
