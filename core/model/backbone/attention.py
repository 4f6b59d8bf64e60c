"""Attention: torch's own, and one in blocks of queries that is faster in bf16 on the CPU."""

import torch
from torch import Tensor
from torch.nn import functional

attend = functional.scaled_dot_product_attention

_SCORES = 2**22
"""Scores in a block: as many as stay near the processor."""


def halves() -> bool:
    """Whether the processor multiplies pairs of bf16 numbers, so that attention in them takes about half the time."""
    return torch.backends.mkldnn.is_available() and torch.cpu._is_avx512_bf16_supported()  # type: ignore[no-untyped-call]


def attend_blocks(query: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """What `attend` gives, computed in the type of `keys`, in which the result is, too.

    Args:
        query: (batch, heads, time, head_dim).
        keys, values: (batch, heads, positions, head_dim).
    """
    query = (query * query.shape[-1] ** -0.5).to(keys.dtype)
    keys = keys.transpose(2, 3)
    batch, heads, time, _ = query.shape
    rows = max(_SCORES // (batch * heads * keys.shape[-1]), 16)
    blocks = []
    for start in range(0, time, rows):
        scores = torch.matmul(query[:, :, start : start + rows], keys)
        blocks.append(torch.matmul(scores.softmax(-1), values))
    return blocks[0] if len(blocks) == 1 else torch.cat(blocks, dim=2)
