"""Choosing sounds: the tokens of a map pass by, window after window, and a model fills in those that are open."""

from abc import ABC, abstractmethod
from collections.abc import Iterator

import numpy as np

from core.generation.hitsounding.template import HitsoundSlot, HitsoundTemplate
from core.generation.mappers.sampler import Ids, TokenSampler, drawn
from core.generation.sampling import Sampling
from core.jobs import CancelToken
from core.tokens.encoding import decode_hit_sound
from core.tokens.events import LEAST_VOLUME, Event, EventType, TimedEvents
from core.tokens.vocabulary import Vocabulary

LOOKBACK = 0.45
"""Share of a window that shows what has its sounds already."""

LOOKAHEAD = 0.15
"""Share of a window at its end that is read but left to the next one."""

ROOM = 24
"""Tokens that must still fit before another event is looked at."""

BITS = tuple(range(0, 16, 2))
"""Whistle, finish and clap together."""

SOUNDS = 72
"""Hit sound values; the token table reserves one more."""


class HitsoundChooser(ABC):
    """Walks over a script with one model.

    Attributes:
        window: ms of song that the model reads at once.
        chosen: the events so far, with the chosen sounds.
        sounding, steady: how sounds and volumes are drawn.
    """

    def __init__(self, vocabulary: Vocabulary, window: float, sounding: Sampling, steady: Sampling) -> None:
        self.vocabulary = vocabulary
        self.window = window
        self.sounding = sounding
        self.steady = steady
        self.chosen = TimedEvents()
        self._sounds: Ids = np.array(vocabulary.span(EventType.HITSOUND)[:SOUNDS], dtype=np.int64)
        self._volumes: Ids = np.array(vocabulary.span(EventType.VOLUME)[LEAST_VOLUME:], dtype=np.int64)
        self._values: dict[int, list[int]] = {}

    @abstractmethod
    def open(self, start: int) -> TokenSampler:
        """The window that begins at `start` ms, ready to go on after `chosen`."""

    def fill(self, script: HitsoundTemplate, cancel: CancelToken, *, share_moments: bool) -> Iterator[float]:
        """Choose value and volume of every slot; gives the share that is done after every window.

        Args:
            share_moments: objects at the same time sound alike.
        """
        events, times = script.events.events, script.events.times
        moments: dict[float, tuple[int, int]] = {}
        first, last = script.part
        self.chosen.events += events[:first]
        self.chosen.times += times[:first]
        index = first
        while index < last:
            start = max(int(times[index] - LOOKBACK * self.window), 0)
            stop = start + (1 - LOOKAHEAD) * self.window
            stream = self.open(start)
            began = index
            while index < last and (index == began or (times[index] < stop and stream.room > ROOM)):
                cancel.check()
                slot = script.slots.get(index)
                if slot is None or not slot.open:
                    self._force(stream, events[index], times[index], start)
                    index += 1
                    continue
                shared = moments.get(slot.time) if share_moments else None
                slot.value, slot.volume = self._choose(stream, slot, shared)
                moments[slot.time] = (slot.value, slot.volume)
                for kind, value in ((EventType.HITSOUND, slot.value), (EventType.VOLUME, slot.volume)):
                    self.chosen.events.append(Event(kind, value))
                    self.chosen.times.append(times[index])
                index += 2
            yield (index - first) / (last - first)

    def _force(self, stream: TokenSampler, event: Event, time: int, start: int) -> None:
        stream.push(*self.vocabulary.encode_window([event], start))
        self.chosen.events.append(event)
        self.chosen.times.append(time)

    def _choose(self, stream: TokenSampler, slot: HitsoundSlot, shared: tuple[int, int] | None) -> tuple[int, int]:
        if shared is not None and slot.allows(shared[0]):
            value, volume = shared
            stream.push(int(self._sounds[value]), int(self._volumes[volume - LEAST_VOLUME]))
            return value, volume
        value = self._value(stream, slot.bits)
        stream.push(int(self._sounds[value]))
        return value, stream.choose(self._volumes, self.steady) + LEAST_VOLUME

    def _value(self, stream: TokenSampler, bits: int | None) -> int:
        """First whistle, finish and clap, whatever the sample sets; then the sets that go with them."""
        if bits is None:
            scores = stream.scores(self._sounds)
            groups = [np.logaddexp.reduce(scores[self._allowed(bits)]) for bits in BITS]
            bits = BITS[drawn(np.array(groups), self.sounding, stream.rng)]
        values = self._allowed(bits)
        return values[stream.peek(self._sounds[values], sampling=self.sounding)]

    def _allowed(self, bits: int) -> list[int]:
        if bits not in self._values:
            self._values[bits] = [value for value in range(SOUNDS) if decode_hit_sound(value)[0] == bits]
        return self._values[bits]
