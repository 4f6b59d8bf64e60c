"""What someone asks MaiMod."""

from dataclasses import dataclass
from pathlib import Path

from core.model.catalog import BUNDLED


@dataclass(frozen=True, slots=True)
class MaiModRequest:
    """What to judge, and by which model.

    Attributes:
        beatmap: an .osu file; its song lies beside it.
        model: a name of the catalog, a folder, or a hub id.
        categories: of `CATEGORIES`, to judge; empty for all.
        least: findings of a lower score are left out; None for what configs/modding/maimod.yaml says.
        adapter: a folder of a LoRA adapter.
    """

    beatmap: Path
    model: str = BUNDLED
    categories: tuple[str, ...] = ()
    least: float | None = None
    adapter: Path | None = None
    device: str = "auto"
    precision: str = "fp32"
