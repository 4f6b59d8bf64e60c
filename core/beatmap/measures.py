"""What a mapper measures of hit objects: distances, angles, snaps and sounds."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import acos, degrees, hypot

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import GameMode, HitObject, Slider, Spinner, column_of
from core.beatmap.sounds import SoundReader
from core.beatmap.timing import SNAP_TOLERANCE, TimingLines, object_end_time

_BASE_DISTANCE = 100.0  # osu! pixels a beat at a slider multiplier of 1


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of the chosen objects of a difficulty.

    Attributes:
        count: of objects.
        start, end: ms, of the first and last one.
        divisor: of the beat on which the first one starts.
        off: ms that it starts later than that tick; 0 where it is within what rounding costs.
        before, after: osu! pixels from the end of the object before it to the first one, and from the end of the last
            one to the object after it; in osu!catch across only. None where there is none, and in modes that have none.
        spacing: `before` as a multiple of what the slider multiplier makes of the time between.
        angle: degrees at the only object chosen, or at the middle one of three: 180 goes straight on.
        column: of the first one in osu!mania, from 0; else None.
        sounds: what the first one plays: "soft-hitnormal" and the like, or a file.
        volume: percent, of that.
    """

    count: int
    start: float
    end: float
    divisor: int
    off: float
    before: float | None
    after: float | None
    spacing: float | None
    angle: float | None
    column: int | None
    sounds: tuple[str, ...]
    volume: int


def measure(beatmap: Beatmap, indices: Sequence[int], lines: TimingLines | None = None) -> Measures:
    """The measures of objects by their indices in `beatmap.hit_objects`.

    Raises:
        ValueError: there is none.
    """
    if not indices:
        raise ValueError("no objects to measure")
    lines = lines or TimingLines(beatmap.timing_points)
    order = sorted(range(len(beatmap.hit_objects)), key=lambda index: beatmap.hit_objects[index].time)
    places = sorted(order.index(index) for index in set(indices))
    objects = [beatmap.hit_objects[index] for index in order]
    first, last = objects[places[0]], objects[places[-1]]
    tick, divisor = lines.nearest_tick(first.time) if lines.reds else (first.time, 1)
    off = first.time - tick
    previous = objects[places[0] - 1] if places[0] else None
    following = objects[places[-1] + 1] if places[-1] + 1 < len(objects) else None
    before = _distance(beatmap.mode, previous, first)
    played = SoundReader(beatmap, lines)
    hitsound = (
        played.of_edge(first, 0, first.time) if isinstance(first, Slider) else played.of_object(first, first.time)
    )
    return Measures(
        count=len(places),
        start=first.time,
        end=max(object_end_time(objects[place], beatmap, lines) for place in places),
        divisor=divisor,
        off=off if abs(off) > SNAP_TOLERANCE else 0.0,
        before=before,
        after=_distance(beatmap.mode, last, following),
        spacing=_spacing(beatmap, lines, previous, first, before),
        angle=_angle(beatmap.mode, objects, places),
        column=column_of(first.x, beatmap.keys) if beatmap.mode == GameMode.MANIA else None,
        sounds=(*([hitsound.file] if hitsound.file else []), *hitsound.samples()),
        volume=hitsound.volume,
    )


def _end_of(item: HitObject) -> tuple[float, float]:
    return slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)


def _distance(mode: GameMode, one: HitObject | None, other: HitObject | None) -> float | None:
    if mode in (GameMode.TAIKO, GameMode.MANIA) or one is None or other is None:
        return None
    if isinstance(one, Spinner) or isinstance(other, Spinner):
        return None
    x, y = _end_of(one)
    return abs(other.x - x) if mode == GameMode.CATCH else hypot(other.x - x, other.y - y)


def _spacing(
    beatmap: Beatmap, lines: TimingLines, previous: HitObject | None, item: HitObject, distance: float | None
) -> float | None:
    if previous is None or distance is None:
        return None
    passed = item.time - object_end_time(previous, beatmap, lines)
    usual = passed / lines.beat_length_at(item.time) * _BASE_DISTANCE * beatmap.slider_multiplier
    return distance / usual if usual > 0 else None


def _angle(mode: GameMode, objects: Sequence[HitObject], places: Sequence[int]) -> float | None:
    """Degrees between the ways to and from an object, or the middle one of three; None where there is no angle."""
    if mode != GameMode.OSU or len(places) not in (1, 3):
        return None
    around = (places[0] - 1, places[0], places[0] + 1) if len(places) == 1 else tuple(places)
    if around[0] < 0 or around[2] >= len(objects):
        return None
    before, here, after = (objects[place] for place in around)
    if any(isinstance(each, Spinner) for each in (before, here, after)):
        return None
    x, y = _end_of(before)
    leave_x, leave_y = _end_of(here)
    inward = x - here.x, y - here.y
    outward = after.x - leave_x, after.y - leave_y
    lengths = hypot(*inward) * hypot(*outward)
    if lengths < 1e-6:
        return None
    return degrees(acos(min(max((inward[0] * outward[0] + inward[1] * outward[1]) / lengths, -1.0), 1.0)))
