"""From the form to a proposal, and from a proposal to a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import BeatwrightError, MachineError
from core.generation.request import GeneratedObjects, GenerationRequest, GenerationResult
from core.jobs import Progress
from core.places import places
from desktop.jobs import Job, JobQueue, Loader
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session


@dataclass(frozen=True, slots=True)
class Saved:
    """Where an accepted proposal went."""

    file: Path
    archive: Path | None  # the .osz, where one was wanted


def save(result: GenerationResult, folder: Path | None, packed: bool) -> Saved:
    """Write a proposal into its set, or below `folder`; with `packed` the whole set as .osz too.

    Raises:
        InputError: the set's folder is gone.
        MachineError: the disk refuses.
    """
    from core.generation.export import export

    file = export(result, folder or result.source_folder)
    return Saved(file, _pack(file.parent) if packed else None)


def _pack(folder: Path) -> Path:
    """The set as a new .osz among the program's own files: in the Songs folder osu! would import it by itself."""
    from core.beatmap.osz import write_osz

    exports = places().data / "exports"
    try:
        exports.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {exports}: {error.strerror or error}.") from error
    number = 1
    while True:
        path = exports / (f"{folder.name}.osz" if number == 1 else f"{folder.name} ({number}).osz")
        try:
            write_osz(folder, path)
        except FileExistsError:
            number += 1
            continue
        return path


class Generating(QObject):
    """Runs generations and keeps the session's proposals true to them.

    Signals:
        noticed: a `Notice`.
        saved: `Saved`, after a proposal was accepted.
    """

    noticed = Signal(object)
    saved = Signal(object)
    task = "core.generation.new_difficulty:generate"

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._jobs = jobs
        self._saver = Loader(self)

    def start(self, request: GenerationRequest, title: str) -> Job:
        """Queue a generation for what is open."""
        job = Job(title, self.task, request)
        assert self._session.song is not None
        key = self._session.song.key
        job.progressed.connect(partial(self._progressed, key))
        job.finished.connect(partial(self._finished, key))
        job.failed.connect(partial(self._failed, key))
        job.cancelled.connect(partial(self._cancelled, key, title))
        self._jobs.add(job)
        return job

    def again(self) -> Job | None:
        """Make the proposal that is looked at once more, with another seed."""
        result = self._session.proposal
        if result is None or result.request is None:
            return None
        return self.start(replace(result.request, seed=None), f"[{result.beatmap.version_name}] again")

    def accept(self, folder: Path | None, packed: bool) -> None:
        """Write the proposal; `folder` is where a bare song's new set goes."""
        result = self._session.proposal
        if result is None:
            return
        self._saver.load(
            partial(save, result, folder, packed),
            partial(self._written, result),
            partial(self._not_written, folder, packed),
        )

    def discard(self, *, every: bool = False) -> None:
        """Forget the proposal, or all of the song; they can be had back from the notice that says so."""
        results = list(self._session.proposals) if every else [each for each in (self._session.proposal,) if each]
        if not results:
            return
        assert self._session.song is not None
        key = self._session.song.key
        self._session.forget(*results)

        def undo() -> None:
            if self._is_open(key):
                self._session.propose(*results)
            else:
                self._session.keep(key, *results)

        what = "The proposal was" if len(results) == 1 else f"{len(results)} proposals were"
        self._notice(Severity.INFO, f"{what} discarded; nothing was written.", ("Undo", undo))

    def _is_open(self, key: Path) -> bool:
        return self._session.song is not None and self._session.song.key == key

    def _progressed(self, key: Path, progress: Progress) -> None:
        if not self._is_open(key):
            return
        payload = progress.payload
        if isinstance(payload, GeneratedObjects):
            if payload.restart or self._session.draft is None:
                self._session.begin_draft()
            self._session.add_objects(payload.objects)

    def _finished(self, key: Path, answer: GenerationResult | Sequence[GenerationResult]) -> None:
        results = (answer,) if isinstance(answer, GenerationResult) else tuple(answer)
        if self._is_open(key):
            self._session.propose(*results)
            return
        self._session.keep(key, *results)
        first = results[0].beatmap
        name = f"[{first.version_name}]" if len(results) == 1 else f"{len(results)} proposals"
        message = f"{name} for {first.artist} – {first.title}: ready; open the song again to look."
        actions = (("Accept", partial(self._save_waiting, results[0])),) if len(results) == 1 else ()
        self.noticed.emit(Notice(Severity.INFO, message, actions, stays=True))

    def _save_waiting(self, result: GenerationResult) -> None:
        def written(done: Saved) -> None:
            self._session.forget(result)
            self._say_saved(result, done)

        self._saver.load(partial(save, result, None, False), written, partial(self._complain, ()))

    def _failed(self, key: Path, sentence: str) -> None:
        self._drop_draft(key)
        self._notice(Severity.ERROR, sentence)

    def _cancelled(self, key: Path, title: str) -> None:
        self._drop_draft(key)
        self._notice(Severity.INFO, f"{title} was cancelled; nothing was left behind.")

    def _drop_draft(self, key: Path) -> None:
        if self._is_open(key):
            self._session.drop_draft()

    def _written(self, result: GenerationResult, done: Saved) -> None:
        self._session.forget(result)
        self._say_saved(result, done)
        self.saved.emit(done)

    def _say_saved(self, result: GenerationResult, done: Saved) -> None:
        actions: list[tuple[str, Callable[[], None]]] = []
        if done.archive is not None:
            actions.append(("Open the .osz in osu!", partial(open_outside, done.archive)))
        actions.append(("Show in folder", partial(open_outside, done.file.parent)))
        message = f"[{result.beatmap.version_name}] was written to {done.file.parent.name}."
        hint = "In osu!, press F5 in song select to see it"
        hint += ", or hand the .osz to osu!." if done.archive is not None else "."
        self.noticed.emit(Notice(Severity.INFO, f"{message} {hint}", tuple(actions), stays=True))

    def _not_written(self, folder: Path | None, packed: bool, error: Exception) -> None:
        again = ("Try again", partial(self.accept, folder, packed))
        elsewhere = ("Save elsewhere…", partial(self._save_elsewhere, packed))
        self._complain((again, elsewhere), error)

    def _complain(self, actions: tuple[tuple[str, Callable[[], None]], ...], error: Exception) -> None:
        if isinstance(error, BeatwrightError):
            sentence = str(error)
        elif isinstance(error, OSError):
            sentence = f"Cannot write {error.filename or 'the difficulty'}: {error.strerror or error}."
        else:
            raise error
        self._notice(Severity.ERROR, f"{sentence} The proposal is kept.", *actions)

    def _save_elsewhere(self, packed: bool) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, "Save the difficulty in")
        if chosen:
            self.accept(Path(chosen), packed)

    def _notice(self, severity: Severity, message: str, *actions: tuple[str, Callable[[], None]]) -> None:
        self.noticed.emit(Notice(severity, message, actions))


def open_outside(path: Path) -> None:
    """Hand a file or folder to the program that the system opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
