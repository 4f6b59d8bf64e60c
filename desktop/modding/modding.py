"""What is found in the difficulty that is open: asking for it, keeping it true to the file, remembering the marks."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from core.errors import BeatwrightError
from core.generation.steps import Step
from core.modding.finding import Finding
from core.modding.marks import Mark, Marks
from core.modding.request import MaiModRequest
from desktop.jobs import Job, JobQueue
from desktop.loading import Loader
from desktop.modding.entries import Entry
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session
from desktop.songs import stamp_of

_SETTLE_MS = 400  # an editor may write several files in several steps
_KEPT_MAPS = 40
Stamp = tuple[int, int]


@dataclass(slots=True)
class Source:
    """The rule checks or MaiMod, as they stand for one difficulty.

    Attributes:
        findings: None where nobody asked yet.
        stamp: of the file when it was asked about.
        by: the model's title, for MaiMod.
        problem: the sentence that the last try ended with.
    """

    findings: list[Finding] | None = None
    stamp: Stamp = (0, 0)
    by: str = ""
    problem: str = ""
    job: Job | None = None


@dataclass(slots=True)
class _Known:
    marks: dict[str, Mark]
    rules: Source = field(default_factory=Source)
    model: Source = field(default_factory=Source)


class Modding(QObject):
    """Signals:
    changed: other findings or marks.
    sourcesChanged: something runs, ended or got further.
    chosenChanged: another finding is looked at, or none.
    wentTo: an `Entry` that the editor should show.
    noticed: a `Notice`.
    """

    changed = Signal()
    sourcesChanged = Signal()
    chosenChanged = Signal()
    wentTo = Signal(object)
    noticed = Signal(object)
    check_task = "core.modding.run:check_path"
    ask_task = "core.modding.maimod:maimod"

    def __init__(
        self, session: Session, jobs: JobQueue, checks: JobQueue, marks: Marks, parent: QObject | None = None
    ) -> None:
        """`jobs` asks the model, `checks` runs the rule checks, which never wait for a model."""
        super().__init__(parent)
        self._session, self._jobs, self._checks, self._marks = session, jobs, checks, marks
        self._known: dict[Path, _Known] = {}
        self._current: Path | None = None
        self._by_itself = False
        self._writing = Loader(self)
        self._lock = threading.Lock()
        self.entries: list[Entry] = []
        self.chosen: Finding | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._look_at_files)
        self._watcher.fileChanged.connect(lambda _: self._settling.start())
        self._watcher.directoryChanged.connect(lambda _: self._settling.start())
        self._stamps: dict[Path, Stamp] = {}
        self._starting = QTimer(self)
        self._starting.setSingleShot(True)
        self._starting.setInterval(_SETTLE_MS)
        self._starting.timeout.connect(self.check)
        session.songChanged.connect(self._watch)
        session.difficultyChanged.connect(self._difficulty_changed)

    # What is known

    @property
    def rules(self) -> Source:
        """The rule checks of the open difficulty."""
        return self._now.rules if self._now is not None else Source()

    @property
    def model(self) -> Source:
        """MaiMod for the open difficulty."""
        return self._now.model if self._now is not None else Source()

    @property
    def _now(self) -> _Known | None:
        return self._known.get(self._current) if self._current is not None else None

    # What the user can do

    def check_by_itself(self, wanted: bool) -> None:
        """Whether difficulties are checked as soon as they are opened."""
        self._by_itself = wanted
        if not wanted:
            self._starting.stop()
        if wanted and self._now is not None and self.rules.findings is None and not self.rules.problem:
            self.check()

    def check(self) -> Job | None:
        """Run the rule checks over the open difficulty; ends those that still run."""
        if self._current is None or self._now is None:
            return None
        self._starting.stop()
        self._stop_checks()
        job = Job("Rule checks", self.check_task, self._current)
        return self._start(self._checks, job, self._current, self._now.rules)

    def ask(self, model: str, title: str, adapter: Path | None = None, least: float | None = None) -> Job | None:
        """Queue MaiMod for the open difficulty; findings below the score `least` are left out."""
        if self._current is None or self._now is None or self._session.opened is None:
            return None
        beatmap = self._session.opened.beatmap
        request = MaiModRequest(self._current, model, adapter=adapter, least=least)
        job = Job(f"MaiMod [{beatmap.version_name}]", self.ask_task, request, f"{beatmap.artist} – {beatmap.title}")
        self._now.model.by = title
        return self._start(self._jobs, job, self._current, self._now.model)

    def cancel_check(self) -> None:
        if self.rules.job is not None:
            self._checks.cancel(self.rules.job)

    def cancel_asking(self) -> None:
        if self.model.job is not None:
            self._jobs.cancel(self.model.job)

    def choose(self, finding: Finding | None) -> None:
        """Look at a finding and have the editor show it."""
        if finding is not self.chosen:
            self.chosen = finding
            self.chosenChanged.emit()
        entry = next((entry for entry in self.entries if entry.finding is finding), None)
        if entry is not None:
            self.wentTo.emit(entry)

    def mark(self, entries: Iterable[Entry], mark: Mark | None) -> None:
        """Remember what was done with findings; None forgets it."""
        if self._now is None or self._current is None:
            return
        for entry in entries:
            if mark is None:
                self._now.marks.pop(entry.finding.key, None)
            else:
                self._now.marks[entry.finding.key] = mark
        self._remember(self._current, self._now.marks)

    def follow(self, step: Step) -> None:
        """A step was made, undone or made again: what it settled is done, or open again."""
        for path in step.changed_files if step.settled else ():
            known = next((each for other, each in self._known.items() if other.absolute() == path), None)
            marks = known.marks if known is not None else self._marks.of(path)
            for key in step.settled:
                if not step.undone:
                    marks.setdefault(key, Mark.DONE)
                elif marks.get(key) is Mark.DONE:
                    del marks[key]
            self._remember(path, marks)

    def close(self) -> None:
        """Stop what runs."""
        self._settling.stop()
        self._starting.stop()
        self._checks.close()

    # What happens

    def _difficulty_changed(self) -> None:
        opened = self._session.opened
        path = opened.difficulty.path if opened is not None else None
        if path == self._current:
            self._show()
            if self.rules.findings is not None or self._by_itself:
                self.check()
            return
        self._stop_checks()
        self._current = path
        self.chosen = None
        if path is not None:
            known = self._known.pop(path, None) or _Known(self._marks.of(path))
            self._known[path] = known
            for old in [old for old, each in self._known.items() if each.model.job is None][:-_KEPT_MAPS]:
                del self._known[old]
        self._show()
        self.chosenChanged.emit()
        # Someone who looks through the library passes many difficulties.
        if path is not None and self._by_itself:
            self._starting.start()
        else:
            self._starting.stop()

    def _stop_checks(self) -> None:
        for known in self._known.values():
            job, known.rules.job = known.rules.job, None
            if job is not None:
                self._checks.cancel(job)

    def _start(self, queue: JobQueue, job: Job, path: Path, source: Source) -> Job:
        source.job, source.problem = job, ""
        job.finished.connect(partial(self._found, job, path, source, stamp_of(path)))
        job.failed.connect(partial(self._failed, job, path, source))
        job.cancelled.connect(partial(self._ended, job, source))
        job.progressed.connect(self.sourcesChanged)
        queue.add(job)
        self._show()
        return job

    def _found(self, job: Job, path: Path, source: Source, stamp: Stamp, findings: list[Finding]) -> None:
        if source.job is not job:
            return
        source.findings, source.stamp, source.job = findings, stamp, None
        if path == self._current:
            self._show()
        else:
            number = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
            self._notice(Severity.INFO, f"{job.title} is done: {number}. Open the difficulty again to see them.")

    def _failed(self, job: Job, path: Path, source: Source, sentence: str) -> None:
        if source.job is not job:
            return
        source.problem, source.job = sentence, None
        if path != self._current:
            self._notice(Severity.ERROR, sentence)
        self._show()

    def _ended(self, job: Job, source: Source) -> None:
        if source.job is job:
            source.job = None
            self._show()

    def _show(self) -> None:
        """Put the entries together again; the chosen finding stays chosen where it was found again."""
        known, opened = self._now, self._session.opened
        entries: list[Entry] = []
        if known is not None and opened is not None:
            for source in (known.rules, known.model):
                # Rule checks that are on their way again are as good as true.
                stale = source.stamp != opened.difficulty.stamp and (source is known.model or source.job is None)
                entries += _entries(source.findings or (), known.marks, stale)
        self.entries = entries
        if self.chosen is not None and all(entry.finding is not self.chosen for entry in entries):
            key = self.chosen.key
            self.chosen = next((entry.finding for entry in entries if entry.finding.key == key), None)
            self.chosenChanged.emit()
        self.changed.emit()
        self.sourcesChanged.emit()

    # The files

    def _watch(self) -> None:
        """Other difficulties and the files of the set have a say in the rule checks."""
        song = self._session.song
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._stamps = {}
        if song is not None and song.difficulties:
            files = [difficulty.path for difficulty in song.difficulties]
            self._stamps = {path: stamp_of(path) for path in (song.folder, *files)}
            self._watcher.addPaths([str(path) for path, stamp in self._stamps.items() if stamp != (0, 0)])

    def _look_at_files(self) -> None:
        before = self._stamps
        self._watch()
        changed = {path for path, stamp in self._stamps.items() if before.get(path) != stamp}
        # The open difficulty itself is read again first, which starts the checks.
        if self.rules.findings is not None and changed - {self._current}:
            self.check()

    def _remember(self, path: Path, marks: dict[str, Mark]) -> None:
        self._writing.load(partial(self._write_marks, path, marks), lambda _: None, self._not_written)
        self._show()

    def _write_marks(self, path: Path, marks: dict[str, Mark]) -> None:
        with self._lock:
            self._marks.put(path, dict(marks))

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, BeatwrightError):
            raise error
        self._notice(Severity.ERROR, f"{error} The marks hold until the program ends.")

    def _notice(self, severity: Severity, message: str) -> None:
        self.noticed.emit(Notice(severity, message))


def _entries(findings: Sequence[Finding], marks: dict[str, Mark], stale: bool) -> list[Entry]:
    if not marks:
        return [Entry(finding, None, stale) for finding in findings]
    return [Entry(finding, marks.get(finding.key), stale) for finding in findings]
