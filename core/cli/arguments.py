"""What is typed on the command line, as values."""

import argparse
import errno
from pathlib import Path


def named_path(text: str) -> Path:
    """A path that was named; an empty one, as of an unset variable, would be the folder one happens to be in."""
    path = Path(text)
    try:
        is_there = path.exists()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise argparse.ArgumentTypeError("the name is too long for this system") from None
        is_there = True  # whoever opens it says what is wrong
    if not text or (text.isspace() and not is_there):
        raise argparse.ArgumentTypeError("the name is empty")
    return path


def some_text(text: str) -> str:
    """Text that says something; an unset variable must not pass for a choice."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the value is empty")
    return text
