"""A network that learns from songs as a training run takes it, whole or by an adapter."""

from typing import TYPE_CHECKING, Any

from core.training.adapters.data import AdapterData
from core.training.sample_maps import SampleMaps
from core.training.trainee import LOSS, Trainee

if TYPE_CHECKING:
    import torch
    from torch import Tensor, nn

    from core.model.runtime.mapperatorinator import Mapperatorinator

HELD_OUT = "held_out"


class SongTrainee(Trainee):
    """What learns from the batches of an `AdapterData`.

    Attributes:
        model: computes the logits.
        network: is switched between training and use; `model`, or what was put around it.
        samples: makes sample maps; None: none are made.
    """

    def __init__(
        self,
        model: "Mapperatorinator",
        network: "nn.Module",
        data: AdapterData,
        device: "torch.device",
        samples: SampleMaps | None = None,
    ) -> None:
        self.model, self.network, self.samples = model, network, samples
        self._data, self._device = data, device

    @property
    def parameters(self) -> int:
        """How many numbers are trained."""
        return sum(value.numel() for value in self.clipped)

    @property
    def labels(self) -> int:
        """Of the last batch."""
        return self._data.labels

    def losses(self, step: int, half: bool) -> "dict[str, Tensor] | None":
        """Of the next batch, nats a token, each of shape ()."""
        self.network.train()
        loss = self._data.loss(self.model, self._device, half)
        return None if loss is None else {LOSS: loss}

    def validate(self, half: bool) -> dict[str, float]:
        """Nats a token on the held-out songs."""
        self.network.eval()
        loss = self._data.held_out_loss(self.model, self._device, half)
        return {} if loss is None else {HELD_OUT: loss}

    def position(self) -> Any:
        """Of the data."""
        return self._data.position()

    def restore_position(self, position: Any) -> None:
        """Of the data."""
        self._data.restore(position)
