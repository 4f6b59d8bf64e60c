"""Offers the public model that suits this machine, once: measured in a process of its own, downloaded by one click."""

from PySide6.QtCore import QObject, QTimer

from core.app_dirs import log_file
from core.generation.model_overview import missing_bytes
from core.generation.model_ref import ModelRef
from core.generation.tasks.suggest_model import Suggestion, SuggestRequest
from core.model.checkpoints.catalog import ModelCard, find_card
from core.model.checkpoints.hub.cache import why_offline
from core.model.checkpoints.hub.stored_models import download_size
from core.worker import Worker
from desktop.controllers.songs_folder import SongsFolder
from desktop.models.offer import larger_sentence, speed_sentence
from desktop.models.store import ModelStore
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import NoticeBoard
from desktop.shared.preferences import Preferences
from desktop.shared.size_text import size_text
from desktop.shared.translation import tr
from desktop.task_tabs import TaskTabs

_SHOWN = "-"
_TOPIC = "offer of a model"


class ModelOffers(QObject):
    """Finds out which model suits this machine and offers it: on the first page, or as a message beside the library.

    The download that was asked for goes on when the program starts again, if the person says so; as soon as the model
    is whole the forms use it. Where the network is off nothing is offered.

    Attributes:
        task: measures, by its name.
    """

    def __init__(
        self,
        store: ModelStore,
        preferences: Preferences,
        left: SongsFolder,
        tasks: TaskTabs,
        jobs: JobQueue,
        notices: NoticeBoard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._preferences, self._left, self._tasks = store, preferences, left, tasks
        self._jobs, self._notices = jobs, notices
        self.task = "core.generation.tasks.suggest_model:suggest"
        self._queue: JobQueue | None = None
        self._job: Job | None = None
        self._card: ModelCard | None = None
        self._suggestion: Suggestion | None = None
        self._page = left.offer
        self._page.taken.connect(self.take)
        store.changed.connect(self._page.look_again)
        store.progressed.connect(lambda *_: self._page.look_again())
        store.arrived.connect(self._arrived)
        jobs.changed.connect(self._give_way)
        left.currentChanged.connect(lambda _: self._say())

    @property
    def idle(self) -> bool:
        """Whether nothing is measured now."""
        return self._queue is None

    def look(self) -> None:
        """Measure what suits this machine, or offer to go on with a download that was asked for before."""
        taken = self._preferences.value("offered_model")
        if taken == _SHOWN or self._job is not None:
            return
        if (card := find_card(taken)) is not None:
            if not missing_bytes(taken):
                self._arrived(taken)
            elif not why_offline():
                self._card = card
                self._show()
            return
        if self._preferences.value("model") or why_offline() or self._jobs.busy:
            return
        settings = self._preferences.settings
        request = SuggestRequest(ModelRef(device=settings.device, precision=settings.precision))
        # A queue of its own: the user did not ask for this, so it is not among the jobs, and no question waits for it.
        self._queue = JobQueue(Worker(log_file().with_name("offer-worker.log")), self)
        self._job = Job("", self.task, request)
        self._job.finished.connect(self._found)
        self._job.ended.connect(self._stop_later)
        self._queue.add(self._job)

    def take(self) -> None:
        """Download the offered model, or go on with it; the forms use it as soon as it is here."""
        if self._card is None:
            return
        if self._suggestion is not None:
            self._preferences.change("quantization", self._suggestion.model.quantization or "")
        self._preferences.change("offered_model", self._card.name)
        self._store.download(self._card.name)

    def stop(self) -> None:
        """End the measurement."""
        queue, self._queue = self._queue, None
        if queue is not None:
            queue.close()

    # What happens

    def _found(self, suggestion: Suggestion | None) -> None:
        if suggestion is None or why_offline():
            return
        card = find_card(suggestion.model.name)
        if card is not None and missing_bytes(card.name):
            self._card, self._suggestion = card, suggestion
            self._show()

    def _show(self) -> None:
        assert self._card is not None
        self._store.refresh()
        self._page.show_model(self._store, self._card, self._suggestion)
        self._say()

    def _say(self) -> None:
        """Offer it as a message where the first page is not in view."""
        card, offered = self._card, self._preferences.value("offered_model")
        if card is None or self._left.currentWidget() is self._left.first_start or offered == _SHOWN:
            return
        if self._store.doing(card.name) is not None or not missing_bytes(card.name):
            return
        if offered:
            sentence, label = tr("The download of {title} has stopped.", title=card.title), tr("Resume")
        else:
            size = tr("Download: {size}", size=size_text(download_size(card)))
            parts = [size, *([speed_sentence(self._suggestion)] if self._suggestion is not None else [])]
            sentence, label = f"{larger_sentence(card)} {'. '.join(parts)}.", tr("Download and use it")
            self._preferences.change("offered_model", _SHOWN)
        self._notices.inform(sentence, (label, self.take), stays=True, subject=_TOPIC)

    def _arrived(self, name: str) -> None:
        """The model is whole, or was deleted."""
        if name != self._preferences.value("offered_model") or missing_bytes(name):
            return
        self._preferences.change("model", name)
        for form in self._tasks.forms:
            form.use_usual_model()
        self._preferences.change("offered_model", _SHOWN)
        self._page.look_again()

    def _give_way(self) -> None:
        """A job that somebody waits for comes first; the next start measures again."""
        if self._job is not None and self._queue is not None and self._jobs.busy:
            self._queue.cancel(self._job)

    def _stop_later(self) -> None:
        QTimer.singleShot(0, self, self.stop)  # the queue reports, and cannot end meanwhile
