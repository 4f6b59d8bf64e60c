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
from core.cli.progress import ProgressLine
from core.cli.result import CommandResult, as_json
from core.cli.signals import Interrupts
from core.errors import CancelledError, InputError, MachineError, explained
from core.interrupts import CANCELLED, EXIT_CANCELLED
from core.jobs import CancelToken, OnProgress
from core.program.environment import environment_help
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
    "adapter",
    "runs",
    "complexity",
    "classify",
    "song",
)
"""Each is a module here with `add_parser(subparsers)`; its parser's default `run` carries the command out."""

Run = Callable[[argparse.Namespace, OnProgress, CancelToken], CommandResult]

EXIT_INPUT, EXIT_MACHINE = 2, 3


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence, like every other error."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.register("type", Path, named_path)

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message}; see {self.prog} --help")


def build_parser(command: str = "") -> argparse.ArgumentParser:
    """The parser of the command line, with one sub-command only where its name is already read."""
    parser = _Parser(
        prog="beatwright",
        description="Maps osu! beatmaps with locally run models.",
        epilog=environment_help(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Beatwright {VERSION}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    for name in (command,) if command in COMMANDS else COMMANDS:
        import_module(f"core.cli.{name}").add_parser(subparsers)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line and return its exit code: 0 done, 2 wrong input, 3 machine, 130 cancelled."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    interrupts = Interrupts()
    try:
        arguments = _with_action(arguments)
        _refuse_missing_path(next(iter(arguments), ""))
        options = build_parser(next(iter(arguments), "")).parse_args(arguments)
        with ProgressLine(sys.stderr) as progress, interrupts as cancel:
            command: Run = options.run
            result = command(options, progress.show, cancel)
    except SystemExit as request:  # --help
        return int(request.code or 0)
    except (CancelledError, KeyboardInterrupt):
        print(CANCELLED, file=sys.stderr)
        return EXIT_CANCELLED
    except Exception as error:
        if interrupts.cancel.cancelled:  # what fails while it is interrupted fails because of that
            print(CANCELLED, file=sys.stderr)
            return EXIT_CANCELLED
        shown = explained(error)
        print(f"error: {_one_line(shown)}", file=sys.stderr)
        return EXIT_MACHINE if isinstance(shown, MachineError) else EXIT_INPUT
    if result.silent:
        return result.exit_code
    try:
        print(as_json(result.document) if options.json else result.text, flush=True)
    except OSError as error:
        with suppress(OSError, ValueError):  # else Python itself writes the rest when it ends, and fails once more
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader that has seen enough, such as `head`
            print(f"error: The result cannot be shown: {error.strerror or error}.", file=sys.stderr)
            return EXIT_MACHINE
    return result.exit_code


def _with_action(arguments: Sequence[str]) -> Sequence[str]:
    """`song "words"` is `song generate "words"`."""
    if len(arguments) > 1 and arguments[0] == "song":
        from core.cli.song import ACTIONS

        if not arguments[1].startswith("-") and arguments[1] not in ACTIONS:
            return ["song", "generate", *arguments[1:]]
    return arguments


def _refuse_missing_path(first: str) -> None:
    """Raise InputError where what should be a command is the path of a folder or file that does not exist."""
    if first not in COMMANDS and not first.startswith("-") and Path(first).name != first and not Path(first).exists():
        raise InputError(f"There is no folder or file {first}; name your Songs folder, a beatmap or a command.")


def _one_line(error: BaseException) -> str:
    """The sentence as it is, names with several spaces included; what a name could do to the terminal is spelt out."""
    line = " ".join(part.strip() for part in str(error).splitlines())
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in line)
