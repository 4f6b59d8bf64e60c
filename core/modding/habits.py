"""What a map does again and again at the same place in the bar, and how much an object departs from it.

The map is its own witness: where the claps of eight bars lie on the second and fourth beat, one on the third is odd,
whatever any model thinks.
"""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from core.beatmap.timing import TimingLines

PARTS = 12
"""Of a beat, to which places in the bar are rounded."""

PRIOR = 0.5
"""How many observations the map's overall share of an answer counts for."""

_LONGEST_GAP = 4 * PARTS


class Habits:
    """Places in the bar of the moments of a map.

    Args:
        times: ms, ascending; equal ones are one moment and do not bear witness for each other.
    """

    def __init__(self, lines: TimingLines, times: Sequence[float]) -> None:
        self.times = np.array(times, dtype=np.float64)
        self._ticks = np.array([_ticks(lines, time) for time in times], dtype=np.int64).reshape(-1, 2)
        self._divisors = [lines.nearest_tick(time)[1] if lines.is_snapped(time) else 0 for time in times]

    def departures(
        self, values: Sequence[int], *, bars: int, memory: float
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """For each moment ln(chance of the usual value / chance of its own), and the usual value.

        Args:
            values: one a moment.
            bars: after so many bars a place counts as the same.
            memory: ms after which a witness counts for 1/e.
        """
        count = len(values)
        own = np.array(values, dtype=np.int64)
        kinds = sorted(set(values))
        column = {value: number for number, value in enumerate(kinds)}
        shares = np.array([np.mean(own == value) for value in kinds]) if count else np.zeros(0)
        keys = self.places(bars=bars).tolist()
        witnesses = np.zeros((count, len(kinds)))
        for order in (range(count), range(count - 1, -1, -1)):
            seen: dict[int, tuple[float, NDArray[np.float64]]] = {}
            for _, same in groupby(order, key=lambda index: self.times[index]):
                together = list(same)
                for index in together:
                    last = seen.get(keys[index])
                    if last is not None:
                        fading = math.exp(-abs(self.times[index] - last[0]) / memory)
                        witnesses[index] += fading * last[1]
                for index in together:
                    time, sums = seen.get(keys[index], (self.times[index], np.zeros(len(kinds))))
                    sums = sums * math.exp(-abs(self.times[index] - time) / memory)
                    sums[column[int(own[index])]] += 1
                    seen[keys[index]] = self.times[index], sums
        chances = witnesses + PRIOR * shares
        usual = chances.argmax(axis=1) if count else np.zeros(0, np.int64)
        rows = np.arange(count)
        mine = np.array([column[int(value)] for value in own], dtype=np.int64)
        odds = np.log(chances[rows, usual] / np.maximum(chances[rows, mine], 1e-9))
        return odds, np.array(kinds, dtype=np.int64)[usual] if count else np.zeros(0, np.int64)

    def places(self, *, bars: int) -> NDArray[np.int64]:
        """Where in the bar, or in so many bars, each moment lies, in `PARTS` of a beat."""
        return self._ticks[:, 0] % (PARTS * self._ticks[:, 1] * bars)

    def rare_divisors(self) -> NDArray[np.float64]:
        """-ln of the share of moments that lie on the same beat divisor; unsnapped is a divisor of its own."""
        counts = Counter(self._divisors)
        return np.array([-math.log(counts[divisor] / len(self._divisors)) for divisor in self._divisors])

    def rare_gaps(self) -> NDArray[np.float64]:
        """-ln of the shares of the gaps before and after each moment, added; equal times are one moment."""
        first = [index for index, time in enumerate(self.times) if index == 0 or time != self.times[index - 1]]
        ticks = self._ticks[first, 0] if first else np.zeros(0, np.int64)
        gaps = np.clip(np.diff(ticks), 0, _LONGEST_GAP).tolist()
        counts = Counter(gaps)
        rarity = [0.0, *(-math.log(counts[gap] / len(gaps)) for gap in gaps), 0.0]
        moments = np.array([rarity[number] + rarity[number + 1] for number in range(len(first))])
        place = np.cumsum(np.isin(np.arange(len(self.times)), first)) - 1
        return moments[place] if first else np.zeros(0)

    @property
    def divisors(self) -> list[int]:
        """The beat divisor of each moment; 0 where it is not snapped."""
        return self._divisors


def _ticks(lines: TimingLines, time: float) -> tuple[int, int]:
    """Parts of a beat since the red line, and beats a bar."""
    red = lines.red_at(time)
    beats = (time - red.time) / lines.beat_length_at(time)
    return round(min(max(beats, -1e9), 1e9) * PARTS), max(lines.meter_at(time), 1)
