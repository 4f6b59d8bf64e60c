"""A beatmap as events."""

from core.beatmap.beatmap import Beatmap
from core.tokens.contexts import timing_events
from core.tokens.events import TimedEvents
from core.tokens.objects import add_object
from core.tokens.reference import ReferenceMap
from core.tokens.sequence import change_speed, merge
from core.tokens.settings import ParserSettings
from core.tokens.writer import GroupWriter


def parse_beatmap_events(
    beatmap: Beatmap | ReferenceMap,
    settings: ParserSettings,
    *,
    speed: float = 1.0,
    flip: tuple[bool, bool] = (False, False),
    song_length: float | None = None,
) -> TimedEvents:
    """The hit objects of `beatmap`, in order of the events' times.

    Args:
        beatmap: a `ReferenceMap` saves reading the same map again for its contexts.
        speed: times are divided by it.
        flip: mirror positions horizontally, vertically.
        song_length: ms until which beats go on where `settings.beats_in_map` and there are no objects.
    """
    source = beatmap if isinstance(beatmap, ReferenceMap) else ReferenceMap(beatmap)
    writer = GroupWriter(source, settings, flip)
    for item in source.objects:
        add_object(writer, item)
    order = sorted(range(len(writer.times)), key=writer.times.__getitem__)
    result = TimedEvents([writer.events[index] for index in order], [writer.times[index] for index in order])
    if settings.beats_in_map:
        result = merge(timing_events(source, settings, song_length=song_length), result)
    return result if speed == 1.0 else change_speed(result, speed)
