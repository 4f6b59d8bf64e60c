"""Scaled dot-product attention: torch's own, and one in blocks of queries that is faster in bf16 on the CPU."""

import torch
from torch import Tensor
from torch.nn import functional

attend = functional.scaled_dot_product_attention

_SCORES_PER_BLOCK = 2**22
"""Scores in a block: as many as stay in the processor's caches; benchmarks/decoding.py measures it."""


def bf16_is_fast() -> bool:
    """Whether the processor multiplies pairs of bf16 numbers, so that attention in bf16 takes about half the time."""
    return torch.backends.mkldnn.is_available() and torch.cpu._is_avx512_bf16_supported()  # type: ignore[no-untyped-call]


def attend_blocks(query: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """Attention as `attend` computes it, block by block of queries and in the type of `keys`.

    Args:
        query: (B, H, T, head_dim), any type.
        keys, values: (B, H, S, head_dim).

    Returns:
        (B, H, T, head_dim), in the type of `keys`.
    """
    query = (query * query.shape[-1] ** -0.5).to(keys.dtype)
    keys = keys.transpose(2, 3)
    batch, heads, time, _ = query.shape
    rows = max(_SCORES_PER_BLOCK // (batch * heads * keys.shape[-1]), 16)
    blocks = []
    for start in range(0, time, rows):
        scores = torch.matmul(query[:, :, start : start + rows], keys)
        blocks.append(torch.matmul(scores.softmax(-1), values))
    return blocks[0] if len(blocks) == 1 else torch.cat(blocks, dim=2)
