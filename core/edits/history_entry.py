"""What was accepted, as it is kept: a step with what it was asked for and what the files were before and after it."""

import json
import os
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.beatmap.time_text import time_text
from core.documents import converted, parse_json, shortened
from core.errors import InputError
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of, request_of
from core.generation.request_parts import Task
from core.generation.validation import check_options

_NAME = "A step of the history"

_NUMBERED = re.compile(r"(\d{6,12})-[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that a step changed, made or removed.

    Attributes:
        before, after: SHA-256 of its bytes; None where there is no file.
        copy_before, copy_after: backups of them; the one after is made when the step is undone.
    """

    file: Path
    before: str | None
    after: str | None
    copy_before: Path | None = None
    copy_after: Path | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Something that was accepted.

    Attributes:
        id: stays the same for good.
        when: in UTC; only to be shown, since clocks go back; see `order`.
        folder: the mapset's folder.
        request: with the seed and the model that were used; None without one, or where it cannot be read.
        unread: the stored request where it cannot be read, as by a later version; it stays in the record.
        problem: why it cannot be read, a sentence.
        made_folder: the folder was made along.
        made: the topmost folder that was.
        undone: the files are as they were before.
        source: a copy of the difficulty that the request names, where the step left it as it was.
        finding_keys: the findings that it fixed, by key.
    """

    id: str
    when: datetime
    folder: Path
    task: Task
    request: GenerationRequest | None
    files: tuple[ChangedFile, ...]
    made_folder: bool = False
    undone: bool = False
    summary: str = ""
    source: Path | None = None
    finding_keys: tuple[str, ...] = ()
    made: Path | None = None
    unread: dict[str, Any] | None = None
    problem: str = ""

    @property
    def order(self) -> tuple[int, str]:
        """Sorts the steps of a folder: by their numbers; those of early versions, which have none, come first."""
        return number_of(self.id), self.id

    @property
    def changed_files(self) -> tuple[Path, ...]:
        """The difficulties that it wrote."""
        return tuple(each.file for each in self.files if each.file.suffix.lower() == ".osu")

    def encoded(self) -> bytes:
        """The step as JSON."""
        document = {
            "id": self.id,
            "when": self.when.isoformat(),
            "folder": self.folder,
            "task": self.task.value,
            "request": self.unread if self.request is None else document_of(self.request),
            "made_folder": self.made_folder,
            "undone": self.undone,
            "summary": self.summary,
            "source": self.source,
            "settled": list(self.finding_keys),
            "made": self.made,
            "files": [
                {
                    "file": each.file,
                    "before": each.before,
                    "after": each.after,
                    "copy_before": each.copy_before,
                    "copy_after": each.copy_after,
                }
                for each in self.files
            ],
        }
        return json.dumps(document, indent=1, default=os.fspath).encode()


def step_id(number: int) -> str:
    """An id for the step of this number."""
    return f"{number:06d}-{secrets.token_hex(3)}"


def number_of(identity: str) -> int:
    """The number in the id of a step; 0 for a step of an early version."""
    found = _NUMBERED.fullmatch(identity)
    return int(found.group(1)) if found is not None else 0


def decoded_step(data: bytes) -> HistoryEntry:
    """The opposite of `HistoryEntry.encoded`; a request of a later version is kept unread.

    Raises:
        InputError: the data are no step.
    """
    plain = converted(parse_json(data, _NAME), _StoredStep, _NAME)
    try:
        return _step_from(plain)
    except ValueError as error:
        raise InputError(f"{_NAME} is wrong: {shortened(error)}.") from error


def describe(request: GenerationRequest | None) -> str:
    """A step in a few words: what was done with which part, model and seed."""
    if request is None:
        return "A change"
    words = {
        Task.NEW: "New difficulty",
        Task.REMAP: "Remap",
        Task.HITSOUNDS: "Hitsounds",
        Task.GUEST: "Guest difficulty",
    }
    parts = [words[request.task]]
    start, end = request.map.start, request.map.end
    if start is not None or end is not None:
        until = "the end" if end is None else time_text(end)
        parts.append(f"{time_text(start or 0.0)} to {until}")
    if request.map.difficulty is not None:
        parts.append(f"{request.map.difficulty:g} stars")
    parts.append(request.model.name)
    if request.output.seed is not None:
        parts.append(f"seed {request.output.seed}")
    return " · ".join(parts)


def _time(text: str) -> datetime:
    """In UTC; early versions wrote local time without an offset."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (OverflowError, OSError):
        raise ValueError(f"{text} is not a time") from None


@dataclass(frozen=True)
class _StoredFile:
    file: str
    before: str | None
    after: str | None
    copy_before: str | None
    copy_after: str | None


@dataclass(frozen=True)
class _StoredStep:
    """A step as `HistoryEntry.encoded` writes it."""

    id: str
    when: str
    folder: str
    task: Task
    request: dict[str, Any] | None
    files: tuple[_StoredFile, ...]
    made_folder: bool
    undone: bool
    summary: str
    source: str | None = None
    settled: tuple[str, ...] = ()
    made: str | None = None


def _step_from(plain: _StoredStep) -> HistoryEntry:
    """The step of a stored one; a request that cannot be read stays beside it as it is stored."""

    def path(value: str | None) -> Path | None:
        if value is not None and "\0" in value:
            raise ValueError("no file can have such a name")
        return None if value is None else Path(value)

    def surely(value: str) -> Path:
        return path(value) or Path()

    request, problem = None, ""
    if plain.request is not None:
        try:
            request = request_of(plain.request)
            check_options(request)
        except InputError as error:
            request, problem = None, str(error)
    return HistoryEntry(
        plain.id,
        _time(plain.when),
        surely(plain.folder),
        plain.task,
        request,
        tuple(
            ChangedFile(surely(each.file), each.before, each.after, path(each.copy_before), path(each.copy_after))
            for each in plain.files
        ),
        plain.made_folder,
        plain.undone,
        plain.summary,
        path(plain.source),
        plain.settled,
        path(plain.made),
        plain.request if request is None else None,
        problem,
    )
