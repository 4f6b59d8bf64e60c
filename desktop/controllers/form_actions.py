"""From the form in view to a job in the queue."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.errors import BeatwrightError, InputError
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.controllers.generation_controller import GenerationController
from desktop.panels.hitsounds import HitsoundsPanel
from desktop.panels.remap import RemapPanel
from desktop.panels.task_panel import TaskPanel
from desktop.session.session import Session
from desktop.shared.jobs import Job
from desktop.task_tabs import TaskTabs
from desktop.timeline import Timeline

_TOPIC = "asking"


class FormActions(QObject):
    """Queues what the form in view asks for.

    Args:
        keep_forms: saves what the forms contain.
        timeline: gets the keyboard once a job is queued, shows hitsounds with their form, and says what time it is at.
    """

    def __init__(
        self,
        tabs: TaskTabs,
        generation: GenerationController,
        session: Session,
        keep_forms: Callable[[], None],
        timeline: Timeline,
    ) -> None:
        super().__init__(tabs)
        self._tabs, self._generation, self._session, self._notices = tabs, generation, session, session.notices
        self._keep_forms, self._timeline = keep_forms, timeline
        tabs.forms.each(self._connect)
        tabs.currentChanged.connect(lambda _: self._show_sounds())
        session.proposalChanged.connect(self._show_sounds)

    def _connect(self, form: TaskPanel) -> None:
        form.generateAsked.connect(self.generate)
        if isinstance(form, RemapPanel):
            form.range.now = lambda: self._timeline.time

    def generate(self) -> Job | None:
        """Queue what the form in view asks for; None where it cannot be, which a notice explains."""
        request = self.request()
        if request is None:
            return None
        self._keep_forms()
        self._timeline.setFocus()
        return self._generation.start(request, self._tabs.form.job_title(request))

    def _show_sounds(self) -> None:
        """Marks of hitsounds come with their form and with proposals that change them."""
        proposal = self._session.proposal
        task = proposal.request.task if proposal is not None and proposal.request is not None else None
        in_view = isinstance(self._tabs.currentWidget(), HitsoundsPanel)
        self._timeline.set_sounds_shown(in_view or task is Task.HITSOUNDS)

    def request(self) -> GenerationRequest | None:
        """What the form in view asks for; None where it cannot be, which a notice explains."""
        form = self._tabs.form
        focused = self._tabs.window().focusWidget()
        if focused is not None:
            focused.clearFocus()  # what is being typed counts
        try:
            if not form.generate.isEnabled():
                raise InputError(f"{form.generate.toolTip()}.")
            request = form.request()
        except BeatwrightError as error:
            self._notices.report(error, topic=_TOPIC)
            if focused is not None:
                focused.setFocus()
            return None
        self._notices.succeed(_TOPIC)
        return request
