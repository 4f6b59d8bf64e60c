"""What mappers choose, counted: the classes of `prior.SHAPES` and `prior.OTHER_MODES` in human maps.

No network is asked: which class a choice belongs to follows from the map itself.
"""

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import (
    PLAYFIELD_HEIGHT,
    PLAYFIELD_WIDTH,
    Circle,
    GameMode,
    HitObject,
    Hold,
    Slider,
    Spinner,
    column_of,
)
from core.beatmap.stacking import circle_radius
from core.beatmap.timing import TimingLines, slider_span
from core.data_files import resources
from core.documents import converted, read_json, shortened
from core.errors import InputError
from core.files import write_atomically
from core.generation.mappers.bundled import slider_fit
from core.generation.mappers.bundled.osu_grammar import OsuGrammar
from core.generation.mappers.bundled.prior import (
    COMBO_SIZES,
    MOST_MADE,
    MOST_ROOM,
    OTHER_MODES,
    SHAPES,
    beats_class,
    colour_context,
    column_class,
    compared_beat,
    table_shape,
)
from core.generation.mappers.bundled.spatial_features import STACKED, SpatialFeatures
from core.generation.mappers.bundled.taiko_grammar import colour_class
from core.generation.mappers.bundled.token_groups import CELL
from core.model.checkpoints.catalog import BUNDLED

FILE = "choices.json"
"""Beside the bundled model: how often mappers choose each class, (levels, …) by mode and table."""

Counts = dict[str, NDArray[np.float64]]
"""By table; shaped as `SHAPES` says, without levels."""

_REST_BEATS = 0.24  # as `ConstrainedDecoder.limit`
_SHORTEST_BEATS = 0.24
_LONGEST_BEATS = 64.0
_ROUNDING_BEATS = 0.02
_ROUNDED_MS = 1.5


def count_choices(beatmap: Beatmap) -> Counts:
    """How often the map's mapper chose each class in each context."""
    readers = {GameMode.MANIA: _mania, GameMode.TAIKO: _taiko}
    counted = _count(readers.get(beatmap.mode, _osu)(beatmap))
    return {name: counts for name, counts in counted.items() if counts.any()}


def read_usual() -> dict[GameMode, Counts]:
    """Counts of many mappers' maps, with levels: (levels, …).

    Raises:
        InputError: the file is damaged.
    """
    path = resources() / "models" / BUNDLED / FILE
    try:
        document = converted(read_json(path), dict[str, dict[str, list[object]]], path)
        found = {
            GameMode[mode.upper()]: {name: np.array(values, np.float64) for name, values in tables.items()}
            for mode, tables in document.items()
        }
        if any(table.shape != table_shape(name) for tables in found.values() for name, table in tables.items()):
            raise ValueError("a table has another shape")
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} cannot be read ({shortened(error)}); install Beatwright again.") from error
    return found


