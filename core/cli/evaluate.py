"""`evaluate`: a generated difficulty against a human one."""

import argparse
from dataclasses import asdict
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("evaluate", help="measure a generated difficulty against a human one")
    parser.add_argument("generated", type=Path, metavar="GENERATED")
    parser.add_argument("human", type=Path, metavar="HUMAN")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.beatmap.reader import read_beatmap
    from core.training.comparison import compare

    result = compare(read_beatmap(options.generated), read_beatmap(options.human))
    document = {name: round(value, 4) for name, value in asdict(result).items()}
    return CommandResult(
        document, "\n".join(f"{name.replace('_', ' '):<14} {value:g}" for name, value in document.items())
    )
