"""How much of a long row of cases a run of the tests takes: a spread of them by day, every one at night.

Tests that ask are marked `more_at_night`, so that they and the `nightly` ones can be run alone.
"""

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

NIGHTLY = bool(os.environ.get("BEATWRIGHT_NIGHTLY"))


def spread(cases: Sequence[T], step: int) -> list[T]:
    """Every `step`th case; all of them where BEATWRIGHT_NIGHTLY is set."""
    return list(cases[:: 1 if NIGHTLY else step])


def rounds(by_day: int, at_night: int) -> int:
    """How often something is tried with other values."""
    return at_night if NIGHTLY else by_day
