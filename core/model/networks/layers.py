"""Modules that all kinds of backbone share: norms, rotary positions, the layers and the two stacks.

Shapes: B rows, T tokens or frames, S encoder positions, D the width of the states, H heads.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.model.config import BackboneConfig

RMS_EPSILON = float(torch.finfo(torch.float32).eps)
"""torch's own default for `RMSNorm` in fp32; the checkpoints were trained with it."""


class RMSNorm(nn.Module):
    """Root-mean-square norm: x / sqrt(mean(x²) + epsilon) · weight, over the last dimension.

    Zhang and Sennrich, Root Mean Square Layer Normalization (2019).
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        """(…, D) of (…, D)."""
        return functional.rms_norm(x, self.weight.shape, self.weight, RMS_EPSILON)


def rotary_tables(head_dim: int, positions: int, theta: float) -> tuple[Tensor, Tensor]:
    """Cosine and signed sine of the rotary angles, each (positions, head_dim), float32.

    Su et al., RoFormer: Enhanced Transformer with Rotary Position Embedding (2021).
    Rotating x is x·cos + roll(x, head_dim/2)·sin: the sign of "rotate half" is already in the sine.
    """
    # On the CPU even while a network is made on the "meta" device: arange on it would import torch's compiler.
    frequencies = theta ** (-torch.arange(0, head_dim, 2, dtype=torch.float32, device="cpu") / head_dim)
    angles = torch.outer(torch.arange(positions, dtype=torch.float32, device="cpu"), frequencies)
    sine = angles.sin()
    return torch.cat([angles.cos()] * 2, dim=-1), torch.cat([-sine, sine], dim=-1)


def rotate(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """`x` (…, head_dim) rotated by the angles of its positions, in float32 and back in its own type."""
    return torch.addcmul(x * cosine, x.roll(x.shape[-1] // 2, -1), sine).to(x.dtype)


class Attention(nn.Module):
    """Projections of one attention; the kinds differ in how the weights are stored.

    Self-attention uses `qkv`, cross-attention `query` and `key_value`, all before the split into heads. `packed_*` give
    one layer each for the runtime, which shares memory with the parameters.
    """

    heads: int

    def qkv(self, x: Tensor) -> Tensor:
        """Queries, keys and values, (B, T, 3·D), of `x` (B, T, D)."""
        raise NotImplementedError

    def query(self, x: Tensor) -> Tensor:
        """Queries, (B, T, D), of `x` (B, T, D)."""
        raise NotImplementedError

    def key_value(self, states: Tensor) -> Tensor:
        """Keys and values, (B, S, 2·D), of encoder states (B, S, D)."""
        raise NotImplementedError

    def output(self, x: Tensor) -> Tensor:
        """The output projection, (B, T, D) of (B, T, D)."""
        return self.output_layer()(x)

    def packed_qkv(self) -> nn.Linear:
        """One layer D -> 3·D for queries, keys and values."""
        raise NotImplementedError

    def query_layer(self) -> nn.Linear:
        """The layer D -> D of `query`."""
        raise NotImplementedError

    def packed_key_value(self) -> nn.Linear:
        """One layer D -> 2·D for keys and values."""
        raise NotImplementedError

    def output_layer(self) -> nn.Linear:
        """The layer D -> D of `output`."""
        raise NotImplementedError


@dataclass(frozen=True)
class Style:
    """The parts in which one kind of backbone differs from another.

    Attributes:
        norm: makes a norm of that size.
        self_attention, cross_attention: make the projections from (config, heads).
        cross_name: what the cross-attention of a decoder layer is called in the checkpoint.
        rotary: positions by rotation, instead of a table that is added.
    """

    norm: Callable[[int], nn.Module]
    self_attention: Callable[[BackboneConfig, int], Attention]
    cross_attention: Callable[[BackboneConfig, int], Attention]
    cross_name: str
    rotary: bool


def split_heads(x: Tensor, parts: int, heads: int) -> Tensor:
    """(B, T, parts·D) as (parts, B, H, T, D/H)."""
    batch, time, width = x.shape
    return x.view(batch, time, parts, heads, width // (parts * heads)).permute(2, 0, 3, 1, 4)


def merge_heads(x: Tensor) -> Tensor:
    """(B, H, T, head_dim) as (B, T, H·head_dim)."""
    batch, heads, time, width = x.shape
    return x.transpose(1, 2).reshape(batch, time, heads * width)


@dataclass(frozen=True)
class Positions:
    """Rotary tables of some positions, each broadcastable to (B, H, T, head_dim)."""

    cosine: Tensor
    sine: Tensor


def self_attend(
    attention: Attention, x: Tensor, positions: Positions | None, mask: Tensor | None, *, causal: bool
) -> Tensor:
    """Self-attention over `x` (B, T, D); `mask` (B, 1, T, T) is True where a query may look."""
    query, key, value = split_heads(attention.qkv(x), 3, attention.heads)
    if positions is not None:
        query, key = rotate(query, positions.cosine, positions.sine), rotate(key, positions.cosine, positions.sine)
    mixed = functional.scaled_dot_product_attention(
        query, key, value, attn_mask=mask, is_causal=causal and mask is None
    )
    return attention.output(merge_heads(mixed))


def cross_attend(attention: Attention, x: Tensor, states: Tensor) -> Tensor:
    """Attention of `x` (B, T, D) to encoder states (B, S, D)."""
    (query,) = split_heads(attention.query(x), 1, attention.heads)
    key, value = split_heads(attention.key_value(states), 2, attention.heads)
    return attention.output(merge_heads(functional.scaled_dot_product_attention(query, key, value)))


class EncoderLayer(nn.Module):
    """Self-attention and feed-forward, each with a norm before it and a residual around it."""

    def __init__(self, config: BackboneConfig, style: Style) -> None:
        super().__init__()
        self.self_attn = style.self_attention(config, config.encoder_attention_heads)
        self.self_attn_layer_norm = style.norm(config.d_model)
        self.fc1 = nn.Linear(config.d_model, config.encoder_ffn_dim)
        self.fc2 = nn.Linear(config.encoder_ffn_dim, config.d_model)
        self.final_layer_norm = style.norm(config.d_model)

    def forward(self, x: Tensor, positions: Positions | None) -> Tensor:
        """(B, T, D) of (B, T, D)."""
        x = x + self_attend(self.self_attn, self.self_attn_layer_norm(x), positions, None, causal=False)
        return x + self.fc2(functional.gelu(self.fc1(self.final_layer_norm(x))))


class DecoderLayer(nn.Module):
    """Causal self-attention, cross-attention and feed-forward, each with a norm before it and a residual around it."""

    def __init__(self, config: BackboneConfig, style: Style) -> None:
        super().__init__()
        self._cross_name = style.cross_name
        self.dropout = config.dropout
        self.self_attn = style.self_attention(config, config.decoder_attention_heads)
        self.self_attn_layer_norm = style.norm(config.d_model)
        self.add_module(style.cross_name, style.cross_attention(config, config.decoder_attention_heads))
        self.add_module(f"{style.cross_name}_layer_norm", style.norm(config.d_model))
        self.fc1 = nn.Linear(config.d_model, config.decoder_ffn_dim)
        self.fc2 = nn.Linear(config.decoder_ffn_dim, config.d_model)
        self.final_layer_norm = style.norm(config.d_model)

    @property
    def cross(self) -> Attention:
        """The cross-attention, whose name differs between kinds."""
        attention = self.get_submodule(self._cross_name)
        assert isinstance(attention, Attention)
        return attention

    @property
    def cross_norm(self) -> nn.Module:
        """The norm before the cross-attention."""
        return self.get_submodule(f"{self._cross_name}_layer_norm")

    def _drop(self, x: Tensor) -> Tensor:
        return functional.dropout(x, self.dropout, self.training) if self.dropout else x

    def forward(self, x: Tensor, states: Tensor, positions: Positions | None, mask: Tensor | None) -> Tensor:
        """(B, T, D) of `x` (B, T, D) and encoder states (B, S, D); `mask` as in `Decoder.forward`."""
        x = x + self._drop(self_attend(self.self_attn, self.self_attn_layer_norm(x), positions, mask, causal=True))
        x = x + self._drop(cross_attend(self.cross, self.cross_norm(x), states))
        return x + self._drop(self.fc2(functional.gelu(self.fc1(self.final_layer_norm(x)))))


class RotaryTables(nn.Module):
    """Rotary tables of a stack, one per distinct base frequency; checkpoints store none of them."""

    def __init__(self, head_dim: int, positions: int, thetas: list[float]) -> None:
        super().__init__()
        self._head_dim = head_dim
        self._positions = positions
        self._thetas = sorted(set(thetas))
        self._index = [self._thetas.index(theta) for theta in thetas]
        self.fill()

    def fill(self) -> None:
        """Compute the tables on the CPU."""
        self._tables = [rotary_tables(self._head_dim, self._positions, theta) for theta in self._thetas]

    def _apply(self, fn, recurse: bool = True):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        # The tables follow to other devices, but keep their precision.
        self._tables = [(cosine.to(fn(cosine).device), sine.to(fn(sine).device)) for cosine, sine in self._tables]
        return super()._apply(fn, recurse)  # type: ignore[no-untyped-call]

    def of_layer(self, layer: int) -> tuple[Tensor, Tensor]:
        """Cosine and signed sine, (positions, head_dim), float32."""
        return self._tables[self._index[layer]]


class Encoder(nn.Module):
    """Two convolutions, of which the second halves the number of frames, then the layers."""

    def __init__(self, config: BackboneConfig, style: Style) -> None:
        super().__init__()
        size = config.d_model
        self.conv1 = nn.Conv1d(config.num_mel_bins, size, kernel_size=3, padding=1)
        self.conv2 = nn.Conv1d(size, size, kernel_size=3, stride=2, padding=1)
        self.layers = nn.ModuleList(EncoderLayer(config, style) for _ in range(config.encoder_layers))
        self.layer_norm = style.norm(size)
        if style.rotary:
            thetas = [config.rope_theta(layer) for layer in range(config.encoder_layers)]
            self.rotary = RotaryTables(size // config.encoder_attention_heads, config.max_source_positions, thetas)
        else:
            self.embed_positions = nn.Embedding(config.max_source_positions, size)

    def stem(self, frames: Tensor) -> Tensor:
        """(B, frames, features) as (B, frames/2, D), with positions added where they are a table."""
        x = functional.gelu(self.conv1(frames.transpose(1, 2)))
        x = functional.gelu(self.conv2(x)).transpose(1, 2)
        return _with_positions(self, x, slice(x.shape[1])).contiguous()

    def positions(self, layer: int, count: int) -> Positions | None:
        """Rotary tables of positions 0 to count-1 in a layer; None where positions are a table that `stem` adds."""
        if not isinstance(rotary := getattr(self, "rotary", None), RotaryTables):
            return None
        cosine, sine = rotary.of_layer(layer)
        return Positions(cosine[:count], sine[:count])

    def forward(self, frames: Tensor) -> Tensor:
        """Encoder states (B, frames/2, D) of (B, frames, features)."""
        x = self.stem(frames)
        for number, layer in enumerate(self.layers):
            x = layer(x, self.positions(number, x.shape[1]))
        return self.layer_norm(x)


class Decoder(nn.Module):
    """The layers over embedded tokens. Checkpoints store `embed_tokens`, but nothing reads it."""

    def __init__(self, config: BackboneConfig, style: Style) -> None:
        super().__init__()
        size = config.d_model
        self.embed_tokens = nn.Embedding(config.vocab_size, size)
        self.embed_tokens.weight.requires_grad_(False)
        self.layers = nn.ModuleList(DecoderLayer(config, style) for _ in range(config.decoder_layers))
        self.layer_norm = style.norm(size)
        if style.rotary:
            thetas = [config.rope_theta(layer) for layer in range(config.decoder_layers)]
            self.rotary = RotaryTables(size // config.decoder_attention_heads, config.max_target_positions, thetas)
        else:
            self.embed_positions = nn.Embedding(config.max_target_positions, size)

    def forward(self, x: Tensor, states: Tensor, position_ids: Tensor | None, mask: Tensor | None) -> Tensor:
        """Hidden states (B, T, D) of embedded tokens.

        Args:
            x: (B, T, D).
            states: encoder states, (B, S, D).
            position_ids: (B, T), or None for 0, 1, 2, …
            mask: (B, 1, T, T), True where a query may look, or None for plain causal attention.
        """
        rows = slice(x.shape[1]) if position_ids is None else position_ids
        x = _with_positions(self, x, rows)
        rotary = getattr(self, "rotary", None)
        for number, layer in enumerate(self.layers):
            positions = None
            if isinstance(rotary, RotaryTables):
                cosine, sine = (part[rows] for part in rotary.of_layer(number))
                if position_ids is not None:
                    cosine, sine = cosine.unsqueeze(1), sine.unsqueeze(1)
                positions = Positions(cosine, sine)
            x = layer(x, states, positions, mask)
        return self.layer_norm(x)


def _with_positions(stack: Encoder | Decoder, x: Tensor, rows: slice | Tensor) -> Tensor:
    """`x` (B, T, D) plus the rows of the stack's table of positions, where it has one."""
    table = getattr(stack, "embed_positions", None)
    return x + table.weight[rows] if isinstance(table, nn.Embedding) else x


class Transformer(nn.Module):
    """Encoder, decoder and output projection under the names of a checkpoint."""

    def __init__(self, config: BackboneConfig, style: Style) -> None:
        super().__init__()
        self.model = nn.ModuleDict({"encoder": Encoder(config, style), "decoder": Decoder(config, style)})
        self.proj_out = nn.Linear(config.d_model, config.vocab_size, bias=False)

    @property
    def encoder(self) -> Encoder:
        """The stack over mel frames."""
        encoder = self.model["encoder"]
        assert isinstance(encoder, Encoder)
        return encoder

    @property
    def decoder(self) -> Decoder:
        """The stack over tokens."""
        decoder = self.model["decoder"]
        assert isinstance(decoder, Decoder)
        return decoder
