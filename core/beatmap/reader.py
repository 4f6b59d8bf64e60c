"""Reading .osu files of every format, from v3 to lazer's v128."""

from pathlib import Path

from core.beatmap.beatmap import LATEST_VERSION, Beatmap
from core.beatmap.header import Header, parse_header, read_header
from core.beatmap.lines import FIRST_VERSION_WITH_FRACTIONS, parse_hit_object, parse_timing_point
from core.beatmap.objects import GameMode, HitObject, Slider, Source, TimingPoint
from core.beatmap.sections import Block
from core.beatmap.text import SECTIONS, read_bytes, read_lines, version_in
from core.errors import InputError

MAX_SLIDES_IN_ALL = 1_000_000
"""Eleven times what the map with the most has; each slide has sounds of its own."""

__all__ = ["Header", "parse_beatmap", "parse_header", "read_beatmap", "read_header"]


def read_beatmap(path: Path) -> Beatmap:
    """Read an .osu file.

    Raises:
        InputError: the file cannot be read, or is not a beatmap.
    """
    return parse_beatmap(read_bytes(path), path.name)


def parse_beatmap(data: bytes | str, name: str = "the beatmap") -> Beatmap:
    """Read a beatmap from the content of its file; `name` is used in messages.

    Lines that the game would skip stay in the file as text and become no object.

    Raises:
        InputError: this is not a beatmap, or one far larger than any.
    """
    encoding, newline, line_ends, lines = read_lines(data, name)
    blocks, points, objects = _read_blocks(lines)
    version = version_in([text for _, text in blocks[0].lines])
    if version is None:
        if not any(block.name in SECTIONS for block in blocks):
            raise InputError(f"{name} is not an osu! beatmap: it has neither an osu! header nor a section.")
        version = LATEST_VERSION
    if sum([each.slides for each in objects if isinstance(each, Slider)]) > MAX_SLIDES_IN_ALL:
        raise InputError(f"{name} has sliders with more than {MAX_SLIDES_IN_ALL:,} slides and cannot be a beatmap.")
    beatmap = Beatmap(version, blocks)
    beatmap.encoding = encoding
    beatmap.newline = newline
    beatmap.line_ends = line_ends
    beatmap.timing_points = sorted(points, key=lambda point: point.time)
    beatmap.hit_objects = sorted(objects, key=lambda hit_object: hit_object.time)
    if beatmap.mode == GameMode.OSU:
        for item in objects:
            if isinstance(item, Slider):
                item.thinned = True
    if beatmap.timing_points != points:
        beatmap.unsorted.add("timingpoints")
    if beatmap.hit_objects != objects:
        beatmap.unsorted.add("hitobjects")
    return beatmap


def _read_blocks(lines: list[str]) -> tuple[list[Block], list[TimingPoint], list[HitObject]]:
    """The lines of the file as sections, with the objects and timing points parsed."""
    block = Block("", "")
    blocks = [block]
    points: list[TimingPoint] = []
    objects: list[HitObject] = []
    name = ""
    whole = False
    for number, line in enumerate(lines):
        if line.startswith("[") and "]" in line:
            if block is blocks[0]:
                named = version_in([text for _, text in block.lines])
                whole = (LATEST_VERSION if named is None else named) < FIRST_VERSION_WITH_FRACTIONS
            block.end = number
            name = line[1 : line.index("]")].strip().lower()
            block = Block(name, line, number=number)
            blocks.append(block)
        elif name == "hitobjects" and line:
            try:
                hit_object = parse_hit_object(line if "//" not in line else line.partition("//")[0], whole=whole)
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
