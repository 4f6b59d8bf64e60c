"""What other red lines mean for every difficulty of a mapset."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines, object_end_times
from core.errors import InputError
from core.jobs import CancelToken
from core.timing.velocities import with_kept_velocities

TOLERANCE = 2.0
"""ms that an object may lie beside its tick."""

_SAME_TIME = 0.5  # ms


@dataclass(frozen=True, slots=True)
class OffTick:
    """An object at `time` that would lie `by` ms after its nearest tick, or before it."""

    time: float
    by: float


@dataclass(frozen=True, slots=True)
class SnapCheck:
    """A difficulty under other red lines.

    Attributes:
        objects: how many it has.
        off: those that would lie beside their ticks, in order.
        off_now: how many do so already.
        moved_ends: sliders that would end elsewhere, because their beats would last longer or shorter.
        moved_ends_kept: those that would even if the SV made up for another tempo.
    """

    file: Path
    name: str
    objects: int
    off: tuple[OffTick, ...]
    off_now: int
    moved_ends: int
    moved_ends_kept: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing would change for the worse."""
        return len(self.off) <= self.off_now and not self.moved_ends


def check_set(
    files: Iterable[Path], points: Sequence[TimingPoint], cancel: CancelToken | None = None
) -> tuple[SnapCheck, ...]:
    """Each difficulty against `points`; those that cannot be read are left out.

    Raises:
        CancelledError: `cancel` was set.
    """
    checks = []
    for file in files:
        if cancel is not None:
            cancel.check()
        try:
            beatmap = read_beatmap(file)
        except InputError:
            continue
        checks.append(check_difficulty(file, beatmap, points))
    return tuple(checks)


def check_difficulty(file: Path, beatmap: Beatmap, points: Sequence[TimingPoint]) -> SnapCheck:
    """One difficulty against `points`."""
    changed = with_red_lines(beatmap, points)
    before, after = TimingLines(beatmap.timing_points), TimingLines(changed.timing_points)
    off = [
        OffTick(item.time, item.time - after.nearest_tick(item.time)[0])
        for item in beatmap.hit_objects
        if not after.is_snapped(item.time, tolerance=TOLERANCE)
    ]
    off_now = sum(not before.is_snapped(item.time, tolerance=TOLERANCE) for item in beatmap.hit_objects)
    moved = _moved_ends(beatmap, changed)
    kept = _moved_ends(beatmap, with_kept_velocities(beatmap, changed)) if moved else 0
    return SnapCheck(file, beatmap.version_name, len(beatmap.hit_objects), tuple(off), off_now, moved, kept)


def _moved_ends(beatmap: Beatmap, changed: Beatmap) -> int:
    """How many objects end at another time than before."""
    ends = zip(object_end_times(beatmap), object_end_times(changed), strict=True)
    return sum(abs(old - new) > TOLERANCE for old, new in ends)


def with_red_lines(beatmap: Beatmap, points: Sequence[TimingPoint]) -> Beatmap:
    """A copy of `beatmap` on the tempo, offset and meter of `points`.

    Slider velocity, kiai, sample sets and volume stay what they are at every moment: where a red line comes or goes a
    green one says so. A line that only moved by less than half a beat takes the green line at its place along.
    """
    changed = beatmap.copy()
    lines = TimingLines(beatmap.timing_points)
    moved = {id(red): _moved_to(red, points) for red in lines.reds}
    result: list[TimingPoint] = []
    for green in (line for line in lines.lines if not line.uninherited):
        red = next((each for each in lines.reds if abs(each.time - green.time) < _SAME_TIME), None)
        target = moved[id(red)] if red is not None else None
        result.append(green if target is None or target.time == green.time else replace(green, time=target.time))
    greens = {line.time for line in result}
    for point in points:
        red = next((each for each in lines.reds if moved[id(each)] is point), None)
        if red is not None and _is_same(red, point):
            result.append(red)
            continue
        like = red or lines.line_at(point.time) or (lines.lines[0] if lines.lines else point)
        bar = (red or point).effects & 8  # omits the first bar line
        result.append(
            TimingPoint(
                point.time,
                point.beat_length,
                point.meter,
                like.sample_set,
                like.sample_index,
                like.volume,
                uninherited=True,
                effects=(like.effects & ~8) | bar,
            )
        )
        velocity = 1.0 if red is not None else lines.scroll_speed_at(point.time)
        if velocity != 1.0 and point.time not in greens:
            result.append(_green(point.time, velocity, like))
            greens.add(point.time)
    gone = (red for red in lines.reds if moved[id(red)] is None and red.time not in greens)
    result.extend(_green(red.time, 1.0, red) for red in gone)
    changed.timing_points = sorted(result, key=lambda line: (line.time, not line.uninherited))
    return changed


def _moved_to(red: TimingPoint, points: Sequence[TimingPoint]) -> TimingPoint | None:
    """The new line that replaces an old one."""
    nearest = min(points, key=lambda point: abs(point.time - red.time), default=None)
    if nearest is None or abs(nearest.time - red.time) >= max(abs(red.beat_length) / 2, _SAME_TIME):
        return None
    return nearest


def _is_same(red: TimingPoint, point: TimingPoint) -> bool:
    return red.time == point.time and red.beat_length == point.beat_length and red.meter == point.meter


def _green(time: float, velocity: float, like: TimingPoint) -> TimingPoint:
    """A green line with this velocity, and all else `like` another line."""
    return TimingPoint(
        time,
        -100.0 / velocity,
        like.meter,
        like.sample_set,
        like.sample_index,
        like.volume,
        uninherited=False,
        effects=like.effects & 1,
    )
