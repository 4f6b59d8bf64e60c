"""Whole sets as .osz among the program's own files, for osu! to take; the older ones of a set go away."""

import json
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from core.app_dirs import places
from core.beatmap.osz import write_osz
from core.changes import Change
from core.documents import DocumentError, converted, read_json
from core.edits.export import contents_of, first_free
from core.errors import MachineError
from core.files import make_folder, process_prefix, remove, remove_leftovers, write_atomically
from core.renames import move_without_overwriting

KEPT = 3
"""Archives of each set; osu! may still be reading one."""

_RECORD = "archives.json"


@dataclass(frozen=True, slots=True)
class _Packed:
    """An archive as it was when it was made: its name, the set's folder, its size in bytes and its time in ns."""

    name: str
    mapset: str
    size: int
    time: int


def pack_for_osu(mapset: Path) -> Path:
    """Everything below a mapset's folder as a new .osz; of those made for it before, the newest stay.

    Only an archive that was made here and is as it was then is ever removed.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    with packed(mapset) as archive:
        return archive.publish()


@dataclass(slots=True)
class PreparedArchive:
    """An archive that is whole, under a temporary name."""

    mapset: Path
    temporary: Path
    path: Path | None = None

    def publish(self) -> Path:
        """Give it its name among the archives of its set.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        folder = self.temporary.parent
        make = partial(move_without_overwriting, self.temporary)
        self.path = first_free(folder, self.mapset.name or "Mapset", ".osz", make)
        # An archive that cannot be recorded or removed does no harm.
        with suppress(OSError, MachineError):
            _tidy(folder, self.path, str(self.mapset.absolute()))
        return self.path


@contextmanager
def packed(mapset: Path, changes: Sequence[Change] = ()) -> Iterator[PreparedArchive]:
    """A mapset's folder as it will be after `changes`, packed before; nothing is left unless it is published.

    Raises:
        InputError: a file cannot be read, or the set is too large for an archive.
        MachineError: the disk is full, read-only or gone.
    """
    folder = places().data / "exports"
    make_folder(folder)
    remove_leftovers(folder)
    temporary = folder / f"{process_prefix()}{secrets.token_hex(4)}.tmp"
    try:
        write_osz(contents_of(mapset, changes), temporary)
        yield PreparedArchive(mapset, temporary)
    finally:
        with suppress(OSError):
            remove(temporary)


def _tidy(folder: Path, archive: Path, mapset: str) -> None:
    """Record a new archive, and remove all but the last archives of its mapset."""
    status = archive.stat()
    recorded = [each for each in _read(folder) if each.name != archive.name and _is_same(folder, each)]
    recorded.append(_Packed(archive.name, mapset, status.st_size, status.st_mtime_ns))
    old = [each for each in recorded if each.mapset == mapset][:-KEPT]
    for each in old:
        with suppress(OSError):
            (folder / each.name).unlink()
    left = [asdict(each) for each in recorded if each not in old or _is_same(folder, each)]
    write_atomically(folder / _RECORD, json.dumps(left, indent=1).encode(), overwrite=True)


def _read(folder: Path) -> list[_Packed]:
    """What was made here, oldest first; nothing where the record is missing or damaged."""
    try:
        found = converted(read_json(folder / _RECORD), list[_Packed], folder / _RECORD)
    except DocumentError:
        return []
    # A name can only mean a file that is right here.
    return [each for each in found if Path(each.name).name == each.name and each.name.lower().endswith(".osz")]


def _is_same(folder: Path, packed: _Packed) -> bool:
    path = folder / packed.name
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return False
    return path.is_file() and (status.st_size, status.st_mtime_ns) == (packed.size, packed.time)
