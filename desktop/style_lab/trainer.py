"""The training of styles beside the window: in a process of its own that steps back for everything else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import InputError
from core.jobs import Progress
from core.model.checkpoints.style_files import styles_folder
from core.program.osu_process import osu_runs
from core.program.power import on_battery
from core.training.adapters.library import has_library
from core.training.data.data_set import DataSet
from core.training.estimate import Estimate
from core.training.music.songs import MusicSet
from core.training.music.styles import (
    PLAN,
    MusicPlan,
    MusicStyle,
    MusicStyleRequest,
    music_styles_folder,
    read_music_style,
)
from core.training.style.plan import StylePlan, folder_name
from core.training.style.style import Style, read_style
from core.training.style.teaching import StyleRequest
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.curve import Point

_TOPIC = "training"
_POLL_MS, _LOOK_MS = 1500, 5000
_LEAST_TOKENS = 3.0  # a second; less is no count of tokens


class State(Enum):
    """What the trainer does."""

    IDLE = "idle"
    ESTIMATING = "estimating"
    RUNNING = "running"
    STOPPING = "stopping"
    PAUSED = "paused"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class LiveFigures:
    """What a training has reached.

    Attributes:
        points: losses of the part that is trained.
        tokens_a_second: None where the run does not count them.
    """

    points: Sequence[Point]
    tokens_a_second: float | None


def reason_to_wait() -> str:
    """Why a training in the background should wait now; "" where nothing speaks against it."""
    if osu_runs():
        return "osu!"
    return "battery" if on_battery() else ""


class Trainer(QObject):
    """Estimates, starts, pauses and resumes one training at a time, of a style or of a music style.

    The helper process ends with each training, so that its memory is free in a pause too; after an estimate it stays.

    Attributes:
        state: what it does.
        folder: the style that is taught, or was last.
        steps_back: whether it waits on battery and while osu! runs.
        why_waiting: "battery" or "osu!", while it does.
        why_unable: why this program cannot train at all, without a full stop; "" where it can.

    Signals:
        changed: another state.
        progressed: a `Progress` of the training or the estimate.
        figuresChanged: `LiveFigures`.
        estimated: an `Estimate`.
        learned: the `Style`, or `MusicStyle`.
        ended: a training stopped, for whatever reason.
    """

    teach_task = "core.training.style.teaching:teach"
    estimate_task = "core.training.style.teaching:estimate"
    music_task = "core.training.music.styles:teach_music"
    music_estimate_task = "core.training.music.styles:estimate_music_style"

    changed = Signal()
    progressed = Signal(object)
    figuresChanged = Signal(object)
    estimated = Signal(object)
    learned = Signal(object)
    ended = Signal()

    def __init__(
        self,
        jobs: JobQueue,
        notices: NoticeBoard,
        parent: QObject | None = None,
        *,
        reason: Callable[[], str] = reason_to_wait,
        look_ms: int = _LOOK_MS,
    ) -> None:
        """`reason` says why to wait; it is asked every `look_ms` ms."""
        super().__init__(parent)
        self._jobs, self._notices, self._reason = jobs, notices, reason
        self.state = State.IDLE
        self.folder: Path | None = None
        self.steps_back = True
        self.why_waiting = ""
        self.why_unable = ""
        if not has_library():
            self.why_unable = tr(
                "Teaching a style needs the package peft, which this build lacks; run Beatwright from its source"
            )
        self._next = State.IDLE  # once the job has stopped
        self._job: Job | None = None
        self._teaches = False  # and estimates nothing
        self._reader, self._watcher = BackgroundCall(self), BackgroundCall(self)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._read)
        self._look = QTimer(self)
        self._look.setInterval(look_ms)
        self._look.timeout.connect(self._look_around)

    @property
    def busy(self) -> bool:
        """Whether the helper process works, or is about to."""
        return self._job is not None

    def estimate(self, plan: StylePlan, data_set: DataSet, home: Path) -> None:
        """Take the first steps to see what a plan takes here."""
        if self.busy:
            return
        self._estimate(self.estimate_task, StyleRequest(Path(), plan, data_set, home), plan.name)

    def estimate_music(self, plan: MusicPlan, music: MusicSet, home: Path) -> None:
        """Take the first steps to see what a plan takes here, of songs."""
        if not self.busy:
            self._estimate(self.music_estimate_task, MusicStyleRequest(Path(), plan, music, home), plan.name)

    def start(self, plan: StylePlan, data_set: DataSet, home: Path) -> None:
        """Teach a new style.

        Raises:
            InputError: there is a style of that name already.
        """
        if not self.busy:
            self._teach(StyleRequest(_new(styles_folder(), plan.name), plan, data_set, home), plan.name)

    def start_music(self, plan: MusicPlan, music: MusicSet, home: Path) -> None:
        """Tune a music model to songs.

        Raises:
            InputError: there is a style of that name already.
        """
        if not self.busy:
            self._teach(MusicStyleRequest(_new(music_styles_folder(), plan.name), plan, music, home), plan.name)

    def go_on(self, folder: Path) -> None:
        """Go on with a style that was stopped, from its last state."""
        if not self.busy:
            self._teach((MusicStyleRequest if is_of_music(folder) else StyleRequest)(folder), folder.name)

    def pause(self) -> None:
        """Write down where the training is, and wait."""
        self._stop(State.PAUSED)

    def resume(self) -> None:
        """Go on after a pause, whatever it was for."""
        if self.folder is not None and self.state in (State.PAUSED, State.WAITING):
            self.why_waiting = ""
            self.go_on(self.folder)

    def stop(self) -> None:
        """End the training; its state is kept, and it can go on later."""
        if self.busy:
            self._stop(State.IDLE)
        else:
            self._set(State.IDLE)

    def set_steps_back(self, steps_back: bool) -> None:
        """Say whether the training waits on battery and while osu! runs."""
        self.steps_back = steps_back
        if not steps_back and self.state is State.WAITING:
            self.resume()

    def close(self) -> None:
        """Stop watching; a training goes on at the next start, when asked."""
        self._poll.stop()
        self._look.stop()

    def _estimate(self, task: str, request: StyleRequest | MusicStyleRequest, name: str) -> None:
        job = Job(tr("Estimate for {name}", name=name), task, request, name)
        job.finished.connect(self._estimated)
        self._run(job, State.ESTIMATING)

    def _teach(self, request: StyleRequest | MusicStyleRequest, name: str) -> None:
        self.folder = request.folder
        task = self.music_task if isinstance(request, MusicStyleRequest) else self.teach_task
        job = Job(tr("Teach {name}", name=name), task, request, name)
        job.finished.connect(self._learned)
        self._run(job, State.RUNNING)
        self._poll.start()
        self._look.start()
        self._look_around()

    def _run(self, job: Job, state: State) -> None:
        self._job, self._next, self._teaches = job, State.IDLE, state is State.RUNNING
        job.progressed.connect(self._progressed)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.ended.connect(self._ended)
        self._set(state)
        self._jobs.add(job)

    def _stop(self, then: State) -> None:
        if self._job is None:
            return
        self._next = then
        self._set(State.STOPPING)
        self._jobs.cancel(self._job)

    def _set(self, state: State) -> None:
        self.state = state
        if state is State.IDLE:
            self._look.stop()
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        if self.state is not State.STOPPING:
            self.progressed.emit(progress)

    def _estimated(self, estimate: Estimate) -> None:
        self._notices.succeed(_TOPIC)
        self.estimated.emit(estimate)

    def _learned(self, style: Style | MusicStyle) -> None:
        self._notices.succeed(_TOPIC)
        self.learned.emit(style)

    def _failed(self, sentence: str) -> None:
        self._next = State.IDLE
        folder = self.folder if self.state is not State.ESTIMATING else None
        if folder is not None and folder.is_dir():
            again = (tr("Go on"), partial(self.go_on, folder))
            kept = tr("What was learned up to the last saved step is kept.")
            self._notices.report(sentence, again, topic=_TOPIC, more=kept)
        else:
            self._notices.report(sentence, topic=_TOPIC)

    def _cancelled(self) -> None:
        if self._next is State.IDLE and self.state is State.STOPPING and self.folder is not None:
            sentence = tr("The training of {name} stopped; it can go on from here.", name=self.folder.name)
            self._notices.inform(sentence, topic=_TOPIC)

    def _ended(self) -> None:
        self._job = None
        if self._teaches:
            self._jobs.rest()
        self._poll.stop()
        self._read()
        self._set(self._next)
        self.ended.emit()

    def _read(self) -> None:
        if self.folder is not None and self.state is not State.ESTIMATING:
            self._reader.load(partial(_figures, self.folder), self.figuresChanged.emit, lambda _: None)

    def _look_around(self) -> None:
        if self.steps_back and self.state in (State.RUNNING, State.WAITING):
            self._watcher.load(self._reason, self._heed, lambda _: None)

    def _heed(self, reason: str) -> None:
        if reason and self.steps_back and self.state is State.RUNNING:
            self.why_waiting = reason
            self._stop(State.WAITING)
        elif not reason and self.state is State.WAITING:
            self.resume()
        elif reason and self.state is State.WAITING and reason != self.why_waiting:
            self.why_waiting = reason
            self.changed.emit()


def is_of_music(folder: Path) -> bool:
    """Whether a folder is that of a music style."""
    return (folder / PLAN).is_file()


def _new(home: Path, name: str) -> Path:
    """The folder of a new style.

    Raises:
        InputError: it is there already.
    """
    folder = home / folder_name(name)
    if folder.exists():
        raise InputError(tr("There is a style named {name} already; choose another name, or delete it.", name=name))
    return folder


def _figures(folder: Path) -> LiveFigures:
    """The losses of the part that is trained now, or was last.

    Raises:
        InputError: there is no style in `folder` yet.
    """
    return figures_of(read_music_style(folder) if is_of_music(folder) else read_style(folder))


def figures_of(style: Style | MusicStyle) -> LiveFigures:
    """The losses of the part that is trained now, or was last."""
    if isinstance(style, MusicStyle):
        return LiveFigures(style.curve, None)
    runs = [part.run for part in style.parts if part.run is not None and part.run.curve]
    if not runs:
        return LiveFigures((), None)
    tokens = runs[-1].tokens_a_second
    return LiveFigures(runs[-1].curve, tokens if tokens is not None and tokens >= _LEAST_TOKENS else None)
