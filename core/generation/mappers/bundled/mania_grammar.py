"""The grammar of osu!mania: chords of notes and hold notes, whose ends come between later notes."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import Circle, Hold, column_x
from core.generation.mappers.bundled.bar_echo import LANE
from core.generation.mappers.bundled.grammar import Grammar
from core.generation.mappers.bundled.osu_grammar import set_sound
from core.generation.mappers.bundled.prior import BEATS, Feature, beats_class, column_class
from core.generation.mappers.sampler import drawn
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.sampling import Sampling
from core.tokens.events import EventType

LONGEST_HOLD = 7000
SHORTEST_HOLD = 60
SHORTEST_REST = 40
"""ms in a column between the end of a hold note and the next note."""

OWED_HOLD, MOST_OWED = 1.0, 14.0
"""Nats for each hold note by which a map is behind, or ahead of, the requested share of them; and the most."""

NAMED = 8.0
"""Nats that an end loses for each factor e by which a hold note is longer, or shorter, than its class is named."""

FAIR_SHARE, MISSED_NOTE, MOST_MISSED = 0.5, 1.0, 8.0
"""Part of its even share of the notes that every column of human maps has; nats for each note short of it; the most."""


@dataclass(slots=True)
class _Open:
    start: int
    limit: float  # ms by which it has to end
    sound: int
    volume: int
    confidence: float
    end: int | None  # ms, where it was drawn; None leaves it to the model


class ManiaGrammar(Grammar):
    """At least one note per onset; hold notes stay open until the model or the song ends them.

    Attributes:
        hold_note_ratio: requested share of hold notes; None leaves it to the model.
        most_at_once: notes of the largest chord; None leaves one key free.
    """

    keys = 4
    hold_note_ratio: float | None = None
    most_at_once: int | None = None

    def begin_song(self, keys: int, taken: Mapping[int, float] | None = None) -> None:
        """`taken`: ms until which each column is occupied by what is mapped already."""
        self.keys = keys
        self._open: dict[int, _Open] = {}
        self._free_from = [-1e9] * keys
        for column, until in (taken or {}).items():
            self._free_from[column] = until + SHORTEST_REST
        self._last_time = -1
        self._notes = self._holds = 0
        self._struck = np.zeros(keys, dtype=np.int64)  # notes of each column
        self._last_columns: tuple[list[int], list[int]] = ([], [])

    def place(self, time: int, limit: float) -> list[PlacedObject]:
        placed = self._overdue(time) + self._drawn_ends(time)
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
            occupied = self._closable(time) if not struck else []
            columns, place = free + occupied, self._column_feature(time, free, occupied, further=bool(struck))
            lane = Feature(LANE, (), np.array(free + [-1] * len(occupied)))
            bias = self._forgotten(free, occupied) + self.bias(place, lane)
            column = columns[self.stream.choose(self.groups.columns[columns], bias=bias)]
            self.chosen(columns.index(column), place, lane)
            if column in self._open:
                placed.append(self._close(column, time))
                self.begin_group(time)
                continue
            following = self._following(time, len(struck) + 1, may_go_on=len(free) > 1)
            self.stream.expect(*self.likely_sound(), self.groups.types[EventType.CIRCLE], *following)
            sounds = self._sounds(sounds)
            placed += self._strike(column, time, limit, sounds, confidence, spare=len(free) > 1)
            self.stream.expect(*following)
            struck.append(column)
            self._struck[column] += 1
            if len(free) == 1 or len(struck) >= self.largest_chord:
                break
            another = self._another(time, len(struck))
            self.lately.happened("another", self.grid.bar_place(time), len(struck), yes=another)
            if not another:
                break
            confidence = self.echo.confidence(len(struck), self.stream.last_share)
        self._last_time = time
        self._last_columns = (struck, self._last_columns[0])
        return placed

    def _following(self, time: int, notes: int, *, may_go_on: bool) -> list[int]:
        """What probably comes after so many notes at `time`: one more of the chord, or the next onset."""
        if may_go_on and notes < self.largest_chord and self.lately.mostly("another", self.grid.bar_place(time), notes):
            return self.group_tokens(time)
        return self.onset_tokens(self.grid.next_onset(time))

    def _forgotten(self, free: list[int], occupied: list[int]) -> NDArray[np.float64]:
        """Nats for each column that is forgotten; 0 for a hold note's end."""
        missed = FAIR_SHARE * self._struck.sum() / self.keys - self._struck[free]
        return np.concatenate([np.clip(MISSED_NOTE * missed, 0.0, MOST_MISSED), np.zeros(len(occupied))])

    def _column_feature(self, time: int, free: list[int], occupied: list[int], *, further: bool) -> Feature:
        """What each column is to the notes before; a hold note's end has no class, nor has a first onset."""
        if self._last_time < 0:
            classes = [-1] * (len(free) + len(occupied))
        else:
            classes = [column_class(column, *self._last_columns) for column in free] + [-1] * len(occupied)
        return Feature("column", (self._beats_since_last(time), int(further)), np.array(classes, dtype=np.int64))

    def _beats_since_last(self, time: int) -> int:
        """The class of the time since the last onset."""
        return beats_class((time - self._last_time) / self.grid.beat_length(time) if self._last_time >= 0 else np.inf)

    @property
    def largest_chord(self) -> int:
        most = self.keys - 1 if self.keys > 2 else self.keys
        return most if self.most_at_once is None else min(most, self.most_at_once)

    def finished(self) -> list[PlacedObject]:
        ends = {}
        for column, note in self._open.items():
            earliest = max(note.start + SHORTEST_HOLD, self._last_time)
            open_ends = self.grid.ends_between(earliest - 1, note.limit)
            ends[column] = next(iter(open_ends), earliest) if note.end is None else note.end
        return [self._close(column, end, write=False) for column, end in ends.items()]

    def _free(self, time: int, struck: list[int]) -> list[int]:
        idle = [column for column in range(self.keys) if column not in struck and column not in self._open]
        rested = [column for column in idle if self._free_from[column] <= time]
        # With hardly any columns a fast run has to come back to one that has not rested.
        return rested if rested or struck or not idle else [min(idle, key=self._free_from.__getitem__)]

    def _closable(self, time: int) -> list[int]:
        """The columns whose hold note may end at `time` (ms), as far as that is up to the model."""
        return [
            column for column, note in self._open.items() if note.end is None and time - note.start >= SHORTEST_HOLD
        ]

    def _make_room(self, time: int) -> list[PlacedObject]:
        """End the oldest hold note before `time`, when every column is held."""
        column = min(self._open, key=lambda occupied: self._open[occupied].start)
        begin = max(self._open[column].start + SHORTEST_HOLD, self._last_time) - 1
        end = self.grid.ends_between(begin, time - SHORTEST_REST)[-1]
        self.begin_group(end)
        self.stream.push(int(self.groups.columns[column]))
        return [self._close(column, end)]

    def _another(self, time: int, notes: int) -> bool:
        """Whether one more note comes at `time`, beside so many, rather than anything later."""
        onset = self.grid.next_onset(time)
        later = [end for end in self.grid.ends_between(time, onset or time + 2000) if end != onset]
        if not self._open:
            later = []
        times = [time, *later, *([onset] if onset is not None else [])]
        if len(times) == 1:
            return False
        ids = self.grid.shift_tokens(times, self.window_start)
        bias = np.zeros(len(times))
        bias[0] = self.chord_preference
        goes_on = (np.arange(len(times)) == 0).astype(np.int64)
        further = Feature("chord", (self._beats_since_last(time), min(notes, 4) - 1), goes_on)
        bias += self.bias(further)
        chosen = self.stream.peek(ids, bias, self.structure)
        self.chosen(chosen, further)
        if chosen != 0:
            return False
        self.stream.push(int(ids[0]), self.grid.snap_token(time))
        return True

    def _drawn_ends(self, time: int) -> list[PlacedObject]:
        """Hold notes whose end was drawn to be at `time` ms or before."""
        placed = []
        for end, column in sorted((note.end, column) for column, note in self._open.items() if note.end is not None):
            if end > time:
                break
            if write := end >= self.window_start:
                self.begin_group(end)
                self.stream.push(int(self.groups.columns[column]))
            placed.append(self._close(column, end, write=write))
        return placed

    def _ends_before(self, time: int) -> list[PlacedObject]:
        """Hold notes that the model ends between the last onset and `time`."""
        placed = []
        last = self._last_time
        while self._open:
            ends = [end for end in self.grid.ends_between(last, time) if end < time]
            ends = [end for end in ends if self._closable(end)]
            if not ends:
                break
            ids = self.grid.shift_tokens([*ends, time], self.window_start)
            index = self.stream.peek(ids, sampling=self.structure)
            if index == len(ends):
                break
            self.stream.push(int(ids[index]), self.grid.snap_token(ends[index]))
            columns = self._closable(ends[index])
            column = columns[self.stream.choose(self.groups.columns[columns])]
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
    ) -> list[PlacedObject]:
        sound, volume = sounds
        onset = self.grid.next_onset(time)
        if not spare and onset is not None:
            # The last free column must be free again in time.
            limit = min(limit, onset - SHORTEST_REST)
        room = any(end - time >= SHORTEST_HOLD for end in self.grid.ends_between(time, limit))
        if self._holds_on(time, room=room):
            self._open[column] = _Open(time, limit, sound, volume, confidence, self._drawn_end(time, limit))
            return []
        note = Circle(self._x(column), 192, time)
        set_sound(note, sound)
        note.sample.volume = volume
        self._free_from[column] = time + SHORTEST_REST
        return [PlacedObject(note, time, confidence=confidence)]

    def _holds_on(self, time: int, *, room: bool) -> bool:
        """Whether the next note, at `time`, is held; `room` says that it could be."""
        kinds = np.array([self.groups.types[EventType.CIRCLE], self.groups.types[EventType.HOLD_NOTE]])
        self._notes += 1
        if not room or self.hold_note_ratio == 0:
            chosen = self.stream.choose(kinds[:1], self.structure)
        elif self.hold_note_ratio == 1:
            chosen = 1 + self.stream.choose(kinds[1:], self.structure)
        else:
            owed = 0.0 if self.hold_note_ratio is None else self.hold_note_ratio * self._notes - self._holds
            lean = np.array([0.0, np.clip(OWED_HOLD * owed, -MOST_OWED, MOST_OWED)])
            feature = Feature("hold", (self._beats_to_next(time),), np.arange(2))
            if self.hold_note_ratio is None:
                lean += self.bias(feature)
            chosen = self.stream.choose(kinds, self.structure, lean)
            self.chosen(chosen, feature)
        self._holds += chosen
        return chosen == 1

    def _drawn_end(self, time: int, limit: float) -> int | None:
        """When a hold note from `time` ms ends, drawn as in the map that is followed; None leaves it to the model."""
        if not self.debts.follows("hold length"):
            return None
        ends = self.grid.ends_between(time + SHORTEST_HOLD - 1, limit)
        beats = (np.array(ends) - time) / self.grid.beat_length(time)
        classes = np.array([beats_class(each) for each in beats])
        feature = Feature("hold length", (self._beats_to_next(time),), classes)
        # All ends in a class are as likely as it is, and the one that gave it its name the likeliest of them.
        near = np.exp(-NAMED * np.abs(np.log(beats / np.array(BEATS)[classes])))
        near /= np.bincount(classes, near)[classes]
        nats = self.debts.drawing_nats(feature) + self.echo.nats(feature)
        option = drawn(nats + np.log(near), Sampling(1.0, 1.0), self.stream.rng)
        self.chosen(option, feature)
        return ends[option]

    def _beats_to_next(self, time: int) -> int:
        """The class of the time until the next onset."""
        onset = self.grid.next_onset(time)
        return beats_class(np.inf if onset is None else (onset - time) / self.grid.beat_length(time))

    def _close(self, column: int, time: int, *, write: bool = True) -> PlacedObject:
        note = self._open.pop(column)
        if write:
            self.stream.push(self.groups.types[EventType.HOLD_NOTE_END])
        hold = Hold(self._x(column), 192, note.start, end=time)
        set_sound(hold, note.sound)
        hold.sample.volume = note.volume
        self._free_from[column] = time + SHORTEST_REST
        return PlacedObject(hold, time, confidence=note.confidence)

    def _overdue(self, time: int) -> list[PlacedObject]:
        """Hold notes that have lasted too long to stay open until `time`; they end where they still may."""
        placed = []
        for column, note in list(self._open.items()):
            if note.end is not None:
                continue
            if time - note.start > LONGEST_HOLD or note.start < self.window_start:
                ends = self.grid.ends_between(
                    note.start + SHORTEST_HOLD - 1, min(time - SHORTEST_REST, note.start + 2000)
                )
                placed.append(self._close(column, ends[-1] if ends else note.start + SHORTEST_HOLD, write=False))
        return placed

    def _x(self, column: int) -> float:
        return float(column_x(column, self.keys))
