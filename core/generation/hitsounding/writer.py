"""Sounds into a map: into its objects, and volumes into its green lines. Nothing else of it changes."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject, HitSample, HitSound, Slider, TimingPoint
from core.beatmap.timing import TimingLines, in_file_order

VOLUME_STEP = 5
"""Percent; smaller changes of volume are left out."""

SOFT = 2
ADDITIONS = HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP
_DEFAULT_SETS = {"none": 0, "normal": 1, "soft": 2, "drum": 3}


@dataclass(frozen=True, slots=True)
class HitsoundEvent:
    """A sound of one object.

    Attributes:
        number: of a slider 0 the head, 1 the body, then the repeats and the tail; else 0.
        time: ms.
        bits: whistle, finish and clap.
        sample_set, addition_set: 1 normal, 2 soft, 3 drum.
        volume: percent; None leaves the volume of the lines.
    """

    item: HitObject
    number: int
    time: float
    bits: int
    sample_set: int
    addition_set: int
    volume: int | None = None


def write_sounds(
    beatmap: Beatmap, moments: Sequence[HitsoundEvent], *, keep_bits: bool = False, until: float = math.inf
) -> None:
    """Give the objects of `beatmap` their sounds, and its green lines their volumes.

    A set that the line in force names already is left to it.

    Args:
        keep_bits: leave whistle, finish and clap alone, which in osu!taiko decide what is to be hit.
        until: ms after which the volumes of the lines hold as they did.
    """
    lines = TimingLines(beatmap.timing_points)
    usual = _DEFAULT_SETS.get(beatmap.general.get("SampleSet", "").strip().lower(), 0)
    for moment in moments:
        _write(moment, lines.sample_at(moment.time)[0] or usual, keep_bits=keep_bits)
    volumes = [(moment.time, moment.volume) for moment in moments if moment.volume is not None and not is_body(moment)]
    if volumes:
        beatmap.timing_points = with_volumes(beatmap.timing_points, volumes, until)


def is_body(moment: HitsoundEvent) -> bool:
    """Whether it is the sound of a slider on its way."""
    return isinstance(moment.item, Slider) and moment.number == 1


def _write(moment: HitsoundEvent, usual: int, *, keep_bits: bool) -> None:
    """Give an object, or an edge of a slider, the sound of an event; `usual` is the set that needs no name."""
    item, number = moment.item, moment.number
    normal = 0 if moment.sample_set == usual else moment.sample_set
    bits = moment.bits & int(ADDITIONS)
    additional = 0 if not bits or moment.addition_set == moment.sample_set else moment.addition_set
    if not isinstance(item, Slider) or number == 1 or keep_bits:
        if isinstance(item, Slider) and not keep_bits:
            fill_edges(item)  # edges that were left to the body sound on as they did
        if not keep_bits:
            item.sound = item.sound & ~int(ADDITIONS) | bits
        volume = 0 if moment.volume is not None else item.sample.volume
        item.sample = HitSample(normal, additional, item.sample.index, volume, item.sample.filename)
        return
    edge = max(number - 1, 0)
    fill_edges(item)
    item.edge_sounds[edge] = item.edge_sounds[edge] & ~int(ADDITIONS) | bits
    item.edge_sets[edge] = (normal, additional)


def fill_edges(slider: Slider) -> None:
    """One sound and one pair of sets for every edge, as the game reads a slider that names fewer."""
    edges = range(slider.slides + 1)
    slider.edge_sounds = [slider.edge_sound(edge) for edge in edges]
    slider.edge_sets = [slider.edge_set(edge) for edge in edges]


def with_volumes(
    points: Sequence[TimingPoint], volumes: Iterable[tuple[float, int]], until: float = math.inf
) -> list[TimingPoint]:
    """The lines with other volumes: green lines are changed, and added where there is none.

    Velocity and kiai stay as they are at every time, and red lines as they are altogether.

    Args:
        volumes: (ms, percent) of every sound.
        until: ms from which the lines have their old volumes again.
    """
    changes = sorted(_first_of_each(volumes).items())
    if changes and until < math.inf:
        changed = with_volumes([point for point in points if point.time < until], changes)
        later = [point for point in points if point.time >= until]
        before, after = (TimingLines(lines).line_at(until) for lines in (points, [*changed, *later]))
        if before is not None and after is not None and before.volume != after.volume:
            changed.append(_green_like(after, until, before.volume))
        return changed + later
    result: list[TimingPoint] = []
    in_force: TimingPoint | None = None  # the line in force
    volume: int | None = None  # what it should say
    upcoming = 0
    lines = TimingLines(points).lines
    for index, point in enumerate([*lines, None]):
        until = math.inf if point is None else point.time
        while upcoming < len(changes) and changes[upcoming][0] < until:
            time, percent = changes[upcoming]
            upcoming += 1
            if in_force is None or (volume is not None and abs(percent - volume) < VOLUME_STEP):
                continue
            volume = percent
            in_force = _with_volume(result, in_force, time, percent)
        if point is None:
            break
        if point.uninherited:
            result.append(point)
            in_force = point
            last_here = index + 1 == len(lines) or lines[index + 1].time > point.time
            if volume is not None and point.volume != volume and last_here:
                in_force = _with_volume(result, in_force, point.time, volume)
        else:
            result.append(point if volume is None else replace(point, volume=volume))
            in_force = result[-1]
    return in_file_order(result)


def _with_volume(result: list[TimingPoint], in_force: TimingPoint, time: float, volume: int) -> TimingPoint:
    """The line in force from `time` on, with `volume`: the green line at that time, or a new one like the last."""
    if in_force.volume == volume:
        return in_force
    if not in_force.uninherited and in_force.time == time:
        for index in range(len(result) - 1, -1, -1):
            if result[index].time != time:
                break
            if not result[index].uninherited:
                result[index] = replace(result[index], volume=volume)
        return result[-1]
    result.append(_green_like(in_force, time, volume))
    return result[-1]


def _green_like(in_force: TimingPoint, time: float, volume: int) -> TimingPoint:
    """A green line that changes nothing but the volume."""
    velocity = -100.0 if in_force.uninherited else in_force.beat_length
    return replace(
        in_force,
        time=time,
        beat_length=velocity,
        volume=volume,
        uninherited=False,
        effects=in_force.effects & 1,
        source=None,
    )


def _first_of_each(volumes: Iterable[tuple[float, int]]) -> dict[float, int]:
    """By whole ms; the first sound of a moment decides."""
    changes: dict[float, int] = {}
    for time, percent in volumes:
        changes.setdefault(float(math.floor(time + 1e-6)), percent)
    return changes
