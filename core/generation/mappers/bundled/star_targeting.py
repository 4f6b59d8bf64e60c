"""Bringing generated objects to the stars that were asked for."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Hold, TimingPoint
from core.beatmap.stacking import circle_radius
from core.beatmap.stars import star_rating
from core.generation.mappers.bundled.hold_share import with_hold_share
from core.generation.mappers.bundled.spacing import respaced
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.postprocess.timing_lines import fill
from core.jobs import CancelToken

TOLERANCE = 0.12
"""Stars off that are as good as none."""

NOTICED = 0.25
"""Stars off that are worth a sentence."""

FARTHEST_AIM = 3.0
"""Stars above or below the target."""

LEAST_GAIN = 0.1
"""Stars for each star of aim, below which aiming higher is of no use."""

LEAST_EXPECTED = 0.1
"""Stars that another pass must promise to be worth its time."""

WIDEST = ((2.5, 4.0), (1.2, 1.5))
LAST_RESORT = 1.25
NARROWEST = {GameMode.OSU: 0.6, GameMode.CATCH: 0.3}
"""What jumps may be multiplied by, the most by stars, by line between: an easy map that lacks stars rather lacks
objects, and in catch the easiest maps hardly ask to move. What nothing else brought may take so much more in the end.
"""


@dataclass(slots=True)
class Attempt:
    """The objects of a pass.

    Attributes:
        aim: how many more stars (or fewer) than requested the pass was to make.
        chord_notes: beside the first note of each onset, on average, that are not left out.
    """

    placed: list[PlacedObject]
    stars: float
    aim: float
    chord_notes: float = 0.0


@dataclass(frozen=True, slots=True)
class StarTarget:
    """What the stars of a pass are measured against, and what can be done about them without another one.

    Attributes:
        beatmap: what the objects will be written into; it is not changed.
        red_lines: of it.
        target: stars.
        hold_note_ratio: requested share of hold notes; None leaves it as the pass made it.
    """

    beatmap: Beatmap
    mode: GameMode
    red_lines: list[TimingPoint]
    target: float
    hold_note_ratio: float | None = None

    @property
    def spaces(self) -> bool:
        """Whether longer or shorter jumps make the difference in this mode."""
        return self.mode in NARROWEST

    def attempt(self, placed: list[PlacedObject], aim: float, cancel: CancelToken, chord_notes: float = 0.0) -> Attempt:
        """A pass, brought as near to the target stars as its objects allow; see `Attempt`."""
        if self.hold_note_ratio is not None:
            placed = with_hold_share(placed, self.hold_note_ratio, self.red_lines)
        attempt = Attempt(placed, self.stars_of(placed), aim, chord_notes)
        if self.spaces:
            return self._spaced(attempt, cancel)
        return self._thinned(attempt, cancel) if self.mode == GameMode.MANIA else attempt

    def error(self, attempt: Attempt) -> float:
        return abs(attempt.stars - self.target)

    def next_aim(self, tried: list[Attempt], least_turn: float = 1.0) -> float | None:
        """Where the next pass should aim: a secant through the last two, else a plain correction.

        None where another pass is of no use: the stars fit, do not follow the aim, or it would gain too little.

        Args:
            least_turn: stars between two aims, above which passes that came out alike say that it is of no use.
        """
        last = tried[-1]
        if not last.placed or self.error(last) <= TOLERANCE:
            return None
        step, gain = self.target - last.stars, 1.0
        if len(tried) > 1:
            turn = last.aim - tried[-2].aim
            gain = (last.stars - tried[-2].stars) / turn
            if gain < LEAST_GAIN and abs(turn) > least_turn:
                return None
            step /= max(gain, 1 / 3)
        aim = float(np.clip(last.aim + step, -FARTHEST_AIM, FARTHEST_AIM))
        return None if abs(max(gain, 1 / 3) * (aim - last.aim)) < LEAST_EXPECTED else aim

    def stretched(self, best: Attempt, cancel: CancelToken) -> Attempt:
        """The best of all passes, with still longer jumps where its stars are too few, or shorter ones for too many."""
        if not self.spaces or self.error(best) <= TOLERANCE:
            return best
        return self._spaced(best, cancel, LAST_RESORT)

    def nearest(self, tried: Sequence[Attempt], cancel: CancelToken) -> Attempt:
        """The attempt that comes nearest, without chord notes that it kept where that is still too much.

        Of those that come about as near, the one that has to do without the fewest.
        """
        thinner = [
            self._thinned(replace(each, chord_notes=0.0), cancel) if each.chord_notes else each for each in tried
        ]
        enough = min(map(self.error, thinner)) + (TOLERANCE / 3 if any(each.chord_notes for each in tried) else 0.0)
        near = [pair for pair in zip(tried, thinner, strict=True) if self.error(pair[1]) <= enough]
        return min(near, key=lambda pair: self.error(pair[0]))[1]

    def _spaced(self, first: Attempt, cancel: CancelToken, widest: float | None = None) -> Attempt:
        """Jumps a little longer or shorter, by bisection, until the stars fit."""
        if self.error(first) <= TOLERANCE / 3:
            return first
        best = first
        diameter = 2 * circle_radius(self.beatmap.cs) if self.mode == GameMode.OSU else 0.0
        widest = widest or float(np.interp(self.target, *WIDEST))
        low, high = (1.0, widest) if first.stars < self.target else (NARROWEST[self.mode], 1.0)
        for _ in range(7):
            cancel.check()
            factor = (low + high) / 2
            moved = respaced(first.placed, factor, diameter)
            attempt = Attempt(moved, self.stars_of(moved), first.aim)
            best = min(best, attempt, key=self.error)
            if attempt.stars < self.target:
                low = factor
            else:
                high = factor
        return best

    def _thinned(self, first: Attempt, cancel: CancelToken) -> Attempt:
        """Without the chord notes that the model was least sure of, by bisection, until the stars fit."""
        spare = self._spare(first.placed)
        if first.chord_notes:
            onsets = len({item.item.time for item in first.placed})
            spare = spare[: max(len(first.placed) - math.ceil((1 + first.chord_notes) * onsets), 0)]
        best = first
        low, high = 0, len(spare)
        while low < high and self.error(best) > TOLERANCE / 3:
            cancel.check()
            count = (low + high) // 2
            left_out = {id(item) for item in spare[:count]}
            kept = [item for item in first.placed if id(item) not in left_out]
            attempt = replace(first, placed=kept, stars=self.stars_of(kept))
            best = min(best, attempt, key=self.error)
            if attempt.stars > self.target:
                low = count + 1
            else:
                high = count
        return best

    def _spare(self, placed: list[PlacedObject]) -> list[PlacedObject]:
        """Chord notes that can go, in the order in which they do; a requested share of hold notes stays what it is."""
        spare = sorted((item for item in placed if item.confidence < 1), key=lambda item: item.confidence)
        if self.hold_note_ratio is None:
            return spare
        of_kind = [[item for item in spare if isinstance(item.item, Hold) == is_hold] for is_hold in (False, True)]
        count, holds = len(placed), sum(isinstance(item.item, Hold) for item in placed)
        order: list[PlacedObject] = []
        while any(of_kind):
            too_many_holds = holds > self.hold_note_ratio * count
            kind = of_kind[too_many_holds] or of_kind[not too_many_holds]
            order.append(kind.pop(0))
            count -= 1
            holds -= isinstance(order[-1].item, Hold)
        return order

    def stars_of(self, placed: list[PlacedObject]) -> float:
        """Those of a map with these objects."""
        trial = self.beatmap.copy()
        fill(trial, placed, self.red_lines)
        return star_rating(trial)


def fullest_part(times: NDArray[np.float64], start: float, end: float, length: float) -> float:
    """Where (ms) the `length` ms between `start` and `end` begins with most of the ascending `times`, (n,) ms."""
    begins = np.append(times[(times >= start) & (times <= end - length)], start)
    counts = np.searchsorted(times, begins + length) - np.searchsorted(times, begins)
    return float(begins[np.argmax(counts)])


def star_miss(stars: float, target: float, reason: str) -> list[str]:
    """A sentence about stars that a person would notice to be others than the target, or none."""
    if abs(stars - target) <= NOTICED:
        return []
    return [f"The map came out at {stars:.2f} stars instead of {target:.2f}: {reason}."]
