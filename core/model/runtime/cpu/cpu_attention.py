"""Attention of a small number of queries on the CPU, over float32 or int8 keys and values.

One token attends to thousands of keys and values and does little with each, so its time is that of reading memory.
torch's products of such shapes read at a third to a half of memory speed, and cannot read int8.

Shapes: B rows, T tokens, H heads, S positions.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core.model.runtime.cpu.attention_kernel import attention_kernel
from core.model.runtime.thread_pool import helpers

Index = int | slice | Tensor | tuple[int | slice | Tensor, ...]
"""An index of the leading dimensions."""

MAX_KERNEL_QUERIES = 9
"""Queries of a row up to which the kernel is faster than torch: each query reads all keys again.

benchmarks/decoding.py measures it.
"""


@dataclass(frozen=True, slots=True)
class Int8Vectors:
    """Vectors quantized to int8, with a scale each.

    Attributes:
        numbers: (…, S, head_dim) int8.
        scales: (…, S) float32; a vector is its numbers times its scale.
    """

    numbers: Tensor
    scales: Tensor

    @classmethod
    def quantize(cls, vectors: Tensor) -> "Int8Vectors":
        """Quantize vectors (…, S, head_dim): the number of largest magnitude in each becomes 127 or -127."""
        vectors = vectors.float()
        scales = vectors.abs().amax(-1, keepdim=True).clamp_(min=1e-12).div_(127.0)
        return cls((vectors / scales).round_().to(torch.int8).contiguous(), scales.squeeze(-1).contiguous())

    def __getitem__(self, index: Index) -> "Int8Vectors":
        return Int8Vectors(self.numbers[index], self.scales[index])

    def __setitem__(self, index: Index, vectors: "Int8Vectors") -> None:
        self.numbers[index] = vectors.numbers
        self.scales[index] = vectors.scales


def attend_cached(
    query: Tensor,
    keys: Tensor | Int8Vectors,
    values: Tensor | Int8Vectors,
    stop: int,
    begins: Tensor | None = None,
    *,
    causal: bool = False,
) -> Tensor:
    """Scaled dot-product attention by the `attention_kernel`, which must exist for heads of this width.

    Args:
        query: (B, T, H, head_dim).
        keys, values: (B, H, S, head_dim), contiguous; both float32 or both int8.
        stop: positions that are read, up to S.
        begins: (B,), the first position that each row attends to; None for 0.
        causal: whether each query attends to one position less than the next query, and the last to all.

    Returns:
        (B, T, H, head_dim), float32.
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


def _arrays(vectors: Tensor | Int8Vectors) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]":
    """The numbers, and their scales, which are empty for float32."""
    if isinstance(vectors, Int8Vectors):
        return vectors.numbers.numpy(), vectors.scales.numpy()
    return vectors.numpy(), np.empty((0, 0, 0), dtype=np.float32)
