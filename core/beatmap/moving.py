"""Everything of a beatmap some milliseconds later or earlier: between the time of a file and that of its song."""

from collections.abc import Iterable
from copy import copy

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import HitObject, Hold, Spinner


def moved(beatmap: Beatmap, ms: float) -> Beatmap:
    """A copy with its objects, lines and breaks `ms` later."""
    changed = beatmap.copy()
    if not ms:
        return changed
    changed.hit_objects = moved_objects(changed.hit_objects, ms)
    for point in changed.timing_points:
        point.time += ms
    changed.breaks = [Break(pause.start + ms, pause.end + ms) for pause in changed.breaks]
    return changed


def moved_objects(objects: Iterable[HitObject], ms: float) -> list[HitObject]:
    """Copies of hit objects `ms` later; what is not a time they share with the originals."""
    changed = [copy(item) for item in objects]
    for item in changed:
        item.time += ms
        if isinstance(item, Spinner | Hold):
            item.end += ms
    return changed
