"""The requests that wait, on disk: they survive a restart, and a crash."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError, MachineError
from core.files import write_atomically
from core.generation.request import GenerationRequest
from core.places import places


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request in the queue, under the title it is shown with."""

    title: str
    request: GenerationRequest


def save_queue(entries: Sequence[Waiting], file: Path | None = None) -> None:
    """Write down what waits, the next one first; a disk that refuses costs only the memory."""
    path = file or _file()
    plain = [{"title": entry.title, "request": entry.request.as_dict()} for entry in entries]
    with suppress(OSError, MachineError):
        if not plain:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(plain, indent=1).encode(), overwrite=True)


def load_queue(file: Path | None = None) -> tuple[list[Waiting], int]:
    """What waited when the program ended, and how many entries nobody can read any more."""
    path = file or _file()
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return [], 0
    entries, broken = [], 0
    for item in plain if isinstance(plain, list) else []:
        try:
            entries.append(Waiting(str(item["title"]), GenerationRequest.from_dict(item["request"])))
        except (KeyError, TypeError, ValueError, AttributeError, InputError):
            broken += 1
    return entries, broken


def _file() -> Path:
    return places().data / "queue.json"
