"""`history`: what was accepted for a mapset, to look at, undo and redo."""

import argparse
from pathlib import Path
from typing import Any

from core.cli.arguments import some_text
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.errors import InputError
from core.generation.options import OPTIONS
from core.generation.request_document import plain_options
from core.jobs import CancelToken, OnProgress

_NEWEST = "newest"


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("history", help="show, undo and redo what was accepted for a mapset")
    parser.add_argument("place", type=Path, metavar="FOLDER|FILE.osu", help="a mapset's folder, or one difficulty")
    doing = parser.add_mutually_exclusive_group()
    common: dict[str, Any] = {"nargs": "?", "const": _NEWEST, "type": some_text, "metavar": "ID"}
    doing.add_argument("--undo", help="take a step back; the newest without an id", **common)
    doing.add_argument("--redo", help="bring back a step that was undone", **common)
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    history = History()
    if options.undo is not None:
        history.undo(_found(history, options.place, options.undo, history.to_undo(options.place), "undo"))
    if options.redo is not None:
        history.redo(_found(history, options.place, options.redo, history.to_redo(options.place), "redo"))
    steps = history.steps_of(options.place)
    if not steps and not options.place.exists():
        raise InputError(f"There is no {options.place}; name a mapset's folder or one of its files.")
    text = "\n".join(_line(step) for step in steps) or f"Nothing was accepted for {options.place} yet."
    return CommandResult({"steps": [_document(step) for step in steps]}, text)


def _found(history: History, place: Path, identity: str, usual: HistoryEntry | None, word: str) -> HistoryEntry:
    step = (
        usual if identity == _NEWEST else next((each for each in history.steps_of(place) if each.id == identity), None)
    )
    if step is None:
        what = f"nothing to {word}" if identity == _NEWEST else f"no step {identity}"
        raise InputError(f"There is {what} for {place}; `history {place}` lists the steps.")
    return step


def _document(step: HistoryEntry) -> dict[str, Any]:
    """A step of the history as plain values, for JSON."""
    request = plain_options(step.request) if step.request is not None else {}
    options = {name: value for name, value in request.items() if name in OPTIONS}
    return {
        "id": step.id,
        "when": step.when.isoformat(timespec="seconds"),
        "task": step.task.value,
        "undone": step.undone,
        "files": [str(each.file) for each in step.files],
        "options": options,
        "problem": step.problem,
    }


def _line(step: HistoryEntry) -> str:
    names = ", ".join(path.name for path in step.changed_files)
    when = step.when.isoformat(sep=" ", timespec="seconds")
    problem = f"  ({step.problem})" if step.problem else ""
    return f"{step.id}  {when}  {'undone  ' if step.undone else ''}{step.summary}  {names}{problem}"
