"""The song lab in the window: its page, what it remembers, and its new sets in the desk."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from core.program.settings import Settings
from desktop.controllers.editor import Editor
from desktop.controllers.lab_controller import LabController
from desktop.controllers.pane_focus import PaneFocus
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.jobs import JobQueue
from desktop.shared.toasts import Toasts
from desktop.shared.translation import tr

if TYPE_CHECKING:
    from desktop.song_lab.page import SongLab

_FORM = "song_lab"
"""Under this name the settings keep what the page was left with."""


class SongLabController(LabController):
    """Opens the page in the editor's place and connects it; it is imported and made when it is first opened."""

    page: "SongLab | None" = None

    def __init__(
        self,
        window: QStackedWidget,
        session: Session,
        settings: Settings,
        opener: SongLoader,
        editor: Editor,
        jobs: JobQueue,
        toasts: Toasts,
        pane_focus: PaneFocus,
    ) -> None:
        """`window` has the editor with all that is around it as its first page."""
        super().__init__(window, editor, toasts, shortcuts.SONG_LAB)
        self._session, self._settings, self._opener = session, settings, opener
        self._jobs, self._pane_focus = jobs, pane_focus

    def open(self) -> "SongLab":
        """Bring the page into view."""
        page = self._made()
        self._bring_forward(page)
        if page.is_built:
            page.form.prompt.setFocus()
        self.shown.emit(True)
        return page

    def use_adapter(self, folder: Path, model: str) -> None:
        """Open the page with what a model was tuned with."""
        page = self.open()
        page.build()
        page.form.model.use(model)
        page.form.details.adapter.line.setText(str(folder))

    def close_page(self) -> None:
        """Go back to the editor, in silence; what is being made goes on."""
        if self.page is not None:
            self.page.listening.stop()
        super().close_page()

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
        """The page, which is made when it is first needed."""
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
