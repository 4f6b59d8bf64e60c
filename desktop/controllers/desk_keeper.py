"""Brings the window back to where the user left it: the song, the moment, the tab, the search; and the recent songs."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.program.desk import Desk, OpenPlace, RecentSong
from desktop.controllers.editor import Editor
from desktop.controllers.panes import Panes
from desktop.controllers.proposal_keeper import ProposalKeeper
from desktop.library import LibraryPanel
from desktop.library.shelves import RECENT
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader, Sound
from desktop.shared.translation import tr
from desktop.task_tabs import TaskTabs

_SAVE_AFTER_MS = 400
_WHOLE_SONG = 0.999


class DeskKeeper(QObject):
    """Fills the desk from the window, and the window from the desk.

    Attributes:
        proposals: keeps the undecided ones.

    Signals:
        recentChanged: another song is the latest.
    """

    recentChanged = Signal()

    def __init__(
        self,
        desk: Desk,
        session: Session,
        opener: SongLoader,
        panes: Panes,
        editor: Editor,
        tasks: TaskTabs,
        library: LibraryPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._session, self._opener, self._panes = desk, session, opener, panes
        self.proposals = ProposalKeeper(session, opener.open, self)
        self._editor, self._tasks, self._library = editor, tasks, library
        self._awaited: OpenPlace | None = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.keep)
        session.songChanged.connect(self._remember_song)
        session.songRenamed.connect(self._remember_song)
        session.difficultyChanged.connect(self._saving.start)

    @property
    def recent(self) -> list[RecentSong]:
        """The songs that were open last, the latest first."""
        return list(self._desk.recent)

    def restore(self) -> None:
        """Show the tab, the sections and the search of last time, and open the song; bring back proposals."""
        self.proposals.restore()
        desk = self._desk
        self._tasks.restore_sections(set(desk.folded), set(desk.unfolded))
        self._tasks.show_tab(desk.tab)
        self._library.filters.restore(desk.library)
        if desk.song is not None and Path(desk.song.path).exists():
            self._awaited = desk.song
            self._opener.open(Path(desk.song.path))

    def after_sound(self, sound: Sound | None) -> None:
        """Go to where the song was left, once it can be heard, or where it has no sound."""
        place, song = self._awaited, self._session.song
        if place is None or song is None or (sound is None and self._session.audio is not None):
            return
        self._awaited = None
        if Path(place.path) not in (self._open_path(), song.key):
            return
        self._editor.playback.seek(place.time)
        if place.view is not None:
            self._editor.timeline.zoom_to(*place.view, room=0.0)

    def keep(self) -> None:
        """Write the desk down."""
        desk = self._desk
        self._panes.keep()
        desk.tab = self._tasks.tab_name
        folded, unfolded = self._tasks.sections_state()
        desk.folded, desk.unfolded = sorted(folded), sorted(unfolded)
        desk.library = self._library.filters.remembered()
        if self._awaited is None:
            desk.song = self._place()
        desk.save()

    def stop(self) -> None:
        """Write it down for the last time."""
        self._saving.stop()
        self.keep()
        self.proposals.close()

    def list_songs(self, songs: Sequence[Path]) -> None:
        """Put songs among the recent ones, the first of them at the top."""
        for song in reversed(songs):
            self._desk.remember(RecentSong(str(song)))
        self.recentChanged.emit()
        self._library.shelves.changed.emit(RECENT)
        self._saving.start()

    def recent_menu(self, title: str) -> QMenu:
        """A menu that lists the recent songs whenever it opens."""
        menu = QMenu(title, self._window)

        def fill() -> None:
            menu.clear()
            for song in self.recent:
                name = f"{song.artist} – {song.title}" if song.artist else song.title or Path(song.path).name
                menu.addAction(name.replace("&", "&&"), partial(self._opener.open, Path(song.path))).setToolTip(
                    song.path
                )
            if menu.isEmpty():
                menu.addAction(tr("No song was open yet")).setEnabled(False)

        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(fill)
        return menu

    def _place(self) -> OpenPlace | None:
        path = self._open_path()
        if path is None:
            return None
        timeline = self._editor.timeline
        start, end = timeline.visible_range
        whole = end - start >= timeline.duration * _WHOLE_SONG
        return OpenPlace(str(path), timeline.time, None if whole else (start, end))

    def _open_path(self) -> Path | None:
        song, opened = self._session.song, self._session.opened
        if song is None:
            return None
        return opened.difficulty.path if opened is not None else song.key

    def _remember_song(self) -> None:
        song, beatmap = self._session.song, self._session.beatmap
        if song is None:
            return
        title, artist = (beatmap.title, beatmap.artist) if beatmap is not None else (song.title, song.artist)
        self._desk.remember(RecentSong(str(song.key), title[:1000], artist[:1000]))
        self.recentChanged.emit()
        self._library.shelves.changed.emit(RECENT)
        self._saving.start()
