"""The network that guesses times: embedded context, two hidden layers, a class per time. It runs on NumPy alone."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.complexity.rhythm_events import CONTEXT, RhythmVocabulary
from core.data_files import resources
from core.documents import DocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically

WEIGHTS, CARD = "complexity.safetensors", "complexity.json"
_AT_ONCE = 8192

Arrays = dict[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class NetworkShape:
    """Sizes of the network."""

    embedding: int = 24
    hidden: int = 192
    narrow: int = 96

    def sizes(self, vocabulary: RhythmVocabulary) -> dict[str, tuple[int, ...]]:
        """Shape of each array: weights are (out, in)."""
        return {
            "embedding": (vocabulary.size, self.embedding),
            "hidden.weight": (self.hidden, CONTEXT * self.embedding),
            "hidden.bias": (self.hidden,),
            "narrow.weight": (self.narrow, self.hidden),
            "narrow.bias": (self.narrow,),
            "out.weight": (vocabulary.classes, self.narrow),
            "out.bias": (vocabulary.classes,),
        }


@dataclass(frozen=True)
class ComplexityNetwork:
    """A trained network. Called with contexts (n, CONTEXT) it gives logarithms of probabilities, (n, classes)."""

    vocabulary: RhythmVocabulary
    shape: NetworkShape
    arrays: Arrays

    def __call__(self, contexts: NDArray[np.int64]) -> NDArray[np.float64]:
        parts = [self._some(contexts[first : first + _AT_ONCE]) for first in range(0, len(contexts), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros((0, self.vocabulary.classes))

    def _some(self, contexts: NDArray[np.int64]) -> NDArray[np.float64]:
        """Log probabilities (n, kinds) after `contexts` (n, C) of event ids, in double precision."""
        arrays = self.arrays
        values = arrays["embedding"][contexts].reshape(len(contexts), -1)
        for layer in ("hidden", "narrow"):
            values = np.maximum(values @ arrays[f"{layer}.weight"].T + arrays[f"{layer}.bias"], 0)
        logits = (values @ arrays["out.weight"].T + arrays["out.bias"]).astype(np.float64)
        logits -= logits.max(axis=1, keepdims=True)
        return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))

    def save(self, folder: Path) -> None:
        """Write both files, the weights in half precision.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        from safetensors.numpy import save

        folder.mkdir(parents=True, exist_ok=True)
        halves = {name: array.astype(np.float16) for name, array in self.arrays.items()}
        write_atomically(folder / WEIGHTS, save(halves), overwrite=True)
        card = {"format": 1, "vocabulary": asdict(self.vocabulary), "shape": asdict(self.shape)}
        write_atomically(folder / CARD, json.dumps(card, indent=2).encode(), overwrite=True)


def load_network(folder: Path | None = None) -> ComplexityNetwork:
    """The network of a folder, or the program's own.

    Raises:
        InputError: it is not there, or its files do not fit together.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    folder = folder or resources() / "models" / "complexity"
    try:
        card = converted(read_json(folder / CARD), dict[str, Any], folder / CARD)
        vocabulary = converted(card.get("vocabulary"), RhythmVocabulary, folder / CARD)
        shape = converted(card.get("shape"), NetworkShape, folder / CARD)
        arrays = {name: array.astype(np.float32) for name, array in load((folder / WEIGHTS).read_bytes()).items()}
    except (DocumentError, OSError) as error:
        raise InputError(f"There is no rhythm complexity model in {folder}: {error}") from error
    except (ValueError, KeyError, TypeError, SafetensorError) as error:
        raise InputError(f"The rhythm complexity model in {folder} cannot be read: {error}.") from error
    sizes = shape.sizes(vocabulary)
    if {name: array.shape for name, array in arrays.items()} != sizes:
        raise InputError(f"The rhythm complexity model in {folder} does not fit its {CARD}; install it again.")
    return ComplexityNetwork(vocabulary, shape, arrays)
