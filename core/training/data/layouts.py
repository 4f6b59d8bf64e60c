"""Layouts of published training data: mmrs (metadata.parquet), ors (TrackNNNNN folders), and web rows."""

from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from core.documents import DocumentError, read_json, shortened
from core.errors import InputError
from core.jobs import CancelToken
from core.training.data.data_set import FaultKind, Labels, LabelSource, StyleLabel
from core.training.data.files import FileRef, tar_members
from core.training.data.found import Found, FoundChart, FoundSet
from core.training.data.tables import read_table, row_charts, web_rows

Layout = Callable[[Path, Found, CancelToken], None]

STATUSES = {
    -2: "graveyard",
    -1: "wip",
    0: "pending",
    1: "ranked",
    2: "approved",
    3: "qualified",
    4: "loved",
}


def layout_of(folder: Path) -> Layout | None:
    """How to read a published data set's folder; None for any other folder."""
    if (folder / "metadata.parquet").is_file():
        return find_mmrs
    if any(folder.glob("Track[0-9][0-9][0-9][0-9][0-9]/metadata.json")):
        return find_ors
    if web_files(folder):
        return find_web
    return None


def find_mmrs(folder: Path, found: Found, cancel: CancelToken) -> None:
    """Sets of metadata.parquet and data/<BeatmapSetFolder>/, by set id and beatmap id.

    Raises:
        InputError: the table cannot be read, or lacks the names of folder, audio and beatmap.
    """
    path = folder / "metadata.parquet"
    groups: dict[tuple[int, str], list[tuple[int, FoundChart]]] = defaultdict(list)
    for row in read_table(path):
        cancel.check()
        try:
            name, audio, chart = (
                _plain_name(row[column]) for column in ("BeatmapSetFolder", "AudioFile", "BeatmapFile")
            )
        except KeyError as error:
            raise InputError(f"{path} has no column {error.args[0]}; it is no metadata of a data set.") from error
        except ValueError as error:
            found.faults.append((FileRef(path), FaultKind.UNREADABLE, str(error)))
            continue
        place = folder / "data" / name
        labels = Labels(
            mapper=str(row.get("Creator") or ""),
            mapper_id=_integer(row.get("UserId")),
            year=_year(row.get("SubmittedDate")),
            descriptors=_descriptors(row.get("OmdbTags")),
        )
        status = STATUSES.get(_integer(row.get("Ranked"), -3) or 0, "")
        entry = FoundChart(FileRef(place / chart), labels, status, FileRef(place / audio))
        set_id = _integer(row.get("BeatmapSetId"), -1)
        groups[(set_id if set_id is not None else -1, name)].append((_integer(row.get("Id"), 0) or 0, entry))
    for (_, name), rows in sorted(groups.items()):
        charts = tuple(entry for _, entry in sorted(rows, key=lambda row: row[0]))
        present = tuple(entry for entry in charts if entry.ref.path.is_file())
        for entry in charts:
            if entry not in present:
                message = f"{entry.ref} is named by {path.name} and not there."
                found.faults.append((entry.ref, FaultKind.UNREADABLE, message))
        audio_files = {entry.audio.name.lower(): entry.audio for entry in present if entry.audio is not None}
        found.sets.append(FoundSet(name, present, audio_files))


def find_ors(folder: Path, found: Found, cancel: CancelToken) -> None:
    """Sets of TrackNNNNN/{metadata.json, audio.*, beatmaps/*.osu}; beatmap_users.json beside them lists mappers."""
    users: dict[str, Any] = {}
    with suppress(DocumentError):
        document = read_json(folder / "beatmap_users.json")
        users = document if isinstance(document, dict) else {}
    for path in sorted(folder.glob("Track[0-9][0-9][0-9][0-9][0-9]/metadata.json")):
        cancel.check()
        track = path.parent
        try:
            document = read_json(path)
            beatmaps = document["Beatmaps"]
            creator = str(document.get("Creator", ""))
            place = _plain_name(document.get("MapDir", "beatmaps"))
            names = {_plain_name(name): entry for name, entry in beatmaps.items()}
            ranks = {name: _integer(entry.get("RankedStatus"), -3) for name, entry in names.items()}
        except DocumentError as error:
            found.faults.append((FileRef(path), FaultKind.UNREADABLE, str(error)))
            continue
        except (ValueError, KeyError, AttributeError, TypeError) as error:
            found.faults.append(
                (FileRef(path), FaultKind.UNREADABLE, f"{path} cannot be read: {shortened(repr(error))}.")
            )
            continue
        songs = sorted(entry for entry in track.glob("audio.*") if entry.is_file())
        audio = FileRef(songs[0]) if songs else None
        charts = []
        for name, entry in sorted(names.items()):
            ref = FileRef(track / place / f"{name}.osu")
            if not ref.path.is_file():
                found.faults.append((ref, FaultKind.UNREADABLE, f"{ref} is named by {path.name} and not there."))
                continue
            labels = Labels(mapper=creator, mapper_id=_integer(users.get(str(entry.get("BeatmapId")))))
            charts.append(FoundChart(ref, labels, _ors_status(ranks[name]), audio))
        found.sets.append(FoundSet(track.name, tuple(charts), {audio.name.lower(): audio} if audio else {}))


