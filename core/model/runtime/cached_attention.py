"""Attention to the KV cache: by torch, or for a small number of queries by the compiled kernel.

Shapes: B rows, T tokens, S encoder positions, H heads.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from core.model.networks.attention import attend, attend_blocks
from core.model.runtime.cpu.cpu_attention import Int8Vectors, attend_cached
from core.model.runtime.kv_cache import DecoderCache


@dataclass(frozen=True, slots=True)
class CachedAttention:
    """Attention of the tokens of one decoding step.

    Attributes:
        stop: slots of the cache that are attended to.
        mask: (B or 1, 1, T, stop), True where a token may attend; None for all slots, causal where T > 1.
        kernel: whether the compiled kernel does it, which uses the cache's padding instead of a mask.
        int8: whether the kernel may read int8 keys and values, where the cache has them.
    """

    stop: int
    mask: Tensor | None
    kernel: bool = False
    int8: bool = False

    def self_attend(self, query: Tensor, cache: DecoderCache, layer: int) -> Tensor:
        """Attention of `query` (B, T, H, head_dim) to the tokens in the cache, in the same shape."""
        causal = query.shape[1] > 1 and self.mask is None
        if self.kernel:
            buffer: Tensor | Int8Vectors = cache.buffers[layer]
            if self.int8 and cache.int8_buffers is not None:
                buffer = cache.int8_buffers[layer]
            return attend_cached(query, buffer[0], buffer[1], self.stop, cache.padding, causal=causal)
        keys, values = cache.buffers[layer][:, :, :, : self.stop]
        query = query.transpose(1, 2).to(keys.dtype)
        return attend(query, keys, values, self.mask, is_causal=causal).transpose(1, 2)

    def cross_attend(self, query: Tensor, cache: DecoderCache, layer: int) -> Tensor:
        """Attention of `query` (B, T, H, head_dim) to the encoder states, in the same shape."""
        shape = query.shape
        if cache.cross.batch == 1 and shape[0] > 1:  # all rows attend to the same states, so they become one row
            query = query.reshape(1, -1, *shape[2:])
        keys, values = cache.cross.layers[layer]
        if self.kernel and self.int8 and cache.cross.int8_layers is not None:
            return attend_cached(query, *cache.cross.int8_layers[layer], keys.shape[2]).reshape(shape)
        if self.kernel and keys.dtype == torch.float32:
            return attend_cached(query, keys, values, keys.shape[2]).reshape(shape)
        query = query.transpose(1, 2)
        bf16_on_cpu = keys.dtype == torch.bfloat16 and keys.device.type == "cpu"
        how = attend_blocks if bf16_on_cpu or keys.dtype != query.dtype else attend
        return how(query, keys, values).transpose(1, 2).reshape(shape)
