"""How many numbers the weights of a folder have, by the headers of their files."""

import json
import math
from pathlib import Path

from core.errors import InputError

_LONGEST_HEADER = 100 << 20


def count_numbers(folder: Path) -> int:
    """Numbers in the safetensors of a folder.

    Raises:
        InputError: it has none, or one is damaged.
    """
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise InputError(
            f"{folder} holds no weights as safetensors, and Beatwright reads no others; choose another model."
        )
    total = 0
    for file in files:
        try:
            with file.open("rb") as stream:
                length = int.from_bytes(stream.read(8), "little")
                if length > _LONGEST_HEADER:
                    raise ValueError("its header is too long")
                total += _numbers_named(stream.read(length), file)
        except (OSError, ValueError) as error:
            raise InputError(f"{file} is damaged ({error}); download the model again.") from error
    return total


def _numbers_named(data: bytes, file: Path) -> int:
    try:
        header = json.loads(data)
        shapes = [entry["shape"] for name, entry in header.items() if name != "__metadata__"]
        return sum(math.prod(int(size) for size in shape) for shape in shapes)
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"the header of {file.name} names no shapes") from error
