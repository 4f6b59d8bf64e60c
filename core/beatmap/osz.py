"""Mapset archives (.osz): zip files, read and written within limits.

An archive comes from anywhere, so nothing in it may decide where a file is written or how much memory is taken.
"""

import io
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from shutil import rmtree
from typing import IO, BinaryIO, cast

from core.beatmap.archive_names import check_names, without_common_folder
from core.beatmap.names import is_system_file
from core.errors import InputError, MachineError
from core.files import TEMPORARY, open_regular, process_prefix, remove_leftovers, write_atomically

MAX_FILES = 5000
MAX_FILE_BYTES = 512 * 1024 * 1024
MAX_TOTAL_BYTES = 1024 * 1024 * 1024
MAX_DIRECTORY_BYTES = 8 * 1024 * 1024
CHUNK = 1024 * 1024
UNICODE_PATH = 0x7075
# What is compressed already gains nothing from deflating.
STORED_SUFFIXES = frozenset((".mp3", ".ogg", ".opus", ".m4a", ".aac", ".jpg", ".jpeg", ".png", ".mp4", ".avi", ".flv"))

_ENTRY = b"PK\x01\x02"
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    RuntimeError,  # a password is needed
    NotImplementedError,
    ValueError,
    OverflowError,
    LookupError,
    struct.error,
    OSError,
)


@dataclass(frozen=True, slots=True)
class Archive:
    """A checked archive: every name is a relative path that is safe on every system.

    Attributes:
        names: files with `/` between folders, in the archive's order. As osu! does, a folder that everything is in is
            left out of them, and so are the files that a system adds for itself.
    """

    path: Path
    names: tuple[str, ...]
    _entries: tuple[zipfile.ZipInfo, ...]

    def read(self, name: str) -> bytes:
        """The content of one file.

        Raises:
            KeyError: there is no such file in the archive.
            InputError: it is damaged.
        """
        if name not in self.names:
            raise KeyError(name)
        with open_zip(self.path) as archive:
            content = io.BytesIO()
            content.writelines(_content(self.path, archive, self._entries[self.names.index(name)]))
            return content.getvalue()

    def verify(self) -> None:
        """Read every file, a piece at a time.

        Raises:
            InputError: one of them is damaged.
        """
        with open_zip(self.path) as archive:
            left = MAX_TOTAL_BYTES
            for info in self._entries:
                for piece in _content(self.path, archive, info, left):
                    left -= len(piece)

    def sizes(self) -> dict[str, int]:
        """Bytes of every file, as the archive states them."""
        return {name: info.file_size for name, info in zip(self.names, self._entries, strict=True)}

    def beatmaps(self) -> list[str]:
        """The names of the .osu files."""
        return [name for name in self.names if name.lower().endswith(".osu")]


def read_osz(path: Path) -> Archive:
    """List and check an archive.

    Raises:
        InputError: not an archive, damaged, or it holds what no mapset may: paths that leave the folder, links, names
            that Windows reserves or that differ in case only, too many files or too much data.
    """
    with open_zip(path) as archive:
        infos = [info for info in archive.infolist() if not _is_folder(info)]
    if len(infos) > MAX_FILES:
        raise InputError(f"{path} holds {len(infos)} files; a mapset may have {MAX_FILES}.")
    if sum(info.file_size for info in infos) > MAX_TOTAL_BYTES:
        raise InputError(f"{path} unpacks to more than {MAX_TOTAL_BYTES // 2**20} MiB; that is not a mapset.")
    names = []
    for info in infos:
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise InputError(f"{path} is packed in a way that osu! does not read: {_name(info)!r}.")
        kind = stat.S_IFMT(info.external_attr >> 16) if info.create_system == 3 else 0
        if kind not in {0, stat.S_IFREG}:
            raise InputError(f"{path} holds a link or special file, {_name(info)!r}; it was not opened.")
        if info.file_size > MAX_FILE_BYTES:
            raise InputError(f"{path} holds a file of more than {MAX_FILE_BYTES // 2**20} MiB: {_name(info)!r}.")
        names.append(_name(info))
    try:
        check_names(names)
    except InputError as error:
        raise InputError(f"{path} was not opened: {error}") from None
    kept = [(name, info) for name, info in zip(names, infos, strict=True) if not is_system_file(name)]
    return Archive(path, without_common_folder([name for name, _ in kept]), tuple(info for _, info in kept))


def extract_osz(path: Path, folder: Path) -> list[Path]:
    """Unpack an archive into a new folder: all of it or nothing. Gives the files in the archive's order.

    Raises:
        FileExistsError: `folder` exists.
        InputError: see `read_osz`.
        MachineError: the disk is full, read-only or gone.
    """
    archive = read_osz(path)
    if folder.exists():
        raise FileExistsError(folder)
    remove_leftovers(folder.parent)
    try:
        temporary = Path(tempfile.mkdtemp(prefix=process_prefix(), dir=folder.parent))
    except OSError as error:
        raise MachineError(f"Cannot write into {folder.parent}: {error.strerror or error}.") from error
    try:
        with open_zip(path) as source:
            left = MAX_TOTAL_BYTES
            for name, info in zip(archive.names, archive._entries, strict=True):
                left -= _unpack(path, source, info, temporary / name, left)
        _rename(temporary, folder)
    finally:
        rmtree(temporary, ignore_errors=True)
    return [folder / name for name in archive.names]


