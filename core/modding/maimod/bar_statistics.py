"""What a map repeats at the same position in the bar, and how far each object departs from it.

No model is needed: where the claps of eight bars are on the second and fourth beat, one on the third is unusual.
"""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from core.beatmap.timing import TimingLines

PARTS = 12
"""Parts of a beat to which positions in the bar are rounded."""

PRIOR = 0.5
"""How many observations the map's overall share of a value counts for."""

_LONGEST_GAP = 4 * PARTS


class BarStatistics:
    """Positions in the bar of the times of a map.

    Args:
        times: ms, ascending; equal ones are one moment and are not compared with each other.

    Attributes:
        divisors: the beat divisor of each time; 0 where it is not snapped.
    """

    def __init__(self, lines: TimingLines, times: Sequence[float]) -> None:
        self.times = np.array(times, dtype=np.float64)
        self._ticks = np.array([_ticks(lines, time) for time in times], dtype=np.int64).reshape(-1, 2)
        self.divisors = [lines.nearest_tick(time)[1] if lines.is_snapped(time) else 0 for time in times]

    def log_odds(
        self, values: Sequence[int], *, bars: int, memory: float
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """ln(probability of the usual value / probability of its own) at each time, and the usual value; both (times,).

        Args:
            values: one for each time.
            bars: after how many bars a position repeats.
            memory: ms after which an observation counts for 1/e.
        """
        count = len(values)
        own = np.array(values, dtype=np.int64)
        kinds = sorted(set(values))
        column = {value: number for number, value in enumerate(kinds)}
        shares = np.array([np.mean(own == value) for value in kinds]) if count else np.zeros(0)
        keys = self.positions(bars=bars).tolist()
        observations = np.zeros((count, len(kinds)))
        for order in (range(count), range(count - 1, -1, -1)):
            seen: dict[int, tuple[float, NDArray[np.float64]]] = {}
            for _, same in groupby(order, key=lambda index: self.times[index]):
                together = list(same)
                for index in together:
                    last = seen.get(keys[index])
                    if last is not None:
                        decay = math.exp(-abs(self.times[index] - last[0]) / memory)
                        observations[index] += decay * last[1]
                for index in together:
                    time, sums = seen.get(keys[index], (self.times[index], np.zeros(len(kinds))))
                    sums = sums * math.exp(-abs(self.times[index] - time) / memory)
                    sums[column[int(own[index])]] += 1
                    seen[keys[index]] = self.times[index], sums
        weights = observations + PRIOR * shares
        usual = weights.argmax(axis=1) if count else np.zeros(0, np.int64)
        rows = np.arange(count)
        mine = np.array([column[int(value)] for value in own], dtype=np.int64)
        odds = np.log(weights[rows, usual] / np.maximum(weights[rows, mine], 1e-9))
        return odds, np.array(kinds, dtype=np.int64)[usual] if count else np.zeros(0, np.int64)

    def positions(self, *, bars: int) -> NDArray[np.int64]:
        """(times,): the position of each time in its bar, or in so many bars, in `PARTS` of a beat."""
        return self._ticks[:, 0] % (PARTS * self._ticks[:, 1] * bars)

    def divisor_surprisal(self) -> NDArray[np.float64]:
        """(times,): -ln of the share of times with the same beat divisor; unsnapped is a divisor of its own."""
        counts = Counter(self.divisors)
        return np.array([-math.log(counts[divisor] / len(self.divisors)) for divisor in self.divisors])

    def gap_surprisal(self) -> NDArray[np.float64]:
        """(times,): -ln of the shares of the gaps before and after each time, added; equal times are one."""
        first = [index for index, time in enumerate(self.times) if index == 0 or time != self.times[index - 1]]
        ticks = self._ticks[first, 0] if first else np.zeros(0, np.int64)
        gaps = np.clip(np.diff(ticks), 0, _LONGEST_GAP).tolist()
        counts = Counter(gaps)
        surprisal = [0.0, *(-math.log(counts[gap] / len(gaps)) for gap in gaps), 0.0]
        moments = np.array([surprisal[number] + surprisal[number + 1] for number in range(len(first))])
        place = np.cumsum(np.isin(np.arange(len(self.times)), first)) - 1
        return moments[place] if first else np.zeros(0)


def _ticks(lines: TimingLines, time: float) -> tuple[int, int]:
    """`PARTS` of a beat since the red line, and beats in a bar."""
    red = lines.red_at(time)
    beats = (time - red.time) / lines.beat_length_at(time)
    return round(min(max(beats, -1e9), 1e9) * PARTS), max(lines.meter_at(time), 1)
