"""Opening sound and video files by FFmpeg (PyAV): known containers only, nothing but the file itself, and no waiting.

FFmpeg also reads playlists, session descriptions and scripts, which open sockets and other files. Whatever a file is
called, it is opened here as one of `CONTAINERS` or not at all.
"""

import io
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from core.files import open_regular

if TYPE_CHECKING:
    import av

CONTAINERS = "aac,ac3,aiff,amr,asf,au,avi,caf,eac3,flac,flv,matroska,mov,mp2,mp3,mpeg,mpegts,ogg,voc,w64,wav,wv"
PATIENCE_S = 10.0
"""How long FFmpeg may work on a file without getting on."""


_CHUNK = 1 << 20
_NO_TABLES = (b"RIFF", b"OggS", b"fLaC", b"ID3", b"FORM", b"\x1aE\xdf\xa3", b"FLV", b"0&\xb2u", b"caff", b"wvpk")
# Tables of samples in MP4 and MOV, with where their count is behind the name; FFmpeg makes an entry for each sample.
_TABLES = re.compile(rb"(?:stsz.{8}|stz2.{8}|trun.{4})(.{4})|cmov", re.DOTALL)


class WatchedFile:
    """A file for FFmpeg that notes how it gets on.

    Attributes:
        name: FFmpeg looks at its suffix.
        size: bytes.
        furthest: bytes that have been read, from the beginning.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self.name = name
        self.size = stream.seek(0, io.SEEK_END)
        self._stream.seek(0)
        self.furthest = 0
        self._since = time.monotonic()
        if not self._tables_are_plausible():
            raise ValueError("its tables hold more samples than it has bytes")

    def advance(self) -> None:
        """Note that something was decoded."""
        self._since = time.monotonic()

    @property
    def stuck(self) -> bool:
        """Whether for `PATIENCE_S` nothing was decoded and no further byte was read."""
        return time.monotonic() - self._since > PATIENCE_S

    def _tables_are_plausible(self) -> bool:
        """False for a few bytes that would become gigabytes: a count of samples beyond the file's size."""
        try:
            head = self._stream.read(8)
            if head.startswith(_NO_TABLES) or (head[:1] == b"\xff" and head[1:2] >= b"\xe0"):
                return True
            place = 0
            while place < self.size:
                self._stream.seek(place)
                header = self._stream.read(16)
                length = int.from_bytes(header[:4], "big")
                if length == 1:
                    length = int.from_bytes(header[8:], "big")
                end = place + length if 8 <= length <= self.size - place else self.size
                # Sound and pictures themselves may hold any bytes, and are no tables.
                if header[4:8] != b"mdat" and not self._counts_fit(place, end):
                    return False
                place = end
            return True
        finally:
            self._stream.seek(0)

    def _counts_fit(self, start: int, end: int) -> bool:
        """Whether no table between two offsets names more entries than the file could have."""
        self._stream.seek(start)
        before = b""
        while start < end and (chunk := self._stream.read(min(_CHUNK, end - start))):
            for found in _TABLES.finditer(before + chunk):
                if found[1] is None or int.from_bytes(found[1], "big") > self.size:
                    return False
            start += len(chunk)
            before = chunk[-16:]
        return True

    def read(self, count: int = -1) -> bytes:
        if self.stuck:
            raise TimeoutError
        data = self._stream.read(count)
        if self._stream.tell() > self.furthest:
            self.furthest = self._stream.tell()
            self.advance()
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()


@contextmanager
def open_container(source: Path | bytes) -> "Iterator[tuple[av.container.InputContainer, WatchedFile]]":
    """A sound or video file, or the content of one, as a container to read from.

    Raises:
        av.FFmpegError, OSError, ValueError: it is not a regular file, cannot be read, or is not one of `CONTAINERS`.
    """
    import av

    with io.BytesIO(source) if isinstance(source, bytes) else open_regular(source) as stream:
        file = WatchedFile(stream, "" if isinstance(source, bytes) else source.name)
        container = av.open(
            file,
            mode="r",
            metadata_errors="replace",
            timeout=PATIENCE_S,
            # The bytes come from `file`; should a container ask for anything else, then at most for the file protocol.
            options={"format_whitelist": CONTAINERS, "protocol_whitelist": "file"},
        )
        try:
            yield container, file
        finally:
            with suppress(av.FFmpegError, OSError):
                container.close()
