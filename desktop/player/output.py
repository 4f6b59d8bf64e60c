"""Where mixed sound goes, and the clocks that measure how far it has played."""

from collections.abc import Callable
from time import perf_counter
from typing import Protocol

import numpy as np

Render = Callable[[int], np.ndarray]
"""Gives the next n frames as (n, 2) float32."""

_CATCH_UP = 0.06
_JUMP_S = 0.08


class Output(Protocol):
    """Plays what it pulls.

    Attributes:
        audible: whether there is a device.
    """

    audible: bool

    def start(self, render: Render) -> None: ...

    def stop(self) -> None: ...

    def played(self) -> float:
        """Seconds played since the start; never runs backwards."""

    def failed(self) -> bool:
        """Whether the device is gone or stuck."""


class SilentOutput:
    """Keeps time by the computer's clock, for machines without a sound device."""

    audible = False

    def __init__(self) -> None:
        self._started: float | None = None

    def start(self, render: Render) -> None:
        self._started = perf_counter()

    def stop(self) -> None:
        self._started = None

    def played(self) -> float:
        return perf_counter() - self._started if self._started is not None else 0.0

    def failed(self) -> bool:
        return False


class SmoothClock:
    """A steady clock that follows a true but stepping one."""

    def __init__(self) -> None:
        self._time = 0.0
        self._wall: float | None = None

    def follow(self, measured: float, wall: float) -> float:
        """The smoothed time at `wall` seconds, when the stepping clock says `measured`; never less than before."""
        if self._wall is None:
            self._wall, self._time = wall, measured
            return measured
        expected = self._time + (wall - self._wall)
        self._wall = wall
        error = measured - expected
        expected = measured if abs(error) > _JUMP_S else expected + error * _CATCH_UP
        self._time = max(self._time, expected)
        return self._time
