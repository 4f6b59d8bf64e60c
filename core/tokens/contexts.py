"""Events of the prompt's blocks beside the objects: beats, kiai and scroll speeds of a beatmap."""

from core.beatmap.objects import GameMode, HitObject, Hold, TimingPoint
from core.tokens.events import Event, EventType, TimedEvents
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import Line, UpstreamMap, milliseconds, read_lines, start_of
from core.tokens.writer import GroupWriter

_DAY = 86400


def timing_events(
    source: UpstreamMap | list[TimingPoint],
    settings: ParserSettings,
    *,
    song_length: float | None = None,
) -> TimedEvents:
    """A beat, measure or timing point at every beat of the red lines.

    They continue until the last object ends; without objects, or for bare timing points, until `song_length` ms.
    """
    lines = read_lines(source) if isinstance(source, list) else source.lines
    end = _timing_end(source, lines, song_length)
    red = [line for line in lines if line.sets_tempo]
    found = TimedEvents()
    for line, after in zip(red, [*red[1:], None], strict=True):
        limit = end if after is None else after.offset_ms - 10
        _add_beats(found, line, limit, settings)
    return found


def _add_beats(found: TimedEvents, line: Line, limit: float, settings: ParserSettings) -> None:
    """Append the beats of one line, each a time and a type."""
    start = line.offset_ms
    count = 0
    time: float = start
    while time <= limit:
        if settings.timing_points and count == 0:
            kind = EventType.TIMING_POINT
        elif count % line.meter == 0:
            kind = EventType.MEASURE
        else:
            kind = EventType.BEAT
        # The first beat has the line's exact time, the others whole milliseconds.
        at = milliseconds(line.offset if count == 0 else int(time) * 1000)
        pair = [Event(EventType.TIME_SHIFT, at), Event(kind)]
        found.events.extend(reversed(pair) if settings.types_first else pair)
        found.times.extend([at, at])
        count += 1
        time = int(start + count * line.beat_length)


def _timing_end(source: UpstreamMap | list[TimingPoint], lines: list[Line], song_length: float | None) -> float:
    """ms until which beats continue."""
    if isinstance(source, UpstreamMap) and source.objects:
        return source.end_of(source.objects[-1]) / 1e6 * 1000 + 0.999
    if song_length is not None:
        return song_length
    return lines[-1].offset_ms + 10


def kiai_events(source: UpstreamMap, settings: ParserSettings) -> TimedEvents:
    """A `kiai` group wherever kiai begins or ends."""
    writer = GroupWriter(source, settings)
    kiai = False
    for line in source.lines:
        if line.kiai != kiai:
            kiai = line.kiai
            writer.add(EventType.KIAI, line.offset, value=int(kiai))
    return TimedEvents(writer.events, writer.times)


def scroll_speed_events(source: UpstreamMap, settings: ParserSettings) -> TimedEvents:
    """Scroll speed changes including those by tempo; the "SV" block of osu!mania."""
    writer = GroupWriter(source, settings)
    for line, speed in _speed_changes(source, tempo_counts=True, before=None):
        writer.add(EventType.SCROLL_SPEED_CHANGE, line.offset, scroll_speed=speed)
    return TimedEvents(writer.events, writer.times)


def scroll_speed_ratio(source: UpstreamMap) -> float | None:
    """Scroll speed changes per distinct time of an object; None without objects."""
    if not source.objects:
        return None
    moments = 0
    last: float | None = None
    for item in source.objects:
        if item.time != last:
            moments += 1
            last = item.time
    changes = _speed_changes(source, tempo_counts=source.mode == GameMode.MANIA, before=1.0)
    return len(changes) / moments


def _speed_changes(source: UpstreamMap, *, tempo_counts: bool, before: float | None) -> list[tuple[Line, float]]:
    """Lines that change the speed by more than a thousandth, with the new speed.

    Of lines at one time the last counts.
    """
    usual = median_beat_length(source.lines, source.objects) if tempo_counts else 1.0
    beat = usual
    changes = []
    for line, after in zip(source.lines, [*source.lines[1:], None], strict=True):
        if line.parent is None:
            beat = line.beat_length
        if after is not None and after.offset <= line.offset:
            continue
        speed = 1.0 if line.parent is None else -100 / (line.beat_length or -100)
        if tempo_counts:
            speed *= usual / (beat or usual or 1.0)
        if before is None or abs(speed - before) > 1e-3:
            changes.append((line, speed))
        before = speed
    return changes


def median_beat_length(lines: list[Line], objects: list[HitObject]) -> float:
    """The beat length in force for the longest time, ms, as osu!stable computes it.

    Times are cut to whole seconds, as in the code that made the models' scroll speeds. A slider counts with its start.
    """
    if not objects:
        return lines[0].red.beat_length
    last = max(int(item.end) * 1000 if isinstance(item, Hold) else start_of(item) for item in objects)
    return most_common_beat_length(lines, whole_seconds(last))


def most_common_beat_length(lines: list[Line], last: int) -> float:
    """As `median_beat_length`, in ms; `last` is the time of the last object, ms."""
    durations: dict[float, int] = {}
    beat = 0.0
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        offset = whole_seconds(line.offset)
        if line.parent is None:
            beat = line.beat_length
        if beat == 0 or offset > last or (line.parent is not None and index > 0):
            continue
        durations[beat] = durations.get(beat, 0) + last - (0 if index == 0 else offset)
        last = offset
    longest = max(durations.values(), default=0)
    return next((beat for beat, duration in durations.items() if duration == longest and longest > 0), 0.0)


def whole_seconds(time: int) -> int:
    """ms of the full seconds in `time` µs, within a day."""
    return time // 1_000_000 % _DAY * 1000
