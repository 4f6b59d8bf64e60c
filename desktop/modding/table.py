"""The list of findings: thousands of rows without a widget each."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.beatmap.time_text import time_text
from core.modding.finding import Finding, Severity
from core.modding.marks import Mark
from desktop.modding.finding_list import FindingEntry, Order, Wish, chosen
from desktop.modding.finding_row import ROW_HEIGHT, FindingRow
from desktop.shared import theme
from desktop.shared.colours import SEVERITIES
from desktop.shared.translation import core_sentence, marked, tr

HEADINGS = (marked("Time"), marked("Severity"), marked("Category"), marked("Score"), marked("What is the matter"))
_TIPS = (
    marked("Where it is; those about the whole difficulty or set have no place"),
    marked("Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail."),
    marked("As mods are sorted"),
    marked("How much the model was surprised; rule checks have no score"),
    marked("Double-click to copy the place as an osu://edit/ link"),
)
_SEVERITIES = {
    Severity.PROBLEM: marked("Problem"),
    Severity.WARNING: marked("Warning"),
    Severity.MINOR: marked("Minor"),
}
_WORDS = {Mark.DONE: marked("Done"), Mark.IGNORED: marked("Ignored")}

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """The findings that a wish takes, in its order.

    Signals:
        wishChanged: the user asked for another order.
    """

    wishChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[FindingEntry] = ()
        self.wish = Wish()
        self.shown: list[FindingEntry] = []
        self._rows: dict[int, int] = {}

    def show_entries(self, entries: Sequence[FindingEntry], wish: Wish) -> None:
        """Show others, or the same in another way."""
        self._entries, self.wish = entries, wish
        self.beginResetModel()
        self.shown = chosen(entries, wish)
        self._rows = {id(entry.finding): row for row, entry in enumerate(self.shown)}
        self.endResetModel()

    def row_of(self, finding: Finding | None) -> int:
        """The row of a finding, -1 where it is not shown."""
        return self._rows.get(id(finding), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{value}. Click to sort.", value=tr(_TIPS[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            centred = section == Order.SCORE.value
            return int(
                Qt.AlignmentFlag.AlignCenter if centred else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        return None

    def data(self, index: Index, role: int = 0) -> object:
        entry = self.shown[index.row()]
        column = Order(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(entry, column)
            case Qt.ItemDataRole.DecorationRole if column is Order.SEVERITY:
                return severity_icon(entry.finding.severity)
            case Qt.ItemDataRole.ForegroundRole:
                faint = entry.mark is not None or entry.stale
                if faint or column in (Order.CATEGORY, Order.SCORE):
                    return _brush(theme.FAINT if entry.mark is not None else theme.MUTED)
            case Qt.ItemDataRole.FontRole:
                return _font(column in (Order.TIME, Order.SCORE), entry.stale, entry.mark is not None)
            case Qt.ItemDataRole.TextAlignmentRole if column is Order.SCORE:
                return int(Qt.AlignmentFlag.AlignCenter)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(entry)
            case Qt.ItemDataRole.AccessibleTextRole if column is Order.TEXT:
                return ", ".join(filter(None, (_text(entry, each) for each in Order)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return _text(entry, column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        before = self.wish
        wish = Wish(
            before.severities,
            before.category,
            before.text,
            before.marked,
            Order(column),
            order == Qt.SortOrder.DescendingOrder,
        )
        if wish != before:
            self.show_entries(self._entries, wish)
            self.wishChanged.emit()


class FindingsView(QTableView):
    """The list of findings, one row each.

    Signals:
        looked: a `FindingEntry` to show in the editor; the row the user moved to or clicked.
        opened: a `FindingEntry` that was double-clicked, or chosen with Return.
    """

    looked = Signal(object)
    opened = Signal(object)

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.hide()
        header.setStretchLastSection(True)
        header.setSortIndicator(Order.TIME.value, Qt.SortOrder.AscendingOrder)
        # The row paints the others above the sentence.
        for column in (Order.TIME, Order.SEVERITY, Order.CATEGORY, Order.SCORE):
            self.setColumnHidden(column.value, True)
        self.setItemDelegate(FindingRow(self))
        self.setSortingEnabled(True)
        self.setAccessibleName(tr("Findings"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.shown[index.row()]))
        self.clicked.connect(lambda index: self.looked.emit(model.shown[index.row()]))

    @property
    def selected(self) -> list[FindingEntry]:
        """The selected findings, in the order of the list."""
        # Ranges: an index for each of thousands of rows takes long.
        selection = self.selectionModel().selection()
        ranges = sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.size())))
        return [entry for top, bottom in ranges for entry in self._model.shown[top : bottom + 1]]

    def show_row(self, row: int) -> None:
        """Select one row and scroll to it; below 0 none."""
        selection = self.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self._model.index(row, Order.TEXT.value)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)
        self.scrollTo(index)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select several rows at once."""
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, len(HEADINGS) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self._model.shown[self.currentIndex().row()])
            return
        before = self.currentIndex().row()
        moves = event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        if not moves and not event.modifiers():
            # Letters are the editor's: they must not search the list.
            event.ignore()
            return
        super().keyPressEvent(event)
        row = self.currentIndex().row()
        if moves and row >= 0 and row != before:
            self.looked.emit(self._model.shown[row])


def tip(entry: FindingEntry) -> str:
    """A finding in full."""
    finding = entry.finding
    lines = [core_sentence(finding.message)]
    facts = [core_sentence(finding.check)] if finding.check else []
    if finding.score is not None:
        facts.append(tr("MaiMod, score {score:.0f}", score=finding.score))
    if not finding.difficulty:
        facts.append(tr("about the whole set"))
    if facts:
        lines.append(" · ".join(facts))
    if finding.fix is not None:
        lines.append(tr("Can be fixed: {sentence}", sentence=core_sentence(finding.fix.sentence)))
    if entry.stale:
        lines.append(tr("Found before the difficulty was last changed; it may no longer hold."))
    if entry.mark is not None:
        lines.append(tr("Marked as {mark}.", mark=tr(_WORDS[entry.mark]).lower()))
    return "\n".join(lines)


def _text(entry: FindingEntry, column: Order) -> str:
    """What a column shows of a finding."""
    finding = entry.finding
    match column:
        case Order.TIME:
            if finding.time is not None:
                return time_text(finding.time)
            return tr("whole map") if finding.difficulty else tr("whole set")
        case Order.SEVERITY:
            return tr(_SEVERITIES[finding.severity])
        case Order.CATEGORY:
            return core_sentence(finding.category)
        case Order.SCORE:
            return "" if finding.score is None else f"{finding.score:.0f}"
        case Order.TEXT:
            before = f"{tr(_WORDS[entry.mark])}: " if entry.mark is not None else tr("Stale: ") if entry.stale else ""
            return f"{before}{core_sentence(finding.message)}"


@cache
def severity_icon(severity: Severity) -> QIcon:
    """A dot in the colour of a severity."""
    return theme.dot(SEVERITIES[severity], 14)


@cache
def _brush(colour: str) -> QBrush:
    return QBrush(QColor(colour))


@cache
def _font(digits: bool, stale: bool, marked: bool) -> QFont | None:
    if not (digits or stale or marked):
        return None
    font = theme.monospace() if digits else QFont()
    font.setPixelSize(12 if digits else 13)
    font.setItalic(stale)
    font.setStrikeOut(marked)
    return font
