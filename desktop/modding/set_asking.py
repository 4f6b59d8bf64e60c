"""MaiMod for the difficulties of a set that it has not looked at yet: one job after the other, kept by the file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.generation.model_ref import ModelRef
from core.modding.finding import Finding
from core.modding.maimod.request import MaiModRequest
from desktop.modding.kept_results import KeptResults
from desktop.modding.set_checks import SetChecks
from desktop.session.open_song import stamp_of
from desktop.session.session import Session
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.translation import tr


class SetAsking(QObject):
    """Queues MaiMod for a set's difficulties, and keeps what it finds.

    Attributes:
        waiting: the jobs that did not end yet, by the file of their difficulty.

    Signals:
        changed: another job began or ended.
    """

    changed = Signal()

    def __init__(
        self, session: Session, jobs: JobQueue, of_set: SetChecks, kept: KeptResults, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._of_set, self._kept = session, jobs, of_set, kept
        self.waiting: dict[Path, Job] = {}

    def ask(self, model: ModelRef, title: str, task: str, least: float | None = None) -> list[Job]:
        """Queue a job for each difficulty without findings of MaiMod that the model titled `title` can read.

        Args:
            task: what asks the model.
            least: findings with a lower score are left out.
        """
        song, beatmap = self._session.song, self._session.beatmap
        if song is None or beatmap is None:
            return []
        started = []
        for each in self._of_set.unasked:
            path = song.folder / each.file
            if path not in self.waiting:
                about = f"{beatmap.artist} – {beatmap.title}"
                words = tr("MaiMod [{version_name}]", version_name=each.name)
                job = Job(words, task, MaiModRequest(path, model, least=least), about)
                job.finished.connect(partial(self._found, path, title, stamp_of(path)))
                job.failed.connect(self._session.notices.report)
                job.ended.connect(partial(self._ended, path))
                self.waiting[path] = job
                started.append(job)
        for job in started:
            self._jobs.add(job)
        self.changed.emit()
        return started

    def cancel(self) -> None:
        """End what still waits and runs."""
        for job in list(self.waiting.values()):
            self._jobs.cancel(job)

    def _found(self, path: Path, title: str, stamp: tuple[int, int], findings: list[Finding]) -> None:
        self._kept.keep(path, stamp, title, findings)

    def _ended(self, path: Path) -> None:
        self.waiting.pop(path, None)
        self.changed.emit()
