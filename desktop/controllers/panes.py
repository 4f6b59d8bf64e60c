"""Which parts of the window are to be seen, and how large they are."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from core.program.desk import Desk
from desktop.controllers.editor import Editor
from desktop.controllers.songs_folder import SongsFolder
from desktop.shared import shortcuts
from desktop.shared.shortcuts import Shortcut
from desktop.task_tabs import LEAST_COLUMN, MOST_COLUMN, USUAL_COLUMN, TaskTabs

_LIBRARY, _TIMELINE = 340, 210  # px, usually
_LIBRARY_LEAST, _EDITOR = 284, 880  # px; the library is no wider than its least before the editor has these
_PLAYFIELD = 362  # px of height that a low window leaves the playfield before the timeline gets more than its least
_FOLDED_PX = 1300
"""In a window of less width the form is folded at first."""


class Panes(QObject):
    """Folds the library and the form, shows playfield and timeline alone, and remembers the borders between them."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        columns: QSplitter,
        library: SongsFolder,
        editor: Editor,
        tasks: TaskTabs,
        below: QWidget,
    ) -> None:
        """`columns` has library, editor and tasks beside each other; `below` is the status bar."""
        super().__init__(window)
        self._window, self._desk = window, desk
        self._columns, self._library, self._editor, self._tasks, self._below = columns, library, editor, tasks, below
        self._library_folded, self._before_full = False, Qt.WindowState.WindowNoState
        self.song_only = False
        self._library_width, self._form_width, self._timeline_height = 0, 0, 0
        tasks.folded.connect(self._form_folded)
        columns.splitterMoved.connect(lambda *_: self._measure())
        editor.views.splitterMoved.connect(lambda *_: self._measure())
        for splitter in (columns, editor.views):
            splitter.installEventFilter(self)
        editor.header.library.clicked.connect(lambda _: self.toggle_library())

    @property
    def library_folded(self) -> bool:
        return self._library_folded

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._library_width:
            if watched is self._columns:
                self._place_columns()
            else:
                self._place_views()
        return super().eventFilter(watched, event)

    def restore(self) -> None:
        """Make every part as large as it was; call it when the window has its size."""
        desk, width = self._desk, self._window.width()
        self._library_width = desk.library_width or _LIBRARY
        self._form_width = min(max(desk.form_width or USUAL_COLUMN, LEAST_COLUMN), MOST_COLUMN)
        self._timeline_height = desk.timeline_height or _TIMELINE
        first_time = not (desk.library_width or desk.form_width or desk.timeline_height)
        self.fold_library(desk.library_folded)
        self._tasks.set_folded(desk.form_folded or (first_time and width < _FOLDED_PX))
        self._place()

    def keep(self) -> None:
        """Write what is to be seen into the desk."""
        if not self._library_width:
            return  # never shown
        desk = self._desk
        desk.library_width, desk.form_width = self._library_width, self._form_width
        desk.timeline_height = self._timeline_height
        desk.library_folded, desk.form_folded = self._library_folded, self._tasks.is_folded

    def fold_library(self, folded: bool) -> None:
        """Fold the library away, or bring it back."""
        self._library_folded = folded
        self._library.setVisible(not folded and not self.song_only)
        self._editor.header.library.setChecked(not folded)
        self._place()

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {
            shortcuts.LIBRARY: self.toggle_library,
            shortcuts.SEARCH: self.search_library,
            shortcuts.DOCK: self.toggle_form,
            shortcuts.SONG_ONLY: lambda: self.show_song_only(not self.song_only),
        }

    def search_library(self) -> None:
        """Let the user type a search."""
        self.fold_library(False)
        self._library.focus_search()

    def toggle_library(self) -> None:
        self.fold_library(not self._library_folded)

    def toggle_form(self) -> None:
        self._tasks.set_folded(not self._tasks.is_folded)

    def show_song_only(self, only: bool) -> None:
        """Show playfield and timeline over the whole screen, or everything again."""
        if only == self.song_only:
            return
        self.song_only = only
        window = self._window
        for part in (self._tasks, self._below, self._editor.header, self._editor.transport, window.menuBar()):
            part.setVisible(not only)
        self._library.setVisible(not only and not self._library_folded)
        if only:
            self._before_full = window.windowState()
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
            self._editor.timeline.setFocus()
        else:
            window.setWindowState(self._before_full)
        self._place()

    def _form_folded(self, folded: bool) -> None:
        self._place()

    def _measure(self) -> None:
        """Note the sizes of what is to be seen, so that it comes back as large."""
        if not self._window.isVisible() or self.song_only:
            return
        library, _, form = self._columns.sizes()
        if library and not self._library_folded:
            self._library_width = library
        if form and not self._tasks.is_folded:
            self._form_width = max(form - self._tasks.rail.width(), LEAST_COLUMN)
        _, timeline = self._editor.views.sizes()
        self._timeline_height = timeline or self._timeline_height

    def _place(self) -> None:
        """Give every part its size, and the rest to the playfield."""
        self._place_columns()
        self._place_views()

    def _place_columns(self) -> None:
        total = self._columns.width() - 2 * self._columns.handleWidth()
        rail = self._tasks.rail.width()
        form = 0 if self._tasks.isHidden() else rail if self._tasks.is_folded else self._form_width + rail
        usual = min(self._library_width, max(total - form - _EDITOR, _LIBRARY_LEAST))
        library = 0 if self._library.isHidden() else usual
        self._columns.setSizes([library, max(total - library - form, 1), form])

    def _place_views(self) -> None:
        views = self._editor.views
        tall = views.height() - views.handleWidth()
        timeline = max(min(self._timeline_height, tall - _PLAYFIELD), self._editor.timeline.minimumHeight())
        views.setSizes([max(tall - timeline, 1), timeline])
