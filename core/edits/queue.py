"""The requests that wait, on disk: they survive a restart, and a crash."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.app_dirs import places
from core.documents import shortened
from core.errors import InputError, MachineError
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of, request_of
from core.generation.validation import check_options
from core.program.stored import VERSION, is_plain, keep_aside, read_stored, version_of, write_stored

_VERSION = 2
"""Of the file; each request in it has a version of its own."""

_MOST_ENTRIES = 1000
_LONGEST_TITLE = 300
_MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class QueuedRequest:
    """A request in the queue, under the title it is shown with."""

    title: str
    request: GenerationRequest


@dataclass(frozen=True, slots=True)
class StoredQueue:
    """What waited when the program ended.

    Attributes:
        problems: sentences about what could not be read.
    """

    entries: list[QueuedRequest] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def save_queue(entries: Sequence[QueuedRequest], file: Path | None = None) -> None:
    """Write down what waits, the next one first; a disk that refuses costs only the memory."""
    path = file or _file()
    plain = [{"title": entry.title, "request": document_of(entry.request)} for entry in entries]
    with suppress(OSError, MachineError):
        if plain:
            write_stored(path, {VERSION: _VERSION, "entries": plain})
        else:
            path.unlink(missing_ok=True)


def load_queue(file: Path | None = None) -> StoredQueue:
    """What waited when the program ended. Of a file with something that cannot be read a copy is kept."""
    path = file or _file()
    stored, problem = read_stored(path)
    queue = StoredQueue()
    if isinstance(stored, dict):
        later = version_of(stored) > _VERSION
        stored = stored.get("entries")
    else:
        later = False  # before there were versions it was the list itself
    if problem is None and stored is not None and not isinstance(stored, list):
        problem = "holds no queue"
    items = stored if isinstance(stored, list) else []
    reasons: list[str] = []
    for item in items[:_MOST_ENTRIES]:
        try:
            queue.entries.append(_entry(item))
        except InputError as error:
            reasons.append(f"{_title_of(item)}: {error}")
        except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, OSError):
            reasons.append(f"{_title_of(item)}: it is not a request.")
    if len(items) > _MOST_ENTRIES:
        reasons += [f"Only {_MOST_ENTRIES} requests are kept."] * (len(items) - _MOST_ENTRIES)
    if problem is not None or reasons or later:
        copy = keep_aside(path)
        where = f"a copy of the file is kept as {copy.name}" if copy is not None else "no copy could be kept"
        if problem is not None:
            queue.problems.append(f"The queue in {path} could not be read ({problem}); {where}.")
        elif reasons:
            count = "One waiting request" if len(reasons) == 1 else f"{len(reasons)} waiting requests"
            shown = " ".join(reasons[:_MOST_REASONS])
            queue.problems.append(f"{count} could not be read any more; {where}. {shown}")
    return queue


def _title_of(item: object) -> str:
    """What a message calls an entry of the file."""
    title = item.get("title") if isinstance(item, dict) else None
    return f"“{shortened(title)}”" if isinstance(title, str) else "An entry without a title"


def _entry(item: dict[str, Any]) -> QueuedRequest:
    """A request of the stored queue, checked; TypeError or InputError where it cannot be."""
    title, plain = item["title"], item["request"]
    if not isinstance(title, str) or not isinstance(plain, dict) or not is_plain(plain):
        raise TypeError
    request = request_of(plain)
    # Whether its files exist is checked when it runs: a drive may be missing only now.
    sources = [source for source in (request.song.beatmap, request.song.audio) if source is not None]
    if len(sources) != 1 or not isinstance(sources[0], Path):
        raise InputError("The request names no song.")
    check_options(request)
    return QueuedRequest(" ".join(title.split())[:_LONGEST_TITLE], request)


def _file() -> Path:
    return places().data / "queue.json"
