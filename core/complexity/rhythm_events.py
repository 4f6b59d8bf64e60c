"""The rhythm of a chart as tokens: the time since the last object, then what begins or ends there.

After the published rhythm-complexity model: every object is a time and its kind; a slider (hold note, drumroll) is
three, its head, the end of its first slide and its end, both timed from the head. Spinners are left out.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import Circle, GameMode, Hold, Slider
from core.tokens.upstream_view import UpstreamMap, divide, start_of

CONTEXT = 32
"""Tokens before a time that it is guessed from."""

_LONG_AGO_MS = -100_000.0  # what stands for the object before the first
_PER_STEP = 0.1
_KINDS = ("circle", "spinner", "spinner_end", "slider_head", "last_anchor", "slider_end")
_STARTS = (_KINDS.index("circle"), _KINDS.index("slider_head"))


@dataclass(frozen=True, slots=True)
class RhythmEvents:
    """The rhythm of a chart.

    Attributes:
        gaps: (events,) ms from the start of the last object, or from the head of the same one.
        kinds: (events,) index of what happens.
        times: (events,) ms in the song.
    """

    gaps: NDArray[np.float64]
    kinds: NDArray[np.int64]
    times: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RhythmVocabulary:
    """Ids: 0 is padding, then times from `low` to `high` ms in steps of 10 ms, then the kinds."""

    low: int = 0
    high: int = 1000

    @property
    def moments(self) -> int:
        """Distinct times."""
        return int((self.high - self.low) * _PER_STEP) + 1

    @property
    def classes(self) -> int:
        """Ids of padding and times, which are what is guessed."""
        return 1 + self.moments

    @property
    def size(self) -> int:
        """All ids."""
        return self.classes + len(_KINDS)

    def encode(self, events: RhythmEvents, speed: float = 1.0) -> NDArray[np.int64]:
        """(2 * events,) a time and a kind for each event, as played `speed` times as fast."""
        steps = np.clip(np.rint((events.gaps / speed - self.low) * _PER_STEP), 0, self.moments - 1)
        ids = np.empty(2 * len(events.kinds), np.int64)
        ids[0::2] = 1 + steps.astype(np.int64)
        ids[1::2] = self.classes + events.kinds
        return ids


@dataclass(frozen=True, slots=True)
class Guesses:
    """What is guessed in a chart.

    Attributes:
        contexts: (guesses, CONTEXT) ids before each time.
        labels: (guesses,) id of the time.
        times: (guesses,) ms in the song of the object whose time it is.
    """

    contexts: NDArray[np.int64]
    labels: NDArray[np.int64]
    times: NDArray[np.float64]


def rhythm_events(source: UpstreamMap) -> RhythmEvents:
    """The rhythm of a chart. In modes where objects coincide, those at one time count once."""
    rows: list[tuple[float, int, float]] = []
    last = _LONG_AGO_MS
    merged = source.mode in (GameMode.MANIA, GameMode.TAIKO)
    circle, head, anchor, tail = (_KINDS.index(name) for name in ("circle", "slider_head", "last_anchor", "slider_end"))
    for item in source.objects:
        if not isinstance(item, Circle | Slider | Hold):
            continue
        start = _seconds_to_ms(start_of(item))
        if merged and start == last:
            continue
        if isinstance(item, Circle):
            rows.append((start - last, circle, start))
        else:
            begin, end = start_of(item), source.end_of(item)
            slides = item.slides if isinstance(item, Slider) else 1
            turn = _seconds_to_ms(begin + divide(end - begin, max(slides, 1)))
            rows.append((start - last, head, start))
            rows.append((turn - start, anchor, turn))
            rows.append((_seconds_to_ms(end) - start, tail, _seconds_to_ms(end)))
        last = start
    gaps, kinds, times = (np.array(column) for column in zip(*rows, strict=True)) if rows else (np.zeros(0),) * 3
    return RhythmEvents(gaps.astype(np.float64), kinds.astype(np.int64), times.astype(np.float64))


def _seconds_to_ms(microseconds: int) -> float:
    """By way of seconds, as the published code did: the errors of that decide where a step is cut."""
    return microseconds / 1e6 * 1000


def guesses_of(events: RhythmEvents, ids: NDArray[np.int64]) -> Guesses:
    """The time of every circle and slider head with enough before it, of `ids` (2·n,): a step and a kind an event."""
    places = np.arange(1, len(ids), 2)  # of the kinds
    chosen = places[np.isin(events.kinds, _STARTS) & (places > CONTEXT)]
    if not len(chosen):
        return Guesses(np.zeros((0, CONTEXT), np.int64), ids[:0], events.times[:0])
    contexts = np.lib.stride_tricks.sliding_window_view(ids, CONTEXT)[chosen - CONTEXT - 1]
    return Guesses(contexts, ids[chosen - 1], events.times[chosen // 2])
