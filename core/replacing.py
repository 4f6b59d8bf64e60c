"""One file that is made, replaced or removed, such that no save of another program at that moment is lost.

What is at the file's place is never overwritten: it is moved out of the way in the same step that moves the new
file in, looked at, and put back where it is not what was to be replaced. Until the change is final it stays beside the
file, under a name that no cleaning removes (`DISPLACED`).
"""

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import InputError
from core.files import NEW_MODE, TEMPORARY, behind_link, process_prefix, remove, write_temporary
from core.renames import exchange, move_without_overwriting

DISPLACED = ".displaced"
"""How the names end of what was moved out of its place."""

_ROUNDS = 20
"""How often a file is put back that another program writes at the same moment, over and over."""


class ChangedOnDisk(InputError):  # noqa: N818 - what happened, not what went wrong
    """A file is not as it was when it was read; nothing was written, and the person decides."""

    def __init__(self, message: str, file: Path) -> None:
        super().__init__(message)
        self.file = file

    def __reduce__(self) -> tuple[type["ChangedOnDisk"], tuple[str, Path]]:
        return type(self), (str(self), self.file)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a file.

    Attributes:
        before: its bytes now; or None yet.
        after: its bytes then; None where it goes away.
        mode: of a file that is made; None for the usual one. A file that is there keeps its own.
    """

    file: Path
    before: bytes | None
    after: bytes | None
    mode: int | None = None


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What differs where a file was written: its number, its size in bytes, and its times in ns."""

    inode: int
    size: int
    modified: int
    changed: int


@dataclass(slots=True)
class Replacement:
    """A change of one file, from its first step to its last; each can fail, and `put_back` undoes them.

    Attributes:
        file: what is written; for a link its target.
        began: the file was touched, or may have been.
        new: the bytes that wait to be moved into place.
        displaced: where what stood there goes.
    """

    change: Change
    file: Path = field(init=False)
    began: bool = field(init=False, default=False)
    new: Path | None = field(init=False, default=None)
    displaced: Path | None = field(init=False, default=None)
    _stamp: _Stamp | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        # A link that goes away goes away itself; its target stays.
        self.file = self.change.file if self.change.after is None else behind_link(self.change.file)

    def stage(self) -> None:
        """Look whether the file is as it was, and write the new bytes to the disk beside it.

        Raises:
            FileExistsError, ChangedOnDisk, InputError: it is not.
            OSError: the disk is full, read-only or gone.
        """
        self._look()
        if self.change.after is not None:
            mode = NEW_MODE if self.change.mode is None else self.change.mode
            if self.change.before is not None:
                mode = stat.S_IMODE(self.file.stat().st_mode)
            self.new = write_temporary(self.file.parent, self.change.after, mode)

    def commit(self) -> None:
        """Move the new file into place; what it replaces is kept until `finish`.

        Raises:
            FileExistsError, ChangedOnDisk, InputError: the file is no longer as it was; it is as another program left
                it.
            OSError: the disk refuses.
        """
        if self.change.before is None:
            self.began = True
            if self.new is not None:
                try:
                    move_without_overwriting(self.new, self.file)
                except FileExistsError:
                    self.began = False
                    raise FileExistsError(errno.EEXIST, "There is a file already", str(self.change.file)) from None
            return
        self._look()
        self.displaced = displaced_name(self.file)
        self.began = True
        if self.new is None:
            self._move_away()
        elif not self._exchange():
            self._move_away()
            try:
                move_without_overwriting(self.new, self.file)
            except FileExistsError:
                self._refuse()
        self.check()

    def check(self) -> None:
        """Look whether what was replaced is what was to be replaced, also after another program's late writing.

        Raises:
            ChangedOnDisk: it is something else.
        """
        # The bytes themselves: times are too coarse for two writes within some milliseconds.
        if self.displaced is not None and self.began and self.displaced.read_bytes() != self.change.before:
            self._refuse()

    def put_back(self) -> bool:
        """Undo `commit`, whole or partial; False where what was replaced could not be put back.

        What another program wrote meanwhile stays: it is newer than what was replaced.
        """
        try:
            if self.began:
                self._put_back()
        except OSError:
            # A new file that stays loses no work.
            return self.change.before is None
        self.began = False
        return True

    def finish(self) -> None:
        """Remove what is no longer needed; whatever cannot be removed does no harm."""
        for path in (self.new, self.displaced):
            if path is not None:
                with suppress(OSError):
                    remove(path)

    def keep(self) -> Path | None:
        """Where the replaced file is that could not be put back; `finish` leaves it there, for `recover`."""
        left, self.displaced = self.displaced, None
        return left

    def _look(self) -> None:
        """Check that the file is as `change.before` says; see `stage` for what is raised where it is not."""
        before = self.change.before
        if before is None:
            if os.path.lexists(self.change.file):
                raise FileExistsError(errno.EEXIST, "There is a file already", str(self.change.file))
            return
        try:
            if self._stamp is not None and _stamp_of(self.file) == self._stamp:
                return
            stamp, data = _read(self.file)
        except FileNotFoundError:
            raise self._gone() from None
        if data != before:
            self._refuse()
        self._stamp = stamp

    def _refuse(self) -> None:
        raise ChangedOnDisk(
            f"{self.file.name} was changed by another program a moment ago; nothing was written.", self.change.file
        ) from None

    def _gone(self) -> InputError:
        return InputError(f"{self.change.file} is no longer there; put it back, or save the result somewhere else.")

    def _exchange(self) -> bool:
        """Bring the new file in and the old one out in one step; False where the file system cannot."""
        assert self.new is not None and self.displaced is not None
        self.new.rename(self.displaced)
        try:
            done = exchange(self.displaced, self.file)
        except FileNotFoundError:
            self._back_to_new()
            raise self._gone() from None
        except OSError:
            self._back_to_new()
            raise
        if not done:
            self._back_to_new()
        return done

    def _back_to_new(self) -> None:
        assert self.new is not None and self.displaced is not None
        self.displaced.rename(self.new)

    def _move_away(self) -> None:
        assert self.displaced is not None
        try:
            self.file.rename(self.displaced)
        except FileNotFoundError:
            raise self._gone() from None

    def _put_back(self) -> None:
        """Undo the change, and leave alone whatever another program saved in the meantime."""
        if self.change.before is None:
            self._take_away_own()
            return
        if self.displaced is None:
            return
        for _ in range(_ROUNDS):
            moved, there = _content(self.displaced), _content(self.file)
            if moved is None:
                return  # never moved
            if there is None:
                with suppress(FileExistsError):
                    move_without_overwriting(self.displaced, self.file)
                    return
            elif moved == self.change.after or there != self.change.after:
                # The own file that never went in; or someone saved here, and would have replaced what was displaced.
                remove(self.displaced)
                return
            elif _exchange_back(self.displaced, self.file, there):
                remove(self.displaced)
                return
            else:
                self._take_away_own()
        raise OSError(errno.EBUSY, "Another program keeps writing", str(self.file))

    def _take_away_own(self) -> None:
        """Remove the file where it is the own one; what another program made of it stays."""
        if self.change.after is None or _content(self.file) != self.change.after:
            return
        aside = displaced_name(self.file)
        move_without_overwriting(self.file, aside)
        if _content(aside) == self.change.after:
            remove(aside)
            return
        with suppress(FileExistsError):
            move_without_overwriting(aside, self.file)


