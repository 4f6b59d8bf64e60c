"""What becomes of a proposal, and of what was accepted before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.generation.request import Task
from core.places import places
from desktop.dialogs.history import HistoryDialog
from desktop.generating import Generating, open_outside
from desktop.opening import Opener
from desktop.panels.notification_bar import Notice, Severity
from desktop.panels.task_panel import TaskPanel
from desktop.session import Session
from desktop.settings import Settings
from desktop.undoing import Undoing


class Deciding(QObject):
    """Accepting, comparing and looking back.

    Signals:
        noticed: a `Notice`.
    """

    noticed = Signal(object)

    def __init__(
        self,
        session: Session,
        generating: Generating,
        undoing: Undoing,
        opener: Opener,
        settings: Settings,
        forms: Sequence[TaskPanel],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._generating = generating
        self._undoing = undoing
        self._opener = opener
        self._settings = settings
        self._forms = forms
        self._window = window
        session.proposalChanged.connect(self._show_base)

    def accept(self) -> None:
        """Write the proposal; one that changes a difficulty goes into it, with a backup."""
        self._generating.accept(self._new_set_folder(), self._wants_osz())

    def accept_as_new(self) -> None:
        """Write the proposal beside the difficulty that it changes."""
        self._generating.accept(self._new_set_folder(), self._wants_osz(), as_new=True)

    def accept_all(self) -> None:
        self._generating.accept_all(self._new_set_folder(), self._wants_osz())

    def discard_all(self) -> None:
        self._generating.discard(every=True)

    def switch_shown(self) -> None:
        """Original or proposal."""
        if self._session.proposal is not None and self._session.beatmap is not None:
            self._session.show_proposal(not self._session.showing_proposal)

    def show_history(self) -> None:
        """What was accepted for the open song."""
        if self._session.song is not None:
            title = self._window.windowTitle().removesuffix(" · Beatwright")
            HistoryDialog(self._undoing, title, self._window).exec()

    def show_backups(self) -> None:
        """The folder with every difficulty as it was before it was changed."""
        folder = places().backups
        if folder.is_dir():
            open_outside(folder)
        else:
            self.noticed.emit(Notice(Severity.INFO, "Nothing was changed in place yet, so there is no backup."))

    def open_in_osu(self) -> None:
        """Hand the whole set to osu!."""
        if self._session.song is not None and not self._session.song.bare:
            self._generating.open_in_osu(self._session.song.folder)

    def _new_set_folder(self) -> Path | None:
        """Where a bare song's new set goes."""
        song = self._session.song
        if song is None or not song.bare:
            return None
        known = Path(self._settings.songs_folder) if self._settings.songs_folder else None
        return known if known is not None and known.is_dir() else song.folder

    def _wants_osz(self) -> bool:
        """As the form says that the proposal came from."""
        proposal = self._session.proposal
        task = proposal.request.task if proposal is not None and proposal.request is not None else Task.NEW
        return next(form for form in self._forms if form.task is task).result.osz.isChecked()

    def _show_base(self) -> None:
        """A proposal is compared with the difficulty that it changes, whatever was looked at meanwhile."""
        song, opened, proposal = self._session.song, self._session.opened, self._session.proposal
        if song is None or opened is None or proposal is None or proposal.base is None:
            return
        wanted = next((each for each in song.difficulties if each.path == proposal.base.file), None)
        if wanted is not None and wanted.path != opened.difficulty.path:
            self._opener.show(wanted)
