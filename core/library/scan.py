"""Finding the beatmap files below a Songs folder, whatever is around them."""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from core.beatmap.names import is_system_file
from core.errors import InputError
from core.files import TEMPORARY
from core.jobs import CancelToken


class FileStamp(NamedTuple):
    """By what an unchanged file is recognised: time of the last change (ns) and size (bytes)."""

    mtime_ns: int
    size: int


@dataclass(slots=True)
class Scan:
    """What is below a folder. Paths are relative to the Songs folder, with "/" between folders; "" is that folder.

    Attributes:
        folders: the beatmap files of every folder that has some.
        problems: a sentence for everything that could not be looked at.
        links: folders that are symbolic links, which a file watcher does not follow.
    """

    folders: dict[str, dict[str, FileStamp]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)


def require_songs(songs: Path) -> None:
    """Make sure that the Songs folder is there.

    Raises:
        InputError: it is not.
    """
    if not songs.is_dir():
        raise InputError(f"{songs} is not a folder that can be read; choose the Songs folder of osu!.")


def scan_songs(
    songs: Path,
    start: str = "",
    *,
    cancel: CancelToken | None = None,
    on_folder: Callable[[int], None] | None = None,
) -> Scan:
    """Look through `songs`, or through its sub-folder `start`. Every real folder is visited once, so loops end.

    `on_folder` is called with the number of folders seen so far. A `start` that is not there gives an empty scan.

    Raises:
        InputError: `songs` itself is not there or cannot be read.
        CancelledError: someone asked to stop.
    """
    scan = Scan()
    require_songs(songs)
    seen: set[tuple[int, int]] = set()
    pending: list[str] = [start]
    links: list[str] = []
    count = 0
    while pending or links:
        # Linked folders come last, so that a folder is listed where it really is.
        relative = pending.pop() if pending else links.pop()
        if cancel is not None:
            cancel.check()
        path = songs / relative
        try:
            status = path.stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(path) as entries:
                listed = sorted(entries, key=lambda entry: entry.name, reverse=True)
        except FileNotFoundError:
            continue
        except OSError as error:
            if not relative:
                raise InputError(f"Cannot read {songs}: {error.strerror or error}.") from error
            scan.problems[relative] = f"Cannot read this folder: {error.strerror or error}."
            continue
        count += 1
        if on_folder is not None:
            on_folder(count)
        _sort_entries(listed, relative, scan, pending, links)
    return scan


def _sort_entries(
    entries: list["os.DirEntry[str]"], folder: str, scan: Scan, pending: list[str], links: list[str]
) -> None:
    """Sort the entries of one folder into files of maps, folders still to look into, links and problems."""
    files: dict[str, FileStamp] = {}
    for entry in entries:
        relative = f"{folder}/{entry.name}" if folder else entry.name
        try:
            if entry.name.startswith(TEMPORARY):
                continue  # not whole yet
            if entry.is_dir():
                if entry.is_symlink():
                    links.append(relative)
                    scan.links.append(relative)
                else:
                    pending.append(relative)
            elif entry.name[-4:].lower() == ".osu" and not is_system_file(entry.name):
                status = entry.stat()
                if stat.S_ISREG(status.st_mode):
                    files[entry.name] = FileStamp(status.st_mtime_ns, status.st_size)
                else:
                    scan.problems[relative] = "This is not an ordinary file."
        except FileNotFoundError:
            if entry.is_symlink():
                scan.problems[relative] = "This link points to a file that is not there."
        except OSError as error:
            scan.problems[relative] = f"Cannot be looked at: {error.strerror or error}."
    if files:
        scan.folders[folder] = files
