"""Opening files that are files, and writing them so that neither a crash nor a cancel leaves half of one."""

import errno
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from core.errors import InputError, MachineError
from core.renames import move_without_overwriting

TEMPORARY = ".beatwright-"
"""How the names of files begin that are not whole yet."""

NEW_MODE = 0o644
"""The mode of a file that there was not before."""

_STALE_SECONDS = 3600.0
_PIECE = 2**20
"""Bytes."""
_OF_PROCESS = re.compile(re.escape(TEMPORARY) + r"p(\d+)-")
_NO_FOLDERS = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EBADF, errno.EACCES, errno.EPERM, errno.EISDIR}
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_regular(path: Path) -> BinaryIO:
    """A regular file, opened for reading; never waits for the other end of a pipe.

    Raises:
        OSError: there is none, it cannot be opened, or it is a folder, a pipe or a device.
        ValueError: no file can have this name.
    """
    handle = _opened(path)
    try:
        return open(handle, "rb")  # noqa: PTH123 - of a handle
    except BaseException:
        os.close(handle)
        raise


def read_existing(file: Path, advice: str) -> bytes:
    """The bytes of a file that was there before.

    Args:
        advice: how the sentence about a file that is gone goes on.

    Raises:
        InputError: it is gone.
        MachineError: it cannot be read.
    """
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file} is no longer there{advice}") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error


def read_regular(path: Path, most: int) -> bytes:
    """The first `most` bytes of a regular file; quicker than `open_regular` for many small ones.

    Raises:
        OSError, ValueError: as `open_regular`.
    """
    handle = _opened(path)
    try:
        data = os.read(handle, min(most, os.fstat(handle).st_size + 1))
        # As much memory is taken as is asked for, and nearly always nothing more comes.
        while len(data) < most and (piece := os.read(handle, min(most - len(data), _PIECE))):
            data += piece
        return data
    finally:
        os.close(handle)


def _opened(path: Path) -> int:
    """The handle of a regular file; OSError for a folder, a pipe or a device."""
    handle = os.open(path, _READING)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it is not a regular file", str(path))
    return handle


def write_atomically(path: Path, data: bytes, *, overwrite: bool = False, mode: int | None = None) -> None:
    """Write `data` to `path`: a temporary file in the same folder, flushed to disk, then moved into place.

    Without `overwrite` an existing file is never replaced, not even one that appears at the last moment. What is
    replaced hands on its mode; where `path` is a link, its target is written.

    Args:
        mode: of a new file; None for `NEW_MODE`.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    if overwrite:
        path = behind_link(path)
        with suppress(OSError):
            mode = stat.S_IMODE(path.stat().st_mode)
    try:
        temporary = write_temporary(path.parent, data, mode)
    except OSError as error:
        raise MachineError(f"Cannot write into {path.parent}: {error.strerror or error}.") from error
    made = False
    try:
        if overwrite:
            temporary.replace(path)
        else:
            move_without_overwriting(temporary, path)
            made = True
        sync_folder(path.parent)
    except FileExistsError:
        raise
    except OSError as error:
        if made:
            with suppress(OSError):
                remove(path)
        raise MachineError(f"Cannot write {path}: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            remove(temporary)


def write_temporary(folder: Path, data: bytes, mode: int | None = None) -> Path:
    """A new file in `folder` with `data`, on the disk; nothing is left of it where that fails.

    Raises:
        OSError: the disk is full, read-only or gone.
    """
    handle, name = tempfile.mkstemp(prefix=process_prefix(), suffix=".tmp", dir=folder)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(NEW_MODE if mode is None else mode)
    except BaseException:
        with suppress(OSError):
            remove(temporary)
        raise
    return temporary


def process_prefix() -> str:
    """How the names of this process's temporary files begin: those of a process that is gone are left over."""
    return f"{TEMPORARY}p{os.getpid()}-"


def behind_link(path: Path) -> Path:
    """The file that is written when `path` is: a link's target, else itself."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def existing_part(path: Path) -> Path:
    """The path, or the nearest folder above it that exists; the root if none does."""
    path = path.absolute()
    return next((each for each in (path, *path.parents) if each.exists()), Path(path.anchor))


def topmost_missing(folder: Path) -> Path | None:
    """The highest of a folder and those above it that is not there; None where the folder is."""
    missing = None
    for each in (folder, *folder.parents):
        if each.is_dir():
            break
        missing = each
    return missing


def can_write_into(folder: Path) -> bool:
    """Whether a file can be made in a folder, as far as the system says without making one."""
    return os.access(folder, os.W_OK | os.X_OK)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they are missing.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    try:
        if folder.is_dir():
            return
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {folder}: {error.strerror or error}.") from error


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names to the disk, where the system can.

    Raises:
        OSError: the disk is full or broken.
    """
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # a folder that may be written but not read
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDERS:
            raise
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Remove a file, a read-only one as well; none is no error.

    Raises:
        OSError: the disk refuses.
    """
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        path.chmod(0o600)  # Windows keeps what is read-only
        path.unlink(missing_ok=True)


def remove_oldest(folder: Path, pattern: str, most: int) -> None:
    """Keep the `most` newest of the files in `folder` that match `pattern`; what cannot be removed stays."""
    found = []
    with suppress(OSError):
        for file in folder.glob(pattern):
            with suppress(OSError):
                found.append((file.stat().st_mtime_ns, file))
        for _, file in sorted(found, reverse=True)[most:]:
            remove(file)


def remove_leftovers(folder: Path) -> None:
    """Remove what a program that was killed left unfinished in `folder`: it is gone, or older than any writing takes.

    What it moved out of its place stays; see `core.replacing`.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in [entry for entry in entries if entry.name.startswith(TEMPORARY)]:
            if not _is_stale(entry):
                continue
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name.endswith(".tmp"):
                with suppress(OSError):
                    remove(Path(entry.path))


def remove_all_leftovers(folder: Path) -> None:
    """`remove_leftovers` for a folder of the program's own and everything below it."""
    for path, folders, names in os.walk(folder):
        if any(name.startswith(TEMPORARY) for name in (*folders, *names)):
            remove_leftovers(Path(path))


def _is_stale(entry: "os.DirEntry[str]") -> bool:
    found = _OF_PROCESS.match(entry.name)
    if found is not None and not _is_running(int(found.group(1))):
        return True
    return time.time() - entry.stat(follow_symlinks=False).st_mtime >= _STALE_SECONDS


def _is_running(process: int) -> bool:
    """Whether a process with this number runs."""
    if sys.platform == "win32":
        return True  # there is no harmless way to ask; age decides
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
