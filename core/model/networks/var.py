"""The VarWhisper kind (V32): fused projections with a bias each, RMS norms and rotary positions."""

from torch import Tensor, nn

from core.model.config import BackboneConfig
from core.model.networks.layers import Attention, RMSNorm, Style


class FusedSelfAttention(Attention):
    """Self-attention whose checkpoints store Wqkv (D -> 3·D) and Wo (D -> D)."""

    def __init__(self, config: BackboneConfig, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.Wqkv = nn.Linear(config.d_model, 3 * config.d_model, bias=config.attention_bias)
        self.Wo = nn.Linear(config.d_model, config.d_model, bias=config.attention_bias)

    def qkv(self, x: Tensor) -> Tensor:
        """(B, T, 3·D) of `x` (B, T, D): queries, keys, values."""
        return self.Wqkv(x)

    def packed_qkv(self) -> nn.Linear:
        return self.Wqkv

    def output_layer(self) -> nn.Linear:
        return self.Wo


class FusedCrossAttention(Attention):
    """Cross-attention whose checkpoints store Wq (D -> D), Wkv (D -> 2·D) and Wo (D -> D)."""

    def __init__(self, config: BackboneConfig, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.Wq = nn.Linear(config.d_model, config.d_model, bias=config.attention_bias)
        self.Wkv = nn.Linear(config.d_model, 2 * config.d_model, bias=config.attention_bias)
        self.Wo = nn.Linear(config.d_model, config.d_model, bias=config.attention_bias)

    def query(self, x: Tensor) -> Tensor:
        """(B, T, D) of `x` (B, T, D)."""
        return self.Wq(x)

    def key_value(self, states: Tensor) -> Tensor:
        """(B, T, 2·D) of `states` (B, T, D): keys, values."""
        return self.Wkv(states)

    def query_layer(self) -> nn.Linear:
        return self.Wq

    def packed_key_value(self) -> nn.Linear:
        return self.Wkv

    def output_layer(self) -> nn.Linear:
        return self.Wo


VAR = Style(
    norm=RMSNorm,
    self_attention=FusedSelfAttention,
    cross_attention=FusedCrossAttention,
    cross_name="cross_attn",
    rotary=True,
)
