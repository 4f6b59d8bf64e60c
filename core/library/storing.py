"""What was read of a folder, into the rows of the index."""

import os
import sqlite3

from core.beatmap.header import Header
from core.beatmap.objects import GameMode
from core.library.reading import ReadFolder
from core.library.records import fold
from core.library.scan import FileStamp


def store_folder(connection: sqlite3.Connection, read: ReadFolder) -> None:
    """Make the index hold a folder as it was read; stars and complexities of files that did not change stay."""
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
    rows = connection.execute(
        "SELECT file, id, mtime_ns, size, stars, complexity FROM beatmaps WHERE set_id = ?", (set_id,)
    )
    indexed = {row[0]: (row[1], FileStamp(*row[2:4]), row[4], row[5]) for row in rows}
    gone = [(indexed[file][0],) for file in indexed if os.fsdecode(file) not in read.headers]
    connection.executemany("DELETE FROM beatmaps WHERE id = ?", gone)
    for file, header in read.headers.items():
        stamp = read.files[file]
        beatmap, indexed_stamp, stars, complexity = indexed.get(os.fsencode(file), (None, None, None, None))
        mania = header.mode is GameMode.MANIA
        values = (
            beatmap,
            set_id,
            int(header.mode),
            max(round(header.cs), 1) if mania else 0,
            stars if stamp == indexed_stamp else None,
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
            complexity if stamp == indexed_stamp else None,
        )
        connection.execute(f"INSERT OR REPLACE INTO beatmaps VALUES ({','.join('?' * len(values))})", values)


def _store_set(
    connection: sqlite3.Connection, folder: bytes, read: ReadFolder, shared: list[str], every: list[str]
) -> int:
    """Write the row of a mapset and return its number."""
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
    """What of a difficulty a search looks at, each text once."""
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
