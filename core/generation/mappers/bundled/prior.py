"""What mappers do more, or less, often than the decoder believes: learned additions to its scores.

The small decoder's picture of positions is blurred, and the rhythm that it is conditioned on is not quite a mapper's,
with fewer long gaps: left alone it makes too few sliders, and objects that lie half over one another.
`core.training.prior.fit_prior` follows human maps with the grammar, compares what the decoder expected with what the
mapper did, and fits one addition (nats) for each class of option in each context.
A checkpoint keeps them in `idiom.json`.
"""

import json
import math
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.documents import converted, read_json, shortened
from core.errors import InputError
from core.files import write_atomically
from core.generation.mappers.bundled.older_tables import contexts_as_now

FILE = "idiom.json"
LEVELS = (2.0, 2.7, 4.0, 5.3)
"""Stars between which maps are taken to be alike."""

LEVEL_COUNT = len(LEVELS) + 1

BEATS = (0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 10.0, 16.0)
"""Beats from one object to another, and of a slider's span: each value belongs to the nearest."""

LONGEST_BEAT = 500.0
"""ms of a beat by which gaps are compared. Of beats from 350 to 600 ms, with this one the choices of each of 353 osu!
training maps are likeliest by those of the others: quarters of a slow song are mapped as halves of another.
"""

COMBO_SIZES = (2, 3, 4, 6, 9)
"""Objects in the combo from which on another class begins."""

JUMPS = (0.9, 1.8, 2.6, 3.6, 5.0, 7.0, 10.0)
"""Radii between the classes of jumps, after the one that stays in its cell."""

APPROACHES = 3
"""How an object follows the last one (`spatial_features`): in a stream, else after a circle, after a slider."""

MOST_ROOM, MOST_MADE = 4, 3

SHAPES: dict[str, tuple[int, ...]] = {
    "spinner": (len(BEATS), 2),  # gap to the next object; another object or a spinner
    "spin": (len(BEATS), len(BEATS)),  # gap to the next object; length of a spinner
    "slider": (len(BEATS), 2),  # gap to the next object (compared); circle or slider
    "combo": (3, len(COMBO_SIZES) + 1, 2),  # place in the bar, objects in the combo; goes on or begins
    "span": (len(BEATS), len(BEATS)),  # gap to the next object; length of a span
    "repeat": (MOST_ROOM, MOST_MADE, 2),  # spans that fit, spans made; ends or goes on
    "jump": (APPROACHES, len(BEATS), len(JUMPS) + 2),  # approach, gap since the last object (compared); distance
    "turn": (2, 6),  # within a stream or not; angle by 30 degrees
    "far": (2, 2, 2),  # within a stream or not, after a short or a long jump; short or long
    "side": (2, 2),  # within a stream or not; turns to the other side than before or to the same
    "former": (3,),  # clear of former objects, half over one, on one
    "edge": (3,),  # at the border, near it, inside
    "touch": (APPROACHES, len(BEATS), 2),  # the same; clear of the last object or half over it
    "stack": (APPROACHES + 1, 2),  # approach, or on a former object; exactly there or not
}
"""Contexts, and the classes of the options, of each table; every table holds all levels of stars."""

OTHER_MODES: dict[str, tuple[int, ...]] = {
    "chord": (len(BEATS), 4, 2),  # gap since the last onset, notes so far; the chord ends or goes on
    "column": (
        len(BEATS),
        2,
        3,
    ),  # gap since the last onset, first or further note; column of the last onset, of the one before, another
    "hold": (len(BEATS), 2),  # gap to the next onset; tapped or held
    "hold length": (len(BEATS), len(BEATS)),  # gap to the next onset; length of a hold note
    "colour": (3, 2, 4, 4),  # gap since the last note, its colour, notes of it; don, kat, big don, big kat
}
"""The same of osu!mania and osu!taiko, where only styles have tables."""

BALANCED = ("slider", "combo")
"""Tables of yes and no whose share in the whole map leans to the usual one where it follows no other map's: a decoder
that has written few sliders goes on with fewer, and a rhythm has fewer long gaps than a mapper's."""

USUAL = "usual "
"""Before a table's name: the share of yes in human maps of each level."""


class Feature(NamedTuple):
    """One table's say in a choice.

    Attributes:
        classes: (options,), -1 where an option has none.
    """

    table: str
    context: tuple[int, ...]
    classes: NDArray[np.int64]


