"""The index on disk: one SQLite file per Songs folder. It is a cache, so whatever is wrong with it, it is made anew."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.errors import MachineError

SCHEMA_VERSION = 1
_BROKEN_CODES = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

# Paths are kept as bytes: names on disk need not be valid Unicode. Texts that a search reads are folded. A
# search reads the few sets first: `words` are what all difficulties of a set share, `all_words` what any of them has,
# and `own_words` what only that difficulty adds.
_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE sets (
    id INTEGER PRIMARY KEY,
    folder BLOB NOT NULL UNIQUE,
    artist TEXT, artist_unicode TEXT, title TEXT, title_unicode TEXT,
    creator TEXT, source TEXT, tags TEXT, beatmapset_id INTEGER,
    audio TEXT, background TEXT,
    added REAL, modified REAL,
    sort_artist TEXT, sort_title TEXT, sort_creator TEXT,
    words TEXT, all_words TEXT
);
CREATE TABLE beatmaps (
    id INTEGER PRIMARY KEY,
    set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
    mode INTEGER, keys INTEGER, stars REAL, length REAL, bpm REAL, bpm_min REAL, bpm_max REAL,
    hp REAL, cs REAL, od REAL, ar REAL, objects INTEGER, beatmap_id INTEGER,
    own_words TEXT, version_name TEXT,
    file BLOB NOT NULL, mtime_ns INTEGER, size INTEGER, audio TEXT, background TEXT,
    UNIQUE (set_id, file)
);
CREATE TABLE broken (
    folder BLOB NOT NULL, file BLOB NOT NULL, mtime_ns INTEGER, size INTEGER, error TEXT,
    PRIMARY KEY (folder, file)
) WITHOUT ROWID;
CREATE INDEX beatmaps_without_stars ON beatmaps (id) WHERE stars IS NULL;
CREATE INDEX sets_in_order ON sets (sort_artist, sort_title, id);
"""


def index_path_for(cache_folder: Path, songs: Path) -> Path:
    """Where the index of a Songs folder belongs inside the program's cache folder."""
    name = hashlib.sha256(os.fsencode(songs.absolute())).hexdigest()[:16]
    return cache_folder / f"library-{name}.sqlite"


def open_index(path: Path, songs: Path, *, check: bool = False) -> sqlite3.Connection:
    """Open the index of `songs`, making it where it is missing, damaged, of another version or of another folder.

    With `check` its pages are verified too (some ms per MB).

    Raises:
        MachineError: the disk does not allow it.
    """
    with machine_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        for attempt in (1, 2):
            connection = None
            try:
                connection = sqlite3.connect(path, timeout=20, isolation_level=None)
                _prepare(connection, songs, check=check)
                return connection
            except sqlite3.DatabaseError as error:
                if connection is not None:
                    connection.close()
                if attempt == 2 or not is_damage(error):
                    raise
                delete_index(path)
    raise AssertionError("unreachable")


def _prepare(connection: sqlite3.Connection, songs: Path, *, check: bool) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA mmap_size = 268435456")
    wanted = os.fsencode(songs.absolute())
    if _serves(connection, wanted):
        if check and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise damage()
        return
    with transaction(connection):
        if _serves(connection, wanted):
            return  # another process was quicker
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in tables:
            connection.execute(f'DROP TABLE IF EXISTS "{name}"')
        for statement in _SCHEMA.split(";"):
            connection.execute(statement)
        connection.execute("INSERT INTO meta VALUES ('songs', ?)", (wanted,))
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _serves(connection: sqlite3.Connection, songs: bytes) -> bool:
    """Whether this is an index of today's form for the folder `songs`."""
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
        return False
    return connection.execute("SELECT value FROM meta WHERE key = 'songs'").fetchone() == (songs,)


def open_reader(path: Path, songs: Path) -> sqlite3.Connection | None:
    """Open the index of `songs` for reading only; None where there is none that can be read."""
    connection = None
    try:
        # "rw" without "c": what a killed writer left behind is taken in, but nothing is made.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=2, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA mmap_size = 268435456")
        if _serves(connection, os.fsencode(songs.absolute())):
            return connection
    except (sqlite3.Error, ValueError):
        pass
    if connection is not None:
        connection.close()
    return None


def delete_index(path: Path) -> None:
    """Remove an index with the files SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def damage() -> sqlite3.DatabaseError:
    """The error SQLite raises on a damaged file."""
    error = sqlite3.DatabaseError("the index is damaged")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether only making the index anew helps."""
    code = getattr(error, "sqlite_errorcode", None)
    missing_table = code == sqlite3.SQLITE_ERROR and "no such" in str(error)
    return missing_table or (code is not None and code & 0xFF in _BROKEN_CODES)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, against other writers too."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def machine_errors(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into `MachineError`."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except (sqlite3.Error, OSError) as error:
        reason = getattr(error, "strerror", None) or error
        raise MachineError(f"Cannot keep the library's index at {path}: {reason}.") from error
