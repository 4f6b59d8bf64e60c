"""The grammar of taiko: notes, drumrolls and dendens."""

import numpy as np

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, Circle, CurveType, HitSound, Slider, Spinner
from core.generation.mappers.bundled.grammar import Grammar
from core.generation.mappers.bundled.osu_grammar import set_sound
from core.generation.mappers.bundled.prior import Feature, colour_context
from core.generation.postprocess.placed_object import PlacedObject
from core.tokens.encoding import decode_hit_sound
from core.tokens.events import EventType


def colour_class(sound: int) -> int:
    """Of a note by its hit sound bits: don, kat, big don, big kat."""
    return int(bool(sound & (HitSound.WHISTLE | HitSound.CLAP))) + 2 * int(bool(sound & HitSound.FINISH))


class TaikoGrammar(Grammar):
    """One note, drumroll or denden per onset."""

    denden_beats = 2.0
    drumroll_beats = 0.5
    _last: tuple[float, bool, int] | None = None  # ms of the last note, whether it was a kat, and notes of its colour

    def place(self, time: int, limit: float) -> list[PlacedObject]:
        groups, stream = self.groups, self.stream
        self.begin_onset(time)
        speed = self.velocity(time) if self._volume is None else self.same_velocity()
        beat = self.grid.beat_length(time)
        colour = self._colour(time, beat)
        sound, volume = self.sound(None if colour is None else self.bias(colour))
        if colour is not None:
            self.chosen(sound, colour)
        ends = self.grid.ends_between(time, limit)
        rolls = [end for end in ends if end - time >= self.drumroll_beats * beat]
        dendens = [end for end in ends if end - time >= self.denden_beats * beat]
        kinds = [EventType.CIRCLE]
        kinds += [EventType.DRUMROLL] if rolls else []
        kinds += [EventType.DENDEN] if dendens else []
        stream.expect(groups.types[EventType.CIRCLE], *self.onset_tokens(self.grid.next_onset(time)))
        kind = kinds[stream.choose(np.array([groups.types[kind] for kind in kinds]), self.structure)]
        if kind == EventType.CIRCLE:
            note = Circle(256, 192, time)
            set_sound(note, sound)
            self._remember(time, kat=colour_class(note.sound) % 2 == 1)
            return [PlacedObject(note, time, speed, [(float(time), volume)])]
        end = self._end(rolls if kind == EventType.DRUMROLL else dendens)
        if kind == EventType.DENDEN:
            stream.push(groups.types[EventType.DENDEN_END])
            denden = Spinner(256, 192, time, end=end)
            set_sound(denden, sound)
            return [PlacedObject(denden, end, speed, [(float(time), volume)])]
        stream.push(groups.types[EventType.DRUMROLL_END])
        length = speed * self.slider_multiplier * 100 * (end - time) / beat
        roll = Slider(0, 192, time, curve_type=CurveType.LINEAR, length=length)
        # A drumroll has no shape; back and forth keeps it on the screen of the editor.
        count = max(1, int(np.ceil(length / PLAYFIELD_WIDTH)))
        middle = PLAYFIELD_HEIGHT / 2
        roll.points = [(PLAYFIELD_WIDTH if index % 2 == 0 else 0.0, middle) for index in range(count)]
        set_sound(roll, sound)
        return [PlacedObject(roll, end, speed, [(float(time), volume)])]

    def _colour(self, time: int, beat: float) -> Feature | None:
        """Colour and size of each sound, after a note."""
        if self._last is None:
            return None
        before, kat, run = self._last
        classes = np.array([colour_class(decode_hit_sound(value)[0]) for value in range(len(self.groups.sounds))])
        return Feature("colour", colour_context((time - before) / beat, kat=kat, run=run), classes)

    def _remember(self, time: int, *, kat: bool) -> None:
        run = self._last[2] + 1 if self._last is not None and self._last[1] == kat else 1
        self._last = (float(time), kat, run)

    def _end(self, ends: list[int]) -> int:
        index = self.stream.choose(self.grid.shift_tokens(ends, self.window_start))
        self.stream.push(self.grid.snap_token(ends[index]))
        return ends[index]
