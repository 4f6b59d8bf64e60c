"""Breaks where nothing is mapped, by the measures of the game's editor."""

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import GameMode
from core.beatmap.stacking import preempt
from core.beatmap.timing import TimingLines, object_end_times

GAP_BEFORE = 200.0
GAP_AFTER = 450.0
MIN_BREAK = 650.0


def find_breaks(beatmap: Beatmap, minimum: float = MIN_BREAK) -> list[Break]:
    """The breaks that fit between the objects, each at least `minimum` ms (650 is the shortest the game knows)."""
    lines = TimingLines(beatmap.timing_points)
    shows_approach = beatmap.mode in {GameMode.OSU, GameMode.CATCH}
    approach = preempt(beatmap.ar)
    breaks: list[Break] = []
    latest: float | None = None
    for hit_object, end in zip(beatmap.hit_objects, object_end_times(beatmap), strict=True):
        if latest is not None:
            before = lines.beat_length_at(hit_object.time) * 2.0
            gap_after = approach if shows_approach else max(GAP_AFTER, before)
            start, stop = latest + GAP_BEFORE, hit_object.time - gap_after
            if stop - start >= max(minimum, MIN_BREAK):
                breaks.append(Break(float(int(start)), float(int(stop))))
        latest = end if latest is None else max(latest, end)
    return breaks
