"""From the file of a request to the form that asks for it, with its song open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.panels.task_forms import TaskForms
from desktop.session.session import Session


class RequestImporter(QObject):
    """Fills forms from requests.

    A song that is not open is opened first: that changes the forms, so they are filled after it.
    """

    def __init__(
        self,
        session: Session,
        forms: TaskForms,
        show: Callable[[Task], object],
        open_song: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        """`show` brings the form of a task into view, `open_song` opens a difficulty or a song."""
        super().__init__(parent)
        self._session = session
        self._forms = forms
        self._show = show
        self._open = open_song
        self._request: GenerationRequest | None = None
        session.difficultyChanged.connect(self._opened)
        forms.each(lambda form: form.presets.imported.connect(self.take))

    def take(self, request: GenerationRequest) -> None:
        """Fill the form of the request's task, and select its range."""
        song = request.song.beatmap or request.song.audio
        self._show(request.task)
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
        if request is not None and self._open_file in (request.song.beatmap, request.song.audio):
            self._request = None
            # Opening a song forgets the range that was selected, last of all.
            QTimer.singleShot(0, self, lambda: self._fill(request))

    def _fill(self, request: GenerationRequest) -> None:
        form = self._forms.of(request.task)
        ranged = request.map.start is not None and request.map.end is not None
        if request.map.start is not None and request.map.end is not None:
            # A new difficulty is in the song's time, whatever the format of the one in view.
            early = self._session.play_offset if request.task is Task.NEW else 0.0
            self._session.select((request.map.start - early, request.map.end - early))
        form.fill(request)
        form.result.range.setChecked(ranged)
