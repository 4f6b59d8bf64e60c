"""How hard a difficulty is meant to be: its level, by its name or else by its stars."""

import re
from bisect import bisect_right
from enum import IntEnum
from functools import cache

from core.beatmap.objects import GameMode
from core.data_files import configs
from core.documents import read_yaml

STAR_LIMITS = (2.0, 2.7, 4.0, 5.3, 6.5)
"""Stars where the next level begins, as the colours of osu!'s difficulty icons change."""


class Level(IntEnum):
    """How hard a difficulty is meant to be."""

    EASY = 0
    NORMAL = 1
    HARD = 2
    INSANE = 3
    EXPERT = 4
    ULTRA = 5


def level_of_stars(stars: float) -> Level:
    return Level(bisect_right(STAR_LIMITS, stars))


def level_from_name(name: str, mode: GameMode) -> Level | None:
    """The level that a difficulty's name states, without the guest's name before it: "Amats' Advanced" is a Hard."""
    text = re.sub(r"^.*?(?:['’]s|s['’])\s+", "", name.lower(), count=1)
    text = re.sub(r"^\s*\[?\d+k\]?\s+", "", text)
    text = re.sub(r"\bcollab\b", "", text)
    text = " ".join(re.sub(r"[^a-z0-9\s]", " ", text).split())
    found = _names()[mode.name.lower()].get(text)
    return None if found is None else Level[found.upper()]


def level_of(name: str, mode: GameMode, stars: float) -> Level:
    """By its name or else by its stars. Oni is a name for all that is hard, so there the stars decide."""
    named, by_stars = level_from_name(name, mode) if name else None, level_of_stars(stars)
    if named is None or (mode == GameMode.TAIKO and named == Level.INSANE and by_stars >= Level.EXPERT):
        return by_stars
    return named


@cache
def _names() -> dict[str, dict[str, str]]:
    """Raises: InputError: the file is missing or is not YAML."""
    table: dict[str, dict[str, str]] = read_yaml(
        configs() / "modding" / "level_names.yaml", advice="restore it from the program's own copy"
    )
    return table
