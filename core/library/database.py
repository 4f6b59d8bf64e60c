"""The index on disk: one SQLite file per Songs folder. It is a cache: whatever is wrong with it, it is rebuilt."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from core.errors import MachineError

SCHEMA_VERSION = 3
_NO_DAMAGE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_NOMEM)
READ_ERRORS = (sqlite3.Error, TypeError, ValueError, ArithmeticError)
"""What reading a damaged index may raise."""

# With STRICT a quick check finds values of the wrong type too.
_STRICT = "STRICT" if sqlite3.sqlite_version_info >= (3, 37) else ""
_STRICT_KEYED = "WITHOUT ROWID, STRICT" if _STRICT else "WITHOUT ROWID"

# Paths are kept as bytes: names on disk need not be valid Unicode. Texts that a search reads are folded. A
# search reads the few sets first: `words` are what all difficulties of a set share, `all_words` what any of them has,
# and `own_words` what only that difficulty adds.
_SCHEMA = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) {_STRICT_KEYED};
CREATE TABLE sets (
    id INTEGER PRIMARY KEY,
    folder BLOB NOT NULL UNIQUE,
    artist TEXT NOT NULL, artist_unicode TEXT NOT NULL, title TEXT NOT NULL, title_unicode TEXT NOT NULL,
    creator TEXT NOT NULL, source TEXT NOT NULL, tags TEXT NOT NULL, beatmapset_id INTEGER,
    audio TEXT NOT NULL, background TEXT NOT NULL,
    added REAL, modified REAL,
    sort_artist TEXT NOT NULL, sort_title TEXT NOT NULL, sort_creator TEXT NOT NULL,
    words TEXT NOT NULL, all_words TEXT NOT NULL
) {_STRICT};
CREATE TABLE beatmaps (
    id INTEGER PRIMARY KEY,
    set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
    mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 3),
    keys INTEGER, stars REAL, length REAL, bpm REAL, bpm_min REAL, bpm_max REAL,
    hp REAL, cs REAL, od REAL, ar REAL, objects INTEGER, beatmap_id INTEGER,
    own_words TEXT NOT NULL, version_name TEXT NOT NULL,
    file BLOB NOT NULL, mtime_ns INTEGER, size INTEGER, audio TEXT NOT NULL, background TEXT NOT NULL,
    complexity REAL,
    UNIQUE (set_id, file)
) {_STRICT};
CREATE TABLE broken (
    folder BLOB NOT NULL, file BLOB NOT NULL, mtime_ns INTEGER, size INTEGER, error TEXT NOT NULL,
    PRIMARY KEY (folder, file)
) {_STRICT_KEYED};
CREATE TABLE complexities (hash BLOB PRIMARY KEY, value REAL NOT NULL) {_STRICT_KEYED};
CREATE INDEX beatmaps_without_complexity ON beatmaps (id) WHERE complexity IS NULL;
CREATE INDEX beatmaps_without_stars ON beatmaps (id) WHERE stars IS NULL;
CREATE INDEX sets_in_order ON sets (sort_artist, sort_title, id);
"""
_TEXTS = {
    "sets": ["artist", "artist_unicode", "title", "title_unicode", "creator", "source", "tags", "audio", "background"],
    "beatmaps": ["version_name", "audio", "background"],
    "broken": ["error"],
}
"""What is read as text, not only searched in."""


def index_path_for(cache_folder: Path, songs: Path) -> Path:
    """Where the index of a Songs folder belongs inside the program's cache folder."""
    name = hashlib.sha256(os.fsencode(songs.absolute())).hexdigest()[:16]
    return cache_folder / f"library-{name}.sqlite"


def open_index(path: Path, songs: Path, *, check: bool = False) -> sqlite3.Connection:
    """Open the index of `songs`, making it where it is missing, damaged, of another version or of another folder.

    With `check` its pages and the types of its values are verified too (some ms per MB).

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
    """Set the connection up, and make the tables again where the file serves another version or Songs folder."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA mmap_size = 268435456")
    songs_path = os.fsencode(songs.absolute())
    if _serves(connection, songs_path):
        if check:
            _check(connection)
        return
    with transaction(connection):
        if _serves(connection, songs_path):
            return  # another process was quicker
        things = connection.execute("SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
        for kind, name in things:
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind} IF EXISTS "{quoted}"')
        for statement in _SCHEMA.split(";"):
            connection.execute(statement)
        connection.execute("INSERT INTO meta VALUES ('songs', ?)", (songs_path,))
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _serves(connection: sqlite3.Connection, songs: bytes) -> bool:
    """Whether this is an index of today's form for the folder `songs`."""
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
        return False
    if _schema_of(connection) != _expected_schema():
        return False
    return connection.execute("SELECT value FROM meta WHERE key = 'songs'").fetchone() == (songs,)


def _schema_of(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()


@lru_cache(maxsize=1)
def _expected_schema() -> list[tuple[str, str]]:
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_SCHEMA)
        return _schema_of(connection)
    finally:
        connection.close()


def _check(connection: sqlite3.Connection) -> None:
    """Raise an error that `is_damage` where pages or values are damaged."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damage()
    for table, columns in _TEXTS.items():
        # Python decodes what SQLite only copies: a text that is not UTF-8 raises an error here.
        texts = ", ".join(f"group_concat({name}, '')" for name in columns)
        connection.execute(f"SELECT {texts} FROM {table}").fetchone()


def open_reader(path: Path, songs: Path) -> sqlite3.Connection | None:
    """Open the index of `songs` for reading only; None if none can be read."""
    connection = None
    try:
        # "rw" without "c": what a killed writer left behind is taken in, but nothing is made.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=2, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA mmap_size = 268435456")
        if _serves(connection, os.fsencode(songs.absolute())):
            return connection
    except READ_ERRORS:
        pass
    if connection is not None:
        connection.close()
    return None


def delete_index(path: Path) -> None:
    """Remove an index with the files SQLite keeps beside it, whatever is under their names."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        file = path.with_name(path.name + suffix)
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink(missing_ok=True)


def damage() -> sqlite3.DatabaseError:
    """The error SQLite raises on a damaged file."""
    error = sqlite3.DatabaseError("the index is damaged")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether rebuilding the index may help: it does unless others hold it, or the machine has no room."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # of Python's own: a text that is not UTF-8, or a wrong use
        return isinstance(error, sqlite3.OperationalError)
    return code & 0xFF not in _NO_DAMAGE


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
