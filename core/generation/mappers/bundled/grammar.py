"""What the grammars of the modes share."""

from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.bar_echo import BarEcho
from core.generation.mappers.bundled.debts import Debts
from core.generation.mappers.bundled.prior import Feature, MappingPrior
from core.generation.mappers.bundled.targets import Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.mappers.bundled.token_groups import TokenGroups
from core.generation.mappers.sampler import TokenSampler
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.sampling import Sampling
from core.tokens.events import LEAST_VOLUME

VELOCITY_STEP = 0.05

STEADY_BEATS = 4.0
"""For so long a volume stays, and a scroll speed, before the model is asked again."""


RECENT = 0.1
"""Weight of the last time in how often something happens lately."""


class Lately:
    """How often questions were answered by yes in a song so far: what to expect, which changes no choice."""

    def __init__(self) -> None:
        self._shares: dict[tuple[str | int, ...], float] = {}

    def mostly(self, *question: str | int) -> bool:
        """Whether yes is the likelier answer."""
        return self._shares.get(question, 0.0) > 0.5

    def happened(self, *question: str | int, yes: bool) -> None:
        share = self._shares.get(question, float(yes))
        self._shares[question] = share + RECENT * (yes - share)


class Grammar(ABC):
    """Places the objects of one onset after another, asking the stream for every open question.

    Attributes:
        steady: how values are drawn that should not flicker from object to object (volume, velocity).
        structure: how kinds are drawn (circle or slider, new combo, chords). Their rare values are no mistakes, so
            the tail is kept: without it a map would have no hold note and no spinner at all.
        fine: how the place within a 32-pixel cell is drawn; sharper, so that objects line up.
        sounding: how hit sounds are drawn.
        prior: what mappers prefer beyond the model's scores.
        debts: how far the map is behind the style that it follows.
        echo: what bars that sound alike had before.
        chord_preference: nats added to one more note at the same time.
        slowest: the least slider velocity or scroll speed.
        velocities: the slider velocity at a time in ms; None leaves it to the model.
    """

    slowest = 0.01

    def __init__(self, groups: TokenGroups, grid: OnsetGrid, stream: TokenSampler, slider_multiplier: float) -> None:
        self.groups = groups
        self.grid = grid
        self.stream = stream
        self.slider_multiplier = slider_multiplier
        self.window_start = 0
        self.steady = Sampling(0.3, 0.8)
        self.structure = Sampling(1.0, 1.0)
        self.fine = Sampling(0.3, 0.6)
        self.sounding = Sampling(0.9, 0.97)
        self.prior = MappingPrior()
        self.debts = Debts(Targets())
        self.echo = BarEcho(None)
        self.chord_preference = 0.0
        self.velocities: Callable[[float], float] | None = None
        self._velocity = 1.0
        self._volume: int | None = None  # of the last sounds, while it stays
        self._steady_until = -np.inf  # ms
        self.lately = Lately()
        self._last_sounds: dict[str, tuple[int, int]] = {}  # token and volume, of each part of an object

    @abstractmethod
    def place(self, time: int, limit: float) -> list[PlacedObject]:
        """Decide all that happens at the onset `time` (ms) and, for long objects, up to `limit` ms."""

    def finished(self) -> list[PlacedObject]:
        """What was still open when the song ended."""
        return []

    def continue_velocity(self, velocity: float) -> None:
        """What holds before the first object."""
        self._velocity = velocity

    @property
    def velocity_in_force(self) -> float:
        """That of the last object which has one."""
        return self._velocity

    def bias(self, *features: Feature) -> NDArray[np.float64]:
        """Nats for every option, (options,)."""
        bias = self.prior.bias(*features)
        for feature in features:
            bias += self.debts.nats(feature) + self.echo.nats(feature)
        return bias

    def chosen(self, option: int, *features: Feature) -> None:
        """Take down which option was chosen."""
        for feature in features:
            self.debts.chosen(feature, option)
            self.echo.chosen(feature, option)

    def begin_group(self, time: int) -> None:
        """The tokens of a time that is not up to the model."""
        self.stream.push(*self.group_tokens(time))

    def group_tokens(self, time: int) -> list[int]:
        """What `begin_group` appends."""
        return [int(self.grid.shift_tokens([time], self.window_start)[0]), self.grid.snap_token(time)]

    def begin_onset(self, time: int) -> None:
        """The same for an onset, with the gaps around it."""
        self.echo.at(time)
        if time >= self._steady_until:
            self._volume = None
            self._steady_until = time + STEADY_BEATS * self.grid.beat_length(time)
        self.stream.push(*self.onset_tokens(time))

    def onset_tokens(self, time: int | None) -> list[int]:
        """The tokens with which an onset begins; none without a time."""
        return [] if time is None else [*self.group_tokens(time), *self.grid.gap_tokens(time)]

    def velocity(self, time: int) -> float:
        """A slider velocity or scroll speed at `time` ms; where the model hardly means to change it, the one before."""
        if self.velocities is not None:
            self._velocity = self.velocities(time)
            return self.same_velocity()
        slowest = round(100 * self.slowest)
        chosen = (self.stream.choose(self.groups.speeds[slowest - 1 :], self.steady) + slowest) / 100
        if abs(chosen / self._velocity - 1) > VELOCITY_STEP:
            self._velocity = chosen
        return self._velocity

    def same_velocity(self) -> float:
        """The one in force, once more."""
        self.stream.push(self._velocity_token(self._velocity))
        return self._velocity

    def likely_velocity(self, time: int) -> int:
        """The token of the velocity that an object at `time` ms probably has."""
        return self._velocity_token(self._velocity if self.velocities is None else self.velocities(time))

    def _velocity_token(self, velocity: float) -> int:
        return int(self.groups.speeds[min(round(100 * velocity), len(self.groups.speeds)) - 1])

    def sound(self, bias: NDArray[np.float64] | None = None, part: str = "") -> tuple[int, int]:
        """A hit sound value and a volume in percent; `bias`, nats, is added to the scores of the sounds.

        `part` says of which part of an object it is.
        """
        sound = self.stream.choose(self.groups.sounds, self.sounding, bias)
        if self._volume is None:
            self._volume = self.stream.choose(self.groups.volumes, self.steady) + LEAST_VOLUME
        else:
            self.stream.push(int(self.groups.volumes[self._volume - LEAST_VOLUME]))
        self._last_sounds[part] = sound, self._volume
        return sound, self._volume

    def likely_sound(self, part: str = "") -> list[int]:
        """The tokens of the last sound of such a part: the next is often the same."""
        return self._sound_tokens(*self._last_sounds[part]) if part in self._last_sounds else []

    def push_sound(self, sound: int, volume: int) -> None:
        """The tokens of a sound that is not up to the model."""
        self.stream.push(*self._sound_tokens(sound, volume))

    def _sound_tokens(self, sound: int, volume: int) -> list[int]:
        return [int(self.groups.sounds[sound]), int(self.groups.volumes[volume - LEAST_VOLUME])]
