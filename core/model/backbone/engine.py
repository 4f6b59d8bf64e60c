"""Encoding and token-by-token decoding, with as little Python per token as possible.

The engine calls the weights of a model directly instead of its modules. As a rule it shares their memory, so a change
of the weights in place (an adapter, a training step) reaches it; one that replaces them needs a new engine, and so does
any change where the operations have copies of their own (packed, int8).
"""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.model.backbone.attention import attend, attend_blocks
from core.model.backbone.attention_kernel import attention_kernel
from core.model.backbone.cache import CrossMemory, DecoderCache
from core.model.backbone.few_queries import FEW, EightBits
from core.model.backbone.layers import (
    Decoder,
    DecoderLayer,
    Encoder,
    EncoderLayer,
    rotate,
    split_heads,
)
from core.model.backbone.operations import Linear, Operation, float_operation, norm_operation, release_weights
from core.model.backbone.sight import Sight


class _EncoderStep(NamedTuple):
    norm: Operation
    qkv: Operation
    output: Operation
    final_norm: Operation
    fc1: Operation
    fc2: Operation


class _DecoderStep(NamedTuple):
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
    """Runs encoder and decoder of one model.

    Args:
        linear: how the weights of a layer become an operation; packing and int8 come in here.
        project: the same for the output projection.
        draft: the same for a second set of operations, to guess tokens with; none where not given.
        attention: the type in which the encoder's states are attended to; that of the weights where not given.
        rough: let few tokens look at them in eight bits; guesses always do.
        release: take the weights from the modules as soon as they have become operations.
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
        attention: torch.dtype | None = None,
        rough: bool = False,
        release: bool = False,
    ) -> None:
        on_processor = embedding.device.type == "cpu"
        self._attention = attention or embedding.dtype
        self._halved = on_processor and self._attention == torch.bfloat16
        self._rough = rough
        # A cache is read in part, which torch does faster in float32 on the processor.
        self._own = torch.float32 if on_processor else embedding.dtype
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
        # Weights as they are keep to torch's own attention: other sums would tip near ties another way.
        laid_out = on_processor and linear is not float_operation
        self._compiled = laid_out and attention_kernel(self._head_dim) is not None
        table = getattr(decoder, "embed_positions", None)
        self._table = table.weight.detach() if isinstance(table, nn.Embedding) else None
        self._rotary = self._rotary_of_qkv(decoder) if self._table is None else None

    @staticmethod
    def _encoder_step(layer: nn.Module, linear: Linear) -> _EncoderStep:
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
        """Per layer cosine and sine as (position, 3, 1, head_dim); values turn by nothing, to save a split."""
        tables: dict[int, tuple[Tensor, Tensor]] = {}
        per_layer = []
        for number in range(len(decoder.layers)):
            cosine, sine = decoder.rotary.of_layer(number)
            if cosine.data_ptr() not in tables:
                still, none = torch.ones_like(cosine), torch.zeros_like(sine)
                tables[cosine.data_ptr()] = (
                    torch.stack([cosine, cosine, still], 1).unsqueeze(2),
                    torch.stack([sine, sine, none], 1).unsqueeze(2),
                )
            per_layer.append(tables[cosine.data_ptr()])
        return per_layer

    def encoding(self, frames: Tensor) -> Iterator[Tensor]:
        """States (batch, positions, d) of the frames that the first convolution reads, layer by layer.

        The last ones are the encoder's.
        """
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
            if self._halved:
                key, value = self._remembered(key), self._remembered(value)
                mixed = attend_blocks(query, key, value).to(x.dtype)
            else:
                mixed = attend(query, key, value)
            x = x + step.output(mixed.transpose(1, 2).reshape(batch, time, size))
            x = x + step.fc2(functional.gelu(step.fc1(step.final_norm(x))))
            yield x
        yield self._encoder_norm(x)

    def cross_memory(self, states: Tensor) -> CrossMemory:
        """Keys and values of encoder states for every decoder layer."""
        layers = []
        for step in self._steps:
            keys, values = split_heads(step.cross_key_value(states), 2, self._heads)
            layers.append((self._remembered(keys), self._remembered(values)))
        if not self._keeps_rough:
            return CrossMemory(layers)
        return CrossMemory(layers, [(EightBits.of(keys), EightBits.of(values)) for keys, values in layers])

    def _remembered(self, x: Tensor) -> Tensor:
        """Keys or values, in the type and order in which attention reads them."""
        return x.to(self._attention).contiguous()

    def new_cache(self, batch: int, cross: CrossMemory, max_length: int) -> DecoderCache:
        """Room for `max_length` tokens in each of `batch` rows."""
        shape = (2, batch, self._heads, max_length, self._head_dim)
        # Not zeros: the system gives memory when it is written to, so what stays empty costs nothing.
        empty = partial(self._embedding.new_empty, shape, dtype=self._own)
        rough = None
        if self._keeps_rough:
            rough = [
                EightBits(empty(dtype=torch.int8), self._embedding.new_empty(shape[:-1], dtype=torch.float32))
                for _ in self._steps
            ]
        return DecoderCache([empty() for _ in self._steps], cross, rough)

    @property
    def _keeps_rough(self) -> bool:
        return self._compiled and (self.drafts or self._rough)

    @property
    def drafts(self) -> bool:
        """Whether there are operations to guess with."""
        return self._draft_project is not None

    def decode(self, ids: Tensor, cache: DecoderCache, *, last_only: bool = False, draft: bool = False) -> Tensor:
        """Append `ids` (batch, time) to the cache; logits after each of them, (batch, time or 1, vocabulary).

        `draft` takes the second set of operations: logits and what the cache gets are good for guessing only.
        """
        time = ids.shape[1]
        start = cache.length
        stop = start + time
        if stop > cache.max_length:
            raise ValueError(f"{stop} tokens do not fit into a cache of {cache.max_length}")
        slots = slice(start, stop)
        rows = slots if cache.padding is None else cache.position_ids(start, stop)
        alone = start == 0 and cache.padding is None
        few = self._compiled and time <= FEW and (start > 0 or alone)
        mask = None if few or (time > 1 and alone) else cache.mask(start, stop)
        sight = Sight(stop, mask, few, draft or self._rough)
        x = self._layers(ids, cache, rows, slots, sight, draft=draft)
        cache.length = stop
        return self._logits(x[:, -1:] if last_only else x, draft=draft)

    def step(self, ids: Tensor, cache: DecoderCache, position: Tensor, rows: Tensor, mask: Tensor) -> Tensor:
        """`decode` of one token for each row, without a look at the length of the cache, which stays as it is.

        Args:
            ids: (batch, 1).
            position: where in the cache they go, (1,).
            rows: their positions in the text, (batch, 1).
            mask: the slots to look at, (batch, 1, 1, slots); the cache is read as far as it goes.
        """
        sight = Sight(mask.shape[-1], mask)
        return self._logits(self._layers(ids, cache, rows, position, sight, draft=False), draft=False)

    def _logits(self, x: Tensor, *, draft: bool) -> Tensor:
        project = self._draft_project if draft and self._draft_project is not None else self._project
        return project(self._norm(x)).float()

    def _layers(
        self,
        ids: Tensor,
        cache: DecoderCache,
        rows: slice | Tensor,
        slots: slice | Tensor,
        sight: Sight,
        *,
        draft: bool,
    ) -> Tensor:
        """What the last layer gives for `ids`, whose keys and values are put into `slots` of the cache.

        Args:
            rows: positions of the tokens.
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
            if cache.rough is not None:
                cache.rough[number][:, :, :, slots] = EightBits.of(fresh)
            if not (draft and sight.few):  # nobody reads what a guess left
                cache.buffers[number][:, :, :, slots] = fresh.to(self._own)
            mixed = sight.back(query, cache, number)
            x = x + step.output(mixed.reshape(batch, time, size).to(x.dtype))

            query = step.cross_query(step.cross_norm(x)).view(batch, time, heads, head_dim)
            mixed = sight.across(query, cache, number)
            x = x + step.cross_output(mixed.reshape(batch, time, size).to(x.dtype))

            x = x + step.fc2(functional.gelu(step.fc1(step.final_norm(x))))
        return x
