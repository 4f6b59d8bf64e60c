"""What a checkpoint says of the run that it comes from, as far as that is read again."""

from dataclasses import dataclass
from pathlib import Path

from core.documents import DocumentError, converted, read_json
from core.errors import InputError

FINE_TUNE = "fine_tune"
"""The recipe's kind."""

CHECKPOINT = "checkpoint"
"""Folder of the best checkpoint, below the run's."""

ORIGIN = "trained_from.json"


@dataclass(frozen=True, slots=True)
class SplitOptions:
    """The options of a fine-tune that decide which maps it held out."""

    mapper: str = ""
    held_out: float = 0.0


@dataclass(frozen=True, slots=True)
class Origin:
    """trained_from.json.

    Attributes:
        base: name or folder of the base.
    """

    base: str
    recipe: SplitOptions


def read_origin(checkpoint: Path) -> Origin:
    """The origin of a fine-tune's checkpoint.

    Raises:
        InputError: it is not stated, or cannot be read.
    """
    try:
        return converted(read_json(checkpoint / ORIGIN), Origin, checkpoint / ORIGIN)
    except DocumentError as error:
        raise InputError(f"The checkpoint {error}") from error
