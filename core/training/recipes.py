"""Reading training recipes."""

import json
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from core.documents import DocumentError, converted, read_yaml, shortened
from core.errors import InputError

AnyRecipe = TypeVar("AnyRecipe", bound="Recipe")

_ABOVE_ZERO = frozenset(
    (
        *("steps", "minutes", "batch_tokens", "threads", "validate_every", "checkpoint_every"),
        *("hidden_size", "heads", "encoder_layers", "decoder_layers", "ffn", "patterns", "width", "window"),
        *("songs_per_step", "difficulties_per_song", "held_out"),
    )
)
"""Options that must not be 0."""

_RENAMED = {
    "watch_every": "validate_every",
    "deaf_share": "without_audio_share",
    "reference_share": "other_share",
}
"""Names of options in recipes of earlier versions."""


class Recipe:
    """The options of a training, which a YAML file names; a dataclass for each kind derives from it.

    Attributes:
        recipe_kind: what the file says it is for.
        may_be_zero: options that may be 0, whatever their names.
    """

    __slots__ = ()

    recipe_kind: ClassVar[str]
    may_be_zero: ClassVar[Collection[str]] = ()

    @classmethod
    def load(cls: type[AnyRecipe], path: Path) -> AnyRecipe:
        """Read a recipe.

        Raises:
            InputError: it cannot be read, is of another kind, names an option that does not exist, or gives one a
                value of another type or out of range.
        """
        try:
            values = read_yaml(path)
            if not isinstance(values, dict) or values.pop("kind", None) != cls.recipe_kind:
                raise InputError(f"The recipe {path} does not say `kind: {cls.recipe_kind}`.")
            _rename_options(cls, values)
            _check_names(cls, values, path, cls.may_be_zero)
            recipe = converted(values, cls, path)
        except DocumentError as error:
            raise InputError(f"The recipe {error}") from error
        recipe.check(path)
        return recipe

    def check(self, path: Path) -> None:
        """Refuse what only this kind knows to be wrong; `path` is the file, for the sentence.

        Raises:
            InputError: an option has a value that cannot be.
        """


def fingerprint(values: Mapping[str, Any], free: Collection[str] = (), *more: object) -> str:
    """Text that two runs share if, and only if, one may go on where the other stopped.

    Args:
        values: options of the recipe.
        free: those that may change.
        more: what else must be the same, such as the data.
    """
    document = [{name: value for name, value in values.items() if name not in free}, *more]
    return json.dumps(document, sort_keys=True, default=str)


def _rename_options(kind: Any, values: dict[Any, Any]) -> None:
    names = {each.name for each in fields(kind)}
    for old, new in _RENAMED.items():
        if old in values and new in names and new not in values:
            values[new] = values.pop(old)


def _check_names(kind: Any, values: dict[Any, Any], path: Path, zero: Collection[str]) -> None:
    """Refuse options that a recipe does not have, and numbers below their least."""
    options = {each.name: each for each in fields(kind)}
    for name, value in values.items():
        if name not in options:
            raise InputError(f"The recipe {path} has the unknown option {shortened(name)}.")
        if is_dataclass(options[name].type) and isinstance(value, dict):
            _check_names(options[name].type, value, path, zero)
        above = name in _ABOVE_ZERO and name not in zero
        if _is_number(value) and (value < 0 or (value == 0 and above)):
            least = "above 0" if above else "from 0"
            raise InputError(f"The recipe {path} says {name}: {shortened(value)}; use a number {least}.")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
