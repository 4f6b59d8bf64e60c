"""How far a scrolling field has moved at a time, when green lines change its speed."""

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.timing import TimingLines

_SLOWEST, _FASTEST = 1e-4, 50.0


class Scroll:
    """Positions in ms at the map's usual tempo and a slider velocity of 1."""

    def __init__(self, beatmap: Beatmap) -> None:
        lines = TimingLines(beatmap.timing_points)
        last = max((each.end_time for each in beatmap.hit_objects), default=0.0)
        usual = lines.main_bpm(max(last, 1.0)) or 60.0
        times = sorted({line.time for line in lines.lines})
        speeds = np.array([lines.scroll_speed_at(time) * lines.bpm_at(time) / usual for time in times], dtype=float)
        self._times = np.array(times, dtype=float)
        self._speeds = np.clip(speeds, _SLOWEST, _FASTEST)
        steps = np.diff(self._times) * self._speeds[:-1]
        self._positions = np.concatenate([[0.0], np.cumsum(steps)]) if times else np.zeros(0)

    def position(self, time: float | np.ndarray) -> np.ndarray:
        """The position of each time; before the first line the speed of the first line holds."""
        time = np.asarray(time, dtype=float)
        if not self._times.size:
            return time
        index = np.clip(np.searchsorted(self._times, time, side="right") - 1, 0, None)
        return self._positions[index] + (time - self._times[index]) * self._speeds[index]
