"""Time stamps with objects as osu!'s editor copies and pastes them: `00:24:100 (1,2,3) - `."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, column_of
from core.modding.finding import object_names, timestamp

_STAMP = re.compile(r"(\d{1,6}):([0-5]?\d):(\d{3})(?:\s*\(([\d,|\s]{1,4000})\))?(?:\s|%20)*-?", re.ASCII)
_LINK = "osu://edit/"
_SAME_MS = 1.0


class Stamp(NamedTuple):
    """A time in a song, ms, and how the objects there are named: combo numbers, in osu!mania `time|column`."""

    time: float
    names: tuple[str, ...] = ()


def read_stamp(text: str) -> Stamp | None:
    """The first stamp of a text, also of an `osu://edit/` link; None where the text does not begin with one."""
    text = text.strip().removeprefix(_LINK).replace("%20", " ")
    match = _STAMP.match(text)
    if match is None:
        return None
    minutes, seconds, thousandths, names = match.groups()
    time = int(minutes) * 60_000 + int(seconds) * 1000 + int(thousandths)
    return Stamp(float(time), tuple(name.strip() for name in (names or "").split(",") if name.strip()))


def write_stamp(beatmap: Beatmap, indices: Iterable[int]) -> str:
    """The stamp of these objects, by their index in `beatmap.hit_objects`; "" for none."""
    objects = beatmap.hit_objects
    chosen = sorted(set(indices), key=lambda index: objects[index].time)
    if not chosen:
        return ""
    names = object_names(beatmap)
    return f"{timestamp(objects[chosen[0]].time)} ({','.join(names[index] for index in chosen)}) - "


def stamped_objects(beatmap: Beatmap, stamp: Stamp) -> list[int]:
    """The indices of the objects that a stamp names, as the editor finds them: each the next one of that number."""
    objects = beatmap.hit_objects
    if beatmap.mode == GameMode.MANIA:
        return _in_columns(beatmap, stamp)
    names = object_names(beatmap)
    order = sorted(range(len(objects)), key=lambda index: objects[index].time)
    left = iter([index for index in order if objects[index].time > stamp.time - _SAME_MS])
    found: list[int] = []
    for name in stamp.names:
        index = next((index for index in left if names[index] == name), None)
        if index is None:
            break
        found.append(index)
    return found


def _in_columns(beatmap: Beatmap, stamp: Stamp) -> list[int]:
    places = {(int(item.time), column_of(item.x, beatmap.keys)): i for i, item in enumerate(beatmap.hit_objects)}
    found = []
    for name in stamp.names:
        time, bar, column = name.partition("|")
        if bar and time.isdigit() and column.isdigit() and (index := places.get((int(time), int(column)))) is not None:
            found.append(index)
    return found
