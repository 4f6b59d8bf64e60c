"""Whether a value is one that an option can have."""

import os
from collections.abc import Iterable
from pathlib import Path

from core.documents import shortened
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.option import Kind, Option

STRONGEST = 10.0
"""Factor of an adapter's weights at most, in either direction."""

_LONGEST_PATH, _LONGEST_NAME = 4000, 255


def check_value(option: Option, value: object, name: str = "") -> None:
    """Refuse what an option cannot be; None, which leaves the choice to the program, is always allowed.

    Args:
        name: what a form calls the option; the command line's flag if there is none.

    Raises:
        InputError: the value is of another kind, out of range, or none of the choices.
    """
    if value is None:
        return
    if option.name == "mode":
        return  # a GameMode is one by itself
    name = name or f"--{option.flag}"
    if not _is_kind(option.kind, value):
        raise InputError(f"{name} {_shown(value)} is not {option.kind.value}.")
    if option.kind in (Kind.INTEGER, Kind.NUMBER, Kind.NUMBERS):
        for number in value if isinstance(value, tuple) else (value,):
            assert isinstance(number, int | float)
            if not option.low <= number <= option.high:
                low, high = text_of(option.low), text_of(option.high)
                raise InputError(f"{name} {text_of(number)} is out of range; use {low} to {high}.")
    if option.choices:
        for word in value if isinstance(value, tuple) else (value,):
            if word not in option.choices:
                raise InputError(f"{name} {shortened(word)} is unknown; use {one_of(option.choices)}.")
    if option.kind in (Kind.TEXT, Kind.WORDS):
        words = value if isinstance(value, tuple) else (value,)
        if any(letter in str(word) for word in words for letter in "\r\n\0"):
            raise InputError(f"{name} must be a single line.")
    if option.kind is Kind.ADAPTERS and isinstance(value, tuple):
        for adapter in value:
            if not -STRONGEST <= adapter.strength <= STRONGEST:
                span = f"{text_of(-STRONGEST)} to {text_of(STRONGEST)}"
                raise InputError(f"{name} {shortened(adapter)}: the strength is out of range; use {span}.")


def can_exist(path: Path) -> bool:
    """Whether a file system takes such a path: longer names are an error even for asking whether they exist."""
    return len(str(path)) < _LONGEST_PATH and all(len(os.fsencode(part)) <= _LONGEST_NAME for part in path.parts)


def one_of(words: Iterable[str]) -> str:
    """The words of a choice as a sentence lists them."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def text_of(number: float) -> str:
    """A number as people write it, to ten digits."""
    if isinstance(number, int) or (number.is_integer() and abs(number) < 1e15):
        text = str(int(number))
        return text if len(text) <= 20 else f"{text[:20]}…"
    text = f"{number:.10g}"
    return text if float(text) == number else repr(number)


def _is_kind(kind: Kind, value: object) -> bool:
    """Whether a value is of the type that a kind of option has in a request."""
    match kind:
        case Kind.INTEGER:
            return _is_number(value) and isinstance(value, int)
        case Kind.NUMBER:
            return _is_number(value)
        case Kind.TEXT:
            return isinstance(value, str)
        case Kind.FILE:
            return isinstance(value, Path) and can_exist(value)
        case Kind.SWITCH:
            return isinstance(value, bool)
        case Kind.WORDS:
            return isinstance(value, tuple) and all(isinstance(word, str) for word in value)
        case Kind.NUMBERS:
            return isinstance(value, tuple) and all(map(_is_number, value))
        case Kind.ADAPTERS:
            return isinstance(value, tuple) and all(map(_is_adapter, value))
        case Kind.FILES:
            return isinstance(value, tuple) and all(isinstance(path, Path) and can_exist(path) for path in value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_adapter(value: object) -> bool:
    return (
        isinstance(value, AdapterRef)
        and isinstance(value.path, Path)
        and can_exist(value.path)
        and _is_number(value.strength)
    )


def _shown(value: object) -> str:
    return ", ".join(map(shortened, value[:5])) if isinstance(value, tuple) else shortened(value)
