"""The libraries that music models need, and that not every build has."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from core.errors import InputError, MachineError


def require_libraries(*names: str) -> None:
    """Raises MachineError, which names the package, where one of them is not there."""
    for name in names:
        if find_spec(name) is None:
            raise MachineError(
                f"This music model needs the package {name}, which is not part of this build; install Beatwright by "
                "pip or from its source, or bring a song of your own with --provider file."
            )


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Within it a library reads a model from `path`, without bars and warnings.

    Raises:
        InputError: it could not; a lack of memory stays what it is.
    """
    from safetensors import SafetensorError

    try:
        with quiet_library():
            yield
    except MemoryError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        if "allocate memory" in str(error):
            raise
        words = " ".join(str(error).split())[:160]
        raise InputError(f"{path} holds no music model that can be read ({words}); download it again.") from error


@contextmanager
def quiet_library() -> Iterator[None]:
    """Within it transformers, and diffusers where it is used, show no bars and no warnings."""
    from transformers.utils import logging as library_log

    logs: list[Any] = [library_log]
    if "diffusers" in sys.modules:
        from diffusers.utils import logging as other_log

        logs.append(other_log)
    before = [log.get_verbosity() for log in logs]
    for log in logs:
        log.disable_progress_bar()
        log.set_verbosity_error()
    try:
        yield
    finally:
        for log, verbosity in zip(logs, before, strict=True):
            log.set_verbosity(verbosity)
