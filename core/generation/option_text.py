"""Values of options as they are typed: read by forms and tables, with one sentence about what cannot be."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.option_check import check_value, one_of, text_of
from core.generation.options import MOST_IN_SPREAD, OPTIONS, Kind, Option

_SWITCH = {"yes": True, "no": False}
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,18}(?:[.,][0-9]{0,18})?|[.,][0-9]{1,18})")


def read_option(option: Option, text: str, name: str = "") -> Any:
    """The value that `text` means; None for an empty one, which leaves the option to the program.

    Args:
        name: what the field is called there; the command line's flag if none is given.

    Raises:
        InputError: it means nothing, or nothing that the option can be.
    """
    text = text.strip()
    if not text:
        return None
    value = _value(option, text, name or f"--{option.flag}")
    check_value(option, value, name)
    return value


def write_option(option: Option, value: Any) -> str:
    """The opposite of `read_option`, without loss."""
    if value is None:
        return ""
    if option.kind is Kind.SWITCH:
        return "yes" if value else "no"
    if option.kind in (Kind.ADAPTERS, Kind.FILES):
        return "; ".join(map(str, value))
    if isinstance(value, tuple):
        return ", ".join(text_of(part) if isinstance(part, float) else str(part) for part in value)
    return text_of(value) if isinstance(value, float) else str(value)


def read_spread(text: str, name: str = "") -> tuple[float, ...]:
    """Star ratings separated by spaces or commas, in ascending order, each once.

    Raises:
        InputError: there is none, one of them is not a star rating, or there are too many.
    """
    option = OPTIONS["spread"]
    called = name or f"--{option.flag}"
    words = [word for word in re.split(r"[\s,;★]+", text) if word]
    if not words:
        raise InputError(f"{called} is empty; write star ratings such as 1.8 2.5 3.6.")
    one = replace(option, kind=Kind.NUMBER)
    stars = sorted({float(read_option(one, word, name)) for word in words})
    if len(stars) > MOST_IN_SPREAD:
        raise InputError(f"{called} asks for {len(stars)} difficulties; use {MOST_IN_SPREAD} at most.")
    return tuple(stars)


def _value(option: Option, text: str, name: str) -> Any:
    """What a text says for an option of its kind; `name` is what a message calls the option."""
    match option.kind:
        case Kind.INTEGER if _INTEGER.fullmatch(text):
            return int(text)
        case Kind.NUMBER if _NUMBER.fullmatch(text):
            return float(text.replace(",", "."))
        case Kind.INTEGER | Kind.NUMBER:
            span = f"{text_of(option.low)} to {text_of(option.high)}"
            raise InputError(f"{name} “{_short(text)}” is not {option.kind.value}; use {span}.")
        case Kind.SWITCH:
            if text.lower() not in _SWITCH:
                raise InputError(f"{name} “{_short(text)}” is unknown; use {one_of(tuple(_SWITCH))}.")
            return _SWITCH[text.lower()]
        case Kind.FILE:
            return Path(text).expanduser()
        case Kind.WORDS:
            return tuple(word.strip() for word in text.split(",") if word.strip())
        case Kind.NUMBERS:
            return read_spread(text, name)
        case Kind.ADAPTERS:
            return tuple(_adapter(word.strip()) for word in text.split(";") if word.strip())
        case Kind.FILES:
            return tuple(Path(word.strip()).expanduser() for word in text.split(";") if word.strip())
    return text


def _adapter(word: str) -> AdapterRef:
    read = AdapterRef.parse(word)
    return replace(read, path=read.path.expanduser())


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
