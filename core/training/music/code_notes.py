"""Where the codes of a song are, and what is noted of how they were made, in one file for each folder of songs."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from core.documents import DocumentError, read_json
from core.files import write_atomically

_INDEX = "beatwright_codes.json"


def codes_file(audio: Path) -> Path:
    """Where the codes of a song are."""
    return audio.with_suffix(".npy")


def notes_of(audio: Path) -> dict[str, Any]:
    """What the codes of a song were noted to depend on, but for the song itself."""
    found = noted(audio.parent).get(audio.name)
    return {name: value for name, value in found.items() if name != "size"} if isinstance(found, dict) else {}


def noted(folder: Path) -> dict[str, Any]:
    """What is noted in a folder, by the names of its songs."""
    with suppress(DocumentError):
        document = read_json(folder / _INDEX)
        return document if isinstance(document, dict) else {}
    return {}


def note(audio: Path, how: dict[str, Any]) -> None:
    """Note how the codes of a song were made.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    entries = noted(audio.parent) | {audio.name: how}
    text = json.dumps(entries, ensure_ascii=False, indent=1)
    write_atomically(audio.parent / _INDEX, text.encode(), overwrite=True)
