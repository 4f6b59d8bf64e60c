"""A decoding step of a batch in two halves, on a thread each."""

import torch
from torch import Tensor

from core.model.runtime.engine import Engine
from core.model.runtime.kv_cache import DecoderCache
from core.model.runtime.thread_pool import helpers, threads


def step_in_halves(engine: Engine, ids: Tensor, cache: DecoderCache, *, draft: bool) -> Tensor:
    """`Engine.decode` of one token a row, the second half of the rows on a thread of its own; logits (B, 1, V).

    Two threads that each go through all layers wait for each other once; two that share every operation, each time.

    Args:
        ids: (B, 1), two rows or more.
        cache: with at least one token, and room for another.
        draft: as in `Engine.decode`.
    """
    rows = ids.shape[0]
    middle = rows // 2
    other = helpers().submit(_half, engine, ids[middle:], cache.part(middle, rows), draft)
    own = _half(engine, ids[:middle], cache.part(0, middle), draft)
    logits = torch.cat([own, other.result()])
    cache.length += 1
    return logits


@torch.inference_mode()
def _half(engine: Engine, ids: Tensor, cache: DecoderCache, draft: bool) -> Tensor:
    with threads(1):
        return engine.decode(ids, cache, last_only=True, draft=draft)
