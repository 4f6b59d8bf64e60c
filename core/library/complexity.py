"""Rhythm complexity of the beatmaps of the index: computed once for each content, when there is nothing else to do."""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from core.beatmap.text import read_bytes
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.library.counts import IndexChanged
from core.library.database import is_damage, machine_errors, open_index, transaction
from core.library.records import NO_COMPLEXITY

MEASURING = "Measuring rhythms"
AT_ONCE = 4
"""Files in a transaction, some 50 ms each."""
Measure = Callable[[bytes], float]
"""The complexity of an .osu file's content, nats per second; raises InputError where it has none."""


def measure_beatmaps(
    folder: Path,
    index_path: Path,
    measure: Measure,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> int:
    """Measure all beatmaps of the index that are not measured yet, and return how many that were.

    Raises:
        MachineError: the index cannot be written.
        CancelledError: someone asked to stop; what was measured so far stays.
    """
    cancel = cancel or CancelToken()
    total = left = unmeasured(folder, index_path)
    while left:
        cancel.check()
        done = total - left
        on_progress(Progress(MEASURING, done / total, f"{done:,} of {total:,} beatmaps"))
        left = measure_some(folder, index_path, measure)
    return total


def unmeasured(folder: Path, index_path: Path) -> int:
    """How many beatmaps of the index are not measured yet.

    Raises:
        MachineError: the index cannot be opened.
    """
    with machine_errors(index_path):
        connection = open_index(index_path, folder)
        try:
            return _unmeasured(connection)
        finally:
            connection.close()


def index_counts(folder: Path, index_path: Path) -> IndexChanged:
    """How much the index holds.

    Raises:
        MachineError: the index cannot be opened.
    """
    with machine_errors(index_path):
        connection = open_index(index_path, folder)
        try:
            return IndexChanged.of(connection)
        finally:
            connection.close()


def measure_some(folder: Path, index_path: Path, measure: Measure, most: int = AT_ONCE) -> int:
    """Measure at most so many beatmaps, and return how many are left. A damaged index is left to the next update.

    Raises:
        MachineError: the index cannot be written.
    """
    with machine_errors(index_path):
        connection = open_index(index_path, folder)
        try:
            rows = connection.execute(
                "SELECT beatmaps.id, folder, file FROM beatmaps JOIN sets ON sets.id = set_id"
                " WHERE complexity IS NULL ORDER BY beatmaps.id LIMIT ?",
                (most,),
            ).fetchall()
            found = [
                (beatmap, *_measured(connection, folder / os.fsdecode(subfolder) / os.fsdecode(file), measure))
                for beatmap, subfolder, file in rows
            ]
            with transaction(connection):
                connection.executemany(
                    "INSERT OR REPLACE INTO complexities VALUES (?, ?)",
                    [(key, complexity) for _, key, complexity in found if key],
                )
                connection.executemany(
                    "UPDATE beatmaps SET complexity = ? WHERE id = ?",
                    [(complexity, beatmap) for beatmap, _, complexity in found],
                )
            return _unmeasured(connection)
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return 0
            raise
        finally:
            connection.close()


def _unmeasured(connection: sqlite3.Connection) -> int:
    """How many beatmaps have no complexity yet."""
    return int(connection.execute("SELECT count(*) FROM beatmaps WHERE complexity IS NULL").fetchone()[0])


def _measured(connection: sqlite3.Connection, path: Path, measure: Measure) -> tuple[bytes, float]:
    """The hash of a file, and its complexity; no hash where it cannot be read."""
    try:
        data = read_bytes(path)
    except InputError:
        return b"", NO_COMPLEXITY
    key = hashlib.sha256(data).digest()
    row = connection.execute("SELECT value FROM complexities WHERE hash = ?", (key,)).fetchone()
    if row is not None:
        return key, float(row[0])
    try:
        value = measure(data)
    except InputError:
        value = NO_COMPLEXITY
    except Exception:  # one strange file must not end the whole list
        value = NO_COMPLEXITY
    return key, value if 0 <= value < 1e6 else NO_COMPLEXITY
