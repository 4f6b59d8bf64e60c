"""The libraries that music models need, and that not every build has."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

from core.errors import MachineError


def require_libraries(*names: str) -> None:
    """Raises MachineError, which names the package, where one of them is not there."""
    for name in names:
        if find_spec(name) is None:
            raise MachineError(
                f"This music model needs the package {name}, which is not part of this build; install Beatwright by "
                "pip or from its source, or bring a song of your own with --provider file."
            )


@contextmanager
def quiet_library() -> Iterator[None]:
    """Within it transformers shows no bars and no warnings."""
    from transformers.utils import logging as library_log

    logging: Any = library_log
    before = logging.get_verbosity()
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    try:
        yield
    finally:
        logging.set_verbosity(before)
