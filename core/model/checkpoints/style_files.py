"""Adapters as styles: a folder of the program that they are found in by name, their hash, and one file of each."""

import hashlib
import os
import secrets
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from core.app_dirs import places
from core.beatmap.osz import DAMAGE, open_zip
from core.errors import InputError, MachineError
from core.files import TEMPORARY, make_folder, process_prefix, remove_leftovers, sync_folder
from core.model.checkpoints.adapter_card import CARD, METADATA
from core.model.checkpoints.adapters import CONFIG, WEIGHTS, inspect_adapter
from core.renames import move_without_overwriting

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
_LARGEST = 2 * 2**30  # bytes of the weights in it, unpacked
_LARGEST_DOCUMENT = 16 * 2**20
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
    if not found.is_dir():
        return []
    # What is not whole yet, or was not when the program was killed, is no style.
    return sorted(each for each in found.iterdir() if not each.name.startswith(TEMPORARY) and (each / CONFIG).is_file())


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


def export_style(folder: Path, out: Path, *, overwrite: bool = False) -> int:
    """Write the file of a style, whole or not at all; returns how many files it holds.

    Args:
        overwrite: whether one that is there is replaced.

    Raises:
        InputError: the folder holds no adapter, or `out` exists.
        MachineError: the disk is full, read-only or gone.
    """
    inspect_adapter(folder)
    if out.exists() and not overwrite:
        raise InputError(f"{out} exists already; choose another name.")
    make_folder(out.parent)
    remove_leftovers(out.parent)
    partial = out.parent / f"{process_prefix()}{secrets.token_hex(4)}.tmp"
    try:
        names = list(_parts(folder, _FILES))
        with partial.open("xb") as stream:
            # ZIP knows no time before 1980, where file systems do.
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
                for name in names:
                    archive.write(folder / name, name)
            stream.flush()
            os.fsync(stream.fileno())
        if overwrite:
            partial.replace(out)
        else:
            move_without_overwriting(partial, out)
        sync_folder(out.parent)
    except FileExistsError as error:
        raise InputError(f"{out} exists already; choose another name.") from error
    except OSError as error:
        raise MachineError(f"Cannot write {error.filename or out}: {error.strerror or error}.") from error
    finally:
        partial.unlink(missing_ok=True)
    return len(names)


def import_style(file: Path, target: Path | None = None) -> Path:
    """Unpack the file of a style into `target`, or among those that are found by name; returns the folder.

    The folder appears with all of its files, or not at all.

    Raises:
        InputError: it is no such file, is damaged, or `target` exists.
        MachineError: the disk is full, read-only or gone.
    """
    folder = target or styles_folder() / file.stem
    if os.path.lexists(folder):
        raise InputError(f"{folder} exists already; choose another name, or delete the style that is there.")
    if not file.exists():
        raise InputError(f"There is no {file}; name the file of a style.")
    with open_zip(file) as archive:
        infos = archive.infolist()
        _check_content(file, infos)
        make_folder(folder.parent)
        remove_leftovers(folder.parent)
        staging = folder.parent / f"{process_prefix()}{secrets.token_hex(4)}"
        try:
            for info in infos:
                _unpack(file, archive, info, staging / info.filename)
            _inspect(file, staging)
            sync_folder(staging)
            move_without_overwriting(staging, folder)
            sync_folder(folder.parent)
        except FileExistsError as error:
            raise InputError(f"{folder} exists already; choose another name.") from error
        except OSError as error:
            raise MachineError(f"Cannot write {folder}: {error.strerror or error}.") from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    return folder


def _check_content(file: Path, infos: Sequence[zipfile.ZipInfo]) -> None:
    """Raises `InputError` where an archive holds anything but the files of a style, each once and none too large."""
    names = {info.filename for info in infos}
    if {CONFIG, WEIGHTS} - names:
        raise InputError(f"{file} holds no style; name a {SUFFIX} file that was exported from one.")
    allowed = {*_FILES, *(f"{RHYTHM_FOLDER}/{name}" for name in _FILES)}
    too_large = any(
        info.file_size > (_LARGEST if PurePosixPath(info.filename).name == WEIGHTS else _LARGEST_DOCUMENT)
        for info in infos
    )
    if names - allowed or len(names) < len(infos) or too_large:
        raise InputError(f"{file} holds other files than those of a style; it is not unpacked.")


def _unpack(file: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    """Write a file of an archive, a piece at a time: what it unpacks to may be a thousand times what it is."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as stream:
        for piece in _pieces(file, archive, info):
            stream.write(piece)
        stream.flush()
        os.fsync(stream.fileno())


def _pieces(file: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The content of an entry of `archive`, unpacked piece by piece; `file` is what a message calls the archive."""
    try:
        with archive.open(info) as packed:
            while piece := packed.read(_PIECE):
                yield piece
    except DAMAGE as error:
        raise InputError(f"{file} is not the file of a style, or damaged; export it again.") from error


def _inspect(file: Path, folder: Path) -> None:
    """Refuse what was unpacked into `folder` where it is no adapter; the sentence names the file that it came from."""
    try:
        inspect_adapter(folder)
    except InputError as error:
        raise InputError(str(error).replace(str(folder), str(file))) from error
