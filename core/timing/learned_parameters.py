"""What was learned from human timing, kept in configs/timing/from_audio.yaml."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.data_files import configs
from core.documents import converted, read_yaml, real_number, shortened
from core.errors import InputError

Floats = NDArray[np.float64]

LEARNED = configs() / "timing" / "from_audio.yaml"


@dataclass(frozen=True, slots=True)
class LearnedParameters:
    """Made by `core.timing.fit`.

    Attributes:
        tempo_mean, tempo_scale, tempo_weights: the ranker over the features of `core.timing.tempo.tempo_features`.
        phase_weights: of the features of `core.timing.phase.phase_features`.
        downbeat_weights: of the features of `core.timing.downbeat.downbeat_features`.
        meter_mean, meter_scale: of the features of `core.timing.meter.meter_features`, over songs in 4.
        lead_ms: how long before the half-risen sound mappers place a line.
    """

    tempo_mean: Floats
    tempo_scale: Floats
    tempo_weights: Floats
    phase_weights: Floats
    downbeat_weights: Floats
    meter_mean: Floats
    meter_scale: Floats
    lead_ms: float


@lru_cache(maxsize=1)
def learned_parameters() -> LearnedParameters:
    return read_parameters(LEARNED)


def read_parameters(path: Path) -> LearnedParameters:
    """The constants of a file.

    Raises:
        InputError: it cannot be read, or lacks some.
    """
    advice = "install Beatwright again"
    values = converted(read_yaml(path, advice=advice), dict[str, list[float] | float], path, advice=advice)
    lead = values.pop("lead_ms", None)
    try:
        arrays = {name: np.array(value, dtype=np.float64) for name, value in values.items()}
        return LearnedParameters(**arrays, lead_ms=real_number(lead))
    except (TypeError, ValueError) as error:
        raise InputError(f"{path} does not hold the constants of timing ({shortened(error)}); {advice}.") from error
