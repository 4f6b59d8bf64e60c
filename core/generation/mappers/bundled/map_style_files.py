"""Styles of single maps as documents, and the file of them beside a checkpoint."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from core.beatmap.objects import GameMode
from core.documents import converted, read_json, shortened
from core.errors import InputError
from core.files import write_atomically
from core.generation.mappers.bundled.map_style import POOLS, MapStyle
from core.generation.mappers.bundled.prior import class_count
from core.model.checkpoints.descriptors import MAP_STYLES


def read_map_styles(folder: Path, mode: GameMode) -> tuple[MapStyle, ...]:
    """Those of human maps of a mode, beside a checkpoint; empty where it has none.

    Raises:
        InputError: the file is damaged.
    """
    path = folder / MAP_STYLES
    if not path.is_file():
        return ()
    return _read(path, path.stat().st_mtime_ns).get(mode, ())


@lru_cache(2)
def _read(path: Path, _changed_ns: int) -> dict[GameMode, tuple[MapStyle, ...]]:
    try:
        document = converted(read_json(path), dict[str, list[Any]], path)
        return {GameMode[mode.upper()]: styles_of_document(styles) for mode, styles in document.items()}
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} cannot be read ({shortened(error)}); get the model again.") from error


def styles_of_document(document: Sequence[Any]) -> tuple[MapStyle, ...]:
    """Styles as `document_of_styles` writes them.

    Raises:
        ValueError, KeyError, TypeError: it is damaged.
    """
    styles = []
    for stars, gap, weight, tables in document:
        if not np.isfinite([stars, gap, weight]).all() or gap <= 0 or weight < 0:
            raise ValueError("a number is out of range")
        counts = {name: np.array(values, np.float64) for name, values in tables.items()}
        for name, table in counts.items():
            shape = (int(POOLS[name].rows.max()) + 1, class_count(POOLS[name].table))
            if table.shape != shape or not np.isfinite(table).all() or table.min() < 0:
                raise ValueError(f"{name} has another shape or values out of range")
        styles.append(MapStyle(float(stars), float(gap), counts, float(weight)))
    return tuple(styles)


def document_of_styles(styles: Sequence[MapStyle]) -> list[Any]:
    """A list of stars, median gap, weight and counts of each map."""
    return [
        [
            round(style.stars, 3),
            round(style.gap, 1),
            round(style.weight, 4),
            {name: np.rint(table).astype(int).tolist() for name, table in style.counts.items()},
        ]
        for style in styles
    ]


def write_map_styles(folder: Path, modes: Mapping[GameMode, Sequence[MapStyle]]) -> None:
    """Write the styles of human maps of each mode beside a checkpoint.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    document = {mode.name.lower(): document_of_styles(styles) for mode, styles in modes.items()}
    write_atomically(folder / MAP_STYLES, json.dumps(document, separators=(",", ":")).encode(), overwrite=True)
