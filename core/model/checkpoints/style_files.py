"""Adapters as styles: a folder of the program that they are found in by name, their hash, and one file of each."""

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from core.app_dirs import places
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.model.checkpoints.adapter_card import CARD, METADATA
from core.model.checkpoints.adapters import CONFIG, WEIGHTS, inspect_adapter

SUFFIX = ".bwstyle"
"""The suffix of a style's file: a ZIP archive of what its folder holds."""

RHYTHM_FOLDER = "rhythm"
"""In an adapter's folder: an adapter of the rhythm that goes with it."""

TABLES = "style_tables.json"
"""In an adapter's folder: what its maps choose more, or less, often than usual."""

MEASURED = "measured.json"
"""In an adapter's folder: what it gave on songs that were held out."""

README = "README.md"

_FILES = (CONFIG, WEIGHTS, CARD, METADATA, TABLES, MEASURED, README)
_DECIDING = (CONFIG, WEIGHTS, TABLES)
_LARGEST = 2 * 2**30  # bytes of a file in it, unpacked
_PIECE = 2**20


def styles_folder() -> Path:
    """Where styles are found by name."""
    return places().data / "styles"


def is_style(path: Path) -> bool:
    """Whether a path is a style's file, or the folder of an adapter, by its name."""
    if path.is_dir():
        return (path / CONFIG).is_file()
    return path.suffix.lower() == SUFFIX and path.is_file()


def named_style(name: str) -> Path | None:
    """The folder of a style by its name; None if there is no such style."""
    if not name or name != PurePosixPath(name).name or name in (".", "..") or "\\" in name:
        return None
    folder = styles_folder() / name
    return folder if (folder / CONFIG).is_file() else None


def list_styles() -> list[Path]:
    """The folders of all styles that are found by name."""
    found = styles_folder()
    return sorted(each for each in found.iterdir() if (each / CONFIG).is_file()) if found.is_dir() else []


def adapter_hash(folder: Path) -> str:
    """A hash of all that decides what an adapter does; "" where it cannot be read."""
    digest = hashlib.sha256()
    try:
        for name in _parts(folder, _DECIDING):
            digest.update(f"{name}\n".encode())
            with (folder / name).open("rb") as stream:
                while piece := stream.read(_PIECE):
                    digest.update(piece)
    except OSError:
        return ""
    return digest.hexdigest()


def find_by_hash(sha256: str) -> Path | None:
    """The style with a hash, among those that are found by name."""
    return next((folder for folder in list_styles() if adapter_hash(folder) == sha256), None)


def _parts(folder: Path, names: tuple[str, ...]) -> Iterator[str]:
    """The files of an adapter's folder that are there, and of the rhythm's in it."""
    for name in (*names, *(f"{RHYTHM_FOLDER}/{name}" for name in names)):
        if (folder / name).is_file():
            yield name


def export_style(folder: Path, out: Path) -> int:
    """Write the file of a style; returns how many files it holds.

    Raises:
        InputError: the folder holds no adapter, or `out` exists.
        MachineError: the disk is full, read-only or gone.
    """
    inspect_adapter(folder)
    if out.exists():
        raise InputError(f"{out} exists already; choose another name.")
    partial = out.with_name(f".{out.name}.partial")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        names = list(_parts(folder, _FILES))
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                archive.write(folder / name, name)
        partial.replace(out)
    except OSError as error:
        raise MachineError(f"Cannot write {error.filename or out}: {error.strerror or error}.") from error
    finally:
        partial.unlink(missing_ok=True)
    return len(names)


def import_style(file: Path, target: Path | None = None) -> Path:
    """Unpack the file of a style into `target`, or among those that are found by name; returns the folder.

    Raises:
        InputError: it is no such file, is damaged, or `target` exists.
        MachineError: the disk is full, read-only or gone.
    """
    folder = target or styles_folder() / file.stem
    if folder.exists():
        raise InputError(f"{folder} exists already; choose another name, or delete the style that is there.")
    allowed = {*_FILES, *(f"{RHYTHM_FOLDER}/{name}" for name in _FILES)}
    try:
        with zipfile.ZipFile(file) as archive:
            infos = archive.infolist()
            if {CONFIG, WEIGHTS} - {info.filename for info in infos}:
                raise InputError(f"{file} holds no style; name a {SUFFIX} file that was exported from one.")
            if any(info.filename not in allowed or info.file_size > _LARGEST for info in infos):
                raise InputError(f"{file} holds other files than those of a style; it is not unpacked.")
            for info in infos:
                (folder / info.filename).parent.mkdir(parents=True, exist_ok=True)
                write_atomically(folder / info.filename, archive.read(info))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zipfile.LargeZipFile) as error:
        _remove(folder, allowed)
        raise InputError(f"{file} is not the file of a style, or damaged; export it again.") from error
    except FileNotFoundError as error:
        raise InputError(f"There is no {file}; name the file of a style.") from error
    except OSError as error:
        _remove(folder, allowed)
        raise MachineError(f"Cannot read {file} or write {folder}: {error.strerror or error}.") from error
    try:
        inspect_adapter(folder)
    except InputError:
        _remove(folder, allowed)
        raise
    return folder


def _remove(folder: Path, names: set[str]) -> None:
    """Take back what was unpacked."""
    for name in names:
        (folder / name).unlink(missing_ok=True)
    for each in (folder / RHYTHM_FOLDER, folder):
        if each.is_dir() and not any(each.iterdir()):
            each.rmdir()
