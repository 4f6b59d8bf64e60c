"""Opens the model manager, asks before a model is downloaded for a job, and keeps the forms up to date with both."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.errors import InputError
from core.generation.model_overview import downloaded_entry, missing_bytes
from core.generation.model_ref import ModelRef
from core.generation.option_text import read_option, write_option
from core.generation.options import OPTIONS
from core.model.checkpoints.catalog import find_card
from core.model.checkpoints.hub.stored_models import free_space
from core.program.desk import MOST_ADAPTERS, Desk
from desktop.controllers.model_offer import ModelOffers
from desktop.controllers.program_actions import ProgramActions
from desktop.controllers.songs_folder import SongsFolder
from desktop.models.manager import ModelManager
from desktop.models.questions import may_delete, may_download
from desktop.models.store import ModelStore
from desktop.panels.task_panel import TaskPanel
from desktop.session.session import Session
from desktop.shared import shortcuts
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.model_choice import ModelChoice
from desktop.shared.shortcuts import Shortcut
from desktop.task_tabs import TaskTabs


class ModelActions(QObject):
    """What has to do with models and adapters beyond a single form.

    Attributes:
        store: the models of this machine.
        offer: of the one that suits it, at the first start.
        manager: the dialog that was opened last, while it is open.
    """

    def __init__(
        self,
        jobs: JobQueue,
        session: Session,
        tasks: TaskTabs,
        songs: SongsFolder,
        program: ProgramActions,
        desk: Desk,
    ) -> None:
        super().__init__(tasks)
        self._session, self._tasks, self._program, self._desk = session, tasks, program, desk
        self.store = ModelStore(jobs, session.notices, self._run, self)
        self.manager: ModelManager | None = None
        self.offer = ModelOffers(self.store, program.preferences, songs, tasks, jobs, session.notices, self)
        self._agreed: set[str] = set()  # names of models that may be downloaded
        jobs.may_start = self._may_start
        self.store.arrived.connect(self._arrived)
        program.preferences.changed.connect(lambda name: self._look_again() if name == "network" else None)
        jobs.changed.connect(self._after_jobs)
        self._ended = 0  # the identity of the job that ended last
        self._jobs = jobs
        for part in (tasks.timing, tasks.maimod):
            self._connect_choices(part)
        tasks.forms.each(self._connect_form)

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {shortcuts.MODELS: self.open_models}

    def open_models(self) -> None:
        """Show the models."""
        manager = ModelManager(self.store, [Path(each) for each in self._desk.adapters], self._tasks.window())
        self.manager = manager
        manager.useAsked.connect(self.use)
        manager.deleteAsked.connect(self.ask_to_delete)
        page = manager.adapters
        page.chosen.connect(self._use_adapters)
        page.foldersChanged.connect(self._keep_folders)
        page.deleteAsked.connect(self.ask_to_delete)
        page.problem.connect(self._session.notices.report)
        manager.destroyed.connect(lambda: self._closed(manager))
        self._show_form()
        self._program.show_dialog(manager)

    def open_adapters(self) -> None:
        """Show the adapters."""
        self.open_models()
        if self.manager is not None:
            self.manager.show_adapters()

    def use(self, name: str) -> None:
        """Choose a model in the form in view."""
        form = self._tasks.form
        entry = self.store.entry(name)
        if find_card(name) is None and entry is not None and entry.folder is not None:
            form.model.model.use_folder(entry.folder)
        else:
            form.model.model.choose(name)
        self._tasks.setCurrentWidget(form)
        self._show_form()

    def ask_to_delete(self, name: str) -> None:
        """Delete a downloaded model or adapter, if the person says so."""
        entry = self.store.entry(name) or downloaded_entry(name)
        if self.manager is not None and may_delete(self.manager, entry):
            self.store.delete(name)

    # What happens

    def _run(self) -> ModelRef:
        settings = self._program.preferences.settings
        return ModelRef(
            device=settings.device, precision=settings.precision, quantization=settings.quantization or None
        )

    def _may_start(self, job: Job) -> bool:
        """Whether the model that a job needs is here, or may be downloaded for it; asked once for each model."""
        ref = getattr(job.request, "model", None)
        if not isinstance(ref, ModelRef) or ref.name in self._agreed:
            return True
        card, size = find_card(ref.name), missing_bytes(ref.name)
        if card is None or not size:
            return True
        if not may_download(self._tasks.window(), card, size, free_space()):
            return False
        self._agreed.add(ref.name)
        return True

    def _arrived(self, name: str) -> None:
        self._agreed.discard(name)
        self._look_again()

    def _after_jobs(self) -> None:
        # A job that ended may have brought a model along.
        recent = self._jobs.recent[0] if self._jobs.recent else None
        if recent is not None and id(recent) != self._ended:
            self._ended = id(recent)
            self._look_again()

    def _connect_choices(self, part: QWidget) -> None:
        for choice in part.findChildren(ModelChoice):
            choice.managerAsked.connect(self.open_models)

    def _connect_form(self, form: TaskPanel) -> None:
        self._connect_choices(form)
        form.styling.adapter.listAsked.connect(self.open_adapters)

    def _look_again(self) -> None:
        for form in self._tasks.forms.made:
            form.look_again()

    def _show_form(self) -> None:
        """Tell the model manager which model and adapters the form in front uses."""
        if self.manager is None:
            return
        form = self._tasks.form
        field, card = form.styling.adapter, form.model.card
        try:
            used = read_option(OPTIONS["adapters"], field.line.text()) or ()
        except InputError:
            used = ()
        why_not = "" if field.isEnabled() else field.toolTip()
        self.manager.adapters.show_form(self._tasks.title_of(form), card.name, card.title, used, why_not)

    def _use_adapters(self, refs: object) -> None:
        self._tasks.form.styling.adapter.line.setText(write_option(OPTIONS["adapters"], refs))

    def _keep_folders(self, folders: list[Path]) -> None:
        self._desk.adapters = [str(each) for each in folders][:MOST_ADAPTERS]
        self._desk.save()

    def _closed(self, manager: ModelManager) -> None:
        if self.manager is manager:
            self.manager = None
