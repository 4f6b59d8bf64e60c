"""What a remapped range may not do to its map: one sentence for every fault."""

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_path
from core.beatmap.objects import GameMode, HitObject, Slider, Spinner, TimingPoint, column_of
from core.beatmap.timing import TimingLines, object_end_time
from core.beatmap.writer import format_beatmap

SLACK = 1.0
"""osu! pixels by which rounding may leave the playfield."""


def seam_faults(old: Beatmap, new: Beatmap, start: float, end: float) -> list[str]:
    """Faults of `new`, which is `old` with the objects from `start` to `end` ms made again."""
    faults: list[str] = []
    outside = [item for item in old.hit_objects if not start <= item.time <= end]
    if [item for item in new.hit_objects if not start <= item.time <= end] != outside:
        faults.append("an object outside the range changed")
    inside = [item for item in new.hit_objects if start <= item.time <= end]
    if not inside:
        return [*faults, "nothing was mapped"]
    faults += _overlaps(new, start, end)
    faults += _unsnapped(new, inside)
    faults += _off_screen(new, inside)
    faults += _line_faults(old, new, outside, start, end)
    if new.mode in (GameMode.OSU, GameMode.CATCH) and not inside[0].new_combo:
        faults.append("the range does not begin a combo")
    faults += _other_faults(old, new, start, end)
    return faults


def _overlaps(new: Beatmap, start: float, end: float) -> list[str]:
    lines = TimingLines(new.timing_points)
    faults = []
    last: dict[int, tuple[float, float]] = {}
    for item in new.hit_objects:
        lane = column_of(item.x, new.keys) if new.mode == GameMode.MANIA else 0
        before, reached = last.get(lane, (-1e9, -1e9))
        ended = object_end_time(item, new, lines)
        touched = start <= item.time <= end or start <= before <= end
        if touched and (item.time <= before or item.time < reached - 0.5):
            faults.append(f"objects at {before:.0f} and {item.time:.0f} ms overlap")
        last[lane] = (item.time, max(ended, reached))
    return faults


def _unsnapped(new: Beatmap, inside: list[HitObject]) -> list[str]:
    lines = TimingLines(new.timing_points)
    faults = []
    for item in inside:
        ended = object_end_time(item, new, lines)
        faults += [f"{time:.1f} ms is unsnapped" for time in {item.time, ended} if not lines.is_snapped(time)]
    return faults


def _off_screen(new: Beatmap, inside: list[HitObject]) -> list[str]:
    faults = []
    for item in inside:
        points = [(item.x, item.y)]
        if isinstance(item, Slider) and new.mode != GameMode.TAIKO:
            points += [(float(x), float(y)) for x, y in slider_path(item).points]
        if any(not (-SLACK <= x <= 512 + SLACK and -SLACK <= y <= 384 + SLACK) for x, y in points):
            faults.append(f"the object at {item.time:.0f} ms leaves the field")
    return faults


def _line_faults(old: Beatmap, new: Beatmap, outside: list[HitObject], start: float, end: float) -> list[str]:
    faults = []
    if [point for point in old.timing_points if point.uninherited] != [p for p in new.timing_points if p.uninherited]:
        faults.append("a red line changed")

    def green(beatmap: Beatmap) -> list[str]:
        return [
            str(point)
            for point in beatmap.timing_points
            if not point.uninherited and (point.time < start or point.time > end) and point.source is not None
        ]

    before, after = green(old), green(new)
    following = min((item.time for item in outside if item.time > end), default=end)
    gone = [line for line in before if line not in after]
    if any(str(p) in gone for p in old.timing_points if not end < p.time <= following):
        faults.append("a green line outside the range changed")
    fresh = [p for p in new.timing_points if p.source is None and not start <= p.time <= following]
    if fresh and any(p.time > end + 2 for p in fresh):
        faults.append(f"a green line at {fresh[0].time:.0f} ms is new")
    lines = TimingLines(old.timing_points), TimingLines(new.timing_points)
    for item in outside:
        for time in (item.time, object_end_time(item, old, lines[0])):
            if start <= time <= end:
                continue
            was, now = (_said(part, time) for part in lines)
            if was != now:
                faults.append(f"at {time:.0f} ms the lines said {was} and say {now}")
    return faults


def _said(lines: TimingLines, time: float) -> tuple[float, bool, tuple[int, int, int]]:
    line = lines.line_at(time) or TimingPoint(0, 500)
    return lines.velocity_at(time), lines.kiai_at(time), (line.sample_set, line.sample_index, line.volume)


def _other_faults(old: Beatmap, new: Beatmap, start: float, end: float) -> list[str]:
    faults = []
    untouched = [pause for pause in old.breaks if pause.end <= start or pause.start >= end]
    if any(pause not in new.breaks for pause in untouched):
        faults.append("a break outside the range changed")
    for pause in new.breaks:
        lines = TimingLines(new.timing_points)
        if pause not in old.breaks and any(
            item.time < pause.end and object_end_time(item, new, lines) > pause.start for item in new.hit_objects
        ):
            faults.append(f"the break at {pause.start:.0f} ms is not empty")
    texts = [_plain(beatmap) for beatmap in (old, new)]
    if texts[0] != texts[1]:
        faults.append("something beside objects, lines, breaks and tags changed")
    if old.version != new.version or any(
        isinstance(item, Spinner) and item.end <= item.time for item in new.hit_objects
    ):
        faults.append("the format changed or a spinner lasts no time")
    return faults


def _plain(beatmap: Beatmap) -> list[str]:
    bare = beatmap.copy()
    bare.timing_points, bare.hit_objects = [], []
    bare.breaks, bare.tags = [], ""
    return format_beatmap(bare).splitlines()
