"""How many of torch's threads compute, and steps of a batch in two halves."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from core.model.backbone.cache import DecoderCache
    from core.model.backbone.engine import Engine


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Compute with so many threads of torch's in this thread of Python's."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def step_in_halves(engine: "Engine", ids: Tensor, cache: "DecoderCache", *, draft: bool) -> Tensor:
    """`Engine.decode` of one token for each of two rows or more: half of them on a thread of its own.

    Two threads that each go through all layers wait for each other once; two that share every operation, each time.

    Args:
        ids: (rows, 1).
        cache: holds some tokens already.
    """
    rows = ids.shape[0]
    middle = rows // 2
    other = helpers().submit(_half, engine, ids[middle:], cache.part(middle, rows), draft)
    own = _half(engine, ids[:middle], cache.part(0, middle), draft)
    logits = torch.cat([own, other.result()])
    cache.length += 1
    return logits


@torch.inference_mode()
def _half(engine: "Engine", ids: Tensor, cache: "DecoderCache", draft: bool) -> Tensor:
    with threads(1):
        return engine.decode(ids, cache, last_only=True, draft=draft)


@cache
def helpers() -> ThreadPoolExecutor:
    """Threads for parts of a computation; what runs there must not wait for another part."""
    return ThreadPoolExecutor(max(os.cpu_count() or 1, 2) - 1, "part of a computation")
