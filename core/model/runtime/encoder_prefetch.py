"""Prefetch of encoder states: the next window is encoded on half of the cores while the tokens of this one are decoded.

Decoding a token waits for memory more than it computes and leaves all but one core idle; encoding can use all cores.
"""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from threading import Event

from torch import Tensor

from core.jobs import CancelToken
from core.model.runtime.thread_pool import threads


class EncoderPrefetch:
    """An encoding that runs layer by layer in the background, and whose rest is computed when the states are read.

    Args:
        layers: iterates over the states (B, S, D) after each layer, computing them.
        cancel: ends the encoding after the current layer.
    """

    def __init__(self, layers: Iterator[Tensor], cancel: CancelToken) -> None:
        self._layers = layers
        self._cancel = cancel
        self._requested = Event()
        self._states: Tensor | None = None
        self._work: Future[None] | None = None

    def begin(self, count: int) -> None:
        """Start the background work with `count` threads; later calls do nothing."""
        if not self.started:
            self._work = _background().submit(self._run_layers, count)

    @property
    def started(self) -> bool:
        """Whether the background work was started."""
        return self._work is not None

    @property
    def busy(self) -> bool:
        """Whether layers are being computed in the background."""
        return self._work is not None and not self._work.done()

    def _run_layers(self, count: int) -> None:
        with threads(count):
            while not (self._requested.is_set() or self._cancel.cancelled) and self._next():
                pass

    def _next(self) -> bool:
        """Compute the next layer; whether there was one."""
        states = next(self._layers, None)
        if states is not None:
            self._states = states
        return states is not None

    def states(self) -> Tensor:
        """The states after the last layer, (B, S, D); remaining layers are computed here, with all threads.

        Raises:
            CancelledError: the encoding was cancelled.
            Exception: whatever a layer raised in the background.
        """
        self._requested.set()
        if self._work is not None:
            self._work.result()
        while True:
            self._cancel.check()
            if not self._next():
                assert self._states is not None
                return self._states


@cache
def _background() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "encoder prefetch")
