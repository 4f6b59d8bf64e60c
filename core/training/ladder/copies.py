"""Near copies: the longest run of tokens that a map shares with maps that were learned from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.tokens.events import EventType
from core.tokens.parser import parse_beatmap_events
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap

_SETTINGS = ParserSettings(types_first=True, position_precision=4, split_axes=True, refinement=None, sustain=None)
_LONGEST_GAP_MS = 4000
_KINDS = {kind: number for number, kind in enumerate(EventType)}
_FACTOR = np.uint64(6364136223846793005)
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class SharedRun:
    """A run of tokens, and where it is: its first token in the map, and the index of the other map."""

    length: int
    first: int
    other: int


def chart_numbers(beatmap: Beatmap) -> NDArray[np.int64]:
    """A map's tokens (n,) as numbers that are equal where tokens are.

    Times are the gap since the one before, in steps of 10 ms, so that a pattern is the same wherever it is;
    positions are in cells of 4 osu! pixels.
    """
    rows, last = [], 0
    for kind, value in parse_beatmap_events(UpstreamMap(beatmap), _SETTINGS).events:
        number = value
        if kind is EventType.TIME_SHIFT:
            number, last = min(max(value - last, 0), _LONGEST_GAP_MS) // 10, value
        if kind is not EventType.VOLUME:
            rows.append(_KINDS[kind] * 100_000 + number)
    return np.array(rows, np.int64)


def longest_shared_run(chart: NDArray[np.int64], others: Sequence[NDArray[np.int64]]) -> SharedRun:
    """The longest run of `chart`, (n, columns), that one of `others` has too; of length 0 where they share nothing."""
    best = SharedRun(0, 0, -1)
    mine = _Hashed(chart)
    for index, other in enumerate(others):
        theirs = _Hashed(other)
        low, high = best.length, min(len(chart), len(other))
        first = _place_of_shared(mine, theirs, low + 1) if low < high else -1
        if first < 0:
            continue
        low += 1
        while low < high:
            middle = (low + high + 1) // 2
            at = _place_of_shared(mine, theirs, middle)
            if at < 0:
                high = middle - 1
            else:
                low, first = middle, at
        best = SharedRun(low, first, index)
    return best


class _Hashed:
    """Numbers with the polynomial hashes of their beginnings, modulo 2^64."""

    def __init__(self, numbers: NDArray[np.int64]) -> None:
        with np.errstate(over="ignore"):
            mixed = (numbers.astype(np.uint64) + np.uint64(1)) * _SPREAD
            mixed ^= mixed >> np.uint64(29)
            # The sum of x_i F^i over a run, times F^(size - start), does not depend on where the run begins.
            self.sums = np.concatenate([[np.uint64(0)], np.cumsum(mixed * _powers(len(numbers))[:-1])])

    def of_length(self, length: int, size: int) -> NDArray[np.uint64]:
        """Hashes of all runs of a length, brought to the power of a sequence of `size` numbers."""
        with np.errstate(over="ignore"):
            raw = self.sums[length:] - self.sums[:-length]
            return raw * _powers(size)[size - np.arange(len(raw))]


def _powers(size: int) -> NDArray[np.uint64]:
    with np.errstate(over="ignore"):
        return np.cumprod(np.concatenate([[np.uint64(1)], np.full(size, _FACTOR)]))


def _place_of_shared(mine: _Hashed, theirs: _Hashed, length: int) -> int:
    """Where a run of that length begins that both have; -1 where there is none."""
    size = max(len(mine.sums), len(theirs.sums))
    here, there = mine.of_length(length, size), theirs.of_length(length, size)
    found = np.flatnonzero(np.isin(here, there))
    return int(found[0]) if len(found) else -1
