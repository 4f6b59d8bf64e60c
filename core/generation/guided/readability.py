"""Leaning toward positions that can be read: on the object before, or clear of it, rather than half over it.

The decoder's picture of where the next object goes is blurred; human mappers stack objects or part them.
"""

import math

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]

STREAM_BEATS = 0.4
"""Objects closer than that (in beats) form a stream, in which they overlap by design."""

STACKED = 14.0
"""osu! pixels within which an object is meant to lie on the one before."""

OVERLAP_COST = 2.0
"""Nats against a position half over the object before."""


class Readability:
    """Remembers where the last object ended.

    Args:
        centres: of the cells that a position may have, (cells, 2) osu! pixels.
        radius: of a circle, osu! pixels.
    """

    def __init__(self, centres: NDArray[np.float64], radius: float) -> None:
        self._centres = centres
        self._radius = radius
        self._end: Point | None = None
        self._time = -math.inf

    def ended(self, position: Point, time: float) -> None:
        """An object ended there, ms."""
        self._end, self._time = position, time

    def bias(self, time: float, beat_length: float) -> NDArray[np.float64] | None:
        """Nats for each cell, or None where the last object does not matter."""
        if not self._matters(time, beat_length):
            return None
        assert self._end is not None
        distance = np.hypot(*(self._centres - self._end).T)
        half_over = (distance > STACKED) & (distance < 1.8 * self._radius)
        return np.where(half_over, -OVERLAP_COST, 0.0)

    def settled(self, position: Point, time: float, beat_length: float) -> Point:
        """`position`, or exactly the last object's end where it lies nearly there."""
        if self._matters(time, beat_length) and self._end is not None and math.dist(position, self._end) < STACKED:
            return self._end
        return position

    def _matters(self, time: float, beat_length: float) -> bool:
        gap = (time - self._time) / beat_length
        return self._end is not None and self._radius > 0 and STREAM_BEATS <= gap <= 4
