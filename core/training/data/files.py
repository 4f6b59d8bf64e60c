"""Files of a data set: on disk, or inside an archive or table that holds many."""

import hashlib
import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from core.beatmap.osz import Archive, read_osz
from core.errors import InputError, MachineError
from core.files import TEMPORARY, read_regular

OSZ_SUFFIXES = frozenset((".osz", ".olz"))
MAX_MEMBER_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file on disk, or one inside it.

    Attributes:
        member: name inside `path` where that is an .osz, a .tar, or a table of rows; "" for the file itself.
    """

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePosixPath(self.member).name if self.member else self.path.name

    def __str__(self) -> str:
        return f"{self.path}/{self.member}" if self.member else str(self.path)

    def read(self) -> bytes:
        """The content.

        Raises:
            InputError: it is gone, damaged or far too large.
        """
        if not self.member:
            try:
                data = read_regular(self.path, MAX_MEMBER_BYTES + 1)
            except (OSError, ValueError) as error:
                raise InputError(f"Cannot read {self}: {getattr(error, 'strerror', None) or error}.") from error
            if len(data) > MAX_MEMBER_BYTES:
                raise InputError(f"{self} is larger than {MAX_MEMBER_BYTES // 2**20} MiB.")
            return data
        suffix = self.path.suffix.lower()
        try:
            if suffix == ".parquet":
                from core.training.data.tables import read_cell

                return read_cell(self.path, self.member)
            if suffix == ".tar":
                return _read_tar(self.path, self.member)
            return _archive(self.path, self.path.stat().st_mtime_ns).read(self.member)
        except KeyError as error:
            raise InputError(f"There is no {self.member} in {self.path}; scan the data set again.") from error
        except OSError as error:
            raise InputError(f"Cannot read {self}: {error.strerror or error}.") from error

    def sha256(self) -> str:
        """Hash of the content, in hexadecimal."""
        if self.member:
            return hashlib.sha256(self.read()).hexdigest()
        try:
            with self.path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as error:
            raise InputError(f"Cannot read {self}: {error.strerror or error}.") from error

    @contextmanager
    def on_disk(self) -> Iterator[Path]:
        """A path that decoders can open; members are unpacked for as long as it lasts."""
        if not self.member:
            yield self.path
            return
        data = self.read()
        try:
            with tempfile.TemporaryDirectory(prefix=TEMPORARY) as folder:
                # The name comes from an archive, so only its suffix is taken over.
                suffix = PurePosixPath(self.member).suffix
                path = Path(folder) / f"file{suffix if suffix.isascii() and len(suffix) < 8 else ''}"
                path.write_bytes(data)
                yield path
        except OSError as error:
            raise MachineError(f"Cannot unpack {self}: {error.strerror or error}.") from error

    def relative_to(self, base: Path) -> str:
        """The path as text for a file in the folder `base`: relative, with `/` between folders."""
        place = self.path.resolve()
        try:
            text = Path(os.path.relpath(place, base.resolve())).as_posix()
        except ValueError:  # another drive of Windows
            text = place.as_posix()
        return f"{text}/{self.member}" if self.member else text


def find_ref(base: Path, text: str) -> FileRef | None:
    """The file that `relative_to` named, or None where it is no longer there."""
    path = base / text
    try:
        if path.is_file():
            return FileRef(path)
        for parent in path.parents:
            if parent.is_file():
                return FileRef(parent, path.relative_to(parent).as_posix())
            if parent.is_dir():
                return None
    except (OSError, ValueError):
        return None
    return None


@lru_cache(maxsize=8)
def _archive(path: Path, _: int) -> Archive:
    return read_osz(path)


def archive_of(path: Path) -> Archive:
    """The checked content of an .osz.

    Raises:
        InputError: it is not an archive that osu! would read.
    """
    try:
        return _archive(path, path.stat().st_mtime_ns)
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror or error}.") from error


@lru_cache(maxsize=4)
def tar_members(path: Path, _: int) -> dict[str, tuple[int, int]]:
    """(offset, size) of every plain file in a .tar, by name; the second argument distinguishes versions of it.

    Raises:
        InputError: it is no .tar.
    """
    try:
        with tarfile.open(path, "r:") as archive:
            return {entry.name: (entry.offset_data, entry.size) for entry in archive if entry.isreg()}
    except (tarfile.TarError, OSError, ValueError) as error:
        raise InputError(f"Cannot read {path} as a .tar archive: {error}.") from error


def _read_tar(path: Path, member: str) -> bytes:
    """The content of a member of a tar file, or of one entry of a table in it."""
    name, _, entry = member.partition("#")
    offset, size = tar_members(path, path.stat().st_mtime_ns)[name]
    if size > MAX_MEMBER_BYTES:
        raise InputError(f"{name} in {path} is larger than {MAX_MEMBER_BYTES // 2**20} MiB.")
    with path.open("rb") as stream:
        stream.seek(offset)
        data = stream.read(size)
    if not entry:
        return data
    from core.training.data.tables import chart_bytes

    return chart_bytes(data, entry)
