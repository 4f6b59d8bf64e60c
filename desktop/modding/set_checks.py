"""What is found in the whole open set: the rule checks run over it while its page is in view, and MaiMod's findings of
its difficulties are those that are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.modding.finding import Finding
from core.modding.maimod.kept_findings import KeptFindings
from core.modding.marks import Marks
from core.modding.set_check import CheckedDifficulty, SetCheck
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.translation import tr

_QUIET_MS = 400  # an editor may write several files in several steps


class SetChecks(QObject):
    """Keeps what is found in the open set up to date.

    Attributes:
        found: what the rule checks found; None before the first check of the open set.
        problem: the sentence that the last try ended with.
        job: the check that runs.

    Signals:
        changed: something else was found, or a check began, got further or ended.
    """

    changed = Signal()
    task = "core.modding.set_check:check_set"

    def __init__(self, session: Session, queue: JobQueue, marks: Marks, parent: QObject | None = None) -> None:
        """`queue` runs one job after the other."""
        super().__init__(parent)
        self._session, self._queue, self._marks = session, queue, marks
        self._reading = BackgroundCall(self)
        self._folder: Path | None = None
        self._beside = _Beside({}, {})
        self._in_view = False
        self.found: SetCheck | None = None
        self.problem = ""
        self.job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_QUIET_MS)
        self._pause.timeout.connect(self.check)
        session.songChanged.connect(self.look)

    def show(self, in_view: bool) -> None:
        """Whether the page of the set is in view: the set is checked only then."""
        self._in_view = in_view
        if in_view:
            self.look()
        else:
            self._pause.stop()

    def look(self) -> None:
        """The open set or its files may have changed: check soon, if the page is in view."""
        song = self._session.song
        folder = song.folder if song is not None and song.difficulties else None
        if folder != self._folder:
            self._stop()
            self._folder, self.found, self.problem, self._beside = folder, None, "", _Beside({}, {})
            self.changed.emit()
        if self._in_view and folder is not None:
            self._pause.start()

    def check(self) -> Job | None:
        """Check the open set; what was found in the same files before comes at once."""
        self._pause.stop()
        if self._folder is None:
            return None
        self._stop()
        job = self.job = Job(tr("Rule checks of the set"), self.task, self._folder, self._folder.name)
        self.problem = ""
        job.finished.connect(partial(self._finished, job, self._folder))
        job.failed.connect(partial(self._failed, job))
        job.cancelled.connect(partial(self._end, job))
        job.progressed.connect(self.changed)
        self._queue.add(job)
        self.changed.emit()
        return job

    def of(self, difficulty: CheckedDifficulty | None) -> list[Finding]:
        """What is left to do in a difficulty, or for None in the set itself: all findings that are not marked, those of
        the rule checks first."""
        if self.found is None:
            return []
        found, marks = self.found.of(difficulty), self._beside.marked
        marked = marks.get(difficulty.file, frozenset()) if difficulty is not None else frozenset()
        if difficulty is None and marks:
            # What is about the set was marked in whichever difficulty was open.
            marked = frozenset.union(*marks.values())
        if difficulty is not None:
            found += self._beside.asked.get(difficulty.file, ())
        return [finding for finding in found if finding.key not in marked]

    def is_asked(self, difficulty: CheckedDifficulty) -> bool:
        """Whether MaiMod has looked at a difficulty as it is now."""
        return difficulty.file in self._beside.asked

    @property
    def unasked(self) -> list[CheckedDifficulty]:
        """The difficulties that MaiMod has not looked at."""
        return [] if self.found is None else [each for each in self.found.difficulties if not self.is_asked(each)]

    def look_beside(self) -> None:
        """Marks or findings of MaiMod may be others than before."""
        found, folder = self.found, self._folder
        if found is not None and folder is not None and self.job is None:
            self._reading.load(self._read_beside(found, folder), self._use_beside, lambda _: None)

    @property
    def findings(self) -> list[Finding]:
        """What is left to do in all of the set: of the set itself first, then by difficulty."""
        if self.found is None:
            return []
        return [finding for each in (None, *self.found.difficulties) for finding in self.of(each)]

    def _stop(self) -> None:
        job, self.job = self.job, None
        if job is not None:
            self._queue.cancel(job)

    def _finished(self, job: Job, folder: Path, found: SetCheck) -> None:
        if self.job is job:
            self._reading.load(
                self._read_beside(found, folder),
                partial(self._use, job, found),
                lambda _: self._use(job, found, _Beside({}, {})),
            )

    def _read_beside(self, found: SetCheck, folder: Path) -> "Callable[[], _Beside]":
        return partial(_read_beside, self._marks, folder, [each.file for each in found.difficulties])

    def _use(self, job: Job, found: SetCheck, beside: "_Beside") -> None:
        if self.job is job:
            self.found, self._beside = found, beside
            self._end(job)

    def _use_beside(self, beside: "_Beside") -> None:
        self._beside = beside
        self.changed.emit()

    def _failed(self, job: Job, sentence: str) -> None:
        if self.job is job:
            self.problem = sentence
            self._end(job)

    def _end(self, job: Job) -> None:
        if self.job is job:
            self.job = None
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Beside:
    """What there is beside the rule checks.

    Attributes:
        marked: the keys of the findings that are done or ignored, by file.
        asked: what MaiMod found, by the files that it has looked at.
    """

    marked: dict[str, frozenset[str]]
    asked: dict[str, list[Finding]]


def _read_beside(marks: Marks, folder: Path, files: Sequence[str]) -> _Beside:
    kept = KeptFindings()
    read = {file: kept.of(folder / file) for file in files}
    asked = {file: each.findings for file, each in read.items() if each is not None}
    return _Beside({file: frozenset(marks.of(folder / file)) for file in files}, asked)
