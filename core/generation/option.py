"""How an option is declared: once, at the dataclass field that holds its value.

Forms, the command line, YAML files, the checks and the help are derived from these declarations.
"""

from dataclasses import Field, dataclass, field, fields, is_dataclass
from enum import Enum, StrEnum
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from core.beatmap.objects import GameMode

_DECLARED = "option"

MAP, STYLE, SETTINGS, METADATA = "what is made", "style", "difficulty settings", "metadata"
TIMING, MODEL = "timing", "the model"
TUNING = "timing by a large model"
DECODING = "decoding by a large model"
POSITIONS = "positions of V28 and V29"
GROUPS = (MAP, STYLE, SETTINGS, METADATA, TIMING, MODEL, TUNING, DECODING, POSITIONS)


class Kind(Enum):
    """What the value of an option is."""

    INTEGER = "a whole number"
    NUMBER = "a number"
    TEXT = "text"
    FILE = "a path"
    SWITCH = "yes or no"
    WORDS = "a list of words"
    NUMBERS = "a list of numbers"
    ADAPTERS = "a list of adapter folders"
    FILES = "a list of paths"


class MapperKind(StrEnum):
    """The kinds of models that map."""

    BUNDLED = "bundled"
    MAPPERATORINATOR = "mapperatorinator"


EVERY_KIND = frozenset(MapperKind)
LARGE_ONLY = frozenset({MapperKind.MAPPERATORINATOR})
BUNDLED_ONLY = frozenset({MapperKind.BUNDLED})
EVERY_MODE = frozenset(GameMode)


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a request.

    Attributes:
        name: the flat name, which is unique among all options.
        group: the heading that forms and help list it under; empty for one that they do not list.
        help: one sentence without its full stop.
        low, high: the range of a number.
        choices: the allowed words.
        unit: of a number, such as ms; empty for a plain one.
        metavar: what stands for the value in the command line's help.
        flag: the command line's name of the option, without the dashes.
        kinds: the mapper kinds that understand it.
        modes: the modes that it means something in.
        elsewhere: the sentence that says why it means nothing in the others.
        path: the fields that lead to its value in a request.
        default: the value of a request that does not set it.
    """

    name: str
    group: str
    kind: Kind
    help: str
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()
    unit: str = ""
    metavar: str = ""
    flag: str = ""
    kinds: frozenset[MapperKind] = EVERY_KIND
    modes: frozenset[GameMode] = EVERY_MODE
    elsewhere: str = ""
    path: tuple[str, ...] = ()
    default: Any = None


def option(
    default: Any,
    group: str,
    help_text: str,
    low: float = 0.0,
    high: float = 0.0,
    *,
    name: str = "",
    flag: str = "",
    unit: str = "",
    metavar: str = "",
    choices: tuple[str, ...] = (),
    kinds: frozenset[MapperKind] = EVERY_KIND,
    modes: frozenset[GameMode] = EVERY_MODE,
    elsewhere: str = "",
) -> Any:
    """A dataclass field that is an option; its kind follows from the field's type.

    Args:
        name: the flat name where that is not the field's own.
        flag: the command line's name where that is not the flat name with dashes.
    """
    declared = {
        "group": group,
        "help": help_text,
        "low": low,
        "high": high,
        "name": name,
        "flag": flag,
        "unit": unit,
        "metavar": metavar,
        "choices": choices,
        "kinds": kinds,
        "modes": modes,
        "elsewhere": elsewhere,
    }
    return field(default=default, metadata={_DECLARED: declared})


@cache
def declared_options(part: type) -> dict[str, Option]:
    """Every option of a dataclass and of the dataclasses that are its fields, by flat name, in order of declaration.

    Raises:
        TypeError: two options have the same name or flag, or a field has a type that no option has.
    """
    found: dict[str, Option] = {}
    for each in _options_in(part, ()):
        if each.name in found or any(each.flag == other.flag for other in found.values()):
            raise TypeError(f"the option {each.name} (--{each.flag}) is declared twice")
        found[each.name] = each
    return found


def _options_in(part: type, path: tuple[str, ...]) -> list[Option]:
    """The options that the fields of a dataclass declare, and those of its parts; `path` leads to it."""
    hints = get_type_hints(part)
    found: list[Option] = []
    for item in fields(part):
        here = (*path, item.name)
        if _DECLARED in item.metadata:
            found.append(_option_of(item, hints[item.name], here))
        elif is_dataclass(hints[item.name]):
            found += _options_in(hints[item.name], here)
    return found


def _option_of(item: "Field[Any]", hint: Any, path: tuple[str, ...]) -> Option:
    declared = dict(item.metadata[_DECLARED])
    name = declared.pop("name") or item.name
    flag = declared.pop("flag") or name.replace("_", "-")
    kind = _kind_of(hint)
    words = "|".join(declared["choices"]) if kind is Kind.TEXT else ""
    metavar = declared.pop("metavar") or words or declared["unit"].upper() or _METAVARS.get(kind, "")
    return Option(name=name, flag=flag, kind=kind, metavar=metavar, path=path, default=item.default, **declared)


_METAVARS = {Kind.INTEGER: "N", Kind.NUMBER: "X", Kind.TEXT: "TEXT", Kind.FILE: "FILE"}


def _kind_of(hint: Any) -> Kind:
    """The kind of a field's type; `X | None` is of the kind of X."""
    inner = next((each for each in get_args(hint) if each is not type(None)), hint)
    if get_origin(hint) is tuple:
        by_item = {str: Kind.WORDS, float: Kind.NUMBERS, Path: Kind.FILES}
        return by_item.get(inner, Kind.ADAPTERS)
    if isinstance(inner, type) and issubclass(inner, bool):
        return Kind.SWITCH
    if isinstance(inner, type) and issubclass(inner, Enum):
        return Kind.TEXT
    kinds = {int: Kind.INTEGER, float: Kind.NUMBER, str: Kind.TEXT, Path: Kind.FILE}
    if inner not in kinds:
        raise TypeError(f"no option has the type {hint}")
    return kinds[inner]
