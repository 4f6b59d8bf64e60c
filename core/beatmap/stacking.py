"""Stacking: objects at one place are shown a little apart, by the rules of the game."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from struct import pack, unpack

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position, slider_path
from core.beatmap.objects import Circle, HitObject, Slider, Spinner
from core.beatmap.timing import object_end_times

STACK_DISTANCE = 3.0
FIRST_VERSION_WITH_NEW_STACKING = 6
# Real maps look at a few dozen objects; this only bounds files with thousands of objects at one time.
MAX_LOOK = 2000
_CELL = 2 * STACK_DISTANCE
_FAR = 1e9
_NOWHERE = (math.inf, math.inf)
_HEAD, _SLIDER_HEAD, _TAIL, _NO_PART = range(4)

Point = tuple[float, float]
_Entry = tuple[int, float, float, int]


def preempt(ar: float) -> float:
    """ms an object is visible before its time: whole ones, of the AR in the single precision that the game keeps."""
    share = (_single(ar) - 5.0) / 5.0
    return float(int(1200.0 + (450.0 - 1200.0) * share if share > 0 else 1200.0 + (1200.0 - 1800.0) * share))


def _single(value: float) -> float:
    """`value` as a 32-bit float holds it."""
    return float(unpack("<f", pack("<f", value))[0])


def circle_radius(cs: float) -> float:
    """osu! pixels."""
    return 64.0 * (1.0 - 0.7 * (cs - 5.0) / 5.0) / 2.0


def stack_heights(beatmap: Beatmap, ar: float | None = None, ends: list[float] | None = None) -> list[int]:
    """How many steps each object is raised towards the upper left; negative ones go down.

    Args:
        ar: approach rate; None for the beatmap's own.
        ends: of its objects, ms, where they are known.
    """
    ends = object_end_times(beatmap) if ends is None else ends
    threshold = _single(preempt(beatmap.ar if ar is None else ar) * _single(beatmap.stack_leniency))
    if beatmap.version >= FIRST_VERSION_WITH_NEW_STACKING:
        return _heights(beatmap.hit_objects, ends, threshold)
    return _old_heights(beatmap.hit_objects, ends, threshold)


def stack_offset(height: int, cs: float) -> float:
    """osu! pixels to add to both x and y of an object of this stack height."""
    return height * circle_radius(cs) / 64.0 * -6.4


def _near(a: Point, b: Point) -> bool:
    return math.hypot(a[0] - b[0], a[1] - b[1]) < STACK_DISTANCE


class _Grid:
    """Heads and tails of objects by cells, so that those near a point are found without trying all."""

    def __init__(self, objects: Sequence[HitObject], tails: Mapping[int, Point], *, spinners: bool = False) -> None:
        """`tails` are the ends of sliders by the index of the object; `spinners` says whether those count as well."""
        cells: dict[tuple[int, int], list[_Entry]] = {}
        for index, item in enumerate(objects):
            if isinstance(item, Spinner) and not spinners:
                continue
            tail = tails.get(index)
            for x, y, part in ((item.x, item.y, _HEAD if tail is None else _SLIDER_HEAD), (*(tail or _NOWHERE), _TAIL)):
                if -_FAR < x < _FAR and -_FAR < y < _FAR:
                    cells.setdefault((int(x // _CELL), int(y // _CELL)), []).append((index, x, y, part))
        self._cells = cells

    def before(self, point: Point, index: int, lowest: int, *, but: int) -> int:
        """The last object with a part near `point` from `lowest` up to before `index`; -1 for none.

        Args:
            but: a part that does not count.
        """
        found = lowest - 1
        for cell in self._around(point):
            for position in range(bisect_left(cell, (index,)) - 1, -1, -1):
                other, x, y, part = cell[position]
                if other <= found:
                    break
                if part != but and _near((x, y), point):
                    found = other
                    break
        return found if found >= lowest else -1

    def after(self, point: Point, index: int, end: int) -> int:
        """The first object near `point` after `index` and before `end`; `end` where there is none."""
        found = end
        for cell in self._around(point):
            for position in range(bisect_left(cell, (index + 1,)), len(cell)):
                other, x, y, _ = cell[position]
                if other >= found:
                    break
                if _near((x, y), point):
                    found = other
                    break
        return found

    def _around(self, point: Point) -> Iterator[list[_Entry]]:
        """The up to four cells that objects near `point` can be in."""
        if not (-_FAR < point[0] < _FAR and -_FAR < point[1] < _FAR):
            return
        column, row = int(point[0] // _CELL), int(point[1] // _CELL)
        right, down = point[0] - column * _CELL >= STACK_DISTANCE, point[1] - row * _CELL >= STACK_DISTANCE
        beside = column + (1 if right else -1), row + (1 if down else -1)
        for place in ((column, row), (beside[0], row), (column, beside[1]), beside):
            cell = self._cells.get(place)
            if cell is not None:
                yield cell


def _heights(objects: list[HitObject], ends: list[float], threshold: float) -> list[int]:
    """Stack heights (n,) as format 6 and later have them: backwards from the last object."""
    heights = [0] * len(objects)
    places = [(hit_object.x, hit_object.y) for hit_object in objects]
    sliders = {index: slider_end_position(item) for index, item in enumerate(objects) if isinstance(item, Slider)}
    grid = _Grid(objects, sliders)
    # Spinners are passed over, so they never end the search.
    whole_ends = np.trunc([math.inf if isinstance(o, Spinner) else end for o, end in zip(objects, ends, strict=True)])
    starts = [int(item.time) for item in objects]
    former_circle = _former_circle(objects)
    for last in range(len(objects) - 1, 0, -1):
        i = last
        if heights[i] != 0 or not isinstance(objects[i], Circle | Slider):
            continue
        circle = isinstance(objects[i], Circle)
        n = last
        while True:
            following = n
            # A circle ends when it begins, so one that is too old ends the search.
            lowest = max(former_circle[bisect_left(starts, starts[i] - int(threshold) - 2)], last - MAX_LOOK, 0)
            n = grid.before(places[i], n, lowest, but=_NO_PART if circle else _SLIDER_HEAD)
            if n < 0:
                break
            if circle:
                if (starts[i] - whole_ends[n:following] > threshold).any():
                    break
                if n in sliders and _near(sliders[n], places[i]):
                    # Circles under a slider's tail go down instead of raising the slider.
                    offset = heights[i] - heights[n] + 1
                    for j in range(n + 1, last + 1):
                        if _near(sliders[n], places[j]):
                            heights[j] -= offset
                    break
            elif objects[i].time - objects[n].time > threshold:
                break
            heights[n] = heights[i] + 1
            i = n
    return heights


def _former_circle(objects: list[HitObject]) -> list[int]:
    """For each index, and the one after the last, the last circle before it; -1 for none."""
    found = [-1]
    for index, item in enumerate(objects):
        found.append(index if isinstance(item, Circle) else found[-1])
    return found


def _old_heights(objects: list[HitObject], ends: list[float], threshold: float) -> list[int]:
    """Stack heights (n,) as formats before 6 have them: forwards from the first object."""
    heights = [0] * len(objects)
    heads = _Grid(objects, {}, spinners=True)
    for i, current in enumerate(objects):
        if heights[i] != 0 and not isinstance(current, Slider):
            continue
        place = (current.x, current.y)
        tail = slider_path(current).end if isinstance(current, Slider) else place
        until = ends[i]
        below, j, end = 0, i, min(i + 1 + MAX_LOOK, len(objects))
        # What follows soon at the head lifts this object; what follows at a slider's tail sinks below it.
        while True:
            j = min(heads.after(point, j, end) for point in {place, tail})
            if j == end or objects[j].time - threshold > until:
                break
            until = objects[j].time
            if _near((objects[j].x, objects[j].y), place):
                heights[i] += 1
            else:
                below += 1
                heights[j] -= below
    return heights
