"""`remap`: a part of a difficulty again."""

import argparse
from pathlib import Path

from core.cli.request import add_request_options, request_from
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.cli.write_results import add_target_options, run_task
from core.generation.request_parts import Task
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("remap", help="make a part of a difficulty again")
    parser.add_argument("--beatmap", type=Path, required=True, metavar="FILE.osu", help="the difficulty to change")
    add_target_options(parser)
    add_request_options(parser)
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    return run_task(request_from(options, Task.REMAP), options, on_progress, cancel)
