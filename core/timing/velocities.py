"""Slider velocities that make up for another tempo: where the BPM doubles, half the SV leaves sliders as they are."""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.timing import TimingLines, in_file_order

LEAST_CHANGE = 1.2
"""Tempos nearer to each other than by this factor are the same, only measured better: sliders stay as many beats."""

_SLOWEST, _SLOWEST_SCROLL, _FASTEST = 0.1, 0.01, 10.0  # what the game takes
_SAME = 1e-6


def with_kept_velocities(before: Beatmap, after: Beatmap) -> Beatmap:
    """A copy of `after` whose green lines make sliders, and the scroll of taiko, as fast as in `before`.

    `after` is the same difficulty on other red lines. A green line is changed or added only where the tempo is another
    one and the velocity would be too. osu!mania has no sliders and scrolls by its main tempo: it stays as it is.
    """
    changed = after.copy()
    if before.mode is GameMode.MANIA:
        return changed
    old, new = TimingLines(before.timing_points), TimingLines(after.timing_points)
    scrolls = before.mode is GameMode.TAIKO
    lines, added = list(new.lines), list[TimingPoint]()
    passed, in_force = 0, 1.0
    for start, old_time in _stretches(old, new, [item.time for item in before.hit_objects]):
        while passed < len(new.lines) and new.lines[passed].time <= start:
            in_force = new.lines[passed].scroll_speed if scrolls else new.lines[passed].velocity
            passed += 1
        velocity = _velocity_after(old, new, old_time, scrolls=scrolls)
        if abs(velocity - in_force) <= _SAME * velocity:
            continue
        in_force = velocity
        last = new.lines[max(passed - 1, 0)]
        if passed and last.time == start and not last.uninherited:
            lines[passed - 1] = replace(last, beat_length=-100.0 / velocity)
        else:
            effects, beat_length = last.effects & 1, -100.0 / velocity  # kiai
            added.append(
                replace(last, time=start, beat_length=beat_length, uninherited=False, effects=effects, source=None)
            )
    changed.timing_points = in_file_order([*lines, *added])
    return changed


def _velocity_after(old: TimingLines, new: TimingLines, time: float, *, scrolls: bool) -> float:
    """The SV, or speed of scrolling, at `time` under the new lines that is as fast as that under the old ones."""
    ratio = new.beat_length_at(time) / old.beat_length_at(time)
    if max(ratio, 1 / ratio) < LEAST_CHANGE:
        ratio = 1.0
    if scrolls:
        return min(max(old.scroll_speed_at(time) * ratio, _SLOWEST_SCROLL), _FASTEST)
    return min(max(old.velocity_at(time) * ratio, _SLOWEST), _FASTEST)


def _stretches(old: TimingLines, new: TimingLines, objects: list[float]) -> list[tuple[float, float]]:
    """Where velocities may have to change, ms, each with the time whose velocity counts from there on.

    A red line that moved a little leaves a short stretch in which no object begins; what follows it counts there too.
    """
    own = {line.time for line in new.lines}
    times = sorted(own | {line.time for line in old.lines})
    if times and objects and objects[0] < times[0]:
        times.insert(0, objects[0])
    stretches: list[tuple[float, float]] = []
    first = None
    for time, end in zip(times, [*times[1:], float("inf")], strict=True):
        first = time if first is None else first
        empty = bisect_left(objects, end) == bisect_left(objects, time)
        if empty and end - time < new.beat_length_at(time) / 2:
            continue
        start = max(
            (each for each in times[bisect_left(times, first) : bisect_right(times, time)] if each in own), default=time
        )
        stretches.append((start, time))
        first = None
    return stretches
