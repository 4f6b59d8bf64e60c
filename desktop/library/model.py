"""The rows of the library: mapsets, and below the open one its difficulties."""

import sqlite3
from collections import OrderedDict
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from core.beatmap.objects import GameMode
from core.library.database import READ_ERRORS, open_reader
from core.library.groups import MINE, OTHERS, SYMBOLS, UNRATED, Group
from core.library.records import BeatmapRecord, MapsetRecord, read_mapsets
from core.library.search import Query, matching_beatmaps
from desktop.shared.translation import tr

PAGE = 48  # mapsets read from the index at once
_PAGES = 60  # pages kept

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """The roles of the model that return a `Row`, or the `GroupRow` of a heading."""

    ROW = Qt.ItemDataRole.UserRole
    GROUP = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True)
class Row:
    """What one row shows.

    Attributes:
        beatmap: the difficulty of this row; None on the row of a mapset.
        matching: ids of the difficulties that match the search; None when all do.
        open: whether the difficulties of this mapset are listed below it.
    """

    mapset: MapsetRecord
    beatmap: BeatmapRecord | None
    matching: set[int] | None
    open: bool = False

    def shown_beatmaps(self) -> list[BeatmapRecord]:
        """The difficulties that match the search."""
        return [record for record in self.mapset.beatmaps if self.matching is None or record.id in self.matching]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group.

    Attributes:
        key: see `core.library.groups.Group`.
        count: how many mapsets are in it.
        folded: whether these are left out.
    """

    key: str
    count: int
    folded: bool


class LibraryModel(QStringListModel):
    """Shows the mapsets a search found; reads them from the index page by page as they come into view.

    The base class only counts the rows: the view asks for their number some thirty thousand times per layout, which
    has to be answered without Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._songs = Path()
        self._index_path = Path()
        self._connection: sqlite3.Connection | None = None
        self._ids: list[int] = []
        """What each row shows while no mapset is open: the id of a mapset, or below 0 the heading of a group."""
        self._groups: tuple[Group, ...] = ()
        self._folded: set[str] = set()
        self._sets = 0
        self._positions: dict[int, int] = {}
        self._query = Query()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._open = -1  # position of the open mapset
        self._difficulties: list[BeatmapRecord] = []

    # What is shown

    def show(self, songs: Path, index_path: Path, ids: list[int], query: Query, groups: tuple[Group, ...] = ()) -> None:
        """Show these mapsets, in groups where there are some; the one that was open stays open if it is still there."""
        if [group.key for group in groups] != [group.key for group in self._groups]:
            self._folded &= {group.key for group in groups}
        self._groups, self._sets = groups, len(ids)
        self._show(songs, index_path, _lines(ids, groups, self._folded), query)

    def toggle_group(self, number: int) -> None:
        """Fold or unfold the group whose heading is in a row."""
        group = self.group(number)
        if group is not None:
            self._folded ^= {group.key}
            ids = [each for group in self._groups for each in group.ids]
            self._show(self._songs, self._index_path, _lines(ids, self._groups, self._folded), self._query)

    def group(self, number: int) -> GroupRow | None:
        """The heading in row `number`; None where there is a mapset or a difficulty."""
        position, difficulty = self._place(number)
        if difficulty is not None or not 0 <= position < len(self._ids) or self._ids[position] >= 0:
            return None
        found = self._groups[-1 - self._ids[position]]
        return GroupRow(found.key, len(found.ids), found.key in self._folded)

    def _show(self, songs: Path, index_path: Path, ids: list[int], query: Query) -> None:
        """List the given sets; where they are the same as before, only draw the rows again."""
        opened = self._ids[self._open] if self._open >= 0 else None
        same_mapsets = ids == self._ids and query == self._query and songs == self._songs
        listed = [record.id for record in self._difficulties]
        self.release()  # an index that was rebuilt is another file
        self._songs, self._index_path, self._ids, self._query = songs, index_path, ids, query
        self._positions = {set_id: position for position, set_id in enumerate(ids)}
        self._open = self._positions.get(opened, -1) if opened is not None else -1
        self._difficulties = self._beatmaps_of(self._open)
        if same_mapsets and listed == [record.id for record in self._difficulties]:
            if ids:
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        else:
            self.setStringList([""] * (len(ids) + len(self._difficulties)))

    def clear(self) -> None:
        self._ids, self._positions, self._open, self._difficulties = [], {}, -1, []
        self._groups, self._sets = (), 0
        self.release()
        self.setStringList([])

    def release(self) -> None:
        """Close the index file."""
        self._pages.clear()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Rows

    @property
    def set_count(self) -> int:
        """How many mapsets are shown."""
        return self._sets

    @property
    def ids(self) -> list[int]:
        """The mapsets that are listed."""
        return list(self._ids)

    @property
    def query(self) -> Query:
        """The search that found them."""
        return self._query

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {
            Role.ROW,
            Role.GROUP,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        group = self.group(index.row()) if self._groups else None
        if group is not None:
            return group_data(group, role)
        row = self.row(index.row())
        if role == Role.GROUP:
            return None
        if role == Role.ROW or row is None:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row)
        mapset = row.mapset
        name = f"{mapset.artist} - {mapset.title} ({mapset.creator})"
        return name if row.beatmap is None else f"{name} [{row.beatmap.version_name}]"

    def row(self, number: int) -> Row | None:
        """What row `number` shows; None when the index no longer has it, and for a heading."""
        position, difficulty = self._place(number)
        found = self._mapset_row(position)
        if found is None or difficulty is None:
            return found
        return Row(found.mapset, self._difficulties[difficulty], found.matching)

    def _place(self, number: int) -> tuple[int, int | None]:
        """(position of the mapset, which of its difficulties)."""
        if self._open < 0 or number <= self._open:
            return number, None
        below = number - self._open - 1
        if below < len(self._difficulties):
            return self._open, below
        return number - len(self._difficulties), None

    def _mapset_row(self, position: int) -> Row | None:
        """The row of a mapset; pages of them are read when they come into view, and the last ones stay in memory."""
        if not 0 <= position < len(self._ids):
            return None
        number = position // PAGE
        if self._ids[position] < 0:
            return None
        if number not in self._pages:
            page = self._ids[number * PAGE : (number + 1) * PAGE]
            self._pages[number] = self._read_page([each for each in page if each >= 0])
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        row = self._pages[number].get(self._ids[position])
        if row is not None:
            row.open = position == self._open
        return row

    def _read_page(self, ids: list[int]) -> dict[int, Row]:
        """Read the rows of some sets from the index; none if it cannot be read."""
        if self._connection is None:
            self._connection = open_reader(self._index_path, self._songs)
        if self._connection is None:
            return {}
        try:
            mapsets = read_mapsets(self._connection, self._songs, ids)
            narrowed = bool(self._query.words or self._query.beatmap_filters)
            matching = matching_beatmaps(self._connection, self._query, ids) if narrowed else None
        except READ_ERRORS:
            self._connection.close()
            self._connection = None
            return {}
        return {mapset.id: Row(mapset, None, matching) for mapset in mapsets}

    def _beatmaps_of(self, position: int) -> list[BeatmapRecord]:
        row = self._mapset_row(position) if position >= 0 else None
        return row.shown_beatmaps() if row is not None else []

    # Opening and finding

    def toggle(self, number: int) -> int:
        """Open or close the mapset of a row; gives the row where that mapset is now."""
        position, _ = self._place(number)
        was_open = position == self._open
        self.close_open()
        if not was_open:
            beatmaps = self._beatmaps_of(position)
            if beatmaps:
                self._open, self._difficulties = position, beatmaps
                self.insertRows(position + 1, len(beatmaps))
        self._row_changed(position)
        return position

    def close_open(self) -> None:
        """List no difficulties."""
        if self._open >= 0:
            position, count = self._open, len(self._difficulties)
            self._open, self._difficulties = -1, []
            self.removeRows(position + 1, count)
            self._row_changed(position)

    def row_of(self, set_id: int, beatmap: Path | None = None) -> int:
        """The row of a mapset, or of its difficulty where that is listed; -1 when there is none."""
        position = self._positions.get(set_id, -1)
        if position < 0:
            return -1
        if position == self._open and beatmap is not None:
            for number, record in enumerate(self._difficulties):
                if record.path == beatmap:
                    return position + 1 + number
        return position + (len(self._difficulties) if 0 <= self._open < position else 0)

    def row_of_group(self, key: str) -> int:
        """The row of a group's heading; -1 when it is not listed."""
        number = next((number for number, group in enumerate(self._groups) if group.key == key), None)
        position = self._ids.index(-1 - number) if number is not None else -1
        return position + (len(self._difficulties) if 0 <= self._open < position else 0)

    def refresh_set(self, set_id: int) -> None:
        """Paint a mapset's row again."""
        row = self.row_of(set_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _row_changed(self, position: int) -> None:
        if 0 <= position < len(self._ids):
            self.refresh_set(self._ids[position])


def _lines(ids: list[int], groups: tuple[Group, ...], folded: set[str]) -> list[int]:
    """The rows: mapsets, and before each group its heading, counted from -1 downwards."""
    if not groups:
        return ids
    lines: list[int] = []
    for number, group in enumerate(groups):
        lines.append(-1 - number)
        if group.key not in folded:
            lines += group.ids
    return lines


def group_data(group: GroupRow, role: int) -> object:
    """What the model returns for a heading."""
    if role == Role.GROUP:
        return group
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return tr("{name}, %n sets", "", group.count, name=group_name(group.key))
    return None


def group_name(key: str) -> str:
    """What a group is called."""
    words = {MINE: tr("Mine"), OTHERS: tr("Others"), SYMBOLS: tr("Symbols"), UNRATED: tr("No stars yet")}
    if key.isdecimal():
        return tr("%n stars", "", int(key)) if int(key) else tr("below one star")
    return words.get(key, key.replace("-", "–"))


def tool_tip(row: Row) -> str:
    """The whole names, in both spellings."""
    mapset = row.mapset
    lines = [f"{mapset.artist} - {mapset.title}"]
    unicode_name = f"{mapset.artist_unicode} - {mapset.title_unicode}"
    if unicode_name != lines[0]:
        lines.insert(0, unicode_name)
    lines.append(tr("mapped by {creator}", creator=mapset.creator))
    if mapset.source:
        lines.append(tr("from {source}", source=mapset.source))
    beatmap = row.beatmap
    if beatmap is not None:
        stars = (
            tr("stars not calculated yet") if beatmap.stars is None else tr("{stars:.2f} stars", stars=beatmap.stars)
        )
        keys = tr("{keys} keys, ", keys=beatmap.keys) if beatmap.mode is GameMode.MANIA else ""
        lines.append(
            tr(
                "[{version_name}] {stars}, {keys}{objects:,} objects",
                version_name=beatmap.version_name,
                stars=stars,
                keys=keys,
                objects=beatmap.objects,
            )
        )
        lines.append(f"CS {beatmap.cs:g}  AR {beatmap.ar:g}  OD {beatmap.od:g}  HP {beatmap.hp:g}")
        if beatmap.complexity is not None:
            lines.append(tr("rhythm complexity {complexity:.1f}", complexity=beatmap.complexity))
    return "\n".join(lines)
