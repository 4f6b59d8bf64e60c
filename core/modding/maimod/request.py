"""What a user asks of MaiMod; light enough for the window."""

from dataclasses import dataclass, field
from pathlib import Path

from core.generation.model_ref import ModelRef

STAGE = "Asking the model"
"""The stage that progress reports name."""


@dataclass(frozen=True, slots=True)
class MaiModRequest:
    """A difficulty to check, and the model that checks it.

    Attributes:
        beatmap: an .osu file; its song is in the same folder.
        categories: only findings of these, out of `run_maimod.CATEGORIES`; empty for all.
        least: findings with a lower score are left out; None for the threshold of configs/modding/maimod.yaml.
    """

    beatmap: Path
    model: ModelRef = field(default_factory=ModelRef)
    categories: tuple[str, ...] = ()
    least: float | None = None