def write_usual(folder: Path, modes: Mapping[GameMode, Mapping[str, NDArray[np.float64]]]) -> None:
    """Write counts with levels of each mode.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    document = {
        mode.name.lower(): {name: np.rint(table).astype(int).tolist() for name, table in tables.items()}
        for mode, tables in modes.items()
    }
    write_atomically(folder / FILE, json.dumps(document).encode(), overwrite=True)


_Choice = tuple[str, tuple[int, ...], int]
"""Table, context and class."""


def _count(choices: Iterator[_Choice]) -> Counts:
    counts = {name: np.zeros(shape) for name, shape in (SHAPES | OTHER_MODES).items()}
    for table, context, chosen in choices:
        counts[table][(*context, chosen)] += 1
    return counts


def _osu(beatmap: Beatmap) -> Iterator[_Choice]:
    """The choices of an osu! map."""
    lines = TimingLines(beatmap.timing_points)
    radius = circle_radius(beatmap.cs) if beatmap.mode == GameMode.OSU else 0.0
    spatial = SpatialFeatures(np.zeros((1, 2)), radius)
    items = sorted(beatmap.hit_objects, key=lambda item: item.time)
    combo = 0
    for index, item in enumerate(items):
        time, beat = item.time, lines.beat_length_at(item.time)
        after = items[index + 1].time if index + 1 < len(items) else np.inf
        gap, compared = beats_class((after - time) / beat), compared_beat(beat)
        room = min((after - time) / beat - _REST_BEATS, _LONGEST_BEATS)  # beats that a long object may last
        if room >= OsuGrammar.spinner_beats:
            yield "spinner", (gap,), int(isinstance(item, Spinner))
        if isinstance(item, Spinner):
            yield "spin", (gap,), beats_class((item.end - time) / beat)
            continue
        spatial.centres = np.array([_cell_centre(item.x, item.y)])
        for feature in spatial.features(time, compared):
            if feature.classes[0] >= 0:
                yield feature.table, feature.context, int(feature.classes[0])
        touch = spatial.touching(np.array([(item.x, item.y)]), time, compared)
        if touch is not None and touch.classes[0] >= 0:
            yield touch.table, touch.context, int(touch.classes[0])
        below = spatial.stacked_on(0, time, compared)
        if below is not None:
            yield "stack", (below[1],), int(math.dist((item.x, item.y), below[0]) < STACKED)
        spatial.add((item.x, item.y), time)
        begins = item.new_combo or index == 0
        size = int(np.searchsorted(COMBO_SIZES, combo, side="right"))
        yield "combo", (_bar_place(lines, time), size), int(begins)
        combo = 1 if begins else combo + 1
        if room >= _SHORTEST_BEATS:
            yield "slider", (beats_class((after - time) / compared),), int(isinstance(item, Slider))
        if isinstance(item, Slider):
            span = max(slider_span(item, beatmap, lines), 1.0)
            yield "span", (gap,), beats_class(span / beat)
            spans = max(int((room + _ROUNDING_BEATS) * beat / span), item.slides)
            for made in range(1, min(item.slides, spans) + 1):
                context = (min(spans, MOST_ROOM) - 1, min(made, MOST_MADE) - 1)
                if made < spans:
                    yield "repeat", context, int(made < item.slides)
            spatial.add(slider_fit.end_position(item), time + span * item.slides, end=True)


def _cell_centre(x: float, y: float) -> tuple[float, float]:
    column = min(max(x // CELL, 0), PLAYFIELD_WIDTH // CELL - 1)
    row = min(max(y // CELL, 0), PLAYFIELD_HEIGHT // CELL - 1)
    return CELL * column + CELL / 2, CELL * row + CELL / 2


def _bar_place(lines: TimingLines, time: float) -> int:
    """As `OnsetGrid.bar_place`: on the first beat of a bar, on another one, between beats."""
    beat = lines.beat_length_at(time)
    beats = (time - lines.red_at(time).time) / beat
    if abs(beats - round(beats)) * beat > _ROUNDED_MS:
        return 2
    return int(round(beats) % lines.meter_at(time) != 0)


def _mania(beatmap: Beatmap) -> Iterator[_Choice]:
    """The choices of an osu!mania map."""
    lines = TimingLines(beatmap.timing_points)
    onsets: dict[float, list[HitObject]] = {}
    for item in beatmap.hit_objects:
        onsets.setdefault(item.time, []).append(item)
    times = sorted(onsets)
    last, before = list[int](), list[int]()
    for index, time in enumerate(times):
        beat = lines.beat_length_at(time)
        since = beats_class((time - times[index - 1]) / beat if index else np.inf)
        following = beats_class((times[index + 1] - time) / beat if index + 1 < len(times) else np.inf)
        notes = onsets[time]
        columns = [column_of(note.x, beatmap.keys) for note in notes]
        for number, (note, column) in enumerate(zip(notes, columns, strict=True)):
            if index:
                yield "column", (since, int(number > 0)), column_class(column, last, before)
            yield "hold", (following,), int(isinstance(note, Hold))
            if isinstance(note, Hold):
                yield "hold length", (following,), beats_class((note.end - time) / beat)
            if number + 1 < beatmap.keys:
                yield "chord", (since, min(number + 1, 4) - 1), int(number + 1 < len(notes))
        last, before = columns, last


def _taiko(beatmap: Beatmap) -> Iterator[_Choice]:
    """The choices of an osu!taiko map."""
    lines = TimingLines(beatmap.timing_points)
    last: tuple[float, bool, int] | None = None
    for item in beatmap.hit_objects:
        if not isinstance(item, Circle):
            continue
        chosen = colour_class(item.sound)
        kat = chosen % 2 == 1
        if last is not None:
            beats = (item.time - last[0]) / lines.beat_length_at(item.time)
            yield "colour", colour_context(beats, kat=last[1], run=last[2]), chosen
        run = last[2] + 1 if last is not None and last[1] == kat else 1
        last = (item.time, kat, run)
