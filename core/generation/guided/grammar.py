"""What the grammars of the modes share."""

from abc import ABC, abstractmethod

from core.generation.guided.alphabet import LEAST_VOLUME, Alphabet
from core.generation.guided.idiom import Idiom
from core.generation.guided.placed import Placed
from core.generation.guided.score import Score
from core.generation.guided.stream import Sampling, TokenStream

VELOCITY_STEP = 0.05


class Grammar(ABC):
    """Places the objects of one onset after another, asking the stream for every open question.

    Attributes:
        steady: how values are drawn that should not flicker from object to object (volume, velocity).
        structure: how kinds are drawn (circle or slider, new combo, chords). Their rare values are no mistakes, so
            the tail is kept: without it a map would have no hold note and no spinner at all.
        fine: how the place within a 32-pixel cell is drawn; sharper, so that objects line up.
        sounding: how hit sounds are drawn.
        idiom: what mappers prefer beyond the model's scores.
        chord_preference: nats added to one more note at the same time.
    """

    def __init__(self, alphabet: Alphabet, score: Score, stream: TokenStream, slider_multiplier: float) -> None:
        self.alphabet = alphabet
        self.score = score
        self.stream = stream
        self.slider_multiplier = slider_multiplier
        self.window_start = 0
        self.steady = Sampling(0.3, 0.8)
        self.structure = Sampling(1.0, 1.0)
        self.fine = Sampling(0.3, 0.6)
        self.sounding = Sampling(0.9, 0.97)
        self.idiom = Idiom()
        self.chord_preference = 0.0
        self._velocity = 1.0

    @abstractmethod
    def place(self, time: int, limit: float) -> list[Placed]:
        """Decide all that happens at the onset `time` (ms) and, for long objects, up to `limit` ms."""

    def finished(self) -> list[Placed]:
        """What was still open when the song ended."""
        return []

    def continue_velocity(self, velocity: float) -> None:
        """What holds before the first object."""
        self._velocity = velocity

    @property
    def velocity_in_force(self) -> float:
        """That of the last object which has one."""
        return self._velocity

    def begin_group(self, time: int) -> None:
        """The tokens of a time that is not up to the model."""
        self.stream.push(int(self.score.shift_tokens([time], self.window_start)[0]), self.score.snap_token(time))

    def begin_onset(self, time: int) -> None:
        """The same for an onset, with the gaps around it."""
        self.begin_group(time)
        self.stream.push(*self.score.gap_tokens(time))

    def velocity(self) -> float:
        """A slider velocity or scroll speed; the one before again where the model hardly means to change it."""
        chosen = (self.stream.choose(self.alphabet.speeds, self.steady) + 1) / 100
        if abs(chosen / self._velocity - 1) > VELOCITY_STEP:
            self._velocity = chosen
        return self._velocity

    def sound(self) -> tuple[int, int]:
        """A hit sound value and a volume in percent."""
        sound = self.stream.choose(self.alphabet.sounds, self.sounding)
        volume = self.stream.choose(self.alphabet.volumes, self.steady)
        return sound, volume + LEAST_VOLUME

    def push_sound(self, sound: int, volume: int) -> None:
        """The tokens of a sound that is not up to the model."""
        self.stream.push(int(self.alphabet.sounds[sound]), int(self.alphabet.volumes[volume - LEAST_VOLUME]))
