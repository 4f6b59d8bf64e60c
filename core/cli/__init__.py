"""The sub-commands: the same tasks as in the window, run in the terminal."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from core.cli.arguments import named_path
from core.cli.interrupts import Interrupts
from core.cli.progress import ProgressLine
from core.cli.result import CommandResult, as_json
from core.errors import CancelledError, InputError, MachineError, explained
from core.jobs import CancelToken, OnProgress
from core.version import VERSION

COMMANDS = (
    "library",
    "generate",
    "remap",
    "hitsounds",
    "guest",
    "timing",
    "history",
    "maimod",
    "check",
    "evaluate",
    "models",
    "dataset",
    "train",
)
"""Each is a module here with `add_parser(subparsers)`; its parser's default `run` carries the command out."""

Run = Callable[[argparse.Namespace, OnProgress, CancelToken], CommandResult]

EXIT_INPUT, EXIT_MACHINE, EXIT_CANCELLED = 2, 3, 130


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence, like every other error."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.register("type", Path, named_path)

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message}; see {self.prog} --help")


def build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="beatwright", description="Maps osu! beatmaps with locally run models.")
    parser.add_argument("--version", action="version", version=f"Beatwright {VERSION}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    for name in COMMANDS:
        import_module(f"core.cli.{name}").add_parser(subparsers)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line and return its exit code: 0 done, 2 wrong input, 3 machine, 130 cancelled."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        options = build_parser().parse_args(arguments)
        with ProgressLine(sys.stderr) as progress, Interrupts() as cancel:
            command: Run = options.run
            result = command(options, progress.show, cancel)
    except SystemExit as request:  # --help
        return int(request.code or 0)
    except (CancelledError, KeyboardInterrupt):
        print("Cancelled; nothing was left behind.", file=sys.stderr)
        return EXIT_CANCELLED
    except Exception as error:
        told = explained(error)
        print(f"error: {_one_line(told)}", file=sys.stderr)
        return EXIT_MACHINE if isinstance(told, MachineError) else EXIT_INPUT
    try:
        print(as_json(result.document) if options.json else result.text, flush=True)
    except OSError as error:
        with suppress(OSError, ValueError):  # else Python itself writes the rest when it ends, and fails once more
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader that has seen enough, such as `head`
            print(f"error: The result cannot be shown: {error.strerror or error}.", file=sys.stderr)
            return EXIT_MACHINE
    return result.exit_code


def _one_line(error: BaseException) -> str:
    """The sentence as it is, names with several spaces included; what a name could do to the terminal is spelt out."""
    line = " ".join(part.strip() for part in str(error).splitlines())
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in line)
