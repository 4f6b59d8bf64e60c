"""Where the result of a task goes, and what the terminal says about it."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult
from core.errors import InputError
from core.generation.request import GenerationResult


def add_target_options(parser: argparse.ArgumentParser, *, in_place: bool = True) -> None:
    """`--out` and, where a difficulty is changed, `--in-place`: one of them has to be given."""
    if not in_place:
        parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the result is written")
        return
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--out", type=Path, metavar="DIR", help="where the changed difficulty is written")
    target.add_argument("--in-place", action="store_true", help="change the file itself; a dated backup is kept")


def check_target(options: argparse.Namespace) -> None:
    """Refuse a target that cannot be written before a model is loaded.

    Raises:
        InputError: `--out` names a file.
    """
    if options.out is not None and options.out.exists() and not options.out.is_dir():
        raise InputError(f"--out {options.out} is a file; name a folder.")


def delivered(result: GenerationResult, options: argparse.Namespace) -> CommandResult:
    """Write the result where the options say, and report it."""
    from core.generation.export import export

    path = export(result, options.out)
    document = {
        "file": str(path),
        "seed": result.seed,
        "objects": len(result.beatmap.hit_objects),
        "stars": round(result.stars, 3),
        "seconds": round(result.seconds, 2),
        "warnings": result.warnings,
    }
    lines = [
        f"{path}",
        f"{document['objects']} objects, {result.stars:.2f} stars, seed {result.seed}, {result.seconds:.1f} s",
        *(f"Note: {warning}" for warning in result.warnings),
    ]
    return CommandResult(document, "\n".join(lines))
