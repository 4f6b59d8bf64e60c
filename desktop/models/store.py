"""The models of this machine while the window is open: what is here, and the jobs that change that."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.generation.model_overview import ModelEntry, model_entries
from core.generation.model_ref import ModelRef
from core.generation.speeds import USUAL_SECONDS, Speed, SpeedRequest
from core.jobs import Progress
from core.model.checkpoints.hub.stored_models import delete_model, free_space
from core.model.checkpoints.inspect import Verification
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import NoticeBoard
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr


class Doing(Enum):
    """What a job does with a model."""

    DOWNLOAD = "download"
    VERIFY = "verify"
    MEASURE = "measure"


_TASKS = {
    Doing.DOWNLOAD: "core.model.checkpoints.hub.models:obtain_model",
    Doing.VERIFY: "core.model.checkpoints.inspect:verify_model",
    Doing.MEASURE: "core.generation.tasks.measure_speed:measure",
}


class ModelStore(QObject):
    """Lists the models, and downloads, verifies, measures and deletes them.

    A download gives way to other jobs and goes on after them.

    Attributes:
        entries: as they were when they were last looked at.
        free: bytes that are free on the disk of the models; None where the system does not say.
        measured_seconds: of song that a measurement maps.
        messages: the last sentence about a model by its name, and whether it is about something wrong.

    Signals:
        changed: the entries, the jobs or the messages.
        progressed: the name of a model, and the `Progress` of its job.
        arrived: the name of a model that is whole now, or of one that was deleted.
    """

    changed = Signal()
    progressed = Signal(str, object)
    arrived = Signal(str)

    def __init__(
        self, jobs: JobQueue, notices: NoticeBoard, run: Callable[[], ModelRef], parent: QObject | None = None
    ) -> None:
        """`run` gives device and precision as the settings have them."""
        super().__init__(parent)
        self._jobs, self._notices, self._run = jobs, notices, run
        self._reader, self._deleter = BackgroundCall(self), BackgroundCall(self)
        self._running: dict[str, tuple[Doing, Job]] = {}
        self._yielding: set[str] = set()
        self.entries: list[ModelEntry] = []
        self.free: int | None = None
        self.messages: dict[str, tuple[str, bool]] = {}
        self.measured_seconds = USUAL_SECONDS
        jobs.changed.connect(self._jobs_changed)

    # The models

    def refresh(self) -> None:
        """Look at the disk again."""
        run = self._run()
        self._reader.load(lambda: (model_entries(run), free_space()), self._take, self._notices.report)

    def _take(self, found: tuple[list[ModelEntry], int | None]) -> None:
        self.entries, self.free = found
        self.changed.emit()

    def entry(self, name: str) -> ModelEntry | None:
        """A model by its name."""
        return next((entry for entry in self.entries if entry.name == name), None)

    def doing(self, name: str) -> Doing | None:
        """What a job does with a model, or will do."""
        return self._running[name][0] if name in self._running else None

    def progress(self, name: str) -> Progress | None:
        """The last report of the job that does something with a model."""
        return self._running[name][1].last_progress if name in self._running else None

    def is_waiting(self, name: str) -> bool:
        """Whether the job of a model waits for others."""
        return name in self._running and self._running[name][1] is not self._jobs.current

    def why_busy(self, name: str) -> str:
        """Why a model cannot be deleted now, without a full stop; empty where it can."""
        if name in self._running:
            return tr("A job works on it; wait, or stop it")
        jobs = [*self._jobs.waiting, *([self._jobs.current] if self._jobs.current is not None else [])]
        if any(ref.name == name for job in jobs if isinstance(ref := getattr(job.request, "model", None), ModelRef)):
            return tr("A job in the queue uses it; wait, or stop that")
        return ""

    # What the user can do

    def download(self, name: str) -> None:
        """Download a model, or go on where a download stopped."""
        self._start(name, Doing.DOWNLOAD, name, tr("Download {title}", title=self._title(name)))

    def verify(self, name: str) -> None:
        """Compare the files of a model with their digests, and look at its weights."""
        entry = self.entry(name)
        if entry is not None and entry.folder is not None:
            self._start(name, Doing.VERIFY, entry.folder, tr("Verify {title}", title=entry.card.title))

    def measure(self, name: str) -> None:
        """Measure how long a model takes for a minute of song."""
        run = self._run()
        ref = run.for_model(name)
        request = SpeedRequest(ref, self.measured_seconds)
        self._start(name, Doing.MEASURE, request, tr("Measure {title}", title=self._title(name)))

    def stop(self, name: str) -> None:
        """Stop the job of a model; what a download has brought stays."""
        if name in self._running:
            self._yielding.discard(name)
            self._jobs.cancel(self._running[name][1])

    def delete(self, name: str) -> None:
        """Delete what is here of a downloaded model, whole or not."""
        if not self.why_busy(name):
            self._deleter.load(partial(delete_model, name), partial(self._deleted, name), partial(self._kept, name))

    # What happens

    def _title(self, name: str) -> str:
        entry = self.entry(name)
        return entry.card.title if entry is not None else name

    def _start(self, name: str, doing: Doing, request: object, title: str) -> None:
        """Begin a job for a model, unless one is running for it."""
        if name in self._running:
            return
        job = Job(title, _TASKS[doing], request)
        self._running[name] = doing, job
        self.messages.pop(name, None)
        job.progressed.connect(partial(self._progressed, name))
        job.finished.connect(partial(self._finished, name, doing))
        job.failed.connect(partial(self._failed, name, doing))
        job.cancelled.connect(partial(self._cancelled, name, doing))
        self._jobs.add(job)
        self.changed.emit()

    def _progressed(self, name: str, progress: Progress) -> None:
        self.progressed.emit(name, progress)

    def _finished(self, name: str, doing: Doing, result: object) -> None:
        """Say what came of a download, a check or a measuring of a model."""
        self._running.pop(name, None)
        title, topic = self._title(name), self._topic(name)
        if isinstance(result, Verification):
            wrong = core_sentence(result.problems[0]) if result.problems else ""
            whole = tr("Whole: %n files were read and nothing is wrong.", "", len(result.files))
            self._say(name, wrong or whole, is_wrong=bool(wrong))
        elif isinstance(result, Speed):
            self._say(name, speed_text(result))
        elif isinstance(result, Path):
            self._notices.succeed(topic)
            self._notices.inform(tr("{title} is on this machine now.", title=title), topic=topic)
            self.messages.pop(name, None)
            self.arrived.emit(name)
        self.refresh()
        self.changed.emit()

    def _failed(self, name: str, doing: Doing, sentence: str) -> None:
        self._running.pop(name, None)
        self._say(name, core_sentence(sentence), is_wrong=True)
        again = (tr("Try again"), partial(self.download, name))
        self._notices.report(sentence, *([again] if doing is Doing.DOWNLOAD else []), topic=self._topic(name))
        self.refresh()
        self.changed.emit()

    def _cancelled(self, name: str, doing: Doing) -> None:
        """A cancelled download is paused; one that only made way for other jobs queues up again."""
        self._running.pop(name, None)
        if name in self._yielding:
            self._yielding.discard(name)
            self.download(name)
            return
        if doing is Doing.DOWNLOAD:
            self._say(name, tr("Paused; what has arrived stays, and Resume goes on from there."))
        self.refresh()
        self.changed.emit()

    def _jobs_changed(self) -> None:
        self._give_way()
        if self._running:
            self.changed.emit()  # one that waited may run now

    def _give_way(self) -> None:
        """Pause a download for jobs that wait: it may take long, and loses nothing by it."""
        for name, (doing, job) in list(self._running.items()):
            if doing is not Doing.DOWNLOAD or job is not self._jobs.current or job.cancel.cancelled:
                continue
            own = [each for what, each in self._running.values() if what is Doing.DOWNLOAD]
            if any(each not in own and not each.paused for each in self._jobs.waiting):
                self._yielding.add(name)
                self._jobs.cancel(job)

    def _deleted(self, name: str, size: int) -> None:
        self._notices.inform(
            tr("{title} was deleted; {size} became free.", title=self._title(name), size=size_text(size))
        )
        self.messages.pop(name, None)
        self.arrived.emit(name)
        self.refresh()

    def _kept(self, name: str, error: Exception) -> None:
        self._say(name, core_sentence(str(error)), is_wrong=True)
        self._notices.report(error, topic=self._topic(name))
        self.refresh()

    def _say(self, name: str, sentence: str, *, is_wrong: bool = False) -> None:
        self.messages[name] = sentence, is_wrong

    @staticmethod
    def _topic(name: str) -> str:
        return f"model {name}"


def speed_text(speed: Speed) -> str:
    """A measurement, with the device and precision of the run."""
    how = " ".join(filter(None, (speed.device, speed.precision, speed.quantization)))
    return tr("{seconds} s per minute of song ({how})", seconds=f"{speed.seconds_per_minute:.1f}", how=how)
