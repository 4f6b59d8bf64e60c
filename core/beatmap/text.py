"""The bytes of an .osu file as text and lines."""

import re
from pathlib import Path

from core.errors import InputError

MAX_FILE_SIZE = 64 * 1024 * 1024
SECTIONS = frozenset(
    ("general", "editor", "metadata", "difficulty", "events", "timingpoints", "colours", "hitobjects", "variables")
)

_VERSION = re.compile(r"[\s\ufeff]*osu file format v(\d{1,6})")


def read_bytes(path: Path) -> bytes:
    """The content of an .osu file of a sensible size.

    Raises:
        InputError: it cannot be read, or is far too large for a beatmap.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE_SIZE + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"Cannot read {path}: {getattr(error, 'strerror', None) or error}.") from error
    if len(data) > MAX_FILE_SIZE:
        raise InputError(f"{path} is larger than {MAX_FILE_SIZE // 2**20} MiB and cannot be a beatmap.")
    return data


def decode(data: bytes) -> tuple[str, str]:
    """(encoding, text) of a file. Bytes that are no UTF-8 are kept as lone surrogates, and written as they were."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return encoding, data[2:].decode(encoding, "replace")
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig", data[3:].decode("utf-8", "surrogateescape")
    return "utf-8", data.decode("utf-8", "surrogateescape")


def split_lines(text: str) -> list[str]:
    """Lines as .NET reads them: \\r\\n, \\n and \\r end one, nothing else does."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def version_in(lines: list[str]) -> int | None:
    """The format version that the header names, if there is a header among these lines."""
    for line in lines:
        found = _VERSION.match(line)
        if found:
            return int(found[1])
    return None
