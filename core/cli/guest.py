"""`guest`: another difficulty beside one that is there, and aware of it."""

import argparse
from pathlib import Path

from core.cli.request import add_request_options, request_from
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.cli.write_results import add_target_options, run_task
from core.generation.request_parts import Task
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("guest", help="make another difficulty beside one that is there, and aware of it")
    parser.add_argument("--beatmap", type=Path, required=True, metavar="FILE.osu", help="the difficulty that is there")
    add_target_options(parser, in_place=False)
    add_request_options(parser)
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    return run_task(request_from(options, Task.GUEST), options, on_progress, cancel)
