"""Tokens of what is mapped already, as a prompt shows them, and what else they leave for what comes next."""

import math
from dataclasses import dataclass, field

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import GameMode, HitObject, Slider, Spinner, column_of
from core.beatmap.timing import TimingLines, object_end_time
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.tokens.conditioning import class_tokens, conditions_of
from core.tokens.encoding import TIME_STEP
from core.tokens.events import EventType, TimedEvents
from core.tokens.families import recognise_family
from core.tokens.parser import parse_beatmap_events
from core.tokens.rhythm_gaps import gap_places
from core.tokens.rhythm_prompt import guest_block, place_tokens
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import Vocabulary


@dataclass(slots=True)
class TokenHistory:
    """Tokens in order of time.

    Attributes:
        ids: of a time shift it is that of 0; a prompt makes it relative to its window.
        times: ms at which each token counts as happening, never decreasing.
        shifts: ms of each token that is a time shift, else -1.
    """

    vocabulary: Vocabulary
    ids: list[int] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    shifts: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, events: TimedEvents, vocabulary: Vocabulary) -> "TokenHistory":
        """The tokens of a map's events."""
        history = cls(vocabulary)
        zero = vocabulary.span(EventType.TIME_SHIFT).start
        latest = 0
        for event, time in zip(events.events, events.times, strict=True):
            shift = event.value if event.type is EventType.TIME_SHIFT else -1
            # Tokens are cut by time, so the times must not go back where long objects overlap.
            latest = max(latest, time)
            history.add(zero if shift >= 0 else vocabulary.encode(event), latest, shift)
        return history

    def with_gaps(self, grid: OnsetGrid) -> "TokenHistory":
        """The same with the gaps around the onsets of `grid`, for a model that takes them as tokens."""
        onsets = np.array(grid.onsets, dtype=np.int64)
        places, which = gap_places(np.array(self.shifts, dtype=np.int64), onsets)
        gaps = [grid.gap_tokens(int(onset)) for onset in onsets[which]]
        out = TokenHistory(self.vocabulary)
        begins = [0, *places.tolist()]
        for begin, end, gap_tokens in zip(begins, [*begins[1:], len(self.ids)], [*gaps, []], strict=True):
            for token in zip(self.ids[begin:end], self.times[begin:end], self.shifts[begin:end], strict=True):
                out.add(*token)
            for gap in gap_tokens:
                out.add(gap, self.times[end - 1])
        return out

    def add(self, index: int, time: int, shift: int = -1) -> None:
        """Append one token."""
        self.ids.append(index)
        self.times.append(time)
        self.shifts.append(shift)

    def between(self, start: int, end: float = math.inf) -> list[int]:
        """The ids from `start` to before `end` ms, for the window that begins at `start`."""
        first, last = np.searchsorted(self.times, [start, end])
        return self.relative(int(first), int(last), start)

    def relative(self, first: int, last: int, start: int) -> list[int]:
        """The ids from one index to before another, for the window that begins at `start` ms."""
        span = self.vocabulary.span(EventType.TIME_SHIFT)
        return [
            index if shift < 0 else min(max(span.start + (shift - start) // TIME_STEP, span.start), span.stop - 1)
            for index, shift in zip(self.ids[first:last], self.shifts[first:last], strict=True)
        ]


@dataclass(slots=True)
class RangeContext:
    """What a part of a map is written into.

    Attributes:
        start, end: ms; objects begin and end within.
        history: the tokens before the part.
        velocity: slider velocity in force there.
        position: where the last object before ends, osu! pixels; None where that does not matter.
        last_end: ms at which it ends.
        taken: ms until which each osu!mania column is held or has just been hit.
    """

    start: float
    end: float
    history: TokenHistory
    velocity: float = 1.0
    position: tuple[float, float] | None = None
    last_end: float = -math.inf
    taken: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, beatmap: Beatmap, start: float, end: float, vocabulary: Vocabulary) -> "RangeContext":
        """What is around the part of `beatmap` from `start` to `end` ms: all that is before it, as it is."""
        before = beatmap.copy()
        before.hit_objects = [item for item in before.hit_objects if item.time < start]
        lines = TimingLines(beatmap.timing_points)
        scrolls = beatmap.mode in {GameMode.TAIKO, GameMode.MANIA}
        speed = lines.scroll_speed_at(start) if scrolls else lines.velocity_at(start)
        around = cls(start, end, TokenHistory(vocabulary), speed)
        if not before.hit_objects:
            return around
        around.history = TokenHistory.of(parse_beatmap_events(UpstreamMap(before), ParserSettings()), vocabulary)
        last = before.hit_objects[-1]
        around.last_end = object_end_time(last, before, lines)
        around.position = _end_position(last)
        if beatmap.mode == GameMode.MANIA:
            for item in before.hit_objects:
                column = column_of(item.x, beatmap.keys)
                around.taken[column] = max(around.taken.get(column, -math.inf), item.end_time)
        return around


@dataclass(slots=True)
class GuestContext:
    """A finished difficulty of the song, which the model is shown beside the one it writes.

    Attributes:
        special: the class tokens of it.
        speeds: (ms, hundredths) of its velocities.
    """

    special: list[int]
    tokens: TokenHistory
    speeds: list[tuple[int, int]]

    @classmethod
    def of(cls, beatmap: Beatmap, stars: float, vocabulary: Vocabulary, song_length: float) -> "GuestContext":
        """That of `beatmap`; `song_length` is ms."""
        source = UpstreamMap(beatmap)
        events = parse_beatmap_events(source, ParserSettings())
        conditions = conditions_of(beatmap, source, vocabulary, stars)
        speeds = [
            (time, event.value)
            for event, time in zip(events.events, events.times, strict=True)
            if event.type is EventType.SCROLL_SPEED
        ]
        special = class_tokens(conditions, recognise_family({}, vocabulary), vocabulary, song_length)
        return cls(special, TokenHistory.of(events, vocabulary), speeds)

    def block(self, start: int, end: float, song_length: float) -> list[int]:
        """The block of the window from `start` to `end` ms."""
        vocabulary = self.tokens.vocabulary
        speed = next((value for time, value in reversed(self.speeds) if time < start), 100)
        special = self.special + place_tokens(vocabulary, start, song_length, speed)
        return guest_block(vocabulary, special, self.tokens.between(start, end))


def _end_position(item: HitObject) -> tuple[float, float] | None:
    if isinstance(item, Spinner):
        return None
    return slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)
