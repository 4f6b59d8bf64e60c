"""How many numbers the weights of a folder have, and of which kind, by the headers of their files."""

import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from core.errors import InputError

_LONGEST_HEADER = 100 << 20


def count_numbers(folder: Path) -> int:
    """Numbers in the safetensors of a folder.

    Raises:
        InputError: it has none, or one is damaged.
    """
    return sum(math.prod(shape) for _, shape in _entries(folder))


def kind_of_numbers(folder: Path) -> str:
    """How most numbers in the safetensors of a folder are stored, such as "BF16".

    Raises:
        InputError: it has none, or one is damaged.
    """
    counts: Counter[str] = Counter()
    for kind, shape in _entries(folder):
        counts[kind] += math.prod(shape)
    return max(counts, key=lambda kind: counts[kind], default="F32")


def _entries(folder: Path) -> Iterator[tuple[str, list[int]]]:
    """(kind, shape) of every tensor."""
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise InputError(
            f"{folder} holds no weights as safetensors, and Beatwright reads no others; choose another model."
        )
    for file in files:
        try:
            with file.open("rb") as stream:
                length = int.from_bytes(stream.read(8), "little")
                if length > _LONGEST_HEADER:
                    raise ValueError("its header is too long")
                found = _named(stream.read(length), file)
        except (OSError, ValueError) as error:
            raise InputError(f"{file} is damaged ({error}); download the model again.") from error
        yield from found


def _named(data: bytes, file: Path) -> list[tuple[str, list[int]]]:
    try:
        header = json.loads(data)
        entries = [entry for name, entry in header.items() if name != "__metadata__"]
        return [(str(entry["dtype"]), [int(size) for size in entry["shape"]]) for entry in entries]
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"the header of {file.name} names no shapes") from error
