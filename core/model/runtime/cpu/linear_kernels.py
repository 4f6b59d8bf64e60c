"""Layers as plain functions of their inputs, without the overhead of a module.

An operation maps (…, in) to (…, out).
"""

from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.model.networks.layers import RMS_EPSILON, RMSNorm

Operation = Callable[[Tensor], Tensor]
Linear = Callable[[nn.Linear], Operation]


def float_operation(layer: nn.Linear) -> Operation:
    """The layer on its own weights, sharing their memory."""
    return partial(
        functional.linear, weight=layer.weight.detach(), bias=None if layer.bias is None else layer.bias.detach()
    )


def release_weights(module: nn.Module) -> None:
    """Free the weight matrices of `module`, which cannot be used after that."""
    for part in module.modules():
        if isinstance(part, nn.Linear):
            part.weight = nn.Parameter(torch.empty(0), requires_grad=False)


def norm_operation(layer: nn.Module) -> Operation:
    """The RMS or layer norm, sharing the memory of its weights."""
    if isinstance(layer, RMSNorm):
        return _rms_norm(layer.weight.detach())
    assert isinstance(layer, nn.LayerNorm) and layer.weight is not None and layer.bias is not None
    return partial(
        functional.layer_norm,
        normalized_shape=layer.normalized_shape,
        weight=layer.weight.detach(),
        bias=layer.bias.detach(),
        eps=layer.eps,
    )


def _rms_norm(weight: Tensor) -> Operation:
    """The RMS norm over the last axis with `weight` (D,), as the quickest function for the dtype."""
    shape = weight.shape
    size = shape[0]
    if weight.dtype != torch.float32:
        return partial(torch.rms_norm, normalized_shape=shape, weight=weight, eps=RMS_EPSILON)
    epsilon = torch.tensor(size * RMS_EPSILON, device=weight.device)
    root = size**0.5

    def norm(x: Tensor) -> Tensor:
        if x.numel() != size:
            return torch.rms_norm(x, shape, weight, RMS_EPSILON)
        # For a single token a dot product takes half the time of torch's chain of small operations.
        flat = x.view(size)
        return x * (weight * (root * torch.rsqrt(torch.dot(flat, flat) + epsilon)))

    return norm
