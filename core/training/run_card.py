"""What a run's folder says about the run, and the list of all runs of this user."""

import json
import shutil
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from core.app_dirs import places
from core.documents import DocumentError, MissingDocumentError, converted, read_json
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.locks import locked
from core.training.run_log import read_log
from core.training.saved_steps import STEPS

CARD = "training_run.json"
LIST = "training_runs.json"
LOG = "losses.jsonl"
BOARD = "tensorboard"
"""Folder of the same log for TensorBoard."""

_FILES = (CARD, LOG, "state.pt")


@dataclass(frozen=True)
class RunCard:
    """training_run.json: how a run was started, and how it ended.

    Attributes:
        kind: "adapter", or "recipe" for a recipe's file.
        status: "running" until it is "done"; a stopped run can be resumed.
        data, out: folders or files, absolute.
        recipe: the options of an adapter; for a recipe's file its path under "file".
        figures: results.
        mappers, maps: names of those that are learned from.
    """

    name: str
    kind: str
    status: str
    steps: int
    data: str
    out: str
    model: str = ""
    device: str = "auto"
    recipe: dict[str, Any] = field(default_factory=dict)
    figures: dict[str, Any] = field(default_factory=dict)
    mappers: list[str] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)
    format: int = 1


@dataclass(frozen=True, slots=True)
class RunFacts:
    """A training run and its present state.

    Attributes:
        folder: of its card, its log and its state.
        step: the last one in the log.
        curve: (step, loss or None, held-out loss or None) of each line of the log.
        tokens_a_second: learned lately; None where the log does not say.
        resumable: whether it stopped before its end.
    """

    folder: Path
    card: RunCard
    step: int
    curve: tuple[tuple[int, float | None, float | None], ...]
    resumable: bool
    tokens_a_second: float | None = None


def write_run_card(folder: Path, card: RunCard) -> None:
    """Write the card of a run, and list the run.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    write_atomically(folder / CARD, json.dumps(asdict(card), indent=1, ensure_ascii=False).encode(), overwrite=True)
    _change_list(folder.absolute(), listed=True)


def read_run(folder: Path) -> RunFacts:
    """The run of a folder.

    Raises:
        InputError: there is none.
    """
    try:
        card = converted(read_json(folder / CARD), RunCard, folder / CARD)
    except MissingDocumentError as error:
        raise InputError(f"{folder} holds no training run; `runs list` names those that there are.") from error
    except DocumentError as error:
        raise InputError(f"The run {error}") from error
    lines = [line for line in read_log(folder / LOG) if isinstance(line.get("step"), int)]
    curve = tuple(
        (line["step"], _number(line.get("loss")), _number(line.get("held_out", line.get("watched")))) for line in lines
    )
    step = max((line["step"] for line in lines), default=0)
    return RunFacts(folder, card, step, curve, card.status != "done", _tokens_a_second(lines))


def _number(value: object) -> float | None:
    return value if isinstance(value, int | float) else None


def _tokens_a_second(lines: list[dict[str, Any]]) -> float | None:
    """Between the last two lines of the log."""
    if len(lines) < 2:
        return None
    labels, begins, ends = lines[-1].get("labels"), lines[-2].get("minutes"), lines[-1].get("minutes")
    if not isinstance(labels, int | float) or not isinstance(begins, int | float) or not isinstance(ends, int | float):
        return None
    return labels / (60 * (ends - begins)) if ends > begins else None


def list_runs() -> list[RunFacts]:
    """All runs whose folders are there, in the order in which they were started."""
    found = []
    for folder in _listed():
        try:
            found.append(read_run(folder))
        except InputError:
            continue
    return found


def find_run(name: str) -> RunFacts:
    """A run by its folder, the folder of its adapter, or its name.

    Raises:
        InputError: there is none, or several are called like that.
    """
    for folder in (Path(name), Path(name) / "training"):
        if (folder / CARD).is_file():
            return read_run(folder.absolute())
    found = [run for run in list_runs() if run.card.name == name]
    if len(found) > 1:
        places_named = ", ".join(str(run.folder) for run in found)
        raise InputError(f'Several runs are called "{name}": {places_named}; name the folder.')
    if not found:
        raise InputError(f'There is no training run "{name}"; `runs list` names those that there are.')
    return found[0]


def delete_run(run: RunFacts) -> list[Path]:
    """Delete what a run needs to go on, with its log and its prepared data; what it made stays. Returns what went.

    Raises:
        MachineError: it cannot be deleted.
    """
    gone: list[Path] = []
    try:
        for name in (*_FILES, *(path.name for path in run.folder.glob("*.state"))):
            if (run.folder / name).is_file():
                (run.folder / name).unlink()
                gone.append(run.folder / name)
        for name in ("data", "samples", STEPS, BOARD):
            made = run.folder / name
            if (run.card.kind == "adapter" or name in (STEPS, BOARD)) and made.is_dir() and not made.is_symlink():
                shutil.rmtree(made)
                gone.append(made)
        if run.card.kind == "adapter" and not any(run.folder.iterdir()):
            run.folder.rmdir()
    except OSError as error:
        raise MachineError(f"Cannot delete {error.filename or run.folder}: {error.strerror or error}.") from error
    _change_list(run.folder.absolute(), listed=False)
    return gone


def finished(card: RunCard, **figures: Any) -> RunCard:
    """The card of the run at its end."""
    return replace(card, status="done", figures={**card.figures, **figures})


def _list_file() -> Path:
    return places().data / LIST


def _listed() -> list[Path]:
    path = _list_file()
    try:
        return [Path(text) for text in converted(read_json(path), list[str], path)]
    except DocumentError:
        return []


def _change_list(folder: Path, *, listed: bool) -> None:
    """Put a folder on the list of training runs, or take it off."""
    path = _list_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {path.parent}: {error.strerror or error}.") from error
    with locked(path.with_suffix(".lock")):
        present = _listed()
        folders = [each for each in present if each != folder and each.is_dir()]
        folders += [folder] if listed else []
        if folders != present:
            write_atomically(path, json.dumps([str(each) for each in folders], indent=1).encode(), overwrite=True)
