"""Control of torch's threads, and a pool of threads for parts of a computation."""

import itertools
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import cache
from typing import Any

import torch


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Set the number of torch's threads within the block, for this Python thread."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@cache
def most_threads() -> int:
    """How many threads a computation may take: as many as torch began with, whatever was set since the first call."""
    return torch.get_num_threads()


def spread(function: Callable[[Any], Any], things: Iterable[Any], count: int | None = None) -> Iterator[Any]:
    """`map` by `count` threads, or as many as a computation may take, each with one of torch's; results in order."""
    count = count or most_threads()

    def alone(thing: Any) -> Any:
        with threads(1):
            return function(thing)

    remaining = iter(things)
    while group := list(itertools.islice(remaining, count)):
        others = [helpers().submit(alone, thing) for thing in group[1:]]
        try:
            yield alone(group[0])
        finally:
            wait(others)  # a cancel ends them too, and nothing goes on behind the caller's back
        yield from (other.result() for other in others)


def beside_this(*parts: Callable[[], Any]) -> list[Callable[[], Any]]:
    """Begin parts of a computation on other threads, where there may be some.

    Returns:
        For each part a function that waits for what it gives; on a single thread, the part itself.
    """

    def alone(part: Callable[[], Any]) -> Any:
        with threads(1):
            return part()

    if most_threads() == 1:
        return list(parts)
    return [helpers().submit(alone, part).result for part in parts]


@cache
def helpers() -> ThreadPoolExecutor:
    """The pool for parts of a computation; what runs there must not wait for another part."""
    return ThreadPoolExecutor(max(os.cpu_count() or 1, 2) - 1, "part of a computation")
