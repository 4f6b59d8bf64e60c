"""Everything of a beatmap some milliseconds later or earlier: between the time of a file and that of its song."""

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import Hold, Spinner


def moved(beatmap: Beatmap, ms: float) -> Beatmap:
    """A copy with its objects, lines and breaks `ms` later."""
    changed = beatmap.copy()
    if not ms:
        return changed
    for item in changed.hit_objects:
        item.time += ms
        if isinstance(item, Spinner | Hold):
            item.end += ms
    for point in changed.timing_points:
        point.time += ms
    changed.breaks = [Break(pause.start + ms, pause.end + ms) for pause in changed.breaks]
    return changed
