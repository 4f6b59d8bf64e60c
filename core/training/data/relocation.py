"""Finding the files of a data set that was moved, or was made on another computer."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken
from core.training.data.data_set import DataSet
from core.training.data.files import OSZ_SUFFIXES, FileRef, archive_of, find_ref


def find_files(data_set: DataSet, home: Path, places: Iterable[Path], cancel: CancelToken) -> tuple[DataSet, list[str]]:
    """The data set with the paths of files that are gone replaced by where the same content is below `places`.

    Returns it with the names of those that were not found. Only files of the same name are compared, by their hash.

    Raises:
        InputError: a place is not there.
        CancelledError: `cancel` was set.
    """
    missing = {row.file: row.sha256 for row in data_set.difficulties if find_ref(home, row.file) is None}
    missing |= {song.file: sha for sha, song in data_set.songs.items() if find_ref(home, song.file) is None}
    by_name: dict[str, list[str]] = {}
    for text in missing:
        by_name.setdefault(text.rpartition("/")[2].lower(), []).append(text)
    moved: dict[str, str] = {}
    for ref in _all_files(places, cancel) if by_name else ():
        for text in by_name.get(ref.name.lower(), ()):
            if text in moved:
                continue
            try:
                if ref.sha256() == missing[text]:
                    moved[text] = ref.relative_to(home)
            except InputError:
                continue
    rows = [replace(row, file=moved.get(row.file, row.file)) for row in data_set.difficulties]
    songs = {sha: replace(song, file=moved.get(song.file, song.file)) for sha, song in data_set.songs.items()}
    return replace(data_set.with_rows(rows), songs=songs), sorted(set(missing) - set(moved))


def _all_files(places: Iterable[Path], cancel: CancelToken) -> Iterator[FileRef]:
    """Every file below the places, those within archives too."""
    for place in places:
        if not place.is_dir():
            raise InputError(f"There is no folder {place} to look in.")
        for folder, folders, names in os.walk(place):
            cancel.check()
            folders.sort()
            for name in sorted(names):
                path = Path(folder, name)
                yield FileRef(path)
                if path.suffix.lower() in OSZ_SUFFIXES:
                    try:
                        members = archive_of(path).names
                    except InputError:
                        continue
                    yield from (FileRef(path, member) for member in members)
