"""The memory of a tuning: it is given back when that is over, however it ended."""

import ctypes
import gc
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def memory_given_back() -> Iterator[None]:
    """Free what is used within as soon as that ends; an error would keep it with the frames that it passed through."""
    try:
        yield
    except BaseException as error:
        link: BaseException | None = error
        while link is not None:
            traceback.clear_frames(link.__traceback__)
            link = link.__cause__ or link.__context__
        raise
    finally:
        free_memory()


def free_memory() -> None:
    """Give what nothing refers to any more back to the system."""
    gc.collect()
    with suppress(ImportError):
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # another C library than glibc
            ctypes.CDLL(None).malloc_trim(0)
