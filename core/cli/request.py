"""The options of a generation request on the command line, and the request that they make."""

import argparse
import re
from pathlib import Path
from typing import Any

from core.beatmap.header import read_header
from core.beatmap.objects import GameMode
from core.cli.arguments import named_path, some_text
from core.errors import InputError
from core.generation.difficulty import SPREADS
from core.generation.model_ref import AdapterRef
from core.generation.options import GROUPS, METADATA, OPTIONS, Kind, Option
from core.generation.parsing import parse_mode
from core.generation.request import GenerationRequest
from core.generation.request_document import current_name
from core.generation.request_parts import Task
from core.model.checkpoints.adapter_card import style_id
from core.model.checkpoints.catalog import find_card

_FULL_SPREAD = "full"
_TYPES: dict[Kind, type] = {Kind.INTEGER: int, Kind.NUMBER: float, Kind.FILE: Path}


def _adapter(text: str) -> AdapterRef:
    """The folder of an adapter, or its folder and strength."""
    named_path(text)
    return AdapterRef.parse(text)


def _mapper(text: str) -> int | str:
    """A user id, or the name of an adapter's style."""
    named = some_text(text)
    return int(named) if re.fullmatch(r"[+-]?[0-9]{1,18}", named) else named


def add_request_options(parser: argparse.ArgumentParser) -> None:
    """Every option of a `GenerationRequest`, grouped; what is not set stays out of the namespace."""
    files = parser.add_argument_group("requests and presets")
    files.add_argument(
        "--preset", type=some_text, metavar="NAME|FILE.yaml", help="begin from a preset; other options overrule it"
    )
    files.add_argument("--request", type=Path, metavar="FILE.yaml", help="begin from an exported request")
    for title in GROUPS:
        group = parser.add_argument_group(title)
        for option in OPTIONS.values():
            if option.group == title:
                add_option(group, option)


def add_option(group: "argparse._ActionsContainer", option: Option) -> None:
    """One declared option, as its kind is read; what is not set stays out of the namespace."""
    flag = f"--{option.flag}"
    common: dict[str, Any] = {"dest": option.name, "help": option.help, "default": argparse.SUPPRESS}
    if option.name == "spread":
        note = "; Easy to Expert where no stars are named"
        group.add_argument(
            flag,
            nargs="?",
            const=_FULL_SPREAD,
            type=some_text,
            metavar=option.metavar,
            **common | {"help": option.help + note},
        )
    elif option.kind is Kind.SWITCH:
        group.add_argument(flag, nargs="?", const="yes", choices=("yes", "no"), **common)
        if option.name == "mark_as_ai":
            group.add_argument("--no-ai-tag", action="store_const", const="no", **common | {"help": argparse.SUPPRESS})
    elif option.kind is Kind.WORDS:
        group.add_argument(flag, type=some_text, action="append", metavar=option.metavar, **common)
    elif option.kind is Kind.FILES:
        group.add_argument(flag, type=named_path, nargs="+", action="extend", metavar=option.metavar, **common)
    elif option.kind is Kind.ADAPTERS:
        group.add_argument(flag, type=_adapter, action="append", metavar=option.metavar, **common)
    elif option.kind is Kind.TEXT:
        # A title may be taken away.
        kind = str if option.group == METADATA else some_text
        group.add_argument(flag, type=kind, metavar=option.metavar, **common)
    elif option.name == "mapper":
        group.add_argument(flag, type=_mapper, metavar="ID|STYLE", **common)
    else:
        group.add_argument(flag, type=_TYPES[option.kind], metavar=option.metavar, **common)


def request_from(options: argparse.Namespace, task: Task = Task.NEW) -> GenerationRequest:
    """The request that the options describe.

    Raises:
        InputError: a preset or file cannot be read, or an option has a value that it cannot have.
    """
    arguments = vars(options)
    values = _starting_values(options)
    for name in ("beatmap", "audio"):
        if arguments.get(name) is not None:
            values.pop("audio" if name == "beatmap" else "beatmap", None)
            values[name] = arguments[name]
    for name, option in OPTIONS.items():
        if name in arguments:
            value = arguments[name]
            values[name] = value == "yes" if option.kind is Kind.SWITCH else value
    if "mode" in values and isinstance(values["mode"], str):
        values["mode"] = parse_mode(values["mode"])
    card = find_card(str(values.get("model", "")))
    for name, usual in (card.defaults if card is not None else {}).items():
        values.setdefault(current_name(name), usual)
    if isinstance(values.get("spread"), str):
        values["spread"] = _spread(values["spread"], values)
    for name in values:
        if name in OPTIONS and OPTIONS[name].kind in (Kind.WORDS, Kind.ADAPTERS, Kind.FILES):
            values[name] = tuple(values[name])
    if isinstance(values.get("mapper"), str):
        places = [adapter.path for adapter in values.get("adapters", ())]
        values["mapper"] = style_id(values["mapper"], places, str(values.get("model", "")))
    values["task"] = task
    return GenerationRequest.of(**values)


def _starting_values(options: argparse.Namespace) -> dict[str, Any]:
    """What the preset or the exported request says."""
    if options.preset is None and options.request is None:
        return {}
    from core.generation.presets import find_preset, read_request

    if options.preset is not None and options.request is not None:
        raise InputError("Begin either from --preset or from --request, and not from both.")
    if options.request is not None:
        return read_request(options.request).non_defaults()
    return dict(find_preset(options.preset).options)


def _spread(text: str, values: dict[str, Any]) -> tuple[float, ...]:
    """The stars of a spread: a list of them, or a full one of the mode."""
    if text != _FULL_SPREAD:
        try:
            return tuple(float(part) for part in text.split(","))
        except ValueError:
            raise InputError(f"--spread {text} is not a list of stars; write, for example, 1.8,2.5,3.6.") from None
    mode = values.get("mode")
    if mode is None:
        mode = read_header(values["beatmap"]).mode if values.get("beatmap") is not None else GameMode.OSU
    return SPREADS[mode]
