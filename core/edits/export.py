"""Where a finished difficulty goes: new files in a set's folder or elsewhere, or a whole set as .osz.

Nothing that exists is ever replaced.
"""

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import free_version_name, osu_file_name, same_name_key, shortened_name, without_forbidden
from core.beatmap.osz import files_of, pack_osz, write_osz
from core.beatmap.writer import encode_beatmap
from core.changes import Change, carry_out
from core.errors import InputError, MachineError
from core.files import read_existing
from core.generation.results import GenerationResult
from core.generation.source import background_name

LONGEST_FOLDER_BYTES = 180

Written = TypeVar("Written")


@dataclass(frozen=True, slots=True)
class NewFiles:
    """The files that a result becomes beside what is there.

    Attributes:
        changes: each makes one file; the first is the difficulty.
        made_folder: the folder is made for them.
    """

    folder: Path
    changes: tuple[Change, ...]
    made_folder: bool = False


def export(result: GenerationResult, folder: Path) -> Path:
    """Write a difficulty as a new .osu and return its path; see `export_all`."""
    return export_all([result], folder)[0]


def export_all(results: Sequence[GenerationResult], folder: Path) -> list[Path]:
    """Write difficulties of one song as new .osu files, all or none, and return their paths.

    Into the mapset's own folder, or any other; the song of a bare audio file goes along into a new set folder.

    Raises:
        InputError: the mapset's folder has gone.
        MachineError: the disk is full, read-only or gone.
    """
    files, _ = write_new(results, folder, lambda files: carry_out(files.changes))
    return [change.file for change in files.changes if change.file.suffix.lower() == ".osu"]


def write_new(
    results: Sequence[GenerationResult], folder: Path, write: Callable[[NewFiles], Written]
) -> tuple[NewFiles, Written]:
    """Let `write` make the files of results for one song, under other names for as long as theirs are taken.

    Raises:
        InputError: the mapset's folder has gone.
        MachineError: the disk is full, read-only or gone.
    """
    first = results[0]
    if first.from_set:
        if not first.source_folder.is_dir() and _is_same(folder, first.source_folder):
            raise InputError(f"{first.source_folder} is no longer there; put the mapset back, or save elsewhere.")
        taken: set[str] = set()
        while True:
            files = NewFiles(folder, tuple(changes_for(results, folder, taken)))
            try:
                return files, write(files)
            except FileExistsError as error:
                taken.add(same_name_key(Path(error.filename).name))
    for path in _names(folder, set_name(first.beatmap)):
        while not os.path.lexists(path):
            files = NewFiles(path, tuple(changes_for(results, path)), made_folder=True)
            # Another set may have come into being at this moment, in it or beside it.
            with suppress(FileExistsError):
                return files, write(files)
    raise AssertionError("names do not end")


def export_osz(results: GenerationResult | Sequence[GenerationResult], folder: Path) -> Path:
    """Write the whole mapset with results for it as a new .osz in `folder` and return its path.

    A difficulty that a result changed is the changed one in there; on disk it stays.

    Raises:
        InputError: the set's picture has the name of another one.
        MachineError: the disk is full, read-only or gone.
    """
    every = [results] if isinstance(results, GenerationResult) else list(results)
    first = every[0]
    contents: dict[str, Path | bytes] = {}
    if first.from_set:
        files = files_of(first.source_folder)
        contents |= {name: file for name, file in files.items() if not name.lower().endswith(".osz")}
    else:
        contents[first.beatmap.audio_filename] = first.audio
    taken = {same_name_key(name) for name in contents}
    replaced: set[Path] = set()
    for result in every:
        # Of several candidates for one difficulty the first takes its place.
        if result.base is not None and result.base.file not in replaced:
            for changed in (result.base, *result.copies):
                contents[changed.file.name] = encode_beatmap(changed.beatmap)
            replaced.add(result.base.file)
            continue
        named = _freely_named(result.beatmap, taken)
        contents[file_name(named)] = encode_beatmap(named)
        taken.add(same_name_key(file_name(named)))
        for name, picture in _pictures_of([result]):
            contents.setdefault(name, picture)
    data = pack_osz(contents)
    return first_free(folder, set_name(first.beatmap), ".osz", lambda path: carry_out([Change(path, None, data)]))


