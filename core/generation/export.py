"""Putting a finished difficulty where osu! finds it. Nothing that exists is ever replaced."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import free_version_name, osu_file_name, without_forbidden
from core.beatmap.osz import write_osz
from core.beatmap.writer import format_beatmap
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.generation.request import GenerationResult

LONGEST_FOLDER_NAME = 120


def export(result: GenerationResult, folder: Path) -> Path:
    """Write the difficulty as a new .osu and return its path.

    Into the mapset's own folder, or any other; the song of a bare audio file goes along into a new set folder.

    Raises:
        InputError: the mapset's folder has gone.
        MachineError: the disk is full, read-only or gone.
    """
    if result.from_set and _is_same(folder, result.source_folder):
        if not result.source_folder.is_dir():
            raise InputError(f"{result.source_folder} is no longer there; put the mapset back, or export elsewhere.")
        return _write_difficulty(result.beatmap, folder)
    if result.from_set:
        _make_folder(folder)
        return _write_difficulty(result.beatmap, folder)
    return _write_new_set(result, folder)


def export_osz(result: GenerationResult, folder: Path) -> Path:
    """Write the whole mapset with the new difficulty as a new .osz in `folder` and return its path."""
    _make_folder(folder)
    beatmap = result.beatmap
    name = osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)
    contents: dict[str, Path | bytes] = {}
    if result.from_set:
        for path in sorted(result.source_folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and path.suffix.lower() != ".osz":
                contents[path.relative_to(result.source_folder).as_posix()] = path
    else:
        contents[result.audio.name] = result.audio
    if name in contents:
        raise InputError(f"The set already has a difficulty named {beatmap.version_name}; choose another name.")
    contents[name] = format_beatmap(beatmap).encode("utf-8", "surrogateescape")
    stem = without_forbidden(f"{beatmap.artist} - {beatmap.title}")[:LONGEST_FOLDER_NAME].rstrip(" .")
    return _first_free(folder, stem, ".osz", lambda path: write_osz(contents, path))


def _write_difficulty(beatmap: Beatmap, folder: Path) -> Path:
    """A new file, renamed until no other difficulty has its name."""
    taken: list[str] = []
    wanted = beatmap.version_name
    while True:
        name = osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)
        try:
            write_atomically(folder / name, format_beatmap(beatmap).encode("utf-8", "surrogateescape"))
        except FileExistsError:
            taken.append(beatmap.version_name)
            beatmap.version_name = free_version_name(taken, wanted)
            continue
        return folder / name


def _write_new_set(result: GenerationResult, parent: Path) -> Path:
    """A folder of its own for a song that had none: all of it, or nothing."""
    _make_folder(parent)
    beatmap = result.beatmap
    stem = without_forbidden(f"{beatmap.artist} - {beatmap.title}")[:LONGEST_FOLDER_NAME].rstrip(" .") or "New set"
    folder = _first_free(parent, stem, "", lambda path: path.mkdir())
    try:
        shutil.copyfile(result.audio, folder / result.audio.name)
        return _write_difficulty(beatmap, folder)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise MachineError(f"Cannot write into {folder}: {error.strerror or error}.") from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
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
