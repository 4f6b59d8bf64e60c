"""Reading .osu files of every format, from v3 to lazer's v128."""

import re
from pathlib import Path

from core.beatmap.beatmap import LATEST_VERSION, Beatmap
from core.beatmap.lines import parse_hit_object, parse_timing_point
from core.beatmap.objects import HitObject, Source, TimingPoint
from core.beatmap.sections import Block
from core.errors import InputError

MAX_FILE_SIZE = 64 * 1024 * 1024
SECTIONS = frozenset(
    ("general", "editor", "metadata", "difficulty", "events", "timingpoints", "colours", "hitobjects", "variables")
)

_VERSION = re.compile(r"osu file format v(\d{1,6})")


def read_beatmap(path: Path) -> Beatmap:
    """Read an .osu file.

    Raises:
        InputError: the file cannot be read, or is no beatmap.
    """
    return parse_beatmap(read_bytes(path), path.name)


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


def parse_beatmap(data: bytes | str, name: str = "the beatmap") -> Beatmap:
    """Read a beatmap from the content of its file; `name` is used in messages.

    Lines that the game would skip stay in the file as text and become no object.

    Raises:
        InputError: this is no beatmap.
    """
    encoding, text = ("utf-8", data) if isinstance(data, str) else decode(data)
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = split_lines(text)
    blocks, points, objects = _read_blocks(lines)
    version = _version(blocks[0])
    if version is None:
        if not any(block.name in SECTIONS for block in blocks):
            raise InputError(f"{name} is no osu! beatmap: it has neither an osu! header nor a section.")
        version = LATEST_VERSION
    beatmap = Beatmap(version, blocks)
    beatmap.encoding = encoding
    beatmap.newline = newline
    beatmap.timing_points = sorted(points, key=lambda point: point.time)
    beatmap.hit_objects = sorted(objects, key=lambda hit_object: hit_object.time)
    if beatmap.timing_points != points:
        beatmap.unsorted.add("timingpoints")
    if beatmap.hit_objects != objects:
        beatmap.unsorted.add("hitobjects")
    return beatmap


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


def _version(preamble: Block) -> int | None:
    for _, line in preamble.lines:
        found = _VERSION.search(line)
        if found:
            return int(found[1])
    return None


def _read_blocks(lines: list[str]) -> tuple[list[Block], list[TimingPoint], list[HitObject]]:
    block = Block("", "")
    blocks = [block]
    points: list[TimingPoint] = []
    objects: list[HitObject] = []
    name = ""
    for number, line in enumerate(lines):
        if line.startswith("[") and "]" in line:
            block.end = number
            name = line[1 : line.index("]")].strip().lower()
            block = Block(name, line)
            blocks.append(block)
        elif name == "hitobjects" and line:
            try:
                hit_object = parse_hit_object(line if "//" not in line else line.partition("//")[0])
            except (ValueError, IndexError):
                block.lines.append((number, line))
            else:
                hit_object.source = Source(number, line)
                objects.append(hit_object)
        elif name == "timingpoints" and line:
            try:
                point = parse_timing_point(line if "//" not in line else line.partition("//")[0])
            except (ValueError, IndexError):
                block.lines.append((number, line))
            else:
                point.source = Source(number, line)
                points.append(point)
        else:
            block.lines.append((number, line))
    block.end = len(lines)
    return blocks, points, objects
