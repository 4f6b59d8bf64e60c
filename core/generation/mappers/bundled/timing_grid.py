"""What the grammar needs to know of a song: onsets, ticks where long objects may end, tempo and its tokens."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines
from core.tokens.contexts import timing_events
from core.tokens.encoding import TIME_STEP
from core.tokens.events import Event, EventType
from core.tokens.rhythm_gaps import gap_tokens, has_gaps
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import MILLISECOND, UpstreamTiming
from core.tokens.vocabulary import Vocabulary

TRIPLET_BEATS = 2.0
"""Long objects may end on thirds within so many beats of an onset that is between the quarters."""


class OnsetGrid:
    """Onsets and grid of a song, and the tokens of its times.

    Attributes:
        onsets: ms, whole and ascending: when objects start.
        red: the song's red lines.
        duration: ms.
    """

    def __init__(
        self, onsets: Sequence[float], red: Sequence[TimingPoint], duration: float, vocabulary: Vocabulary
    ) -> None:
        self.onsets = sorted({round(time) for time in onsets})
        self.red = list(red)
        self.duration = duration
        self._vocabulary = vocabulary
        self._lines = TimingLines(self.red)
        quarters = {round(tick.time): tick.time for tick in self._lines.ticks(0.0, duration, 4)}
        self._precise = quarters | self._thirds(quarters, duration)
        self._grid = sorted(self._precise)
        beats = timing_events(self.red, ParserSettings(), song_length=duration)
        pairs: list[tuple[int, EventType]] = [
            (time, event.type)
            for event, time in zip(beats.events, beats.times, strict=True)
            if event.type is not EventType.TIME_SHIFT
        ]
        self._beat_times = [time for time, _ in pairs]
        self._beats = pairs
        self._gaps: dict[int, list[int]] = {}
        if has_gaps(vocabulary):
            downbeats = [kind is not EventType.BEAT for _, kind in pairs]
            gaps = gap_tokens(vocabulary, self.onsets, self._beat_times, downbeats).tolist()
            self._gaps = dict(zip(self.onsets, gaps, strict=True))
        self._red_lines = UpstreamTiming(self.red)

    def _thirds(self, quarters: dict[int, float], duration: float) -> dict[int, float]:
        """The thirds of the beat, rounded and not, where the rhythm itself leaves the quarters."""
        triplets = [onset for onset in self.onsets if onset not in quarters]
        found = {}
        for tick in self._lines.ticks(0.0, duration, 3):
            reach = TRIPLET_BEATS * self.beat_length(tick.time)
            index = bisect_left(triplets, tick.time - reach)
            if index < len(triplets) and triplets[index] <= tick.time + reach:
                found[round(tick.time)] = tick.time
        return found

    def beat_length(self, time: float) -> float:
        """ms."""
        return self._lines.beat_length_at(time)

    def tempo_until(self, time: float) -> float:
        """ms of the next red line; infinite after the last."""
        following = self._lines.next_red_time(time)
        return math.inf if following is None else following

    def precise(self, time: int) -> float:
        """The time in ms, unrounded, of the tick that `time` was rounded from."""
        if time in self._precise:
            return self._precise[time]
        return self._lines.nearest_tick(time)[0]

    def next_onset(self, time: float) -> int | None:
        """The first onset after `time`."""
        index = bisect_right(self.onsets, time)
        return self.onsets[index] if index < len(self.onsets) else None

    def onsets_between(self, start: float, end: float) -> list[int]:
        """Onsets from `start` to before `end`."""
        return self.onsets[bisect_left(self.onsets, start) : bisect_left(self.onsets, end)]

    def beats_between(self, start: float, end: float) -> list[tuple[int, EventType]]:
        """Time and type of the beats from `start` to before `end`."""
        return self._beats[bisect_left(self._beat_times, start) : bisect_left(self._beat_times, end)]

    def bar_place(self, time: float) -> int:
        """0 on the first beat of a bar, 1 on another beat, 2 between beats."""
        index = bisect_left(self._beat_times, round(time) - 1)
        if index == len(self._beats) or self._beat_times[index] > time + 1:
            return 2
        return int(self._beats[index][1] is EventType.BEAT)

    def ends_between(self, start: float, end: float) -> list[int]:
        """Grid times after `start` and not after `end` on which a long object may end."""
        return self._grid[bisect_right(self._grid, start) : bisect_right(self._grid, end)]

    def exact(self, step: int) -> int:
        """The onset or grid time within the 10 ms that begin at `step`."""
        for times in (self.onsets, self._grid):
            index = bisect_left(times, step)
            if index < len(times) and times[index] < step + TIME_STEP:
                return times[index]
        return step + TIME_STEP // 2

    def snap_token(self, time: int) -> int:
        """The id of the divisor on which `time` is."""
        divisor = self._red_lines.snap_divisor(time * MILLISECOND)
        return self._vocabulary.encode(Event(EventType.SNAPPING, divisor))

    def gap_tokens(self, onset: int) -> list[int]:
        """The ids of the gaps around an onset; none for a model without such tokens."""
        return self._gaps.get(onset, [])

    def shift_tokens(self, times: Sequence[int], window_start: int) -> NDArray[np.int64]:
        """The ids, (n,), of n `times` in ms, relative to a window that starts at `window_start` ms."""
        events = [Event(EventType.TIME_SHIFT, time) for time in times]
        return np.array(self._vocabulary.encode_window(events, window_start), dtype=np.int64)
