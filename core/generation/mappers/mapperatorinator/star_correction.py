"""Bringing what a public checkpoint wrote nearer to the stars: its fullest parts again, asked for more or for less.

Such a model only leans to the stars it is told. What a whole song takes again is known from the first time, so that a
limit on the time can be kept: a part of 25 s costs its share of that.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.stars import star_rating
from core.errors import CancelledError, InputError
from core.generation.mappers.bundled.star_targeting import (
    FARTHEST_AIM,
    LEAST_GAIN,
    NOTICED,
    TOLERANCE,
    fullest_part,
)
from core.generation.postprocess.builder import MapContent
from core.generation.postprocess.merge import merge_range
from core.jobs import CancelToken

PART = 25_000.0
"""ms of a part; stars depend most on the fullest one."""

_TRIES = 3  # of one part
_DEAREST = 1.3  # what a part takes, beside its share of the song: windows reach beyond it
_MOST_PARTS = 8


@dataclass(frozen=True, slots=True)
class Corrected:
    """What came of it.

    Attributes:
        parts: how many were written again and kept.
        seconds: that it took.
        out_of_time: more could have been tried, but for the limit.
    """

    beatmap: Beatmap
    stars: float
    parts: int
    seconds: float
    out_of_time: bool


@dataclass(frozen=True, slots=True)
class StarCorrection:
    """What decides how parts are written again.

    Attributes:
        target: stars that were asked for.
        write: a part of a map, ms from and to, asked for stars, until the token says so.
        seconds: at most.
        part_seconds: about what a part takes, before one was written.
        clock: seconds.
    """

    target: float
    write: Callable[[Beatmap, float, float, float, CancelToken], MapContent]
    seconds: float
    part_seconds: float
    clock: Callable[[], float] = time.monotonic

    def corrected(self, beatmap: Beatmap, stars: float, start: float, end: float, cancel: CancelToken) -> Corrected:
        """The map with parts between `start` and `end` ms written again, as near to the target as they bring it.

        Raises:
            CancelledError: `cancel` was set.
        """
        began, dearest = self.clock(), self.part_seconds * _DEAREST
        limit = _Limit(cancel, began + self.seconds, self.clock)
        best, kept, out_of_time = (beatmap, stars), 0, False
        offset = 0.0
        for first, last in parts_of(beatmap, start, end):
            base, aim, tried = best, offset + self.target - best[1], list[tuple[float, float]]()
            improved = False
            for _ in range(_TRIES):
                if self._fits(best[1]):
                    break
                if self.clock() - began + dearest > self.seconds:
                    out_of_time = True
                    break
                cancel.check()
                aim = float(np.clip(aim, -FARTHEST_AIM, FARTHEST_AIM))
                started = self.clock()
                try:
                    made = self._with_part(base[0], first, last, max(self.target + aim, 0.1), limit)
                except CancelledError:
                    cancel.check()
                    out_of_time = True
                    break
                dearest = max(dearest, self.clock() - started)
                if made is None:
                    break
                if abs(made[1] - self.target) < abs(best[1] - self.target):
                    best, improved, offset = made, True, aim
                tried.append((aim, made[1]))
                following = self._next_aim(tried)
                if following is None:
                    break
                aim = following
            kept += improved
            if out_of_time or self._fits(best[1]):
                break
        return Corrected(*best, kept, self.clock() - began, out_of_time)

    def _fits(self, stars: float) -> bool:
        return abs(stars - self.target) <= TOLERANCE

    def _with_part(
        self, base: Beatmap, first: float, last: float, stars: float, limit: CancelToken
    ) -> tuple[Beatmap, float] | None:
        """The map with a part again, and its stars; None where nothing came of it."""
        try:
            content = self.write(base, first, last, stars, limit)
            merged = merge_range(base, content, first, last)
            return (merged, star_rating(merged)) if content.objects else None
        except InputError:
            return None

    def _next_aim(self, tried: list[tuple[float, float]]) -> float | None:
        """A secant through the last two, else a plain correction; None where this part does not follow."""
        aim, stars = tried[-1]
        step = self.target - stars
        if len(tried) > 1:
            turn = aim - tried[-2][0]
            gain = (stars - tried[-2][1]) / turn if turn else 0.0
            if gain < LEAST_GAIN:
                return None
            step /= gain
        following = float(np.clip(aim + step, -FARTHEST_AIM, FARTHEST_AIM))
        return None if following == aim else following


class _Limit(CancelToken):
    """Set when another one is, or at a time."""

    def __init__(self, cancel: CancelToken, until: float, clock: Callable[[], float]) -> None:
        super().__init__()
        self._cancel, self._until, self._clock = cancel, until, clock

    @property
    def cancelled(self) -> bool:
        return self._cancel.cancelled or self._clock() > self._until


def parts_of(beatmap: Beatmap, start: float, end: float) -> list[tuple[float, float]]:
    """Parts (from, to) in ms between `start` and `end`, the fullest first, none over another."""
    times = np.array([item.time for item in beatmap.hit_objects], np.float64)
    times = np.sort(times[(times >= start) & (times <= end)])
    length = min(PART, end - start)
    found: list[tuple[float, float]] = []
    free = [(start, end)]
    while free and len(found) < _MOST_PARTS:
        begins = [(fullest_part(times, low, high, length), low, high) for low, high in free]
        counted = [(_count(times, begin, begin + length), -begin, low, high) for begin, low, high in begins]
        count, negative, low, high = max(counted)
        if not count:
            break
        begin = -negative
        found.append((begin, min(begin + length, end)))
        free.remove((low, high))
        free += [gap for gap in ((low, begin - 1), (begin + length + 1, high)) if gap[1] - gap[0] >= length]
    return found


def _count(times: "np.ndarray[tuple[int], np.dtype[np.float64]]", start: float, end: float) -> int:
    return int(np.searchsorted(times, end) - np.searchsorted(times, start))


def correction_sentences(done: Corrected, before: float, target: float, seconds: float) -> list[str]:
    """What was done about the stars, which were `before`, within so many `seconds`."""
    sentences = []
    if done.parts:
        sentences.append(
            f"The stars were brought from {before:.2f} to {done.stars:.2f} by writing the fullest parts again "
            f"({done.parts} in {done.seconds:.0f} s)."
        )
    if abs(done.stars - target) > NOTICED and done.out_of_time:
        sentences.append(
            f"Coming nearer to {target:.2f} stars would take longer than the {seconds:.0f} s allowed; raise that "
            "limit, or ask for more or fewer stars."
        )
    return sentences
