"""Steps of one token, recorded once on a graphics card and replayed.

A small network keeps a card waiting for Python, which launches some twenty operations in every layer. Recorded, a step
is one launch. A recording repeats the same operations on the same memory, so all that changes from token to token lies
in tensors of fixed places and sizes: the tokens, where in the cache they go, what is padding, and what the
cross-attention looks at. How far the cache is read is part of a recording; there is one for every `BUCKET` tokens.
"""

import logging
from collections.abc import Callable

import torch
from torch import Tensor

from core.model.backbone.cache import CrossMemory, DecoderCache
from core.model.backbone.engine import Engine

BUCKET = 512
"""Slots of the cache by which the part that is read grows."""

Record = Callable[[Callable[..., Tensor], tuple[Tensor, ...]], Callable[[], Tensor]]
"""Records a function with its inputs; the result runs it again on what then lies in them."""

_log = logging.getLogger(__name__)
_refused: set[torch.device] = set()


class CudaRecorder:
    """A `Record` of CUDA graphs, which share their working memory."""

    def __init__(self) -> None:
        self._pool = torch.cuda.graph_pool_handle()  # type: ignore[no-untyped-call]

    def __call__(self, run: Callable[..., Tensor], inputs: tuple[Tensor, ...]) -> Callable[[], Tensor]:
        # Libraries set themselves up in their first calls, which must not be part of a recording.
        side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(2):
                run(*inputs)
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool):
            result = run(*inputs)

        def again() -> Tensor:
            graph.replay()
            return result

        return again


class StepGraphs:
    """Recorded steps over the buffers of one cache.

    Args:
        record: how; as CUDA graphs where the program runs.
    """

    def __init__(self, engine: Engine, cache: DecoderCache, record: Record) -> None:
        self._engine = engine
        self._record = record
        self._buffers = list(cache.buffers)
        self._looked_at: CrossMemory | None = None
        self._padding: Tensor | None = None
        device, batch = self._buffers[0].device, cache.batch
        self._cross = CrossMemory([(keys.clone(), values.clone()) for keys, values in cache.cross.layers])
        self._cache = DecoderCache(list(cache.buffers), self._cross)
        self._ids = torch.zeros(batch, 1, dtype=torch.long, device=device)
        self._position = torch.zeros(1, dtype=torch.long, device=device)
        self._padded = torch.zeros(batch, 1, dtype=torch.long, device=device)
        self._allowed = torch.ones(batch, cache.max_length, dtype=torch.bool, device=device)
        self._recordings: dict[int, Callable[[], Tensor]] = {}
        for buffer in self._buffers:
            buffer[:, :, :, cache.length :] = 0.0  # slots that are masked are read, too, and must hold numbers

    def fit(self, engine: Engine, cache: DecoderCache) -> bool:
        """Whether they were recorded for these."""
        return (
            engine is self._engine
            and cache.cross.batch == self._cross.batch
            and all(one is other for one, other in zip(cache.buffers, self._buffers, strict=True))
        )

    def step(self, ids: Tensor, cache: DecoderCache) -> Tensor:
        """Append `ids` (batch, 1) to the cache; logits after them, (batch, 1, vocabulary)."""
        if cache.length >= cache.max_length:
            raise ValueError(f"{cache.length + 1} tokens do not fit into a cache of {cache.max_length}")
        self._follow(cache)
        self._ids.copy_(ids)
        self._position.fill_(cache.length)
        until = min((cache.length // BUCKET + 1) * BUCKET, cache.max_length)
        if until not in self._recordings:
            self._recordings[until] = self._recording(until)
        logits = self._recordings[until]().clone()
        cache.length += 1
        return logits

    def _follow(self, cache: DecoderCache) -> None:
        """Copy what belongs to the window, where that is another one."""
        if cache.cross is not self._looked_at:
            self._looked_at = cache.cross
            for kept, given in zip(self._cross.layers, cache.cross.layers, strict=True):
                for static, fresh in zip(kept, given, strict=True):
                    static.copy_(fresh)
        if cache.padding is not self._padding:
            self._padding = cache.padding
            self._padded.zero_()
            self._allowed.fill_(True)
            if cache.padding is not None and cache.blocked is not None:
                self._padded.copy_(cache.padding[:, None])
                self._allowed.copy_(~cache.blocked)

    def _recording(self, until: int) -> Callable[[], Tensor]:
        slots = torch.arange(until, device=self._position.device)

        def run(ids: Tensor, position: Tensor, padded: Tensor, allowed: Tensor) -> Tensor:
            mask = (allowed[:, :until] & (slots <= position))[:, None, None]
            rows = (position - padded).clamp(min=0)
            return self._engine.step(ids, self._cache, position, rows, mask)

        return self._record(run, (self._ids, self._position, self._padded, self._allowed))


def replay(engine: Engine, ids: Tensor, cache: DecoderCache) -> Tensor | None:
    """`Engine.decode` of one token for each row by a recording; None where the card does not record."""
    if ids.device in _refused:
        return None
    try:
        if cache.steps is None or not cache.steps.fit(engine, cache):
            cache.steps = StepGraphs(engine, cache, CudaRecorder())
        return cache.steps.step(ids, cache)
    except RuntimeError as error:
        _log.warning("Steps are not recorded on %s, which is slower: %s", ids.device, error)
        _refused.add(ids.device)
        cache.steps = None
        return None
