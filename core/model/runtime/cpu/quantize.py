"""int8 weights: a quarter of the memory traffic, at a small cost in agreement.

Every row of a weight is scaled to -127…127; activations are quantized dynamically. Embeddings, norms, convolutions and
the output projection keep their precision.
"""

import warnings
from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor, nn

from core.errors import MachineError


def can_quantize() -> bool:
    """Whether this build of torch multiplies with int8 weights."""
    return torch.backends.quantized.engine != "none"


def int8_operation(layer: nn.Linear) -> Callable[[Tensor], Tensor]:
    """The layer with int8 weights, as a function of float32 inputs (…, in) on the CPU, to (…, out).

    Raises:
        MachineError: the weights are not on the CPU, or this build of torch cannot do it.
    """
    weight = layer.weight.detach()
    if weight.device.type != "cpu" or not can_quantize():
        raise MachineError("int8 works on the CPU only; leave out the quantization or choose the device cpu.")
    weight = weight.float()
    scales = weight.abs().amax(dim=1).clamp(min=1e-12) / 127.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # the creation functions are announced to move; torch is pinned
        quantized = torch.quantize_per_channel(
            weight, scales.double(), torch.zeros(weight.shape[0], dtype=torch.long), 0, torch.qint8
        )
    bias = None if layer.bias is None else layer.bias.detach().float()
    packed = torch.ops.quantized.linear_prepack(quantized, bias)
    # Without VNNI products are summed in pairs of 16 bits, which a full range of activations would overflow.
    return partial(_run, packed, not torch.cpu._is_vnni_supported())


def _run(packed: torch.ScriptObject, reduce_range: bool, x: Tensor) -> Tensor:
    return torch.ops.quantized.linear_dynamic(x, packed, reduce_range)
