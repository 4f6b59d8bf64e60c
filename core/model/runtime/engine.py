"""The inference engine: encoding, prefill and token-by-token decoding, with as little Python per token as possible.

The engine calls the weights of a model directly instead of its modules. Unpacked weights share the modules' memory, so
a change in place (an adapter, a training step) reaches the engine; a change that replaces them needs a new engine, and
so does any change where the operations have copies of their own (packed, int8).

Shapes: B rows, T tokens, S encoder positions, D the width of the states, H heads, V the vocabulary.
"""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.model.networks.attention import attend, attend_blocks
from core.model.networks.layers import (
    Decoder,
    DecoderLayer,
    Encoder,
    EncoderLayer,
    rotate,
    split_heads,
)
from core.model.runtime.cached_attention import CachedAttention
from core.model.runtime.cpu.attention_kernel import attention_kernel
from core.model.runtime.cpu.cpu_attention import MAX_KERNEL_QUERIES, Int8Vectors
from core.model.runtime.cpu.linear_kernels import Linear, Operation, float_operation, norm_operation, release_weights
from core.model.runtime.kv_cache import CrossMemory, DecoderCache


class _EncoderStep(NamedTuple):
    """The operations of an encoder layer."""

    norm: Operation
    qkv: Operation
    output: Operation
    final_norm: Operation
    fc1: Operation
    fc2: Operation


class _DecoderStep(NamedTuple):
    """The operations of a decoder layer."""

    norm: Operation
    qkv: Operation
    output: Operation
    cross_norm: Operation
    cross_query: Operation
    cross_key_value: Operation
    cross_output: Operation
    final_norm: Operation
    fc1: Operation
    fc2: Operation


def _heads(stack: Encoder | Decoder) -> int:
    layer = stack.layers[0]
    assert isinstance(layer, EncoderLayer | DecoderLayer)
    return layer.self_attn.heads


