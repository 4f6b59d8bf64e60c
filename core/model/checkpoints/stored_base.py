"""The weights of a checkpoint as they are stored, read again one by one while the model is in memory."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.model.checkpoints.weights import Reader, StoredWeights

if TYPE_CHECKING:
    from torch import Tensor


class StoredBase(Mapping[str, "Tensor"]):
    """Values for the parameters of a model, from its files in float32; valid while those are open.

    Attributes:
        parameters: of the model, by name; what is not stored has the value from here.
    """

    def __init__(self, reader: Reader, parameters: "Mapping[str, Tensor]") -> None:
        self._reader, self.parameters = reader, parameters

    def __getitem__(self, name: str) -> "Tensor":
        import torch

        if name not in self._reader.stored.tensors:
            return self.parameters[name]
        return self._reader.get(name).to(torch.float32)

    def __iter__(self) -> Iterator[str]:
        return iter(self.parameters)

    def __len__(self) -> int:
        return len(self.parameters)


@contextmanager
def stored_base(folder: Path, parameters: "Mapping[str, Tensor]") -> Iterator[StoredBase]:
    """Open the weights of a checkpoint folder.

    Raises:
        InputError: they are no longer there, or damaged.
    """
    with StoredWeights(folder).reading() as reader:
        yield StoredBase(reader, parameters)
