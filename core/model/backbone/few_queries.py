"""Attention of a few queries on the processor, and the eight bits in which it can read what they look at.

One token looks at thousands of keys and values and does little with each, so it takes as long as they take to be read.
torch's products of such shapes read them at a third to a half of the speed of memory, and do not read eight bits.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core.model.backbone.attention_kernel import attention_kernel
from core.model.threads import helpers

Place = int | slice | Tensor | tuple[int | slice | Tensor, ...]
"""Which of the leading dimensions."""

FEW = 9
"""Queries of a row up to which the kernel is the faster way: each of them goes over the keys anew."""


@dataclass(frozen=True, slots=True)
class EightBits:
    """Vectors in eight bits.

    Attributes:
        numbers: int8, (..., positions, head_dim).
        scales: what a number of each vector stands for, (..., positions).
    """

    numbers: Tensor
    scales: Tensor

    @classmethod
    def of(cls, vectors: Tensor) -> "EightBits":
        """The largest number of each vector becomes 127 or -127."""
        vectors = vectors.float()
        scales = vectors.abs().amax(-1, keepdim=True).clamp_(min=1e-12).div_(127.0)
        return cls((vectors / scales).round_().to(torch.int8).contiguous(), scales.squeeze(-1).contiguous())

    def __getitem__(self, place: Place) -> "EightBits":
        return EightBits(self.numbers[place], self.scales[place])

    def __setitem__(self, place: Place, vectors: "EightBits") -> None:
        self.numbers[place] = vectors.numbers
        self.scales[place] = vectors.scales


def attend_few(
    query: Tensor,
    keys: Tensor | EightBits,
    values: Tensor | EightBits,
    stop: int,
    begins: Tensor | None = None,
    *,
    causal: bool = False,
) -> Tensor:
    """What attention gives, in float32 and shaped as `query`.

    Args:
        query: (batch, time, heads, head_dim).
        keys, values: (batch, heads, positions, head_dim), contiguous: float32 or eight bits, both alike.
        stop: how many positions there are; what lies after them is not read.
        begins: the first position that each row looks at, (batch,).
        causal: whether each query looks at one position less than the next one, and the last one at all of them.

    There must be an `attention_kernel` for heads of this width.
    """
    batch, time, heads, head_dim = query.shape
    mixed = torch.empty(batch, time, heads, head_dim)
    firsts = np.zeros(batch, dtype=np.int64) if begins is None else begins.numpy()
    arguments = (query.float().numpy(), *_arrays(keys), *_arrays(values), firsts, stop, causal, mixed.numpy())
    kernel = attention_kernel(head_dim)
    assert kernel is not None
    pairs, parts = batch * heads, min(torch.get_num_threads(), batch * heads)
    own, *further = pairwise(pairs * part // parts for part in range(parts + 1))
    others = [helpers().submit(kernel, *arguments, *part) for part in further]
    kernel(*arguments, *own)
    for other in others:
        other.result()
    return mixed


def _arrays(vectors: Tensor | EightBits) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]":
    """The numbers and their scales, of which float32 has none."""
    if isinstance(vectors, EightBits):
        return vectors.numbers.numpy(), vectors.scales.numpy()
    return vectors.numpy(), np.empty((0, 0, 0), dtype=np.float32)
