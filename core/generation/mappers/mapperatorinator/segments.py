"""Writing several segments of a song at once, and joining them where no object is open.

The first window of a segment is written whole, as at the beginning of a song: its own part begins after the lookback,
and what it wrote before that only shows it what was there, and is thrown away. Where an object reaches over the seam of
two segments, the earlier one is written on until none does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from core.generation.mappers.mapperatorinator.streaming import first_open
from core.generation.mappers.mapperatorinator.window_decoding import BlockLoop, OnWritten, Written
from core.generation.mappers.mapperatorinator.windows import Window
from core.jobs import CancelToken
from core.tokens.events import TimedEvents
from core.tokens.prompt import Block, PromptWriter
from core.tokens.sequence import first_from

SEGMENTS = 8
"""How many are written at once in a fast request: tokens share the reading of the weights."""

SHORTEST = 0.8
"""Length of a segment, in windows that do not overlap: shorter ones would mostly do what is thrown away."""

_MOST_REPAIRS = 4
"""Windows that are written again at a seam."""


@dataclass(slots=True)
class _Segment:
    """A part of the song; its own part begins with window `first`, counted in all windows."""

    writer: PromptWriter
    windows: list[Window]
    first: int


def write_segments(loop: BlockLoop, count: int, on_written: OnWritten, cancel: CancelToken) -> None:
    """Fill the unfinished blocks of `loop`, `count` segments at once."""
    windows = list(loop.listener.windows)
    open_blocks = [index for index, block in enumerate(loop.writer.outputs) if not block.finished]
    count = segments_of(len(windows), loop.listener.windows.step, count)
    total = len(open_blocks) * len(windows)
    for place, index in enumerate(open_blocks):
        block = loop.writer.outputs[index]
        segments = _segments(loop, index, windows, count)
        steps = max(len(segment.windows) for segment in segments)
        for step in range(steps):
            for rows in _alike(segments, step):
                cancel.check()
                loop.write_windows(index, rows, cancel)
            # The first segment is part of the result as it is, so it can be shown already.
            until = segments[0].windows[min(step, len(segments[0].windows) - 1)]
            done = place * len(windows) + len(windows) * (step + 1) // (steps + 1)
            on_written(Written(block, until.time + loop.writer.window - until.lookahead, done, total))
        for segment in segments[1:]:
            _join(loop, index, windows, segment, cancel)
        on_written(Written(block, windows[-1].time + loop.writer.window, (place + 1) * len(windows), total))


def segments_of(windows: int, step: float, most: int) -> int:
    """How many segments a song of so many windows, `step` of a window apart, is cut into."""
    shortest = max(round(SHORTEST / step), 1)
    count = max(min(most, windows // shortest), 1)
    # All are as long as the longest, so that there may be fewer.
    return ceil(windows / ceil(windows / count))


def _segments(loop: BlockLoop, index: int, windows: list[Window], count: int) -> list[_Segment]:
    length = ceil(len(windows) / count)
    segments = []
    for first in range(0, len(windows), length):
        own = windows[first : first + length]
        own[0] = replace(own[0], lookback=0.0)
        writer = loop.writer
        if first:
            outputs = list(writer.outputs)
            outputs[index] = Block(outputs[index].kind)
            writer = replace(writer, outputs=outputs)
        segments.append(_Segment(writer, own, first))
    return segments


def _alike(segments: Sequence[_Segment], step: int) -> list[list[tuple[PromptWriter, Window]]]:
    """The rows of one step, grouped by what belongs to their neighbours."""
    groups: dict[tuple[float, float], list[tuple[PromptWriter, Window]]] = {}
    for segment in segments:
        if step < len(segment.windows):
            window = segment.windows[step]
            groups.setdefault((window.lookback, window.lookahead), []).append((segment.writer, window))
    return list(groups.values())


def _join(loop: BlockLoop, index: int, windows: list[Window], segment: _Segment, cancel: CancelToken) -> None:
    """Put the own part of `segment` behind what is there, in place."""
    left, right = loop.writer.outputs[index].content, segment.writer.outputs[index].content
    types_first = loop.writer.family.types_first
    at = windows[segment.first].time + windows[segment.first].lookback
    for window in windows[segment.first : segment.first + _MOST_REPAIRS]:
        cut = first_from(right.times, at)
        if first_open(left.events, types_first) is None and first_open(right.events[:cut], types_first) is None:
            break
        cancel.check()
        loop.write_windows(index, [(loop.writer, window)], cancel)
        at = window.time + loop.writer.window - window.lookahead
    _splice(left, right, at)


def _splice(left: TimedEvents, right: TimedEvents, at: float) -> None:
    """`left` before `at` ms, then `right`."""
    end, start = first_from(left.times, at), first_from(right.times, at)
    left.events[end:], left.times[end:] = right.events[start:], right.times[start:]
