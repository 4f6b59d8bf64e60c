"""How much evidence is worth: from what witnesses say to how many times likelier a mistake makes it.

For each question and mode a logistic regression, fitted on good maps with planted mistakes, weighs the witnesses. Its
answer is the score of a finding: 100 means that such evidence is 100 times as common at a mistake as elsewhere. The
weights belong to a model and lie beside it in `maimod.json`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.modding.suspicion import Suspicion

FILE = "maimod.json"
HIGHEST = 1e4
_LOW, _HIGH = -4.0, 14.0
_KNEES = (2.0, 5.0)
_EVERY_MODE = "any"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights by question and mode, as `maimod.json` holds them: the constant first, then three a feature."""

    weights: Mapping[str, Mapping[str, tuple[float, ...]]]

    @classmethod
    def load(cls, folder: Path) -> "Calibration":
        """The weights beside a model.

        Raises:
            InputError: they are missing or damaged.
        """
        path = folder / FILE
        try:
            document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            weights = {
                question: {mode: tuple(float(value) for value in values) for mode, values in modes.items()}
                for question, modes in document["weights"].items()
            }
        except FileNotFoundError as error:
            raise InputError(
                f"{folder} has no {FILE}, so nobody knows how to read what this model says about a map; "
                "choose another model."
            ) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"{path} is damaged: {error}; put it back from the program's own copy.") from error
        return cls(weights)

    def score(self, suspicion: Suspicion, mode: GameMode) -> float:
        """How many times likelier a mistake makes this evidence; 0 where nothing is known about the question."""
        modes = self.weights.get(suspicion.question, {})
        weights = modes.get(mode.name.lower(), modes.get(_EVERY_MODE))
        if weights is None:
            return 0.0
        terms = expanded(np.array([suspicion.features]))[0]
        if len(terms) != len(weights):
            return 0.0
        return float(min(np.exp(np.clip(terms @ np.array(weights), -20.0, 20.0)), HIGHEST))


def expanded(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Features (rows, count) -> terms (rows, 1 + 3 count): a constant, and each feature with two knees in its line."""
    limited = np.clip(features, _LOW, _HIGH)
    columns = [np.ones(len(limited))]
    for column in limited.T:
        columns += [column, *(np.maximum(column - knee, 0.0) for knee in _KNEES)]
    return np.stack(columns, axis=1)
