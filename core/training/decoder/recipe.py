"""What configs/training/decoder.yaml holds."""

import math
from dataclasses import dataclass, field
from typing import ClassVar

from core.training.decoder.windows import Augmentation, WindowKind
from core.training.recipes import Recipe


@dataclass(frozen=True, slots=True)
class DecoderShape:
    hidden_size: int = 128
    heads: int = 4
    encoder_layers: int = 2
    decoder_layers: int = 4
    ffn: int = 512
    dropout: float = 0.0


@dataclass(frozen=True, slots=True)
class DecoderRecipe(Recipe):
    """The comments of that file explain the values."""

    recipe_kind: ClassVar = "decoder"

    kind: str = "decoder"
    model: DecoderShape = field(default_factory=DecoderShape)
    batch_tokens: int = 8192
    steps: int = 6000
    minutes: float = math.inf
    learning_rate: float = 2e-3
    matrix_learning_rate: float = 1.5e-2
    weight_decay: float = 0.02
    warmup: float = 0.02
    seed: int = 1
    threads: int = 1
    augmentation: Augmentation = field(default_factory=Augmentation)
    mix: dict[str, tuple[float, float]] = field(default_factory=dict)
    windows: dict[WindowKind, float] = field(default_factory=lambda: {WindowKind.MAP: 1.0})
    init_from: str | None = None
    held_out: int = 10
    validate_every: int = 250
    save_every_minutes: float = 4
    device: str = "auto"
