"""What hitsounding may not do to a map: one sentence for every fault."""

from copy import copy

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, HitSample, Slider, TimingPoint
from core.beatmap.timing import TimingLines
from core.beatmap.writer import format_beatmap


def sound_faults(old: Beatmap, new: Beatmap) -> list[str]:
    """Everything beside sounds in which `new` differs from `old`."""
    faults = []
    if len(old.hit_objects) != len(new.hit_objects):
        return ["the number of objects changed"]
    for before, after in zip(old.hit_objects, new.hit_objects, strict=True):
        if _silent(before) != _silent(after) or type(before) is not type(after):
            faults.append(f"the object at {before.time:.0f} ms changed")
        if before.sample.filename != after.sample.filename:
            faults.append(f"the object at {before.time:.0f} ms lost its sample file")
        if old.mode == GameMode.TAIKO and before.sound != after.sound:
            faults.append(f"the note at {before.time:.0f} ms changed")
        if isinstance(after, Slider) and after.edge_sounds and len(after.edge_sounds) < after.slides + 1:
            faults.append(f"the slider at {before.time:.0f} ms has too few sounds")
    faults += _line_faults(old, new)
    if _rest(old) != _rest(new):
        faults.append("something beside objects and lines changed")
    return faults


def _silent(item: HitObject) -> HitObject:
    plain = copy(item)
    plain.sound, plain.sample = 0, HitSample()
    if isinstance(plain, Slider):
        plain.edge_sounds, plain.edge_sets = [], []
    return plain


def _line_faults(old: Beatmap, new: Beatmap) -> list[str]:
    faults = []

    def red(beatmap: Beatmap) -> list[TimingPoint]:
        return [point for point in beatmap.timing_points if point.uninherited]

    if str(red(old)) != str(red(new)):
        faults.append("a red line changed")
    greens = [str(_plain_line(point)) for point in new.timing_points if not point.uninherited]
    for point in old.timing_points:
        if not point.uninherited:
            text = str(_plain_line(point))
            if text not in greens:
                faults.append(f"the green line at {point.time:.0f} ms is gone")
            else:
                greens.remove(text)
    before, after = TimingLines(old.timing_points), TimingLines(new.timing_points)
    times = {point.time for beatmap in (old, new) for point in beatmap.timing_points}
    times |= {item.time for item in old.hit_objects}
    for time in times:
        line_before, line_after = before.line_at(time), after.line_at(time)
        lines = (line_before, line_after)
        own = [None if line is None or line.uninherited else str(line.beat_length) for line in lines]
        if before.velocity_at(time) != after.velocity_at(time) or (own[0] is not None and own[0] != own[1]):
            faults.append(f"the velocity at {time:.0f} ms changed")
        if before.kiai_at(time) != after.kiai_at(time):
            faults.append(f"kiai at {time:.0f} ms changed")
    return faults


def _plain_line(point: TimingPoint) -> tuple[float, str, int, int]:
    return point.time, str(point.beat_length), point.meter, point.effects


def _rest(beatmap: Beatmap) -> str:
    bare = beatmap.copy()
    bare.timing_points, bare.hit_objects = [], []
    return format_beatmap(bare)
