"""Dated copies of beatmaps from before they were changed, among the program's own files."""

import re
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.changes import Change, carry_out, digest_of
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.places import places

KEPT = 50
"""Backups of one map; older ones make room."""

_STAMP = "%Y-%m-%d %H-%M-%S.%f"
_LONGEST_STEM = 80
_NAMED = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.\d{6})")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a file.

    Attributes:
        file: the original's place.
        copy: the copy's.
        when: local time it was made.
    """

    file: Path
    copy: Path
    when: datetime

    def read(self) -> bytes:
        """What the file was.

        Raises:
            InputError: the copy is gone.
        """
        return read_copy(self.copy)


def back_up(file: Path) -> Backup:
    """Keep a copy of `file` as it is now.

    Raises:
        InputError: there is no such file.
        MachineError: the disk is full, read-only or gone.
    """
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file} is no longer there, so it cannot be backed up.") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error
    return keep_copy(file, data)


def keep_copy(file: Path, data: bytes) -> Backup:
    """Keep `data`, which is what `file` holds.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    folder = _folder_of(file)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder for backups, {folder}: {error.strerror or error}.") from error
    while True:
        when = datetime.now()
        path = folder / f"{when.strftime(_STAMP)}{file.suffix}"
        try:
            write_atomically(path, data)
        except FileExistsError:
            time.sleep(0.001)
            continue
        break
    for old in backups_of(file)[KEPT:]:
        old.copy.unlink(missing_ok=True)
    return Backup(file, path, when)


def backups_of(file: Path) -> list[Backup]:
    """The copies of `file`, newest first."""
    folder = _folder_of(file)
    if not folder.is_dir():
        return []
    found = [
        Backup(file, path, datetime.strptime(named.group(1), _STAMP))
        for path in folder.iterdir()
        if (named := _NAMED.match(path.name))
    ]
    return sorted(found, key=lambda backup: backup.when, reverse=True)


def restore(backup: Backup) -> None:
    """Make the file what it was; what it is now is backed up first.

    Raises:
        InputError: the copy or the folder is gone.
        MachineError: the disk is full, read-only or gone.
    """
    data = backup.read()
    now = None
    if backup.file.exists():
        back_up(backup.file)
        now = backup.file.read_bytes()
    elif not backup.file.parent.is_dir():
        raise InputError(f"{backup.file.parent} is no longer there; put the mapset's folder back first.")
    carry_out([Change(backup.file, now, data)])


def read_copy(path: Path) -> bytes:
    """The bytes of a backup.

    Raises:
        InputError: it is gone.
        MachineError: the disk refuses.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"The backup {path} is gone; only the newest {KEPT} of each map are kept.") from None
    except OSError as error:
        raise MachineError(f"Cannot read the backup {path}: {error.strerror or error}.") from error


def _folder_of(file: Path) -> Path:
    """Named for people, and told apart by the whole path."""
    whole = file.absolute().as_posix()
    stem = file.stem.encode("utf-8", "replace").decode()[:_LONGEST_STEM].rstrip(" .")
    return places().backups / f"{stem} ~{digest_of(whole.encode('utf-8', 'surrogatepass'))[:10]}"
