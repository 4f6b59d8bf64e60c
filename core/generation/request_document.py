"""A request as plain values for YAML and JSON, with a version; documents of earlier versions are migrated.

Version 1 was one flat table under older names; version 2 has a table for each part of the request. A flat table of
today's names, as people write it by hand, is read as well.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

from core.beatmap.objects import GameMode
from core.documents import shortened
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.option import Kind, Option, declared_options
from core.generation.parsing import parse_mode, parse_task
from core.generation.request import GenerationRequest

VERSION = "version"
CURRENT = 2

_RENAMED = {
    "keys": "keycount",
    "avoid": "negative_descriptors",
    "hold_ratio": "hold_note_ratio",
    "scroll_ratio": "scroll_speed_ratio",
    "cfg": "guidance",
    "sv": "slider_multiplier",
    "tick_rate": "slider_tick_rate",
    "version": "version_name",
    "adapter": "adapters",
    "quantize": "quantization",
    "timing_cfg": "timing_guidance",
    "column_temperature": "mania_column_temperature",
    "taiko_temperature": "taiko_hit_temperature",
    "refine_cfg": "refine_guidance",
    "refine_length": "refine_longest_part",
}
"""Flat names of version 1, where they changed."""


def current_name(name: str) -> str:
    """The flat name that an option of version 1 has today."""
    return _RENAMED.get(name, name)


def document_of(request: GenerationRequest) -> dict[str, Any]:
    """The version, and what differs from the defaults, as plain values; `request_of` is the opposite."""
    return {VERSION: CURRENT, **nested_options(request.non_defaults())}


def plain_options(request: GenerationRequest) -> dict[str, Any]:
    """The options that differ from their defaults as plain values, by flat name; to be shown, not to be read again."""
    return {name: _plain(value) for name, value in request.non_defaults().items()}


def request_of(document: Mapping[str, Any]) -> GenerationRequest:
    """The request of a document of any version.

    Raises:
        InputError: a later version wrote it, or it has an option, mode or task that does not exist.
    """
    return GenerationRequest().replaced(**flat_options(document))


def nested_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options by flat name as plain values, in a table for each part of a request."""
    declared = declared_options(GenerationRequest)
    document: dict[str, Any] = {}
    for name, value in options.items():
        *parents, last = declared[name].path if name in declared else (name,)
        inner = document
        for parent in parents:
            inner = inner.setdefault(parent, {})
        inner[last] = _plain(value)
    return document


def flat_options(document: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a document of any version, by flat name, as a request holds them.

    Values that an option cannot have are kept for the check to refuse; null counts as not set.

    Raises:
        InputError: a later version wrote it, or it has an option, mode or task that does not exist.
    """
    body = dict(document)
    version = body.get(VERSION)
    if version in (None, 1) or isinstance(version, str):  # in version 1 the name of the difficulty had this name
        return _read_flat(body)
    if version != CURRENT:
        raise InputError("The request was written by a later version of Beatwright; update the program to read it.")
    del body[VERSION]
    found: dict[str, Any] = {}
    if (task := body.pop("task", None)) is not None:
        found["task"] = parse_task(str(task))
    _read_part(body, GenerationRequest, (), found)
    return found


def _read_flat(body: dict[str, Any]) -> dict[str, Any]:
    """The options of a flat table, of version 1 or written by hand, by the names of today."""
    options = declared_options(GenerationRequest)
    if body.get(VERSION) == 1:
        del body[VERSION]
    found: dict[str, Any] = {}
    for old, value in body.items():
        name = current_name(str(old))
        if value is None:
            continue
        if name == "task":
            found[name] = parse_task(str(value))
        elif name in options:
            found[name] = _value(options[name], value)
        else:
            raise InputError(f"The request has an unknown option: {shortened(str(old))}.")
    return found


def _read_part(table: Mapping[str, Any], part: type, path: tuple[str, ...], found: dict[str, Any]) -> None:
    """Collect in `found` the options of one part of a request, by flat name; `path` leads to the part."""
    hints = get_type_hints(part)
    names = {item.name for item in fields(part)}
    by_path = {option.path: option for option in declared_options(GenerationRequest).values()}
    for name, value in table.items():
        here = (*path, str(name))
        if value is None:
            continue
        if here in by_path:
            found[by_path[here].name] = _value(by_path[here], value)
        elif name in names and is_dataclass(hints[name]):
            if not isinstance(value, dict):
                raise InputError(f"The request is wrong at {'.'.join(here)}: it is not a table of options.")
            _read_part(value, hints[name], here, found)
        else:
            raise InputError(f"The request has an unknown option: {shortened('.'.join(here))}.")


def _plain(value: object) -> object:
    """A value of an option as JSON and YAML have it; `_value` is the opposite."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, GameMode):
        return value.name.lower()
    if isinstance(value, AdapterRef):
        plain = {"path": str(value.path), "strength": value.strength}
        return {**plain, "sha256": value.sha256} if value.sha256 else plain
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return getattr(value, "value", value)  # of a task


def _value(option: Option, value: object) -> Any:
    """A plain value as the request holds it; what it cannot be is left for the check to refuse."""
    if option.name == "mode":
        return parse_mode(str(value))
    if option.kind is Kind.FILE:
        return Path(value) if isinstance(value, str) else value
    if option.kind is Kind.FILES:
        values = value if isinstance(value, list | tuple) else (value,)
        return tuple(Path(each) if isinstance(each, str) else each for each in values)
    if option.kind in (Kind.WORDS, Kind.NUMBERS):
        return tuple(value) if isinstance(value, list | tuple) else (value,)
    if option.kind is Kind.ADAPTERS:
        return tuple(map(_adapter, value if isinstance(value, list | tuple) else (value,)))
    return value


def _adapter(value: object) -> Any:
    if isinstance(value, str):
        return AdapterRef(Path(value))
    if isinstance(value, dict) and set(value) <= {"path", "strength", "sha256"} and isinstance(value.get("path"), str):
        sha256 = value.get("sha256", "")
        return AdapterRef(Path(value["path"]), value.get("strength", 1.0), sha256 if isinstance(sha256, str) else "")
    return value
