"""Undo, redo and the history of what was accepted, also after a restart."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import BeatwrightError
from core.generation.history import History
from core.generation.request import GenerationRequest
from core.generation.steps import Step
from desktop.loading import Loader
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session


class Undoing(QObject):
    """Takes steps of the open song back and brings them again, beside the window.

    Signals:
        noticed: a `Notice`.
        stepped: the `Step` that was undone or redone; files changed.
        againAsked: a `GenerationRequest` that makes a step once more.
    """

    noticed = Signal(object)
    stepped = Signal(object)
    againAsked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._loader, self._reader, self._settler = Loader(self), Loader(self), Loader(self)
        self._busy = False

    def undo(self, step: Step | None = None) -> None:
        """Take a step back; without one the newest of the song that was not undone."""
        self._start(partial(_undo, self._folder, step), "undone")

    def redo(self, step: Step | None = None) -> None:
        """Bring a step back; without one the last that was undone."""
        self._start(partial(_redo, self._folder, step), "done again")

    def settle(self) -> None:
        """Bring to an end what a killed program left half done, and tell what became of it."""
        self._settler.load(History().settle, self._tell_settled, self._complain)

    def again(self, step: Step) -> None:
        """Ask for exactly what a step was."""
        self._reader.load(partial(History().request_again, step), self._asked, self._complain)

    def steps(self, tell: Callable[[list[Step]], None]) -> None:
        """Read the history of the open song and hand it to `tell`."""
        if self._folder is None:
            tell([])
        else:
            self._reader.load(partial(History().steps_of, self._folder), tell, self._complain)

    @property
    def _folder(self) -> Path | None:
        return self._session.song.folder if self._session.song is not None else None

    def _start(self, do: Callable[[], Step | None], what: str) -> None:
        if self._busy or self._folder is None:
            return
        self._busy = True
        self._loader.load(do, partial(self._done, what), self._complain)

    def _done(self, what: str, step: Step | None) -> None:
        self._busy = False
        if step is None:
            word = "undo" if what == "undone" else "redo"
            self.noticed.emit(Notice(Severity.INFO, f"There is nothing to {word} for this song."))
            return
        back: Callable[[], None] = partial(self.redo if what == "undone" else self.undo, step)
        label = "Redo" if what == "undone" else "Undo"
        self.noticed.emit(Notice(Severity.INFO, f"{step.summary}: {what}.", ((label, back),), subject=str(step.folder)))
        self.stepped.emit(step)

    def _tell_settled(self, sentences: list[str]) -> None:
        for sentence in sentences:
            self.noticed.emit(Notice(Severity.WARNING, sentence, stays=True))

    def _asked(self, request: GenerationRequest) -> None:
        self.againAsked.emit(request)

    def _complain(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, BeatwrightError | OSError):
            raise error
        self.noticed.emit(Notice(Severity.ERROR, str(error)))


def _undo(folder: Path, step: Step | None) -> Step | None:
    history = History()
    wanted = step or history.to_undo(folder)
    return history.undo(wanted) if wanted is not None else None


def _redo(folder: Path, step: Step | None) -> Step | None:
    history = History()
    wanted = step or history.to_redo(folder)
    return history.redo(wanted) if wanted is not None else None
