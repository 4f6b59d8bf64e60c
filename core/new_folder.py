"""A folder that appears with all of its files, or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.files import NEW_MODE, process_prefix, sync_folder
from core.renames import move_without_overwriting
from core.replacing import Change


@dataclass(slots=True)
class NewFolder:
    """A folder with new files, made under another name beside its place and then renamed.

    Attributes:
        top: the topmost folder that is missing; all files lie somewhere below it.
    """

    top: Path
    changes: Sequence[Change]
    began: bool = field(init=False, default=False)
    _staging: Path = field(init=False)

    def __post_init__(self) -> None:
        self._staging = self.top.parent / f"{process_prefix()}{secrets.token_hex(4)}"

    def stage(self) -> None:
        """Write the whole folder to the disk.

        Raises:
            OSError: the disk is full, read-only or gone.
        """
        if os.path.lexists(self.top):
            raise NotADirectoryError(errno.ENOTDIR, "This is not a folder", str(self.top))
        self._staging.mkdir()
        folders = {self._staging}
        for change in self.changes:
            assert change.after is not None
            file = self._staging / change.file.relative_to(self.top)
            file.parent.mkdir(parents=True, exist_ok=True)
            folders.update(parent for parent in file.parents if parent.is_relative_to(self._staging))
            with file.open("xb") as stream:
                stream.write(change.after)
                stream.flush()
                os.fsync(stream.fileno())
            file.chmod(NEW_MODE if change.mode is None else change.mode)
        for folder in folders:
            sync_folder(folder)

    def commit(self) -> None:
        """Give the folder its name.

        Raises:
            FileExistsError: someone else made one of this name; the error's `filename` is `top`.
            OSError: the disk refuses.
        """
        self.began = True
        try:
            move_without_overwriting(self._staging, self.top)
        except FileExistsError:
            self.began = False
            raise FileExistsError(errno.EEXIST, "There is a folder already", str(self.top)) from None

    def check(self) -> None:
        """Nothing was replaced."""

    def put_back(self) -> bool:
        """Take the folder away again; one that cannot be, or in which another program wrote, stays."""
        if self.began and not self._staging.exists():
            with suppress(OSError):
                self.top.rename(self._staging)
                if not self._is_own():
                    self._staging.rename(self.top)
        self.began = False
        return True

    def finish(self) -> None:
        """Remove what is no longer needed."""
        shutil.rmtree(self._staging, ignore_errors=True)

    def keep(self) -> Path | None:
        """Nothing was replaced."""
        return None

    def _is_own(self) -> bool:
        """Whether just the files that were written lie in the folder, as they were written."""
        own = {self._staging / change.file.relative_to(self.top): change.after for change in self.changes}
        there = {path for path in self._staging.rglob("*") if not path.is_dir()}
        return there == own.keys() and all(path.read_bytes() == data for path, data in own.items())
