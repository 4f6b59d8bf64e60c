"""Where a finished difficulty goes: new files in a set's folder or elsewhere, or a whole set as .osz.

Nothing that exists is ever replaced.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import free_version_name, osu_file_name, same_name_key, shortened_name, without_forbidden
from core.beatmap.osz import files_of, write_osz
from core.beatmap.writer import encode_beatmap
from core.changes import Change, carry_out
from core.errors import InputError, MachineError
from core.generation.request import GenerationResult
from core.generation.source import background_name

LONGEST_FOLDER_BYTES = 180

Written = TypeVar("Written")


@dataclass(frozen=True, slots=True)
class NewFiles:
    """The files that a result becomes beside what is there.

    Attributes:
        changes: each makes one file; the first is the difficulty.
        made_folder: the folder was made for them.
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
    with _target(results[0], folder) as (target, made):
        taken: set[str] = set()
        while True:
            files = NewFiles(target, tuple(_changes(results, target, taken)), made)
            try:
                return files, write(files)
            except FileExistsError as error:
                taken.add(same_name_key(Path(error.filename).name))


def export_osz(results: GenerationResult | Sequence[GenerationResult], folder: Path) -> Path:
    """Write the whole mapset with results for it as a new .osz in `folder` and return its path.

    A difficulty that a result changed is the changed one in there; on disk it stays.

    Raises:
        InputError: the set's picture has the name of another one.
        MachineError: the disk is full, read-only or gone.
    """
    every = [results] if isinstance(results, GenerationResult) else list(results)
    first = every[0]
    _make_folder(folder)
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
    return _first_free(folder, set_name(first.beatmap), ".osz", lambda path: write_osz(contents, path))


def pack_set(folder: Path, into: Path) -> Path:
    """Everything below a mapset's folder as a new .osz in the folder `into`.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    _make_folder(into)
    return _first_free(into, folder.name or "Mapset", ".osz", lambda path: write_osz(folder, path))


def file_name(beatmap: Beatmap) -> str:
    """What osu! calls the file of a difficulty."""
    return osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)


def set_name(beatmap: Beatmap) -> str:
    """What a folder or an archive of the set is called."""
    song = f"{beatmap.artist} - {beatmap.title}" if beatmap.artist else beatmap.title
    return shortened_name(without_forbidden(song), LONGEST_FOLDER_BYTES) or "New set"


def _changes(results: Sequence[GenerationResult], folder: Path, taken: set[str]) -> Iterator[Change]:
    names = taken | {same_name_key(path.name) for path in folder.iterdir()}
    for result in results:
        for beatmap in (result.beatmap, *(copy.beatmap for copy in result.copies)):
            named = _freely_named(beatmap, names)
            names.add(same_name_key(file_name(named)))
            yield Change(folder / file_name(named), None, encode_beatmap(named))
    if not results[0].from_set:
        first = results[0]
        yield Change(folder / first.beatmap.audio_filename, None, _content(first.audio))
    yield from _pictures(results, folder)


def _pictures(results: Sequence[GenerationResult], folder: Path) -> Iterator[Change]:
    """Backgrounds from elsewhere come along."""
    for name, picture in _pictures_of(results):
        data, there = _content(picture), folder / name
        if not there.exists():
            yield Change(there, None, data)
        elif there.read_bytes() != data:
            raise InputError(f"The set has another picture named {name}; rename yours and choose it again.")


def _pictures_of(results: Sequence[GenerationResult]) -> set[tuple[str, Path]]:
    """The backgrounds that are to be copied into the set, with their names there."""
    return {
        (background_name(result.request.background), result.request.background)
        for result in results
        if result.base is None
        and result.request is not None
        and result.request.background is not None
        and not (result.from_set and result.request.background.is_relative_to(result.source_folder))
    }


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file} is no longer there; put it back.") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error


def _freely_named(beatmap: Beatmap, taken: set[str]) -> Beatmap:
    """The beatmap with a difficulty name whose file is free."""
    wanted, versions = beatmap.version_name, list[str]()
    while same_name_key(file_name(beatmap)) in taken:
        versions.append(beatmap.version_name)
        beatmap = beatmap.copy()
        beatmap.version_name = free_version_name(versions, wanted)
        beatmap.beatmap_id = 0  # another difficulty than the one of this name
    return beatmap


@contextmanager
def _target(result: GenerationResult, folder: Path) -> Iterator[tuple[Path, bool]]:
    """The folder to write into, and whether it was made; a set that was made goes away again if writing fails."""
    if result.from_set:
        if _is_same(folder, result.source_folder) and not result.source_folder.is_dir():
            raise InputError(f"{result.source_folder} is no longer there; put the mapset back, or save elsewhere.")
        _make_folder(folder)
        yield folder, False
        return
    _make_folder(folder)
    made = _first_free(folder, set_name(result.beatmap), "", lambda path: path.mkdir())
    try:
        yield made, True
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _first_free(folder: Path, stem: str, suffix: str, make: Callable[[Path], None]) -> Path:
    """Call `make` with `stem`, `stem (2)`, … until one does not exist yet."""
    number = 1
    while True:
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem} ({number}){suffix}")
        try:
            make(path)
        except FileExistsError:
            number += 1
            continue
        except OSError as error:
            raise MachineError(f"Cannot write {path}: {error.strerror or error}.") from error
        return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {folder}: {error.strerror or error}.") from error


def _is_same(first: Path, second: Path) -> bool:
    with suppress(OSError):
        return first.resolve() == second.resolve()
    return first == second
