"""The section [Events] as far as the program reads and changes it: the background and the breaks."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from core.beatmap.lines import MAX_NUMBER
from core.beatmap.names import clean_file_name
from core.beatmap.numbers import parse_number
from core.beatmap.sections import Block, without_surrogates

# Names and numbers of the kinds of events, as the game takes them.
_BACKGROUND = frozenset({"0", "Background"})
_VIDEO = frozenset({"1", "Video"})
_BREAK = frozenset({"2", "Break"})
_SPRITE = frozenset({"4", "Sprite"})
_FIRST_LETTERS = frozenset("014BVS")
# What the game plays, and what else is a video and can be no picture.
VIDEO_SUFFIXES = (".mp4", ".mov", ".avi", ".flv", ".mpg", ".wmv", ".m4v", ".mkv", ".webm", ".mpeg", ".ogv", ".3gp")


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


def background_of(lines: Iterable[str]) -> str | None:
    """The background image that the lines of [Events] give, as the game finds it.

    The last line of a background counts, or of a video whose name is not a video's: old maps wrote pictures so. Where
    there is neither, the first sprite of the storyboard is the background.
    """
    found = ""
    for line in lines:
        # Storyboards have very many lines, nearly all of them commands.
        if line[:1] in _FIRST_LETTERS:
            kind = _kind(line)
            if kind in _BACKGROUND or (kind in _VIDEO and _is_picture_line(line)):
                found = _file_of(line, 2) or found
            elif kind in _SPRITE and not found:
                found = _file_of(line, 3)
    return found or None


def read_background(blocks: list[Block]) -> str | None:
    """The name of the background image, with `/` between folders."""
    return background_of(line for block in _events(blocks) for _, line in block.lines)


def write_background(blocks: list[Block], value: str | None) -> None:
    """Name another background image, or none, where the first sprite of a storyboard is what is left."""
    if read_background(blocks) == value:
        return
    new = f'0,0,"{value}",0,0'
    places = [
        (block, index)
        for block in _events(blocks)
        for index, (_, line) in enumerate(block.lines)
        if _kind(line) in _BACKGROUND or (_kind(line) in _VIDEO and _is_picture_line(line))
    ]
    if value is not None and places:
        block, index = places.pop()
        block.lines[index] = (block.lines[index][0], new)
    elif value is not None:
        add_event_lines(blocks, [new], after="//Background and Video events")
    else:
        for block, index in reversed(places):
            del block.lines[index]


def _is_picture_line(line: str) -> bool:
    name = _file_of(line, 2)
    return bool(name) and not name.lower().endswith(VIDEO_SUFFIXES)


def _file_of(line: str, place: int) -> str:
    """The cleaned name of the file in a field of an event's line; "" where there is none."""
    fields = line.partition("//")[0].split(",", place + 1)
    return clean_file_name(without_surrogates(fields[place].strip())) if len(fields) > place else ""


def read_breaks(blocks: list[Block]) -> list[Break]:
    """The pauses in the order of the file."""
    return [pause for line in event_lines(blocks) if (pause := _parse_break(line)) is not None]


def write_breaks(blocks: list[Block], value: Sequence[Break]) -> None:
    """Put other pauses in place of those that are there, their times in whole ms as the format has them.

    Lines of pauses that stay are kept as they are.
    """
    missing = list(value)
    if read_breaks(blocks) == missing:
        return
    for block in _events(blocks):
        kept = []
        for entry in block.lines:
            pause = _parse_break(entry[1])
            if pause is None:
                kept.append(entry)
            elif pause in missing:
                missing.remove(pause)
                kept.append(entry)
        block.lines[:] = kept
    lines = [f"2,{math.floor(start)},{math.floor(end)}" for start, end in missing]
    add_event_lines(blocks, lines, after="//Break Periods")


def _events(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if block.name == "events"]


def _kind(line: str) -> str:
    return line.partition(",")[0].strip()


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
    """The pause that a line of [Events] says; None for any other line."""
    fields = line.split(",")
    if fields[0].strip() not in _BREAK:
        return None
    try:
        start, end = parse_number(fields[1]), parse_number(fields[2])
    except (IndexError, ValueError):
        return None
    return Break(start, max(start, end)) if abs(start) <= MAX_NUMBER and abs(end) <= MAX_NUMBER else None
