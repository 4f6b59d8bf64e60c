"""A mapset and its difficulties as the index holds them."""

import os
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from core.beatmap.objects import GameMode

NO_STARS = -1.0  # kept for a beatmap whose rating cannot be computed; NULL means not yet
NO_COMPLEXITY = -1.0  # the same of rhythm complexity


@dataclass(slots=True)
class BeatmapRecord:
    """One difficulty.

    Attributes:
        path: of the .osu file.
        keys: number of columns in mania, 0 elsewhere.
        stars: None while they are not computed, or when they cannot be.
        length: ms from the first object to the last.
        bpm: the tempo that lasts longest; bpm_min and bpm_max are the extremes.
        modified: time of the file's last change, seconds since 1970.
        complexity: of the rhythm, nats per second; None while it is not measured, or when it cannot be.
    """

    id: int
    set_id: int
    path: Path
    version_name: str
    mode: GameMode
    keys: int
    stars: float | None
    length: float
    bpm: float
    bpm_min: float
    bpm_max: float
    hp: float
    cs: float
    od: float
    ar: float
    objects: int
    beatmap_id: int
    audio: str
    background: str
    modified: float
    complexity: float | None = None


@dataclass(slots=True)
class MapsetRecord:
    """One folder of beatmaps; the metadata are those of its first difficulty.

    Attributes:
        audio, background: file names inside the folder, "" if none is named.
        added, modified: seconds since 1970.
        beatmaps: by mode, then stars.
    """

    id: int
    folder: Path
    artist: str
    artist_unicode: str
    title: str
    title_unicode: str
    creator: str
    source: str
    tags: str
    beatmapset_id: int
    audio: str
    background: str
    added: float
    modified: float
    beatmaps: list[BeatmapRecord] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file or folder that could not be read, and the sentence that says why."""

    path: Path
    error: str


def read_mapsets(connection: sqlite3.Connection, songs: Path, set_ids: Iterable[int]) -> list[MapsetRecord]:
    """The mapsets with these ids, in this order; ids that are gone are left out."""
    ids = list(set_ids)
    marks = ",".join("?" * len(ids))
    beatmaps: dict[int, list[BeatmapRecord]] = defaultdict(list)
    rows = connection.execute(
        "SELECT id, folder, artist, artist_unicode, title, title_unicode, creator, source, tags, beatmapset_id,"
        f" audio, background, added, modified FROM sets WHERE id IN ({marks})",
        ids,
    ).fetchall()
    folders = {row[0]: songs / os.fsdecode(row[1]) for row in rows}
    for row in connection.execute(
        "SELECT id, set_id, file, version_name, mode, keys, stars, length, bpm, bpm_min, bpm_max, hp, cs, od, ar,"
        f" objects, beatmap_id, audio, background, mtime_ns / 1e9, complexity FROM beatmaps WHERE set_id IN ({marks})",
        ids,
    ):
        if row[1] in folders:
            stars, complexity = (value if value is not None and value >= 0 else None for value in (row[6], row[-1]))
            path = folders[row[1]] / os.fsdecode(row[2])
            record = BeatmapRecord(row[0], row[1], path, row[3], GameMode(row[4]), row[5], stars, *row[7:-1])
            record.complexity = complexity
            beatmaps[row[1]].append(record)
    sets = {}
    for row in rows:
        found = beatmaps[row[0]]
        found.sort(key=lambda record: (record.mode, record.stars or 0.0, record.version_name))
        sets[row[0]] = MapsetRecord(row[0], folders[row[0]], *row[2:])
        sets[row[0]].beatmaps = found
    return [sets[set_id] for set_id in ids if set_id in sets]


def read_broken(connection: sqlite3.Connection, songs: Path) -> list[BrokenFile]:
    """Everything below the Songs folder that could not be read, by path."""
    rows = connection.execute("SELECT folder, file, error FROM broken ORDER BY folder, file")
    return [BrokenFile(songs / os.fsdecode(folder) / os.fsdecode(file), error) for folder, file, error in rows]


def fold(text: str) -> str:
    """The form in which texts are compared: without case, and without width or compatibility variants."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()
