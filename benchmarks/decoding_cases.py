"""The families of checkpoints at their published sizes, with random weights."""

from dataclasses import dataclass

from core.model.config import BackboneConfig, BackboneKind, ModelConfig
from core.model.runtime.mapperatorinator import Mapperatorinator


@dataclass(frozen=True, slots=True)
class Case:
    """A family at its published size.

    Attributes:
        calls: tokens of the prompt and of the answer for each block of a window, the map last.
    """

    kind: BackboneKind
    base: bool
    frames: int
    longest: int
    vocabulary: int
    mels: int
    calls: tuple[tuple[int, int], ...]
    projected: bool = False


V29_CALLS = ((40, 6), (64, 2), (236, 36))
V32_CALLS = ((59, 11), (454, 75))

CASES = {
    "v28": Case(BackboneKind.WHISPER, True, 1024, 2048, 3667, 388, V29_CALLS, projected=True),
    "v29": Case(BackboneKind.WHISPER, False, 1024, 2048, 3667, 388, V29_CALLS, projected=True),
    "v30": Case(BackboneKind.ROPE, False, 4096, 5120, 4607, 80, ((811, 180),)),
    "v31": Case(BackboneKind.ROPE, False, 4096, 8192, 5650, 80, ((104, 20), (200, 2), (945, 167))),
    "v32": Case(BackboneKind.VAR, False, 2048, 2560, 4097, 128, V32_CALLS),
    "v32-mini": Case(BackboneKind.VAR, True, 2048, 2560, 4097, 128, V32_CALLS),
}


def build(case: Case, *, quick: bool = False) -> Mapperatorinator:
    """A model of the family's size with random weights; a small one of its kind where it must only be `quick`."""
    size, layers, heads = (512, 6, 8) if case.base else (768, 12, 12)
    if quick:
        size, layers, heads = 64, 2, 2
    backbone = BackboneConfig(
        d_model=size,
        encoder_layers=layers,
        decoder_layers=layers,
        encoder_attention_heads=heads,
        decoder_attention_heads=heads,
        encoder_ffn_dim=4 * size,
        decoder_ffn_dim=4 * size,
        num_mel_bins=size if case.projected else case.mels,
        max_source_positions=case.frames // 2,
        max_target_positions=case.longest,
        vocab_size=case.vocabulary,
    )
    config = ModelConfig(
        backbone=backbone,
        backbone_model_name=f"random/{case.kind.value}",
        vocab_size=case.vocabulary,
        vocab_size_in=case.vocabulary,
        project_encoder_input=case.projected,
        n_mels=case.mels,
        max_source_positions=case.frames // 2,
        max_target_positions=case.longest,
        init_std=0.05,
    )
    return Mapperatorinator.fresh(config, seed=1).eval().requires_grad_(False)
