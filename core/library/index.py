"""Keeping the index equal to what is in the Songs folder."""

import os
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.library.counts import IndexChanged
from core.library.database import delete_index, is_damage, machine_errors, open_index, transaction
from core.library.reading import Files, read_in_batches
from core.library.records import BrokenFile, read_broken
from core.library.scan import FileStamp, Scan, require_songs, scan_songs
from core.library.storing import store_folder

SCANNING = "Looking through the Songs folder"
READING = "Reading beatmaps"


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """What an index holds after an update; `seconds` is how long that took."""

    sets: int
    beatmaps: int
    broken: list[BrokenFile]
    seconds: float


def index_songs(
    folder: Path, index_path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> IndexSummary:
    """Bring the index of a Songs folder up to date; only new and changed files are read. Stars follow: `rate_beatmaps`.

    Raises:
        InputError: the folder is not there or cannot be read.
        MachineError: the index cannot be written.
        CancelledError: someone asked to stop; what was read so far stays.
    """
    require_songs(folder)
    return update_index(folder, index_path, [""], on_progress, cancel)


def update_index(
    folder: Path,
    index_path: Path,
    parts: Iterable[str],
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> IndexSummary:
    """The same for some sub-folders (relative, "/" between names, with all below them). Errors as `index_songs`."""
    cancel = cancel or CancelToken()
    started = time.monotonic()
    parts = list(parts)
    with machine_errors(index_path):
        for attempt in (1, 2):
            connection = open_index(index_path, folder, check="" in parts)
            try:
                if not _is_whole(connection):
                    parts = [""]  # it was made only now, and holds nothing of the other parts
                for part in parts:
                    _update(connection, folder, part, on_progress, cancel)
                if "" in parts:
                    connection.execute("INSERT OR REPLACE INTO meta VALUES ('whole', x'01')")
                broken = read_broken(connection, folder)
                now = IndexChanged.of(connection)
                return IndexSummary(now.sets, now.beatmaps, broken, time.monotonic() - started)
            except sqlite3.DatabaseError as error:
                if attempt == 2 or not is_damage(error):
                    raise
                connection.close()
                delete_index(index_path)
                parts = [""]
            finally:
                connection.close()
    raise AssertionError("unreachable")


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Whether every folder was looked at since it was made."""
    return connection.execute("SELECT 1 FROM meta WHERE key = 'whole'").fetchone() is not None


def _update(
    connection: sqlite3.Connection, songs: Path, part: str, on_progress: OnProgress, cancel: CancelToken
) -> None:
    """Scan a part of the Songs folder, forget what is gone, and read what changed."""

    def on_folder(number: int) -> None:
        if number % 256 == 0:
            on_progress(Progress(SCANNING, 0.0, f"{number:,} folders"))

    on_progress(Progress(SCANNING, 0.0))
    scan = scan_songs(songs, part, cancel=cancel, on_folder=on_folder)
    indexed = _indexed_folders(connection, part)
    changed = {name: files for name, files in scan.folders.items() if indexed.get(name) != files}
    gone = [name for name in indexed if name not in scan.folders]
    if gone:
        with transaction(connection):
            _forget(connection, gone)
    _keep_problems(connection, part, scan)
    if gone:
        on_progress(Progress(READING, 0.0, payload=IndexChanged.of(connection)))
    if changed:
        _read_changed(connection, songs, changed, on_progress, cancel)


def _within(part: str) -> tuple[str, list[bytes]]:
    """SQL condition on `folder` for a folder and everything below it."""
    if not part:
        return "1", []
    name = os.fsencode(part)
    return "(folder = ? OR (folder >= ? AND folder < ?))", [name, name + b"/", name + b"0"]


def _indexed_folders(connection: sqlite3.Connection, part: str) -> dict[str, Files]:
    """The files the index knows, the broken ones too, with their stamps."""
    condition, values = _within(part)
    indexed: dict[bytes, Files] = {}
    for query in (
        f"SELECT folder, file, mtime_ns, size FROM sets JOIN beatmaps ON sets.id = set_id WHERE {condition}",
        f"SELECT folder, file, mtime_ns, size FROM broken WHERE mtime_ns IS NOT NULL AND {condition}",
    ):
        for folder, file, mtime_ns, size in connection.execute(query, values):
            indexed.setdefault(folder, {})[os.fsdecode(file)] = FileStamp(mtime_ns, size)
    return {os.fsdecode(folder): files for folder, files in indexed.items()}


def _forget(connection: sqlite3.Connection, folders: list[str]) -> None:
    names = [(os.fsencode(folder),) for folder in folders]
    connection.executemany("DELETE FROM sets WHERE folder = ?", names)
    connection.executemany("DELETE FROM broken WHERE folder = ? AND mtime_ns IS NOT NULL", names)


def _keep_problems(connection: sqlite3.Connection, part: str, scan: Scan) -> None:
    condition, values = _within(part)
    rows = [(os.fsencode(name), b"", None, None, problem) for name, problem in scan.problems.items()]
    with transaction(connection):
        connection.execute(f"DELETE FROM broken WHERE mtime_ns IS NULL AND {condition}", values)
        connection.executemany("INSERT OR REPLACE INTO broken VALUES (?, ?, ?, ?, ?)", rows)


def _read_changed(
    connection: sqlite3.Connection,
    songs: Path,
    changed: dict[str, Files],
    on_progress: OnProgress,
    cancel: CancelToken,
) -> None:
    """Read the files of changed folders into the index, some folders at a time."""
    total = sum(len(files) for files in changed.values())
    done = 0
    started = time.monotonic()
    for batch in read_in_batches(songs, changed, cancel):
        cancel.check()
        with transaction(connection):
            for read in batch:
                store_folder(connection, read)
                done += len(read.files)
        elapsed = time.monotonic() - started
        left = elapsed / done * (total - done) if elapsed > 1 else None
        message = f"{done:,} of {total:,} beatmaps"
        on_progress(Progress(READING, done / total, message, left, IndexChanged.of(connection)))
