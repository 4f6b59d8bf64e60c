"""One difficulty as token arrays and facts: everything about it that does not depend on how it is sampled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_ratings
from core.errors import InputError
from core.tokens.conditioning import UNKNOWN_YEAR, Conditions, conditions_of
from core.tokens.events import ContextType, EventType, TimedEvents
from core.tokens.families import Family
from core.tokens.parser import parse_beatmap_events
from core.tokens.prompt import context_events
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import Vocabulary

STAR_SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
"""Speeds at which star ratings are stored; between them they are interpolated."""

FIRST_YEAR, LAST_YEAR = 2007, UNKNOWN_YEAR - 1

_LATEST_MS = 4 * 3600 * 1000  # objects outside the first hours belong to no song
_STORED_CONTEXTS = (ContextType.TIMING, ContextType.KIAI, ContextType.MAP, ContextType.SV)

Flip = tuple[bool, bool]
"""Mirrored horizontally, vertically."""


@dataclass(frozen=True, slots=True)
class ContextTokens:
    """The events of one context over a whole chart.

    Attributes:
        ids: (versions, events) token ids, one row for each distinct mirroring; time tokens hold the id of 0 ms.
        times: (events,) int32, ms that each event belongs to; a time token's own value.
    """

    ids: NDArray[np.uint16]
    times: NDArray[np.int32]

    def at_speed(self, speed: float) -> NDArray[np.int64]:
        """(events,) times in ms, cut to whole numbers, as played `speed` times as fast."""
        return np.trunc(self.times / speed).astype(np.int64)


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """What a chart says about itself.

    Attributes:
        stars: at each of STAR_SPEEDS.
        circle_size: as written, without the game's limits.
        hold_note_ratio, scroll_speed_ratio: None where the mode has none.
    """

    mode: int
    beatmap_id: int
    stars: tuple[float, ...]
    hitsounded: bool
    slider_multiplier: float
    circle_size: float
    keycount: int
    hold_note_ratio: float | None = None
    scroll_speed_ratio: float | None = None

    def difficulty(self, speed: float) -> float:
        """Stars at a speed."""
        return float(np.interp(speed, STAR_SPEEDS, self.stars))

    def conditions(
        self, speed: float = 1.0, mapper: int | None = None, year: int | None = None, descriptors: Sequence[str] = ()
    ) -> Conditions:
        """What a prompt asks for to get this chart: its own facts, and the labels a data set gives it."""
        return Conditions(
            mode=GameMode(self.mode),
            difficulty=self.difficulty(speed),
            mapper=mapper,
            year=None if year is None else min(max(year, FIRST_YEAR), LAST_YEAR),
            hitsounded=self.hitsounded,
            slider_multiplier=self.slider_multiplier,
            circle_size=self.circle_size,
            keycount=self.keycount,
            hold_note_ratio=self.hold_note_ratio,
            scroll_speed_ratio=self.scroll_speed_ratio,
            descriptors=tuple(descriptors),
        )


@dataclass(frozen=True, slots=True)
class TokenizedChart:
    """A chart as tokens of one base.

    Attributes:
        versions: which row of the map's ids belongs to each mirroring.
    """

    facts: ChartFacts
    contexts: Mapping[ContextType, ContextTokens]
    versions: Mapping[Flip, int]


def tokenize_chart(
    beatmap: Beatmap, family: Family, vocabulary: Vocabulary, flips: Sequence[Flip] = ((False, False),)
) -> TokenizedChart:
    """The chart as tokens of `family`, once for each of `flips`.

    Raises:
        InputError: it has no objects, objects outside any song, or something the base has no token for.
    """
    source = UpstreamMap(beatmap)
    if not source.objects:
        raise InputError("The beatmap has no objects; leave it out of the data set.")
    if any(not 0 <= item.time <= source.end_of(item) / 1000 <= _LATEST_MS for item in source.objects):
        raise InputError("The beatmap has objects outside any song; leave it out of the data set.")
    rows: list[NDArray[np.uint16]] = []
    versions: dict[Flip, int] = {}
    times = np.zeros(0, np.int32)
    for flip in flips:
        events = parse_beatmap_events(source, family.parser, flip=flip)
        ids, times = _arrays(events, vocabulary)
        same = next((number for number, row in enumerate(rows) if np.array_equal(row, ids)), None)
        versions[flip] = len(rows) if same is None else same
        if same is None:
            rows.append(ids)
    contexts = {ContextType.MAP: ContextTokens(np.stack(rows), times)}
    written = {kind for template in family.templates for kind in template.outputs}
    for kind in _STORED_CONTEXTS:
        if kind in written and kind is not ContextType.MAP:
            # Only in osu!mania are scroll speeds a block of their own; elsewhere the objects tell them.
            empty = kind is ContextType.SV and source.mode != GameMode.MANIA
            ids, times = _arrays(TimedEvents() if empty else context_events(kind, source, family.parser), vocabulary)
            contexts[kind] = ContextTokens(ids[None], times)
    return TokenizedChart(chart_facts(beatmap, source, vocabulary), contexts, versions)


def chart_facts(beatmap: Beatmap, source: UpstreamMap, vocabulary: Vocabulary) -> ChartFacts:
    """The facts of a chart.

    Raises:
        InputError: its star rating cannot be computed.
    """
    conditions = conditions_of(beatmap, source, vocabulary, None)
    return ChartFacts(
        mode=int(source.mode),
        beatmap_id=beatmap.beatmap_id,
        stars=tuple(star_ratings(beatmap, STAR_SPEEDS)),
        hitsounded=conditions.hitsounded,
        slider_multiplier=conditions.slider_multiplier,
        circle_size=conditions.circle_size if conditions.circle_size is not None else 5.0,
        keycount=conditions.keycount,
        hold_note_ratio=conditions.hold_note_ratio,
        scroll_speed_ratio=conditions.scroll_speed_ratio,
    )


def _arrays(events: TimedEvents, vocabulary: Vocabulary) -> tuple[NDArray[np.uint16], NDArray[np.int32]]:
    span = vocabulary.ranges[EventType.TIME_SHIFT]
    zero = span.start - span.low
    ids = [zero if event.type is EventType.TIME_SHIFT else vocabulary.encode(event) for event in events.events]
    return np.array(ids, np.uint16), np.array(events.times, np.int32)
