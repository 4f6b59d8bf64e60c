"""Runs the checks of the open difficulty, runs them again when files change, and keeps findings and marks."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from core.edits.history_entry import HistoryEntry
from core.generation.model_ref import AdapterRef, ModelRef
from core.modding.finding import Finding
from core.modding.maimod.kept_findings import KeptFinding
from core.modding.maimod.request import MaiModRequest
from core.modding.marks import Mark, Marks
from desktop.modding.finding_list import FindingEntry
from desktop.modding.kept_results import KeptResults
from desktop.modding.set_asking import SetAsking
from desktop.modding.set_checks import SetChecks
from desktop.session.open_song import stamp_of
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.translation import tr

_QUIET_MS = 400  # an editor may write several files in several steps
_KEPT_MAPS = 40
Stamp = tuple[int, int]


@dataclass(slots=True)
class Source:
    """The rule checks or MaiMod, for one difficulty.

    Attributes:
        findings: None before the first run.
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
class _Checked:
    marks: dict[str, Mark]
    rules: Source = field(default_factory=Source)
    model: Source = field(default_factory=Source)


class Modding(QObject):
    """Runs the rule checks and MaiMod on the open difficulty, and keeps their findings and marks.

    Attributes:
        entries: the findings of the open difficulty.
        chosen: the one in view.
        of_set: what is found in the whole set.
        asking: asks MaiMod about the rest of the set.
        kept: what MaiMod found before.

    Signals:
        changed: other findings or marks.
        sourcesChanged: something runs, ended or got further.
        chosenChanged: another finding is in view, or none.
        wentTo: a `FindingEntry` that the editor should show.
    """

    changed = Signal()
    sourcesChanged = Signal()
    chosenChanged = Signal()
    wentTo = Signal(object)
    check_task = "core.modding.run_checks:check_path"
    ask_task = "core.modding.maimod.run_maimod:maimod"

    def __init__(
        self, session: Session, jobs: JobQueue, checks: JobQueue, marks: Marks, parent: QObject | None = None
    ) -> None:
        """`jobs` asks the model, `checks` runs the rule checks, which never wait for it."""
        super().__init__(parent)
        self._session, self._jobs, self._checks, self._marks = session, jobs, checks, marks
        self._checked: dict[Path, _Checked] = {}
        self._current: Path | None = None
        self._by_itself = False
        self.machine: dict[str, Any] = {}
        """Device and precision of the model, where they are not the usual ones."""
        self.kept = KeptResults(self)
        self._writing = BackgroundCall(self)
        self._lock = threading.Lock()
        self.of_set = SetChecks(session, checks, marks, self)
        self.asking = SetAsking(session, jobs, self.of_set, self.kept, self)
        self.kept.kept.connect(self.of_set.look_beside)
        self.kept.kept.connect(self.look_for_kept)
        self.entries: list[FindingEntry] = []
        self.chosen: Finding | None = None
        self._watcher = QFileSystemWatcher(self)
        self._file_timer = QTimer(self)
        self._file_timer.setSingleShot(True)
        self._file_timer.setInterval(_QUIET_MS)
        self._file_timer.timeout.connect(self._look_at_files)
        self._watcher.fileChanged.connect(lambda _: self._file_timer.start())
        self._watcher.directoryChanged.connect(lambda _: self._file_timer.start())
        self._stamps: dict[Path, Stamp] = {}
        self._starting = QTimer(self)
        self._starting.setSingleShot(True)
        self._starting.setInterval(_QUIET_MS)
        self._starting.timeout.connect(self.check)
        session.songChanged.connect(self._watch)
        session.difficultyChanged.connect(self._difficulty_changed)

    # What was found

    @property
    def rules(self) -> Source:
        """The rule checks of the open difficulty."""
        return self._now.rules if self._now is not None else Source()

    @property
    def model(self) -> Source:
        """MaiMod for the open difficulty."""
        return self._now.model if self._now is not None else Source()

    @property
    def _now(self) -> _Checked | None:
        return self._checked.get(self._current) if self._current is not None else None

    # What the user can do

    def check_by_itself(self, on: bool) -> None:
        """Whether difficulties are checked as soon as they are opened."""
        self._by_itself = on
        if not on:
            self._starting.stop()
        if on and self._now is not None and self.rules.findings is None and not self.rules.problem:
            self.check()

    def check(self) -> Job | None:
        """Run the rule checks over the open difficulty; ends those that still run."""
        if self._current is None or self._now is None:
            return None
        self._starting.stop()
        self._stop_checks()
        job = Job(tr("Rule checks"), self.check_task, self._current)
        return self._start(self._checks, job, self._current, self._now.rules)

    def ask(self, model: str, title: str, adapter: Path | None = None, least: float | None = None) -> Job | None:
        """Queue MaiMod for the open difficulty; findings below the score `least` are left out."""
        if self._current is None or self._now is None or self._session.opened is None:
            return None
        beatmap = self._session.opened.beatmap
        adapters = () if adapter is None else (AdapterRef(adapter),)
        request = MaiModRequest(self._current, ModelRef(**self.machine).for_model(model, adapters), least=least)
        job = Job(
            tr("MaiMod [{version_name}]", version_name=beatmap.version_name),
            self.ask_task,
            request,
            f"{beatmap.artist} – {beatmap.title}",
        )
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

    def mark(self, entries: Iterable[FindingEntry], mark: Mark | None) -> None:
        """Remember what was done with findings; None forgets it."""
        if self._now is None or self._current is None:
            return
        for entry in entries:
            if mark is None:
                self._now.marks.pop(entry.finding.key, None)
            else:
                self._now.marks[entry.finding.key] = mark
        self._remember(self._current, self._now.marks)

    def follow(self, step: HistoryEntry) -> None:
        """A step was made, undone or redone: the findings that it fixed are done, or open again."""
        for path in step.changed_files if step.finding_keys else ():
            checked = next((each for other, each in self._checked.items() if other.absolute() == path), None)
            marks = checked.marks if checked is not None else self._marks.of(path)
            for key in step.finding_keys:
                if not step.undone:
                    marks.setdefault(key, Mark.DONE)
                elif marks.get(key) is Mark.DONE:
                    del marks[key]
            self._remember(path, marks)

    def close(self) -> None:
        """Stop what runs."""
        self._file_timer.stop()
        self._starting.stop()
        self._checks.close()

    # What happens

    def _difficulty_changed(self) -> None:
        opened = self._session.opened
        path = opened.difficulty.path if opened is not None else None
        if path == self._current:
            self._show()
            self.look_for_kept()
            if self.rules.findings is not None or self._by_itself:
                self.check()
            return
        self._stop_checks()
        self._current = path
        self.chosen = None
        if path is not None:
            checked = self._checked.pop(path, None) or _Checked(self._marks.of(path))
            self._checked[path] = checked
            for old in [old for old, each in self._checked.items() if each.model.job is None][:-_KEPT_MAPS]:
                del self._checked[old]
        self._show()
        self.look_for_kept()
        self.chosenChanged.emit()
        if path is not None and self._by_itself:
            self._starting.start()  # someone who looks through the library passes many difficulties
        else:
            self._starting.stop()

    def look_for_kept(self) -> None:
        """MaiMod may have read this very file before, even before the program was started."""
        path, opened, model = self._current, self._session.opened, self.model
        self.kept.forget()
        if path is not None and opened is not None and model.job is None and model.stamp != opened.difficulty.stamp:
            self.kept.look_for(path, partial(self._use_kept, model))

    def _use_kept(self, source: Source, kept: KeptFinding, stamp: Stamp) -> None:
        if source is self.model and source.job is None:
            source.findings, source.by, source.stamp = kept.findings, kept.by, stamp
            self._show()

    def _stop_checks(self) -> None:
        for checked in self._checked.values():
            job, checked.rules.job = checked.rules.job, None
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
        if source.by:
            self.kept.keep(path, stamp, source.by, findings)
        if path == self._current:
            self._show()
        else:
            number = tr("%n findings", "", len(findings))
            self._session.notices.inform(
                tr("{title} is done: {number}. Open the difficulty again to see them.", title=job.title, number=number)
            )

    def _failed(self, job: Job, path: Path, source: Source, sentence: str) -> None:
        if source.job is not job:
            return
        source.problem, source.job = sentence, None
        if path != self._current:
            self._session.notices.report(sentence)
        self._show()

    def _ended(self, job: Job, source: Source) -> None:
        if source.job is job:
            source.job = None
            self._show()

    def _show(self) -> None:
        """Put the entries together again; the chosen finding stays chosen where it was found again."""
        checked, opened = self._now, self._session.opened
        entries: list[FindingEntry] = []
        if checked is not None and opened is not None:
            for source in (checked.rules, checked.model):
                # Rule checks that are on their way again are as good as true.
                stale = source.stamp != opened.difficulty.stamp and (source is checked.model or source.job is None)
                entries += _entries(source.findings or (), checked.marks, stale)
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
        self._session.notices.report(error, more=tr("The marks hold until the program ends."))


def _entries(findings: Sequence[Finding], marks: dict[str, Mark], stale: bool) -> list[FindingEntry]:
    if not marks:
        return [FindingEntry(finding, None, stale) for finding in findings]
    return [FindingEntry(finding, marks.get(finding.key), stale) for finding in findings]
