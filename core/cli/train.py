"""`train`: carry out a training recipe."""

import argparse
from pathlib import Path

import yaml

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("train", help="carry out a training recipe; a killed run goes on where it stopped")
    parser.add_argument("recipe", type=Path, metavar="RECIPE.yaml")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="what to learn from")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="state, losses and the trained model")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.decoder import train_decoder
    from core.training.idiom import fit_idiom
    from core.training.rhythm import train_rhythm

    trainers = {"decoder": train_decoder, "rhythm": train_rhythm, "idiom": fit_idiom}
    try:
        recipe = yaml.safe_load(options.recipe.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"The recipe {options.recipe} cannot be read: {error.strerror or error}.") from error
    except (UnicodeError, yaml.YAMLError) as error:
        raise InputError(f"The recipe {options.recipe} is no YAML: {error}.") from error
    kind = recipe.get("kind") if isinstance(recipe, dict) else None
    if kind not in trainers:
        raise InputError(f"The recipe {options.recipe} must name its kind: {' or '.join(trainers)}.")
    folder = trainers[kind](options.recipe, options.data, options.out, on_progress, cancel)
    return CommandResult({"folder": str(folder)}, f"Trained: {folder}")
