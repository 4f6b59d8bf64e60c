"""The models that choose sounds: the bundled one, and the public checkpoints."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.generation.checkpoints.job import MappingJob
from core.generation.checkpoints.song import SongMapper
from core.generation.checkpoints.windows import Overlap, Samples, cut_windows
from core.generation.guided.loop import mel_frames, shortened_prompt
from core.generation.guided.score import Score
from core.generation.guided.stream import Sampling, TokenStream
from core.generation.sounding.chooser import SoundChooser
from core.generation.sounding.script import SoundScript
from core.tokens.conditions import Conditions, class_tokens
from core.tokens.events import ContextType, EventType, TimedEvents
from core.tokens.prompt import Block
from core.tokens.reference import ReferenceMap
from core.tokens.rhythm_prompt import place_tokens, soundless_block, window_prompt
from core.tokens.sequence import ordered_window

if TYPE_CHECKING:
    from core.model.backbone.cache import CrossMemory
    from core.model.checkpoint import LoadedModel

_LONGEST_PROMPT = 0.75
"""Of what a sequence may have, so that there is room for sounds."""


class GuidedSounds(SoundChooser):
    """The bundled model, which is told all objects without their sounds.

    Args:
        mel: of the whole song, as `core.model.song_mel` gives it.
        told: it was trained to be told the objects; otherwise it is told when they start.
    """

    def __init__(
        self,
        loaded: "LoadedModel",
        script: SoundScript,
        wanted: Conditions,
        score: Score,
        mel: NDArray[np.float32],
        rng: np.random.Generator,
        sounding: Sampling,
        steady: Sampling,
        *,
        told: bool = True,
    ) -> None:
        super().__init__(loaded.vocabulary, loaded.config.window_ms, sounding, steady)
        self._loaded = loaded
        self._told = told
        self._silent = script.silent()
        self._score = score
        self._mel = mel
        self._special = class_tokens(wanted, loaded.family, loaded.vocabulary, score.duration)
        self._rng = rng
        self._stream: TokenStream | None = None

    def open(self, start: int) -> TokenStream:
        loaded, end = self._loaded, start + self.window
        cross = loaded.model.cross_memory(loaded.model.encode(mel_frames(self._mel, loaded.config, start)))
        self._stream = stream = _stream_on(self._stream, loaded, cross, self._rng)
        prompt = window_prompt(
            self.vocabulary,
            start,
            None if self._told else self._score.onsets_between(start, end),
            self._special + place_tokens(self.vocabulary, start, self._score.duration, self._last_speed(start)),
            self._score.beats_between(start, end),
            self._ids(self.chosen, start, end),
            given=soundless_block(self.vocabulary, self._ids(self._silent, start, end)) if self._told else None,
        )
        stream.begin(shortened_prompt(prompt, self.vocabulary, stream.cache.max_length))
        return stream

    def _ids(self, source: TimedEvents, start: int, end: float) -> list[int]:
        first, last = ordered_window(source.times, start, end)
        return self.vocabulary.encode_window(source.events[first:last], start)

    def _last_speed(self, start: int) -> int:
        first, _ = ordered_window(self._silent.times, start, start)
        earlier = (event for event in reversed(self._silent.events[:first]) if event.type is EventType.SCROLL_SPEED)
        last = next(earlier, None)
        return 100 if last is None else last.value


class CheckpointSounds(SoundChooser):
    """A public checkpoint; those that know maps without hitsounds are told the map as one.

    Args:
        samples: mono at the model's sample rate, peak 1.
    """

    def __init__(
        self,
        loaded: "LoadedModel",
        beatmap: Beatmap,
        stars: float,
        wanted: Conditions,
        samples: Samples,
        rng: np.random.Generator,
        sounding: Sampling,
        steady: Sampling,
    ) -> None:
        super().__init__(loaded.vocabulary, loaded.config.window_ms, sounding, steady)
        self._loaded = loaded
        self._wanted = wanted
        given = (ContextType.NO_HS, ContextType.TIMING, ContextType.KIAI)
        job = MappingJob(wanted, given=given, reference=beatmap, reference_stars=stars)
        mapper = SongMapper(loaded, samples, job)
        windows = cut_windows(samples, loaded.config, Overlap())
        self._writer = mapper.writer(
            loaded, windows, (ContextType.MAP,), given, {}, ReferenceMap(beatmap), merged=False
        )
        self._writer.longest = int(_LONGEST_PROMPT * loaded.config.tgt_seq_len)
        self._block = next(block for block in self._writer.outputs if block.kind is ContextType.MAP)
        self._block.content = self.chosen
        self._finish_others(beatmap)
        self._samples = samples
        self._rng = rng
        self._stream: TokenStream | None = None

    def open(self, start: int) -> TokenStream:
        import torch

        from core.model.backbone.conditioning import Conditioning

        loaded, wanted = self._loaded, self._wanted
        config = loaded.config
        first = round(start * config.sample_rate / 1000)
        part = self._samples[first : first + config.window_samples]
        audio = np.zeros(config.window_samples, dtype=np.float32)
        audio[: len(part)] = part
        length = max(self._writer.song_length, 1e-9)
        place = start / length, (start + self.window) / length
        mapper = None if wanted.mapper is None else loaded.vocabulary.mappers.get(wanted.mapper)
        told = Conditioning.single(wanted.difficulty, mapper, place)
        cross = loaded.model.cross_memory(loaded.model.encode(torch.from_numpy(audio).unsqueeze(0), told))
        self._stream = stream = _stream_on(self._stream, loaded, cross, self._rng)
        stream.begin(self._writer.prompt(start, self._writer.outputs.index(self._block)))
        return stream

    def _finish_others(self, beatmap: Beatmap) -> None:
        """Blocks before that of the map that are not given stay empty."""
        outputs: list[Block] = self._writer.outputs
        for block in outputs[: outputs.index(self._block)]:
            block.finished = True


def _stream_on(
    stream: TokenStream | None, loaded: "LoadedModel", cross: "CrossMemory", rng: np.random.Generator
) -> TokenStream:
    """A stream that listens to a window; its memory is used again."""
    if stream is None:
        return TokenStream(loaded.model, loaded.model.new_cache(1, cross), rng, Sampling())
    stream.cache.restart(cross)
    return stream
