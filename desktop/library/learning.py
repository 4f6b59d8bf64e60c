"""Which maps of the library to learn from, or to map alike: a set, a mapper, a selection, or all a search lists."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from core.errors import InputError
from core.library.database import open_reader
from core.library.records import MapsetRecord, read_mapsets
from core.library.search import Query, matching_beatmaps, parse_query, search
from desktop.library.model import LibraryModel, Row
from desktop.library.source import LibrarySource
from desktop.shared import theme
from desktop.shared.map_source import MapSource
from desktop.shared.translation import tr

_CHUNK = 400
_LONGEST_NAME = 40

Find = Callable[[], MapSource]
"""Finds the maps; reads the index, so it belongs on a thread."""


def from_mapper(index: Path, songs: Path, mapper: str) -> MapSource:
    """Every difficulty by a mapper.

    Raises:
        InputError: the library no longer lists one.
    """
    words = f'creator="{mapper.replace(chr(34), "")}"'
    return _found(index, songs, None, parse_query(words), mapper, mapper)


def from_search(index: Path, songs: Path, ids: Sequence[int], query: Query, name: str) -> MapSource:
    """The difficulties that match, of the sets with these ids.

    Raises:
        InputError: the library no longer lists one.
    """
    return _found(index, songs, ids, query, name, "")


def from_rows(rows: Sequence[Row]) -> MapSource:
    """The sets and difficulties of some rows."""
    whole = {row.mapset.folder for row in rows if row.beatmap is None}
    single = [row for row in rows if row.beatmap is not None and row.mapset.folder not in whole]
    files: set[Path] = set()
    for row in rows:
        if row.beatmap is None:
            files.update(each.path for each in row.mapset.beatmaps)
    files.update(row.beatmap.path for row in single if row.beatmap is not None)
    folders = dict.fromkeys(row.mapset.folder for row in rows)
    creators = {row.mapset.creator for row in rows}
    first = rows[0].mapset
    name = first.title if len(folders) == 1 else creators.pop() if len(creators) == 1 else tr("My selection")
    return MapSource(tuple(folders), name[:_LONGEST_NAME], files=frozenset(files) if single else frozenset())


def add_learning(
    menu: QMenu,
    row: Row,
    chosen: Sequence[Row],
    model: LibraryModel,
    source: LibrarySource,
    learn: Callable[[Find], object],
    follow: Callable[[Find], object],
) -> None:
    """Add to the menu of a row what can be learned from, or mapped alike; `chosen` are the selected rows."""
    _add_choices(menu.addMenu(theme.icon("style"), tr("Learn from these")), row, chosen, model, source, learn)
    words = tr("Map like these (without training)")
    _add_choices(menu.addMenu(theme.icon("style"), words), row, chosen, model, source, follow)


def _add_choices(
    menu: QMenu,
    row: Row,
    chosen: Sequence[Row],
    model: LibraryModel,
    source: LibrarySource,
    ask: Callable[[Find], object],
) -> None:
    index, songs = source.index_path, source.songs
    if len(chosen) > 1:
        menu.addAction(tr("The %n chosen rows", "", len(chosen)), partial(ask, partial(from_rows, tuple(chosen))))
    words = tr("This difficulty") if row.beatmap is not None else tr("This set")
    menu.addAction(words, partial(ask, partial(from_rows, (row,))))
    creator = row.mapset.creator
    if creator and songs is not None:
        words = tr("Everything by {creator}", creator=creator).replace("&", "&&")
        menu.addAction(words, partial(ask, partial(from_mapper, index, songs, creator)))
    if source.narrows and songs is not None:
        find = partial(from_search, index, songs, tuple(model.ids), model.query, source.wished[:_LONGEST_NAME])
        menu.addAction(tr("All that the search lists"), partial(ask, find))


def _found(index: Path, songs: Path, ids: Sequence[int] | None, query: Query, name: str, mapper: str) -> MapSource:
    """The maps that a search of the library finds, or those of some sets, as a source to learn from."""
    connection = open_reader(index, songs)
    nothing = InputError(tr("The library lists no such map any more; search again."))
    if connection is None:
        raise nothing
    try:
        chosen = search(connection, query) if ids is None else list(ids)
        sets: list[MapsetRecord] = []
        matching: set[int] | None = set() if query.words or query.beatmap_filters else None
        for first in range(0, len(chosen), _CHUNK):
            part = chosen[first : first + _CHUNK]
            sets += read_mapsets(connection, songs, part)
            if matching is not None:
                matching |= matching_beatmaps(connection, query, part)
    finally:
        connection.close()
    if not sets:
        raise nothing
    files = frozenset(
        each.path for mapset in sets for each in mapset.beatmaps if matching is not None and each.id in matching
    )
    every = sum(len(mapset.beatmaps) for mapset in sets)
    places = tuple(mapset.folder for mapset in sets)
    return MapSource(places, name, mapper, frozenset() if len(files) == every else files)
