"""Decoding of one row in a small network by numpy.

In a network of this size torch's dispatch takes longer than the sums: a token costs a third of its time in torch.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from core.model.networks.layers import RMS_EPSILON, Decoder, DecoderLayer, RMSNorm
from core.model.runtime.kv_cache import CrossMemory, DecoderCache

_MAX_WIDTH = 256
"""Width of the states up to which numpy is faster; benchmarks/decoding.py measures it."""

_Array = NDArray[np.float32]

_HALF, _ONE = np.float32(0.5), np.float32(1)
_POWERS = [
    np.float32(factor)
    for factor in (
        1.94103176e-09,
        -1.38967662e-07,
        4.05062651e-06,
        -5.57890977e-05,
        -3.13878594e-05,
        3.63318895e-02,
        7.97885269e-01,
    )
]
"""Of P in `_gelu`, from x¹² down to the constant."""


class _Linear(NamedTuple):
    """A layer on numpy's arrays, (T, in) to (T, out)."""

    weight: _Array  # (in, out)
    bias: _Array

    def __call__(self, x: _Array) -> _Array:
        result = x @ self.weight
        result += self.bias
        return result


class _Layer(NamedTuple):
    """The weights of a decoder layer, with norms and the attention's scale multiplied in."""

    qkv: _Linear
    output: _Linear
    cross_query: _Linear
    cross_output: _Linear
    fc1: _Linear
    fc2: _Linear
    cosine: _Array  # (positions, head_dim)
    sine: _Array


class _Memory(NamedTuple):
    """What a layer attends to.

    Attributes:
        buffer: keys and values in the cache, (2, H, max_length, head_dim).
        keys: copies of the keys, (H, head_dim, max_length): by rows of the cache, scores of eight tokens take thrice
            the time.
        cross_keys, cross_values: of the encoder's states, (H, head_dim, S) and (H, S, head_dim).
    """

    buffer: _Array
    keys: _Array
    cross_keys: _Array
    cross_values: _Array


