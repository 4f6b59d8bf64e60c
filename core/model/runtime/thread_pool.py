"""Control of torch's threads, and a pool of threads for parts of a computation."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache

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
def helpers() -> ThreadPoolExecutor:
    """The pool for parts of a computation; what runs there must not wait for another part."""
    return ThreadPoolExecutor(max(os.cpu_count() or 1, 2) - 1, "part of a computation")
