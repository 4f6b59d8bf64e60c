"""Approach rate, overall difficulty and the like as human maps of the target stars have them."""

from functools import lru_cache
from pathlib import Path

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.data_files import configs
from core.documents import DocumentError, read_yaml, shortened
from core.errors import InputError
from core.generation.request_parts import Settings

TABLE = configs() / "generation" / "difficulty.yaml"
COLUMNS = ("ar", "od", "cs", "hp", "slider_multiplier", "slider_tick_rate")


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
