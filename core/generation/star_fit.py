"""Bringing generated objects to the stars that were asked for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.stars import star_rating
from core.generation.build import fill
from core.generation.guided.placed import Placed
from core.generation.spacing import respaced
from core.jobs import CancelToken

TOLERANCE = 0.12
"""Stars off that are as good as none."""

FARTHEST_AIM = 3.0
"""Stars above or below the wanted ones."""

LEAST_GAIN = 0.1
"""Stars for each star of aim, below which aiming higher is of no use."""

WIDEST = 1.5
NARROWEST = {GameMode.OSU: 0.6, GameMode.CATCH: 0.3}
"""What jumps may be multiplied by; in catch the easiest maps hardly ask to move."""


@dataclass(slots=True)
class Attempt:
    """The objects of a pass.

    Attributes:
        aim: how many more stars (or fewer) than were asked for the pass was told to make.
    """

    placed: list[Placed]
    stars: float
    aim: float


@dataclass(frozen=True, slots=True)
class StarFit:
    """What the stars of a pass are measured against, and what can be done about them without another one.

    Attributes:
        beatmap: what the objects will be written into; it is not changed.
        red: its red lines.
        wanted: stars.
    """

    beatmap: Beatmap
    mode: GameMode
    red: list[TimingPoint]
    wanted: float

    @property
    def spaces(self) -> bool:
        """Whether longer or shorter jumps make the difference in this mode."""
        return self.mode in NARROWEST

    def attempt(self, placed: list[Placed], aim: float, cancel: CancelToken) -> Attempt:
        """A pass, brought as near to the wanted stars as its objects allow."""
        attempt = Attempt(placed, self.stars_of(placed), aim)
        if self.spaces:
            return self._spaced(attempt, cancel)
        return self._thinned(attempt, cancel) if self.mode == GameMode.MANIA else attempt

    def error(self, attempt: Attempt) -> float:
        return abs(attempt.stars - self.wanted)

    def next_aim(self, tried: list[Attempt]) -> float | None:
        """Where the next pass should aim: a secant through the last two, else a plain correction.

        None where another pass is of no use: the stars fit, do not follow the aim, or it cannot go farther.
        """
        last = tried[-1]
        if not last.placed or self.error(last) <= TOLERANCE:
            return None
        step = self.wanted - last.stars
        if len(tried) > 1:
            turn = last.aim - tried[-2].aim
            gain = (last.stars - tried[-2].stars) / turn
            if gain < LEAST_GAIN and abs(turn) > 1:
                return None
            step /= max(gain, 1 / 3)
        aim = float(np.clip(last.aim + step, -FARTHEST_AIM, FARTHEST_AIM))
        return None if aim == last.aim else aim

    def _spaced(self, first: Attempt, cancel: CancelToken) -> Attempt:
        """Jumps a little longer or shorter, by bisection, until the stars fit."""
        if self.error(first) <= TOLERANCE / 3:
            return first
        best = first
        low, high = (1.0, WIDEST) if first.stars < self.wanted else (NARROWEST[self.mode], 1.0)
        for _ in range(7):
            cancel.check()
            factor = (low + high) / 2
            moved = respaced(first.placed, factor)
            attempt = Attempt(moved, self.stars_of(moved), first.aim)
            best = min(best, attempt, key=self.error)
            if attempt.stars < self.wanted:
                low = factor
            else:
                high = factor
        return best

    def _thinned(self, first: Attempt, cancel: CancelToken) -> Attempt:
        """Without the chord notes that the model was least sure of, by bisection, until the stars fit."""
        spare = sorted((item for item in first.placed if item.confidence < 1), key=lambda item: item.confidence)
        best = first
        low, high = 0, len(spare)
        while low < high and self.error(best) > TOLERANCE / 3:
            cancel.check()
            count = (low + high) // 2
            left_out = {id(item) for item in spare[:count]}
            kept = [item for item in first.placed if id(item) not in left_out]
            attempt = Attempt(kept, self.stars_of(kept), first.aim)
            best = min(best, attempt, key=self.error)
            if attempt.stars > self.wanted:
                low = count + 1
            else:
                high = count
        return best

    def stars_of(self, placed: list[Placed]) -> float:
        """Those of a map with these objects."""
        trial = self.beatmap.copy()
        fill(trial, placed, self.red)
        return star_rating(trial)


def fullest_part(times: NDArray[np.float64], start: float, end: float, length: float) -> float:
    """Where (ms) the part of `length` ms between `start` and `end` begins that holds most of the ascending `times`."""
    begins = np.append(times[(times >= start) & (times <= end - length)], start)
    counts = np.searchsorted(times, begins + length) - np.searchsorted(times, begins)
    return float(begins[np.argmax(counts)])
