"""Reading training recipes."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

from core.errors import InputError


def recipe_values(path: Path, kind: str, options: Collection[str]) -> dict[str, Any]:
    """What the recipe says besides its kind, lists as tuples.

    Raises:
        InputError: it cannot be read, is of another kind, or names an option that is not among `options`.
    """
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"Cannot read the recipe {path}: {error.strerror or error}.") from error
    except (UnicodeError, yaml.YAMLError) as error:
        raise InputError(f"The recipe {path} is no YAML: {error}") from error
    if not isinstance(values, dict) or values.pop("kind", None) != kind:
        raise InputError(f"The recipe {path} does not say `kind: {kind}`.")
    if unknown := sorted(set(values) - set(options)):
        raise InputError(f"The recipe {path} has an option that there is not: {', '.join(map(str, unknown))}.")
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
