"""The timing lines of a map that is being made: its tempo, with volume, velocity and kiai added as objects come."""

import math

from core.beatmap.objects import TimingPoint
from core.generation.postprocess.upstream.upstream_quirks import UpstreamQuirks
from core.timing.upstream_timing import TimingChange, add_change, line_at, sort_lines, to_points
from core.tokens.contexts import most_common_beat_length
from core.tokens.upstream_view import Line, read_lines

DEFAULT_BPM = 120.0


class LineWriter:
    """Lines that begin with `timing`, or with one at `offset` ms and `bpm` where there is none."""

    def __init__(self, timing: list[TimingPoint] | None, offset: float, bpm: float, faults: UpstreamQuirks) -> None:
        self.sample_index = -1 if faults.stock_samples else 0
        self._rest = 1e-10 if faults.stock_samples else 0.0
        stand_in = [TimingPoint(offset, 60000 / (bpm or DEFAULT_BPM), 4, 2, self.sample_index, 100)]
        self._stand_in = read_lines(stand_in)
        without = timing == [] and faults.no_line_without_beats
        self._lines = [] if without else read_lines(timing or stand_in)
        for line in self._lines:
            _make_usable(line)
        self._initial_lines = list(self._lines)
        self._usual_beat = 0.0
        sort_lines(self._lines)

    def set_length(self, time: float) -> None:
        """Set when the last object is, in ms, which decides what the song's usual tempo is."""
        self._usual_beat = most_common_beat_length(self._initial_lines, int(time))

    def at(self, time: float) -> Line:
        """The line that holds at `time` ms."""
        return line_at(self._lines or self._stand_in, int(time) * 1000)

    def set_volume(self, time: int, volume: int) -> None:
        """Volume from `time` ms on, on all later lines too."""
        self._change(TimingChange(time * 1000, volume=volume, sample_index=self.sample_index))

    def set_kiai(self, time: int, kiai: bool) -> None:
        """Kiai from `time` ms on, on all later lines too."""
        self._change(TimingChange(time * 1000, kiai=kiai))

    def set_velocity(self, time: int, velocity: float) -> None:
        """Slider velocity from `time` ms to the next line."""
        self._set_velocity(time * 1000, velocity)

    def set_scroll_speed(self, time: int, speed: float) -> None:
        """Scroll speed from `time` ms on, counted from the song's usual tempo, on all later red lines too."""
        at = time * 1000
        self._set_tempo_free(at, speed, self.at(time).red)
        for line in [line for line in self._lines if line.parent is None and line.offset > at]:
            self._set_tempo_free(line.offset, speed, line)

    def points(self) -> list[TimingPoint]:
        """All lines from the first red one on."""
        first = next((line.offset for line in self._lines if line.parent is None), None)
        return to_points([line for line in self._lines if first is not None and line.offset >= first])

    def _set_tempo_free(self, time: int, speed: float, red: Line) -> None:
        self._set_velocity(time, speed * red.beat_length / (self._usual_beat or red.beat_length))

    def _set_velocity(self, time: int, velocity: float) -> None:
        if velocity:
            self._change(TimingChange(time, beat_length=-100 / velocity + self._rest))

    def _change(self, change: TimingChange) -> None:
        add_change(self._lines, change, all_after=True)


def velocity_of(line: Line) -> float:
    """Slider velocity of a line, as written."""
    return 1.0 if line.parent is None else -100 / line.beat_length


def _make_usable(line: Line) -> None:
    """Beat lengths that nothing can be divided by become ordinary ones."""
    finite = math.isfinite(line.beat_length)
    if line.parent is None and not (finite and line.beat_length > 0):
        line.beat_length = 60000 / DEFAULT_BPM
    elif line.parent is not None and not (finite and line.beat_length):
        line.beat_length = -100.0
