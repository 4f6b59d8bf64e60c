"""The commands for a proposal, and for what was accepted before."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.app_dirs import places
from core.generation.request_parts import Task
from core.program.settings import Settings
from desktop.controllers.editor import Editor
from desktop.controllers.generation_controller import GenerationController
from desktop.controllers.history_controller import HistoryController
from desktop.dialogs.history import HistoryDialog
from desktop.panels.task_forms import TaskForms
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.outside import open_outside
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import tr
from desktop.task_tabs import TaskTabs


class ProposalActions(QObject):
    """The commands that accept, compare and look back."""

    def __init__(
        self,
        session: Session,
        generation: GenerationController,
        history: HistoryController,
        opener: SongLoader,
        settings: Settings,
        forms: TaskForms,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._generation = generation
        self._history = history
        self._opener = opener
        self._settings = settings
        self._forms = forms
        self._window = window
        session.proposalChanged.connect(self._show_base)

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {
            shortcuts.SWITCH: self.switch_shown,
            shortcuts.NEXT_PROPOSAL: lambda: self._session.look_at(self._session.place + 1),
            shortcuts.PREVIOUS_PROPOSAL: lambda: self._session.look_at(self._session.place - 1),
            shortcuts.AGAIN: self._generation.again,
            shortcuts.DISCARD: self._generation.discard,
            shortcuts.ACCEPT: self.accept,
            shortcuts.ACCEPT_AS_NEW: self.accept_as_new,
            shortcuts.HISTORY: self.show_history,
            shortcuts.OPEN_IN_OSU: self.open_in_osu,
            shortcuts.UNDO: self._history.undo,
            shortcuts.REDO: self._history.redo,
        }

    def follow(self, editor: Editor, tasks: TaskTabs) -> None:
        """Do what the buttons of the bar of proposals and of their cards ask for."""
        bar, cards = editor.proposal_bar, tasks.candidates
        cards.playAsked.connect(editor.play_candidate)
        cards.kept.connect(self.accept_one)
        cards.discarded.connect(self._generation.discard)
        bar.candidatesAsked.connect(tasks.show_candidates)
        bar.accepted.connect(self.accept)
        bar.acceptedAsNew.connect(self.accept_as_new)
        bar.acceptedAll.connect(self.accept_all)
        bar.discarded.connect(self._generation.discard)
        bar.discardedAll.connect(self.discard_all)
        bar.repeated.connect(self._generation.again)

    def accept(self) -> None:
        """Write the proposal; one that changes a difficulty goes into it, with a backup."""
        self._generation.accept(self.new_set_folder(), self._packs_osz())

    def accept_one(self, place: int) -> None:
        """Write the proposal of a place, which is shown first."""
        self._session.look_at(place)
        self.accept()

    def accept_as_new(self) -> None:
        """Write the proposal beside the difficulty that it changes."""
        self._generation.accept(self.new_set_folder(), self._packs_osz(), as_new=True)

    def accept_all(self) -> None:
        self._generation.accept_all(self.new_set_folder(), self._packs_osz())

    def discard_all(self) -> None:
        self._generation.discard(every=True)

    def switch_shown(self) -> None:
        """Original or proposal."""
        if self._session.proposal is not None and self._session.beatmap is not None:
            self._session.show_proposal(not self._session.showing_proposal)

    def show_history(self) -> None:
        """What was accepted for the open song."""
        if self._session.song is not None:
            title = self._window.windowTitle().removesuffix(" · Beatwright")
            HistoryDialog(self._history, title, self._window).exec()

    def show_backups(self) -> None:
        """The folder with every difficulty as it was before it was changed."""
        folder = places().backups
        if folder.is_dir():
            open_outside(folder)
        else:
            self._session.notices.inform(tr("Nothing was changed in place yet, so there is no backup."))

    def open_in_osu(self) -> None:
        """Hand the whole set to osu!."""
        if self._session.song is not None and not self._session.song.bare:
            self._generation.open_in_osu(self._session.song.folder)

    def new_set_folder(self) -> Path | None:
        """Where a bare song's new set goes."""
        song = self._session.song
        if song is None or not song.bare:
            return None
        songs = Path(self._settings.songs_folder) if self._settings.songs_folder else None
        return songs if songs is not None and songs.is_dir() else song.folder

    def _packs_osz(self) -> bool:
        """As the form says that the proposal came from."""
        proposal = self._session.proposal
        task = proposal.request.task if proposal is not None and proposal.request is not None else Task.NEW
        return self._forms.of(task).result.osz.isChecked()

    def _show_base(self) -> None:
        """A proposal is compared with the difficulty that it changes, whatever was in view meanwhile."""
        song, opened, proposal = self._session.song, self._session.opened, self._session.proposal
        if song is None or opened is None or proposal is None or proposal.base is None:
            return
        base = next((each for each in song.difficulties if each.path == proposal.base.file), None)
        if base is not None and base.path != opened.difficulty.path:
            self._opener.show(base)
