"""Helper processes that start at once, since they are forked from one that has imported what most of them need.

The program starts each as a new interpreter, as do the tests with an X server, those of `core.worker` and those of the
whole program; to the hundreds of windows of the other tests that is only time.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

PRELOADED = (
    "torch",  # two seconds of each process that computes with it
    "numpy",
    "numba",
    "scipy.signal",
    "av",
    "soundfile",
    "soxr",
    "huggingface_hub.hf_api",
    "rosu_pp_py",
    "safetensors.numpy",
    "core.worker",
    "core.complexity.spread",
    "core.library.watch",
    "core.library.index",
    "core.library.rating",
    "core.generation.tasks.dispatch",
    "core.modding.run_checks",
    "core.training.data.scanning",
    "core.training.style.teaching",
    "core.music.making",
    "tests.desktop.tasks",
    "tests.desktop.style_lab.tasks",
)
LARGE = "tests.desktop.large_libraries"


class ForkingContext:
    """Stands in for the context of `multiprocessing` that starts new interpreters."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("forkserver")
        # Only where tests of songs are run, for which this process has imported them too.
        large = (LARGE,) if "transformers" in sys.modules else ()
        context.set_forkserver_preload([*PRELOADED, *large])
        self._context = context
        # Once it has imported everything: a window that closes does not wait so long for a process to start.
        first = context.Process(target=os.getpid)
        first.start()
        first.join()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def Process(self, *, target: Callable[..., object], args: tuple[object, ...], **options: Any) -> Any:
        """A process with the environment of this moment, as a new interpreter would have it."""
        return self._context.Process(target=_with_environment, args=(dict(os.environ), target, *args), **options)


def _with_environment(environment: dict[str, str], target: Callable[..., object], *args: object) -> None:
    os.environ.clear()
    os.environ.update(environment)
    target(*args)


@cache
def forking() -> Callable[..., Any]:
    """`multiprocessing.get_context`, but for new interpreters."""
    plain, context = multiprocessing.get_context, ForkingContext()
    return lambda method=None: context if method == "spawn" else plain(method)
