"""Writing .osu files: what was not changed is written as it was read."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from core.beatmap.beatmap import Beatmap
from core.beatmap.lines import (
    FIRST_VERSION_WITH_FRACTIONS,
    format_hit_object,
    format_timing_point,
    parse_hit_object,
    parse_timing_point,
)
from core.beatmap.objects import HitObject, TimingPoint
from core.beatmap.sections import Block, encode_escaped
from core.files import write_atomically

Item = TypeVar("Item", HitObject, TimingPoint)


def write_beatmap(beatmap: Beatmap, path: Path, overwrite: bool = False) -> None:
    """Write an .osu file atomically, in the encoding and with the line ends it was read with.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    write_atomically(path, encode_beatmap(beatmap), overwrite=overwrite)


def encode_beatmap(beatmap: Beatmap) -> bytes:
    """The content of the beatmap's file."""
    text = format_beatmap(beatmap)
    if beatmap.encoding.startswith("utf-16"):
        return ("\ufeff" + text).encode(beatmap.encoding, "surrogatepass")
    return (b"\xef\xbb\xbf" if beatmap.encoding == "utf-8-sig" else b"") + encode_escaped(text)


def format_beatmap(beatmap: Beatmap) -> str:
    """The text of the beatmap's file, without a byte order mark."""
    blocks = list(beatmap.blocks)
    parse_object = partial(parse_hit_object, whole=beatmap.version < FIRST_VERSION_WITH_FRACTIONS)
    written = {
        "timingpoints": _lines_of(
            beatmap.timing_points, "timingpoints", beatmap, parse_timing_point, format_timing_point
        ),
        "hitobjects": _lines_of(beatmap.hit_objects, "hitobjects", beatmap, parse_object, format_hit_object),
    }
    for name, header in (("timingpoints", "[TimingPoints]"), ("hitobjects", "[HitObjects]")):
        if written[name] and not any(block.name == name for block in blocks):
            blocks.append(Block(name, header, [(0, "")]))
    places = {name: _places(entries, [b for b in blocks if b.name == name]) for name, entries in written.items()}
    lines: list[tuple[int | None, str]] = []
    for block in blocks:
        if block.header:
            lines.append((block.number, block.header))
        if block.name in places:
            lines.extend(_merge(places[block.name].pop(0), block.lines))
        else:
            lines.extend(block.lines)
    if not beatmap.line_ends:
        return beatmap.newline.join([text for _, text in lines])
    return _with_own_ends(lines, beatmap)


def _with_own_ends(lines: list[tuple[int | None, str]], beatmap: Beatmap) -> str:
    """The lines of a file whose lines end in different ways, each with its own end; new ones end as most do."""
    ends = beatmap.line_ends
    parts: list[str] = []
    for place, (number, text) in enumerate(lines):
        # New lines are numbered 0, as is the first line of the file.
        own = number is not None and number < len(ends) and (number or not place)
        parts += text, ends[number] if own and number is not None else beatmap.newline
    return "".join(parts[:-1])


def _lines_of(
    items: list[Item], name: str, beatmap: Beatmap, parse: Callable[[str], Item], form: Callable[[Item], str]
) -> list[tuple[int | None, str]]:
    """(line number in the file, text) of each item, in the order they are to be written."""
    entries = [(item.source.number if item.source else None, _line(item, parse, form)) for item in items]
    if name in beatmap.unsorted and all(number is not None for number, _ in entries):
        entries.sort(key=lambda entry: entry[0] or 0)
    return entries


def _line(item: Item, parse: Callable[[str], Item], form: Callable[[Item], str]) -> str:
    """The line it was read from, where that still says what the item says."""
    if item.source is None:
        return form(item)
    original = parse(item.source.text.partition("//")[0])
    if original == item:
        return item.source.text
    text = form(item)
    return item.source.text if form(original) == text else text  # NaN is never equal to itself


def _places(entries: list[tuple[int | None, str]], blocks: list[Block]) -> list[list[tuple[int | None, str]]]:
    """The entries of each block, for the rare file that has the same section twice."""
    parts: list[list[tuple[int | None, str]]] = [[] for _ in blocks]
    index = 0
    for entry in entries:
        while index < len(blocks) - 1 and entry[0] is not None and entry[0] >= blocks[index].end:
            index += 1
        parts[index].append(entry)
    return parts


def _merge(entries: list[tuple[int | None, str]], kept: list[tuple[int, str]]) -> Iterator[tuple[int | None, str]]:
    """Items, with the comments and skipped lines between them where they stood."""
    position = 0
    for number, text in entries:
        while number is not None and position < len(kept) and kept[position][0] < number:
            yield kept[position]
            position += 1
        yield number, text
    yield from kept[position:]
