"""How a setting is declared: what it is, what it may be, and what it is usually."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.documents import shortened
from core.errors import InputError
from core.program.stored import is_plain

FOLDERS, MAPPING, SOUND, VIEW, KEYS, SAFETY, NETWORK = (
    *("Folders", "Mapping", "Sound", "View", "Keys", "Backups", "Network"),
)
GROUPS = (FOLDERS, MAPPING, SOUND, VIEW, KEYS, SAFETY, NETWORK)
"""What settings are listed under, in this order."""

_LONGEST_TEXT = 1000
_SWITCH = {"yes": True, "no": False, "on": True, "off": False, "1": True, "0": False, "true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. Its name and its default are those of the field it declares, its type that of the default.

    Attributes:
        sentence: what it is.
        label: what the dialog calls it.
        group: what it is listed under; empty for what the window remembers by itself.
        restart: whether a change takes effect only at the next start.
        everywhere: whether the command line goes by it too, and not only the window.
        low, high: the numbers it may be.
        unit: of a number, such as ms.
        empty: what an empty text, or 0 of a number that may be that, stands for.
        choices: the values it may be; any where there are none.
        is_folder: whether a text is the path of a folder.
        longest: characters of a text.
        fits: what else must hold.
    """

    sentence: str
    label: str = ""
    group: str = ""
    restart: bool = False
    everywhere: bool = False
    low: float | None = None
    high: float | None = None
    unit: str = ""
    empty: str = ""
    is_folder: bool = False
    choices: tuple[Any, ...] = ()
    longest: int = _LONGEST_TEXT
    fits: Callable[[Any], bool] = is_plain
    name: str = ""
    default: Any = None

    @property
    def variable(self) -> str:
        """The environment variable that replaces it; empty where none does."""
        return f"BEATWRIGHT_{self.name.upper()}" if self.group and not isinstance(self.default, dict) else ""

    def accepts(self, value: object) -> bool:
        """Whether the setting can be `value`."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str) and (len(value) > self.longest or "\0" in value):
            return False
        if isinstance(value, int | float):
            if self.low is not None and value < self.low:
                return False
            if self.high is not None and value > self.high:
                return False
        return (not self.choices or value in self.choices) and self.fits(value)


def read_setting(setting: Setting, text: str, name: str = "") -> Any:
    """The value that a typed text means.

    Args:
        name: what the setting is called there; its label if none is given.

    Raises:
        InputError: it means nothing that the setting can be.
    """
    text, name = text.strip(), name or setting.label
    value: Any = text
    if isinstance(setting.default, bool):
        value = _SWITCH.get(text.lower())
        if value is None:
            raise InputError(f"{name} “{shortened(text)}” is unknown; use yes or no.")
    elif isinstance(setting.default, int):
        number = text.lower().removesuffix(setting.unit).strip() or ("0" if setting.empty else "")
        if not re.fullmatch(r"[+-]?[0-9]{1,9}", number):
            raise InputError(f"{name} “{shortened(text)}” is not a whole number; {_span(setting)}.")
        value = int(number)
    elif setting.is_folder and text:
        value = str(Path(text).expanduser())
    if not setting.accepts(value):
        raise InputError(f"{name} {shortened(text)} is out of range; {_span(setting)}.")
    return value


def write_setting(setting: Setting, value: Any) -> str:
    """The opposite of `read_setting`."""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _span(setting: Setting) -> str:
    if setting.choices:
        *first, last = map(str, setting.choices)
        return f"use {', '.join(first)} or {last}"
    if setting.low is not None and setting.high is not None:
        return f"use {setting.low:g} to {setting.high:g}"
    return "use a shorter text in one line"
