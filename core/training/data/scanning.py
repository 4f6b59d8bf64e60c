"""From folders to a data set: every difficulty with its measures, faults, and the reason why it is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import CancelledError, InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.data.data_set import DataSet, Difficulty, Fault, FaultKind, Song, Timing
from core.training.data.files import FileRef
from core.training.data.filters import Filter
from core.training.data.found import FoundSet
from core.training.data.labelling import kept_by_hand
from core.training.data.parallel import in_parallel
from core.training.data.set_reading import ReadSet, SetReader
from core.training.data.side_cars import SongNotes, read_csv_notes
from core.training.data.sources import find_sets

_SETS_PER_TASK = 4
_STAGE = "Reading mapsets"


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """What to scan.

    Attributes:
        places: folders of mapsets, of .osz files or of published data; single .osz and .osu files.
        home: the folder that the data set's file will lie in, from which paths are relative.
        check_audio: decode songs, to find silent ones and red lines off the music.
        earlier: a data set of the same maps, whose labels by hand are kept and whose songs are not measured again.
    """

    places: tuple[Path, ...]
    home: Path
    name: str = "Data set"
    filter: Filter = Filter()  # noqa: RUF009 - it is frozen
    check_audio: bool = True
    workers: int = 1
    earlier: DataSet | None = None


@dataclass(frozen=True, slots=True)
class _Task:
    sets: tuple[FoundSet, ...]
    check_audio: bool
    csv_notes: dict[str, SongNotes]
    measured: dict[tuple[str, str], Timing]
    songs: dict[str, Song]


def scan(request: ScanRequest, on_progress: OnProgress, cancel: CancelToken) -> DataSet:
    """Read everything below the places.

    Raises:
        InputError: a place is not there, or there is no beatmap below any.
        CancelledError: `cancel` was set.
    """
    on_progress(Progress(_STAGE, 0.0))
    found = find_sets(request.places, cancel)
    faults = [_fault(ref, kind, message, request.home) for ref, kind, message in found.faults]
    if not found.sets:
        named = ", ".join(map(str, request.places))
        reason = f" {faults[0].message}" if faults else ""
        raise InputError(f"There is no beatmap below {named}; name a folder of mapsets or of .osz files.{reason}")
    csv_notes, failed = read_csv_notes(request.places)
    faults += [_fault(ref, FaultKind.SIDE_CAR, message, request.home) for ref, message in failed]
    earlier = request.earlier
    measured, songs = _measured(earlier) if earlier is not None else ({}, {})
    groups = [found.sets[first : first + _SETS_PER_TASK] for first in range(0, len(found.sets), _SETS_PER_TASK)]
    tasks = [_Task(tuple(group), request.check_audio, csv_notes, measured, songs) for group in groups]
    read: list[ReadSet] = []
    for sets in in_parallel(_read_sets, tasks, request.workers, cancel):
        read += sets
        on_progress(Progress(_STAGE, len(read) / len(found.sets), f"{len(read):,} of {len(found.sets):,} sets"))
    return _assemble(request, read, faults)


def _read_sets(task: _Task, cancel: CancelToken) -> list[ReadSet]:
    reader = SetReader(
        check_audio=task.check_audio, csv_notes=task.csv_notes, measured=task.measured, songs=task.songs, cancel=cancel
    )
    return [_read_whole(reader, found) for found in task.sets]


def _read_whole(reader: SetReader, found: FoundSet) -> ReadSet:
    try:
        return reader.read(found)
    except (CancelledError, MemoryError):
        raise
    except Exception as error:  # one strange set must not end the whole scan
        ref = found.charts[0].ref
        message = f"{found.name} cannot be read: {type(error).__name__}: {error}."
        return ReadSet(faults=[(ref, FaultKind.UNREADABLE, message)])


def _assemble(request: ScanRequest, read: Sequence[ReadSet], faults: list[Fault]) -> DataSet:
    """A data set of all sets that were read: sorted, without doubles, and with what was changed by hand before."""
    rows: list[Difficulty] = []
    songs: dict[str, Song] = {}
    for part in read:
        faults += [_fault(ref, kind, message, request.home) for ref, kind, message in part.faults]
        for sha, (ref, song) in part.songs.items():
            songs.setdefault(sha, replace(song, file=ref.relative_to(request.home)))
        rows += [replace(entry.row, file=entry.ref.relative_to(request.home)) for entry in part.rows]
    rows.sort(key=lambda row: (row.set.lower(), row.set, row.mode, row.stars, row.file))
    rows, doubles = _without_duplicates(rows)
    faults += doubles
    rows = [request.filter.apply(row) for row in rows]
    if request.earlier is not None:
        rows = kept_by_hand(rows, request.earlier)
    faults.sort(key=lambda fault: (fault.file, fault.kind, fault.message))
    sources = tuple(FileRef(place).relative_to(request.home) for place in request.places)
    unique = list(dict.fromkeys(faults))
    return DataSet(request.name, tuple(rows), songs, tuple(unique), sources)


def _without_duplicates(rows: Iterable[Difficulty]) -> tuple[list[Difficulty], list[Fault]]:
    """Mark all but the first of difficulties with the same content."""
    first: dict[str, str] = {}
    kept, faults = [], []
    for row in rows:
        if row.sha256 in first:
            message = f"{row.file} is the same as {first[row.sha256]}."
            faults.append(Fault(row.file, FaultKind.DUPLICATE, message))
            row = replace(row, excluded=row.excluded or f"{FaultKind.DUPLICATE}: {message}")  # noqa: PLW2901
        else:
            first[row.sha256] = row.file
        kept.append(row)
    return kept, faults


def _measured(earlier: DataSet) -> tuple[dict[tuple[str, str], Timing], dict[str, Song]]:
    measured_songs = {sha: song for sha, song in earlier.songs.items() if song.level is not None}
    timing = {(row.sha256, row.song): row.timing for row in earlier.difficulties if row.song in measured_songs}
    return timing, measured_songs


def _fault(ref: FileRef, kind: FaultKind, message: str, home: Path) -> Fault:
    return Fault(ref.relative_to(home), kind, message)


_NOT_A_ROW = (FaultKind.UNREADABLE, FaultKind.NO_OBJECTS, FaultKind.NO_TIMING)


def excluded_files(data_set: DataSet) -> list[tuple[str, str]]:
    """(file, reason) of everything that is not learned from, files that could not become rows included."""
    files = [(fault.file, f"{fault.kind}: {fault.message}") for fault in data_set.faults if fault.kind in _NOT_A_ROW]
    return files + [(row.file, row.excluded) for row in data_set.difficulties if row.excluded]
