"""Encoding layer by layer: the next window on one half of the processor, while the other writes the tokens of this one.

A token waits for memory more than it computes, and leaves all but one of the cores idle; an encoding keeps as many
busy as there are.
"""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from threading import Event

from torch import Tensor

from core.jobs import CancelToken
from core.model.threads import threads


class Ahead:
    """An encoding that is done bit by bit: in the background once it has begun, and what is left when it is wanted.

    Args:
        layers: the states after each layer, computed when they are asked for.
        cancel: ends it after the next layer.
    """

    def __init__(self, layers: Iterator[Tensor], cancel: CancelToken) -> None:
        self._layers = layers
        self._cancel = cancel
        self._wanted = Event()
        self._states: Tensor | None = None
        self._work: Future[None] | None = None

    def begin(self, count: int) -> None:
        """Go on in the background with `count` threads."""
        if not self.begun:
            self._work = _background().submit(self._go_on, count)

    @property
    def begun(self) -> bool:
        """Whether the background has had a part in it."""
        return self._work is not None

    @property
    def busy(self) -> bool:
        """Whether it computes in the background."""
        return self._work is not None and not self._work.done()

    def _go_on(self, count: int) -> None:
        with threads(count):
            while not (self._wanted.is_set() or self._cancel.cancelled) and self._next():
                pass

    def _next(self) -> bool:
        """Whether there was another layer."""
        states = next(self._layers, None)
        if states is not None:
            self._states = states
        return states is not None

    def states(self) -> Tensor:
        """The states after the last layer; what is not done yet is done here, with all threads.

        Raises:
            CancelledError: it was cancelled.
        """
        self._wanted.set()
        if self._work is not None:
            self._work.result()
        while True:
            self._cancel.check()
            if not self._next():
                assert self._states is not None
                return self._states


@cache
def _background() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "encoding ahead")
