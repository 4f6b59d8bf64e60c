"""Planting faults in good maps: wrong snaps, swapped hitsounds, misplaced combos, displaced objects, and rarer ones."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitObject, Hold, Slider, Spinner, TimingPoint
from core.beatmap.timing import TimingLines, object_end_times

ADDITIONS = 14
MOST_ATTEMPTS = 60
REPORTED = ("snap", "hitsound", "combo", "place")
OTHERS = ("missing", "kind", "volume", "length", "shape", "velocity")


@dataclass(frozen=True, slots=True)
class Fault:
    """What was planted.

    Attributes:
        kind: one of `REPORTED` or `OTHERS`.
        times: of the objects that are wrong now, or were right before, ms; whoever names one of them has found it.
    """

    kind: str
    times: tuple[float, ...]


def plant(beatmap: Beatmap, seed: int, each: int = 2, kinds: Sequence[str] = REPORTED) -> tuple[Beatmap, list[Fault]]:
    """A copy with up to `each` faults of every kind that the mode has, no two on neighbouring objects."""
    rng = np.random.default_rng(seed)
    copy = beatmap.copy()
    faults: list[Fault] = []
    taken: set[int] = set()
    for kind in kinds:
        spoil = _KINDS[kind]
        planted = 0
        # Objects that a fault took away stay in the list until the end, so that places keep their meaning.
        for place in rng.permutation(len(copy.hit_objects))[: MOST_ATTEMPTS * each].tolist():
            if planted == each:
                break
            if taken & set(range(place - 3, place + 4)) or not 2 <= place < len(copy.hit_objects) - 3:
                continue
            times = spoil(copy, place, rng)
            if times:
                faults.append(Fault(kind, times))
                taken.add(place)
                planted += 1
    gone = {fault.times[0] for fault in faults if fault.kind == "missing"}
    copy.hit_objects = sorted((item for item in copy.hit_objects if item.time not in gone), key=lambda item: item.time)
    copy.timing_points.sort(key=lambda point: (point.time, not point.uninherited))
    for item in copy.hit_objects:
        item.source = None
    for point in copy.timing_points:
        point.source = None
    return copy, faults


def _wrong_snap(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Move an object to a tick of another divisor, less than half a beat away."""
    item = beatmap.hit_objects[place]
    if isinstance(item, Spinner) or item.end_time != item.time:
        return ()
    lines = TimingLines(beatmap.timing_points)
    beat = lines.beat_length_at(item.time)
    now = lines.nearest_tick(item.time)[1]
    low, high = _free_span(beatmap, place)
    ticks = set()
    for divisor in (3, 4, 6, 8):
        for tick in lines.ticks(item.time - beat / 2, item.time + beat / 2, divisor):
            moved = tick.time - item.time
            if (
                low + beat / 8.1 <= tick.time <= high - beat / 8.1
                and abs(moved) > beat / 13
                and lines.nearest_tick(tick.time)[1] != now
            ):
                ticks.add(math.floor(tick.time))
    if not ticks:
        return ()
    was = item.time
    item.time = float(rng.choice(sorted(ticks)))
    return was, item.time


def _free_span(beatmap: Beatmap, place: int) -> tuple[float, float]:
    ends = object_end_times(beatmap)
    times = [item.time for item in beatmap.hit_objects]
    own = times[place]
    length = ends[place] - own
    if sum(time == own for time in times[max(place - 10, 0) : place + 10]) > 1:
        return own, own  # a note of a chord
    before = max(ends[:place], default=-1e9)
    after = min(times[place + 1 :], default=1e9)
    return before, after - length