class MappingPrior:
    """The additions for one map; `tables` are arrays of nats by name, shaped as `SHAPES` says."""

    def __init__(self, tables: Mapping[str, NDArray[np.float64]] | None = None, stars: float | None = None) -> None:
        self.tables = dict(tables or {})
        self._level = level(DEFAULT_STARS if stars is None else stars)

    def styled(self, additions: Mapping[str, NDArray[np.float64]]) -> "MappingPrior":
        """The same with those of a style: nats for each class and context, shaped as `SHAPES` says, at all levels
        alike; of shares of yes, how much more there are.
        """
        styled = MappingPrior(self.tables)
        styled._level = self._level
        for name, table in additions.items():
            if name.startswith(USUAL):
                if name in self.tables:
                    styled.tables[name] = np.clip(self.tables[name] + table, 0.0, 1.0)
            else:
                styled.tables[name] = (
                    self.tables[name] + table if name in self.tables else table[None].repeat(LEVEL_COUNT, 0)
                )
        return styled

    def bias(self, *features: Feature) -> NDArray[np.float64]:
        """Nats for every option, (options,)."""
        total = np.zeros(len(features[0].classes))
        for table, context, classes in features:
            if table in self.tables:
                values = self.tables[table][(self._level, *context)]
                total += np.where(classes >= 0, values[classes], 0.0)
        return total

    def balanced(self) -> dict[str, NDArray[np.float64]]:
        """The usual shares, (1, 2), of no and yes of the balanced tables."""
        yes = {name: self.tables[USUAL + name][self._level] for name in BALANCED if USUAL + name in self.tables}
        return {name: np.array([[1 - share, share]]) for name, share in yes.items()}


def class_count(name: str) -> int:
    """Of the table of that name."""
    return (SHAPES | OTHER_MODES)[name][-1]


def table_shape(name: str) -> tuple[int, ...]:
    """Of the table of that name, with its levels."""
    return (LEVEL_COUNT, *(SHAPES | OTHER_MODES).get(name, ()))


DEFAULT_STARS = 3.5


def level(stars: float) -> int:
    """The level of maps with so many stars."""
    return int(np.searchsorted(LEVELS, stars, side="right"))


def beats_class(beats: float) -> int:
    """The nearest of `BEATS`, by ratio."""
    return int(np.abs(np.log(np.array(BEATS) / min(max(beats, 0.05), 64.0))).argmin())


def compared_beat(beat: float) -> float:
    """ms of the beat by which the gaps of a song are compared with those of others: half a long one, two short ones."""
    octaves = math.ceil(math.log2(min(max(beat, 1.0), 60_000.0) / LONGEST_BEAT))
    return float(beat / 2.0**octaves)


def colour_context(beats: float, *, kat: bool, run: int) -> tuple[int, int, int]:
    """The context of a note of osu!taiko, `beats` after the last one, which ended a run of notes of its colour."""
    return int(np.searchsorted((0.27, 0.52), beats)), int(kat), min(max(run, 1), 4) - 1


def column_class(column: int, last: Collection[int], before: Collection[int]) -> int:
    """What a column of osu!mania is to the columns of the last onset, and of the one before it."""
    return 0 if column in last else 1 if column in before else 2


def read_prior(folder: Path, mode: GameMode, stars: float | None) -> MappingPrior:
    """That of the checkpoint in `folder`; one without additions where it has none.

    Raises:
        InputError: the file is damaged.
    """
    path = folder / FILE
    if not path.is_file():
        return MappingPrior()
    return MappingPrior(_tables(path, path.stat().st_mtime_ns).get(mode.name.lower(), {}), stars)


@lru_cache(2)
def _tables(path: Path, _changed_ns: int) -> dict[str, dict[str, NDArray[np.float64]]]:
    """What the file holds for each mode, read once until it changes: every pass over a song asks."""
    try:
        document = converted(read_json(path), dict[str, dict[str, Any]], path)
        tables = {
            mode: {
                name: contexts_as_now(name, np.array(values, dtype=np.float64), table_shape(name)[1:])
                for name, values in of_mode.items()
            }
            for mode, of_mode in document.items()
        }
        shapes = [(table, table_shape(name)) for of_mode in tables.values() for name, table in of_mode.items()]
        if any(table.shape != shape or not np.isfinite(table).all() for table, shape in shapes):
            raise ValueError("a table has another shape")
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} cannot be read ({shortened(error)}); get the model again.") from error
    return tables


def write_prior(folder: Path, modes: Mapping[GameMode, Mapping[str, NDArray[np.float64]]]) -> None:
    """Write the tables of each mode, arrays of nats with the shapes of `SHAPES`, beside a checkpoint."""
    document = {
        mode.name.lower(): {name: np.round(table, 2).tolist() for name, table in tables.items()}
        for mode, tables in modes.items()
    }
    write_atomically(folder / FILE, json.dumps(document).encode(), overwrite=True)