def write_osz(contents: Path | Mapping[str, Path | bytes], path: Path, overwrite: bool = False) -> None:
    """Pack a folder, or files by their names in the archive, into an .osz, atomically.

    Links and the program's own temporary files in a folder are left out.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        InputError: a file cannot be read, or the result would be an archive that `read_osz` refuses.
        MachineError: the disk is full, read-only or gone.
    """
    write_atomically(path, pack_osz(contents), overwrite=overwrite)


def pack_osz(contents: Path | Mapping[str, Path | bytes]) -> bytes:
    """The bytes of an .osz of a folder, or of files by their names in it; see `write_osz`.

    Raises:
        InputError: a file cannot be read, or the result would be an archive that `read_osz` refuses.
    """
    files = files_of(contents) if isinstance(contents, Path) else dict(contents)
    check_names(files)
    if len(files) > MAX_FILES:
        raise InputError(f"{len(files)} files are too many for a mapset; it may have {MAX_FILES}.")
    buffer = io.BytesIO()
    total = 0
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        for name, content in files.items():
            data = content if isinstance(content, bytes) else _read(content)
            total += len(data)
            if total > MAX_TOTAL_BYTES or len(data) > MAX_FILE_BYTES:
                raise InputError(f"The mapset is too large for an .osz file: stopped at {name!r}.")
            stored = PurePosixPath(name).suffix.lower() in STORED_SUFFIXES
            archive.writestr(name, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


@contextmanager
def open_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """A zip file whose directory was counted before it was parsed; reading an entry may raise any of `DAMAGE`.

    Raises:
        InputError: there is none, it is not a zip file, or it holds far more files than one of the program's.
    """
    with ExitStack() as files:
        try:
            guarded = _GuardedFile(files.enter_context(open_regular(path)), path)
            archive = files.enter_context(zipfile.ZipFile(cast(IO[bytes], guarded)))
        except DAMAGE as error:
            reason = getattr(error, "strerror", None) or "it is not a zip file or is damaged"
            raise InputError(f"Cannot open {path}: {reason}.") from error
        guarded.opened = True
        yield archive


class _GuardedFile:
    """A zip file whose directory is counted before it is parsed: each of its entries becomes an object.

    Attributes:
        opened: the directory has been read.
    """

    def __init__(self, stream: BinaryIO, path: Path) -> None:
        self._stream = stream
        self._path = path
        self.opened = False

    def read(self, count: int = -1) -> bytes:
        if self.opened:
            return self._stream.read(count)
        data = self._stream.read(MAX_DIRECTORY_BYTES + 1 if count < 0 else min(count, MAX_DIRECTORY_BYTES + 1))
        if len(data) > MAX_DIRECTORY_BYTES or data.count(_ENTRY) > 2 * MAX_FILES:
            raise InputError(f"{self._path} holds far more than {MAX_FILES} files; it is not opened.")
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def seekable(self) -> bool:
        return True


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return _name(info).endswith("/") and not info.file_size


def _name(info: zipfile.ZipInfo) -> str:
    """The name with `/`: that of the Unicode field where there is one; old archives wrote UTF-8 or Shift-JIS without
    saying so."""
    name = info.orig_filename.partition("\0")[0]
    if (unicode_name := _unicode_name(info)) is not None:
        name = unicode_name
    elif not info.flag_bits & 0x800 and not name.isascii():
        for encoding in ("utf-8", "cp932"):
            try:
                name = name.encode("cp437").decode(encoding)
                break
            except UnicodeError:
                continue
    return name.replace("\\", "/")


def _unicode_name(info: zipfile.ZipInfo) -> str | None:
    """The name in Info-ZIP's Unicode path field, unless it was made for another name than the entry's plain one."""
    extra = info.extra
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        data, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind != UNICODE_PATH or len(data) < 5 or data[0] != 1:
            continue
        plain = info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437", "replace")
        try:
            return data[5:].decode("utf-8") if int.from_bytes(data[1:5], "little") == zlib.crc32(plain) else None
        except UnicodeDecodeError:
            return None
    return None


def _content(
    path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int = MAX_FILE_BYTES
) -> Iterable[bytes]:
    """The data in pieces, counted as they come: what the directory says about sizes need not be true."""
    left = min(limit, MAX_FILE_BYTES)
    try:
        with archive.open(info) as stream:
            while piece := stream.read(CHUNK):
                left -= len(piece)
                if left < 0:
                    raise InputError(f"{path} unpacks to more data than a mapset may have: stopped at {_name(info)!r}.")
                yield piece
    except DAMAGE as error:
        raise InputError(f"{path} is damaged at {_name(info)!r}: {error}.") from error


def _unpack(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, limit: int) -> int:
    """Write an entry of the archive `path` to `target`, `limit` bytes at most; returns how many they were."""
    written = 0
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            for piece in _content(path, archive, info, limit):
                stream.write(piece)
                written += len(piece)
    except OSError as error:
        raise MachineError(f"Cannot write {target.name} of {path}: {error.strerror or error}.") from error
    return written


def _rename(temporary: Path, folder: Path) -> None:
    try:
        temporary.chmod(0o755)
        temporary.rename(folder)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {folder}: {error.strerror or error}.") from error


def files_of(folder: Path) -> dict[str, Path | bytes]:
    """The files below a folder that go into an archive of it, by their names there.

    Raises:
        InputError: there is no such folder.
    """
    if not folder.is_dir():
        raise InputError(f"There is no folder {folder} to pack.")
    return {
        entry.relative_to(folder).as_posix(): entry
        for entry in sorted(folder.rglob("*"))
        if entry.is_file() and not entry.is_symlink() and not entry.name.startswith(TEMPORARY)
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror or error}.") from error
