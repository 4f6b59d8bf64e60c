"""A difficulty's objects as columns of numbers, quick to search and to paint."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from PySide6.QtGui import QColor

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import combos
from core.beatmap.objects import GameMode, HitObject, HitSound, Hold, Slider, Spinner, column_of
from core.beatmap.timing import TimingLines, object_end_time
from desktop.shared import colours


class Kind(IntEnum):
    """The kind of an object, as a number for the columns of the table."""

    CIRCLE = 0
    SLIDER = 1
    SPINNER = 2
    HOLD = 3


SAME_MS = 1.0
"""Within which two times mean the same object: links and files hold whole milliseconds."""


@dataclass(frozen=True, slots=True)
class ObjectTable:
    """Columns in order of time.

    Attributes:
        times, ends: ms.
        latest_ends: running maximum of `ends`.
        kinds: `Kind`.
        colours: index into `palette`.
        numbers: within the combo, from 1; 0 where the mode shows none.
        slides: 1 + repeats.
        columns: of osu!mania; -1 elsewhere.
        big: large taiko notes.
        order: index of each in the list that the table was made of.
        column_count: keys of osu!mania; 0 elsewhere.
        usual_gap: ms, the median time from one object to the next.
    """

    times: np.ndarray
    ends: np.ndarray
    latest_ends: np.ndarray
    kinds: np.ndarray
    colours: np.ndarray
    numbers: np.ndarray
    slides: np.ndarray
    columns: np.ndarray
    big: np.ndarray
    order: np.ndarray
    column_count: int
    usual_gap: float
    palette: tuple[QColor, ...]

    def __len__(self) -> int:
        return len(self.times)

    def at(self, ms: float, tolerance: float, column: int | None = None) -> int | None:
        """The object nearest to `ms` among those that reach within `tolerance` of it (in mania: of one column)."""
        first = int(np.searchsorted(self.latest_ends, ms - tolerance, side="left"))
        last = int(np.searchsorted(self.times, ms + tolerance, side="right"))
        found = np.arange(first, last)
        found = found[self.ends[first:last] >= ms - tolerance]
        if column is not None:
            found = found[self.columns[found] == column]
        if not found.size:
            return None
        distance = np.maximum(self.times[found] - ms, ms - self.ends[found])
        # Where several reach the pointer the one that begins nearest is meant.
        return int(found[np.lexsort((np.abs(self.times[found] - ms), np.maximum(distance, 0)))[0]])

    def found(self, places: Sequence[tuple[float, int | None]]) -> np.ndarray:
        """Indices of the objects that begin at these times, in mania in these columns where one is given."""
        kept: set[int] = set()
        for time, column in places:
            first = int(np.searchsorted(self.times, time - SAME_MS, side="left"))
            last = int(np.searchsorted(self.times, time + SAME_MS, side="right"))
            kept.update(i for i in range(first, last) if column is None or self.columns[i] in (column, -1))
        return np.array(sorted(kept), dtype=int)

    def rows(self, indices: Collection[int]) -> np.ndarray:
        """The rows of objects by their index in the list that the table was made of."""
        if not indices:
            return np.zeros(0, dtype=int)
        return np.flatnonzero(np.isin(self.order, np.fromiter(indices, dtype=int, count=len(indices))))


def object_table(objects: Sequence[HitObject], beatmap: Beatmap) -> ObjectTable:
    """The columns of `objects`, timed and coloured by what `beatmap` says."""
    count = len(objects)
    order = np.argsort(np.fromiter((each.time for each in objects), dtype=float, count=count), kind="stable")
    objects = [objects[index] for index in order.tolist()]
    mode = beatmap.mode
    lines = TimingLines(beatmap.timing_points)
    times = np.fromiter((hit_object.time for hit_object in objects), dtype=float, count=count)
    ends = np.fromiter((object_end_time(each, beatmap, lines) for each in objects), dtype=float, count=count)
    ends = np.maximum(np.where(np.isfinite(ends), ends, times), times)
    kinds = np.fromiter((_kind(each) for each in objects), dtype=int, count=count)
    slides = np.fromiter((each.slides if isinstance(each, Slider) else 1 for each in objects), dtype=int, count=count)
    columns = np.full(count, -1)
    big = np.zeros(count, dtype=bool)
    numbers = np.zeros(count, dtype=int)
    keys = 0
    if mode == GameMode.MANIA:
        keys = max(beatmap.keys, 1)
        columns = np.fromiter((column_of(each.x, keys) for each in objects), dtype=int, count=count)
        colour_of, palette = columns, tuple(colours.column_colour(column, keys) for column in range(keys))
    elif mode == GameMode.TAIKO:
        rim = int(HitSound.WHISTLE | HitSound.CLAP)
        kat = np.fromiter((bool(each.sound & rim) for each in objects), dtype=int, count=count)
        big = np.fromiter((bool(each.sound & HitSound.FINISH) for each in objects), dtype=bool, count=count)
        colour_of = np.where(kinds == Kind.CIRCLE, kat, 2)
        palette = (colours.DON, colours.KAT, colours.DRUMROLL)
    else:
        found = combos(_with_objects(beatmap, objects))
        shades = list(dict.fromkeys(each.colour for each in found))
        palette = tuple(QColor(*colour) for colour in shades)
        colour_of = np.fromiter((shades.index(each.colour) for each in found), dtype=int, count=count)
        numbers = np.fromiter((each.number for each in found), dtype=int, count=count)
    return ObjectTable(
        times=times,
        ends=ends,
        latest_ends=np.maximum.accumulate(ends) if count else ends,
        kinds=kinds,
        colours=colour_of,
        numbers=numbers,
        slides=slides,
        columns=columns,
        big=big,
        order=order,
        column_count=keys,
        usual_gap=float(np.median(np.diff(times))) if count > 1 else 1000.0,
        palette=palette,
    )


def _with_objects(beatmap: Beatmap, objects: list[HitObject]) -> Beatmap:
    """A difficulty of the same combo colours with other objects."""
    if objects == beatmap.hit_objects:
        return beatmap
    other = Beatmap.new(beatmap.mode)
    other.combo_colours = beatmap.combo_colours
    other.hit_objects = objects
    return other


def _kind(hit_object: HitObject) -> Kind:
    if isinstance(hit_object, Slider):
        return Kind.SLIDER
    if isinstance(hit_object, Spinner):
        return Kind.SPINNER
    return Kind.HOLD if isinstance(hit_object, Hold) else Kind.CIRCLE
