"""A network of a music model as adapters change it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.model.checkpoints.adapter_set import AdapterSet


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
