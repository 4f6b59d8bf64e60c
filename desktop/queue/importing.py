"""From the file of a request to the form that asks for it, with its song open."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from core.generation.request import GenerationRequest
from desktop.panels.task_panel import TaskPanel
from desktop.session import Session


class Importer(QObject):
    """Fills forms from requests.

    A song that is not open is opened first: that changes the forms, so they are filled after it.
    """

    def __init__(
        self,
        session: Session,
        forms: Sequence[TaskPanel],
        show: Callable[[TaskPanel], object],
        open_song: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        """`show` brings a form into view, `open_song` opens a difficulty or a song."""
        super().__init__(parent)
        self._session = session
        self._forms = forms
        self._show = show
        self._open = open_song
        self._request: GenerationRequest | None = None
        session.difficultyChanged.connect(self._opened)

    def take(self, request: GenerationRequest) -> None:
        """Fill the form of the request's task, and select its range."""
        song = request.beatmap or request.audio
        self._show(next(form for form in self._forms if form.task is request.task))
        if song is None or song == self._open_file:
            self._fill(request)
        else:
            self._request = request
            self._open(song)

    @property
    def _open_file(self) -> Path | None:
        opened = self._session.opened
        return opened.difficulty.path if opened is not None else self._session.audio

    def _opened(self) -> None:
        request = self._request
        if request is not None and self._open_file in (request.beatmap, request.audio):
            self._request = None
            # Opening a song forgets the range that was selected, last of all.
            QTimer.singleShot(0, self, lambda: self._fill(request))

    def _fill(self, request: GenerationRequest) -> None:
        if request.start is not None and request.end is not None:
            self._session.select((request.start, request.end))
        next(form for form in self._forms if form.task is request.task).fill(request)
