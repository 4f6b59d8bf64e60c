"""Handing out objects while a checkpoint still writes."""

from dataclasses import dataclass, replace

from core.beatmap.objects import HitObject, TimingPoint
from core.generation.postprocess.builder import PostprocessSettings, build_map
from core.generation.postprocess.upstream.upstream_quirks import NO_QUIRKS
from core.timing.resnap import resnap_events
from core.tokens.encoding import place_columns, rescale_positions
from core.tokens.event_groups import groups_of
from core.tokens.events import GROUP_TYPES, Event, EventType, TimedEvents
from core.tokens.families import Family

_ENDS = {
    EventType.SLIDER_END: EventType.SLIDER_HEAD,
    EventType.SPINNER_END: EventType.SPINNER,
    EventType.HOLD_NOTE_END: EventType.HOLD_NOTE,
    EventType.DRUMROLL_END: EventType.DRUMROLL,
    EventType.DENDEN_END: EventType.DENDEN,
}


def first_open(events: list[Event], types_first: bool) -> int | None:
    """Where the first of the objects begins that `events` do not end; None if there are none."""
    open_since: dict[EventType, int] = {}
    for group in groups_of(events, types_first=types_first):
        if group.type in _ENDS.values():
            open_since[group.type] = group.first
        elif group.type in _ENDS:
            open_since.pop(_ENDS[group.type], None)
    return min(open_since.values(), default=None)


@dataclass(slots=True)
class ObjectStream:
    """Turns the events of a map that grows into objects, each of them once.

    Attributes:
        timing: red lines that the objects are snapped to; none yet leaves them where they are.
        start, end: ms; objects outside are not shown.
    """

    family: Family
    settings: PostprocessSettings
    keys: int
    timing: list[TimingPoint] | None = None
    start: float | None = None
    end: float | None = None
    _shown: int = 0

    def feed(self, content: TimedEvents) -> list[HitObject]:
        """The objects that are finished since the last time."""
        fresh = content.events[self._shown :]
        done = self._finished(fresh)
        if not done:
            return []
        settings = self.family.parser
        part = TimedEvents(fresh[:done], content.times[self._shown : self._shown + done])
        self._shown += done
        part = rescale_positions(part, settings.position_precision, settings.refinement)
        part = place_columns(part, self.keys)
        events = resnap_events(part.events, self.timing or [])
        objects = build_map(events, self.timing, replace(self.settings, compatibility=NO_QUIRKS)).objects
        return [item for item in objects if self._is_shown(item)]

    def _finished(self, events: list[Event]) -> int:
        """How many of `events` belong to objects that are complete, with all before them."""
        first = first_open(events, self.family.types_first)
        last = len(events)
        while last and not self.family.types_first and events[last - 1].type not in GROUP_TYPES:
            last -= 1
        return last if first is None else min(last, first)

    def _is_shown(self, item: HitObject) -> bool:
        return not (
            (self.start is not None and item.time < self.start) or (self.end is not None and item.time > self.end)
        )
