"""What a command gives back: a document for scripts and a text for people."""

import argparse
from dataclasses import dataclass
from typing import Any, TypeAlias

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class CommandResult:
    document: dict[str, Any] | list[Any]
    text: str
    exit_code: int = 0


def add_json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout and nothing else there")
