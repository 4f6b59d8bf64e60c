"""Copies of what other programs, osu! above all, save in the set that is open.

They are backups like those from before the program's own changes, as many of each map as the settings say.
"""

import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.backups import keep_copy
from core.changes import digest_of
from core.edits.history import History
from core.files import TEMPORARY, read_regular

LARGEST = 32 * 2**20  # bytes; what is larger is no beatmap


@dataclass(frozen=True, slots=True)
class SeenMap:
    """A beatmap as it was when it was looked at.

    Attributes:
        stamp: (time of change ns, size).
        packed: its bytes, compressed.
    """

    stamp: tuple[int, int]
    packed: bytes

    @property
    def data(self) -> bytes:
        return zlib.decompress(self.packed)


@dataclass(frozen=True, slots=True)
class SeenSet:
    """The beatmaps of a mapset's folder, by path."""

    folder: Path
    maps: Mapping[Path, SeenMap]


def look_at(folder: Path) -> SeenSet:
    """The beatmaps of a folder as they are now; those that cannot be read are left out."""
    return _seen(folder, {})


def keep_saved(before: SeenSet) -> SeenSet:
    """Keep what other programs changed, made or removed since `before`, as it was and as it is; gives the set as it is.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    if not before.folder.is_dir():
        return before
    now = _seen(before.folder, before.maps)
    changed = [path for path in {**before.maps, **now.maps} if before.maps.get(path) != now.maps.get(path)]
    if not changed:
        return now
    own = own_digests(before.folder)
    for path in changed:
        was, is_now = before.maps.get(path), now.maps.get(path)
        datas = [each.data for each in (was, is_now) if each is not None]
        if len(set(datas)) < 2 and was is not None and is_now is not None:
            continue  # touched, and not changed
        if is_now is not None and digest_of(datas[-1]) in own:
            continue
        for data in datas:
            keep_copy(path, data)
    return now


def own_digests(folder: Path) -> set[str]:
    """What the program itself wrote there: it keeps its own copies of that."""
    files = [each for step in History().steps_of(folder) for each in step.files]
    return {digest for each in files for digest in (each.before, each.after) if digest is not None}


def _seen(folder: Path, before: Mapping[Path, SeenMap]) -> SeenSet:
    """The difficulties of a set as they are now; those that did not change since `before` are not read again."""
    maps: dict[Path, SeenMap] = {}
    paths: list[Path] = []
    with suppress(OSError):
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".osu")
    for path in paths:
        if path.name.startswith(TEMPORARY):
            continue
        old = before.get(path)
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if old is not None and old.stamp == stamp:
                maps[path] = old
                continue
            data = read_regular(path, LARGEST + 1)
        except (OSError, ValueError):
            data, stamp = b"", (0, 0)
        # An empty file is one that is being written.
        if data and len(data) <= LARGEST:
            maps[path] = SeenMap(stamp, zlib.compress(data, 1))
        elif old is not None:
            maps[path] = old
    return SeenSet(folder, maps)
