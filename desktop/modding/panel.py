"""The tab "MaiMod": what the rule checks and a model find in the open difficulty, in one list."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.modding.marks import Mark
from desktop.modding.apply_fixes import NOTHING_FIXABLE, FixActions
from desktop.modding.check_controls import CheckControls
from desktop.modding.filters import Filters
from desktop.modding.finding_list import FindingEntry
from desktop.modding.modding import Modding
from desktop.modding.set_navigation import SetNavigation
from desktop.modding.set_view import SetView
from desktop.modding.share_findings import FindingSharing
from desktop.modding.table import FindingsModel, FindingsView
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.controls import Segments, icon_button
from desktop.shared.form import allow, restore_value
from desktop.shared.translation import core_sentence, tr


class MaiModPanel(QWidget):
    """The tab with the list of findings, its filters and the controls of the checks.

    Signals:
        shownChanged: the list shows others.
    """

    shownChanged = Signal()

    def __init__(self, session: Session, modding: Modding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.modding = session, modding
        self.sharing = FindingSharing(session, self)
        self.fixes = FixActions(session, modding, self)
        self.controls = CheckControls(session, modding)
        self.scope = Segments(
            [
                (tr("This difficulty"), False, tr("The findings of the difficulty in view, to go through and to fix")),
                (tr("Whole set"), True, tr("How many findings each difficulty of the set has, and of which kind")),
            ],
            elided=True,
        )
        self.set_view = SetView(session, modding.of_set, modding.asking, self.sharing, self.controls.why_no_set)
        self.navigation = SetNavigation(session, modding, self)
        self.pages = QStackedWidget()
        self.filters = Filters()
        self.model = FindingsModel(self)
        self.view = FindingsView(self.model)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.clear_filter = QPushButton(tr("Show all of them"))
        self.done = icon_button("accept", tr("Mark the selected findings as done, or take the mark away (D)"))
        self.ignore = icon_button("ignore", tr("Ignore the selected findings from now on, or no longer (I)"))
        self.fix = QPushButton(tr("Fix…"))
        self.fix_all = icon_button("fix-all", tr("Propose the difficulty with every finding fixed that can be"))
        self.fix_all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.fixable = QMenu(self)
        self.fixable.aboutToShow.connect(self._list_fixable)
        self.fix_all.setMenu(self.fixable)
        self.copy = icon_button(
            "copy", tr("Copy all findings in the list as one posts them; Ctrl+C copies the selected ones")
        )
        self.export = icon_button("export", tr("Write the findings in the list as a web page, plain text or JSON"))
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_entries()

    # What the user can do

    def step(self, direction: int, now: float) -> None:
        """Go to the next finding in time (or, below 0, the previous), from the chosen one or else from `now` ms."""
        placed = [entry.finding for entry in self.model.shown if entry.finding.time is not None]
        placed.sort(key=lambda finding: finding.time or 0.0)
        current = next((place for place, each in enumerate(placed) if each is self.modding.chosen), None)
        if current is not None and abs((placed[current].time or 0.0) - now) < 1.0:
            target = current + direction
        elif direction > 0:
            target = next((place for place, each in enumerate(placed) if (each.time or 0.0) > now + 0.5), len(placed))
        else:
            target = sum((each.time or 0.0) < now - 0.5 for each in placed) - 1
        if 0 <= target < len(placed):
            self.modding.choose(placed[target])

    def toggle_mark(self, mark: Mark) -> None:
        """Give the selected findings a mark; take it away where all have it."""
        selected = self.view.selected
        if not selected:
            return
        row = self.view.currentIndex().row()
        took = all(entry.mark is mark for entry in selected)
        self.modding.mark(selected, None if took else mark)
        if not self.view.selected and self.model.shown:
            # What was marked is hidden now: go on with the one after it.
            self._look(self.model.shown[min(row, len(self.model.shown) - 1)])

    def show_set(self, whole: bool) -> None:
        """Show the findings of the whole set, or those of the difficulty in view."""
        self.scope.set_value(whole)
        self.pages.setCurrentIndex(int(whole))

    def remembered(self) -> dict[str, Any]:
        """What was chosen, for the next start of the program."""
        return self.controls.remembered() | {"marked": self.filters.marked.isChecked()}

    def restore(self, stored: object) -> None:
        """Restore what `remembered` returned."""
        if not isinstance(stored, dict):
            return
        self.controls.restore(stored)
        restore_value(stored, "marked", bool, self.filters.marked.setChecked)

    def focus_list(self) -> None:
        """Put the keyboard where it is of use."""
        (self.view if self.model.shown else self.controls.check.button).setFocus()

    # Inside

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.done, self.ignore, self.fix, self.fix_all, self.copy, self.export):
            row.addWidget(button)
        empty = QWidget()
        words = QVBoxLayout(empty)
        words.addStretch(1)
        words.addWidget(self.nothing)
        words.addWidget(self.clear_filter, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addStretch(1)
        self.stack.addWidget(self.view)
        self.stack.addWidget(empty)
        of_difficulty = QWidget()
        inner = QVBoxLayout(of_difficulty)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.GAP)
        inner.addWidget(self.filters)
        inner.addWidget(self.stack, 1)
        inner.addLayout(row)
        self.pages.addWidget(of_difficulty)
        self.pages.addWidget(self.set_view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 10)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.controls)
        layout.addWidget(self.scope)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.modding.changed.connect(self._show_entries)
        self.scope.chosen.connect(lambda whole: self.pages.setCurrentIndex(int(bool(whole))))
        self.set_view.findingChosen.connect(self.navigation.go_to)
        self.set_view.restAsked.connect(self.controls.ask_set)
        self.modding.sourcesChanged.connect(self._show_state)
        self.modding.chosenChanged.connect(self._show_chosen)
        self.filters.changed.connect(self._show_entries)
        self.filters.orderAsked.connect(self.view.sortByColumn)
        self.clear_filter.clicked.connect(self.filters.clear)
        self.model.wishChanged.connect(self._sorted)
        self.view.looked.connect(self._look)
        self.view.opened.connect(self.sharing.copy_link)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.done.clicked.connect(lambda _: self.toggle_mark(Mark.DONE))
        self.ignore.clicked.connect(lambda _: self.toggle_mark(Mark.IGNORED))
        self.fix.clicked.connect(lambda _: self.fixes.ask(self.view.selected))
        self.copy.clicked.connect(lambda _: self.sharing.copy(self.model.shown))
        self.export.clicked.connect(lambda _: self.sharing.export(self.model.shown))
        for keys, do in self._keys():
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    def _keys(self) -> list[tuple[str, Callable[[], None]]]:
        return [
            ("D", lambda: self.toggle_mark(Mark.DONE)),
            ("I", lambda: self.toggle_mark(Mark.IGNORED)),
            ("Ctrl+C", lambda: self.sharing.copy(self.view.selected)),
            ("Ctrl+A", self.view.selectAll),
            ("Ctrl+Return", self._open_current),
            ("Esc", lambda: self.modding.choose(None)),
        ]

    def _open_current(self) -> None:
        for entry in self.view.selected[:1]:
            self.sharing.open_in_osu(entry)

    def _look(self, entry: FindingEntry) -> None:
        self.modding.choose(entry.finding)

    def _sorted(self) -> None:
        self.filters.show_order(self.model.wish.order, self.model.wish.backwards)
        self._show_chosen()
        self.shownChanged.emit()

    def _show_entries(self) -> None:
        """List the findings the filters let through; several selected ones stay selected."""
        kept = {id(entry.finding) for entry in self.view.selected}
        wish = self.filters.wish(self.model.wish)
        self.filters.count(self.modding.entries, wish)
        self.filters.show_order(wish.order, wish.backwards)
        self.model.show_entries(self.modding.entries, wish)
        rows = [row for row, entry in enumerate(self.model.shown) if id(entry.finding) in kept]
        if len(rows) > 1:
            self.view.select_rows(rows)
        else:
            self._show_chosen()
        self._show_state()
        self.shownChanged.emit()

    def _show_chosen(self) -> None:
        self.view.show_row(self.model.row_of(self.modding.chosen))
        self._allow()

    def _show_state(self) -> None:
        words = self._words() if not self.model.shown else ""
        self.stack.setCurrentIndex(1 if words else 0)
        self.nothing.setText(words)
        filtered = bool(words) and any(self.model.wish.marked or entry.mark is None for entry in self.modding.entries)
        self.clear_filter.setVisible(filtered)
        self._allow()

    def _words(self) -> str:
        """Why the list is empty."""
        modding, entries = self.modding, self.modding.entries
        if self._session.opened is None:
            return tr("Open a difficulty to see what the ranking criteria and a model say about it.")
        if entries:
            left = sum(self.model.wish.marked or entry.mark is None for entry in entries)
            if left:
                return tr("No finding fits the filter; {left} of them do not.", left=left)
            return tr("Every finding is marked as done or ignored ({count}).", count=len(entries))
        if modding.rules.job is not None or modding.model.job is not None:
            return tr("Looking…")
        if modding.rules.findings is None and modding.model.findings is None:
            return tr(
                "Nothing was looked for yet.\n"
                "Check the rules to find what breaks the ranking criteria; "
                "run MaiMod to see what a model would not have expected."
            )
        parts = [tr("no rule is broken")] if modding.rules.findings is not None else []
        parts += [tr("nothing surprised {by}", by=modding.model.by)] if modding.model.findings is not None else []
        return tr("Nothing found: {value}.", value=tr(" and ").join(parts))

    def _allow(self) -> None:
        selected = self.view.selected
        for button in (self.done, self.ignore):
            allow(button, bool(selected), tr("Select findings in the list first"))
        why_not = self.fixes.why_not(selected)
        allow(self.fix, not why_not, why_not, tr("Let Beatwright change the difficulty as the selected findings say"))
        allow(self.fix_all, bool(self.fixes.fixable()), tr(NOTHING_FIXABLE))
        for button in (self.copy, self.export):
            allow(button, bool(self.model.shown), tr("The list is empty"))

    def _list_fixable(self) -> None:
        """The menu of what can be fixed: all of it, or what one check found."""
        self.fixable.clear()
        every = self.fixes.fixable()
        self.fixable.addAction(_numbered(tr("Every finding that can be fixed"), every), self.fixes.propose_all)
        self.fixable.addSeparator()
        for check, entries in self.fixes.fixable_by_check().items():
            self.fixable.addAction(_numbered(core_sentence(check), entries), partial(self.fixes.propose, entries))

    def _show_menu(self, at: QPoint) -> None:
        """The menu of the chosen findings."""
        selected = self.view.selected
        if not selected:
            return
        menu = QMenu(self)
        first = selected[0]
        if len(selected) == 1 and first.finding.link:
            menu.addAction(tr("Open in osu!'s editor\tCtrl+Return"), lambda: self.sharing.open_in_osu(first))
            menu.addAction(tr("Copy the link\tReturn"), lambda: self.sharing.copy_link(first))
        menu.addAction(tr("Copy for a forum post\tCtrl+C"), lambda: self.sharing.copy(selected))
        menu.addSeparator()
        menu.addAction(tr("Done\tD"), lambda: self.toggle_mark(Mark.DONE))
        menu.addAction(tr("Ignored\tI"), lambda: self.toggle_mark(Mark.IGNORED))
        if not self.fixes.why_not(selected):
            menu.addSeparator()
            menu.addAction(tr("Fix…"), lambda: self.fixes.ask(selected))
            check = first.finding.check
            alike = self.fixes.fixable_by_check().get(check, [])
            if len(alike) > 1:
                menu.addAction(
                    _numbered(tr("Propose to fix all of {check}", check=core_sentence(check)), alike),
                    partial(self.fixes.propose, alike),
                )
        menu.exec(self.view.viewport().mapToGlobal(at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.modding.check_by_itself(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.modding.check_by_itself(False)


def _numbered(words: str, entries: Sequence[FindingEntry]) -> str:
    """An entry of a menu with the number of findings that it is about."""
    return f"{words} ({len(entries)})".replace("&", "&&")
