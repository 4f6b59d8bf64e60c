"""Copies of beatmaps from before they were changed, among the program's own files.

They are ordered by a number that the store counts, since clocks go back; the time in a copy's name is for people.
Copies of early versions have no number, and local time in their names: they come before all others.
"""

import json
import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.app_dirs import places
from core.changes import Change, carry_out, digest_of
from core.documents import DocumentError, read_json
from core.errors import InputError, MachineError
from core.files import NEW_MODE, make_folder, read_existing, remove, remove_leftovers, write_atomically
from core.locks import locked

KEPT = 50
"""Backups of one map, usually; older ones make room, except for those that the history names."""

_STAMP = "%Y-%m-%d %H-%M-%S"
_LONGEST_STEM = 80
_NUMBERED = re.compile(r"(\d{6,}) (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d)Z ([0-9a-f]{12})")
_EARLY = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.\d{6})")
_ANY = re.compile(rb"\d{6,} \d{4}-\d\d-\d\d \d\d-\d\d-\d\dZ [0-9a-f]{12}|\d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.\d{6}")
_ORDER = "order.json"
_LOCK = ".lock"


@dataclass(slots=True)
class _Limit:
    kept: int = KEPT


_LIMIT = _Limit()


def keep_at_most(count: int) -> None:
    """Keep so many backups of each map from now on, in this process; at least one."""
    _LIMIT.kept = max(count, 1)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a file.

    Attributes:
        file: the original's place.
        copy: the copy's.
        when: it was made, in UTC; only to be shown.
        number: later ones have larger ones; 0 for those of early versions.
        last: the number that it would have, had it been made when the same content was last to be kept.
    """

    file: Path
    copy: Path
    when: datetime
    number: int = 0
    last: int = 0

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
    data = read_existing(file, ", so it cannot be backed up.")
    return keep_copy(file, data)


def keep_copy(file: Path, data: bytes) -> Backup:
    """Keep `data`, which is what `file` holds, with the file's mode; the same content is kept only once.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    folder = _folder_of(file)
    make_folder(folder)
    mode = NEW_MODE
    with suppress(OSError):
        mode = stat.S_IMODE(file.stat().st_mode)
    with locked(places().backups / _LOCK):
        remove_leftovers(folder)
        there = backups_of(file)
        number = max((backup.last for backup in there), default=0) + 1
        digest = digest_of(data)
        same = next((backup for backup in there if _holds(backup.copy, data, digest)), None)
        if same is not None:
            with suppress(OSError):
                same.copy.chmod(mode)
            if same.last < number - 1:
                _note_again(same, number)
            return same
        when = datetime.now(UTC).replace(microsecond=0)
        path = folder / f"{number:06d} {when.strftime(_STAMP)}Z {digest[:12]}{file.suffix}"
        write_atomically(path, data, overwrite=path.exists(), mode=mode)
        _prune(sorted(there, key=lambda backup: backup.last, reverse=True)[_LIMIT.kept - 1 :])
    return Backup(file, path, when, number, number)


def backups_of(file: Path) -> list[Backup]:
    """The copies of `file`, newest first."""
    folder = _folder_of(file)
    try:
        paths = list(folder.iterdir())
    except OSError:
        return []
    again = _order(folder) if any(path.name == _ORDER for path in paths) else {}
    found = [backup for path in paths if (backup := _backup(file, path, again)) is not None]
    return sorted(found, key=lambda backup: (backup.number, backup.when, backup.copy.name), reverse=True)


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
    carry_out([Change(backup.file, now, data, mode_of(backup.copy))])


def read_copy(path: Path) -> bytes:
    """The bytes of a backup.

    Raises:
        InputError: it is gone.
        MachineError: the disk refuses.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"The backup {path} is gone; put it back to go back to it.") from None
    except OSError as error:
        raise MachineError(f"Cannot read the backup {path}: {error.strerror or error}.") from error


def mode_of(path: Path) -> int | None:
    """The mode of a backup, which is that of its file; None where it is gone."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None


def _backup(file: Path, path: Path, again: dict[str, int]) -> Backup | None:
    """What the name of a copy says; None for other files."""
    with suppress(ValueError, OverflowError, OSError):
        if numbered := _NUMBERED.match(path.name):
            when = datetime.strptime(numbered.group(2), _STAMP).replace(tzinfo=UTC)
            number = int(numbered.group(1))
            return Backup(file, path, when, number, max(number, again.get(path.name, 0)))
        if early := _EARLY.match(path.name):
            when = datetime.strptime(early.group(1), f"{_STAMP}.%f").astimezone(UTC)
            return Backup(file, path, when, 0, again.get(path.name, 0))
    return None


def _holds(path: Path, data: bytes, digest: str) -> bool:
    """Whether a copy has this content; its name has the beginning of its digest, save for those of early versions."""
    named = _NUMBERED.match(path.name)
    with suppress(OSError):
        if named is None:
            return path.stat().st_size == len(data) and path.read_bytes() == data
        return named.group(3) == digest[:12] and path.read_bytes() == data
    return False


def _note_again(backup: Backup, number: int) -> None:
    """A copy is to be kept once more; its name stays, since the history may name it."""
    folder = backup.copy.parent
    names = {path.name for path in folder.iterdir()}
    again = {name: value for name, value in _order(folder).items() if name in names} | {backup.copy.name: number}
    write_atomically(folder / _ORDER, json.dumps(again, indent=1).encode(), overwrite=True)


def _order(folder: Path) -> dict[str, int]:
    """When copies were last to be kept, by name, where that is later than their own numbers; empty if damaged."""
    try:
        document = read_json(folder / _ORDER)
    except DocumentError:
        return {}
    if not isinstance(document, dict):
        return {}
    return {name: value for name, value in document.items() if type(value) is int and 0 < value < 10**12}


def _prune(old: list[Backup]) -> None:
    """Remove copies that no step of the history and no request that waits names."""
    if not old:
        return
    try:
        named = _named()
    except OSError:
        return
    for backup in old:
        own = _ANY.match(os.fsencode(backup.copy.name))
        if own is None or own.group() not in named:
            with suppress(OSError):
                remove(backup.copy)


def _named() -> set[bytes]:
    """The names of copies, without suffix, in all records of what was accepted and of what waits.

    Whatever looks like such a name counts, so that a record that cannot be read or is of a later version does too.
    """
    data = places().data
    records = [path for path in (data / "history").rglob("*") if path.suffix in (".json", ".begun")]
    waiting = data / "queue.json"
    if waiting.is_file():
        records.append(waiting)
    return {name for record in records for name in _ANY.findall(record.read_bytes())}


def _folder_of(file: Path) -> Path:
    """Named for people, and unique by the whole path."""
    whole = file.absolute().as_posix()
    stem = file.stem.encode("utf-8", "replace").decode()[:_LONGEST_STEM].rstrip(" .")
    return places().backups / f"{stem} ~{digest_of(whole.encode('utf-8', 'surrogatepass'))[:10]}"
