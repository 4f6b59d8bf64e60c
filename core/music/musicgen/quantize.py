"""int8 weights in the decoder of a music model: a step reads a quarter of the bytes, at a small cost in exactness."""

from typing import Any

import torch
from torch import Tensor, nn

from core.model.runtime.cpu.quantize import int8_operation


class _Int8Layer(nn.Module):
    """A linear layer with int8 weights, (…, in) to (…, out)."""

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        self._operation = int8_operation(layer)

    def forward(self, x: Tensor) -> Tensor:
        return self._operation(x)


def quantize_decoder(decoder: Any) -> int:
    """Replace the matrices of the decoder's layers, for good; gives how many. The heads keep their precision.

    Raises:
        MachineError: the model is not on the CPU, or this build of torch cannot do it.
    """
    count = 0
    with torch.no_grad():
        for part in list(decoder.model.decoder.layers.modules()):
            for name, child in list(part.named_children()):
                if isinstance(child, nn.Linear):
                    setattr(part, name, _Int8Layer(child))
                    count += 1
    return count
