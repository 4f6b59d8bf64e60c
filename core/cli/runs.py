"""`runs`: list, show, resume, compare and delete training runs."""

import argparse
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.adapter import trained_result
from core.cli.arguments import some_text
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.training.run_card import RunFacts


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("runs", help="list, show, resume and delete training runs")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all runs whose folders are there")
    listing.set_defaults(run=run_list)
    show = actions.add_parser("show", help="how a run was started, where it is, and its losses")
    show.set_defaults(run=run_show)
    resume = actions.add_parser("resume", help="go on with a stopped run, exactly as if it had not stopped")
    resume.set_defaults(run=run_resume)
    delete = actions.add_parser("delete", help="delete a run's state, log and prepared data; what it made stays")
    delete.set_defaults(run=run_delete)
    ladder = actions.add_parser("ladder", help="try every saved step on held-out maps, and propose one")
    ladder.set_defaults(run=run_ladder)
    ladder.add_argument(
        "--maps",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="maps to try them on, instead of the songs that the run held out; may be repeated",
    )
    ladder.add_argument(
        "--most-maps", type=int, default=6, metavar="N", help="how many maps, each song's hardest first"
    )
    ladder.add_argument("--seconds", type=float, default=40.0, metavar="S", help="of each map from its first object on")
    ladder.add_argument("--seed", type=int, default=1, metavar="N")
    for action in (show, resume, ladder, delete):
        action.add_argument("name", type=some_text, metavar="RUN", help="its name or folder")
    for action in (listing, show, resume, ladder, delete):
        add_json_option(action)


def _facts(run: "RunFacts") -> dict[str, Any]:
    """A training run as plain values, for JSON."""
    return {
        "name": run.card.name,
        "kind": run.card.kind,
        "folder": str(run.folder),
        "out": run.card.out,
        "status": run.card.status,
        "step": run.step,
        "steps": run.card.steps,
        "model": run.card.model,
        "data": run.card.data,
        "figures": run.card.figures,
        "mappers": run.card.mappers,
        "maps": len(run.card.maps),
    }


def run_list(_: argparse.Namespace, __: OnProgress, ___: CancelToken) -> CommandResult:
    from core.training.run_card import list_runs

    runs = [_facts(run) for run in list_runs()]
    lines = [
        f"{run['name']:<24} {run['kind']:<8} {run['status']:<8} step {run['step']}/{run['steps']}  {run['out']}"
        for run in runs
    ]
    return CommandResult({"runs": runs}, "\n".join(lines) or "There are no training runs.")


def run_show(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.training.run_card import find_run

    run = find_run(options.name)
    curve = [{"step": step, "loss": loss, "held_out": held_out} for step, loss, held_out in run.curve]
    document = {**_facts(run), "maps": run.card.maps, "recipe": run.card.recipe, "curve": curve}
    lines = [f"{name}: {value}" for name, value in _facts(run).items()]
    measured = [entry for entry in curve if entry["held_out"] is not None]
    lines += [f"step {entry['step']}: held-out loss {entry['held_out']:.4f}" for entry in measured]
    return CommandResult(document, "\n".join(lines))


def run_resume(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.run_card import find_run

    run = find_run(options.name)
    if not run.resumable:
        raise InputError(f"The run {run.card.name} is done; begin another one with another --out.")
    if run.card.kind == "adapter":
        from core.training.adapters.request import request_of
        from core.training.adapters.train import train_adapter

        return trained_result(train_adapter(request_of(run.card), on_progress, cancel))
    from core.cli.train import train_recipe

    card = run.card
    return train_recipe(Path(card.recipe["file"]), Path(card.data), Path(card.out), on_progress, cancel)


def run_ladder(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.ladder.climb import LadderRequest, climb
    from core.training.run_card import find_run

    if options.most_maps < 1 or not 5 <= options.seconds <= 3600:
        raise InputError("--most-maps must be at least 1, and --seconds from 5 to 3600.")
    run = find_run(options.name)
    request = LadderRequest(run, tuple(options.maps), options.most_maps, options.seconds, options.seed)
    found = climb(request, on_progress, cancel)
    scores = (None, *found.choice.scores)
    steps = [
        {
            "step": rung.step,
            "folder": None if rung.folder is None else str(rung.folder),
            **{name: _figure(rung.mean(name)) for name in ("rhythm_f1", "star_error", "unsnapped", "distance")},
            "copied_tokens": max(each.copied for each in rung.tried),
            "copies": rung.copies,
            "held_out_loss": rung.held_out_loss,
            "score": None if score is None else round(score, 4),
        }
        for rung, score in zip(found.rungs, scores, strict=True)
    ]
    document = {
        "run": run.card.name,
        "maps": list(found.maps),
        "steps": steps,
        "human": {"copied_tokens": found.human_copied, "distance": _figure(found.human_distance)},
        "standard_error": round(found.choice.error, 4),
        "best": found.rungs[1 + found.choice.best].step,
        "proposed": {"step": found.proposed.step, "folder": str(found.proposed.folder)},
        "warnings": list(found.warnings),
    }
    lines = [f"{len(found.maps)} held-out maps: {', '.join(found.maps)}"]
    lines.append(f"{'step':>7} {'F1':>6} {'stars off':>9} {'unsnapped':>9} {'distance':>8} {'copied':>6} {'score':>6}")
    for entry in steps:
        cells = [entry[name] for name in ("rhythm_f1", "star_error", "unsnapped", "distance")]
        text = " ".join(f"{'–' if c is None else f'{c:.3f}':>{w}}" for c, w in zip(cells, (6, 9, 9, 8), strict=True))
        score = "base" if entry["score"] is None else f"{entry['score']:.2f}"
        mark = "  copies" if entry["copies"] else "  <- proposed" if entry["step"] == found.proposed.step else ""
        lines.append(f"{entry['step']:>7} {text} {entry['copied_tokens']:>6} {score:>6}{mark}")
    lines.append(f"People's own held-out maps share at most {found.human_copied} tokens with those learned from.")
    lines.append(f"Proposed, the earliest within one standard error of the best: {found.proposed.folder}")
    return CommandResult(document, "\n".join([*lines, *found.warnings]))


def _figure(value: float) -> float | None:
    return round(value, 4) if math.isfinite(value) else None


def run_delete(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.training.run_card import delete_run, find_run

    run = find_run(options.name)
    gone = delete_run(run)
    document = {"name": run.card.name, "deleted": [str(path) for path in gone], "kept": run.card.out}
    return CommandResult(
        document, f"{len(gone)} files and folders of {run.card.name} are deleted; {run.card.out} stays."
    )
