"""The optimizers that the public bases were trained with, after the Mapperatorinator's training.

Every tensor is on its device in fp32; the products of Muon's iteration are computed in bf16.
"""

import math
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from core.training.schedule import OptimizerName

if TYPE_CHECKING:
    from torch.optim.optimizer import ParamsT

_NOT_DECAYED = ("bias", "LayerNorm", "layernorm", "layer_norm", "ln")
_LEAST_SCALE = 1e-3
_MOMENTUM = 0.95
_ITERATIONS = 6
_COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of a quintic whose repeated use brings singular values near 1
_MOST_ROWS = 10_000  # matrices with more are tables of tokens

Named = Iterable[tuple[str, torch.nn.Parameter]]


def make_optimizer(
    name: OptimizerName, parameters: Named, rate: float, second_rate: float, decay: float
) -> torch.optim.Optimizer:
    """An optimizer over those of `parameters` (by name) that can be trained.

    Args:
        rate: learning rate.
        second_rate: of the tensors that Muon leaves to AdamW; it is their weight decay that goes by it.
        decay: of weights; biases and norms are not decayed.
    """
    trained = [(key, parameter) for key, parameter in parameters if parameter.requires_grad]
    if name == "muon":
        return Muon(trained, rate, second_rate / rate if rate else 0.0, decay)
    plain = [parameter for key, parameter in trained if any(part in key for part in _NOT_DECAYED)]
    decayed = [parameter for key, parameter in trained if not any(part in key for part in _NOT_DECAYED)]
    groups = [{"params": decayed, "weight_decay": decay}, {"params": plain, "weight_decay": 0.0}]
    groups = [group for group in groups if group["params"]]
    if name == "adamwscale":
        return AdamWScale(groups, lr=rate)
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.999), eps=1e-8)


class AdamWScale(torch.optim.Optimizer):
    """AdamW whose step is in proportion to the size of the tensor: lr * max(1e-3, RMS of the weights)."""

    def __init__(
        self, params: "ParamsT", lr: float, betas: tuple[float, float] = (0.9, 0.999), eps: float = 1e-6
    ) -> None:
        super().__init__(params, {"lr": lr, "betas": betas, "eps": eps, "weight_decay": 0.0})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Change all tensors that have a gradient."""
        for group in self.param_groups:
            first, second = group["betas"]
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                mean, square, count = _moments(state, weight)
                mean.mul_(first).add_(weight.grad, alpha=1 - first)
                square.mul_(second).addcmul_(weight.grad, weight.grad, value=1 - second)
                size = group["lr"] * math.sqrt(1 - second**count) / (1 - first**count)
                size *= max(_LEAST_SCALE, float(weight.square().mean().sqrt()))
                weight.addcdiv_(mean, square.sqrt().add_(group["eps"]), value=-size)
                if group["weight_decay"]:
                    weight.mul_(1 - group["lr"] * group["weight_decay"])


class Muon(torch.optim.Optimizer):
    """Momentum whose steps are made orthogonal, for matrices; AdamW for embeddings, output projections and vectors.

    Convolutions count as matrices (out, in * width). The AdamW part has the learning rate of the matrices, and only
    its weight decay goes by the second one, as in the training of the public bases.
    """

    def __init__(self, parameters: Named, lr: float, second_share: float = 1.0, weight_decay: float = 0.0) -> None:
        """Sort `parameters`, by name, into both parts.

        Args:
            second_share: the second learning rate as a share of `lr`.
        """
        matrices: list[Tensor] = []
        rest: list[Tensor] = []
        for name, parameter in parameters:
            apart = "embed" in name or "proj_out" in name or parameter.ndim < 2 or len(parameter) >= _MOST_ROWS
            (rest if apart else matrices).append(parameter)
        groups: list[dict[str, Any]] = [{"params": matrices, "matrices": True}, {"params": rest, "matrices": False}]
        defaults = {"lr": lr, "second_share": second_share, "weight_decay": weight_decay, "betas": (0.9, 0.95)}
        super().__init__([group for group in groups if group["params"]], defaults)

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Change all tensors that have a gradient."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                if group["matrices"]:
                    self._step_matrix(weight, weight.grad, group["lr"])
                else:
                    self._step_vector(weight, weight.grad, group)

    def _step_matrix(self, weight: Tensor, gradient: Tensor, rate: float) -> None:
        """One Muon step: `weight` (out, in, …) moves along the orthogonalised momentum."""
        state = self.state[weight]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(weight)
        momentum = state["momentum"]
        momentum.mul_(_MOMENTUM).add_(gradient)
        update = gradient.add(momentum, alpha=_MOMENTUM).flatten(1)
        rows, columns = update.shape
        direction = orthogonalized(update).to(weight.dtype) * math.sqrt(max(1, rows / columns))
        weight.add_(direction.view_as(weight), alpha=-rate)

    def _step_vector(self, weight: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        """One AdamW step of a `weight` of any shape."""
        first, second = group["betas"]
        mean, square, count = _moments(self.state[weight], weight)
        mean.lerp_(gradient, 1 - first)
        square.lerp_(gradient.square(), 1 - second)
        scale = (1 - first**count) / math.sqrt(1 - second**count)
        weight.mul_(1 - group["lr"] * group["second_share"] * group["weight_decay"])
        weight.add_(mean / (square.sqrt() + 1e-8), alpha=-group["lr"] / scale)


def _moments(state: dict[str, Any], weight: Tensor) -> tuple[Tensor, Tensor, int]:
    """Both moving averages, and the number of this step."""
    if "mean" not in state:
        state["mean"], state["square"], state["count"] = torch.zeros_like(weight), torch.zeros_like(weight), 0
    state["count"] += 1
    return state["mean"], state["square"], state["count"]


def orthogonalized(matrix: Tensor) -> Tensor:
    """(rows, columns) bf16: the nearest matrix with orthonormal rows or columns, about, by Newton and Schulz."""
    a, b, c = _COEFFICIENTS
    x = matrix.to(torch.bfloat16)
    x = x / (x.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    if tall:
        x = x.T
    for _ in range(_ITERATIONS):
        product = x @ x.T
        x = a * x + (b * product + c * product @ product) @ x
    return x.T if tall else x
