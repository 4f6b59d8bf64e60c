"""Parsing of a beatmap into events."""

from core.beatmap.beatmap import Beatmap
from core.tokens.contexts import timing_events
from core.tokens.events import TimedEvents
from core.tokens.objects import add_object
from core.tokens.sequence import change_speed, merge
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.tokens.writer import GroupWriter


def parse_beatmap_events(
    beatmap: Beatmap | UpstreamMap,
    settings: ParserSettings,
    *,
    speed: float = 1.0,
    flip: tuple[bool, bool] = (False, False),
    song_length: float | None = None,
) -> TimedEvents:
    """The hit objects of `beatmap` as events, in order of time.

    Args:
        beatmap: an `UpstreamMap` saves reading the same map again for its contexts.
        speed: times are divided by it.
        flip: mirror positions horizontally, vertically.
        song_length: ms until which beats continue where `settings.beats_in_map` and there are no objects.
    """
    source = beatmap if isinstance(beatmap, UpstreamMap) else UpstreamMap(beatmap)
    result, _ = parse_owned_events(source, settings, flip)
    if settings.beats_in_map:
        result = merge(timing_events(source, settings, song_length=song_length), result)
    return result if speed == 1.0 else change_speed(result, speed)


def parse_owned_events(
    source: UpstreamMap, settings: ParserSettings, flip: tuple[bool, bool] = (False, False)
) -> tuple[TimedEvents, list[int]]:
    """The objects' events in order of time, and for each event the index of its object in `source.objects`."""
    writer = GroupWriter(source, settings, flip)
    owners: list[int] = []
    for index, item in enumerate(source.objects):
        add_object(writer, item)
        owners += [index] * (len(writer.times) - len(owners))
    order = sorted(range(len(writer.times)), key=writer.times.__getitem__)
    return TimedEvents([writer.events[i] for i in order], [writer.times[i] for i in order]), [owners[i] for i in order]