def _swapped_sounds(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Exchange the additions of two near objects."""
    objects = beatmap.hit_objects
    first = objects[place]
    others = [
        item
        for item in objects[place + 1 : place + 4]
        if item.time > first.time and _sound(item) != _sound(first) and _sound(item) is not None
    ]
    if not others or _sound(first) is None:
        return ()
    second = others[0]
    a, b = _sound(first), _sound(second)
    assert a is not None and b is not None
    _set_sound(first, b)
    _set_sound(second, a)
    return first.time, second.time


def _sound(item: HitObject) -> int | None:
    if isinstance(item, Spinner):
        return None
    if isinstance(item, Slider) and item.edge_sounds:
        return item.edge_sounds[0] & ADDITIONS
    return item.sound & ADDITIONS


def _set_sound(item: HitObject, sound: int) -> None:
    if isinstance(item, Slider) and item.edge_sounds:
        item.edge_sounds[0] = item.edge_sounds[0] & ~ADDITIONS | sound
    else:
        item.sound = item.sound & ~ADDITIONS | sound


def _misplaced_combo(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Move a new combo to the object before or after."""
    if beatmap.mode not in (GameMode.OSU, GameMode.CATCH):
        return ()
    objects = beatmap.hit_objects
    item = objects[place]
    other = objects[place + int(rng.choice([-1, 1]))]
    if not item.new_combo or other.new_combo or any(isinstance(o, Spinner) for o in objects[place - 2 : place + 2]):
        return ()
    item.new_combo, other.new_combo = False, True
    return item.time, other.time


def _displaced(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Put a circle elsewhere on the playfield, or a note into another column."""
    item = beatmap.hit_objects[place]
    if not isinstance(item, Circle) or beatmap.mode == GameMode.TAIKO:
        return ()
    if beatmap.mode == GameMode.MANIA:
        keys = beatmap.keys
        ends = object_end_times(beatmap)
        busy = {
            _column(other, keys)
            for other, end in zip(beatmap.hit_objects, ends, strict=True)
            if other.time - 100 <= item.time <= end + 100
        }
        free = [column for column in range(keys) if column not in busy]
        if not free:
            return ()
        item.x = float(int((int(rng.choice(free)) + 0.5) * 512 / keys))
        return (item.time,)
    least = 150.0
    for _ in range(20):
        x, y = float(rng.integers(0, 513)), float(rng.integers(0, 385))
        if beatmap.mode == GameMode.CATCH:
            y = item.y
        if math.hypot(x - item.x, y - item.y) >= least:
            item.x, item.y = x, y
            return (item.time,)
    return ()


def _missing(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Leave a circle out, unless it is part of a chord."""
    item = beatmap.hit_objects[place]
    times = [other.time for other in beatmap.hit_objects[max(place - 10, 0) : place + 11]]
    if not isinstance(item, Circle) or times.count(item.time) > 1:
        return ()
    return (item.time,)


def _wrong_kind(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Make a slider or hold note a circle."""
    item = beatmap.hit_objects[place]
    if not isinstance(item, Slider | Hold) or beatmap.mode == GameMode.TAIKO:
        return ()
    sound = item.edge_sounds[0] if isinstance(item, Slider) and item.edge_sounds else item.sound
    beatmap.hit_objects[place] = Circle(item.x, item.y, item.time, item.new_combo, sound=sound, sample=item.sample)
    return (item.time,)


def _wrong_volume(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Make one object much louder or softer than it was."""
    item = beatmap.hit_objects[place]
    if not isinstance(item, Circle):
        return ()
    now = item.sample.volume or TimingLines(beatmap.timing_points).sample_at(item.time)[2]
    loud = [volume for volume in range(10, 101, 10) if abs(volume - now) >= 25]
    item.sample = replace(item.sample, volume=int(rng.choice(loud)))
    return (item.time,)


def _wrong_length(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """End a slider without repeats on another tick."""
    item = beatmap.hit_objects[place]
    if not isinstance(item, Slider) or item.slides > 1 or beatmap.mode not in (GameMode.OSU, GameMode.CATCH):
        return ()
    lines = TimingLines(beatmap.timing_points)
    beat = lines.beat_length_at(item.time)
    end = object_end_times(beatmap)[place]
    following = beatmap.hit_objects[place + 1].time
    ends = [
        tick.time
        for divisor in (3, 4, 6, 8)
        for tick in lines.ticks(item.time + beat / 5, following - beat / 9, divisor)
        if abs(tick.time - end) > beat / 13
    ]
    if not ends or end <= item.time:
        return ()
    item.length *= (float(rng.choice(ends)) - item.time) / (end - item.time)
    return (item.time,)


def _wrong_shape(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Put a slider's last control point elsewhere at the same distance."""
    item = beatmap.hit_objects[place]
    if not isinstance(item, Slider) or len(item.points) != 1 or beatmap.mode != GameMode.OSU:
        return ()
    x, y = item.points[0]
    radius = math.hypot(x - item.x, y - item.y)
    angle = math.atan2(y - item.y, x - item.x) + float(rng.uniform(math.pi / 3, 5 * math.pi / 3))
    moved = (round(item.x + radius * math.cos(angle)), round(item.y + radius * math.sin(angle)))
    if radius < 40 or not (0 <= moved[0] <= 512 and 0 <= moved[1] <= 384):
        return ()
    item.points = [(float(moved[0]), float(moved[1]))]
    return (item.time,)


def _wrong_velocity(beatmap: Beatmap, place: int, rng: np.random.Generator) -> tuple[float, ...]:
    """Give one slider, or one note of taiko, another velocity between two green lines; a slider keeps its duration."""
    item = beatmap.hit_objects[place]
    following = beatmap.hit_objects[place + 1].time
    if beatmap.mode == GameMode.MANIA or (beatmap.mode != GameMode.TAIKO and not isinstance(item, Slider)):
        return ()
    lines = TimingLines(beatmap.timing_points)
    if following - item.time < 4 or any(item.time - 1 < line.time < following for line in lines.lines):
        return ()
    line = lines.line_at(item.time)
    if line is None:
        return ()
    factor = float(rng.choice([0.5, 0.65, 1.5, 1.8]))
    velocity = min(max(line.velocity * factor, 0.1), 10.0)
    green = TimingPoint(
        item.time, -100 / velocity, line.meter, line.sample_set, line.sample_index, line.volume, False, line.effects
    )
    beatmap.timing_points += [green, replace(green, time=following - 1, beat_length=-100 / line.velocity)]
    beatmap.timing_points.sort(key=lambda point: (point.time, not point.uninherited))
    if isinstance(item, Slider):
        item.length *= velocity / line.velocity
    return (item.time,)


def _column(item: HitObject, keys: int) -> int:
    return min(max(int(item.x * keys / 512), 0), keys - 1)


_KINDS: dict[str, Callable[[Beatmap, int, np.random.Generator], tuple[float, ...]]] = {
    "snap": _wrong_snap,
    "hitsound": _swapped_sounds,
    "combo": _misplaced_combo,
    "place": _displaced,
    "missing": _missing,
    "kind": _wrong_kind,
    "volume": _wrong_volume,
    "length": _wrong_length,
    "shape": _wrong_shape,
    "velocity": _wrong_velocity,
}
