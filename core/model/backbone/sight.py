"""How tokens look at what a cache holds: by torch's attention, or by the kernel where they are few."""

from dataclasses import dataclass

import torch
from torch import Tensor

from core.model.backbone.attention import attend, attend_blocks
from core.model.backbone.cache import DecoderCache
from core.model.backbone.few_queries import attend_few


@dataclass(frozen=True, slots=True)
class Sight:
    """The sight of the tokens that are read at once.

    Attributes:
        stop: slots of the cache that are looked at.
        mask: which of them; all where none is given, or what came before where there are several tokens.
        few: whether the kernel does it, which goes by the padding of the cache instead of a mask.
        rough: whether the kernel may take eight bits, where the cache has them.
    """

    stop: int
    mask: Tensor | None
    few: bool = False
    rough: bool = False

    def back(self, query: Tensor, cache: DecoderCache, layer: int) -> Tensor:
        """Attention to the tokens so far, (batch, time, heads, head_dim) as `query` is."""
        causal = query.shape[1] > 1 and self.mask is None
        if self.few:
            held = cache.rough[layer] if self.rough and cache.rough is not None else cache.buffers[layer]
            return attend_few(query, held[0], held[1], self.stop, cache.padding, causal=causal)
        keys, values = cache.buffers[layer][:, :, :, : self.stop]
        query = query.transpose(1, 2).to(keys.dtype)
        return attend(query, keys, values, self.mask, is_causal=causal).transpose(1, 2)

    def across(self, query: Tensor, cache: DecoderCache, layer: int) -> Tensor:
        """Attention to the encoder's states, (batch, time, heads, head_dim) as `query` is."""
        if cache.cross.batch == 1 and query.shape[0] > 1:  # the rows look at the same, so they are one
            return self._across(query.reshape(1, -1, *query.shape[2:]), cache, layer).reshape(query.shape)
        return self._across(query, cache, layer)

    def _across(self, query: Tensor, cache: DecoderCache, layer: int) -> Tensor:
        keys, values = cache.cross.layers[layer]
        if self.few and self.rough and cache.cross.rough is not None:
            return attend_few(query, *cache.cross.rough[layer], keys.shape[2])
        if self.few and keys.dtype == torch.float32:
            return attend_few(query, keys, values, keys.shape[2])
        query = query.transpose(1, 2)
        halved = keys.dtype == torch.bfloat16 and keys.device.type == "cpu"
        how = attend_blocks if halved or keys.dtype != query.dtype else attend
        return how(query, keys, values).transpose(1, 2)