class Engine:
    """Runs encoder and decoder of one model on a KV cache.

    Args:
        embedding: (V_in, D) rows of the tokens.
        projection: the output projection, D -> V.
        linear: makes an operation of a layer's weights: as they are, packed, or int8.
        project: the same for the output projection.
        draft: the same for a second set of decoder layers, the draft model of speculative decoding; None has none.
        attention_dtype: the type in which encoder states are attended to; None for that of the weights.
        int8_attention: let steps of up to `MAX_KERNEL_QUERIES` tokens attend in int8; draft steps always do.
        release: free each module's weights as soon as they have become operations.
    """

    def __init__(
        self,
        encoder: Encoder,
        decoder: Decoder,
        embedding: Tensor,
        projection: nn.Linear,
        linear: Linear = float_operation,
        project: Linear = float_operation,
        draft: Linear | None = None,
        *,
        attention_dtype: torch.dtype | None = None,
        int8_attention: bool = False,
        release: bool = False,
    ) -> None:
        on_cpu = embedding.device.type == "cpu"
        self._attention_dtype = attention_dtype or embedding.dtype
        self._attends_in_blocks = on_cpu and self._attention_dtype == torch.bfloat16
        self._int8_attention = int8_attention
        # A part of the cache is read in each step, which torch does faster in float32 on the CPU.
        self._cache_dtype = torch.float32 if on_cpu else embedding.dtype
        self._encoder = encoder
        self._encoder_steps = []
        for layer in encoder.layers:
            self._encoder_steps.append(self._encoder_step(layer, linear))
            if release:
                release_weights(layer)
        self._encoder_heads = _heads(encoder)
        self._encoder_norm = norm_operation(encoder.layer_norm)
        self._embedding = embedding.detach()
        self._steps, self._draft_steps = [], []
        for layer in decoder.layers:
            self._steps.append(self._decoder_step(layer, linear))
            if draft is not None:
                self._draft_steps.append(self._decoder_step(layer, draft))
            if release:
                release_weights(layer)
        self._norm = norm_operation(decoder.layer_norm)
        self._project = project(projection)
        self._draft_project = None if draft is None else draft(projection)
        if release:
            release_weights(projection)
        self._heads = _heads(decoder)
        self._size = embedding.shape[1]
        self._head_dim = self._size // self._heads
        # Unpacked weights keep to torch's own attention: another order of additions would decide near ties differently.
        packed = on_cpu and linear is not float_operation
        self._has_kernel = packed and attention_kernel(self._head_dim) is not None
        table = getattr(decoder, "embed_positions", None)
        self._table = table.weight.detach() if isinstance(table, nn.Embedding) else None
        self._rotary = self._rotary_of_qkv(decoder) if self._table is None else None

    @staticmethod
    def _encoder_step(layer: nn.Module, linear: Linear) -> _EncoderStep:
        """The operations of an encoder layer, made by `linear`."""
        assert isinstance(layer, EncoderLayer)
        return _EncoderStep(
            norm_operation(layer.self_attn_layer_norm),
            linear(layer.self_attn.packed_qkv()),
            linear(layer.self_attn.output_layer()),
            norm_operation(layer.final_layer_norm),
            linear(layer.fc1),
            linear(layer.fc2),
        )

    @staticmethod
    def _decoder_step(layer: nn.Module, linear: Linear) -> _DecoderStep:
        """The operations of a decoder layer, made by `linear`."""
        assert isinstance(layer, DecoderLayer)
        return _DecoderStep(
            norm_operation(layer.self_attn_layer_norm),
            linear(layer.self_attn.packed_qkv()),
            linear(layer.self_attn.output_layer()),
            norm_operation(layer.cross_norm),
            linear(layer.cross.query_layer()),
            linear(layer.cross.packed_key_value()),
            linear(layer.cross.output_layer()),
            norm_operation(layer.final_layer_norm),
            linear(layer.fc1),
            linear(layer.fc2),
        )

    def _rotary_of_qkv(self, decoder: Decoder) -> list[tuple[Tensor, Tensor]]:
        """Per layer cosine and sine, (positions, 3, 1, head_dim); values rotate by 0, which saves a split."""
        tables: dict[int, tuple[Tensor, Tensor]] = {}
        per_layer = []
        for number in range(len(decoder.layers)):
            cosine, sine = decoder.rotary.of_layer(number)
            if cosine.data_ptr() not in tables:
                one, zero = torch.ones_like(cosine), torch.zeros_like(sine)
                tables[cosine.data_ptr()] = (
                    torch.stack([cosine, cosine, one], 1).unsqueeze(2),
                    torch.stack([sine, sine, zero], 1).unsqueeze(2),
                )
            per_layer.append(tables[cosine.data_ptr()])
        return per_layer

    def encoding(self, frames: Tensor) -> Iterator[Tensor]:
        """States (B, S, D) after each encoder layer, of frames (B, 2·S, features); the last are the final ones."""
        x = self._encoder.stem(frames)
        batch, time, size = x.shape
        for number, step in enumerate(self._encoder_steps):
            query, key, value = split_heads(step.qkv(step.norm(x)), 3, self._encoder_heads)
            positions = self._encoder.positions(number, time)
            if positions is not None:
                query, key = (
                    torch.addcmul(part * positions.cosine, part.roll(part.shape[-1] // 2, -1), positions.sine).to(
                        x.dtype
                    )
                    for part in (query, key)
                )
            if self._attends_in_blocks:
                key, value = self._for_attention(key), self._for_attention(value)
                mixed = attend_blocks(query, key, value).to(x.dtype)
            else:
                mixed = attend(query, key, value)
            x = x + step.output(mixed.transpose(1, 2).reshape(batch, time, size))
            x = x + step.fc2(functional.gelu(step.fc1(step.final_norm(x))))
            yield x
        yield self._encoder_norm(x)

    def cross_memory(self, states: Tensor) -> CrossMemory:
        """Keys and values of encoder states (B, S, D) for every decoder layer."""
        layers = []
        for step in self._steps:
            keys, values = split_heads(step.cross_key_value(states), 2, self._heads)
            layers.append((self._for_attention(keys), self._for_attention(values)))
        if not self._keeps_int8:
            return CrossMemory(layers)
        return CrossMemory(layers, [(Int8Vectors.quantize(k), Int8Vectors.quantize(v)) for k, v in layers])

    def _for_attention(self, x: Tensor) -> Tensor:
        """Keys or values (B, H, S, head_dim), in the type and layout in which attention reads them."""
        return x.to(self._attention_dtype).contiguous()

    def new_cache(self, batch: int, cross: CrossMemory, max_length: int) -> DecoderCache:
        """An empty KV cache for `max_length` tokens in each of `batch` rows."""
        shape = (2, batch, self._heads, max_length, self._head_dim)
        # Not zeros: the system provides memory when it is written to, so unused slots cost nothing.
        empty = partial(self._embedding.new_empty, shape, dtype=self._cache_dtype)
        int8_buffers = None
        if self._keeps_int8:
            int8_buffers = [
                Int8Vectors(empty(dtype=torch.int8), self._embedding.new_empty(shape[:-1], dtype=torch.float32))
                for _ in self._steps
            ]
        return DecoderCache([empty() for _ in self._steps], cross, int8_buffers)

    @property
    def _keeps_int8(self) -> bool:
        return self._has_kernel and (self.can_draft or self._int8_attention)

    @property
    def can_draft(self) -> bool:
        """Whether there are draft layers to propose tokens with."""
        return self._draft_project is not None

    def decode(self, ids: Tensor, cache: DecoderCache, *, last_only: bool = False, draft: bool = False) -> Tensor:
        """Append `ids` (B, T) to the cache; float32 logits after each of them, (B, T, V), or the last, (B, 1, V).

        With `draft` the draft layers run: their logits and cache entries only serve to propose tokens.

        Raises:
            ValueError: the tokens do not fit into the cache.
        """
        time = ids.shape[1]
        start = cache.length
        stop = start + time
        if stop > cache.max_length:
            raise ValueError(f"{stop} tokens do not fit into a cache of {cache.max_length}")
        slots = slice(start, stop)
        rows = slots if cache.padding is None else cache.position_ids(start, stop)
        unpadded_prefill = start == 0 and cache.padding is None
        kernel = self._has_kernel and time <= MAX_KERNEL_QUERIES and (start > 0 or unpadded_prefill)
        mask = None if kernel or (time > 1 and unpadded_prefill) else cache.mask(start, stop)
        attention = CachedAttention(stop, mask, kernel, draft or self._int8_attention)
        x = self._layers(ids, cache, rows, slots, attention, draft=draft)
        cache.length = stop
        return self._logits(x[:, -1:] if last_only else x, draft=draft)

    def step(self, ids: Tensor, cache: DecoderCache, position: Tensor, rows: Tensor, mask: Tensor) -> Tensor:
        """`decode` of one token a row, at positions that are tensors; logits (B, 1, V). The cache's length stays.

        Args:
            ids: (B, 1).
            position: (1,), the slot of the cache that they fill.
            rows: (B, 1), their positions in the text.
            mask: (B, 1, 1, slots), True for the slots that are attended to; as many slots are read.
        """
        attention = CachedAttention(mask.shape[-1], mask)
        return self._logits(self._layers(ids, cache, rows, position, attention, draft=False), draft=False)

    def _logits(self, x: Tensor, *, draft: bool) -> Tensor:
        project = self._draft_project if draft and self._draft_project is not None else self._project
        return project(self._norm(x)).float()

    def _layers(
        self,
        ids: Tensor,
        cache: DecoderCache,
        rows: slice | Tensor,
        slots: slice | Tensor,
        attention: CachedAttention,
        *,
        draft: bool,
    ) -> Tensor:
        """States (B, T, D) after the last layer for `ids` (B, T), whose keys and values fill `slots` of the cache.

        Args:
            rows: positions of the tokens in the text, a slice or (B, T).
            slots: T slots, a slice or (T,).
        """
        batch, time = ids.shape
        heads, head_dim, size = self._heads, self._head_dim, self._size
        x = functional.embedding(ids, self._embedding)
        if self._table is not None:
            x = x + self._table[rows]
        tables: tuple[Tensor, Tensor] | None = None
        cosine = sine = x
        for number, step in enumerate(self._draft_steps if draft else self._steps):
            qkv = step.qkv(step.norm(x)).view(batch, time, 3, heads, head_dim)
            if self._rotary is not None:
                if self._rotary[number] is not tables:
                    tables = self._rotary[number]
                    cosine, sine = tables[0][rows], tables[1][rows]
                qkv = rotate(qkv, cosine, sine)
            query, fresh = qkv[:, :, 0], qkv[:, :, 1:].permute(2, 0, 3, 1, 4)
            if cache.int8_buffers is not None:
                cache.int8_buffers[number][:, :, :, slots] = Int8Vectors.quantize(fresh)
            if not (draft and attention.kernel):  # a draft step's exact entries would never be read
                cache.buffers[number][:, :, :, slots] = fresh.to(self._cache_dtype)
            mixed = attention.self_attend(query, cache, number)
            x = x + step.output(mixed.reshape(batch, time, size).to(x.dtype))

            query = step.cross_query(step.cross_norm(x)).view(batch, time, heads, head_dim)
            mixed = attention.cross_attend(query, cache, number)
            x = x + step.cross_output(mixed.reshape(batch, time, size).to(x.dtype))

            x = x + step.fc2(functional.gelu(step.fc1(step.final_norm(x))))
        return x
