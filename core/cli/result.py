"""What a command gives back: a document for scripts and a text for people."""

import argparse
import json
import math
from dataclasses import dataclass
from typing import Any, TypeAlias

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class CommandResult:
    """The result of a command; `silent` where another process of the same run shows it."""

    document: dict[str, Any] | list[Any]
    text: str
    exit_code: int = 0
    silent: bool = False


def as_json(document: dict[str, Any] | list[Any]) -> str:
    """The document on one line. JSON knows no infinity and no NaN; both are null."""
    return json.dumps(_strict(document), ensure_ascii=False, allow_nan=False)


def _strict(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _strict(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_strict(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def add_json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout and nothing else there")
