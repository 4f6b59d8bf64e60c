"""How many of torch's threads compute, and steps of a batch in two halves."""

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
def one_thread() -> Iterator[None]:
    """Compute on this thread alone: short operations take less time than waking another one, which does not spin.

    In eight bits a token takes 18 ms so where two threads take 28 (V32), on an idle Zen 4.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def step_in_halves(engine: "Engine", ids: Tensor, cache: "DecoderCache", *, draft: bool) -> Tensor:
    """`Engine.decode` of one token for each of two rows or more: half of them on a thread of its own.

    Two threads that each go through all layers wait for each other once; two that share every operation, each time.

    Args:
        ids: (rows, 1).
        cache: holds some tokens already.
    """
    rows = ids.shape[0]
    middle = rows // 2
    other = _helper().submit(_half, engine, ids[middle:], cache.part(middle, rows), draft)
    own = _half(engine, ids[:middle], cache.part(0, middle), draft)
    logits = torch.cat([own, other.result()])
    cache.length += 1
    return logits


@torch.inference_mode()
def _half(engine: "Engine", ids: Tensor, cache: "DecoderCache", draft: bool) -> Tensor:
    with one_thread():
        return engine.decode(ids, cache, last_only=True, draft=draft)


@cache
def _helper() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "half of a batch")
