"""Star ratings for the beatmaps of the index that have none yet."""

import os
import sqlite3
import time
from pathlib import Path

from core.beatmap.stars import star_rating
from core.errors import CancelledError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.library.counts import IndexChanged
from core.library.database import delete_index, is_damage, machine_errors, open_index, transaction
from core.library.index import index_songs
from core.library.records import NO_STARS

RATING = "Computing star ratings"
STARS_PER_TRANSACTION = 64


def rate_beatmaps(
    folder: Path, index_path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> int:
    """Compute the star ratings that are missing in the index, and return how many that were.

    Raises:
        MachineError: the index cannot be written.
        CancelledError: someone asked to stop; what was computed so far stays.
    """
    cancel = cancel or CancelToken()
    with machine_errors(index_path):
        for attempt in (1, 2):
            connection = open_index(index_path, folder)
            try:
                return _rate(connection, folder, on_progress, cancel)
            except sqlite3.DatabaseError as error:
                if attempt == 2 or not is_damage(error):
                    raise
                connection.close()
                delete_index(index_path)
                index_songs(folder, index_path, on_progress, cancel)
            finally:
                connection.close()
    raise AssertionError("unreachable")


def _rate(connection: sqlite3.Connection, songs: Path, on_progress: OnProgress, cancel: CancelToken) -> int:
    """Compute the stars of all beatmaps that have none yet, some at a time; returns how many that were."""
    query = "SELECT count(*) FROM beatmaps WHERE stars IS NULL"
    total = connection.execute(query).fetchone()[0]
    done = last = 0
    started = time.monotonic()
    while True:
        rows = connection.execute(
            "SELECT beatmaps.id, folder, file FROM beatmaps JOIN sets ON sets.id = set_id"
            " WHERE stars IS NULL AND beatmaps.id > ? ORDER BY beatmaps.id LIMIT ?",
            (last, STARS_PER_TRANSACTION),
        ).fetchall()
        if not rows:
            return done
        last = rows[-1][0]
        rated: list[tuple[float | None, int]] = []
        try:
            for beatmap, folder, file in rows:
                cancel.check()
                rated.append((_stars(songs / os.fsdecode(folder) / os.fsdecode(file)), beatmap))
        except CancelledError:
            _keep_stars(connection, rated)
            raise
        _keep_stars(connection, rated)
        done += len(rated)
        total = max(total, done)
        left = (time.monotonic() - started) / done * (total - done)
        message = f"{done:,} of {total:,} beatmaps"
        on_progress(Progress(RATING, done / total, message, left, IndexChanged.of(connection)))


def _stars(path: Path) -> float | None:
    try:
        stars = star_rating(path)
    except Exception:
        # A file that is gone may come back with its disk; any other will fail again until it changes.
        return NO_STARS if path.exists() else None
    return stars if 0 <= stars < 1e6 else NO_STARS


def _keep_stars(connection: sqlite3.Connection, rated: list[tuple[float | None, int]]) -> None:
    with transaction(connection):
        connection.executemany("UPDATE beatmaps SET stars = ? WHERE id = ?", rated)
