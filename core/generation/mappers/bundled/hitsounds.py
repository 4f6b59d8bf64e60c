"""The bundled model as a chooser of sounds."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.generation.hitsounding.template import HitsoundTemplate
from core.generation.mappers.bundled.decoding import shortened_prompt
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.mappers.hitsound_chooser import HitsoundChooser
from core.generation.mappers.sampler import TokenSampler, sampler_on
from core.generation.sampling import Sampling
from core.model.song_mel import window_frames
from core.tokens.conditioning import Conditions, class_tokens
from core.tokens.events import EventType, TimedEvents
from core.tokens.rhythm_prompt import place_tokens, soundless_block, window_prompt
from core.tokens.sequence import ordered_window

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel


class BundledHitsounds(HitsoundChooser):
    """The bundled model, whose prompt holds all objects without their sounds.

    Args:
        mel: of the whole song, as `core.model.song_mel` gives it.
        grid: the onsets and beats of the map.
        shows_objects: it was trained with the objects in its prompt; otherwise the prompt holds their onsets.
    """

    def __init__(
        self,
        loaded: "LoadedModel",
        template: HitsoundTemplate,
        conditions: Conditions,
        grid: OnsetGrid,
        mel: NDArray[np.float32],
        rng: np.random.Generator,
        sounding: Sampling,
        steady: Sampling,
        *,
        shows_objects: bool = True,
    ) -> None:
        super().__init__(loaded.vocabulary, loaded.config.window_ms, sounding, steady)
        self._loaded = loaded
        self._shows_objects = shows_objects
        self._silent = template.silent()
        self._grid = grid
        self._mel = mel
        self._special = class_tokens(conditions, loaded.family, loaded.vocabulary, grid.duration)
        self._rng = rng
        self._stream: TokenSampler | None = None

    def open(self, start: int) -> TokenSampler:
        loaded, end = self._loaded, start + self.window
        cross = loaded.model.cross_memory(loaded.model.encode(window_frames(self._mel, loaded.config, start)))
        self._stream = stream = sampler_on(self._stream, loaded, cross, self._rng)
        prompt = window_prompt(
            self.vocabulary,
            start,
            None if self._shows_objects else self._grid.onsets_between(start, end),
            self._special + place_tokens(self.vocabulary, start, self._grid.duration, self._last_speed(start)),
            self._grid.beats_between(start, end),
            self._ids(self.chosen, start, end),
            context_block=soundless_block(self.vocabulary, self._ids(self._silent, start, end))
            if self._shows_objects
            else None,
        )
        stream.begin(shortened_prompt(prompt, self.vocabulary, stream.cache.max_length))
        return stream

    def _ids(self, source: TimedEvents, start: int, end: float) -> list[int]:
        first, last = ordered_window(source.times, start, end)
        return self.vocabulary.encode_window(source.events[first:last], start)

    def _last_speed(self, start: int) -> int:
        """The slider velocity or scroll speed in force at `start` ms, in hundredths; 100 before the first change."""
        first, _ = ordered_window(self._silent.times, start, start)
        earlier = (event for event in reversed(self._silent.events[:first]) if event.type is EventType.SCROLL_SPEED)
        last = next(earlier, None)
        return 100 if last is None else last.value
