"""Which model to load, and how it is run."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.generation.option import MODEL, option
from core.model.checkpoints.catalog import BUNDLED, find_card
from core.model.checkpoints.style_files import named_style

_WITH_STRENGTH = re.compile(r"(.+):(-?\d{1,3}(?:\.\d{1,6})?)")


@dataclass(frozen=True, slots=True)
class AdapterRef:
    """A LoRA adapter that is merged into a model.

    Attributes:
        path: the adapter's folder.
        strength: factor of its weights; 1 is as trained.
        sha256: of what it was when it was used; "" before.
    """

    path: Path
    strength: float = 1.0
    sha256: str = field(default="", compare=False)

    @classmethod
    def parse(cls, text: str) -> "AdapterRef":
        """An adapter as people write it: its folder or the name of a style, and a strength as in `folder:0.7`."""
        found = _WITH_STRENGTH.fullmatch(text)
        if found is None or Path(text).exists() or named_style(text) is not None:
            return cls(_place_of(text))
        return cls(_place_of(found.group(1)), float(found.group(2)))

    def __str__(self) -> str:
        return str(self.path) if self.strength == 1 else f"{self.path}:{self.strength:g}"


def _place_of(text: str) -> Path:
    """A folder, or that of the style of this name."""
    path = Path(text)
    return path if path.exists() else named_style(text) or path


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A model as `core.generation.mappers.open.load_model` takes it.

    Attributes:
        name: catalogue name, checkpoint folder or hub id.
        adapters: merged into the weights, in this order.
        device: auto, cpu, cuda or mps.
        precision: fp32 or bf16.
        quantization: int8; None keeps the precision.
    """

    name: str = option(
        BUNDLED, MODEL, "catalogue name, checkpoint folder or hub id", name="model", metavar="NAME|DIR|HUB_ID"
    )
    adapters: tuple[AdapterRef, ...] = option(
        (),
        MODEL,
        "folder or name of an adapter, or DIR:0.7 for its strength; may be given again",
        flag="adapter",
        metavar="DIR",
    )
    device: str = option("auto", MODEL, "where the model runs", choices=("auto", "cpu", "cuda", "mps"))
    precision: str = option("fp32", MODEL, "bf16 is quicker, at some cost in agreement", choices=("fp32", "bf16"))
    quantization: str | None = option(
        None, MODEL, "smaller numbers for the large models on the processor", flag="quantize", choices=("int8",)
    )

    def for_model(self, name: str, adapters: tuple[AdapterRef, ...] = ()) -> "ModelRef":
        """Another model run in the same way, as far as it can be."""
        card = find_card(name)
        none = card is not None and card.reason_off("quantization") is not None
        return replace(self, name=name, adapters=adapters, quantization=None if none else self.quantization)
