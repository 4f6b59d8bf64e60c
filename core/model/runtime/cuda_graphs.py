"""CUDA graphs: decoding steps of one token that are recorded once on a GPU and replayed.

In a small network the GPU waits for Python, which launches about twenty operations in every layer; a graph is one
launch. A graph repeats the same operations on the same memory, so all that changes from token to token is in tensors of
fixed addresses and sizes: the tokens, their slots in the KV cache, the padding and the cross-attention's keys and
values. The number of slots read is part of a graph, so there is one graph for every `BUCKET` tokens.
"""

import logging
from collections.abc import Callable
from weakref import WeakKeyDictionary

import torch
from torch import Tensor

from core.model.runtime.engine import Engine
from core.model.runtime.kv_cache import CrossMemory, DecoderCache

BUCKET = 512
"""Slots of the cache by which the part that is read grows; benchmarks/decoding.py measures it."""

Record = Callable[[Callable[..., Tensor], tuple[Tensor, ...]], Callable[[], Tensor]]
"""Records a function with its inputs; the result runs it again on the inputs' contents of that time."""

_log = logging.getLogger(__name__)
_refused: set[torch.device] = set()


class CudaRecorder:
    """A `Record` that captures CUDA graphs, which share their working memory."""

    def __init__(self) -> None:
        self._pool = torch.cuda.graph_pool_handle()  # type: ignore[no-untyped-call]

    def __call__(self, run: Callable[..., Tensor], inputs: tuple[Tensor, ...]) -> Callable[[], Tensor]:
        """Record `run` on tensors of fixed shapes as a graph; what is returned replays it and gives its result."""
        # Libraries set themselves up in their first calls, which must not be part of a graph.
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
    """Recorded decoding steps over the buffers of one KV cache.

    Args:
        record: makes the recordings; `CudaRecorder` on a GPU.
        bucket: slots of the cache for which there is a recording each.
    """

    def __init__(self, engine: Engine, cache: DecoderCache, record: Record, bucket: int = BUCKET) -> None:
        self._engine = engine
        self._record = record
        self._bucket = bucket
        self._buffers = list(cache.buffers)
        self._cross_source: CrossMemory | None = None
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
            buffer[:, :, :, cache.length :] = 0.0  # masked slots are read as well, and must be finite

    def fit(self, engine: Engine, cache: DecoderCache) -> bool:
        """Whether the steps were recorded for this engine and these buffers."""
        return (
            engine is self._engine
            and cache.cross.batch == self._cross.batch
            and all(one is other for one, other in zip(cache.buffers, self._buffers, strict=True))
        )

    def step(self, ids: Tensor, cache: DecoderCache) -> Tensor:
        """Append `ids` (B, 1) to the cache; logits after them, (B, 1, V).

        Raises:
            ValueError: the cache is full.
        """
        if cache.length >= cache.max_length:
            raise ValueError(f"{cache.length + 1} tokens do not fit into a cache of {cache.max_length}")
        self._copy_window(cache)
        self._ids.copy_(ids)
        self._position.fill_(cache.length)
        until = min((cache.length // self._bucket + 1) * self._bucket, cache.max_length)
        if until not in self._recordings:
            self._recordings[until] = self._recording(until)
        logits = self._recordings[until]().clone()
        cache.length += 1
        return logits

    def _copy_window(self, cache: DecoderCache) -> None:
        """Copy cross-attention and padding into the recordings' tensors, where the window is another one."""
        if cache.cross is not self._cross_source:
            self._cross_source = cache.cross
            for own, source in zip(self._cross.layers, cache.cross.layers, strict=True):
                for static, fresh in zip(own, source, strict=True):
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


_recorded: WeakKeyDictionary[DecoderCache, StepGraphs] = WeakKeyDictionary()
"""The recordings over each cache, for as long as the cache exists."""


def replay(
    engine: Engine, ids: Tensor, cache: DecoderCache, recorder: Callable[[], Record] = CudaRecorder
) -> Tensor | None:
    """`Engine.decode` of one token a row, `ids` (B, 1), by a CUDA graph; None on a device that cannot record."""
    if ids.device in _refused:
        return None
    try:
        steps = _recorded.get(cache)
        if steps is None or not steps.fit(engine, cache):
            _recorded[cache] = steps = StepGraphs(engine, cache, recorder())
        return steps.step(ids, cache)
    except RuntimeError as error:
        _log.warning("Steps are not recorded on %s, which is slower: %s", ids.device, error)
        _refused.add(ids.device)
        _recorded.pop(cache, None)
        return None
