"""What so many stars mean to mappers: the settings that human maps of them have, and what difficulties are called."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.levels import level_of_stars
from core.beatmap.names import free_version_name
from core.beatmap.objects import GameMode
from core.data_files import configs
from core.documents import DocumentError, read_yaml, shortened
from core.errors import InputError
from core.generation.request_parts import Settings

TABLE = configs() / "generation" / "difficulty.yaml"
COLUMNS = ("ar", "od", "cs", "hp", "slider_multiplier", "slider_tick_rate")

_NAMES = {
    GameMode.OSU: ("Easy", "Normal", "Hard", "Insane", "Expert", "Extra"),
    GameMode.TAIKO: ("Kantan", "Futsuu", "Muzukashii", "Oni", "Inner Oni", "Ura Oni"),
    GameMode.CATCH: ("Cup", "Salad", "Platter", "Rain", "Overdose", "Deluge"),
    GameMode.MANIA: ("Easy", "Normal", "Hard", "Insane", "Expert", "Extra"),
}

SPREADS = {
    GameMode.OSU: (1.7, 2.4, 3.5, 4.7, 5.8),
    GameMode.TAIKO: (1.7, 2.4, 3.4, 4.6, 5.7),
    GameMode.CATCH: (1.7, 2.4, 3.4, 4.6, 5.8),
    GameMode.MANIA: (1.6, 2.3, 3.3, 4.4, 5.6),
}
"""The stars of a full spread, the middle of what each name stands for."""


def difficulty_settings(mode: GameMode, stars: float, keys: int = 4, table: Path = TABLE) -> Settings:
    """What maps of `mode` with so many `stars` usually have, between the rows of `table`, to one decimal.

    Raises:
        InputError: the table cannot be read.
    """
    rows = _rows(table)[mode]
    at = np.array(sorted(rows))
    values = {
        name: round(float(np.interp(stars, at, [rows[star][index] for star in at])), 1)
        for index, name in enumerate(COLUMNS)
    }
    values["slider_tick_rate"] = float(max(1, round(values["slider_tick_rate"])))
    if mode == GameMode.MANIA:
        values["cs"] = float(keys)
    return Settings(**values)


def published_settings(reference: Beatmap | None) -> Settings:
    """What the public pipeline takes: the values of the map it begins with, or its own defaults."""
    if reference is None:
        return Settings(ar=9, od=8, cs=4, hp=5, slider_multiplier=1.4, slider_tick_rate=1)
    return Settings(**{name: getattr(reference, name) for name in COLUMNS})


@lru_cache(4)
def _rows(table: Path) -> dict[GameMode, dict[float, list[float]]]:
    """The rows of the table of settings by mode and stars, in the order of `COLUMNS`."""
    try:
        document = read_yaml(table)
        modes = {
            GameMode[name.upper()]: {float(stars): [float(v) for v in row] for stars, row in rows.items()}
            for name, rows in document["modes"].items()
        }
        if document["columns"] != list(COLUMNS) or any(
            len(row) != len(COLUMNS) for rows in modes.values() for row in rows.values()
        ):
            raise ValueError("its columns are not " + ", ".join(COLUMNS))
        return {mode: modes[mode] for mode in GameMode}
    except DocumentError:
        raise
    except Exception as error:
        raise InputError(f"The difficulty table {table} is damaged: {shortened(error)}") from error


def difficulty_name(mode: GameMode, stars: float, keys: int) -> str:
    """What mappers call a difficulty of so many stars."""
    name = _NAMES[mode][level_of_stars(stars)]
    return f"{keys}K {name}" if mode == GameMode.MANIA else name


def spread_names(mode: GameMode, keys: int, stars: Sequence[float]) -> list[str]:
    """Names for the difficulties of one spread, rising in stars: of two on one level the lower one is the light one."""
    levels = [level_of_stars(value) for value in stars]
    names: list[str] = []
    for index, level in enumerate(levels):
        name = _NAMES[mode][level]
        if levels.count(level) > 1 and levels.index(level) == index:
            name = "Beginner" if level == 0 and mode in (GameMode.OSU, GameMode.MANIA) else f"Light {name}"
        if mode == GameMode.MANIA:
            name = f"{keys}K {name}"
        names.append(free_version_name(names, name))
    return names
