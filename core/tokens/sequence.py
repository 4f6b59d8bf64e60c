"""Operations on lists of events in order of time: merge, cut, and computation of the times of new events."""

from bisect import bisect_left
from collections.abc import Callable, Container

from core.tokens.events import ANCHORS, TIMED_TYPES, Event, EventType, TimedEvents


def merge(first: TimedEvents, second: TimedEvents) -> TimedEvents:
    """Both in one list; at equal times `first` comes first. Neither list is reordered in itself."""
    events: list[Event] = []
    times: list[int] = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first.times[i] <= second.times[j]:
            events.append(first.events[i])
            times.append(first.times[i])
            i += 1
        else:
            events.append(second.events[j])
            times.append(second.times[j])
            j += 1
    return TimedEvents(
        events + first.events[i:] + second.events[j:],
        times + first.times[i:] + second.times[j:],
    )


def only_types(source: TimedEvents, types: Container[EventType]) -> TimedEvents:
    """The events whose type is in `types`."""
    return _filtered(source, lambda event: event.type in types)


def without_types(source: TimedEvents, types: Container[EventType]) -> TimedEvents:
    """The events whose type is not in `types`."""
    return _filtered(source, lambda event: event.type not in types)


def _filtered(source: TimedEvents, keep: Callable[[Event], bool]) -> TimedEvents:
    kept = [index for index, event in enumerate(source.events) if keep(event)]
    return TimedEvents([source.events[index] for index in kept], [source.times[index] for index in kept])


def change_speed(source: TimedEvents, speed: float) -> TimedEvents:
    """As if the song were played `speed` times as fast."""
    return TimedEvents(
        [
            Event(event.type, int(event.value / speed)) if event.type is EventType.TIME_SHIFT else event
            for event in source.events
        ],
        [int(time / speed) for time in source.times],
    )


def first_from(times: list[int], bound: float) -> int:
    """Index of the first event after the last one before `bound` ms, scanning from the end.

    In an ordered list this is the first event at or after `bound`; a list continued by a model need not be ordered.
    """
    index = len(times)
    while index and times[index - 1] >= bound:
        index -= 1
    return index


def window(source: TimedEvents, start: float, end: float) -> tuple[int, int]:
    """Indices (first, after the last) of the events from `start` to before `end` ms."""
    return first_from(source.times, start), first_from(source.times, end)


def ordered_window(times: list[int], start: float, end: float) -> tuple[int, int]:
    """`window` for times in ascending order."""
    return bisect_left(times, start), bisect_left(times, end)


def drop_after(source: TimedEvents, time: float) -> None:
    """Remove events from the end while they are later than `time` ms, in place."""
    while source.times and source.times[-1] > time:
        source.times.pop()
        source.events.pop()


def drop_before(source: TimedEvents, time: float) -> None:
    """Remove all events earlier than `time` ms, in place."""
    kept = [index for index, at in enumerate(source.times) if at >= time]
    source.events[:] = [source.events[index] for index in kept]
    source.times[:] = [source.times[index] for index in kept]


def extend_times(source: TimedEvents, end_time: float | None = None, *, types_first: bool) -> None:
    """Set the times of the events beyond `source.times` to those of their groups, in place.

    Anchors have no time of their own: they are spread evenly between the head and the last anchor.

    Args:
        end_time: ms where the list ends, for anchors whose last anchor is still missing.
        types_first: the order of the family.
    """
    events, times = source.events, source.times
    start = len(times)
    if start == len(events):
        return
    _assign_group_times(events, times, types_first)
    current: float = times[start] if types_first else (times[-1] if end_time is None else end_time)
    if types_first and not start:
        current = 0
    interpolating = False
    for index in range(start, len(events)) if types_first else range(len(events) - 1, start - 1, -1):
        kind = events[index].type
        if kind in TIMED_TYPES:
            interpolating = False
        elif kind in ANCHORS:
            interpolating = True
        if not interpolating:
            current = times[index]
        elif kind in ANCHORS:
            current = _anchor_time(source, index, current, end_time, 1 if types_first else -1)
            times[index] = int(current)
        else:
            times[index] = int(current)


def _assign_group_times(events: list[Event], times: list[int], types_first: bool) -> None:
    current = times[-1] if times else 0
    for index in range(len(times), len(events)):
        if types_first:
            if index + 1 < len(events) and events[index + 1].type is EventType.TIME_SHIFT:
                current = events[index + 1].value
        elif events[index].type is EventType.TIME_SHIFT:
            current = events[index].value
        times.append(current)


def _anchor_time(source: TimedEvents, index: int, current: float, end_time: float | None, step: int) -> int:
    """The time of an anchor: evenly between the times before and after it."""
    events, times = source.events, source.times
    count = 0
    other: float = 0 if step < 0 else (times[-1] if end_time is None else end_time)
    while 0 <= index < len(events):
        kind = events[index].type
        if kind is EventType.TIME_SHIFT:
            other = times[index]
            break
        count += kind in ANCHORS
        index += step
    return int((current - other) / (count + 1) * count + other)
