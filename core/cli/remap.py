"""`remap`: a part of a difficulty again."""

import argparse
from dataclasses import replace
from pathlib import Path

from core.cli.deliver import add_target_options, check_target, delivered
from core.cli.generate import add_request_options, request_from
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.generation.request import Task
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("remap", help="make a part of a difficulty again")
    parser.add_argument("--beatmap", type=Path, required=True, metavar="FILE.osu", help="the difficulty to change")
    add_target_options(parser)
    add_request_options(parser)
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.generation.partial_remap import remap

    check_target(options)
    request = replace(request_from(options), task=Task.REMAP)
    return delivered(remap(request, on_progress, cancel), options)
