"""The dock at the right of the window: a form for each task, Timing, MaiMod and the queue; it folds to its tabs."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.modding.modding import Modding
from desktop.modding.panel import MaiModPanel
from desktop.panels.candidate_cards import CandidateCards
from desktop.panels.guest import GuestPanel
from desktop.panels.hitsounds import HitsoundsPanel
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.panels.remap import RemapPanel
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
        new_difficulty, remap, hitsounds, guest: the forms that make proposals.
        forms: the same.
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
        self.new_difficulty = NewDifficultyPanel(session)
        self.remap = RemapPanel(session)
        self.hitsounds = HitsoundsPanel(session)
        self.guest = GuestPanel(session)
        self.forms: tuple[TaskPanel, ...] = (self.new_difficulty, self.remap, self.hitsounds, self.guest)
        self.timing = TimingPanel(session, jobs)
        self.maimod = MaiModPanel(session, modding)
        self.candidates = CandidateCards(session, proposal_checks)
        self.queue = QueuePanel(jobs, session.notices)
        self.rail = Rail()
        self.rail.setAccessibleName(tr("Tasks"))
        self._pages = QStackedWidget()
        self._is_folded = False
        self._last_task = 0
        for panel, icon, name, tip in (
            (self.new_difficulty, "generate", tr("New"), tr("Let a model map a whole new difficulty (F1)")),
            (self.remap, "remap", tr("Remap"), tr("Map a part of the difficulty again (F2)")),
            (self.timing, "timing", tr("Timing"), tr("Find, hear and correct BPM, offset and meter (F3)")),
            (self.hitsounds, "hitsounds", tr("Hitsounds"), tr("Hitsounds for what is mapped (F4)")),
            (self.guest, "guest", tr("Guest"), tr("Another difficulty that fits the one in view (F5)")),
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
            self._pages.addWidget(panel)
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

    def _sections(self) -> dict[str, Section]:
        found: dict[str, Section] = {}
        for panel, sections in (*((form, form.sections) for form in self.forms), (self.timing, self.timing.sections)):
            name = self.rail.tabText(self._pages.indexOf(panel))
            found |= {f"{name}/{section.title}": section for section in sections}
        return found

    def sections_state(self) -> tuple[set[str], set[str]]:
        """The sections of forms that are folded, and those that are not, as "tab/section"."""
        sections = self._sections()
        folded = {name for name, section in sections.items() if section.is_folded}
        return folded, set(sections) - folded

    def restore_sections(self, folded: set[str], unfolded: set[str]) -> None:
        """Fold and unfold the sections of these names; the others stay as they are."""
        for name, section in self._sections().items():
            if name in folded or name in unfolded:
                section.set_folded(name in folded)

    @property
    def form(self) -> TaskPanel:
        """The form in view, or that of the new difficulty where the tab in view has none."""
        return next((form for form in self.forms if form is self.currentWidget()), self.new_difficulty)

    def title_of(self, panel: QWidget) -> str:
        """What the tab of a panel is called."""
        return self.rail.tabText(self._pages.indexOf(panel))

    # What the user can do

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {
            shortcuts.NEW_DIFFICULTY: partial(self.setCurrentWidget, self.new_difficulty),
            shortcuts.REMAP: partial(self.setCurrentWidget, self.remap),
            shortcuts.TIMING: self.show_timing,
            shortcuts.TAP: self.tap,
            shortcuts.HITSOUNDS_FORM: partial(self.setCurrentWidget, self.hitsounds),
            shortcuts.GUEST: partial(self.setCurrentWidget, self.guest),
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
        self.setCurrentWidget(self.hitsounds)
        self.hitsounds.result.range.setChecked(True)

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
        self._pages.setCurrentIndex(index)
        if self.currentWidget() is not self.queue:
            self._last_task = index
        self.currentChanged.emit(index)
