"""Changes of single weight matrices, kept as the factors that an adapter stores.

Formulas are those of PEFT: LoRA is s·BA; DoRA is m·(W + s·BA)/|W + s·BA| with the norm of each row; LoKr is
s·kron(w1, w2), where w1 and w2 may themselves be products.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from torch import Tensor


class Delta(Protocol):
    """A change of one weight matrix (out, in)."""

    def of(self, base: "Tensor") -> "Tensor":
        """(out, in) float32: what is added to `base`, the matrix as it is without adapters."""
        ...

    @property
    def numbers(self) -> int:
        """How many numbers are stored for it."""
        ...


@dataclass(frozen=True, slots=True)
class LowRankDelta:
    """left (out, r) times right (r, in)."""

    left: "Tensor"
    right: "Tensor"

    def of(self, base: "Tensor") -> "Tensor":
        """The product, (out, in); it does not depend on `base`."""
        return self.left.to(base.device) @ self.right.to(base.device)

    def product(self) -> "Tensor":
        """(out, in)."""
        return self.left @ self.right

    @property
    def numbers(self) -> int:
        """Of both factors."""
        return self.left.numel() + self.right.numel()


@dataclass(frozen=True, slots=True)
class RescaledDelta:
    """A low-rank change after which every row has a length of its own (DoRA).

    Attributes:
        lengths: (out,).
    """

    change: LowRankDelta
    lengths: "Tensor"

    def of(self, base: "Tensor") -> "Tensor":
        """The difference of the rescaled matrix and `base`, both (out, in)."""
        plain = base.float()
        changed = plain + self.change.of(plain)
        scale = self.lengths.to(plain.device) / changed.norm(dim=1)
        return changed * scale[:, None] - plain

    @property
    def numbers(self) -> int:
        """Of the factors and the lengths."""
        return self.change.numbers + self.lengths.numel()


@dataclass(frozen=True, slots=True)
class KroneckerDelta:
    """scale · kron(first, second) (LoKr); multiplied out only when it is merged.

    Attributes:
        first: (l, m).
        second: (k, n), where out = l·k and in = m·n.
        stored: numbers in the file, which may hold factors of both.
    """

    first: "Tensor"
    second: "Tensor"
    scale: float
    stored: int

    def of(self, base: "Tensor") -> "Tensor":
        """The product, (out, in); it does not depend on `base`."""
        import torch

        return self.scale * torch.kron(self.first.to(base.device), self.second.to(base.device))

    @property
    def numbers(self) -> int:
        """Of the stored factors."""
        return self.stored


def principal_part(weight: "Tensor", rank: int) -> LowRankDelta:
    """Minus the best approximation of `weight` (out, in) with that rank, which PiSSA takes out of the base before
    training.

    W V Vᵀ with the leading eigenvectors V of WᵀW is the truncated singular value decomposition.
    """
    import torch

    exact = weight.detach().to("cpu", torch.float64)
    tall = exact.shape[0] >= exact.shape[1]
    matrix = exact if tall else exact.T
    _, vectors = torch.linalg.eigh(matrix.T @ matrix)
    leading = vectors[:, -rank:]
    left, right = matrix @ leading, leading.T
    if not tall:
        left, right = right.T, left.T
    return LowRankDelta(-left.float().contiguous(), right.float().contiguous())
