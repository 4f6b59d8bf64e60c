"""Groups of events: one for each object, anchor, beat or change."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.tokens.encoding import decode_hit_sound
from core.tokens.events import GROUP_TYPES, Event, EventType


@dataclass(slots=True)
class Group:
    """The events of one group, parsed.

    Attributes:
        value: of the type event (kiai on or off).
        time: ms.
        distance, x, y: osu! pixels; None where the group has none.
        hit_sounds: (hit sound bits, sample set, addition set), in order.
        scroll_speed: a factor.
        timed: the group has a `t` of its own.
        snap: the beat divisor of the time's `snap` token; 0 for none.
        first, last: indices of the group's events in the list, the latter after its end.
    """

    type: EventType
    value: int = 0
    time: float = 0
    distance: int | None = None
    x: float | None = None
    y: float | None = None
    new_combo: bool = False
    hit_sounds: list[tuple[int, int, int]] = field(default_factory=list)
    volumes: list[int] = field(default_factory=list)
    scroll_speed: float | None = None
    timed: bool = False
    snap: int = 0
    first: int = 0
    last: int = 0


def groups_of(events: Sequence[Event], *, types_first: bool, times: Sequence[float] | None = None) -> list[Group]:
    """The groups of `events`, in order.

    Sustain events and joint positions that were not rescaled form no group and change nothing but a time: that of a
    sustain event goes to the group around it.

    Args:
        types_first: the order of the family.
        times: of the events, ms; for anchors, which have no `t`.
    """
    groups: list[Group] = []
    group = Group(EventType.CONTROL)
    for index, event in enumerate(events):
        kind = event.type
        if kind in GROUP_TYPES:
            if types_first:
                if group.type is not EventType.CONTROL:
                    group.last = index
                    groups.append(group)
                    group = Group(EventType.CONTROL, first=index)
                _name(group, event, index, times)
            else:
                _name(group, event, index, times)
                group.last = index + 1
                groups.append(group)
                group = Group(EventType.CONTROL, first=index + 1)
        else:
            _add(group, event)
    if group.type is not EventType.CONTROL:
        group.last = len(events)
        groups.append(group)
    elif groups:
        groups[-1].last = len(events)
    return groups


def _name(group: Group, event: Event, index: int, times: Sequence[float] | None) -> None:
    group.type = event.type
    group.value = event.value
    if times is not None:
        group.time = times[index]


def _add(group: Group, event: Event) -> None:
    """Put the value of an event that describes an object into its group."""
    kind, value = event
    if kind is EventType.TIME_SHIFT:
        group.time = value
        group.timed = True
    elif kind is EventType.SNAPPING:
        group.snap = value
    elif kind is EventType.POS_X:
        group.x = value
    elif kind is EventType.POS_Y:
        group.y = value
    elif kind is EventType.HITSOUND:
        group.hit_sounds.append(decode_hit_sound(value))
    elif kind is EventType.VOLUME:
        group.volumes.append(value)
    elif kind is EventType.DISTANCE:
        group.distance = value
    elif kind is EventType.NEW_COMBO:
        group.new_combo = True
    elif kind is EventType.SCROLL_SPEED:
        group.scroll_speed = value / 100
