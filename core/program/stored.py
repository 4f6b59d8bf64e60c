"""Documents that the program itself keeps between starts: written with a version, read whatever became of them."""

import hashlib
import json
import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from core.documents import JSON_LIMITS, DocumentError, MissingDocumentError, parse_json, read_document
from core.errors import MachineError
from core.files import write_atomically

VERSION = "version"

Migration = Callable[[dict[str, Any]], None]
"""Changes the values of one version into those of the next, in place."""


def read_stored(path: Path) -> tuple[Any, str | None]:
    """What a file holds, and what is wrong with it; None and no sentence where there is no such file."""
    try:
        return parse_json(read_document(path, JSON_LIMITS), path), None
    except MissingDocumentError:
        return None, None
    except DocumentError as error:
        return None, error.reason


def write_stored(path: Path, document: object) -> None:
    """Write a document as JSON.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {path.parent}: {error.strerror or error}.") from error
    try:
        data = json.dumps(document, ensure_ascii=False, indent=2).encode()
    except UnicodeEncodeError:  # a name that is not Unicode; its bytes are spelt out
        data = json.dumps(document, indent=2).encode()
    write_atomically(path, data, overwrite=True)


def version_of(stored: dict[str, Any]) -> int:
    """The version a document says it has; 0 where it says none that can be."""
    version = stored.get(VERSION)
    return version if type(version) is int and 0 <= version < 2**31 else 0


def migrate(stored: dict[str, Any], migrations: Sequence[Migration]) -> None:
    """Bring values to the version `len(migrations)`; those of a later version stay as they are."""
    for step in migrations[version_of(stored) :]:
        step(stored)
    stored[VERSION] = max(version_of(stored), len(migrations))


def keep_aside(path: Path) -> Path | None:
    """Keep a copy of a file beside it, under a name that is free; the copy, or None where the disk refuses.

    The same bytes are kept once.
    """
    with suppress(OSError, ValueError, DocumentError, MachineError):
        data = read_document(path, JSON_LIMITS) if path.stat().st_size <= JSON_LIMITS.size else None
        if data is None:
            copy = path.with_name(f"{path.stem}.damaged-large{path.suffix}")
            path.replace(copy)
            return copy
        copy = path.with_name(f"{path.stem}.damaged-{hashlib.sha256(data).hexdigest()[:8]}{path.suffix}")
        with suppress(FileExistsError):
            write_atomically(copy, data)
        return copy
    return None


def is_plain(value: object, depth: int = 6) -> bool:
    """Whether a value is a text, number, switch or nothing that a field can hold, or lists and tables of such."""
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, int):
        return abs(value) < 2**31
    if isinstance(value, float):
        return math.isfinite(value) and abs(value) < 1e12
    if isinstance(value, str):
        return len(value) <= 20_000
    if depth == 0 or not isinstance(value, list | dict) or len(value) > 1000:
        return False
    if isinstance(value, dict):
        return all(isinstance(key, str) and is_plain(item, depth - 1) for key, item in value.items())
    return all(is_plain(item, depth - 1) for item in value)
