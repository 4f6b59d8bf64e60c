"""The requested share of hold notes in an osu!mania map: notes that have room are held, or hold notes let go."""

from collections.abc import Sequence
from dataclasses import replace

from core.beatmap.objects import Circle, Hold, TimingPoint
from core.beatmap.timing import TimingLines
from core.generation.mappers.bundled.mania_grammar import SHORTEST_HOLD, SHORTEST_REST
from core.generation.postprocess.placed_object import PlacedObject

LONGEST_BEATS = 1.0
DIVISORS = (4, 8)
"""Holds end on quarter beats; where that makes too few, on eighths."""


def with_hold_share(placed: Sequence[PlacedObject], share: float, red: Sequence[TimingPoint]) -> list[PlacedObject]:
    """The objects with as many hold notes as make up `share`, or as have room; most room goes first.

    Args:
        red: the lines on whose beats holds end.
    """
    result = list(placed)
    missing = round(share * len(result)) - sum(isinstance(each.item, Hold) for each in result)
    if missing < 0:
        holds = sorted((each.end - each.item.time, index) for index, each in enumerate(result) if _is_hold(each))
        for _, index in holds[:-missing]:
            result[index] = _note(result[index])
    elif missing > 0:
        lines = TimingLines(red)
        for divisor in DIVISORS:
            rooms = sorted(_rooms(result, lines, divisor), reverse=True)[:missing]
            for length, index in rooms:
                result[index] = _hold(result[index], result[index].item.time + length)
            missing -= len(rooms)
    return result


def _rooms(placed: Sequence[PlacedObject], lines: TimingLines, divisor: int) -> list[tuple[float, int]]:
    """(ms that it could be held, index) of each note that has room."""
    rooms = []
    following: dict[float, float] = {}
    for index in sorted(range(len(placed)), key=lambda index: placed[index].item.time, reverse=True):
        item = placed[index].item
        beat = lines.beat_length_at(item.time)
        latest = min(following.get(item.x, item.time + 2 * beat) - SHORTEST_REST, item.time + LONGEST_BEATS * beat)
        following[item.x] = item.time
        end = lines.snap(latest, divisor)
        end = round(end if end <= latest else lines.snap(latest - beat / divisor, divisor))
        if not _is_hold(placed[index]) and end - item.time >= SHORTEST_HOLD and end <= latest:
            rooms.append((end - item.time, index))
    return rooms


def _is_hold(placed: PlacedObject) -> bool:
    return isinstance(placed.item, Hold)


def _note(placed: PlacedObject) -> PlacedObject:
    item = placed.item
    return replace(
        placed,
        item=Circle(item.x, item.y, item.time, item.new_combo, item.combo_skip, item.sound, item.sample),
        end=item.time,
    )


def _hold(placed: PlacedObject, end: float) -> PlacedObject:
    item = placed.item
    return replace(
        placed,
        item=Hold(item.x, item.y, item.time, item.new_combo, item.combo_skip, item.sound, item.sample, end=end),
        end=end,
    )
