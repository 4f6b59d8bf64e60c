"""Numbers as the game parses them, which is .NET's way and not Python's.

Python also reads underscores, digits of other scripts, odd white space, "inf"; .NET reads thousands separators. The
rules are those of `int.Parse` and `double.Parse` with the invariant culture (NumberStyles.Integer; Float and
AllowThousands).
"""

import math
import re

_WHITE = "\t\n\v\f\r "
_INTEGER = re.compile(r"[+-]?[0-9]+")
_NUMBER = re.compile(r"[+-]?(?:[0-9][0-9,]*(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_NAMED = {"nan": math.nan, "infinity": math.inf, "∞": math.inf}


def is_plain(text: str) -> bool:
    """Whether Python's own `int` and `float` read what is in `text` as .NET does, but for "inf" and separators."""
    return text.isascii() and text.isprintable() and "_" not in text


def parse_integer(text: str) -> int:
    """A whole number of any size.

    Raises:
        ValueError: .NET does not read it as one.
    """
    if is_plain(text):
        return int(text)
    text = text.rstrip("\0").strip(_WHITE)
    if _INTEGER.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a whole number.")
    return int(text)


def parse_number(text: str) -> float:
    """A floating-point number, which may be infinite or NaN.

    Raises:
        ValueError: .NET does not read it as one.
    """
    text = text.rstrip("\0").strip(_WHITE)
    if _NUMBER.fullmatch(text) is not None:
        return float(text.replace(",", ""))
    named = _NAMED.get(text.lstrip("+-").lower()) if len(text) - len(text.lstrip("+-")) < 2 else None
    if named is None:
        raise ValueError(f"{text!r} is not a number")
    return -named if text[:1] == "-" else named
