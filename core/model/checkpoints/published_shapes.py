"""The public checkpoints at their published sizes, with random weights, for measuring before anything is downloaded."""

from dataclasses import dataclass

from core.model.config import BackboneConfig, BackboneKind, ModelConfig
from core.model.runtime.mapperatorinator import Mapperatorinator

FRAME_MS = 8


@dataclass(frozen=True, slots=True)
class PublishedShape:
    """A checkpoint at its published size.

    Attributes:
        width: numbers of a state between the layers, 512 or 768; layers: of the encoder, and of the decoder.
        frames: of a window's spectrogram; mels: its bands.
        longest: tokens that the decoder takes.
        calls: tokens of the prompt and of the answer for each block of a window, the map last; medians over the
            windows of 29 ranked maps, a tenth of a window of new objects each.
        projected: the spectrogram is projected to the width of the encoder.
    """

    kind: BackboneKind
    width: int
    layers: int
    frames: int
    longest: int
    vocabulary: int
    mels: int
    calls: tuple[tuple[int, int], ...]
    projected: bool = False


_V29_CALLS = ((40, 6), (64, 2), (236, 36))
_V32_CALLS = ((59, 11), (454, 75))

SHAPES = {
    "v28": PublishedShape(BackboneKind.WHISPER, 512, 6, 1024, 2048, 3667, 388, _V29_CALLS, projected=True),
    "v29": PublishedShape(BackboneKind.WHISPER, 768, 12, 1024, 2048, 3667, 388, _V29_CALLS, projected=True),
    "v30": PublishedShape(BackboneKind.ROPE, 768, 12, 4096, 5120, 4607, 80, ((811, 180),)),
    "v31": PublishedShape(BackboneKind.ROPE, 768, 12, 4096, 8192, 5650, 80, ((104, 20), (200, 2), (945, 167))),
    "v32": PublishedShape(BackboneKind.VAR, 768, 12, 2048, 2560, 4097, 128, _V32_CALLS),
    "v32-mini": PublishedShape(BackboneKind.VAR, 512, 6, 2048, 2560, 4097, 128, _V32_CALLS),
}
"""By the names of the catalogue."""


def random_model(shape: PublishedShape, *, quick: bool = False) -> Mapperatorinator:
    """A model of this size with random weights; a small one of its kind where it must only be `quick`."""
    size, layers = (64, 2) if quick else (shape.width, shape.layers)
    heads = max(2, size // 64)
    backbone = BackboneConfig(
        d_model=size,
        encoder_layers=layers,
        decoder_layers=layers,
        encoder_attention_heads=heads,
        decoder_attention_heads=heads,
        encoder_ffn_dim=4 * size,
        decoder_ffn_dim=4 * size,
        num_mel_bins=size if shape.projected else shape.mels,
        max_source_positions=shape.frames // 2,
        max_target_positions=shape.longest,
        vocab_size=shape.vocabulary,
    )
    config = ModelConfig(
        backbone=backbone,
        backbone_model_name=f"random/{shape.kind.value}",
        vocab_size=shape.vocabulary,
        vocab_size_in=shape.vocabulary,
        project_encoder_input=shape.projected,
        n_mels=shape.mels,
        max_source_positions=shape.frames // 2,
        max_target_positions=shape.longest,
        init_std=0.05,
    )
    return Mapperatorinator.fresh(config, seed=1).eval().requires_grad_(False)
