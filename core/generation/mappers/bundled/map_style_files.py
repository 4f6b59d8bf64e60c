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
from core.generation.mappers.bundled.distance_snap import Pace
from core.generation.mappers.bundled.map_style import MapStyle
from core.generation.mappers.bundled.older_tables import rows_as_now
from core.generation.mappers.bundled.pools import POOLS
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
    for stars, gap, weight, tables, *pace in document:
        if not np.isfinite([stars, gap, weight]).all() or gap <= 0 or weight < 0:
            raise ValueError("a number is out of range")
        counts = {name: rows_as_now(name, np.array(values, np.float64)) for name, values in tables.items()}
        for name, table in counts.items():
            shape = (int(POOLS[name].rows.max()) + 1, class_count(POOLS[name].table))
            if table.shape != shape or not np.isfinite(table).all() or table.min() < 0:
                raise ValueError(f"{name} has another shape or values out of range")
        styles.append(MapStyle(float(stars), float(gap), counts, float(weight), _pace(pace)))
    return tuple(styles)


def _pace(document: Sequence[Any]) -> Pace | None:
    """The pace of a map; None where the document ends before it."""
    if not document:
        return None
    (values,) = document
    velocity, beat, spacing, even = map(float, values)
    if (
        not np.isfinite([velocity, beat, spacing, even]).all()
        or min(velocity, beat, spacing) <= 0
        or not 0 <= even <= 1
    ):
        raise ValueError("a pace is out of range")
    return Pace(velocity, beat, spacing, even)


def document_of_styles(styles: Sequence[MapStyle]) -> list[Any]:
    """A list of stars, median gap, weight, counts and, where it has one, pace of each map."""
    return [
        [
            round(style.stars, 3),
            round(style.gap, 1),
            round(style.weight, 4),
            {name: np.rint(table).astype(int).tolist() for name, table in style.counts.items()},
            *_document_of_pace(style.pace),
        ]
        for style in styles
    ]


def _document_of_pace(pace: Pace | None) -> list[list[float]]:
    if pace is None:
        return []
    return [[round(pace.velocity, 1), round(pace.beat, 1), round(pace.spacing, 3), round(pace.even, 3)]]


def write_map_styles(folder: Path, modes: Mapping[GameMode, Sequence[MapStyle]]) -> None:
    """Write the styles of human maps of each mode beside a checkpoint.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    document = {mode.name.lower(): document_of_styles(styles) for mode, styles in modes.items()}
    write_atomically(folder / MAP_STYLES, json.dumps(document, separators=(",", ":")).encode(), overwrite=True)
