"""A public checkpoint as a chooser of sounds."""

from typing import TYPE_CHECKING

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.generation.mappers.hitsound_chooser import HitsoundChooser
from core.generation.mappers.mapperatorinator.options import MappingOptions
from core.generation.mappers.mapperatorinator.prompts import prompt_writer
from core.generation.mappers.mapperatorinator.windows import Samples, cut_windows
from core.generation.mappers.sampler import TokenSampler, sampler_on
from core.generation.sampling import Overlap, Sampling
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType
from core.tokens.prompt import Block
from core.tokens.upstream_view import UpstreamMap

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

_LONGEST_PROMPT = 0.75
"""Of what a sequence may have, so that there is room for sounds."""


class MapperatorinatorHitsounds(HitsoundChooser):
    """A public checkpoint; those trained with maps without hitsounds are shown the map as one.

    Args:
        samples: (n,) mono at the model's sample rate, peak 1.
    """

    def __init__(
        self,
        loaded: "LoadedModel",
        beatmap: Beatmap,
        stars: float,
        conditions: Conditions,
        samples: Samples,
        rng: np.random.Generator,
        sounding: Sampling,
        steady: Sampling,
    ) -> None:
        super().__init__(loaded.vocabulary, loaded.config.window_ms, sounding, steady)
        self._loaded = loaded
        self._conditions = conditions
        contexts = (ContextType.NO_HS, ContextType.TIMING, ContextType.KIAI)
        job = MappingOptions(conditions, contexts=contexts, reference=beatmap, reference_stars=stars)
        windows = cut_windows(samples, loaded.config, Overlap())
        self._writer = prompt_writer(
            job, loaded, windows, (ContextType.MAP,), contexts, {}, UpstreamMap(beatmap), merged=False
        )
        self._writer.longest = int(_LONGEST_PROMPT * loaded.config.tgt_seq_len)
        self._block = next(block for block in self._writer.outputs if block.kind is ContextType.MAP)
        self._block.content = self.chosen
        self._finish_others(beatmap)
        self._samples = samples
        self._rng = rng
        self._stream: TokenSampler | None = None

    def open(self, start: int) -> TokenSampler:
        """A sampler whose prompt is that of the window from `start` ms."""
        import torch

        from core.model.networks.conditioning import Conditioning

        loaded, conditions = self._loaded, self._conditions
        config = loaded.config
        first = round(start * config.sample_rate / 1000)
        part = self._samples[first : first + config.window_samples]
        audio = np.zeros(config.window_samples, dtype=np.float32)
        audio[: len(part)] = part
        length = max(self._writer.song_length, 1e-9)
        place = start / length, (start + self.window) / length
        mapper = None if conditions.mapper is None else loaded.vocabulary.mappers.get(conditions.mapper)
        conditioning = Conditioning.single(conditions.difficulty, mapper, place)
        cross = loaded.model.cross_memory(loaded.model.encode(torch.from_numpy(audio).unsqueeze(0), conditioning))
        self._stream = stream = sampler_on(self._stream, loaded, cross, self._rng)
        stream.begin(self._writer.prompt(start, self._writer.outputs.index(self._block)))
        return stream

    def _finish_others(self, beatmap: Beatmap) -> None:
        """Blocks before that of the map that are not shown stay empty."""
        outputs: list[Block] = self._writer.outputs
        for block in outputs[: outputs.index(self._block)]:
            block.finished = True
