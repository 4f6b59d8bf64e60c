"""From the form to a proposal, and from a proposal to a file."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.changes import ChangedOnDisk
from core.edits.accept import Accepted, accept
from core.edits.archives import pack_for_osu
from core.errors import BeatwrightError
from core.files import can_write_into
from core.generation.request import GenerationRequest
from core.generation.results import GeneratedObjects, GenerationResult
from core.jobs import Progress
from desktop.dialogs.changed_on_disk import Choice, ask_about_change
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import Action
from desktop.shared.outside import open_outside
from desktop.shared.translation import tr

_SAVING = "saving"


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


def _topic_of(key: Path) -> str:
    return tr("generating for {key}", key=key)


class GenerationController(QObject):
    """Runs generations, fills the session with their proposals and writes what is accepted.

    Signals:
        saved: `Accepted`, after a proposal was written.
    """

    saved = Signal(object)
    task = "core.generation.tasks.dispatch:run"

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session, self._notices = session, session.notices
        self._jobs = jobs
        self._saver, self._packer = BackgroundCall(self), BackgroundCall(self)
        self._writing = False

    def start(self, request: GenerationRequest, title: str, paused: bool = False) -> Job:
        """Queue a generation; its song need not be open. A `paused` one waits until the queue lets it run."""
        song = request.song.audio or request.song.beatmap
        assert song is not None
        job = Job(title, self.task, request, song.stem, paused=paused)
        key = request.song.audio or song.parent
        if request.song.beatmap is not None and not can_write_into(song.parent):
            self._notices.warn(
                tr(
                    "Nothing can be written into {folder}: the result can be looked at, but not accepted as long as "
                    "that is so.",
                    folder=song.parent,
                )
            )
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
        return self.start(
            result.request.replaced(seed=None), tr("[{version_name}] again", version_name=result.beatmap.version_name)
        )

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
        self._saver.load(partial(write_all, results, folder, packed), self._all_written, self._report)

    def open_in_osu(self, folder: Path) -> None:
        """Hand the whole set to the program that opens .osz files."""
        self._packer.load(partial(pack_for_osu, folder), self._hand_over, self._report)

    def _hand_over(self, archive: Path) -> None:
        if not open_outside(archive):
            sentence = tr(
                "No program opens .osz files here; install osu!, or open {name} from its folder.", name=archive.name
            )
            self._notices.warn(sentence, (tr("Show in folder"), partial(open_outside, archive.parent)))

    def discard(self, place: int | None = None, *, every: bool = False) -> None:
        """Forget the proposal, that of a place, or all of the song; the notice that says so can bring them back."""
        proposals, shown = self._session.proposals, self._session.proposal
        if place is not None:
            results = proposals[place : place + 1]
        else:
            results = list(proposals) if every else [each for each in (shown,) if each]
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

        what = tr("The proposal was") if len(results) == 1 else tr("{count} proposals were", count=len(results))
        self._notices.inform(tr("{what} discarded; nothing was written.", what=what), (tr("Undo"), undo))

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
        """Show what was made, or keep it with a notice where another song is open now."""
        results = (answer,) if isinstance(answer, GenerationResult) else tuple(answer)
        self._notices.succeed(_topic_of(key))
        if self._is_open(key):
            self._session.propose(*results)
            return
        self._session.keep(key, *results)
        first = results[0].beatmap
        name = f"[{first.version_name}]" if len(results) == 1 else tr("{count} proposals", count=len(results))
        message = tr(
            "{name} for {artist} – {title}: ready; open the song again to look.",
            name=name,
            artist=first.artist,
            title=first.title,
        )
        actions = ((tr("Accept"), partial(self._save_waiting, results[0])),) if len(results) == 1 else ()
        self._notices.inform(message, *actions, stays=True)

    def _save_waiting(self, result: GenerationResult) -> None:
        def written(done: Accepted) -> None:
            self._session.forget(result)
            self._say_saved(result, done)

        # In place only what is looked at: the user has not seen this one.
        self._saver.load(partial(accept, result), written, self._report)

    def _failed(self, key: Path, sentence: str) -> None:
        self._drop_draft(key)
        self._notices.report(sentence, topic=_topic_of(key))

    def _cancelled(self, key: Path, title: str) -> None:
        self._drop_draft(key)
        self._notices.inform(tr("{title} was cancelled; nothing was left behind.", title=title))

    def _drop_draft(self, key: Path) -> None:
        if self._is_open(key):
            self._session.drop_draft()

    def _written(self, result: GenerationResult, done: Accepted) -> None:
        self._writing = False
        self._session.forget(result)
        self._say_saved(result, done)
        self.saved.emit(done)

    def _all_written(self, written: Written) -> None:
        """Forget the proposals that are files now, and say so; what could not be written is reported and stays."""
        self._writing = False
        if not written.done:
            if written.error is not None:
                self._report(written.error)
            return
        results = [result for part, _ in written.done for result in part]
        self._session.forget(*results)
        last = written.done[-1][1]
        names = ", ".join(f"[{result.beatmap.version_name}]" for result in results)
        self._say(tr("{names} were written to {name}.", names=names, name=last.step.folder.name), last)
        if written.error is not None:
            self._report(written.error)
        self.saved.emit(written.done[0][1])

    def _say_saved(self, result: GenerationResult, done: Accepted) -> None:
        name, folder = f"[{result.beatmap.version_name}]", done.step.folder.name
        if result.base is not None and result.base.file.absolute() in done.step.changed_files:
            also = tr(" and {count} other difficulties were", count=len(result.copies)) if result.copies else " was"
            self._say(
                tr("{name}{also} changed in {folder}; backups are kept.", name=name, also=also, folder=folder), done
            )
        else:
            self._say(tr("{name} was written to {folder}.", name=name, folder=folder), done)

    def _say(self, message: str, done: Accepted) -> None:
        folder = done.step.folder
        if done.archive is not None:
            handing: Callable[[], None] = partial(self._hand_over, done.archive)
        else:
            handing = partial(self.open_in_osu, folder)
        actions = ((tr("Open in osu!"), handing), (tr("Show in folder"), partial(open_outside, folder)))
        hint = tr("In osu!, press F5 in song select to see it, or hand it over here.")
        self._notices.inform(f"{message} {hint}", *actions, stays=True, subject=str(folder), topic=_SAVING)

    def _not_written(self, result: GenerationResult, folder: Path | None, packed: bool, error: Exception) -> None:
        """After a failed write: ask what to do if the file changed on disk, else offer ways on."""
        self._writing = False
        if isinstance(error, ChangedOnDisk) and self._session.proposal is result:
            match ask_about_change(self._window, str(error)):
                case Choice.REPLACE:
                    self.accept(folder, packed, replace_changed=True)
                case Choice.AS_NEW:
                    self.accept(folder, packed, as_new=True)
            return
        again = (tr("Try again"), partial(self.accept, folder, packed))
        elsewhere = (tr("Save elsewhere…"), partial(self._save_elsewhere, packed))
        self._report(error, again, elsewhere)

    def _report(self, error: Exception, *actions: Action) -> None:
        self._writing = False
        kept = tr("The proposal is kept.") if self._session.undecided else ""
        self._notices.report(error, *actions, topic=_SAVING, more=kept)

    def _save_elsewhere(self, packed: bool) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Save the difficulty in"))
        if chosen:
            self.accept(Path(chosen), packed, as_new=True)
