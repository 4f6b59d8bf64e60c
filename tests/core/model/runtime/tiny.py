"""A network of every kind that is small enough for a test of its numbers, and a recorder that needs no GPU."""

from collections.abc import Callable

import torch
from torch.fx.experimental.proxy_tensor import make_fx

from core.model.config import BackboneConfig, BackboneKind, ModelConfig


def tiny(kind: BackboneKind, **options: object) -> ModelConfig:
    """Two layers each of width 32 over 48 mel frames; 60 tokens."""
    backbone = BackboneConfig(
        d_model=32,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=48,
        decoder_ffn_dim=48,
        num_mel_bins=20,
        max_source_positions=24,
        max_target_positions=40,
        vocab_size=60,
    )
    return ModelConfig(
        backbone=backbone,
        backbone_model_name=f"anyone/{kind.value}-tiny",
        vocab_size=60,
        vocab_size_in=70,
        project_encoder_input=False,
        n_mels=20,
        init_std=0.3,
        max_source_positions=24,
        max_target_positions=40,
        **options,
    )


def mel_frames(rows: int, seed: int = 2) -> torch.Tensor:
    """Random mel frames of a window, (rows, 48, 20)."""
    return torch.rand(rows, 48, 20, generator=torch.Generator().manual_seed(seed))


class Tracer:
    """Records as CUDA graphs do, by torch's tracer, which forbids any decision on a tensor's contents.

    Attributes:
        recorded: how many recordings were made.
    """

    def __init__(self) -> None:
        self.recorded = 0

    def __call__(
        self, run: Callable[..., torch.Tensor], inputs: tuple[torch.Tensor, ...]
    ) -> Callable[[], torch.Tensor]:
        self.recorded += 1
        traced = make_fx(run)(*inputs)
        return lambda: traced(*inputs)
