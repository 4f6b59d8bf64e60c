"""What was accepted, as it is kept: a step with what it was asked for and what the files were before and after it."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.generation.request import GenerationRequest, Task, parse_task


@dataclass(frozen=True, slots=True)
class SteppedFile:
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
class Step:
    """Something that was accepted.

    Attributes:
        id: stays the same for good; later steps have larger ones.
        folder: the mapset's folder.
        request: with the seed and the model that were used; None where the result did not tell.
        made_folder: the folder was made along.
        undone: the files are as they were before.
        source: a copy of the difficulty that the request names, where the step left it as it was.
        settled: keys of the findings that it was made to settle.
    """

    id: str
    when: datetime
    folder: Path
    task: Task
    request: GenerationRequest | None
    files: tuple[SteppedFile, ...]
    made_folder: bool = False
    undone: bool = False
    summary: str = ""
    source: Path | None = None
    settled: tuple[str, ...] = ()

    @property
    def changed_files(self) -> tuple[Path, ...]:
        """The difficulties that it wrote."""
        return tuple(each.file for each in self.files if each.file.suffix.lower() == ".osu")

    def encoded(self) -> bytes:
        """The step as JSON."""
        return json.dumps(_plain(self), indent=1).encode()


def decoded_step(data: bytes) -> Step:
    """The opposite of `Step.encoded`; a request of a later version is left out.

    Raises:
        ValueError, KeyError, TypeError, BeatwrightError: the data are no step.
    """
    return _step_from(json.loads(data))


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
    if request.start is not None or request.end is not None:
        until = "the end" if request.end is None else _clock(request.end)
        parts.append(f"{_clock(request.start or 0.0)} to {until}")
    if request.difficulty is not None:
        parts.append(f"{request.difficulty:g} stars")
    parts.append(request.model)
    if request.seed is not None:
        parts.append(f"seed {request.seed}")
    return " · ".join(parts)


def _clock(ms: float) -> str:
    minutes, rest = divmod(round(ms), 60_000)
    return f"{minutes:02d}:{rest // 1000:02d}:{rest % 1000:03d}"


def _plain(step: Step) -> dict[str, Any]:
    def text(path: Path | None) -> str | None:
        return None if path is None else str(path)

    return {
        "id": step.id,
        "when": step.when.isoformat(),
        "folder": str(step.folder),
        "task": step.task.value,
        "request": None if step.request is None else step.request.as_dict(),
        "made_folder": step.made_folder,
        "undone": step.undone,
        "summary": step.summary,
        "source": text(step.source),
        "settled": list(step.settled),
        "files": [
            {
                "file": str(each.file),
                "before": each.before,
                "after": each.after,
                "copy_before": text(each.copy_before),
                "copy_after": text(each.copy_after),
            }
            for each in step.files
        ],
    }


def _step_from(plain: dict[str, Any]) -> Step:
    def path(value: str | None) -> Path | None:
        return None if value is None else Path(value)

    def files(entries: Iterable[dict[str, Any]]) -> tuple[SteppedFile, ...]:
        return tuple(
            SteppedFile(
                Path(each["file"]), each["before"], each["after"], path(each["copy_before"]), path(each["copy_after"])
            )
            for each in entries
        )

    request = None
    if plain["request"] is not None:
        with suppress(InputError):
            request = GenerationRequest.from_dict(plain["request"])
    return Step(
        plain["id"],
        datetime.fromisoformat(plain["when"]),
        Path(plain["folder"]),
        parse_task(plain["task"]),
        request,
        files(plain["files"]),
        plain["made_folder"],
        plain["undone"],
        plain["summary"],
        path(plain.get("source")),
        tuple(map(str, plain.get("settled", ()))),
    )
