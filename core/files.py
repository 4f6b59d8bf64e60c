"""Writing files so that neither a crash nor a cancel leaves half of one."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from core.errors import MachineError

TEMPORARY = ".beatwright-"
"""How the names of files begin that are not whole yet."""

_STALE_SECONDS = 3600.0


def write_atomically(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write `data` to `path`: a temporary file in the same folder, flushed to disk, then moved into place.

    Without `overwrite` an existing file is never replaced, not even one that appears at the last moment.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise MachineError(f"Cannot write into {path.parent}: {error.strerror or error}.") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o644)
        if overwrite:
            temporary.replace(path)
        else:
            move_without_overwriting(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        raise MachineError(f"Cannot write {path}: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def move_without_overwriting(source: Path, target: Path) -> None:
    """Rename within a file system.

    Raises:
        FileExistsError: `target` exists.
        OSError: the disk refuses.
    """
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems have no hard links; there the check and the move are two steps.
        if target.exists():
            raise FileExistsError(target) from None
        source.rename(target)


def remove_leftovers(folder: Path) -> None:
    """Remove what a program that was killed left unfinished in `folder`: older than any writing takes."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in [entry for entry in entries if entry.name.startswith(TEMPORARY)]:
            if time.time() - entry.stat(follow_symlinks=False).st_mtime < _STALE_SECONDS:
                continue
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name.endswith(".tmp"):
                Path(entry.path).unlink(missing_ok=True)
