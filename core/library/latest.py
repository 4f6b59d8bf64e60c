"""Which difficulty of the Songs folder somebody is at: the one that was saved last, or the one of a window's title."""

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.library.database import READ_ERRORS, open_reader

_AHEAD = 60 * 10**9  # ns that a clock may be ahead of this one


@dataclass(frozen=True, slots=True)
class Saved:
    """A difficulty and when its file was changed, in ns since 1970."""

    path: Path
    time: int


def latest_saved(index_path: Path, songs: Path, after: int, now: int) -> Saved | None:
    """The difficulty that was saved last, later than `after` and by about `now` (ns since 1970); None without one."""
    query = (
        "SELECT sets.folder, beatmaps.file, beatmaps.mtime_ns FROM beatmaps JOIN sets ON sets.id = beatmaps.set_id"
        " WHERE beatmaps.mtime_ns > ? AND beatmaps.mtime_ns <= ? ORDER BY beatmaps.mtime_ns DESC LIMIT 1"
    )
    found = _first(index_path, songs, query, (after, now + _AHEAD))
    return Saved(_path(songs, found), int(found[2])) if found is not None else None


def find_titled(index_path: Path, songs: Path, title: str) -> Path | None:
    """The difficulty that osu!'s window names: by its file in the editor, else as `Artist - Title [Version]`."""
    query = (
        "SELECT sets.folder, beatmaps.file FROM beatmaps JOIN sets ON sets.id = beatmaps.set_id"
        " WHERE beatmaps.file = ? OR sets.artist || ' - ' || sets.title || ' [' || beatmaps.version_name || ']' = ?"
        " ORDER BY beatmaps.mtime_ns DESC LIMIT 1"
    )
    found = _first(index_path, songs, query, (os.fsencode(title), title))
    return _path(songs, found) if found is not None else None


def _first(index_path: Path, songs: Path, query: str, values: tuple[object, ...]) -> tuple[bytes, bytes, int] | None:
    """The first row of a query to the index; None where it is missing or damaged."""
    connection = open_reader(index_path, songs)
    if connection is None:
        return None
    with closing(connection):
        try:
            found: tuple[bytes, bytes, int] | None = connection.execute(query, values).fetchone()
        except READ_ERRORS:  # the library rebuilds what is damaged
            return None
    return found


def _path(songs: Path, row: tuple[bytes, bytes, int]) -> Path:
    return songs / os.fsdecode(row[0]) / os.fsdecode(row[1])