def web_files(folder: Path) -> list[Path]:
    """Tables of web rows in a folder or its sub-folder `compressed`, by name."""
    places = (folder / "compressed", folder)
    return sorted(path for place in places for suffix in ("parquet", "tar") for path in place.glob(f"*.{suffix}"))


def find_web(folder: Path, found: Found, cancel: CancelToken) -> None:
    """Sets of web rows: a song and the text of its charts in a row of a .parquet, or two files of a .tar.

    Raises:
        InputError: a table cannot be read.
    """
    for path in web_files(folder):
        if path.suffix == ".parquet":
            rows = [(f"{number}/", f"{number}/song.opus", row.get("json")) for number, row in enumerate(web_rows(path))]
        else:
            members = tar_members(path, path.stat().st_mtime_ns)
            songs = {PurePosixPath(name).with_suffix(""): name for name in members if name.endswith(".opus")}
            rows = [
                (f"{name}#", songs[PurePosixPath(name).with_suffix("")], FileRef(path, name).read())
                for name in sorted(members)
                if name.endswith(".json") and PurePosixPath(name).with_suffix("") in songs
            ]
        for prefix, song, document in rows:
            cancel.check()
            _add_web_row(path, prefix, song, document, found)


def _add_web_row(path: Path, prefix: str, song: str, document: object, found: Found) -> None:
    audio = FileRef(path, song)
    try:
        entries = row_charts(document)
    except InputError as error:
        found.faults.append((FileRef(path, prefix), FaultKind.UNREADABLE, str(error)))
        return
    charts = []
    for number, entry in enumerate(entries):
        labels = Labels(
            mapper_id=_integer(entry.get("creator_id")),
            year=_year(entry.get("submit_date") or entry.get("approved_date")),
        )
        status = STATUSES.get(_integer(entry.get("approved"), -3) or 0, "")
        charts.append(FoundChart(FileRef(path, f"{prefix}{number}.osu"), labels, status, audio))
    set_id = entries[0].get("beatmapset_id") if entries else None
    found.sets.append(FoundSet(str(set_id or f"{path.name}/{prefix}"), tuple(charts), {audio.name.lower(): audio}))


def _plain_name(value: object) -> str:
    """A name inside a folder: it comes from a table, so it must not lead out of it."""
    text = str(value)
    parts = PurePosixPath(text.replace("\\", "/")).parts
    if not parts or ".." in parts or parts[0] == "/" or ":" in parts[0]:
        raise ValueError(f"The name {text!r} leads out of the data set's folder.")
    return text


def _integer(value: object, default: int | None = None) -> int | None:
    try:
        return default if value is None or isinstance(value, bool) else int(float(str(value)))
    except (ValueError, OverflowError):
        return default


def _year(value: object) -> int | None:
    if isinstance(value, date | datetime):
        return value.year
    return _integer(str(value)[:4]) if value else None


def _descriptors(value: object) -> tuple[StyleLabel, ...]:
    names = value if isinstance(value, list | tuple) else ()
    return tuple(StyleLabel(str(name), 1.0, LabelSource.FILE) for name in names)


def _ors_status(rank: int | None) -> str:
    """osu!.db counts otherwise: 4 ranked, 5 approved, 6 qualified, 7 loved."""
    return {1: "local", 2: "pending", 4: "ranked", 5: "approved", 6: "qualified", 7: "loved"}.get(rank or 0, "")
