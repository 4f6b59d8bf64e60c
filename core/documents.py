"""JSON and YAML documents: read within limits and checked against a type; what is wrong is one sentence.

A document may come from anywhere: a download, a shared preset, a damaged disk. Its size, depth and number of values are
bounded before it is parsed, it must lie in a regular file, and no message quotes more than a few words of it.
"""

import errno
import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from core.errors import InputError
from core.files import open_regular

T = TypeVar("T")

LONGEST_QUOTE = 60
"""Characters of a value that a message shows at most."""

_LONGEST_NUMBER = 300
"""Digits of a number at most; more would overflow a float."""

_LONGEST_WHOLE = 20
_STRINGS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_ONLY_BRACKETS = {code: None for code in range(128) if chr(code) not in "[]{}"} | {ord("{"): "[", ord("}"): "]"}
_OTHER = re.compile(r"[^\[\]]+")
_NUMERIC = frozenset("+-.0123456789")


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a document may be.

    Attributes:
        size: bytes.
        depth: containers within each other.
        values: list entries, table entries and containers together.
    """

    size: int
    depth: int = 64
    values: int = 500_000


JSON_LIMITS = Limits(16 * 2**20)
"""Enough for the token table of the largest public checkpoint, several times over."""

YAML_LIMITS = Limits(256 * 2**10, depth=32, values=20_000)
"""Enough for what people write by hand."""


class DocumentError(InputError):
    """A document cannot be read.

    Attributes:
        reason: what is wrong, as the end of a sentence that begins with the file's name.
    """

    def __init__(self, name: Path | str, reason: str, advice: str = "") -> None:
        super().__init__(f"{name} {reason}{f'; {advice}' if advice else ''}.")
        self.reason = reason


class MissingDocumentError(DocumentError):
    """There is no such file."""


class _TooLargeError(ValueError):
    """Says in its message how a document goes beyond a limit."""


def read_json(path: Path, *, limits: Limits = JSON_LIMITS, advice: str = "") -> Any:
    """The content of a JSON file (UTF-8, with or without a byte order mark).

    Args:
        advice: what the user can do about a damaged file; ends the sentence.

    Raises:
        MissingDocumentError: there is no such file.
        DocumentError: it cannot be read, is no regular file or not JSON, or is beyond the limits. NaN, Infinity and
            numbers beyond a float are no JSON.
    """
    return parse_json(read_document(path, limits, advice), path, limits=limits, advice=advice)


def parse_json(data: bytes | str, name: Path | str, *, limits: Limits = JSON_LIMITS, advice: str = "") -> Any:
    """As `read_json`, for a text that is in memory; `name` is what a message calls it."""
    try:
        text = _decoded(data, limits)
        _check_structure(text, limits)
        return json.loads(text, parse_float=_float, parse_int=_int, parse_constant=_refuse_constant)
    except _TooLargeError as error:
        raise DocumentError(name, str(error), advice) from None
    except json.JSONDecodeError as error:
        raise DocumentError(
            name, f"cannot be read: it is not JSON (line {error.lineno}: {error.msg})", advice
        ) from None
    except (ValueError, RecursionError) as error:
        raise DocumentError(name, f"cannot be read: it is not JSON ({shortened(error)})", advice) from None


def read_yaml(path: Path, *, limits: Limits = YAML_LIMITS, advice: str = "") -> Any:
    """The content of a YAML file: plain values, lists and tables. Anchors, aliases and tags are refused.

    Raises:
        MissingDocumentError: there is no such file.
        DocumentError: it cannot be read, is not a regular file, goes beyond the limits, or is not such YAML.
    """
    return parse_yaml(read_document(path, limits, advice), path, limits=limits, advice=advice)


def parse_yaml(data: bytes | str, name: Path | str, *, limits: Limits = YAML_LIMITS, advice: str = "") -> Any:
    """As `read_yaml`, for a text that is in memory; `name` is what a message calls it."""
    import yaml

    loader: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        text = _decoded(data, limits)
        _check_events(yaml.parse(text, Loader=loader), limits)
        document = yaml.load(text, Loader=loader)
        _check_numbers(document)
    except _TooLargeError as error:
        raise DocumentError(name, str(error), advice) from None
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark is not None else ""
        raise DocumentError(
            name, f"cannot be read: it is not YAML ({line}{shortened(error.problem)})", advice
        ) from None
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise DocumentError(name, f"cannot be read: it is not YAML ({shortened(error)})", advice) from None
    return document


def converted(document: object, kind: type[T], name: Path | str, *, advice: str = "") -> T:
    """A document as a dataclass, a msgspec.Struct or any other type that `msgspec.convert` makes.

    Fields that the type does not have are passed over; forbid them in a Struct with `forbid_unknown_fields`. A
    ValueError from `__post_init__` counts as a field that is wrong.

    Raises:
        DocumentError: a value has another type or is outside the range that the type declares.
    """
    import msgspec

    try:
        return msgspec.convert(document, kind)
    except (msgspec.ValidationError, ValueError, TypeError, OverflowError, RecursionError) as error:
        reason, _, where = str(error).partition(" - at `$")
        where = where.rstrip("`").lstrip(".")
        reason = shortened(reason, 2 * LONGEST_QUOTE).replace("`", "")
        raise DocumentError(
            name, f"is wrong at {shortened(where)}: {reason}" if where else f"is wrong: {reason}", advice
        ) from None


def whole_number(value: object) -> int:
    """A JSON number without a fraction, or the digits of one as they stand in a key; `ValueError` for anything else."""
    if isinstance(value, str) and len(value) < _LONGEST_WHOLE and value.removeprefix("-").isdecimal():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not -(2**63) <= value < 2**63:
        raise ValueError(f"{shortened(value)} is not a whole number")
    if value != int(value):
        raise ValueError(f"{shortened(value)} is not a whole number")
    return int(value)


def real_number(value: object) -> float:
    """A finite JSON number as a float; `ValueError` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{shortened(value)} is not a number")
    return float(value)


