"""Values of a beatmap that stand behind one key of a section, as attributes that are read and written through it.

A number is read within the limits that the game applies and written as given.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from core.beatmap.lines import format_number
from core.beatmap.numbers import parse_integer, parse_number

MOST_COMBO_COLOURS = 8
_COMBO_COLOUR = "Combo"
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Field(Generic[Value]):
    """A value of a section, as an attribute of a beatmap.

    Attributes:
        section: name of the beatmap's attribute that is the section.
        read: the value of a text; raises ValueError where it says none.
        write: the text of a value.
        default: the value where the key is missing or says none.
        fallback: name of the attribute that is read there instead; "" for `default`.
    """

    section: str
    key: str
    read: Callable[[str], Value]
    write: Callable[[Value], str]
    default: Value
    fallback: str = ""

    def __get__(self, beatmap: object, owner: type) -> Value:
        try:
            return self.read(getattr(beatmap, self.section)[self.key])
        except (KeyError, ValueError):
            return getattr(beatmap, self.fallback) if self.fallback else self.default

    def __set__(self, beatmap: object, value: Value) -> None:
        getattr(beatmap, self.section)[self.key] = self.write(value)


def text_field(section: str, key: str, fallback: str = "") -> Field[str]:
    """A text; where it is missing or empty that of the attribute `fallback`, else ""."""
    return Field(section, key, _some_text if fallback else str, str, "", fallback)


def integer_field(section: str, key: str, default: int) -> Field[int]:
    """A whole number of 64 bits."""
    return Field(section, key, read_integer, lambda value: str(int(value)), default)


def number_field(section: str, key: str, default: float, low: float, high: float, fallback: str = "") -> Field[float]:
    """A number, read within its limits."""
    return Field(section, key, lambda text: _number_within(text, low, high), format_number, default, fallback)


def read_integer(text: str) -> int:
    """A whole number of 64 bits.

    Raises:
        ValueError: the text is no such number.
    """
    value = parse_integer(text)
    if not -(2**63) <= value < 2**63:
        raise ValueError(text)
    return value


def _some_text(text: str) -> str:
    if not text:
        raise ValueError("empty")
    return text


def _number_within(text: str, low: float, high: float) -> float:
    """A number, cut to the limits; raises ValueError where the text is no number."""
    value = parse_number(text)
    if math.isnan(value):
        raise ValueError(text)
    return min(max(value, low), high)


def is_combo_colour(key: str) -> bool:
    """Whether a key is one of Combo1 to Combo8; Combo9 and words such as ComboBurst are not."""
    if not key.startswith(_COMBO_COLOUR):
        return False
    try:
        return 1 <= parse_integer(key[len(_COMBO_COLOUR) :]) <= MOST_COMBO_COLOURS
    except ValueError:
        return False


def parse_colour(text: str) -> tuple[int, int, int] | None:
    """Red, green and blue, 0 to 255 each; a fourth number is allowed and means nothing. Else None."""
    parts = text.split(",")
    try:
        numbers = [parse_integer(part) for part in parts[:3]]
    except ValueError:
        return None
    if len(parts) not in {3, 4} or not all(0 <= number <= 255 for number in numbers):
        return None
    return numbers[0], numbers[1], numbers[2]
