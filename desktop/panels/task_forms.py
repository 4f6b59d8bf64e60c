"""The forms of the tasks, each made when it is first needed."""

from collections.abc import Callable, Iterator

from core.generation.request_parts import Task
from desktop.panels.guest import GuestPanel
from desktop.panels.hitsounds import HitsoundsPanel
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.panels.remap import RemapPanel
from desktop.panels.task_panel import TaskPanel
from desktop.session.session import Session

_KINDS: dict[Task, Callable[[Session], TaskPanel]] = {
    Task.NEW: NewDifficultyPanel,
    Task.REMAP: RemapPanel,
    Task.HITSOUNDS: HitsoundsPanel,
    Task.GUEST: GuestPanel,
}


class TaskForms:
    """The form of every task: that of a new difficulty at once, any other when it is first asked for.

    A form is hundreds of widgets. The window is up sooner where only the one in view is made, and what is opened has
    fewer forms to be shown in.

    Attributes:
        new_difficulty, remap, hitsounds, guest: the forms; those that are not there yet are made.
        made: those that are there, in the order in which they were made.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._forms: dict[Task, TaskPanel] = {}
        self._cares: list[Callable[[TaskPanel], object]] = []
        self.new_difficulty = NewDifficultyPanel(session)
        self._forms[Task.NEW] = self.new_difficulty

    @property
    def made(self) -> tuple[TaskPanel, ...]:
        return tuple(self._forms.values())

    @property
    def remap(self) -> RemapPanel:
        form = self.of(Task.REMAP)
        assert isinstance(form, RemapPanel)
        return form

    @property
    def hitsounds(self) -> HitsoundsPanel:
        form = self.of(Task.HITSOUNDS)
        assert isinstance(form, HitsoundsPanel)
        return form

    @property
    def guest(self) -> GuestPanel:
        form = self.of(Task.GUEST)
        assert isinstance(form, GuestPanel)
        return form

    def __iter__(self) -> Iterator[TaskPanel]:
        """Every form, in the order of the tasks; those that are not there yet are made."""
        return (self.of(task) for task in _KINDS)

    def of(self, task: Task) -> TaskPanel:
        """The form of a task, made if it is not there yet."""
        form = self._forms.get(task)
        if form is None:
            form = self._forms[task] = _KINDS[task](self._session)
            for care in self._cares:
                care(form)
            form.show_session()
        return form

    def each(self, care: Callable[[TaskPanel], object]) -> None:
        """Call `care` with every form: now with those that are there, with the others as soon as they are made."""
        for form in self.made:
            care(form)
        self._cares.append(care)
