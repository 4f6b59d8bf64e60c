"""The dock at the right of the window: a form for each task, Timing, MaiMod and the queue; it folds to its tabs."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.generation.request_parts import Task
from desktop.modding.modding import Modding
from desktop.modding.panel import MaiModPanel
from desktop.panels.candidate_cards import CandidateCards
from desktop.panels.task_forms import TaskForms
from desktop.panels.task_panel import TaskPanel
from desktop.queue.panel import QueuePanel
from desktop.session.proposal_checks import ProposalChecks
from desktop.session.session import Session
from desktop.shared import shortcuts, theme
from desktop.shared.jobs import JobQueue
from desktop.shared.rail import Rail
from desktop.shared.section import Section
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import tr
from desktop.timing.panel import TimingPanel

LEAST_COLUMN, USUAL_COLUMN, MOST_COLUMN = 320, 340, 380
"""px of the form beside the tabs."""


class TaskTabs(QFrame):
    """One tab for each task, beside the form in view.

    Attributes:
        forms: the forms that make proposals.
        timing, maimod, candidates, queue: the tabs without such a form.

    Signals:
        currentChanged: the index of the tab that came into view.
        folded: whether the form was folded away or came back.
    """

    currentChanged = Signal(int)
    folded = Signal(bool)

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        modding: Modding,
        proposal_checks: ProposalChecks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.forms = TaskForms(session)
        self.timing = TimingPanel(session, jobs)
        self.maimod = MaiModPanel(session, modding)
        self.candidates = CandidateCards(session, proposal_checks)
        self.queue = QueuePanel(jobs, session.notices)
        self.rail = Rail()
        self.rail.setAccessibleName(tr("Tasks"))
        self._pages = QStackedWidget()
        self._is_folded = False
        self._last_task = 0
        self._tab_of: dict[Task, int] = {}
        self._folds: tuple[set[str], set[str]] = set(), set()
        """What was remembered of the sections, for forms that are made later."""
        for panel, icon, name, tip in (
            (Task.NEW, "generate", tr("New"), tr("Let a model map a whole new difficulty (F1)")),
            (Task.REMAP, "remap", tr("Remap"), tr("Map a part of the difficulty again (F2)")),
            (self.timing, "timing", tr("Timing"), tr("Find, hear and correct BPM, offset and meter (F3)")),
            (Task.HITSOUNDS, "hitsounds", tr("Hitsounds"), tr("Hitsounds for what is mapped (F4)")),
            (Task.GUEST, "guest", tr("Guest"), tr("Another difficulty that fits the one in view (F5)")),
            (
                self.maimod,
                "modding",
                "MaiMod",
                tr("What the ranking criteria and a model say about the difficulty (F7)"),
            ),
            (
                self.candidates,
                "candidates",
                tr("Proposals"),
                tr("The proposals for this song beside each other; keep or discard each"),
            ),
            (
                self.queue,
                "queue",
                tr("Queue"),
                tr("What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)"),
            ),
        ):
            if isinstance(panel, Task):
                self._tab_of[panel] = self._pages.count()
            # A form takes the place of an empty page as soon as it is made.
            self._pages.addWidget(QWidget() if isinstance(panel, Task) else panel)
            self.rail.setTabToolTip(self.rail.addTab(theme.icon(icon), name), tip)
        edge = QFrame()
        edge.setProperty("role", "rail")
        tabs = QVBoxLayout(edge)
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(0)
        tabs.addWidget(self.rail)
        tabs.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(edge)
        self.forms.each(self._put)
        self.rail.tabBarClicked.connect(self._clicked)
        self.rail.currentChanged.connect(self._changed)
        self.set_folded(False)

    # What is in view

    def count(self) -> int:
        return self._pages.count()

    def currentWidget(self) -> QWidget:
        shown = self._pages.currentWidget()
        assert shown is not None
        return shown

    def currentIndex(self) -> int:
        return self._pages.currentIndex()

    def setCurrentIndex(self, index: int) -> None:
        """Bring a tab into view."""
        self.set_folded(False)
        self.rail.setCurrentIndex(index)

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Bring the tab of `widget` into view."""
        self.setCurrentIndex(self._pages.indexOf(widget))

    @property
    def is_folded(self) -> bool:
        """Whether only the tabs are to be seen."""
        return self._is_folded

    def set_folded(self, folded: bool) -> None:
        """Fold the form away, or bring it back."""
        changed = folded != self._is_folded
        self._is_folded = folded
        self._pages.setHidden(folded)
        self.rail.lit = not folded
        self.rail.update()
        rail = self.rail.minimumWidth()
        self.setMinimumWidth(rail if folded else LEAST_COLUMN + rail)
        self.setMaximumWidth(rail if folded else MOST_COLUMN + rail)
        if changed:
            self.folded.emit(folded)

    @property
    def tab_name(self) -> str:
        """What the tab in view is called, folded or not."""
        return self.rail.tabText(self.rail.currentIndex())

    def show_tab(self, name: str) -> None:
        """Choose the tab of that name, if there is one, and leave the form folded if it is."""
        for index in range(self.count()):
            if self.rail.tabText(index) == name:
                self.rail.setCurrentIndex(index)

    def _put(self, form: TaskPanel) -> None:
        """Give a form its page."""
        place = self._tab_of[form.task]
        empty = self._pages.widget(place)
        assert empty is not None
        shown = empty is self.currentWidget()
        self._pages.insertWidget(place, form)
        if shown:
            self._pages.setCurrentIndex(place)
        self._pages.removeWidget(empty)
        empty.deleteLater()
        self._restore_sections(self._sections_of(form, form.sections))

    def _sections_of(self, panel: QWidget, sections: Sequence[Section]) -> dict[str, Section]:
        return {f"{self.title_of(panel)}/{section.title}": section for section in sections}

    def _sections(self) -> dict[str, Section]:
        found = self._sections_of(self.timing, self.timing.sections)
        for form in self.forms.made:
            found |= self._sections_of(form, form.sections)
        return found

    def sections_state(self) -> tuple[set[str], set[str]]:
        """The sections of forms that are folded, and those that are not, as "tab/section"."""
        sections = self._sections()
        folded = {name for name, section in sections.items() if section.is_folded}
        there = {form.task for form in self.forms.made}
        later = tuple(f"{self.rail.tabText(place)}/" for task, place in self._tab_of.items() if task not in there)
        kept_folded, kept_unfolded = ({name for name in names if name.startswith(later)} for names in self._folds)
        return folded | kept_folded, (set(sections) - folded) | kept_unfolded

    def restore_sections(self, folded: set[str], unfolded: set[str]) -> None:
        """Fold and unfold the sections of these names; the others stay as they are."""
        self._folds = folded, unfolded
        self._restore_sections(self._sections())

    def _restore_sections(self, sections: Mapping[str, Section]) -> None:
        folded, unfolded = self._folds
        for name, section in sections.items():
            if name in folded or name in unfolded:
                section.set_folded(name in folded)

    @property
    def form(self) -> TaskPanel:
        """The form in view, or that of the new difficulty where the tab in view has none."""
        return next((form for form in self.forms.made if form is self.currentWidget()), self.forms.new_difficulty)

    def show_form(self, task: Task) -> None:
        """Bring the form of a task into view."""
        self.setCurrentWidget(self.forms.of(task))

    def title_of(self, panel: QWidget) -> str:
        """What the tab of a panel is called."""
        return self.rail.tabText(self._pages.indexOf(panel))

    # What the user can do

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {
            shortcuts.NEW_DIFFICULTY: partial(self.show_form, Task.NEW),
            shortcuts.REMAP: partial(self.show_form, Task.REMAP),
            shortcuts.TIMING: self.show_timing,
            shortcuts.TAP: self.tap,
            shortcuts.HITSOUNDS_FORM: partial(self.show_form, Task.HITSOUNDS),
            shortcuts.GUEST: partial(self.show_form, Task.GUEST),
            shortcuts.MAIMOD: self.show_maimod,
            shortcuts.CHECK: self.check_rules,
            shortcuts.RUN_MAIMOD: self.run_maimod,
        }

    def show_maimod(self) -> None:
        """Bring the findings into view."""
        self.setCurrentWidget(self.maimod)
        self.maimod.focus_list()

    def show_timing(self) -> None:
        """Bring the red lines into view."""
        self.setCurrentWidget(self.timing)

    def tap(self) -> None:
        """Count a tap of the tempo, with its tab in view."""
        self.setCurrentWidget(self.timing)
        self.timing.tap()

    def show_hitsounds(self) -> None:
        """Bring the hitsounds of the selected range into view."""
        self.show_form(Task.HITSOUNDS)
        self.forms.hitsounds.result.range.setChecked(True)

    def check_rules(self) -> None:
        """Run the rule checks, with their tab in view."""
        self.setCurrentWidget(self.maimod)
        self.maimod.modding.check()

    def run_maimod(self) -> None:
        """Run MaiMod or stop it, with its tab in view."""
        self.setCurrentWidget(self.maimod)
        self.maimod.controls.ask_model()

    def show_candidates(self) -> None:
        """Bring the cards of the proposals into view."""
        self.setCurrentWidget(self.candidates)

    def show_queue(self, shown: bool) -> None:
        """Bring the queue into view, or the tab that was there before it."""
        if shown:
            self.setCurrentWidget(self.queue)
            self.queue.list.setFocus()
        elif self.queue_shown:
            self.setCurrentIndex(self._last_task)

    @property
    def queue_shown(self) -> bool:
        """Whether the queue is in view."""
        return not self.is_folded and self.currentWidget() is self.queue

    def _clicked(self, index: int) -> None:
        # The tab that is chosen is still the one before.
        if index == self.rail.currentIndex():
            self.set_folded(not self.is_folded)
        elif index >= 0:
            self.set_folded(False)

    def _changed(self, index: int) -> None:
        for task, place in self._tab_of.items():
            if place == index:
                self.forms.of(task)
        self._pages.setCurrentIndex(index)
        if self.currentWidget() is not self.queue:
            self._last_task = index
        self.currentChanged.emit(index)