def shortened(value: object, longest: int = LONGEST_QUOTE) -> str:
    """A value from a document for a message: on one line, and never more than its first `longest` characters."""
    if isinstance(value, dict | list | tuple | set | frozenset):
        kind = "a table" if isinstance(value, dict) else "a list"
        return f"{kind} of {len(value)} entries"
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 512:
        return "a number of many digits"
    text = (value if isinstance(value, str) else str(value))[: 4 * longest]
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return text if len(text) <= longest else f"{text[:longest]}…"


def read_document(path: Path, limits: Limits, advice: str = "") -> bytes:
    """The bytes of a regular file within `limits.size`; never waits for a pipe or a device.

    Raises:
        MissingDocumentError: there is no such file.
        DocumentError: it cannot be read, is not a regular file, or is too large.
    """
    try:
        with open_regular(path) as stream:
            data = stream.read(limits.size + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise MissingDocumentError(path, "is not there", advice) from None
    except (OSError, ValueError) as error:
        special = isinstance(error, OSError) and error.errno in (errno.EINVAL, errno.EISDIR, errno.ENXIO, errno.ENODEV)
        reason = "is not a regular file" if special else f"cannot be read ({getattr(error, 'strerror', None) or error})"
        raise DocumentError(path, reason, advice) from None
    if len(data) > limits.size:
        raise DocumentError(path, f"is larger than {_amount(limits.size)}", advice)
    return data


def _decoded(data: bytes | str, limits: Limits) -> str:
    if len(data) > limits.size:
        raise _TooLargeError(f"is larger than {_amount(limits.size)}")
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _TooLargeError("is no text in UTF-8") from None


def _amount(size: int) -> str:
    return f"{size // 2**20} MiB" if size >= 2**20 else f"{size // 2**10} KiB"


def _check_structure(text: str, limits: Limits) -> None:
    """Count and nest the brackets of a JSON text outside its strings, without parsing it."""
    bare = _STRINGS.sub("", text)
    if bare.count(",") + bare.count("[") + bare.count("{") > limits.values:
        raise _TooLargeError(f"holds more than {limits.values:,} values")
    brackets = _OTHER.sub("", bare.translate(_ONLY_BRACKETS))
    for _ in range(limits.depth):
        if not brackets:
            return
        shorter = brackets.replace("[]", "")  # takes away the innermost level, everywhere
        if len(shorter) == len(brackets) and brackets.count("[") <= limits.depth:
            return  # unbalanced, which the parser says
        brackets = shorter
    if brackets:
        raise _TooLargeError(f"is nested more than {limits.depth} deep")


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("a number is too large")
    return value


def _int(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError("a number is too large")
    return int(text)


def _refuse_constant(text: str) -> Any:
    raise ValueError(f"{text} is not a number")


def _check_events(events: Any, limits: Limits) -> None:
    """Refuse what makes a small YAML text large, before anything is built from it."""
    import yaml

    depth = values = 0
    for event in events:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _TooLargeError(f"uses an anchor (& or *) in line {line}, which is not read here")
        if getattr(event, "tag", None) is not None:
            raise _TooLargeError(f"uses a tag (!) in line {line}, which is not read here")
        if isinstance(event, yaml.ScalarEvent):
            values += 1
            plain = event.implicit[0] and not event.style
            if plain and len(event.value) > _LONGEST_NUMBER and event.value[0] in _NUMERIC:
                raise _TooLargeError(f"has a number of too many digits in line {line}")
        elif isinstance(event, yaml.CollectionStartEvent):
            values += 1
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > limits.depth:
            raise _TooLargeError(f"is nested more than {limits.depth} deep")
        if values > limits.values:
            raise _TooLargeError(f"holds more than {limits.values:,} values")


def _check_numbers(document: object) -> None:
    """Refuse .nan, .inf and whole numbers that no float can hold."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += value.keys()
            waiting += value.values()
        elif isinstance(value, list | tuple):
            waiting += value
        elif isinstance(value, float) and not math.isfinite(value):
            raise ValueError("it holds a number that is not finite")
        elif isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER * 3:
            raise ValueError("it holds a number of too many digits")
