"""The rows of a data set as a table: thousands without a widget each."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from core.beatmap.time_text import time_text
from core.training.data.data_set import DataSet, Difficulty
from desktop.shared import theme
from desktop.shared.translation import core_sentence, marked, tr
from desktop.style_lab.data_desk import BY_HAND

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What a column shows."""

    LEARN = 0
    SET = 1
    DIFFICULTY = 2
    STARS = 3
    MAPPER = 4
    REASON = 5
    MODE = 6
    LENGTH = 7
    BPM = 8
    FAULTS = 9
    LABELS = 10


HEADINGS = {
    Column.LEARN: marked("Learn"),
    Column.SET: marked("Set"),
    Column.DIFFICULTY: marked("Difficulty"),
    Column.STARS: marked("Stars"),
    Column.MAPPER: marked("Mapper"),
    Column.REASON: marked("Left out because"),
    Column.MODE: marked("Mode"),
    Column.LENGTH: marked("Length"),
    Column.BPM: "BPM",
    Column.FAULTS: marked("Faults"),
    Column.LABELS: marked("Labels"),
}


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows are shown.

    Attributes:
        text: parts of set, difficulty, mapper or labels, separated by spaces.
        mode: "osu" and so on; "": all.
        kind: "", "learned", "left out" or "faults".
    """

    text: str = ""
    mode: str = ""
    kind: str = ""

    def takes(self, row: Difficulty, faults: Sequence[str]) -> bool:
        """Whether a row is shown."""
        if self.mode and row.mode != self.mode:
            return False
        if (self.kind == "learned" and row.excluded) or (self.kind == "left out" and not row.excluded):
            return False
        if self.kind == "faults" and not faults:
            return False
        if not self.text:
            return True
        said = f"{row.artist} {row.title} {row.set} {row.version} {mapper_of(row)} {_labels(row)}".casefold()
        return all(word in said for word in self.text.casefold().split())


class DataRows(QAbstractTableModel):
    """The rows that a filter takes, in the order of a column.

    Attributes:
        shown: those rows.
    """

    def __init__(self, toggle: Callable[[str, bool], None], parent: QObject | None = None) -> None:
        """`toggle` includes a row, by its file, or leaves it out."""
        super().__init__(parent)
        self._toggle = toggle
        self._data_set = DataSet("", ())
        self._faults: dict[str, list[str]] = {}
        self.filter = RowFilter()
        self.shown: list[Difficulty] = []
        self._order, self._backwards = Column.SET, False

    def show(self, data_set: DataSet, row_filter: RowFilter) -> None:
        """Show other rows, or the same with other values."""
        if data_set.faults is not self._data_set.faults:
            self._faults = defaultdict(list)
            for fault in data_set.faults:
                self._faults[fault.file].append(core_sentence(fault.message))
        self._data_set, self.filter = data_set, row_filter
        chosen = [row for row in data_set.difficulties if row_filter.takes(row, self.faults_of(row))]
        chosen.sort(key=lambda row: _key(row, self._order, self.faults_of(row)), reverse=self._backwards)
        same = [row.file for row in chosen] == [row.file for row in self.shown]
        if same and chosen:
            self.shown = chosen
            self.dataChanged.emit(self.index(0, 0), self.index(len(chosen) - 1, len(Column) - 1))
        elif not same:
            self.beginResetModel()
            self.shown = chosen
            self.endResetModel()

    def faults_of(self, row: Difficulty) -> list[str]:
        """What is wrong with a difficulty, sentences."""
        return self._faults.get(row.file, [])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[Column(section)])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.LEARN else flags

    def data(self, index: Index, role: int = 0) -> object:
        row, column = self.shown[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.CheckStateRole if column is Column.LEARN:
                return Qt.CheckState.Unchecked if row.excluded else Qt.CheckState.Checked
            case Qt.ItemDataRole.DisplayRole:
                return _text(row, column, self.faults_of(row))
            case Qt.ItemDataRole.ForegroundRole:
                if column is Column.FAULTS:
                    return QBrush(QColor(theme.WARNING))
                return QBrush(QColor(theme.FAINT if row.excluded else theme.TEXT))
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row)
            case Qt.ItemDataRole.TextAlignmentRole if column in (Column.STARS, Column.LENGTH, Column.BPM):
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.LEARN:
            return False
        self._toggle(self.shown[index.row()].file, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self._order, self._backwards = Column(column), order == Qt.SortOrder.DescendingOrder
            self.show(self._data_set, self.filter)

    def _tip(self, row: Difficulty) -> str:
        lines = [f"{row.artist} - {row.title} [{row.version}]", row.file]
        if row.excluded:
            lines.append(tr("Left out: {reason}", reason=reason_of(row)))
        return "\n".join([*lines, *self.faults_of(row)])

    def _spoken(self, row: Difficulty, column: Column) -> str:
        if column is not Column.LEARN:
            return _text(row, column, self.faults_of(row))
        state = tr("left out") if row.excluded else tr("learned from")
        return f"{row.title} [{row.version}], {state}"


def mapper_of(row: Difficulty) -> str:
    """The mapper of a difficulty."""
    return row.labels.mapper or row.creator


def reason_of(row: Difficulty) -> str:
    """Why a row is left out, as it is shown."""
    return tr("by hand") if row.excluded == BY_HAND else core_sentence(row.excluded)


def _labels(row: Difficulty) -> str:
    return ", ".join(label.name for label in row.labels.descriptors)


def _text(row: Difficulty, column: Column, faults: Sequence[str]) -> str:
    """What a column shows of a row."""
    match column:
        case Column.SET:
            return f"{row.artist} - {row.title}" if row.artist or row.title else row.set
        case Column.DIFFICULTY:
            return row.version
        case Column.MODE:
            return f"{row.mode} {row.keys}K" if row.keys else row.mode
        case Column.STARS:
            return f"{row.stars:.2f}"
        case Column.MAPPER:
            return mapper_of(row)
        case Column.LENGTH:
            return time_text(row.length_ms)[:5]
        case Column.BPM:
            if row.bpm_max - row.bpm_min < 1:
                return f"{row.bpm:.0f}"
            return f"{row.bpm:.0f} ({row.bpm_min:.0f}-{row.bpm_max:.0f})"
        case Column.FAULTS:
            return f"{faults[0]} (+{len(faults) - 1})" if len(faults) > 1 else "".join(faults)
        case Column.LABELS:
            return _labels(row)
        case Column.REASON:
            return reason_of(row)
    return ""


def _key(row: Difficulty, column: Column, faults: Sequence[str]) -> tuple[object, ...]:
    """What rows are sorted by for a column; the name decides among equals."""
    name = (row.set.casefold(), row.set, row.mode, row.stars, row.file)
    match column:
        case Column.LEARN:
            return (bool(row.excluded), *name)
        case Column.STARS:
            return (row.stars, *name)
        case Column.LENGTH:
            return (row.length_ms, *name)
        case Column.BPM:
            return (row.bpm, *name)
        case Column.FAULTS:
            return (-len(faults), *name)
        case Column.SET:
            return name
        case _:
            return (_text(row, column, faults).casefold(), *name)
