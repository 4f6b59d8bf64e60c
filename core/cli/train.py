"""`train`: carry out a training recipe."""

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.adapter import estimate_result, loss_lines, show_estimate
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.documents import read_yaml
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.training.fine_tune.origin import FINE_TUNE
from core.training.processes import is_first_process

if TYPE_CHECKING:
    from core.training.adapters.sources import MapNames
    from core.training.fine_tune.train import FineTuned


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("train", help="carry out a training recipe; a killed run goes on where it stopped")
    parser.add_argument("recipe", type=Path, metavar="RECIPE.yaml")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR|SET.json", help="what to learn from")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="state, losses and the trained model")
    parser.add_argument("--probe", action="store_true", help="only say what it would take here (kind: fine_tune)")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    if not is_first_process():
        on_progress = ignore_progress
    if options.probe:
        return _probe(options, on_progress, cancel)
    return train_recipe(options.recipe, options.data, options.out, on_progress, cancel)


def _probe(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.fine_tune.train import probe_fine_tune

    if _kind_of(options.recipe) != FINE_TUNE:
        raise InputError(
            f"--probe is for recipes of the kind {FINE_TUNE}; those of the bundled model name their minutes."
        )
    return estimate_result(probe_fine_tune(options.recipe, options.data, options.out, on_progress, cancel))


def _kind_of(path: Path) -> str:
    recipe = read_yaml(path)
    kind = recipe.get("kind") if isinstance(recipe, dict) else None
    return kind if isinstance(kind, str) else ""


def train_recipe(path: Path, data: Path, out: Path, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    """Carry out the recipe in `path`.

    Raises:
        InputError: the recipe or the data cannot be used.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    from core.training.classifier.training import train_classifier
    from core.training.complexity.training import train_complexity
    from core.training.decoder.train_decoder import train_decoder
    from core.training.prior.count_usual import count_usual
    from core.training.prior.fit_prior import fit_prior
    from core.training.rhythm.train_rhythm import train_rhythm
    from core.training.run_card import RunCard, finished, write_run_card

    trainers = {
        "decoder": train_decoder,
        "rhythm": train_rhythm,
        "idiom": fit_prior,
        "choices": count_usual,
        "complexity": train_complexity,
        "classifier": train_classifier,
    }
    recipe, kind = read_yaml(path), _kind_of(path)
    if kind != FINE_TUNE and kind not in trainers:
        raise InputError(f"The recipe {path} must name its kind: {' or '.join([*trainers, FINE_TUNE])}.")
    steps = recipe.get("steps", 0)
    card = RunCard(
        name=out.absolute().name,
        kind="recipe",
        status="running",
        steps=steps if isinstance(steps, int) else 0,
        data=str(data.absolute()),
        out=str(out.absolute()),
        model=kind,
        recipe={"file": str(path.absolute())},
    )
    started = False

    def begin(progress: Progress) -> None:
        nonlocal started
        if not started and out.is_dir() and is_first_process():  # what cannot begin leaves nothing behind
            write_run_card(out, card)
            started = True
        on_progress(progress)

    if kind == FINE_TUNE:
        from core.training.fine_tune.train import fine_tune

        def name(names: "MapNames") -> None:
            nonlocal card, started
            card, started = replace(card, mappers=names.mappers, maps=names.maps), True
            if is_first_process():
                write_run_card(out, card)

        tuned = fine_tune(path, data, out, begin, cancel, show_estimate, name)
        if is_first_process():
            figures = {"held_out_before": tuned.held_out_before, "held_out_after": tuned.held_out_after}
            write_run_card(out, finished(card, **figures))
        return _tuned_result(tuned)
    folder = trainers[kind](path, data, out, begin, cancel)
    if started:
        write_run_card(out, finished(card))
    return CommandResult({"folder": str(folder)}, f"Trained: {folder}")


def _tuned_result(tuned: "FineTuned") -> CommandResult:
    """What fine-tuning made, as a command's result."""
    document = {
        "folder": str(tuned.folder),
        "steps": tuned.steps,
        "run_steps": tuned.run_steps,
        "loss": {"held_out_before": tuned.held_out_before, "held_out_after": tuned.held_out_after},
        "parameters": tuned.numbers,
        "songs": tuned.songs,
        "held_out_songs": tuned.held_out_songs,
        "mappers": list(tuned.mappers),
        "estimate": None if tuned.estimate is None else asdict(tuned.estimate),
        "warnings": list(tuned.warnings),
    }
    lines = [f"Trained: {tuned.folder}, {tuned.numbers:,} numbers, step {tuned.steps} of {tuned.run_steps}"]
    lines += loss_lines(tuned.held_out_songs, tuned.held_out_before, tuned.held_out_after)
    return CommandResult(document, "\n".join([*lines, *tuned.warnings]), silent=not is_first_process())
