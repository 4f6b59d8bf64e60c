"""Reading .osu files of every format, from v3 to lazer's v128."""

from pathlib import Path

from core.beatmap.beatmap import LATEST_VERSION, Beatmap
from core.beatmap.header import Header, parse_header, read_header
from core.beatmap.lines import parse_hit_object, parse_timing_point
from core.beatmap.objects import HitObject, Source, TimingPoint
from core.beatmap.sections import Block
from core.beatmap.text import SECTIONS, decode, read_bytes, split_lines, version_in
from core.errors import InputError

__all__ = ["Header", "parse_beatmap", "parse_header", "read_beatmap", "read_header"]


def read_beatmap(path: Path) -> Beatmap:
    """Read an .osu file.

    Raises:
        InputError: the file cannot be read, or is no beatmap.
    """
    return parse_beatmap(read_bytes(path), path.name)


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
    version = version_in([text for _, text in blocks[0].lines])
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
