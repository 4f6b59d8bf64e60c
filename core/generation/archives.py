"""Whole sets as .osz among the program's own files, for osu! to take; the older ones of a set go away."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from core.errors import MachineError
from core.files import write_atomically
from core.generation.export import pack_set
from core.places import places

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
    folder = places().data / "exports"
    archive = pack_set(mapset, folder)
    # An archive that cannot be recorded or removed is in nobody's way.
    with suppress(OSError, MachineError):
        _tidy(folder, archive, str(mapset.absolute()))
    return archive


def _tidy(folder: Path, archive: Path, mapset: str) -> None:
    status = archive.stat()
    known = [each for each in _read(folder) if each.name != archive.name and _is_same(folder, each)]
    known.append(_Packed(archive.name, mapset, status.st_size, status.st_mtime_ns))
    old = [each for each in known if each.mapset == mapset][:-KEPT]
    for each in old:
        with suppress(OSError):
            (folder / each.name).unlink()
    left = [asdict(each) for each in known if each not in old or _is_same(folder, each)]
    write_atomically(folder / _RECORD, json.dumps(left, indent=1).encode(), overwrite=True)


def _read(folder: Path) -> list[_Packed]:
    """What was made here, oldest first; nothing where the record is missing or damaged."""
    try:
        entries = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        found = [_Packed(str(e["name"]), str(e["mapset"]), int(e["size"]), int(e["time"])) for e in entries]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    # A name can only mean a file that lies right here.
    return [each for each in found if Path(each.name).name == each.name and each.name.lower().endswith(".osz")]


def _is_same(folder: Path, packed: _Packed) -> bool:
    path = folder / packed.name
    try:
        status = path.lstat()
    except OSError:
        return False
    return path.is_file() and (status.st_size, status.st_mtime_ns) == (packed.size, packed.time)
