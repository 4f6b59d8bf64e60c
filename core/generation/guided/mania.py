"""The grammar of osu!mania: chords of notes and hold notes, whose ends come between later notes."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.beatmap.objects import Circle, Hold
from core.generation.guided.grammar import Grammar
from core.generation.guided.osu import set_sound
from core.generation.guided.placed import Placed
from core.tokens.events import EventType

LONGEST_HOLD = 7000
SHORTEST_HOLD = 60
SHORTEST_REST = 40
"""ms in a column between the end of a hold note and the next note."""


@dataclass(slots=True)
class _Open:
    start: int
    limit: float  # ms by which it has to end
    sound: int
    volume: int
    confidence: float


class ManiaGrammar(Grammar):
    """At least one note per onset; hold notes stay open until the model or the song ends them."""

    keys = 4

    def begin_song(self, keys: int, taken: Mapping[int, float] | None = None) -> None:
        """`taken` tells until when (ms) columns are held by what is mapped already."""
        self.keys = keys
        self._open: dict[int, _Open] = {}
        self._free_from = [-1e9] * keys
        for column, until in (taken or {}).items():
            self._free_from[column] = until + SHORTEST_REST
        self._last_time = -1

    def place(self, time: int, limit: float) -> list[Placed]:
        placed = self._overdue(time)
        if time > self._last_time >= 0:
            placed += self._ends_before(time)
        if not self._free(time, []):
            placed += self._make_room(time)
        struck: list[int] = []
        sounds: tuple[int, int] | None = None
        confidence = 1.0
        self.begin_onset(time)
        while True:
            free = self._free(time, struck)
            # A hold may end here before the first note is struck, as long as another column takes that note.
            held = self._closable(time) if not struck else []
            column = (free + held)[self.stream.choose(self.alphabet.columns[free + held])]
            if column in self._open:
                placed.append(self._close(column, time))
                self.begin_group(time)
                continue
            sounds = self._sounds(sounds)
            placed += self._strike(column, time, limit, sounds, confidence, spare=len(free) > 1)
            struck.append(column)
            if len(free) == 1 or len(struck) >= self.largest_chord or not self._another(time):
                break
            confidence = self.stream.last_share
        self._last_time = time
        return placed

    @property
    def largest_chord(self) -> int:
        return self.keys - 1 if self.keys > 2 else self.keys

    def finished(self) -> list[Placed]:
        ends = {}
        for column, note in self._open.items():
            earliest = max(note.start + SHORTEST_HOLD, self._last_time)
            ends[column] = next(iter(self.score.ends_between(earliest - 1, note.limit)), earliest)
        return [self._close(column, end, write=False) for column, end in ends.items()]

    def _free(self, time: int, struck: list[int]) -> list[int]:
        idle = [column for column in range(self.keys) if column not in struck and column not in self._open]
        rested = [column for column in idle if self._free_from[column] <= time]
        # With hardly any columns a fast run has to come back to one that has not rested.
        return rested if rested or struck or not idle else [min(idle, key=self._free_from.__getitem__)]

    def _closable(self, time: int) -> list[int]:
        return [column for column, note in self._open.items() if time - note.start >= SHORTEST_HOLD]

    def _make_room(self, time: int) -> list[Placed]:
        """End the oldest hold note before `time`, when every column is held."""
        column = min(self._open, key=lambda held: self._open[held].start)
        begin = max(self._open[column].start + SHORTEST_HOLD, self._last_time) - 1
        end = self.score.ends_between(begin, time - SHORTEST_REST)[-1]
        self.begin_group(end)
        self.stream.push(int(self.alphabet.columns[column]))
        return [self._close(column, end)]

    def _another(self, time: int) -> bool:
        """Whether one more note comes at `time`, rather than anything later."""
        onset = self.score.next_onset(time)
        later = [end for end in self.score.ends_between(time, onset or time + 2000) if end != onset]
        if not self._open:
            later = []
        times = [time, *later, *([onset] if onset is not None else [])]
        if len(times) == 1:
            return False
        ids = self.score.shift_tokens(times, self.window_start)
        bias = np.zeros(len(times))
        bias[0] = self.chord_preference
        if self.stream.peek(ids, bias, self.structure) != 0:
            return False
        self.stream.push(int(ids[0]), self.score.snap_token(time))
        return True

    def _ends_before(self, time: int) -> list[Placed]:
        """Hold notes that the model ends between the last onset and `time`."""
        placed = []
        last = self._last_time
        while self._open:
            ends = [end for end in self.score.ends_between(last, time) if end < time]
            ends = [end for end in ends if self._closable(end)]
            if not ends:
                break
            ids = self.score.shift_tokens([*ends, time], self.window_start)
            index = self.stream.peek(ids, sampling=self.structure)
            if index == len(ends):
                break
            self.stream.push(int(ids[index]), self.score.snap_token(ends[index]))
            columns = self._closable(ends[index])
            column = columns[self.stream.choose(self.alphabet.columns[columns])]
            placed.append(self._close(column, ends[index]))
            last = ends[index] - 1
        return placed

    def _sounds(self, sounds: tuple[int, int] | None) -> tuple[int, int]:
        """Hit sound value and volume of a note: the notes of a chord share them, which saves asking again."""
        if sounds is None:
            return self.sound()
        self.push_sound(*sounds)
        return sounds

    def _strike(
        self,
        column: int,
        time: int,
        limit: float,
        sounds: tuple[int, int],
        confidence: float,
        *,
        spare: bool,
    ) -> list[Placed]:
        sound, volume = sounds
        options = [self.alphabet.types[EventType.CIRCLE]]
        onset = self.score.next_onset(time)
        if not spare and onset is not None:
            # The last free column must be free again in time.
            limit = min(limit, onset - SHORTEST_REST)
        if any(end - time >= SHORTEST_HOLD for end in self.score.ends_between(time, limit)):
            options.append(self.alphabet.types[EventType.HOLD_NOTE])
        if self.stream.choose(np.array(options), self.structure) == 1:
            self._open[column] = _Open(time, limit, sound, volume, confidence)
            return []
        note = Circle(self._x(column), 192, time)
        set_sound(note, sound)
        note.sample.volume = volume
        self._free_from[column] = time + SHORTEST_REST
        return [Placed(note, time, confidence=confidence)]

    def _close(self, column: int, time: int, *, write: bool = True) -> Placed:
        note = self._open.pop(column)
        if write:
            self.stream.push(self.alphabet.types[EventType.HOLD_NOTE_END])
        hold = Hold(self._x(column), 192, note.start, end=time)
        set_sound(hold, note.sound)
        hold.sample.volume = note.volume
        self._free_from[column] = time + SHORTEST_REST
        return Placed(hold, time, confidence=note.confidence)

    def _overdue(self, time: int) -> list[Placed]:
        """Hold notes that have lasted too long to stay open until `time`; they end where they still may."""
        placed = []
        for column, note in list(self._open.items()):
            if time - note.start > LONGEST_HOLD or note.start < self.window_start:
                ends = self.score.ends_between(
                    note.start + SHORTEST_HOLD - 1, min(time - SHORTEST_REST, note.start + 2000)
                )
                placed.append(self._close(column, ends[-1] if ends else note.start + SHORTEST_HOLD, write=False))
        return placed

    def _x(self, column: int) -> float:
        return float(int((column + 0.5) * 512 / self.keys))
