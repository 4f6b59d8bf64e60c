"""What a timeline is about: the difficulty, the song's length, the current time, the divisor and the range."""

from dataclasses import dataclass

from core.beatmap.beatmap import Beatmap
from core.beatmap.timing import DIVISORS, TimingLines
from desktop.timeline.snap_steps import next_tick, snapped


@dataclass(slots=True)
class TimelineState:
    """The state that the parts of a timeline share; all times are ms.

    Attributes:
        duration: until the song or its last object ends.
        selection: start and end of the selected range.
    """

    beatmap: Beatmap | None = None
    lines: TimingLines | None = None
    duration: float = 60_000.0
    time: float = 0.0
    divisor: int = 4
    selection: tuple[float, float] | None = None

    def snapped(self, ms: float) -> float:
        """The tick of the beat divisor nearest to `ms`, within the song; `ms` where there is no timing."""
        tick = snapped(self.lines, ms, self.divisor)
        return tick if 0 <= tick <= self.duration else ms

    def stepped(self, steps: int) -> float:
        """The time some ticks of the beat divisor later or, below 0, earlier."""
        time = self.time
        for _ in range(abs(steps)):
            time = next_tick(self.lines, time, self.divisor, 1 if steps > 0 else -1)
        return time

    def next_divisor(self, steps: int) -> int:
        """The beat divisor some places finer or, below 0, coarser."""
        near = min(range(len(DIVISORS)), key=lambda place: abs(DIVISORS[place] - self.divisor))
        return DIVISORS[min(max(near + steps, 0), len(DIVISORS) - 1)]

    def bar_at(self, ms: float) -> tuple[float, float]:
        """Start and end of the bar at `ms`; a red line ends the one before it. Two seconds where there is no timing."""
        if self.lines is None or not self.lines.reds:
            return max(ms - 1000.0, 0.0), ms + 1000.0
        # A time within a millisecond of a bar's start counts as in it, because files hold whole milliseconds.
        at = ms + 1.0
        red = self.lines.red_at(at)
        length = self.lines.beat_length_at(at) * self.lines.meter_at(at)
        start = red.time + (at - red.time) // length * length
        following = self.lines.next_red_time(at + 1e-6)
        end = start + length
        return max(start, 0.0), min(end, following) if following is not None else end
