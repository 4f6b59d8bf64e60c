"""The songs of a data set as a table."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from core.beatmap.time_text import time_text
from core.training.music.songs import INSTRUMENTAL, MusicSample
from desktop.shared import theme
from desktop.shared.translation import core_sentence, marked, tr
from desktop.style_lab.data_desk import BY_HAND
from desktop.style_lab.music_desk import MusicDesk
from desktop.style_lab.row_table import LEARN, RowTable

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SongColumn(IntEnum):
    """What a column shows."""

    LEARN = LEARN
    SONG = 1
    CAPTION = 2
    GENRE = 3
    BPM = 4
    KEY = 5
    METRE = 6
    LYRICS = 7
    LANGUAGE = 8
    LENGTH = 9
    REASON = 10
    FAULT = 11


_HEADINGS = {
    SongColumn.LEARN: marked("Learn"),
    SongColumn.SONG: marked("Song"),
    SongColumn.CAPTION: marked("Caption"),
    SongColumn.GENRE: marked("Genre"),
    SongColumn.BPM: "BPM",
    SongColumn.KEY: marked("Key"),
    SongColumn.METRE: marked("Metre"),
    SongColumn.LYRICS: marked("Lyrics"),
    SongColumn.LANGUAGE: marked("Language"),
    SongColumn.LENGTH: marked("Length"),
    SongColumn.REASON: marked("Left out because"),
    SongColumn.FAULT: marked("Faults"),
}
_WIDTHS: dict[int, int] = {
    SongColumn.LEARN: 56,
    SongColumn.SONG: 150,
    SongColumn.CAPTION: 170,
    SongColumn.GENRE: 80,
    SongColumn.BPM: 52,
    SongColumn.KEY: 70,
    SongColumn.METRE: 54,
    SongColumn.LYRICS: 110,
    SongColumn.LANGUAGE: 82,
    SongColumn.LENGTH: 58,
    SongColumn.REASON: 140,
    SongColumn.FAULT: 160,
}
_NUMBERS = (SongColumn.BPM, SongColumn.LENGTH)


@dataclass(frozen=True, slots=True)
class SongFilter:
    """Which songs are shown.

    Attributes:
        text: parts of name, caption, genre, key, lyrics or language, separated by spaces.
        kind: "", "learned", "left out", "faults" or "unlabelled".
    """

    text: str = ""
    kind: str = ""

    def takes(self, sample: MusicSample, fault: str) -> bool:
        """Whether a song is shown."""
        wanted = {
            "learned": not sample.excluded,
            "left out": bool(sample.excluded),
            "faults": bool(fault),
            "unlabelled": not sample.caption,
        }
        if not wanted.get(self.kind, True):
            return False
        said = " ".join(
            (sample.filename, sample.caption, sample.genre, sample.keyscale, sample.lyrics, sample.language)
        ).casefold()
        return all(word in said for word in self.text.casefold().split())


class MusicRows(QAbstractTableModel):
    """The songs that a filter takes, in the order of a column.

    Attributes:
        shown: those songs.
    """

    def __init__(self, desk: MusicDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.filter = SongFilter()
        self.shown: list[MusicSample] = []
        self._order, self._backwards = SongColumn.SONG, False

    def show(self, row_filter: SongFilter) -> None:
        """Show other rows, or the same with other values."""
        self.filter = row_filter
        chosen = [sample for sample in self._desk.music.samples if row_filter.takes(sample, self.fault_of(sample))]
        chosen.sort(key=self._key, reverse=self._backwards)
        same = [sample.id for sample in chosen] == [sample.id for sample in self.shown]
        if same and chosen:
            self.shown = chosen
            self.dataChanged.emit(self.index(0, 0), self.index(len(chosen) - 1, len(SongColumn) - 1))
        elif not same:
            self.beginResetModel()
            self.shown = chosen
            self.endResetModel()

    def fault_of(self, sample: MusicSample) -> str:
        """What is wrong with a song, a sentence; empty where nothing is."""
        return core_sentence(self._desk.faults.get(sample.filename, ""))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(SongColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[SongColumn(section)])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == SongColumn.LEARN else flags

    def data(self, index: Index, role: int = 0) -> object:
        sample, column = self.shown[index.row()], SongColumn(index.column())
        match role:
            case Qt.ItemDataRole.CheckStateRole if column is SongColumn.LEARN:
                return Qt.CheckState.Unchecked if sample.excluded else Qt.CheckState.Checked
            case Qt.ItemDataRole.DisplayRole:
                return self._text(sample, column)
            case Qt.ItemDataRole.ForegroundRole:
                if column is SongColumn.FAULT:
                    return QBrush(QColor(theme.WARNING))
                return QBrush(QColor(theme.FAINT if sample.excluded else theme.TEXT))
            case Qt.ItemDataRole.ToolTipRole:
                lines = (sample.filename, sample.caption, sample.lyrics, self.fault_of(sample))
                return "\n".join(filter(None, lines))
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.AccessibleTextRole:
                if column is SongColumn.LEARN:
                    state = tr("left out") if sample.excluded else tr("learned from")
                    return f"{sample.filename}, {state}"
                return self._text(sample, column)
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != SongColumn.LEARN:
            return False
        self._desk.set_included([self.shown[index.row()].id], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self._order, self._backwards = SongColumn(column), order == Qt.SortOrder.DescendingOrder
            self.show(self.filter)

    def _text(self, sample: MusicSample, column: SongColumn) -> str:
        """What a column shows of a song."""
        match column:
            case SongColumn.SONG:
                return sample.filename
            case SongColumn.CAPTION:
                return sample.caption
            case SongColumn.GENRE:
                return sample.genre
            case SongColumn.BPM:
                return "" if sample.bpm is None else f"{sample.bpm:.0f}"
            case SongColumn.KEY:
                return sample.keyscale
            case SongColumn.METRE:
                return sample.timesignature
            case SongColumn.LYRICS:
                return "" if sample.is_instrumental else " ".join(sample.lyrics.split())
            case SongColumn.LANGUAGE:
                return tr("instrumental") if sample.language == INSTRUMENTAL else sample.language
            case SongColumn.LENGTH:
                return time_text(1000 * sample.duration)[:5]
            case SongColumn.REASON:
                return tr("by hand") if sample.excluded == BY_HAND else core_sentence(sample.excluded)
            case SongColumn.FAULT:
                return self.fault_of(sample)
        return ""

    def _key(self, sample: MusicSample) -> tuple[object, ...]:
        """What a sample is sorted by; samples alike go by name."""
        name = (sample.filename.casefold(), sample.id)
        match self._order:
            case SongColumn.LEARN:
                return (bool(sample.excluded), *name)
            case SongColumn.BPM:
                return (sample.bpm or 0.0, *name)
            case SongColumn.LENGTH:
                return (sample.duration, *name)
            case column:
                return (self._text(sample, column).casefold(), *name)


class MusicTable(RowTable):
    """The table of the songs."""

    def __init__(self, rows: MusicRows) -> None:
        super().__init__(rows, _WIDTHS, SongColumn.SONG)
        self._rows = rows

    @property
    def chosen(self) -> list[MusicSample]:
        """The selected songs, in the order of the table."""
        return [self._rows.shown[number] for number in self.chosen_numbers]

    def choose(self, ids: set[str]) -> None:
        """Select these songs, as they were before the table changed."""
        self.choose_numbers([number for number, sample in enumerate(self._rows.shown) if sample.id in ids])
