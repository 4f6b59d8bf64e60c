"""The Whisper kind (V28, V29): layer norms, learned position tables, separate projections without a key bias."""

from functools import partial

import torch
from torch import Tensor, nn

from core.model.config import BackboneConfig
from core.model.networks.layers import Attention, Style


class SplitAttention(Attention):
    """Attention whose checkpoints store four projections D -> D: q_proj, k_proj (no bias), v_proj and out_proj."""

    def __init__(self, config: BackboneConfig, heads: int) -> None:
        super().__init__()
        size = config.d_model
        self.heads = heads
        self.k_proj = nn.Linear(size, size, bias=False)
        self.v_proj = nn.Linear(size, size)
        self.q_proj = nn.Linear(size, size)
        self.out_proj = nn.Linear(size, size)

    def qkv(self, x: Tensor) -> Tensor:
        """(B, T, 3·D) of `x` (B, T, D): queries, keys, values."""
        return torch.cat([self.q_proj(x), self.k_proj(x), self.v_proj(x)], dim=-1)

    def query(self, x: Tensor) -> Tensor:
        """(B, T, D) of `x` (B, T, D)."""
        return self.q_proj(x)

    def key_value(self, states: Tensor) -> Tensor:
        """(B, T, 2·D) of `states` (B, T, D): keys, values."""
        return torch.cat([self.k_proj(states), self.v_proj(states)], dim=-1)

    def packed_qkv(self) -> nn.Linear:
        return pack([self.q_proj, self.k_proj, self.v_proj])

    def query_layer(self) -> nn.Linear:
        return self.q_proj

    def packed_key_value(self) -> nn.Linear:
        return pack([self.k_proj, self.v_proj])

    def output_layer(self) -> nn.Linear:
        return self.out_proj


@torch.no_grad()
def pack(layers: list[nn.Linear]) -> nn.Linear:
    """One layer with the rows of several layers D -> Dᵢ, that is D -> ΣDᵢ.

    Their parameters become views of its memory, so that changes in place reach both.
    """
    size_in = layers[0].in_features
    example = layers[0].weight
    packed = nn.Linear(
        size_in, sum(layer.out_features for layer in layers), device=example.device, dtype=example.dtype
    ).requires_grad_(False)
    packed.bias.zero_()
    start = 0
    for layer in layers:
        rows = slice(start, start + layer.out_features)
        packed.weight[rows] = layer.weight
        layer.weight.data = packed.weight.data[rows]
        if layer.bias is not None:
            packed.bias[rows] = layer.bias
            layer.bias.data = packed.bias.data[rows]
        start = rows.stop
    return packed


WHISPER = Style(
    norm=partial(nn.LayerNorm, eps=1e-5),
    self_attention=SplitAttention,
    cross_attention=SplitAttention,
    cross_name="encoder_attn",
    rotary=False,
)
