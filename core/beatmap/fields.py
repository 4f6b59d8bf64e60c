"""Values of a beatmap that stand behind one key of a section, as attributes that are read and written through it.

A number is read within the limits that the game applies and written as given.
"""

import math
from dataclasses import dataclass

from core.beatmap.lines import format_number
from core.beatmap.numbers import parse_integer, parse_number
from core.beatmap.sections import Section

MOST_COMBO_COLOURS = 8
_COMBO_COLOUR = "Combo"


def integer_in(section: Section, key: str, default: int) -> int:
    """A whole number of 64 bits; `default` where there is none."""
    try:
        value = parse_integer(section[key])
    except (KeyError, ValueError):
        return default
    return value if -(2**63) <= value < 2**63 else default


def number_in(section: Section, key: str, default: float, low: float, high: float) -> float:
    """A number, brought within its limits; `default` where there is none."""
    try:
        value = parse_number(section[key])
    except (KeyError, ValueError):
        return default
    return default if math.isnan(value) else min(max(value, low), high)


@dataclass(frozen=True, slots=True)
class Text:
    """A text; "" where the key is missing.

    Attributes:
        section: name of the beatmap's attribute that holds the section.
    """

    section: str
    key: str

    def __get__(self, beatmap: object, owner: type) -> str:
        return _section(beatmap, self.section).get(self.key, "")

    def __set__(self, beatmap: object, value: str) -> None:
        _section(beatmap, self.section)[self.key] = value


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number, in a section as with `Text`."""

    section: str
    key: str
    default: int

    def __get__(self, beatmap: object, owner: type) -> int:
        return integer_in(_section(beatmap, self.section), self.key, self.default)

    def __set__(self, beatmap: object, value: int) -> None:
        _section(beatmap, self.section)[self.key] = str(int(value))


@dataclass(frozen=True, slots=True)
class Number:
    """A number, in a section as with `Text`."""

    section: str
    key: str
    default: float
    low: float
    high: float

    def __get__(self, beatmap: object, owner: type) -> float:
        return number_in(_section(beatmap, self.section), self.key, self.default, self.low, self.high)

    def __set__(self, beatmap: object, value: float) -> None:
        _section(beatmap, self.section)[self.key] = format_number(value)


def _section(beatmap: object, name: str) -> Section:
    section: Section = getattr(beatmap, name)
    return section


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
