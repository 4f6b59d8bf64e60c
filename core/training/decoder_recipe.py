"""What configs/training/decoder.yaml holds."""

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from core.errors import InputError
from core.training.token_windows import Augmentation, WindowKind


@dataclass(frozen=True, slots=True)
class DecoderShape:
    hidden_size: int = 128
    heads: int = 4
    encoder_layers: int = 2
    decoder_layers: int = 4
    ffn: int = 512
    dropout: float = 0.0


@dataclass(frozen=True, slots=True)
class DecoderRecipe:
    """The comments of that file explain the values."""

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
    watch_every: int = 250
    save_every_minutes: float = 4
    device: str = "auto"

    @classmethod
    def load(cls, path: Path) -> "DecoderRecipe":
        """Read a recipe.

        Raises:
            InputError: the file cannot be read, or names an option that does not exist.
        """
        try:
            plain: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
            plain["model"] = DecoderShape(**plain.get("model", {}))
            plain["augmentation"] = Augmentation(**plain.get("augmentation", {}))
            plain["mix"] = {mode: (float(a), float(b)) for mode, (a, b) in plain.get("mix", {}).items()}
            if "windows" in plain:
                plain["windows"] = {WindowKind(kind): float(share) for kind, share in plain["windows"].items()}
            return cls(**plain)
        except (OSError, yaml.YAMLError, TypeError, KeyError, ValueError) as error:
            raise InputError(f"The recipe {path} cannot be used: {error}.") from error
