"""Getting the helper process ready while nothing else is asked of it, so that the first objects come at once."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from core.errors import BeatwrightError
from core.model.checkpoints.catalog import BUNDLED
from core.program.power import on_battery
from desktop.session.song_loader import SongLoader, Sound
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import MODEL_MODULES, JobQueue
from desktop.task_tabs import TaskTabs

WARM_MODULES = ("core.generation.tasks.new_difficulty", "core.timing.from_audio", "torch", *MODEL_MODULES)
WARM_AFTER_MS = 1500  # the window is up and idle by then
PREPARE_AFTER_MS = 1000  # a song that is only passed by costs nothing


class Warming(QObject):
    """Imports soon after the start, and what a map of the open song begins with once its sound is there.

    The song is prepared where the form of a new difficulty is in view, asks for the bundled model, and the computer is
    not on battery; public models would take gigabytes that were not asked for.

    Attributes:
        task: prepares a song, by its name.
        pause_ms: how long a song is in view before that.
    """

    task = "core.generation.tasks.new_difficulty:prepare"

    def __init__(self, jobs: JobQueue, opener: SongLoader, tasks: TaskTabs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._opener, self._tasks = jobs, opener, tasks
        self._power = BackgroundCall(self)
        self._prepared: Sound | None = None
        self.pause_ms = PREPARE_AFTER_MS
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask_power)
        opener.soundChanged.connect(self._let_go)
        for changed in (opener.soundChanged, tasks.currentChanged, tasks.folded):
            changed.connect(lambda _: self._timer.start(self.pause_ms))
        QTimer.singleShot(WARM_AFTER_MS, self, lambda: jobs.warm(*WARM_MODULES))

    def _let_go(self, sound: Sound | None) -> None:
        """Keep no sound in memory that is not open any more."""
        if sound is not self._prepared:
            self._prepared = None

    def _ask_power(self) -> None:
        if self._may_prepare():
            self._power.load(on_battery, self._prepare, lambda _: None)

    def _may_prepare(self) -> bool:
        in_view = self._tasks.currentWidget() is self._tasks.forms.new_difficulty and not self._tasks.is_folded
        sound = self._opener.sound
        return in_view and not self._jobs.busy and sound is not None and sound is not self._prepared

    def _prepare(self, battery: bool) -> None:
        if battery or not self._may_prepare():
            return
        with suppress(BeatwrightError):  # the form says so when it is sent
            request = self._tasks.forms.new_difficulty.request()
            if request.model.name == BUNDLED:
                self._prepared = self._opener.sound
                self._jobs.prepare(self.task, request)