def recover(file: Path, own: str | None, replaced: Collection[str | None] | None = None) -> list[bytes]:
    """Tidy up beside a file after a program was killed amid its replacement.

    What was displaced goes back into its place where the file is missing, or where another program had saved it at
    that moment.

    Args:
        own: SHA-256 of what was being written; None where the file was being removed.
        replaced: SHA-256 of what was to be replaced; None in it where there was no file. None for a file that no other
            program writes.

    Returns:
        What another program had saved and has no place now, to be kept as backups.

    Raises:
        OSError: the disk refuses.
    """
    file = behind_link(file)
    spare = []
    for path in sorted(file.parent.glob(f"{TEMPORARY}*-{_mark(file)}-*{DISPLACED}")):
        data, there = path.read_bytes(), _content(file)
        digest = digest_of(data)
        foreign = replaced is not None and digest != own and digest not in replaced
        if there is None:
            if foreign or (own is not None and digest != own):
                move_without_overwriting(path, file)
                continue
        elif foreign and digest_of(there) == own:
            if not _exchange_back(path, file, there):
                path.replace(file)  # the own file can be made again
                continue
        elif foreign:
            spare.append(data)
        remove(path)
    return spare


def _exchange_back(displaced: Path, file: Path, expected: bytes) -> bool:
    """Put `displaced` into the place of `file`, whose bytes are `expected`; what comes out is left at `displaced`.

    Where another program saved at that moment, its newest save is in the place in the end. False where names cannot be
    exchanged.
    """
    for _ in range(_ROUNDS):
        put = displaced.read_bytes()
        if not exchange(displaced, file):
            return False
        if displaced.read_bytes() == expected:
            return True
        # A newer save came out: it goes back, and what was put in has to come out.
        expected = put
    raise OSError(errno.EBUSY, "Another program keeps writing", str(file))


def displaced_name(file: Path) -> Path:
    """A name beside `file` for what is moved out of its place."""
    return file.parent / f"{process_prefix()}{_mark(file)}-{secrets.token_hex(4)}{DISPLACED}"


def digest_of(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def _mark(file: Path) -> str:
    return digest_of(file.name.encode("utf-8", "surrogatepass"))[:8]


def _read(path: Path) -> tuple[_Stamp, bytes]:
    with path.open("rb") as stream:
        status = os.fstat(stream.fileno())
        data = stream.read()
    return _stamp_from(status), data


def _stamp_of(path: Path) -> _Stamp:
    return _stamp_from(path.stat())


def _stamp_from(status: os.stat_result) -> _Stamp:
    return _Stamp(status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