def export_set(mapset: Path, archive: Path, *, overwrite: bool = False) -> Path:
    """Write everything below a mapset's folder, but archives, into an .osz anywhere and return its path.

    Raises:
        FileExistsError: `archive` exists and `overwrite` is false.
        InputError: the folder is gone, a file cannot be read, or the set is too large for an archive.
        MachineError: the disk is full, read-only or gone.
    """
    contents = {name: file for name, file in files_of(mapset).items() if not name.lower().endswith(".osz")}
    write_osz(contents, archive, overwrite)
    return archive


def contents_of(folder: Path, changes: Sequence[Change] = ()) -> dict[str, Path | bytes]:
    """Everything below a mapset's folder, as it is after `changes`, by the names in an archive of it."""
    contents = files_of(folder) if folder.is_dir() or not changes else {}
    for change in changes:
        if not change.file.absolute().is_relative_to(folder.absolute()):
            continue
        name = change.file.absolute().relative_to(folder.absolute()).as_posix()
        if change.after is None:
            contents.pop(name, None)
        else:
            contents[name] = change.after
    return contents


def file_name(beatmap: Beatmap) -> str:
    """What osu! calls the file of a difficulty."""
    return osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)


def set_name(beatmap: Beatmap) -> str:
    """What a folder or an archive of the set is called."""
    song = f"{beatmap.artist} - {beatmap.title}" if beatmap.artist else beatmap.title
    return shortened_name(without_forbidden(song), LONGEST_FOLDER_BYTES) or "New set"


def changes_for(
    results: Sequence[GenerationResult], folder: Path, taken: Collection[str] = frozenset()
) -> Iterator[Change]:
    """What writing results into a folder makes there: difficulties under free names, the song of a new set, pictures.

    Args:
        taken: names that are not free either, as `same_name_key` gives them.

    Raises:
        InputError: the song or a picture is gone, or the set has another picture of that name.
    """
    there = folder.iterdir() if folder.is_dir() else iter(())
    names = {*taken, *(same_name_key(path.name) for path in there)}
    for result in results:
        for beatmap in (result.beatmap, *(copy.beatmap for copy in result.copies)):
            named = _freely_named(beatmap, names)
            names.add(same_name_key(file_name(named)))
            yield Change(folder / file_name(named), None, encode_beatmap(named))
    if not results[0].from_set:
        first = results[0]
        yield Change(folder / first.beatmap.audio_filename, None, read_existing(first.audio, "; put it back."))
    for name, picture in _pictures_of(results):
        data, target = read_existing(picture, "; put it back."), folder / name
        if not target.exists():
            yield Change(target, None, data)
        elif target.read_bytes() != data:
            raise InputError(f"The set has another picture named {name}; rename yours and choose it again.")


def _pictures_of(results: Sequence[GenerationResult]) -> set[tuple[str, Path]]:
    """The backgrounds that are to be copied into the set, with their names there."""
    return {
        (background_name(result.request.metadata.background), result.request.metadata.background)
        for result in results
        if result.base is None
        and result.request is not None
        and result.request.metadata.background is not None
        and not (result.from_set and result.request.metadata.background.is_relative_to(result.source_folder))
    }


def _freely_named(beatmap: Beatmap, taken: set[str]) -> Beatmap:
    """The beatmap with a difficulty name whose file is free."""
    name, versions = beatmap.version_name, list[str]()
    while same_name_key(file_name(beatmap)) in taken:
        versions.append(beatmap.version_name)
        beatmap = beatmap.copy()
        beatmap.version_name = free_version_name(versions, name)
        beatmap.beatmap_id = 0  # another difficulty than the one of this name
    return beatmap


def first_free(folder: Path, stem: str, suffix: str, make: Callable[[Path], None]) -> Path:
    """Call `make` with `stem`, `stem (2)`, … until one does not exist yet; gives that path.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    for path in _names(folder, stem, suffix):
        try:
            make(path)
        except FileExistsError:
            continue
        except OSError as error:
            raise MachineError(f"Cannot write {path}: {error.strerror or error}.") from error
        return path
    raise AssertionError("names do not end")


def _names(folder: Path, stem: str, suffix: str = "") -> Iterator[Path]:
    yield folder / f"{stem}{suffix}"
    for number in count(2):
        yield folder / f"{stem} ({number}){suffix}"


def _is_same(first: Path, second: Path) -> bool:
    with suppress(OSError):
        return first.resolve() == second.resolve()
    return first == second
