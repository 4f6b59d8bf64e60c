"""Where the results of a task go, and what the terminal says about them."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.cli.result import CommandResult
from core.errors import InputError, MachineError
from core.files import behind_link, can_write_into
from core.generation.request import GenerationRequest
from core.generation.results import GenerationResult
from core.jobs import CancelToken, OnProgress


def add_target_options(parser: argparse.ArgumentParser, *, in_place: bool = True) -> None:
    """`--out`, and where a difficulty is changed `--in-place`: one of them has to be given; and `--osz`."""
    if in_place:
        target = parser.add_mutually_exclusive_group(required=True)
        target.add_argument("--out", type=Path, metavar="DIR", help="where the changed difficulty is written")
        target.add_argument("--in-place", action="store_true", help="change the file itself; a dated backup is kept")
    else:
        parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the result is written")
    parser.add_argument("--osz", action="store_true", help="write the whole set as an .osz instead")


def check_target(options: argparse.Namespace) -> None:
    """Refuse a target that cannot be written before a model is loaded.

    Raises:
        InputError: `--out` names a file, or does not go with the other options.
        MachineError: nothing can be written there, or beside the difficulty that is changed in place.
    """
    if options.out is not None:
        _check_folder(options.out)
    elif not can_write_into(folder := behind_link(options.beatmap).absolute().parent):
        raise MachineError(f"--in-place: nothing can be written into {folder}; name another folder with --out.")
    if options.osz and options.out is None:
        raise InputError("--osz needs a folder for the archive; give --out instead of --in-place.")


def _check_folder(folder: Path) -> None:
    """Look at the folder that is there already and into which `folder` will be made."""
    there = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    if not there.is_dir():
        raise InputError(f"--out {folder}: {there} is a file; name a folder.")
    if not can_write_into(there):
        raise MachineError(f"--out {folder}: nothing can be written into {there}; name another folder.")


def run_task(
    request: GenerationRequest, options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken
) -> CommandResult:
    """Carry out a request and write its results where the options say."""
    from core.generation.tasks.dispatch import run

    check_target(options)
    if options.out is None and request.output.candidates > 1:
        raise InputError("Only one result can take the place of the difficulty; leave out --candidates, or give --out.")
    return delivered(run(request, on_progress, cancel), options)


def delivered(results: GenerationResult | Sequence[GenerationResult], options: argparse.Namespace) -> CommandResult:
    """Write results where the options say, and report them: the first one, and all of them."""
    every = [results] if isinstance(results, GenerationResult) else list(results)
    files, along = _written(every, options)
    documents = [_document(result, path) for result, path in zip(every, files, strict=True)]
    document = {**documents[0], "files": list(dict.fromkeys(map(str, [*files, *along])))}
    if len(documents) > 1:
        document["results"] = documents
    lines = [line for result, path in zip(every, files, strict=True) for line in _lines(result, path)]
    lines += [f"{path}" for path in along]
    return CommandResult(document, "\n".join(lines))


def _written(results: list[GenerationResult], options: argparse.Namespace) -> tuple[list[Path], list[Path]]:
    """One path for each result, and those of the difficulties that changed along."""
    from core.edits.accept import accept
    from core.edits.export import export_all, export_osz

    if options.out is None:
        changed = list(accept(results, in_place=True).files)
        return changed[:1], changed[1:]
    if options.osz:
        return [export_osz(results, options.out)] * len(results), []
    own = results[0].from_set and options.out.is_dir() and options.out.samefile(results[0].source_folder)
    files = list(accept(results).files) if own else export_all(results, options.out)
    # A result is followed by the difficulties that change along with it.
    places = [sum(1 + len(result.copies) for result in results[:index]) for index in range(len(results))]
    return [files[place] for place in places], [file for index, file in enumerate(files) if index not in places]


def _document(result: GenerationResult, path: Path) -> dict[str, Any]:
    return {
        "file": str(path),
        "seed": result.seed,
        "objects": len(result.beatmap.hit_objects),
        "stars": round(result.stars, 3),
        "seconds": round(result.seconds, 2),
        "warnings": result.warnings,
    }


def _lines(result: GenerationResult, path: Path) -> list[str]:
    count = len(result.beatmap.hit_objects)
    return [
        f"{path}",
        f"{count} objects, {result.stars:.2f} stars, seed {result.seed}, {result.seconds:.1f} s",
        *(f"Note: {warning}" for warning in result.warnings),
    ]
