"""The rhythm model's likelihood of a map's onsets: how much it would gain by moving, removing or adding one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.generation.mappers.bundled.beat_grid import TICKS
from core.generation.mappers.bundled.rhythm import RhythmAnalysis

NEAR = 12.0
"""ms within which an onset counts as on a tick."""

_EPSILON = 1e-5
_OFF_GRID = 9.0
"""Nats by which a tick is more likely than a time between all ticks."""

_PATTERNS = 256
_BITS = 1 << np.arange(len(TICKS))


@dataclass(frozen=True, slots=True)
class OnsetLikelihood:
    """A time of the map at which objects start.

    Attributes:
        time: ms.
        probability: of any onset there, 0 to 1.
        move_gain: log likelihood of the beat with the onset at `best_time` less that as it is, nats; negative where it
            is best as it is.
        removal_gain: the same without the onset, nats.
        best_time: ms of the best other tick.
    """

    time: float
    probability: float
    move_gain: float
    removal_gain: float
    best_time: float


@dataclass(frozen=True, slots=True)
class EmptyTick:
    """A tick without an onset.

    Attributes:
        time: ms.
        probability: of an onset there, 0 to 1.
        insertion_gain: log likelihood of the beat with an onset there less that as it is, nats.
    """

    time: float
    probability: float
    insertion_gain: float


class RhythmLikelihood:
    """A map's onsets under the rhythm model's analysis of its song.

    Args:
        times: distinct ms at which objects start, ascending.
    """

    def __init__(self, analysis: RhythmAnalysis, times: Sequence[float]) -> None:
        grid = analysis.grid
        self._grid = grid
        self._times = np.array(times, dtype=np.float64)
        self._masks = grid.occupied(self._times) @ _BITS
        self._tick_probabilities = analysis.tick_probabilities
        # (beats, masks): ln of the probability of every mask; those without a pattern share what is left.
        logs = np.full((len(grid), _PATTERNS), np.log(_EPSILON))
        masks = (analysis.bits > 0) @ _BITS
        logs[:, masks] = np.log(analysis.patterns + _EPSILON)
        self._logs = logs
        beats, ticks = np.nonzero(grid.usable)
        self._grid_times = grid.tick_times
        at = self._grid_times[beats, ticks]
        order = np.argsort(at, kind="stable")
        self._tick_times, self._beats, self._ticks = at[order], beats[order], ticks[order]

    def onsets(self) -> list[OnsetLikelihood]:
        """One for each onset within the song."""
        if not len(self._tick_times):
            return []
        last = float(self._tick_times[-1]) + NEAR
        return [self._onset(float(time)) for time in self._times if 0 <= time <= last]

    def _onset(self, time: float) -> OnsetLikelihood:
        """How likely an onset at `time` ms is, against leaving it out and against moving it to a tick around."""
        nearest = self._nearest(time)
        beat, tick = int(self._beats[nearest]), int(self._ticks[nearest])
        mask = int(self._masks[beat])
        on_tick = abs(self._tick_times[nearest] - time) <= NEAR
        without = mask & ~(1 << tick) if on_tick else mask
        base = self._logs[beat, mask] - (0.0 if on_tick else _OFF_GRID)
        removal_gain = float(self._logs[beat, without] - base)
        options = []
        for other, mask_of in self._around(beat):
            start = without if other == beat else mask_of
            for target in range(len(TICKS)):
                if start >> target & 1 or not self._grid.usable[other, target] or (other == beat and target == tick):
                    continue
                gain = self._logs[other, start | 1 << target] - base
                if other != beat:
                    gain += self._logs[beat, without] - self._logs[other, mask_of]
                options.append((float(gain), float(self._grid_times[other, target])))
        if not on_tick:
            options.append((float(self._logs[beat, mask | 1 << tick] - base), float(self._tick_times[nearest])))
        beat_length = float(self._grid.lengths[beat])
        options = [option for option in options if abs(option[1] - time) < 0.55 * beat_length] or [(removal_gain, time)]
        move_gain, best_time = max(options)
        probability = float(self._tick_probabilities[beat, tick]) if on_tick else _EPSILON
        return OnsetLikelihood(time, probability, move_gain, removal_gain, best_time)

    def _around(self, beat: int) -> list[tuple[int, int]]:
        """The beat and its neighbours, with their masks."""
        near = [other for other in (beat - 1, beat, beat + 1) if 0 <= other < len(self._masks)]
        return [(other, int(self._masks[other])) for other in near]

    def empty_ticks(self, min_probability: float) -> list[EmptyTick]:
        """The ticks between the first and the last onset at which the model expects one and none is near."""
        if not len(self._times) or not len(self._tick_times):
            return []
        found = []
        at = self._tick_times
        probabilities = self._tick_probabilities[self._beats, self._ticks]
        inside = (at > self._times[0]) & (at < self._times[-1]) & (probabilities >= min_probability)
        for index in np.flatnonzero(inside).tolist():
            beat, tick = int(self._beats[index]), int(self._ticks[index])
            mask = int(self._masks[beat])
            if mask >> tick & 1 or self._is_near_onset(float(at[index])):
                continue
            gain = float(self._logs[beat, mask | 1 << tick] - self._logs[beat, mask])
            found.append(EmptyTick(float(at[index]), float(probabilities[index]), gain))
        return found

    def _is_near_onset(self, time: float) -> bool:
        place = int(np.searchsorted(self._times, time))
        around = self._times[max(place - 1, 0) : place + 1]
        return bool((np.abs(around - time) <= NEAR).any())

    def _nearest(self, time: float) -> int:
        """Index of the tick nearest to a time."""
        right = int(np.clip(np.searchsorted(self._tick_times, time), 1, max(len(self._tick_times) - 1, 1)))
        right = min(right, len(self._tick_times) - 1)
        left = max(right - 1, 0)
        return left if time - self._tick_times[left] <= self._tick_times[right] - time else right
