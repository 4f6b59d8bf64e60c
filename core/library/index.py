"""Keeping the index equal to what lies in the Songs folder."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import current_process, get_context
from pathlib import Path

from core.beatmap.header import Header, read_header
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_rating
from core.errors import CancelledError, InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.library.database import delete_index, is_damage, machine_errors, open_index, transaction
from core.library.records import NO_STARS, BrokenFile, fold, read_broken
from core.library.scan import FileStamp, Scan, require_songs, scan_songs

FILES_WORTH_A_POOL = 3000  # below, starting processes costs more than they save
SETS_PER_TASK = 32
STARS_PER_TRANSACTION = 64

SCANNING = "Looking through the Songs folder"
READING = "Reading beatmaps"
RATING = "Computing star ratings"

Files = dict[str, FileStamp]


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """What an index holds after an update; `seconds` is how long that took."""

    sets: int
    beatmaps: int
    broken: list[BrokenFile]
    seconds: float


@dataclass(frozen=True, slots=True)
class IndexChanged:
    """Payload of a progress report: what the index shows has changed."""

    sets: int
    beatmaps: int
    broken: int


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
                for part in parts:
                    _update(connection, folder, part, on_progress, cancel)
                broken = read_broken(connection, folder)
                sets, beatmaps, _ = count(connection)
                return IndexSummary(sets, beatmaps, broken, time.monotonic() - started)
            except sqlite3.DatabaseError as error:
                if attempt == 2 or not is_damage(error):
                    raise
                connection.close()
                delete_index(index_path)
                parts = [""]
            finally:
                connection.close()
    raise AssertionError("unreachable")


def count(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """(mapsets, beatmaps, broken files) in the index."""
    query = "SELECT (SELECT count(*) FROM sets), (SELECT count(*) FROM beatmaps), (SELECT count(*) FROM broken)"
    sets, beatmaps, broken = connection.execute(query).fetchone()
    return sets, beatmaps, broken


def _update(
    connection: sqlite3.Connection, songs: Path, part: str, on_progress: OnProgress, cancel: CancelToken
) -> None:
    def on_folder(number: int) -> None:
        if number % 256 == 0:
            on_progress(Progress(SCANNING, 0.0, f"{number:,} folders"))

    on_progress(Progress(SCANNING, 0.0))
    scan = scan_songs(songs, part, cancel=cancel, on_folder=on_folder)
    known = _known_folders(connection, part)
    changed = {name: files for name, files in scan.folders.items() if known.get(name) != files}
    gone = [name for name in known if name not in scan.folders]
    if gone:
        with transaction(connection):
            _forget(connection, gone)
    _keep_problems(connection, part, scan)
    if gone:
        on_progress(Progress(READING, 0.0, payload=IndexChanged(*count(connection))))
    if changed:
        _read_changed(connection, songs, changed, on_progress, cancel)


def _within(part: str) -> tuple[str, list[bytes]]:
    """SQL condition on `folder` for a folder and everything below it."""
    if not part:
        return "1", []
    name = os.fsencode(part)
    return "(folder = ? OR (folder >= ? AND folder < ?))", [name, name + b"/", name + b"0"]


def _known_folders(connection: sqlite3.Connection, part: str) -> dict[str, Files]:
    """The files the index knows, the broken ones too, with their stamps."""
    condition, values = _within(part)
    known: dict[bytes, Files] = {}
    for query in (
        f"SELECT folder, file, mtime_ns, size FROM sets JOIN beatmaps ON sets.id = set_id WHERE {condition}",
        f"SELECT folder, file, mtime_ns, size FROM broken WHERE mtime_ns IS NOT NULL AND {condition}",
    ):
        for folder, file, mtime_ns, size in connection.execute(query, values):
            known.setdefault(folder, {})[os.fsdecode(file)] = FileStamp(mtime_ns, size)
    return {os.fsdecode(folder): files for folder, files in known.items()}


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


# Reading


@dataclass(slots=True)
class ReadFolder:
    """What reading one folder gave: headers by file name, and sentences for the broken files."""

    name: str
    files: Files
    headers: dict[str, Header]
    errors: dict[str, str]
    created: float


def read_folders(songs: str, folders: list[tuple[str, Files]]) -> list[ReadFolder]:
    """Read the headers of the beatmaps of some folders; runs in a worker process."""
    return [_read_folder(Path(songs, name), name, files) for name, files in folders]


def _read_folder(path: Path, name: str, files: Files) -> ReadFolder:
    read = ReadFolder(name, files, {}, {}, _created(path))
    for file in files:
        try:
            read.headers[file] = read_header(path / file)
        except InputError as error:
            read.errors[file] = _printable(str(error))
        except Exception as error:  # one strange file must not end the whole list
            read.errors[file] = f"{_printable(file)} cannot be read as a beatmap: {_printable(str(error))}."
    return read


def _created(path: Path) -> float:
    try:
        status = path.stat()
    except OSError:
        return 0.0
    born = getattr(status, "st_birthtime", None)
    if born is None and sys.platform == "win32":
        born = status.st_ctime
    return born or 0.0


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _read_changed(
    connection: sqlite3.Connection,
    songs: Path,
    changed: dict[str, Files],
    on_progress: OnProgress,
    cancel: CancelToken,
) -> None:
    total = sum(len(files) for files in changed.values())
    done = 0
    started = time.monotonic()
    for batch in _read_in_batches(songs, changed, total, cancel):
        cancel.check()
        with transaction(connection):
            for read in batch:
                _store(connection, read)
                done += len(read.files)
        elapsed = time.monotonic() - started
        left = elapsed / done * (total - done) if elapsed > 1 else None
        message = f"{done:,} of {total:,} beatmaps"
        on_progress(Progress(READING, done / total, message, left, IndexChanged(*count(connection))))


def _read_in_batches(
    songs: Path, changed: dict[str, Files], total: int, cancel: CancelToken
) -> Iterator[list[ReadFolder]]:
    folders = iter(sorted(changed.items()))
    tasks = iter(lambda: list(islice(folders, SETS_PER_TASK)), [])
    workers = min(os.cpu_count() or 1, 8)
    # A helper process may have no children of its own; there the reading stays in one process, beside the window.
    if total < FILES_WORTH_A_POOL or workers < 2 or current_process().daemon:
        for task in tasks:
            yield read_folders(str(songs), task)
        return
    # This process stores what the others read: with two cores, two readers and one writer keep both busy.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            waiting = [pool.submit(read_folders, str(songs), task) for task in islice(tasks, workers * 4)]
            while waiting:
                batch = waiting.pop(0).result()
                waiting += [pool.submit(read_folders, str(songs), task) for task in islice(tasks, 1)]
                yield batch
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    cancel.check()


def _store(connection: sqlite3.Connection, read: ReadFolder) -> None:
    folder = os.fsencode(read.name)
    connection.execute("DELETE FROM broken WHERE folder = ? AND mtime_ns IS NOT NULL", (folder,))
    connection.executemany(
        "INSERT OR REPLACE INTO broken VALUES (?, ?, ?, ?, ?)",
        [(folder, os.fsencode(file), *read.files[file], error) for file, error in read.errors.items()],
    )
    if not read.headers:
        connection.execute("DELETE FROM sets WHERE folder = ?", (folder,))
        return
    words = {file: _words(header) for file, header in read.headers.items()}
    shared = set.intersection(*(set(texts) for texts in words.values()))
    every = dict.fromkeys(text for texts in words.values() for text in texts)
    set_id = _store_set(connection, folder, read, [text for text in every if text in shared], list(every))
    rows = connection.execute("SELECT file, id, mtime_ns, size, stars FROM beatmaps WHERE set_id = ?", (set_id,))
    known = {file: (beatmap, FileStamp(mtime_ns, size), stars) for file, beatmap, mtime_ns, size, stars in rows}
    gone = [(known[file][0],) for file in known if os.fsdecode(file) not in read.headers]
    connection.executemany("DELETE FROM beatmaps WHERE id = ?", gone)
    for file, header in read.headers.items():
        stamp = read.files[file]
        beatmap, known_stamp, stars = known.get(os.fsencode(file), (None, None, None))
        mania = header.mode is GameMode.MANIA
        values = (
            beatmap,
            set_id,
            int(header.mode),
            max(round(header.cs), 1) if mania else 0,
            stars if stamp == known_stamp else None,
            max(header.last_time - header.first_time, 0.0),
            header.main_bpm,
            header.min_bpm,
            header.max_bpm,
            header.hp,
            header.cs,
            header.od,
            header.ar,
            header.objects,
            header.beatmap_id,
            "\n".join(text for text in words[file] if text not in shared),
            header.version_name,
            os.fsencode(file),
            *stamp,
            header.audio_filename,
            header.background or "",
        )
        connection.execute(f"INSERT OR REPLACE INTO beatmaps VALUES ({','.join('?' * len(values))})", values)


def _store_set(
    connection: sqlite3.Connection, folder: bytes, read: ReadFolder, shared: list[str], every: list[str]
) -> int:
    header = next(iter(read.headers.values()))
    background = next((other.background for other in read.headers.values() if other.background), "")
    times = [stamp.mtime_ns / 1e9 for stamp in read.files.values()]
    values = {
        "folder": folder,
        "artist": header.artist,
        "artist_unicode": header.artist_unicode,
        "title": header.title,
        "title_unicode": header.title_unicode,
        "creator": header.creator,
        "source": header.source,
        "tags": header.tags,
        "beatmapset_id": header.beatmapset_id,
        "audio": header.audio_filename,
        "background": background,
        "added": read.created or min(times),
        "modified": max(times),
        "sort_artist": fold(header.artist),
        "sort_title": fold(header.title),
        "sort_creator": fold(header.creator),
        "words": "\n".join(shared),
        "all_words": "\n".join(every),
    }
    updates = ",".join(f"{name} = excluded.{name}" for name in values)
    row = connection.execute(
        f"INSERT INTO sets ({','.join(values)}) VALUES ({','.join('?' * len(values))})"
        f" ON CONFLICT (folder) DO UPDATE SET {updates} RETURNING id",
        tuple(values.values()),
    ).fetchall()
    return int(row[0][0])


def _words(header: Header) -> list[str]:
    texts = (
        header.artist,
        header.artist_unicode,
        header.title,
        header.title_unicode,
        header.creator,
        header.version_name,
        header.source,
        header.tags,
        str(header.beatmapset_id) if header.beatmapset_id > 0 else "",
        str(header.beatmap_id) if header.beatmap_id > 0 else "",
    )
    return list(dict.fromkeys(fold(text) for text in texts if text))


# Stars


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
        connection = open_index(index_path, folder)
        try:
            return _rate(connection, folder, on_progress, cancel)
        finally:
            connection.close()


def _rate(connection: sqlite3.Connection, songs: Path, on_progress: OnProgress, cancel: CancelToken) -> int:
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
        on_progress(Progress(RATING, done / total, message, left, IndexChanged(*count(connection))))


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
