"""The song lab in the window: its page, what it remembers, and its new sets in the desk."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from core.program.settings import Settings
from desktop.controllers.editor import Editor
from desktop.controllers.pane_focus import PaneFocus
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.jobs import JobQueue
from desktop.shared.shortcuts import Shortcut
from desktop.shared.toasts import Toasts
from desktop.shared.translation import tr

if TYPE_CHECKING:
    from desktop.song_lab.page import SongLab

_FORM = "song_lab"
"""Under this name the settings keep what the page was left with."""

_STAYS = (
    *(shortcuts.SONG_LAB, shortcuts.QUIT, shortcuts.SETTINGS, shortcuts.PALETTE, shortcuts.SHORTCUTS),
    *(shortcuts.MESSAGES, shortcuts.NEXT_PANE, shortcuts.PREVIOUS_PANE, shortcuts.FOLLOW_OSU, shortcuts.CANCEL),
)
"""What does not need the editor."""


class SongLabController(QObject):
    """Opens the page in the editor's place and connects it; it is imported and made when it is first opened.

    Attributes:
        page: the lab; None until it was opened once.

    Signals:
        shown: whether the page is in view.
    """

    shown = Signal(bool)

    def __init__(
        self,
        window: QStackedWidget,
        session: Session,
        settings: Settings,
        opener: SongLoader,
        editor: Editor,
        jobs: JobQueue,
        notices: Toasts,
        pane_focus: PaneFocus,
    ) -> None:
        """`window` has the editor with all that is around it as its first page."""
        super().__init__(window)
        self._stack, self._session, self._settings, self._opener = window, session, settings, opener
        self._editor, self._jobs, self._toasts, self._pane_focus = editor, jobs, notices, pane_focus
        self.page: SongLab | None = None

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {shortcuts.SONG_LAB: self.toggle}

    @property
    def is_open(self) -> bool:
        """Whether the page is in view."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def follow(self, actions: Mapping[Shortcut, QAction]) -> None:
        """Go back to the editor with every action that needs it."""
        for shortcut, action in actions.items():
            if shortcut not in _STAYS:
                action.triggered.connect(lambda _: self.close_page())

    def toggle(self) -> None:
        """Open the page, or go back to the editor."""
        if self.is_open:
            self.close_page()
        else:
            self.open()

    def open(self) -> "SongLab":
        """Bring the page into view."""
        page = self._made()
        self._stack.setCurrentWidget(page)
        self._toasts.show_over(page)
        if page.is_built:
            page.form.prompt.setFocus()
        self.shown.emit(True)
        return page

    def close_page(self) -> None:
        """Go back to the editor; what is being made goes on."""
        if self.page is not None:
            self.page.listening.stop()
        if self.is_open:
            self._stack.setCurrentIndex(0)
            self._toasts.show_over(self._editor.playfield)
            self._editor.timeline.setFocus()
            self.shown.emit(False)

    def stop(self) -> None:
        """Remember what the page was left with, and be silent."""
        page = self.page
        if page is None:
            return
        page.listening.close()
        if page.is_built:
            self._settings.forms = self._settings.forms | {_FORM: page.remembered()}

    # Inside

    def _made(self) -> "SongLab":
        if self.page is None:
            from desktop.song_lab.page import SongLab

            self.page = SongLab(self._jobs, self._session.notices)
            page = self.page
            page.closed.connect(self.close_page)
            page.built.connect(self._built)
            page.desk.setMade.connect(self._set_made)
            page.listening.began.connect(self._editor.player.pause)
            self._stack.addWidget(page)
        return self.page

    def _built(self) -> None:
        page = self.page
        assert page is not None
        page.restore(self._settings.forms.get(_FORM, {}), self._settings.songs_folder)
        self._pane_focus.add(page.form, page.songs, page.set_form, page.history)
        if self.is_open:
            page.form.prompt.setFocus()

    def _set_made(self, file: Path) -> None:
        self.close_page()
        self._opener.open(file)
        sentence = tr("{name} is a new set with one red line; every form can map it.", name=file.parent.name)
        self._session.notices.inform(sentence)
