"""The libraries of models say less on the terminal while they load."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


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
