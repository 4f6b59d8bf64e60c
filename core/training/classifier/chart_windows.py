"""A chart as the mapper classifier reads it: events with the beats between them, in windows of 8.184 s.

After the published classifier: types lead their groups, then the time in steps of 10 ms, the snap, both coordinates in
whole osu! pixels and the hitsounds; no volumes, no distances and no marks of beginning and end. That one was made for
osu! alone; here the columns and long notes of the other modes have ids too.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, GameMode
from core.errors import InputError
from core.tokens.encoding import X_RANGE, Y_RANGE
from core.tokens.events import EventType
from core.tokens.parser import parse_beatmap_events
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import Vocabulary, build_vocabulary

WINDOW_MS = 8184
FRAME_MS = 8
OFFSETS = 1024
"""Frames by which the first window of a chart may begin later."""

_STEPS = WINDOW_MS // 10
_LATEST_MS = 4 * 3600 * 1000
_MOST_BEATS = 200_000
_BEATS = (EventType.BEAT, EventType.MEASURE, EventType.TIMING_POINT)
_SETTINGS = ParserSettings(
    types_first=True,
    slider_version=1,
    position_precision=1,
    split_axes=True,
    refinement=None,
    slider_velocity=False,
    beats_in_map=True,
    sustain=None,
)
_TYPES = (
    *(EventType.CIRCLE, EventType.SPINNER, EventType.SPINNER_END, EventType.SLIDER_HEAD, EventType.BEZIER_ANCHOR),
    *(EventType.PERFECT_ANCHOR, EventType.CATMULL_ANCHOR, EventType.RED_ANCHOR, EventType.LAST_ANCHOR),
    *(EventType.SLIDER_END, EventType.HOLD_NOTE, EventType.HOLD_NOTE_END, EventType.DRUMROLL, EventType.DRUMROLL_END),
    *(EventType.DENDEN, EventType.DENDEN_END, *_BEATS),
)


@cache
def classifier_vocabulary() -> Vocabulary:
    """The ids; 0 is padding."""
    ranges = [
        (EventType.TIME_SHIFT, 0, _STEPS),
        (EventType.SNAPPING, 0, 16),
        (EventType.POS_X, *X_RANGE),
        (EventType.POS_Y, *Y_RANGE),
        (EventType.COLUMN, 0, 17),
        (EventType.SCROLL_SPEED, 0, 1000),
        (EventType.NEW_COMBO, 0, 0),
        (EventType.HITSOUND, 0, 72),
        *((kind, 0, 0) for kind in _TYPES),
    ]
    return build_vocabulary((), ranges, ())


@dataclass(frozen=True, slots=True)
class ClassifierTokens:
    """A chart.

    Attributes:
        ids: (tokens,) uint16; those of times are the id of 0 ms.
        times: (tokens,) int32, ms in the song, ascending.
    """

    mode: GameMode
    ids: NDArray[np.uint16]
    times: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class ChartWindow:
    """A window: its ids (tokens,) with times from its own beginning, and where it begins, ms in the song as played."""

    ids: NDArray[np.int64]
    start_ms: float


def tokenize(beatmap: Beatmap) -> ClassifierTokens:
    """A chart as tokens.

    Raises:
        InputError: it has no objects, or objects or lines outside any song.
    """
    source = UpstreamMap(beatmap)
    if not source.objects:
        raise InputError("The beatmap has no objects, so there is nothing to compare.")
    last = max(source.end_of(item) for item in source.objects) / 1000
    if min(item.time for item in source.objects) < -_LATEST_MS or last > _LATEST_MS:
        raise InputError("The beatmap has objects outside any song; it cannot be compared.")
    red = [line for line in source.lines if line.sets_tempo]
    ends = [line.offset_ms for line in red[1:]] + [last]
    if sum(max(end - line.offset_ms, 0) / line.beat_length for line, end in zip(red, ends, strict=False)) > _MOST_BEATS:
        raise InputError("The beatmap has more beats than any song; mend its red lines.")
    vocabulary = classifier_vocabulary()
    events = parse_beatmap_events(source, _SETTINGS)
    zero = vocabulary.span(EventType.TIME_SHIFT).start
    pairs = zip(events.events, events.times, strict=True)
    rows = [(event, time) for event, time in pairs if event.type is not EventType.VOLUME]
    ids = [zero if event.type is EventType.TIME_SHIFT else vocabulary.encode(event) for event, _ in rows]
    return ClassifierTokens(source.mode, np.array(ids, np.uint16), np.array([time for _, time in rows], np.int32))


def windows_of(chart: ClassifierTokens, *, offset: int = 0, speed: float = 1.0) -> list[ChartWindow]:
    """The windows of a chart that hold objects, one after the other from the beginning of the song.

    Args:
        offset: frames of 8 ms by which the first one begins later.
        speed: times are divided by it and cut.
    """
    times = np.trunc(chart.times / speed).astype(np.int64)
    if not len(times):
        return []
    moments = chart.ids == classifier_vocabulary().span(EventType.TIME_SHIFT).start
    beats = np.isin(chart.ids, [classifier_vocabulary().span(kind).start for kind in _BEATS]) | moments
    first = offset * FRAME_MS
    found = []
    for start in range(first, max(int(times[-1]), first) + 1, WINDOW_MS):
        low, high = np.searchsorted(times, (start, start + WINDOW_MS))
        if beats[low:high].all():
            continue
        steps = np.clip((times[low:high] - start) // 10, 0, _STEPS)
        ids = chart.ids[low:high].astype(np.int64) + np.where(moments[low:high], steps, 0)
        found.append(ChartWindow(ids, float(start)))
    return found


def mirrored(ids: NDArray[np.int64], flip: tuple[bool, bool]) -> NDArray[np.int64]:
    """Ids, (tokens,), with positions mirrored horizontally (x to 512 - x), vertically (y to 384 - y)."""
    found = ids.copy()
    sizes = (int(PLAYFIELD_WIDTH), int(PLAYFIELD_HEIGHT))
    for kind, limits, size, flips in zip(
        (EventType.POS_X, EventType.POS_Y), (X_RANGE, Y_RANGE), sizes, flip, strict=True
    ):
        if flips:
            span = classifier_vocabulary().span(kind)
            here = (found >= span.start) & (found < span.stop)
            values = found[here] - span.start + limits[0]
            found[here] = np.clip(size - values, *limits) - limits[0] + span.start
    return found
