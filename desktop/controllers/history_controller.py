"""Undo, redo and the history of what was accepted, also after a restart."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.generation.request import GenerationRequest
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.step_words import step_words
from desktop.shared.translation import tr

_TOPIC = "undoing"


class HistoryController(QObject):
    """Takes steps of the open song back and brings them again, beside the window.

    Signals:
        stepped: the `HistoryEntry` that was undone or redone; files changed.
        againAsked: a `GenerationRequest` that makes a step once more.
        nextChanged: other steps would be undone and done again next.
    """

    stepped = Signal(object)
    againAsked = Signal(object)
    nextChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._loader, self._reader, self._interrupted = BackgroundCall(self), BackgroundCall(self), BackgroundCall(self)
        self._looker = BackgroundCall(self)
        self._busy = False
        self.next_undo: HistoryEntry | None = None
        self.next_redo: HistoryEntry | None = None
        """What would be undone and done again next; None where nothing would."""
        self._looked_at: Path | None = None
        session.songChanged.connect(self.look)
        session.difficultyChanged.connect(self.look)
        self.stepped.connect(self.look)

    def undo(self, step: HistoryEntry | None = None) -> None:
        """Take a step back; without one the newest of the song that was not undone."""
        self._start(_undo, step, True)

    def redo(self, step: HistoryEntry | None = None) -> None:
        """Bring a step back; without one the last that was undone."""
        self._start(_redo, step, False)

    def look(self, *_: object) -> None:
        """Find out what would be undone and done again next; call it when steps were made."""
        folder = self._folder
        if folder != self._looked_at:
            self._looked_at = folder
            self._show_next((None, None))
        if folder is not None:
            self._looker.load(partial(_next, folder), self._show_next, self._report)

    def _show_next(self, steps: tuple[HistoryEntry | None, HistoryEntry | None]) -> None:
        self.next_undo, self.next_redo = steps
        self.nextChanged.emit()

    def finish_interrupted(self) -> None:
        """Undo or complete what a killed program left half done, and say what became of it."""
        self._interrupted.load(History().recover, self._report_finished, self._report)

    def again(self, step: HistoryEntry) -> None:
        """Ask for exactly what a step was."""
        self._reader.load(partial(History().request_again, step), self._asked, self._report)

    def steps(self, show: Callable[[list[HistoryEntry]], None]) -> None:
        """Read the history of the open song and hand it to `show`."""
        if self._folder is None:
            show([])
        else:
            self._reader.load(partial(History().steps_of, self._folder), show, self._report)

    @property
    def _folder(self) -> Path | None:
        return self._session.song.folder if self._session.song is not None else None

    def _start(
        self, do: Callable[[Path, HistoryEntry | None], HistoryEntry | None], step: HistoryEntry | None, undoes: bool
    ) -> None:
        if self._busy or self._folder is None:
            return
        self._busy = True
        self._loader.load(partial(do, self._folder, step), partial(self._done, undoes), self._report)

    def _done(self, undoes: bool, step: HistoryEntry | None) -> None:
        """Say what was undone or done again, and offer the way back."""
        self._busy = False
        if step is None:
            nothing = tr("There is nothing to undo for this song.") if undoes else tr("There is nothing to redo here.")
            self._session.notices.inform(nothing)
            return
        back: Callable[[], None] = partial(self.redo if undoes else self.undo, step)
        label = tr("Redo") if undoes else tr("Undo")
        what = step_words(step.summary)
        words = tr("{what}: undone.", what=what) if undoes else tr("{what}: done again.", what=what)
        self._session.notices.inform(words, (label, back), subject=str(step.folder), topic=_TOPIC)
        self.stepped.emit(step)

    def _report_finished(self, sentences: list[str]) -> None:
        for sentence in sentences:
            self._session.notices.warn(sentence, stays=True)

    def _asked(self, request: GenerationRequest) -> None:
        self.againAsked.emit(request)

    def _report(self, error: Exception) -> None:
        self._busy = False
        self._session.notices.report(error, topic=_TOPIC)


def _next(folder: Path) -> tuple[HistoryEntry | None, HistoryEntry | None]:
    history = History()
    return history.to_undo(folder), history.to_redo(folder)


def _undo(folder: Path, step: HistoryEntry | None) -> HistoryEntry | None:
    history = History()
    chosen = step or history.to_undo(folder)
    return history.undo(chosen) if chosen is not None else None


def _redo(folder: Path, step: HistoryEntry | None) -> HistoryEntry | None:
    history = History()
    chosen = step or history.to_redo(folder)
    return history.redo(chosen) if chosen is not None else None
