"""The section [Events] as far as the program reads and changes it: the background and the breaks."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from core.beatmap.lines import format_number
from core.beatmap.sections import Block, without_surrogates

_BACKGROUND = frozenset({"0", "background"})
_BREAK = frozenset({"2", "break"})


class Break(NamedTuple):
    """A pause, ms."""

    start: float
    end: float


def event_lines(blocks: list[Block]) -> list[str]:
    """The lines of all [Events], storyboard included, without comments and empty lines."""
    return [
        line
        for block in _events(blocks)
        for _, line in block.lines
        if line.strip() and not line.lstrip().startswith("//")
    ]


def read_background(blocks: list[Block]) -> str | None:
    """The name of the background image."""
    for line in event_lines(blocks):
        fields = line.split(",")
        if _kind(line) in _BACKGROUND and len(fields) > 2:
            return without_surrogates(fields[2].strip().strip('"')) or None
    return None


def write_background(blocks: list[Block], value: str | None) -> None:
    """Name another background image, or none."""
    new = f'0,0,"{value}",0,0'
    for block in _events(blocks):
        for index, (number, line) in enumerate(block.lines):
            if _kind(line) in _BACKGROUND:
                if value is None:
                    del block.lines[index]
                elif read_background(blocks) != value:
                    block.lines[index] = (number, new)
                return
    if value is not None:
        add_event_lines(blocks, [new], after="//Background and Video events")


def read_breaks(blocks: list[Block]) -> list[Break]:
    """The pauses in the order of the file."""
    return [pause for line in event_lines(blocks) if (pause := _parse_break(line)) is not None]


def write_breaks(blocks: list[Block], value: Sequence[Break]) -> None:
    """Put other pauses in place of those that are there."""
    if read_breaks(blocks) == list(value):
        return
    for block in _events(blocks):
        block.lines[:] = [entry for entry in block.lines if _parse_break(entry[1]) is None]
    lines = [f"2,{format_number(start)},{format_number(end)}" for start, end in value]
    add_event_lines(blocks, lines, after="//Break Periods")


def _events(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if block.name == "events"]


def _kind(line: str) -> str:
    return line.partition(",")[0].strip().lower()


def add_event_lines(blocks: list[Block], lines: Sequence[str], after: str) -> None:
    """Put lines behind the comment `after`; without it at the end of [Events], which is made where it is missing."""
    events = _events(blocks)
    if not events:
        events = [Block("events", "[Events]", [(0, "")])]
        blocks.insert(min(len(blocks), 5), events[0])
    block = events[0]
    texts = [text.strip() for _, text in block.lines]
    index = texts.index(after) + 1 if after in texts else block.insertion_index()
    block.lines[index:index] = [(0, line) for line in lines]


def _parse_break(line: str) -> Break | None:
    if _kind(line) not in _BREAK:
        return None
    fields = line.split(",")
    try:
        start, end = float(fields[1]), float(fields[2])
    except (IndexError, ValueError):
        return None
    return Break(start, end) if math.isfinite(start) and math.isfinite(end) else None
