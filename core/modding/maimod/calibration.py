"""The score of an anomaly: how many times as common its features are at mistakes as elsewhere.

For each kind of decision and each mode a logistic regression, fitted by `benchmarks/maimod.py` on good maps with
planted mistakes, weighs the features. A score of 100 means that such features are 100 times as common at a mistake. The
weights belong to a model and are in `maimod.json` in its folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.documents import MissingDocumentError, converted, read_json
from core.errors import InputError
from core.modding.maimod.anomaly import Anomaly

FILE = "maimod.json"
_ADVICE = "put it back from the program's own copy"
MAX_SCORE = 1e4
_LOW, _HIGH = -4.0, 14.0
_KNEES = (2.0, 5.0)
_EVERY_MODE = "any"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic regression weights by kind of decision and mode: the constant first, then three for each feature."""

    weights: Mapping[str, Mapping[str, tuple[float, ...]]]

    @classmethod
    def load(cls, folder: Path) -> "Calibration":
        """The weights in a model's folder.

        Raises:
            InputError: they are missing or damaged.
        """
        path = folder / FILE
        try:
            document = converted(read_json(path, advice=_ADVICE), dict[str, Any], path, advice=_ADVICE)
        except MissingDocumentError as error:
            raise InputError(
                f"{folder} has no {FILE}, without which MaiMod cannot use this model; choose another model."
            ) from error
        weights = document.get("weights")
        return cls(converted(weights, dict[str, dict[str, tuple[float, ...]]], path, advice=_ADVICE))

    def score(self, anomaly: Anomaly, mode: GameMode) -> float:
        """How many times as common such features are at mistakes, 0 to `MAX_SCORE`; 0 where there are no weights."""
        modes = self.weights.get(anomaly.kind, {})
        weights = modes.get(mode.name.lower(), modes.get(_EVERY_MODE))
        if weights is None:
            return 0.0
        terms = expanded(np.array([anomaly.features]))[0]
        if len(terms) != len(weights):
            return 0.0
        return float(min(np.exp(np.clip(terms @ np.array(weights), -20.0, 20.0)), MAX_SCORE))


def expanded(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Features (rows, count) -> terms (rows, 1 + 3 count): a constant, and each feature with two knees in its line."""
    limited = np.clip(features, _LOW, _HIGH)
    columns = [np.ones(len(limited))]
    for column in limited.T:
        columns += [column, *(np.maximum(column - knee, 0.0) for knee in _KNEES)]
    return np.stack(columns, axis=1)
