"""Mapsets found where people keep them: Songs folders, .osz files, folders of a mapper's sets, single sets."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.beatmap.names import is_system_file
from core.errors import InputError
from core.files import TEMPORARY
from core.jobs import CancelToken
from core.training.data.data_set import FaultKind, Labels
from core.training.data.files import OSZ_SUFFIXES, FileRef, archive_of
from core.training.data.found import Found, FoundChart, FoundSet
from core.training.data.layouts import layout_of


def find_sets(places: Iterable[Path], cancel: CancelToken) -> Found:
    """Every mapset below `places`, each once, in the order of names.

    Raises:
        InputError: a place is not there.
    """
    found = Found()
    for place in places:
        if not _is_text(str(place.resolve())):
            raise InputError(f"The name {str(place)!a} is not valid text on this system; rename the folder.")
        if not place.exists():
            raise InputError(f"There is no {place}; name a folder of mapsets, an .osz file or a data set's folder.")
        if place.is_file():
            _add_file(place, found)
            continue
        layout = layout_of(place)
        if layout is not None:
            layout(place, found, cancel)
        else:
            _walk(place, found, cancel)
    return found


def _add_file(place: Path, found: Found) -> None:
    suffix = place.suffix.lower()
    if suffix == ".osu":
        files = _files_of_folder(place.parent)
        found.sets.append(FoundSet(place.parent.name, (FoundChart(FileRef(place)),), files))
    elif suffix in OSZ_SUFFIXES:
        _add_archive(place, "", found)
    else:
        raise InputError(f"{place} is neither a folder nor an .osz or .osu file.")


def _walk(root: Path, found: Found, cancel: CancelToken) -> None:
    """Collect the sets and archives below a folder."""
    for folder, folders, names in os.walk(root):
        cancel.check()
        here = Path(folder)
        found.faults += [
            (FileRef(here / ascii(name)), FaultKind.UNREADABLE, _NO_TEXT) for name in folders if not _is_text(name)
        ]
        folders[:] = sorted(
            name
            for name in folders
            if _is_text(name) and not (here / name).is_symlink() and not name.startswith((".", TEMPORARY))
        )
        # "Mapper A/set.osz" and "Mapper A/set/": the folder above a set, below the place that was named, is a mapper.
        charts = []
        for name in sorted(names):
            if name.startswith(TEMPORARY) or is_system_file(name):
                continue
            if not _is_text(name):
                found.faults.append((FileRef(here / ascii(name)), FaultKind.UNREADABLE, _NO_TEXT))
            elif Path(name).suffix.lower() in OSZ_SUFFIXES:
                _add_archive(here / name, _mapper_above(here / name, root), found)
            elif name.lower().endswith(".osu"):
                charts.append(FoundChart(FileRef(here / name), Labels(mapper=_mapper_above(here, root))))
        if charts:
            found.sets.append(FoundSet(here.name, tuple(charts), _files_of_folder(here)))


_NO_TEXT = "The name is not valid text on this system; rename it."


def _mapper_above(entry: Path, root: Path) -> str:
    """Name of the folder that holds a set, unless that is the place itself."""
    return entry.parent.name if root not in (entry, entry.parent) and root in entry.parent.parents else ""


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _add_archive(path: Path, mapper: str, found: Found) -> None:
    try:
        archive = archive_of(path)
    except InputError as error:
        found.faults.append((FileRef(path), FaultKind.UNREADABLE, str(error)))
        return
    files = {name.lower(): FileRef(path, name) for name in archive.names}
    charts = tuple(FoundChart(FileRef(path, name), Labels(mapper=mapper)) for name in archive.beatmaps())
    if charts:
        found.sets.append(FoundSet(path.stem, charts, files))
    else:
        found.faults.append((FileRef(path), FaultKind.UNREADABLE, f"{path} holds no .osu file."))


def _files_of_folder(folder: Path) -> dict[str, FileRef]:
    """Files of a set by lower-case name, those in its sub-folders too. Links are left out: they may lead anywhere."""
    files: dict[str, FileRef] = {}
    for entry in _entries(folder, 3):
        files[entry.relative_to(folder).as_posix().lower()] = FileRef(entry)
    return files


def _entries(folder: Path, depth: int) -> Iterator[Path]:
    """The files of a folder, and of those in it down to `depth`."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        if entry.is_symlink() or entry.name.startswith(TEMPORARY) or not _is_text(entry.name):
            continue
        if entry.is_file():
            yield Path(entry.path)
        elif depth and entry.is_dir():
            yield from _entries(Path(entry.path), depth - 1)
