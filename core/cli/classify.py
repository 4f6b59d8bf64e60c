"""`classify`: whose map it might be."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("classify", help="which mappers' maps a map is most like")
    parser.add_argument("path", type=Path, metavar="FILE.osu")
    parser.add_argument("--top", type=int, default=10, metavar="N", help="how many mappers")
    parser.add_argument("--listen", action="store_true", help="read the song beside the map too")
    parser.add_argument("--model", type=Path, metavar="DIR", help="another classifier than the bundled one")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.classifier.classify import classify

    if options.top < 1:
        raise InputError(f"--top must be at least 1, not {options.top}.")
    found = classify(options.path, on_progress, cancel, folder=options.model, listen=options.listen)
    shown = found.mappers[: options.top]
    document = {
        "mappers": [
            {"name": each.name, "share": round(each.share, 4), "windows": round(each.windows, 4)} for each in shown
        ],
        "mapper": found.mapper,
        "learned": found.learned,
        "windows": found.windows,
        "with_audio": found.with_audio,
        "warnings": list(found.warnings),
    }
    lines = [f"{each.name:<24} {100 * each.share:5.1f} %   first in {100 * each.windows:.0f} %" for each in shown]
    lines.append(f"{found.windows} windows; {len(found.mappers)} mappers can be named, others not.")
    if found.mapper and not found.learned:
        lines.append(f"It learned from no map by {found.mapper}.")
    return CommandResult(document, "\n".join([*lines, *found.warnings]))
