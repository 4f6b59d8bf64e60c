"""Runs the rule checks on the proposals of the open song, one after the other, beside the window."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.generation.results import GenerationResult
from core.modding.finding import Finding
from desktop.session.open_song import stamp_of
from desktop.session.session import Session
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.translation import tr

_PAUSE_MS = 400  # who accepts or discards at once needs no check


@dataclass(frozen=True, slots=True)
class ProposalCheck:
    """What a check of a proposal came to.

    Attributes:
        result: the proposal; held, so that its id stays its own.
        stamp: of the set that it was checked in.
        problem: the sentence that the check ended with; empty where it found its way.
    """

    result: GenerationResult
    stamp: tuple[int, int]
    findings: tuple[Finding, ...] = ()
    problem: str = ""


class ProposalChecks(QObject):
    """Checks proposals before they are accepted, the one in view first; again when their set changed.

    Attributes:
        pause_ms: how long a proposal must be there before it is checked.

    Signals:
        changed: another proposal was checked, or is being.
    """

    changed = Signal()
    task = "core.modding.check_proposal:check_proposal"

    def __init__(self, session: Session, queue: JobQueue, parent: QObject | None = None) -> None:
        """`queue` runs one job after the other; at most one check waits in it, so that nothing else waits long."""
        super().__init__(parent)
        self._session, self._queue = session, queue
        self._checks: dict[int, ProposalCheck] = {}
        self._job: Job | None = None
        self._in_check: GenerationResult | None = None
        self.pause_ms = _PAUSE_MS
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)
        session.proposalChanged.connect(self._look)
        session.songChanged.connect(self._look)
        session.undecidedChanged.connect(self._forget)

    def of(self, result: GenerationResult) -> ProposalCheck | None:
        """What the check of a proposal came to; None while it has not ended."""
        return self._checks.get(id(result))

    def _look(self) -> None:
        """Stop what is of no use, and check what is not yet, or was in a set that changed since."""
        proposals = self._session.proposals
        if self._job is not None and all(each is not self._in_check for each in proposals):
            self._queue.cancel(self._job)
        for each in proposals:
            check = self.of(each)
            if check is not None and check.stamp != _stamp(each):
                del self._checks[id(each)]
        if self._next() is not None:
            self._pause.start(self.pause_ms)

    def _forget(self) -> None:
        undecided = {id(each) for results in self._session.undecided_by_song.values() for each in results}
        self._checks = {number: check for number, check in self._checks.items() if number in undecided}

    def _next(self) -> GenerationResult | None:
        shown = [self._session.proposal] if self._session.proposal is not None else []
        return next((each for each in [*shown, *self._session.proposals] if self.of(each) is None), None)

    def _start(self) -> None:
        """Check the next proposal, unless a check is running."""
        result = self._next()
        if self._job is not None or result is None:
            return
        job = Job(tr("Rule checks"), self.task, result, result.beatmap.version_name)
        self._job, self._in_check = job, result
        stamp = _stamp(result)
        job.finished.connect(lambda found: self._end(ProposalCheck(result, stamp, tuple(found))))
        job.failed.connect(lambda sentence: self._end(ProposalCheck(result, stamp, problem=sentence)))
        job.cancelled.connect(partial(self._end, None))
        self._queue.add(job)
        self.changed.emit()

    def _end(self, check: ProposalCheck | None) -> None:
        self._job = self._in_check = None
        if check is not None:
            self._checks[id(check.result)] = check
            self._forget()
        self.changed.emit()
        self._start()


def _stamp(result: GenerationResult) -> tuple[int, int]:
    """Of what a proposal is checked with: its set, or the song of a set that is not there yet."""
    return stamp_of(result.source_folder if result.from_set else result.audio)
