"""The bytes of an .osu file as text and lines."""

import re
from pathlib import Path

from core.errors import InputError
from core.files import read_regular

# Many times what the largest maps of the game have (2.4 MB, 16,500 lines, 14,800 objects, 291,000 anchors and edges,
# a line of 321 kB), and as much as can be held in a few hundred megabytes.
MAX_FILE_SIZE = 16 * 1024 * 1024
MAX_TEXT_SIZE = 40 * 1024 * 1024  # bytes in memory, where a character may take four
MAX_LINES = 400_000
MAX_LINE_SIZE = 1024 * 1024
MAX_OBJECTS = 100_000
MAX_TIMING_POINTS = 100_000
MAX_PARTS = 600_000  # what is divided by |: anchors and edges of all sliders
SECTIONS = frozenset(
    ("general", "editor", "metadata", "difficulty", "events", "timingpoints", "colours", "hitobjects", "variables")
)

_LINE_END = re.compile(r"\r\n|\n|\r")
_VERSION = re.compile(r"[\s\ufeff]*osu file format v(\d{1,6})")


def read_bytes(path: Path) -> bytes:
    """The content of an .osu file of a sensible size.

    Raises:
        InputError: it cannot be read, is not a regular file, or is far too large for a beatmap.
    """
    try:
        data = read_regular(path, MAX_FILE_SIZE + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"Cannot read {path}: {getattr(error, 'strerror', None) or error}.") from error
    if len(data) > MAX_FILE_SIZE:
        raise InputError(f"{path} is larger than {MAX_FILE_SIZE // 2**20} MiB and cannot be a beatmap.")
    return data


def read_lines(data: bytes | str, name: str) -> tuple[str, str, tuple[str, ...], list[str]]:
    """(encoding, newline, line ends, lines) of a beatmap, after checking that it is no larger than one can be.

    Newline and line ends are as `find_line_ends` gives them.

    Raises:
        InputError: it has too many or too long lines, or too many objects.
    """
    if isinstance(data, str):
        encoding, text = "utf-8", data
    else:
        if len(data) > MAX_LINES:
            _check_size(data, name)
        encoding, text = decode(data)
        if not text.isascii() and text.__sizeof__() > MAX_TEXT_SIZE:
            raise InputError(f"{name} is too large for a beatmap.")
    newline, line_ends = find_line_ends(text)
    # As .NET reads them: \r\n, \n and \r end a line, nothing else does.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > min(MAX_OBJECTS, MAX_TIMING_POINTS):
        _check_sections(lines, name)
    return encoding, newline, line_ends, lines


def _check_size(data: bytes, name: str) -> None:
    """By the bytes alone: a text of line ends takes a hundred times its size once it is lines."""
    if len(data) > MAX_FILE_SIZE:
        raise InputError(f"{name} is larger than {MAX_FILE_SIZE // 2**20} MiB and cannot be a beatmap.")
    if data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n") > MAX_LINES:
        raise InputError(f"{name} has more than {MAX_LINES:,} lines and cannot be a beatmap.")
    if data.count(b"|") > MAX_PARTS:
        raise InputError(f"{name} has sliders with more than {MAX_PARTS:,} points and cannot be a beatmap.")
    start = 0
    while start + MAX_LINE_SIZE < len(data):
        end = start + MAX_LINE_SIZE
        found = max(data.rfind(b"\n", start, end), data.rfind(b"\r", start, end))
        if found < 0:
            raise InputError(f"{name} has a line of more than {MAX_LINE_SIZE // 2**20} MiB and cannot be a beatmap.")
        start = found + 1


def _check_sections(lines: list[str], name: str) -> None:
    """Refuse more objects or timing points than any beatmap has."""
    limits = {"hitobjects": (MAX_OBJECTS, "objects"), "timingpoints": (MAX_TIMING_POINTS, "timing points")}
    counts = dict.fromkeys(limits, 0)
    section = ""
    for line in lines:
        if line.startswith("[") and "]" in line:
            section = line[1 : line.index("]")].strip().lower()
        elif section in counts and line:
            counts[section] += 1
    for section, (limit, what) in limits.items():
        if counts[section] > limit:
            raise InputError(f"{name} has more than {limit:,} {what} and cannot be a beatmap.")


def decode(data: bytes) -> tuple[str, str]:
    """(encoding, text) of a file. Bytes that are no UTF-8 are kept as lone surrogates, and written as they were."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return encoding, data[2:].decode(encoding, "replace")
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig", data[3:].decode("utf-8", "surrogateescape")
    return "utf-8", data.decode("utf-8", "surrogateescape")


def find_line_ends(text: str) -> tuple[str, tuple[str, ...]]:
    """How most lines end, and the end of each line where they do not all end alike; else nothing."""
    both, feeds, returns = text.count("\r\n"), text.count("\n"), text.count("\r")
    counts = {"\r\n": both, "\n": feeds - both, "\r": returns - both}
    newline = max(counts, key=lambda end: counts[end]) if feeds or returns else "\n"
    if counts[newline] == sum(counts.values()):
        return newline, ()
    return newline, tuple(_LINE_END.findall(text))


def version_in(lines: list[str]) -> int | None:
    """The format version that the header names, if there is a header among these lines."""
    for line in lines:
        found = _VERSION.match(line)
        if found:
            return int(found[1])
    return None
