"""Phrases of a song, and the volumes and slider velocities that mappers give to phrases as loud."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.beatmap.objects import GameMode
from core.generation.structure.bars import Bars
from core.generation.structure.repeats import Repeats

PHRASE = 4
"""Bars."""

KIAI_VOLUME, LOUD_VOLUME = 6.0, 12.5
"""Percent for kiai, and for each standard deviation of loudness: least squares over 362 human osu! maps."""

VOLUME_STEP = 5
QUIETEST, LOUDEST = 20, 100

KIAI_VELOCITY, LOUD_VELOCITY = 0.12, 0.20
"""Logarithms, fitted likewise over 187 maps from 4 stars; below `LEAST_STARS` most maps keep one velocity."""

LEAST_STARS, KIAI_STARS = 3.4, 4.0
SLOWEST, FASTEST = 0.6, 1.5
VELOCITY_STEP = 0.1


@dataclass(frozen=True, slots=True)
class Sections:
    """The phrases of a song in order.

    Attributes:
        kiai: (start, end) of each kiai, ms.
        starts: (phrases,) ms at which each begins.
        in_kiai: (phrases,) whether it is part of one.
        loudness: (phrases,) in standard deviations about the mean of the song.
        repeats: which bars sound alike.
    """

    kiai: tuple[tuple[float, float], ...]
    starts: tuple[float, ...]
    in_kiai: tuple[bool, ...]
    loudness: tuple[float, ...]
    repeats: Repeats

    @classmethod
    def of(cls, bars: Bars, kiai: Sequence[tuple[float, float]]) -> "Sections":
        """Phrases of up to four bars, parted where kiai begins and ends."""
        level = bars.loudness.mean(axis=(1, 2))
        smooth = np.convolve(np.pad(level, PHRASE, mode="edge"), np.ones(2 * PHRASE + 1) / (2 * PHRASE + 1), "valid")
        middles = bars.times + bars.lengths / 2
        inside = [any(start <= time < end for start, end in kiai) for time in middles]
        edges = [
            index
            for index in range(len(bars))
            if index == 0 or bars.phases[index] % PHRASE == 0 or inside[index] != inside[index - 1]
        ]
        spans = list(zip(edges, [*edges[1:], len(bars)], strict=True))
        return cls(
            tuple(kiai),
            tuple(float(bars.times[first]) for first, _ in spans),
            tuple(inside[first] for first, _ in spans),
            tuple(float(smooth[first:last].mean()) for first, last in spans),
            Repeats.of(bars),
        )

    def phrase_at(self, time: float) -> int:
        """The index of the phrase at `time` ms; lines and objects at its very start belong to it."""
        return max(bisect_right(self.starts, time + 2.0) - 1, 0)

    def volumes(self, usual: float) -> list[int]:
        """Percent for each phrase of a map whose volume is `usual` on the whole."""
        changes = np.array([KIAI_VOLUME * kiai for kiai in self.in_kiai]) + LOUD_VOLUME * np.array(self.loudness)
        levels = usual + changes - changes.mean()
        return [int(min(max(value, QUIETEST), LOUDEST)) for value in _steps(levels.tolist(), VOLUME_STEP)]

    def velocities(self, mode: GameMode, stars: float) -> list[float] | None:
        """The slider velocity of each phrase; None where maps of the mode and these stars keep one."""
        if mode != GameMode.OSU or stars < LEAST_STARS:
            return None
        loudness = np.array(self.loudness)
        calm = [level for level, kiai in zip(self.loudness, self.in_kiai, strict=True) if not kiai]
        raised = KIAI_VELOCITY * np.array(self.in_kiai) if stars >= KIAI_STARS else 0.0
        factors = np.exp(raised + LOUD_VELOCITY * (loudness - (np.median(calm) if calm else 0.0)))
        return [round(min(max(value, SLOWEST), FASTEST), 2) for value in _steps(factors.tolist(), VELOCITY_STEP)]


def _steps(values: Sequence[float], step: float) -> list[float]:
    """Multiples of `step`; one holds until a value is more than a whole step away."""
    result: list[float] = []
    for value in values:
        if not result or abs(value - result[-1]) >= step:
            result.append(math.floor(value / step + 0.5) * step)
        else:
            result.append(result[-1])
    return result
