"""A network of a music model as adapters change it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.model.checkpoints.adapter_set import AdapterSet

if TYPE_CHECKING:
    from torch import Tensor


class AdaptableNetwork:
    """A network, and the adapters on it; there is nothing derived from its weights."""

    def __init__(self, network: Any) -> None:
        self.named_parameters = network.named_parameters
        self._adapters: AdapterSet | None = None

    def weights_changed(self) -> None:
        """Nothing is derived from the weights."""

    def use(self, adapters: Sequence[tuple[Path, float]]) -> None:
        """Let these adapters change the network, each with its strength, and no others.

        Raises:
            InputError: one is damaged, or made for another model.
        """
        if self._adapters is None:
            if not adapters:
                return
            self._adapters = AdapterSet(self)
        self._adapters.switch(adapters)

    def changes(self) -> "Iterator[tuple[str, Tensor, Tensor]]":
        """(name, as it is without adapters, as it is now) of each weight that adapters can change."""
        if self._adapters is not None:
            yield from self._adapters.changes()