class NumpyDecoder:
    """Continues a KV cache of one row by a small number of tokens, as `Engine.decode` does, up to rounding.

    The weights are copies: after a change of the weights another decoder is needed.

    Attributes:
        max_tokens: tokens up to which this is faster than the engine; benchmarks/decoding.py measures it.
    """

    max_tokens = 16

    def __init__(self, decoder: Decoder, embedding: Tensor, projection: nn.Linear) -> None:
        self._embedding = _numbers(embedding)
        self._layers = [self._layer(decoder, number) for number in range(len(decoder.layers))]
        first = decoder.layers[0]
        assert isinstance(first, DecoderLayer)
        self._heads = first.self_attn.heads
        project = _linear(projection, decoder.layer_norm)
        # A row a token, so that those few which are asked for lie together.
        self._project, self._project_bias = np.ascontiguousarray(project.weight.T), project.bias
        self._cache: DecoderCache | None = None
        self._cross: CrossMemory | None = None
        self._memories: list[_Memory] = []

    @staticmethod
    def _layer(decoder: Decoder, number: int) -> _Layer:
        """The weights of one layer; the scale of attention is multiplied into its queries."""
        layer = decoder.layers[number]
        assert isinstance(layer, DecoderLayer)
        size = layer.fc1.in_features
        scale = (size // layer.self_attn.heads) ** -0.5
        qkv = _linear(layer.self_attn.packed_qkv(), layer.self_attn_layer_norm)
        qkv.weight[:, :size] *= scale
        qkv.bias[:size] *= scale
        query = _linear(layer.cross.query_layer(), layer.cross_norm)
        cosine, sine = decoder.rotary.of_layer(number)
        return _Layer(
            qkv,
            _linear(layer.self_attn.output_layer()),
            _Linear(query.weight * scale, query.bias * scale),
            _linear(layer.cross.output_layer()),
            _linear(layer.fc1, layer.final_layer_norm),
            _linear(layer.fc2),
            _numbers(cosine),
            _numbers(sine),
        )

    @classmethod
    def for_network(cls, decoder: Decoder, embedding: Tensor, projection: nn.Linear) -> "NumpyDecoder | None":
        """A decoder for these modules; None where torch is faster, or the network is of an unsupported kind.

        Args:
            embedding: (V_in, D) rows of the tokens.
            projection: the output projection, D -> V.
        """
        plain = embedding.device.type == "cpu" and embedding.dtype == torch.float32
        small = embedding.shape[1] <= _MAX_WIDTH
        has_weights = projection.weight.numel() > 0
        supported = isinstance(decoder.layer_norm, RMSNorm) and hasattr(decoder, "rotary")
        return cls(decoder, embedding, projection) if plain and small and has_weights and supported else None

    def decode(self, ids: Sequence[int], cache: DecoderCache) -> _Array:
        """Append `ids` (T,) to the cache; the states after each of them, (T, D), which `logits` reads.

        Raises:
            ValueError: they do not fit into the cache.
        """
        start, stop = cache.length, cache.length + len(ids)
        if stop > cache.max_length:
            raise ValueError(f"{stop} tokens do not fit into a cache of {cache.max_length}")
        x = self._embedding[list(ids)]
        time, size = x.shape
        heads, width = self._heads, size // self._heads
        half = width // 2
        for layer, memory in zip(self._layers, self._follow(cache), strict=True):
            qkv = layer.qkv(_normed(x)).reshape(time, 3, heads, width)
            rotated = qkv[:, :2]
            swapped = np.empty_like(rotated)
            swapped[..., :half], swapped[..., half:] = rotated[..., half:], rotated[..., :half]
            swapped *= layer.sine[start:stop, None, None]
            rotated *= layer.cosine[start:stop, None, None]
            rotated += swapped
            qkv = qkv.transpose(1, 2, 0, 3)
            memory.buffer[:, :, start:stop] = qkv[1:]
            memory.keys[:, :, start:stop] = qkv[1].transpose(0, 2, 1)
            x += layer.output(_attended(qkv[0], memory.keys[:, :, :stop], memory.buffer[1, :, :stop], causal=True))
            query = layer.cross_query(_normed(x)).reshape(time, heads, width).transpose(1, 0, 2)
            x += layer.cross_output(_attended(query, memory.cross_keys, memory.cross_values))
            x += layer.fc2(_gelu(layer.fc1(_normed(x))))
        cache.length = cache.unchanged = stop
        return _normed(x)

    def logits(self, state: _Array, ids: NDArray[np.int64] | None = None) -> _Array:
        """The logits (ids,) of the tokens `ids` after a state (D,); (V,), of all tokens, without `ids`."""
        if ids is None:
            return self._project @ state + self._project_bias
        return self._project[ids] @ state + self._project_bias[ids]

    def _follow(self, cache: DecoderCache) -> list[_Memory]:
        """What the layers attend to, with copies of whatever was written into the cache by others."""
        if self._cache is not cache:
            buffers = [tensor.numpy()[:, 0] for tensor in cache.buffers]
            self._memories = [
                _Memory(buffer, np.empty_like(buffer[0].transpose(0, 2, 1), order="C"), buffer[0], buffer[1])
                for buffer in buffers
            ]
            self._cache, self._cross = cache, None
            cache.unchanged = 0
        if self._cross is not cache.cross:
            self._memories = [
                memory._replace(
                    cross_keys=np.ascontiguousarray(keys[0].numpy().transpose(0, 2, 1)), cross_values=values[0].numpy()
                )
                for memory, (keys, values) in zip(self._memories, cache.cross.layers, strict=True)
            ]
            self._cross = cache.cross
        fresh = slice(cache.unchanged, cache.length)
        for memory in self._memories if fresh.start < fresh.stop else []:
            memory.keys[:, :, fresh] = memory.buffer[0, :, fresh].transpose(0, 2, 1)
        return self._memories


def _numbers(x: Tensor) -> _Array:
    return x.detach().float().numpy().copy()


def _linear(layer: nn.Linear, norm: nn.Module | None = None) -> _Linear:
    """The layer, with the weights of the norm before it multiplied in."""
    weight = np.ascontiguousarray(_numbers(layer.weight).T)
    bias = np.zeros(weight.shape[1], np.float32) if layer.bias is None else _numbers(layer.bias)
    if norm is not None:
        assert isinstance(norm, RMSNorm)
        weight *= _numbers(norm.weight)[:, None]
    return _Linear(weight, bias)


def _normed(x: _Array) -> _Array:
    """x (T, D) / sqrt(mean(x²) + epsilon), over the last dimension."""
    if len(x) == 1:
        flat = x[0]
        return x * np.float32((flat @ flat / flat.size + RMS_EPSILON) ** -0.5)
    return x / np.sqrt(np.vecdot(x, x)[:, None] / x.shape[1] + np.float32(RMS_EPSILON))


def _attended(query: _Array, keys: _Array, values: _Array, *, causal: bool = False) -> _Array:
    """Attention of scaled queries (H, T, head_dim) to keys (H, head_dim, S) and values (H, S, head_dim).

    The result is (T, H * head_dim). Where it is causal, each of the last T keys is hidden from the queries before it.
    """
    time = query.shape[1]
    scores: _Array = query @ keys
    if causal and time > 1:
        scores[..., -time:] += _hidden(time)
    # The ufuncs themselves: the methods of arrays cost as much as the sums.
    scores -= np.maximum.reduce(scores, -1, keepdims=True)
    np.exp(scores, out=scores)
    mixed = scores @ values
    mixed /= np.add.reduce(scores, -1, keepdims=True)
    return mixed.reshape(1, -1) if time == 1 else mixed.transpose(1, 0, 2).reshape(time, -1)


@cache
def _hidden(time: int) -> _Array:
    """(T, T): -inf above the diagonal, else 0."""
    return np.triu(np.full((time, time), -np.inf, np.float32), 1)


def _gelu(x: _Array) -> _Array:
    """x · Φ(x), the GELU, within 6e-7 of the exact one.

    Φ(x) = (1 + tanh(x · P(x²))) / 2, where P is fitted by least squares over |x| < 5.2, weighted by what the result
    owes to it. Eight tokens take a third of the time of scipy's error function.
    """
    squares = x * x
    bent = squares * _POWERS[0]
    for factor in _POWERS[1:-1]:
        bent += factor
        bent *= squares
    bent += _POWERS[-1]
    bent *= x
    np.tanh(bent, out=bent)
    bent += _ONE
    bent *= x
    bent *= _HALF
    return bent
