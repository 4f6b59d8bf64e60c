"""From the form to a proposal, and from a proposal to a file."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.changes import ChangedOnDisk
from core.errors import BeatwrightError
from core.generation.accept import Accepted, accept
from core.generation.archives import pack_for_osu
from core.generation.request import GeneratedObjects, GenerationRequest, GenerationResult
from core.jobs import Progress
from desktop.dialogs.changed_on_disk import Choice, ask_about_change
from desktop.jobs import Job, JobQueue
from desktop.loading import Loader
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing several proposals, by steps: those before the first that failed, and why it did."""

    done: tuple[tuple[tuple[GenerationResult, ...], Accepted], ...]
    error: Exception | None = None


def write_all(results: Sequence[GenerationResult], folder: Path | None, packed: bool) -> Written:
    """Write every proposal: in place where it alone changes a difficulty, the others as new ones in a single step."""
    bases = Counter(result.base.file for result in results if result.base is not None)
    alone = [(result,) for result in results if result.base is not None and bases[result.base.file] == 1]
    new = tuple(result for result in results if result.base is None or bases[result.base.file] > 1)
    parts = [*alone, new] if new else alone
    done: list[tuple[tuple[GenerationResult, ...], Accepted]] = []
    for number, part in enumerate(parts):
        pack = packed and number == len(parts) - 1
        try:
            done.append((part, accept(part, folder=folder, in_place=number < len(alone), packed=pack)))
        except (BeatwrightError, OSError) as error:
            return Written(tuple(done), error)
    return Written(tuple(done))


class Generating(QObject):
    """Runs generations and keeps the session's proposals true to them.

    Signals:
        noticed: a `Notice`.
        saved: `Accepted`, after a proposal was written.
    """

    noticed = Signal(object)
    saved = Signal(object)
    task = "core.generation.tasks:run"

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._jobs = jobs
        self._saver, self._packer = Loader(self), Loader(self)
        self._writing = False

    def start(self, request: GenerationRequest, title: str, held: bool = False) -> Job:
        """Queue a generation; its song need not be open. A `held` one waits until the queue lets it run."""
        song = request.audio or request.beatmap
        assert song is not None
        job = Job(title, self.task, request, song.stem, held=held)
        key = request.audio or song.parent
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

    def accept(self, folder: Path | None, packed: bool, *, as_new: bool = False, replace_changed: bool = False) -> None:
        """Write the proposal: into the difficulty it changes, or `as_new`; `folder` is for a bare song's new set.

        Where that difficulty was changed on disk meanwhile the person is asked; `replace_changed` is their yes.
        """
        result = self._session.proposal
        if result is None or self._writing:
            return
        in_place = result.base is not None and not as_new
        self._writing = True
        self._saver.load(
            partial(accept, result, folder=folder, in_place=in_place, packed=packed, replace_changed=replace_changed),
            partial(self._written, result),
            partial(self._not_written, result, folder, packed),
        )

    def accept_all(self, folder: Path | None, packed: bool) -> None:
        """Write every proposal for the song."""
        if not self._session.proposals or self._writing:
            return
        self._writing = True
        results = tuple(self._session.proposals)
        self._saver.load(partial(write_all, results, folder, packed), self._all_written, self._complain)

    def open_in_osu(self, folder: Path) -> None:
        """Hand the whole set to the program that opens .osz files."""
        self._packer.load(partial(pack_for_osu, folder), self._hand_over, self._complain)

    def _hand_over(self, archive: Path) -> None:
        if not open_outside(archive):
            sentence = f"No program opens .osz files here; install osu!, or open {archive.name} from its folder."
            self._notice(Severity.WARNING, sentence, ("Show in folder", partial(open_outside, archive.parent)))

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
                self._session.begin_draft(payload.play_offset)
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
        def written(done: Accepted) -> None:
            self._session.forget(result)
            self._say_saved(result, done)

        # In place only what is looked at: nobody has seen this one.
        self._saver.load(partial(accept, result), written, self._complain)

    def _failed(self, key: Path, sentence: str) -> None:
        self._drop_draft(key)
        self._notice(Severity.ERROR, sentence)

    def _cancelled(self, key: Path, title: str) -> None:
        self._drop_draft(key)
        self._notice(Severity.INFO, f"{title} was cancelled; nothing was left behind.")

    def _drop_draft(self, key: Path) -> None:
        if self._is_open(key):
            self._session.drop_draft()

    def _written(self, result: GenerationResult, done: Accepted) -> None:
        self._writing = False
        self._session.forget(result)
        self._say_saved(result, done)
        self.saved.emit(done)

    def _all_written(self, written: Written) -> None:
        self._writing = False
        if written.error is not None:
            self._complain(written.error)
        if not written.done:
            return
        results = [result for part, _ in written.done for result in part]
        self._session.forget(*results)
        last = written.done[-1][1]
        names = ", ".join(f"[{result.beatmap.version_name}]" for result in results)
        self._say(f"{names} were written to {last.step.folder.name}.", last)
        self.saved.emit(written.done[0][1])

    def _say_saved(self, result: GenerationResult, done: Accepted) -> None:
        name, folder = f"[{result.beatmap.version_name}]", done.step.folder.name
        if result.base is not None and result.base.file.absolute() in done.step.changed_files:
            also = f" and {len(result.copies)} other difficulties were" if result.copies else " was"
            self._say(f"{name}{also} changed in {folder}; backups are kept.", done)
        else:
            self._say(f"{name} was written to {folder}.", done)

    def _say(self, message: str, done: Accepted) -> None:
        folder = done.step.folder
        if done.archive is not None:
            handing: Callable[[], None] = partial(self._hand_over, done.archive)
        else:
            handing = partial(self.open_in_osu, folder)
        actions = (("Open in osu!", handing), ("Show in folder", lambda: open_outside(folder) and None))
        hint = "In osu!, press F5 in song select to see it, or hand it over here."
        self.noticed.emit(Notice(Severity.INFO, f"{message} {hint}", actions, stays=True, subject=str(folder)))

    def _not_written(self, result: GenerationResult, folder: Path | None, packed: bool, error: Exception) -> None:
        self._writing = False
        if isinstance(error, ChangedOnDisk) and self._session.proposal is result:
            match ask_about_change(self._window, str(error)):
                case Choice.REPLACE:
                    self.accept(folder, packed, replace_changed=True)
                case Choice.AS_NEW:
                    self.accept(folder, packed, as_new=True)
            return
        again = ("Try again", partial(self.accept, folder, packed))
        elsewhere = ("Save elsewhere…", partial(self._save_elsewhere, packed))
        self._complain(error, again, elsewhere)

    def _complain(self, error: Exception, *actions: tuple[str, Callable[[], None]]) -> None:
        self._writing = False
        if isinstance(error, BeatwrightError):
            sentence = str(error)
        elif isinstance(error, OSError):
            sentence = f"Cannot write {error.filename or 'the difficulty'}: {error.strerror or error}."
        else:
            raise error
        kept = " The proposal is kept." if self._session.undecided else ""
        self._notice(Severity.ERROR, f"{sentence}{kept}", *actions)

    def _save_elsewhere(self, packed: bool) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, "Save the difficulty in")
        if chosen:
            self.accept(Path(chosen), packed, as_new=True)

    def _notice(self, severity: Severity, message: str, *actions: tuple[str, Callable[[], None]]) -> None:
        self.noticed.emit(Notice(severity, message, actions))


def open_outside(path: Path) -> bool:
    """Hand a file or folder to the program that the system opens it with; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
