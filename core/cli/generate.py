"""`generate`: a new difficulty for a set or a bare audio file, a whole spread, or several candidates."""

import argparse
from pathlib import Path

from core.cli.request import add_request_options, request_from
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.cli.write_results import add_target_options, run_task
from core.jobs import CancelToken, OnProgress

__all__ = ["add_parser", "add_request_options", "request_from", "run"]


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("generate", help="make a new difficulty, a spread, or candidates to choose from")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--beatmap", type=Path, metavar="FILE.osu", help="a difficulty of the set to add to")
    source.add_argument("--audio", type=Path, metavar="FILE", help="a song without a set")
    add_target_options(parser, in_place=False)
    add_request_options(parser)
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    return run_task(request_from(options), options, on_progress, cancel)
