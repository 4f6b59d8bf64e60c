"""Tables in configs/modding, which a person may edit."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from core.data_files import configs
from core.documents import read_yaml, shortened
from core.errors import InputError


def configuration_folder() -> Path:
    """Where the tables are."""
    return configs() / "modding"


@cache
def read_table(name: str) -> Any:
    """The content of configs/modding/`name`.yaml.

    Raises:
        InputError: the file is missing or is not YAML.
    """
    path = configuration_folder() / f"{name}.yaml"
    return read_yaml(path, advice="restore it from the program's own copy")


def read_configuration(name: str, allowed: Mapping[str, set[str]]) -> dict[str, dict[str, Any]]:
    """A table of one table for each check.

    Args:
        allowed: name of each check -> names of its limits.

    Raises:
        InputError: a name is misspelt, or the file cannot be read.
    """
    table = read_table(name) or {}
    path = configuration_folder() / f"{name}.yaml"
    if not isinstance(table, dict):
        raise InputError(f"{path} must hold one table for each check.")
    for key, values in table.items():
        if key not in allowed:
            raise InputError(f"{path} names the check {shortened(key)!r}, which does not exist; see docs/checks.md.")
        if values is not None and not isinstance(values, dict):
            raise InputError(f"{path} must hold one table for each check.")
        for limit in values or {}:
            if limit not in allowed[key]:
                raise InputError(
                    f"{path} gives {key} the limit {shortened(limit)!r}, which it does not have; see docs/checks.md."
                )
    return {key: dict(values or {}) for key, values in table.items()}
