"""The whole set at a glance: how many findings each difficulty has, of which kind, and where."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import MODE_NAMES, GameMode
from core.beatmap.time_text import time_text
from core.modding.finding import Finding, Severity
from core.modding.set_check import CheckedDifficulty, counts, kinds
from desktop.modding.set_asking import SetAsking
from desktop.modding.set_checks import SetChecks
from desktop.modding.share_findings import FindingSharing
from desktop.modding.table import severity_icon
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.controls import icon_button, keep_place
from desktop.shared.form import allow
from desktop.shared.labels import ElidedButton, ElidedLabel
from desktop.shared.translation import core_sentence, marked, tr

_COUNT_PX, _STARS_PX, _BETWEEN = 32, 62, "\0"
_STARS = 1 + len(Severity)  # the last column, which is shown after the names
_FINDING, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_HEADINGS = {
    Severity.PROBLEM: marked("Problems"),
    Severity.WARNING: marked("Warnings"),
    Severity.MINOR: marked("Minor findings"),
}


class SetView(QWidget):
    """A tree of the set, its difficulties by stars, the kinds of findings of each, and the findings.

    Signals:
        findingChosen: a `Finding` to go to, in whichever difficulty it is.
        restAsked: MaiMod is to look at the difficulties that it has not looked at, or to stop.
    """

    findingChosen = Signal(object)
    restAsked = Signal()

    def __init__(
        self,
        session: Session,
        checks: SetChecks,
        asking: SetAsking,
        sharing: FindingSharing,
        why_no_rest: Callable[[], str],
    ) -> None:
        """`why_no_rest` says why MaiMod cannot look at the rest of the set, or ""."""
        super().__init__()
        self._session, self._checks, self._asking, self._sharing = session, checks, asking, sharing
        self._why_no_rest = why_no_rest
        self._folder: Path | None = None
        self.words = ElidedLabel()
        self.words.setProperty("role", "muted")
        self.again = icon_button("refresh", tr("Check the whole set again"))
        self.progress = QProgressBar()
        self.progress.setProperty("role", "thin")
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        keep_place(self.progress)
        self.tree = _Tree()
        self.rest = ElidedButton("")
        self.copy = QPushButton(theme.icon("copy"), tr("Copy"))
        self.export = QPushButton(theme.icon("export"), tr("Export…"))
        self._lay_out()
        checks.changed.connect(self._show)
        asking.changed.connect(self._show)
        self.rest.clicked.connect(self.restAsked)
        session.difficultyChanged.connect(self._show_opened)
        self.again.clicked.connect(checks.check)
        self.copy.clicked.connect(lambda: sharing.copy_set(checks.findings))
        self.export.clicked.connect(lambda: sharing.export_set(checks.findings))
        self.tree.itemExpanded.connect(self._list_findings)
        self.tree.itemClicked.connect(lambda item, _: self._choose(item))
        self.tree.opened.connect(self._choose)
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        top.addWidget(self.words, 1)
        top.addWidget(self.again)
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        below.addStretch(1)
        below.addWidget(self.copy)
        below.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.progress)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.rest)
        layout.addLayout(below)

    def _show(self) -> None:
        checks = self._checks
        self.progress.setVisible(checks.job is not None)
        report = checks.job.last_progress if checks.job is not None else None
        self.progress.setValue(round(report.done * 1000) if report is not None else 0)
        words = self._words()
        self.words.setText(words)
        self.words.setToolTip(words)
        self.words.setAccessibleName(words)
        allow(self.again, self._session.opened is not None, tr("Open a difficulty first"))
        for button, tip in (
            (self.copy, tr("Copy all findings of the set as one posts them")),
            (self.export, tr("Write the findings of the set as text, Markdown, a web page or JSON")),
        ):
            allow(button, bool(checks.findings), tr("Nothing was found in this set"), tip)
        self._show_rest()
        self._fill()

    def _show_rest(self) -> None:
        """The button that asks MaiMod about what it has not looked at."""
        waiting, unasked = len(self._asking.waiting), self._checks.unasked
        if waiting:
            self.rest.setText(tr("Stop MaiMod (%n to go)", "", waiting))
            self.rest.setEnabled(True)
            self.rest.setToolTip(tr("What it has found so far stays"))
            return
        self.rest.setText(tr("MaiMod for %n more", "", len(unasked)) if unasked else tr("MaiMod has seen all"))
        why_not = self._why_no_rest()
        names = ", ".join(each.name for each in unasked)
        self.rest.setEnabled(not why_not)
        self.rest.setToolTip(why_not or tr("Let the model read the difficulties {names}", names=names))

    def _words(self) -> str:
        checks = self._checks
        if self._session.opened is None:
            return tr("Open a difficulty first")
        if checks.problem:
            return core_sentence(checks.problem)
        if checks.found is None:
            return tr("Looking…") if checks.job is not None else ""
        found = counts(checks.findings)
        numbers = (
            tr("%n problems", "", found[Severity.PROBLEM]),
            tr("%n warnings", "", found[Severity.WARNING]),
            tr("%n minor findings", "", found[Severity.MINOR]),
        )
        return ", ".join(numbers)

    # The tree

    def _fill(self) -> None:
        """Show the set again; what was unfolded stays so, and the current row the current one."""
        found = self._checks.found
        rows = [] if found is None else [None, *found.difficulties]
        content = [
            (each, tuple(self._checks.of(each)), each is not None and self._checks.is_asked(each)) for each in rows
        ]
        if content == self.tree.content:
            return
        unfolded, current = self.tree.unfolded(), self.tree.current_key()
        self.tree.content = content
        self.tree.clear()
        for difficulty, findings, is_asked in content:
            self._add(difficulty, findings, is_asked)
        self.tree.unfold(unfolded)
        self.tree.make_current(current)
        self._show_opened()

    def _add(self, difficulty: CheckedDifficulty | None, findings: Sequence[Finding], is_asked: bool) -> None:
        name, icon = tr("Whole set"), theme.icon("folder")
        if difficulty is not None:
            mode = "" if difficulty.mode is GameMode.OSU else MODE_NAMES[difficulty.mode].removeprefix("osu!")
            facts = " · ".join(filter(None, (mode, "MaiMod" if is_asked else "")))
            name = f"{difficulty.name}   {facts}".rstrip()
            icon = theme.dot(QColor(theme.star_colour(difficulty.stars)), 14)
        key = "" if difficulty is None else difficulty.file
        row = _row(name, findings, key)
        row.setIcon(0, icon)
        if difficulty is not None:
            row.setText(_STARS, f"{difficulty.stars:.2f}★")
            row.setTextAlignment(_STARS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setData(0, _FINDING, _first(findings))
        self.tree.addTopLevelItem(row)
        rules = kinds(each for each in findings if each.score is None)
        model = kinds(each for each in findings if each.score is not None)
        listed = [(core_sentence(kind), kind, own) for kind, own in rules.items()]
        listed += [(f"MaiMod: {core_sentence(kind)}", f"MaiMod {kind}", own) for kind, own in model.items()]
        for words, kind, own in listed:
            below = _row(words, own, _key(key, kind))
            below.setData(0, _FINDING, own[0])
            # There may be thousands of findings: they are listed when their kind is unfolded.
            below.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            below.setData(1, _FINDING, own)
            row.addChild(below)

    def _list_findings(self, row: QTreeWidgetItem) -> None:
        findings = row.data(1, _FINDING)
        if not findings or row.childCount():
            return
        for finding in findings:
            where = f"{time_text(finding.time)}  " if finding.time is not None else ""
            words = where + core_sentence(finding.message)
            below = QTreeWidgetItem([words])
            below.setIcon(0, severity_icon(finding.severity))
            below.setToolTip(0, words)
            below.setData(0, _FINDING, finding)
            below.setData(0, _KEY, _key(row.data(0, _KEY), finding.key))
            row.addChild(below)
            below.setFirstColumnSpanned(True)

    def _show_opened(self) -> None:
        """The open difficulty stands out."""
        opened = self._session.opened
        name = opened.difficulty.path.name if opened is not None else None
        for row in self.tree.tops():
            font = row.font(0)
            font.setBold(row.data(0, _KEY) == name)
            row.setFont(0, font)

    def _choose(self, row: QTreeWidgetItem) -> None:
        finding, file = row.data(0, _FINDING), row.data(0, _KEY).partition(_BETWEEN)[0]
        if finding is not None:
            self.findingChosen.emit(finding)
        elif file:
            # A difficulty without findings is opened all the same.
            self.findingChosen.emit(Finding(None, "", Severity.MINOR, "", file=file))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._checks.show(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._checks.show(False)


class _Tree(QTreeWidget):
    """The tree with a column for each severity.

    Attributes:
        content: what it was filled with.

    Signals:
        opened: the row on which Return was pressed.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.content: list[tuple[CheckedDifficulty | None, tuple[Finding, ...], bool]] = []
        self.setColumnCount(2 + len(Severity))
        head = QTreeWidgetItem([tr("Difficulty")])
        head.setText(_STARS, "★")
        head.setTextAlignment(_STARS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, severity in enumerate(Severity, 1):
            head.setIcon(column, severity_icon(severity))
            head.setToolTip(column, tr(_HEADINGS[severity]))
        self.setHeaderItem(head)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_COUNT_PX)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 1 + len(Severity)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, _COUNT_PX)
        header.setSectionResizeMode(_STARS, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_STARS, _STARS_PX)
        header.moveSection(_STARS, 1)
        self.setIconSize(QSize(16, 16))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Findings of the set"))
        self.itemActivated.connect(lambda row, _: self.opened.emit(row))

    def tops(self) -> list[QTreeWidgetItem]:
        """The rows of the set and of its difficulties."""
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [row for row in found if row is not None]

    def unfolded(self) -> set[str]:
        """The keys of the rows that are unfolded."""
        return {row.data(0, _KEY) for row in self._rows() if row.isExpanded()}

    def unfold(self, keys: set[str]) -> None:
        """Unfold the rows of these keys, those above first."""
        for key in sorted(keys, key=lambda each: each.count(_BETWEEN)):
            for row in self._rows():
                if row.data(0, _KEY) == key:
                    row.setExpanded(True)

    def current_key(self) -> str | None:
        """The key of the current row."""
        row = self.currentItem()
        return row.data(0, _KEY) if row is not None else None

    def make_current(self, key: str | None) -> None:
        """Make the row of a key the current one."""
        for row in self._rows() if key is not None else []:
            if row.data(0, _KEY) == key:
                self.setCurrentItem(row)

    def _rows(self) -> list[QTreeWidgetItem]:
        """All but the findings themselves."""
        tops = self.tops()
        below = (top.child(number) for top in tops for number in range(top.childCount()))
        return [*tops, *(row for row in below if row is not None)]


def _key(*parts: str) -> str:
    """What names a row: the file of its difficulty, then the kind, then the finding."""
    return _BETWEEN.join(parts)


def _row(name: str, findings: Sequence[Finding], key: str) -> QTreeWidgetItem:
    """A row with its counts; 0 is shown as a dot, so that the others stand out."""
    found = counts(findings)
    row = QTreeWidgetItem([name, *(str(found[severity] or "·") for severity in Severity)])
    row.setToolTip(0, name)
    row.setData(0, _KEY, key)
    said = ", ".join(f"{found[severity]} {tr(_HEADINGS[severity]).lower()}" for severity in Severity)
    row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}: {said}")
    for column, severity in enumerate(Severity, 1):
        row.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        if not found[severity]:
            row.setForeground(column, QColor(theme.FAINT))
    return row


def _first(findings: Sequence[Finding]) -> Finding | None:
    """The first of the worst findings."""
    order = list(Severity)
    return min(findings, key=lambda finding: order.index(finding.severity), default=None)
