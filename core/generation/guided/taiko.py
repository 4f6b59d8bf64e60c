"""The grammar of taiko: notes, drumrolls and dendens."""

import numpy as np

from core.beatmap.objects import Circle, CurveType, Slider, Spinner
from core.generation.guided.grammar import Grammar
from core.generation.guided.osu import set_sound
from core.generation.guided.placed import Placed
from core.tokens.events import EventType


class TaikoGrammar(Grammar):
    """One note, drumroll or denden per onset."""

    denden_beats = 2.0
    drumroll_beats = 0.5

    def place(self, time: int, limit: float) -> list[Placed]:
        alphabet, stream = self.alphabet, self.stream
        self.begin_onset(time)
        speed = self.velocity()
        sound, volume = self.sound()
        beat = self.score.beat_length(time)
        ends = self.score.ends_between(time, limit)
        rolls = [end for end in ends if end - time >= self.drumroll_beats * beat]
        dendens = [end for end in ends if end - time >= self.denden_beats * beat]
        kinds = [EventType.CIRCLE]
        kinds += [EventType.DRUMROLL] if rolls else []
        kinds += [EventType.DENDEN] if dendens else []
        kind = kinds[stream.choose(np.array([alphabet.types[kind] for kind in kinds]), self.structure)]
        if kind == EventType.CIRCLE:
            note = Circle(256, 192, time)
            set_sound(note, sound)
            return [Placed(note, time, speed, [(float(time), volume)])]
        end = self._end(rolls if kind == EventType.DRUMROLL else dendens)
        if kind == EventType.DENDEN:
            stream.push(alphabet.types[EventType.DENDEN_END])
            denden = Spinner(256, 192, time, end=end)
            set_sound(denden, sound)
            return [Placed(denden, end, speed, [(float(time), volume)])]
        stream.push(alphabet.types[EventType.DRUMROLL_END])
        length = speed * self.slider_multiplier * 100 * (end - time) / beat
        roll = Slider(0, 192, time, curve_type=CurveType.LINEAR, length=length)
        # A drumroll has no shape; back and forth keeps it on the screen of the editor.
        count = max(1, int(np.ceil(length / 512)))
        roll.points = [(512.0 if index % 2 == 0 else 0.0, 192.0) for index in range(count)]
        set_sound(roll, sound)
        return [Placed(roll, end, speed, [(float(time), volume)])]

    def _end(self, ends: list[int]) -> int:
        index = self.stream.choose(self.score.shift_tokens(ends, self.window_start))
        self.stream.push(self.score.snap_token(ends[index]))
        return ends[index]
