"""The tab "MaiMod": what the rule checks and a model find in the open difficulty, in one list."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.modding.marks import Mark
from desktop import theme
from desktop.modding.entries import Entry
from desktop.modding.filters import Filters
from desktop.modding.handing_out import HandingOut
from desktop.modding.mending import Mending
from desktop.modding.modding import Modding
from desktop.modding.sources import SourcesColumn
from desktop.modding.table import FindingsModel, FindingsView
from desktop.panels.controls import icon_button, upright_rule
from desktop.panels.form import allow, restore_value, scrolling
from desktop.session import Session


class MaiModPanel(QWidget):
    """Signals:
    noticed: a `Notice`.
    shownChanged: the list shows others.
    """

    noticed = Signal(object)
    shownChanged = Signal()

    def __init__(self, session: Session, modding: Modding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.modding = session, modding
        self.handing_out = HandingOut(session, self)
        self.mending = Mending(session, modding, self)
        self.sources = SourcesColumn(session, modding)
        self.filters = Filters()
        self.model = FindingsModel(self)
        self.view = FindingsView(self.model)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.clear_filter = QPushButton("Show all of them")
        self.done = icon_button("accept", "Mark the selected findings as done, or take the mark away (D)")
        self.ignore = icon_button("ignore", "Ignore the selected findings from now on, or no longer (I)")
        self.fix = QPushButton("Fix…")
        self.copy = icon_button(
            "copy", "Copy all findings in the list as one posts them; Ctrl+C copies the selected ones"
        )
        self.export = icon_button("export", "Write the findings in the list as a web page, plain text or JSON")
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

    def remembered(self) -> dict[str, Any]:
        """What was chosen, for the next start of the program."""
        return self.sources.remembered() | {"marked": self.filters.marked.isChecked()}

    def restore(self, stored: object) -> None:
        """Choose again what `remembered` told."""
        if not isinstance(stored, dict):
            return
        self.sources.restore(stored)
        restore_value(stored, "marked", bool, self.filters.marked.setChecked)

    def focus_list(self) -> None:
        """Put the keyboard where it is of use."""
        (self.view if self.model.shown else self.sources.check.button).setFocus()

    # Inside

    def _lay_out(self) -> None:
        self.fix.setIcon(theme.icon("accept"))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.filters, 1)
        row.addWidget(upright_rule())
        for button in (self.done, self.ignore, self.fix, self.copy, self.export):
            row.addWidget(button)
        empty = QWidget()
        words = QVBoxLayout(empty)
        words.addStretch(1)
        words.addWidget(self.nothing)
        words.addWidget(self.clear_filter, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addStretch(1)
        self.stack.addWidget(self.view)
        self.stack.addWidget(empty)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        right.addLayout(row)
        right.addWidget(self.stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        sources = scrolling(self.sources)
        sources.setFixedWidth(self.sources.width() + 16)
        sources.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(sources)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self.modding.changed.connect(self._show_entries)
        self.modding.sourcesChanged.connect(self._show_state)
        self.modding.chosenChanged.connect(self._show_chosen)
        self.modding.noticed.connect(self.noticed)
        self.mending.noticed.connect(self.noticed)
        self.filters.changed.connect(self._show_entries)
        self.clear_filter.clicked.connect(self.filters.clear)
        self.model.wishChanged.connect(self._sorted)
        self.view.looked.connect(self._look)
        self.handing_out.noticed.connect(self.noticed)
        self.view.opened.connect(self.handing_out.copy_link)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.done.clicked.connect(lambda _: self.toggle_mark(Mark.DONE))
        self.ignore.clicked.connect(lambda _: self.toggle_mark(Mark.IGNORED))
        self.fix.clicked.connect(lambda _: self.mending.ask(self.view.selected))
        self.copy.clicked.connect(lambda _: self.handing_out.copy(self.model.shown))
        self.export.clicked.connect(lambda _: self.handing_out.export(self.model.shown))
        for keys, do in self._keys():
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    def _keys(self) -> list[tuple[str, Callable[[], None]]]:
        return [
            ("D", lambda: self.toggle_mark(Mark.DONE)),
            ("I", lambda: self.toggle_mark(Mark.IGNORED)),
            ("Ctrl+C", lambda: self.handing_out.copy(self.view.selected)),
            ("Ctrl+A", self.view.selectAll),
            ("Ctrl+Return", self._open_current),
            ("Esc", lambda: self.modding.choose(None)),
        ]

    def _open_current(self) -> None:
        for entry in self.view.selected[:1]:
            self.handing_out.open_in_osu(entry)

    def _look(self, entry: Entry) -> None:
        self.modding.choose(entry.finding)

    def _sorted(self) -> None:
        self._show_chosen()
        self.shownChanged.emit()

    def _show_entries(self) -> None:
        kept = {id(entry.finding) for entry in self.view.selected}
        wish = self.filters.wish(self.model.wish)
        self.filters.count(self.modding.entries, wish)
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
            return "Open a difficulty to see what the ranking criteria and a model say about it."
        if entries:
            left = sum(self.model.wish.marked or entry.mark is None for entry in entries)
            if left:
                return f"No finding fits the filter; {left} of them do not."
            return f"Every finding is marked as done or ignored ({len(entries)})."
        if modding.rules.job is not None or modding.model.job is not None:
            return "Looking…"
        if modding.rules.findings is None and modding.model.findings is None:
            return (
                "Nothing was looked for yet.\n"
                "Check the rules to find what breaks the ranking criteria; "
                "run MaiMod to see what a model would not have expected."
            )
        parts = ["no rule is broken"] if modding.rules.findings is not None else []
        parts += [f"nothing surprised {modding.model.by}"] if modding.model.findings is not None else []
        return f"Nothing found: {' and '.join(parts)}."

    def _allow(self) -> None:
        selected = self.view.selected
        for button in (self.done, self.ignore):
            allow(button, bool(selected), "Select findings in the list first")
        why_not = self.mending.why_not(selected)
        allow(self.fix, not why_not, why_not, "Let Beatwright change the difficulty as the selected findings say")
        for button in (self.copy, self.export):
            allow(button, bool(self.model.shown), "There is no finding in the list")

    def _show_menu(self, at: QPoint) -> None:
        selected = self.view.selected
        if not selected:
            return
        menu = QMenu(self)
        first = selected[0]
        if len(selected) == 1 and first.finding.link:
            menu.addAction("Open in osu!'s editor\tCtrl+Return", lambda: self.handing_out.open_in_osu(first))
            menu.addAction("Copy the link\tReturn", lambda: self.handing_out.copy_link(first))
        menu.addAction("Copy for a forum post\tCtrl+C", lambda: self.handing_out.copy(selected))
        menu.addSeparator()
        menu.addAction("Done\tD", lambda: self.toggle_mark(Mark.DONE))
        menu.addAction("Ignored\tI", lambda: self.toggle_mark(Mark.IGNORED))
        if not self.mending.why_not(selected):
            menu.addSeparator()
            menu.addAction("Fix…", lambda: self.mending.ask(selected))
        menu.exec(self.view.viewport().mapToGlobal(at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.modding.check_by_itself(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.modding.check_by_itself(False)
