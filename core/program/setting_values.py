"""What the values of some settings must be, beyond their types."""

from base64 import b64decode
from typing import Any

from core.program.stored import is_plain


def is_base64(text: str) -> bool:
    """Whether bytes can be read from a text."""
    try:
        b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def are_sizes(value: dict[Any, Any]) -> bool:
    """Whether a table has sizes of parts in px, by name."""
    return len(value) <= 50 and all(
        isinstance(sizes, list)
        and 0 < len(sizes) <= 20
        and all(type(size) is int and 0 <= size <= 100_000 for size in sizes)
        for sizes in value.values()
    )


def are_keys(value: dict[Any, Any]) -> bool:
    """Whether a table has keys as Qt writes them, by action."""
    return len(value) <= 500 and all(
        isinstance(name, str) and isinstance(keys, str) and len(keys) <= 100 for name, keys in value.items()
    )


def are_forms(value: dict[Any, Any]) -> bool:
    """Whether a table has forms, by task."""
    return is_plain(value) and all(isinstance(form, dict) for form in value.values())
