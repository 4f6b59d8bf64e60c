"""What the rhythm model thinks of a map's onsets: which it would not have put there, and which it misses."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.generation.beat_grid import TICKS
from core.generation.rhythm import RhythmAnalysis

NEAR = 12.0
"""ms within which an onset lies on a tick."""

_LEAST = 1e-5
_OFF_GRID = 9.0
"""Nats by which a tick is likelier than a time between all ticks."""

_PATTERNS = 256
_BITS = 1 << np.arange(len(TICKS))


@dataclass(frozen=True, slots=True)
class Onset:
    """One moment of the map at which objects start.

    Attributes:
        time: ms.
        chance: of any onset there, 0 to 1.
        moved: how much likelier the beat were with the onset on `better`, ln; negative where it is right as it is.
        removed: how much likelier the beat were without it, ln.
        better: ms of the tick that the model likes best in its place.
    """

    time: float
    chance: float
    moved: float
    removed: float
    better: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A tick without an onset.

    Attributes:
        time: ms.
        chance: of an onset there, 0 to 1.
        added: how much likelier the beat were with an onset there, ln.
    """

    time: float
    chance: float
    added: float


class RhythmOpinion:
    """The model's view of a song at the map's difficulty, beside the onsets that the map has.

    Args:
        times: distinct ms at which objects start, ascending.
    """

    def __init__(self, analysis: RhythmAnalysis, times: Sequence[float]) -> None:
        grid = analysis.grid
        self._grid = grid
        self._times = np.array(times, dtype=np.float64)
        self._masks = grid.occupied(self._times) @ _BITS
        self._ticks = analysis.tick_probabilities
        # ln of the probability of every mask; those that no pattern has share what is left.
        logs = np.full((len(grid), _PATTERNS), np.log(_LEAST))
        masks = (analysis.bits > 0) @ _BITS
        logs[:, masks] = np.log(analysis.patterns + _LEAST)
        self._logs = logs
        beats, ticks = np.nonzero(grid.usable)
        self._grid_times = grid.tick_times
        at = self._grid_times[beats, ticks]
        order = np.argsort(at, kind="stable")
        self._tick_times, self._beats, self._places = at[order], beats[order], ticks[order]

    def onsets(self) -> list[Onset]:
        """An opinion of each onset within the song."""
        if not len(self._tick_times):
            return []
        last = float(self._tick_times[-1]) + NEAR
        return [self._onset(float(time)) for time in self._times if 0 <= time <= last]

    def _onset(self, time: float) -> Onset:
        nearest = self._nearest(time)
        beat, place = int(self._beats[nearest]), int(self._places[nearest])
        mask = int(self._masks[beat])
        on_tick = abs(self._tick_times[nearest] - time) <= NEAR
        without = mask & ~(1 << place) if on_tick else mask
        base = self._logs[beat, mask] - (0.0 if on_tick else _OFF_GRID)
        removed = float(self._logs[beat, without] - base)
        options = []
        for other, mask_of in self._around(beat):
            start = without if other == beat else mask_of
            for tick in range(len(TICKS)):
                if start >> tick & 1 or not self._grid.usable[other, tick] or (other == beat and tick == place):
                    continue
                gain = self._logs[other, start | 1 << tick] - base
                if other != beat:
                    gain += self._logs[beat, without] - self._logs[other, mask_of]
                options.append((float(gain), float(self._grid_times[other, tick])))
        if not on_tick:
            options.append((float(self._logs[beat, mask | 1 << place] - base), float(self._tick_times[nearest])))
        beat_length = float(self._grid.lengths[beat])
        options = [option for option in options if abs(option[1] - time) < 0.55 * beat_length] or [(removed, time)]
        moved, better = max(options)
        chance = float(self._ticks[beat, place]) if on_tick else _LEAST
        return Onset(time, chance, moved, removed, better)

    def _around(self, beat: int) -> list[tuple[int, int]]:
        """The beat and its neighbours, with the masks that they have."""
        near = [other for other in (beat - 1, beat, beat + 1) if 0 <= other < len(self._masks)]
        return [(other, int(self._masks[other])) for other in near]

    def gaps(self, least: float) -> list[Gap]:
        """The ticks at which an onset has at least the chance `least` and none lies near, between the first and the
        last onset."""
        if not len(self._times) or not len(self._tick_times):
            return []
        found = []
        at = self._tick_times
        chances = self._ticks[self._beats, self._places]
        inside = (at > self._times[0]) & (at < self._times[-1]) & (chances >= least)
        for index in np.flatnonzero(inside).tolist():
            beat, place = int(self._beats[index]), int(self._places[index])
            mask = int(self._masks[beat])
            if mask >> place & 1 or self._is_near(float(at[index])):
                continue
            added = float(self._logs[beat, mask | 1 << place] - self._logs[beat, mask])
            found.append(Gap(float(at[index]), float(chances[index]), added))
        return found

    def _is_near(self, time: float) -> bool:
        place = int(np.searchsorted(self._times, time))
        around = self._times[max(place - 1, 0) : place + 1]
        return bool((np.abs(around - time) <= NEAR).any())

    def _nearest(self, time: float) -> int:
        right = int(np.clip(np.searchsorted(self._tick_times, time), 1, max(len(self._tick_times) - 1, 1)))
        right = min(right, len(self._tick_times) - 1)
        left = max(right - 1, 0)
        return left if time - self._tick_times[left] <= self._tick_times[right] - time else right
