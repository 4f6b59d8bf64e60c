"""The tables in configs/modding that a person may edit."""

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from core.errors import InputError


def configuration_folder() -> Path:
    """The checkout's configs, or those beside the packaged program."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2])) / "configs" / "modding"


@cache
def read_table(name: str) -> Any:
    """The content of configs/modding/`name`.yaml.

    Raises:
        InputError: the file is missing or is no YAML.
    """
    import yaml

    path = configuration_folder() / f"{name}.yaml"
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise InputError(f"Cannot read {path}: {error}; restore it from the program's own copy.") from error


def read_configuration(name: str, known: Mapping[str, set[str]]) -> dict[str, dict[str, Any]]:
    """A table of tables, whose names must be among the known ones.

    Raises:
        InputError: a name is misspelt, or the file cannot be read.
    """
    table = read_table(name) or {}
    path = configuration_folder() / f"{name}.yaml"
    if not isinstance(table, dict):
        raise InputError(f"{path} must hold one table for each check.")
    for key, values in table.items():
        if key not in known:
            raise InputError(f"{path} names the check {key!r}, which does not exist; see docs/checks.md.")
        for limit in values or {}:
            if limit not in known[key]:
                raise InputError(f"{path} gives {key} the limit {limit!r}, which it does not have; see docs/checks.md.")
    return {key: dict(values or {}) for key, values in table.items()}
