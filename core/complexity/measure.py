"""How complex a chart's rhythm is, and in which bars."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import Slider, Spinner
from core.complexity.rhythm_events import RhythmVocabulary, guesses_of, rhythm_events
from core.tokens.upstream_view import UpstreamMap, start_of

LogProbabilities = Callable[[NDArray[np.int64]], NDArray[np.float64]]
"""From contexts (guesses, CONTEXT) to the logarithms of the probabilities of each class, (guesses, classes)."""

_LEAST_PROBABILITY = 1e-4
_AT_ONCE = 8192
"""Guesses whose distributions are in memory at one time."""
_BREAK_MS = 5000.0  # longer gaps are breaks and do not count as playing time


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar, and the surprise of all times in it, nats."""

    time_ms: float
    surprisal: float


@dataclass(frozen=True, slots=True)
class Complexity:
    """The complexity of a chart: surprise per second of playing, nats; 0 where it is too short to say.

    Attributes:
        bars: those that hold a guessed time, in the order of time.
    """

    value: float
    guesses: int
    bars: tuple[Bar, ...]


def measure_complexity(
    source: UpstreamMap,
    overall_difficulty: float,
    vocabulary: RhythmVocabulary,
    model: LogProbabilities,
    *,
    upstream_slices: bool = False,
) -> Complexity:
    """Complexity as sum of -ln p over playing seconds.

    p is the probability of a time within the window of a 50 at `overall_difficulty`: classes from L below the right one
    to L - 1 above it, L = int((79.5 - 6 OD) / 10).

    Args:
        upstream_slices: repeat a slip of the published code, where times nearer to the lowest than L get the least
            probability; otherwise their window begins at the lowest.
    """
    events = rhythm_events(source)
    guesses = guesses_of(events, vocabulary.encode(events))
    seconds = playing_seconds(source)
    if not len(guesses.labels) or seconds <= 0:
        return Complexity(0.0, 0, ())
    reach = max(int((79.5 - 6 * overall_difficulty) * 0.1), 1)
    count = len(guesses.labels)
    found = np.empty(count)
    for first in range(0, count, _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        found[part] = _within(model(guesses.contexts[part]), guesses.labels[part], reach)
    if upstream_slices:
        found = np.where(guesses.labels < reach, 0.0, found)
    surprise = -np.log(np.clip(found, _LEAST_PROBABILITY, 1.0))
    return Complexity(float(surprise.sum() / seconds), count, _bars(source, guesses.times, surprise))


def _within(logarithms: NDArray[np.float64], labels: NDArray[np.int64], reach: int) -> NDArray[np.float64]:
    """(n,) probability of the classes from `reach` below each label (n,) to one less above it, of (n, classes)."""
    total = np.zeros((len(logarithms), logarithms.shape[1] + 1))
    np.cumsum(np.exp(logarithms), axis=1, out=total[:, 1:])
    rows = np.arange(len(labels))
    return total[rows, np.minimum(labels + reach, logarithms.shape[1])] - total[rows, np.maximum(labels - reach, 0)]


def playing_seconds(source: UpstreamMap) -> float:
    """Seconds from object to object, the end of a slider to the next start, without breaks."""
    objects = [item for item in source.objects if not isinstance(item, Spinner)]
    total = 0.0
    for item, after in pairwise(objects):
        end = source.end_of(item) if isinstance(item, Slider) else start_of(item)
        gap = (start_of(after) - end) / 1000
        total += gap if gap < _BREAK_MS else 0.0
    return total / 1000


def _bars(source: UpstreamMap, times: NDArray[np.float64], surprise: NDArray[np.float64]) -> tuple[Bar, ...]:
    """The surprise (n,), nats, at `times` (n,), ms, summed over each bar of the red lines."""
    sums: dict[float, float] = {}
    for time, value in zip(times, surprise, strict=True):
        red = source.line_at(int(time * 1000)).red
        length = red.beat_length * red.meter
        start = red.offset_ms
        if 10 <= length < 60_000:
            start += np.floor((time - start + 1) / length) * length
        sums[round(float(start), 1)] = sums.get(round(float(start), 1), 0.0) + float(value)
    return tuple(Bar(time, round(value, 3)) for time, value in sorted(sums.items()))
