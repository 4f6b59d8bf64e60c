"""A style as additions to the mapping prior, by mode and table."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.documents import DocumentError, MissingDocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically
from core.generation.example_files import keep, kept
from core.generation.mappers.bundled.map_style import MapStyle
from core.generation.mappers.bundled.map_style_files import document_of_styles, styles_of_document
from core.generation.mappers.bundled.older_tables import contexts_as_now
from core.generation.mappers.bundled.prior import OTHER_MODES, SHAPES, USUAL
from core.model.checkpoints.style_files import TABLES

MOST_NATS = 3.0
MAPS = "maps"
"""In a style's file, beside the names of the modes: the styles of its single maps."""

Additions = dict[str, NDArray[np.float64]]
"""Nats by table, shaped as `SHAPES` says; of shares of yes, how much more there are, of shape ()."""


@dataclass(frozen=True, slots=True)
class StyleTables:
    """Additions of each mode, and the single maps, of which each map that is made follows one."""

    modes: Mapping[GameMode, Additions] = field(default_factory=dict)
    maps: Mapping[GameMode, tuple[MapStyle, ...]] = field(default_factory=dict)

    def of(self, mode: GameMode) -> Additions:
        """The additions of a mode; empty if the style has none for it."""
        return self.modes.get(mode, {})

    def maps_of(self, mode: GameMode) -> tuple[MapStyle, ...]:
        """The maps of a mode."""
        return self.maps.get(mode, ())

    def times(self, strength: float) -> "StyleTables":
        """The same style, so many times as strong."""
        return StyleTables(
            {mode: {name: strength * table for name, table in tables.items()} for mode, tables in self.modes.items()},
            {
                mode: tuple(replace(each, weight=max(strength, 0.0) * each.weight) for each in maps)
                for mode, maps in self.maps.items()
            },
        )


def sum_of(styles: Sequence[StyleTables]) -> StyleTables:
    """All styles at once."""
    found: dict[GameMode, Additions] = {}
    maps: dict[GameMode, tuple[MapStyle, ...]] = {}
    for style in styles:
        for mode, each in style.maps.items():
            maps[mode] = maps.get(mode, ()) + each
        for mode, tables in style.modes.items():
            mine = found.setdefault(mode, {})
            for name, table in tables.items():
                mine[name] = mine[name] + table if name in mine else table
    return StyleTables(found, maps)


def read_style(folder: Path) -> StyleTables | None:
    """The tables in an adapter's folder; None if it has no such file.

    Raises:
        InputError: they are damaged.
    """
    path = folder / TABLES
    try:
        return style_of_document(read_json(path), path)
    except MissingDocumentError:
        return None
    except DocumentError as error:
        raise InputError(f"The style {error}") from error


def style_of_document(document: Any, path: Path) -> StyleTables:
    """The style that a JSON document holds.

    Raises:
        InputError: it is damaged.
    """
    try:
        values = converted(document, dict[str, dict[str, Any]], path)
        maps = {GameMode[mode.upper()]: styles_of_document(styles) for mode, styles in values.pop(MAPS, {}).items()}
        modes = {
            GameMode[mode.upper()]: {
                name: contexts_as_now(name, np.array(table, np.float64), _shape(name)) for name, table in tables.items()
            }
            for mode, tables in values.items()
        }
        for tables in modes.values():
            for name, table in tables.items():
                if table.shape != _shape(name) or not np.isfinite(table).all() or np.abs(table).max() > 10 * MOST_NATS:
                    raise ValueError(f"{name} has another shape or values out of range")
    except (DocumentError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} cannot be read as a style; train or export it again.") from error
    return StyleTables(modes, maps)


def _shape(name: str) -> tuple[int, ...]:
    return () if name.startswith(USUAL) else (SHAPES | OTHER_MODES)[name]


def document_of_style(style: StyleTables) -> dict[str, Any]:
    """The opposite of `style_of_document`, rounded to a thousandth."""
    document: dict[str, Any] = {
        mode.name.lower(): {name: np.round(table, 3).tolist() for name, table in tables.items()}
        for mode, tables in style.modes.items()
    }
    if style.maps:
        document[MAPS] = {mode.name.lower(): document_of_styles(maps) for mode, maps in style.maps.items()}
    return document


def write_style(folder: Path, style: StyleTables) -> None:
    """Write a style into an adapter's folder.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    write_atomically(folder / TABLES, json.dumps(document_of_style(style)).encode(), overwrite=True)


def keep_example(style: StyleTables) -> str:
    """Keep a style by example, as it was counted; returns its hash.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    return keep(json.dumps(document_of_style(style), sort_keys=True).encode())


def kept_example(sha256: str) -> StyleTables | None:
    """The style by example under a hash; None where it is not kept here."""
    data = kept(sha256)
    return None if data is None else style_of_document(json.loads(data), Path(f"{sha256}.json"))
