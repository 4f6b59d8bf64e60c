"""What was learned from human timing, kept in configs/timing/from_audio.yaml."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LEARNED = Path(__file__).parents[2] / "configs" / "timing" / "from_audio.yaml"


@dataclass(frozen=True, slots=True)
class Constants:
    """Made by `core.timing.fit`.

    Attributes:
        tempo_mean, tempo_scale, tempo_weights: the ranker over the features of `core.timing.tempo.tempo_features`.
        phase_weights: of the features of `core.timing.phase.phase_features`.
        downbeat_weights: of the features of `core.timing.downbeat.downbeat_features`.
        lead_ms: how long before the half-risen sound mappers place a line.
    """

    tempo_mean: Floats
    tempo_scale: Floats
    tempo_weights: Floats
    phase_weights: Floats
    downbeat_weights: Floats
    lead_ms: float


@lru_cache(maxsize=1)
def learned_constants() -> Constants:
    return read_constants(LEARNED)


def read_constants(path: Path) -> Constants:
    values: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    arrays = {name: np.array(value, dtype=np.float64) for name, value in values.items() if name != "lead_ms"}
    return Constants(**arrays, lead_ms=float(values["lead_ms"]))
