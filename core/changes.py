"""Several files changed together: all of them, or none."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from errno import EEXIST
from pathlib import Path

from core.errors import InputError, MachineError
from core.files import TEMPORARY, move_without_overwriting, remove_leftovers


class ChangedOnDisk(InputError):  # noqa: N818 - what happened, not what went wrong
    """A file is not as it was when it was read; nothing was written, and the person decides."""

    def __init__(self, message: str, file: Path) -> None:
        super().__init__(message)
        self.file = file

    def __reduce__(self) -> tuple[type["ChangedOnDisk"], tuple[str, Path]]:
        return type(self), (str(self), self.file)


class NotPutBackError(MachineError):
    """Writing failed, and some files are not as they were."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a file.

    Attributes:
        before: its bytes now; None where there is none yet.
        after: its bytes then; None where it goes away.
    """

    file: Path
    before: bytes | None
    after: bytes | None

    def undone(self) -> "Change":
        """The opposite."""
        return Change(self.file, self.after, self.before)


def digest_of(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def carry_out(changes: Sequence[Change]) -> None:
    """Make all changes. Whatever goes wrong, every file is then as it was.

    All bytes are on the disk before the first file is touched; what is left then are renames, which a full disk does
    not hinder.

    Raises:
        FileExistsError: a file that is to be made exists; its name is the error's `filename`.
        ChangedOnDisk: a file is not as `before` says.
        MachineError: the disk is full, read-only or gone.
        NotPutBackError: so much so that not every file is as it was; where the old ones are kept is told.
    """
    staged: list[_Staged] = []
    done: list[_Staged] = []
    lost: list[_Staged] = []
    for folder in {change.file.parent for change in changes}:
        remove_leftovers(folder)
    try:
        for change in changes:
            staged.append(_staged(change))  # noqa: PERF401 - what was staged before a failure is tidied
        for item in staged:
            _move(item)
            done.append(item)
    except BaseException as error:
        lost = [item for item in reversed(done) if not _moved_back(item)]
        if lost:
            where = ", ".join(f"{item.change.file.name} is kept as {_kept(item)}" for item in lost)
            raise NotPutBackError(f"Writing failed ({error}), and not all could be put back: {where}.") from error
        if isinstance(error, OSError) and not isinstance(error, FileExistsError):
            name = changes[len(done) if len(staged) == len(changes) else len(staged)].file
            raise MachineError(f"Cannot write {name}: {error.strerror or error}.") from error
        raise
    finally:
        kept = {item.old for item in lost}
        _tidy(path for item in staged for path in (item.new, item.old) if path not in kept)


@dataclass(frozen=True, slots=True)
class _Staged:
    change: Change
    new: Path | None  # the bytes to be moved into place
    old: Path | None  # the bytes to be moved back, if it comes to that


def _staged(change: Change) -> _Staged:
    file = change.file
    _check_unchanged(change)
    new = old = None
    try:
        if change.before is not None:
            old = _temporary(file.parent, change.before)
            shutil.copymode(file, old)
        if change.after is not None:
            new = _temporary(file.parent, change.after)
            if old is not None:
                shutil.copymode(file, new)
            else:
                new.chmod(0o644)
    except BaseException:
        _tidy((new, old))
        raise
    return _Staged(change, new, old)


def _check_unchanged(change: Change) -> None:
    file = change.file
    try:
        now = file.read_bytes()
    except FileNotFoundError:
        if change.before is None:
            return
        raise InputError(f"{file} is no longer there; put it back, or save the result somewhere else.") from None
    if change.before is None:
        raise FileExistsError(EEXIST, "There is a file already", str(file))
    if now != change.before:
        raise ChangedOnDisk(f"{file.name} was changed by another program a moment ago; nothing was written.", file)


def _temporary(folder: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        _tidy((Path(name),))
        raise
    return Path(name)


def _move(item: _Staged) -> None:
    file = item.change.file
    if item.new is None:
        file.unlink()
    elif item.old is None:
        try:
            move_without_overwriting(item.new, file)
        except FileExistsError:
            raise FileExistsError(EEXIST, "There is a file already", str(file)) from None
    else:
        item.new.replace(file)


def _kept(item: _Staged) -> Path | None:
    """Where the old bytes of a file are that could not be put back; under a name that is not tidied away."""
    if item.old is None:
        return None
    with suppress(OSError):
        return item.old.rename(item.old.with_suffix(".kept"))
    return item.old


def _moved_back(item: _Staged) -> bool:
    try:
        if item.old is not None:
            item.old.replace(item.change.file)
        else:
            item.change.file.unlink(missing_ok=True)
    except OSError:
        return item.old is None  # a new file that stays loses nobody's work
    return True


def _tidy(paths: Iterable[Path | None]) -> None:
    for path in paths:
        if path is not None:
            with suppress(OSError):
                path.unlink(missing_ok=True)
