"""Decoding of one row in a small network by numpy.

In a network of this size torch's dispatch takes longer than the sums: a token costs a third of its time in torch.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import erf
from torch import Tensor, nn

from core.model.networks.layers import RMS_EPSILON, Decoder, DecoderLayer, RMSNorm
from core.model.runtime.kv_cache import CrossMemory, DecoderCache

_MAX_WIDTH = 256
"""Width of the states up to which numpy is faster; benchmarks/decoding.py measures it."""

_Array = NDArray[np.float32]

_HALF, _ROOT_HALF = np.float32(0.5), np.float32(0.5**0.5)


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


class NumpyDecoder:
    """Continues a KV cache of one row by a small number of tokens, as `Engine.decode` does, up to rounding.

    The weights are copies: after a change of the weights another decoder is needed.

    Attributes:
        max_tokens: tokens up to which this is faster than the engine; benchmarks/decoding.py measures it.
    """

    max_tokens = 8

    def __init__(self, decoder: Decoder, embedding: Tensor, projection: nn.Linear) -> None:
        self._embedding = _numbers(embedding)
        self._layers = [self._layer(decoder, number) for number in range(len(decoder.layers))]
        first = decoder.layers[0]
        assert isinstance(first, DecoderLayer)
        self._heads = first.self_attn.heads
        project = _linear(projection, decoder.layer_norm)
        # A row a token, so that those few which are asked for lie together.
        self._project, self._project_bias = np.ascontiguousarray(project.weight.T), project.bias
        self._seen: tuple[list[Tensor], CrossMemory, list[tuple[_Array, _Array, _Array]]] | None = None

    @staticmethod
    def _layer(decoder: Decoder, number: int) -> _Layer:
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
        """Append `ids` to the cache; the state after the last of them, (D,), which `logits` reads.

        Raises:
            ValueError: they do not fit into the cache.
        """
        start, stop = cache.length, cache.length + len(ids)
        if stop > cache.max_length:
            raise ValueError(f"{stop} tokens do not fit into a cache of {cache.max_length}")
        x = self._embedding[list(ids)]
        time, size = x.shape
        heads, width = self._heads, size // self._heads
        # Each token attends to itself and to earlier ones.
        causal = np.triu(np.full((time, time), -np.inf, np.float32), 1) if time > 1 else None
        half = width // 2
        for layer, (buffer, heard_keys, heard_values) in zip(self._layers, self._views(cache), strict=True):
            qkv = layer.qkv(_normed(x)).reshape(time, 3, heads, width)
            rotated = qkv[:, :2]
            swapped = np.empty_like(rotated)
            swapped[..., :half], swapped[..., half:] = rotated[..., half:], rotated[..., :half]
            swapped *= layer.sine[start:stop, None, None]
            rotated *= layer.cosine[start:stop, None, None]
            rotated += swapped
            qkv = qkv.transpose(1, 2, 0, 3)
            buffer[:, :, start:stop] = qkv[1:]
            x += layer.output(_attended(qkv[0], buffer[0, :, :stop], buffer[1, :, :stop], causal))
            query = layer.cross_query(_normed(x)).reshape(time, heads, width).transpose(1, 0, 2)
            x += layer.cross_output(_attended(query, heard_keys, heard_values))
            x += layer.fc2(_gelu(layer.fc1(_normed(x))))
        cache.length = stop
        return _normed(x[-1:])[0]

    def logits(self, state: _Array, ids: NDArray[np.int64] | None = None) -> _Array:
        """The logits (ids,) of the tokens `ids` after a state (D,); (V,), of all tokens, without `ids`."""
        if ids is None:
            return self._project @ state + self._project_bias
        return self._project[ids] @ state + self._project_bias[ids]

    def _views(self, cache: DecoderCache) -> list[tuple[_Array, _Array, _Array]]:
        """Per layer the cache's buffers (2, H, max_length, head_dim), and keys and values of the encoder's states.

        They stay valid for as long as the cache has these tensors, and take a tenth of a step to make.
        """
        if self._seen is None or self._seen[0] is not cache.buffers or self._seen[1] is not cache.cross:
            views = [
                (buffer.numpy()[:, 0], keys[0].numpy(), values[0].numpy())
                for buffer, (keys, values) in zip(cache.buffers, cache.cross.layers, strict=True)
            ]
            self._seen = cache.buffers, cache.cross, views
        return self._seen[2]


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
    """x (…, D) / sqrt(mean(x²) + epsilon), over the last dimension."""
    if len(x) == 1:
        flat = x[0]
        return x * np.float32((flat @ flat / flat.size + RMS_EPSILON) ** -0.5)
    squares = np.einsum("...i,...i->...", x, x)[..., None]
    return x / np.sqrt(squares / x.shape[-1] + np.float32(RMS_EPSILON))


def _attended(query: _Array, keys: _Array, values: _Array, causal: _Array | None = None) -> _Array:
    """Attention of scaled queries (H, T, head_dim) to keys and values (H, S, head_dim), as (T, H·head_dim).

    `causal` (T, T), 0 or -inf, is added to the scores of the last T keys.
    """
    time = query.shape[1]
    if time == 1:
        scores: _Array = query @ keys.transpose(0, 2, 1)
    else:
        # A third of the time that several rows take the other way round.
        scores = (keys @ np.ascontiguousarray(query.transpose(0, 2, 1))).transpose(0, 2, 1).copy()
    if causal is not None:
        scores[..., -len(causal) :] += causal
    # The ufuncs themselves: the methods of arrays cost as much as the sums.
    scores -= np.maximum.reduce(scores, -1, keepdims=True)
    np.exp(scores, out=scores)
    mixed = scores @ values
    mixed /= np.add.reduce(scores, -1, keepdims=True)
    return mixed.reshape(1, -1) if time == 1 else mixed.transpose(1, 0, 2).reshape(time, -1)


def _gelu(x: _Array) -> _Array:
    """x · Φ(x), the exact GELU."""
    bent = x * _ROOT_HALF
    erf(bent, bent)
    bent += 1
    bent *= x * _HALF
    return bent
