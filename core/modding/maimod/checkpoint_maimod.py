"""MaiMod with a public checkpoint: surprisals of token events -> findings.

Which events are left out, and the categories, are those of the upstream project; the sentences are our own.
"""

from collections.abc import Iterator

import numpy as np

from core.audio.upstream_audio import upstream_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines
from core.jobs import CancelToken, OnProgress
from core.modding.finding import Finding, timestamp
from core.modding.maimod.anomaly_findings import CHECKPOINT, FindingWriter, MaiModInput, Thresholds, thresholds
from core.modding.maimod.event_names import TYPE_NAMES, EventNames
from core.modding.maimod.messages import Message
from core.modding.maimod.surprisal import Surprisal, surprisals
from core.modding.naming import LONG_KINDS, kind_name, likely_tick, snap_name
from core.tokens.conditioning import conditions_of
from core.tokens.event_groups import Group, groups_of
from core.tokens.events import ANCHORS, POSITION_TYPES, TIMED_TYPES, TIMING_TYPES, Event, EventType
from core.tokens.families import Family
from core.tokens.upstream_view import UpstreamMap

SAME_TIME = 10
"""ms by which a time may differ from the expected one without being reported."""

SAME_BEAT = 2
"""ms within which a beat may come before or after an object on it."""

_ENDS = frozenset({EventType.LAST_ANCHOR, EventType.SLIDER_END})
_BEATS = TIMING_TYPES
_OBJECT_TYPES = (TIMED_TYPES | ANCHORS) - TIMING_TYPES - {EventType.KIAI, EventType.SCROLL_SPEED_CHANGE}
_STARTS = frozenset(
    {
        EventType.CIRCLE,
        EventType.SLIDER_HEAD,
        EventType.SPINNER,
        EventType.HOLD_NOTE,
        EventType.DRUMROLL,
        EventType.DENDEN,
    }
)


def checkpoint_findings(read: MaiModInput, on_progress: OnProgress, cancel: CancelToken) -> Iterator[Finding]:
    """The findings of a public checkpoint in a map.

    Raises:
        InputError: the checkpoint cannot read this map.
        CancelledError: `cancel` was set.
    """
    loaded, beatmap = read.loaded, read.writer.beatmap
    source = UpstreamMap(beatmap)
    conditions = conditions_of(beatmap, source, loaded.vocabulary, star_rating(beatmap))
    found = surprisals(loaded, upstream_mono(read.audio), source, conditions, None, on_progress, cancel)
    yield from surprisal_findings(found, loaded.family, read.writer, thresholds(CHECKPOINT, read.least))


def surprisal_findings(
    found: list[Surprisal], family: Family, writer: FindingWriter, limits: Thresholds
) -> Iterator[Finding]:
    """A finding for each event that passes the upstream filter with a score of at least `limits.least`, in the order of
    the events."""
    for item in found:
        events = _SurprisingEvents(item, family, writer.beatmap)
        for index, score in enumerate(item.scores):
            if score >= limits.least and events.is_reported(index):
                time, objects, message = events.message(index)
                yield writer.finding(time, objects, score, message, limits)


class _SurprisingEvents:
    """The events of one block: which of them are reported, and with which message."""

    def __init__(self, item: Surprisal, family: Family, beatmap: Beatmap) -> None:
        self._events, self._expected = item.content.events, item.expected
        self._family = family
        self._names = EventNames(family, beatmap.mode)
        self._mode = beatmap.mode
        self._objects = beatmap.hit_objects
        self._starts = np.array([hit_object.time for hit_object in self._objects])
        self._lines = TimingLines(beatmap.timing_points)
        self._groups = groups_of(self._events, types_first=family.types_first, times=item.content.times)
        self._number = np.zeros(len(self._events), dtype=np.int64)
        for number, group in enumerate(self._groups):
            self._number[group.first : group.last] = number

    def _group(self, index: int) -> Group:
        return self._groups[int(self._number[index])]

    def is_reported(self, index: int) -> bool:
        """Whether more than the order, or a tolerable difference in time, was unexpected."""
        event, expected, group = self._events[index], self._expected[index], self._group(index)
        if group.type is EventType.SLIDER_END and (event.type is EventType.DISTANCE or event.type in POSITION_TYPES):
            return False
        if event.type is expected.type is EventType.TIME_SHIFT:
            return abs(event.value - expected.value) > SAME_TIME
        swapped = {event.type, expected.type}
        if EventType.SNAPPING in swapped and swapped & _BEATS:
            return not self._on_same_beat(index)
        return True

    def _on_same_beat(self, index: int) -> bool:
        """Whether the next group begins at the time of this one, so that only the order was unexpected."""
        number = int(self._number[index])
        if number + 1 == len(self._groups):
            return False
        return abs(self._groups[number + 1].time - self._groups[number].time) <= SAME_BEAT

    def _next_beat(self, index: int) -> float | None:
        for group in self._groups[int(self._number[index]) + 1 :]:
            if group.type in _BEATS:
                return group.time
        return None

    def message(self, index: int) -> tuple[float, tuple[int, ...], Message]:
        """The time of an event (ms), the index of its hit object if it has one, and the message."""
        group = self._group(index)
        time = float(group.time)
        owner = self._owner(group) if group.type in _OBJECT_TYPES else None
        message = self._message(self._events[index], self._expected[index], group, index, self._this(group, owner))
        return (time, (), message) if owner is None else (max(time, 0.0), (owner,), message)

    def _owner(self, group: Group) -> int | None:
        place = int(np.searchsorted(self._starts, group.time + 1, side="right")) - 1
        return max(place, 0) if len(self._starts) else None

    def _this(self, group: Group, owner: int | None) -> str:
        """What a sentence calls the thing that a group of events writes."""
        if group.type in _BEATS:
            return {EventType.BEAT: "This beat", EventType.MEASURE: "This bar line"}.get(group.type, "This red line")
        if group.type is EventType.KIAI:
            return "This kiai change"
        if group.type is EventType.SCROLL_SPEED_CHANGE:
            return "This scroll speed change"
        slider = "juice stream" if self._mode == GameMode.CATCH else "slider"
        if group.type in ANCHORS:
            return f"An anchor of this {slider}"
        if group.type is EventType.LAST_ANCHOR:
            return f"The shape of this {slider}"
        name = "object" if owner is None else kind_name(self._objects[owner], self._mode)
        if group.type in _STARTS:
            return f"This {name}"
        return f"The end of this {name if name in LONG_KINDS else 'object'}"

    def _message(self, event: Event, expected: Event, group: Group, index: int, this: str) -> Message:
        """What to say of an event in whose place the model expected another."""
        now, then = event.type, expected.type
        if then is EventType.CONTROL:
            return self._nothing_more(group)
        if now is then:
            return self._another_value(event, expected, group, index, this)
        if {now, then} <= ANCHORS | {EventType.LAST_ANCHOR}:
            return Message(
                f"{this} is {TYPE_NAMES[event.type]}; {TYPE_NAMES[expected.type]} would be expected.",
                "Anchor",
                "Sliders",
            )
        if now in _OBJECT_TYPES and then in _OBJECT_TYPES:
            return Message(self._another_kind(event, expected, this), "Kind of object", "Rhythm")
        if EventType.NEW_COMBO in (now, then):
            if now is EventType.NEW_COMBO:
                return Message(f"{this} begins a new combo where none would be expected.", "New combo", "New Combos")
            return Message(f"{this} would be expected to begin a new combo.", "New combo", "New Combos")
        if now is EventType.HITSOUND and then in _ENDS:
            return Message("This slider has more repeats than would be expected.", "Repeats", "Rhythm")
        if now in _ENDS and then is EventType.HITSOUND:
            return Message("This slider would be expected to repeat once more.", "Repeats", "Rhythm")
        if {now, then} <= _BEATS | {EventType.SNAPPING}:
            return self._beats_mixed(now, then, this)
        if now is EventType.TIME_SHIFT and then in POSITION_TYPES | {EventType.DISTANCE}:
            return Message(
                "This slider would be expected to go on with more anchors before it ends.", "Anchors", "Sliders"
            )
        if now in POSITION_TYPES | {EventType.DISTANCE} and then is EventType.TIME_SHIFT:
            return Message("This slider would be expected to end without another anchor.", "Anchors", "Sliders")
        if {now, then} == {EventType.SCROLL_SPEED, EventType.HITSOUND}:
            kind = "slider" if then is EventType.SCROLL_SPEED else "circle"
            return Message(f"{this} would be expected to be a {kind}.", "Kind of object", "Rhythm")
        return Message(self._something_else(event, expected, group, this), "Order", "Misc")

    def _something_else(self, event: Event, expected: Event, group: Group, this: str) -> str:
        """The sentence where the model expected an event of another type."""
        kind, name = expected.type, self._names.value(expected)
        if group.type in _BEATS:
            return f"{this} comes where {name} would be expected."
        if kind in _BEATS:
            return f"{this} comes where {name} of the song would be expected first."
        if kind is group.type:
            return f"{this} would be expected without {self._names.value(event)}."
        if kind in _STARTS and group.type in _STARTS:
            return f"{this} would be expected to be {name}."
        if kind in _STARTS:
            return f"{this} comes where {name} would be expected."
        if kind in _OBJECT_TYPES:
            return f"{this} would be expected to go on with {name}."
        if kind is EventType.HITSOUND:
            return f"{this} would be expected to sound here, with {name}."
        if kind in (EventType.SNAPPING, EventType.TIME_SHIFT):
            return f"{this} would be expected to be over, and {name} to follow."
        if kind in POSITION_TYPES or kind in (EventType.DISTANCE, EventType.COLUMN):
            return f"{this} would be expected to have a place of its own, {name}."
        return f"{this} would be expected to have {name}."

    def _nothing_more(self, group: Group) -> Message:
        """What to say of an event where the model would have ended the map, or changed nothing any more."""
        if group.type is EventType.KIAI:
            return Message("No further kiai change would be expected.", "Kiai", "Kiai")
        if group.type is EventType.SCROLL_SPEED_CHANGE:
            return Message("No further scroll speed change would be expected.", "Scroll speed", "Scroll Speeds")
        return Message("The map would be expected to end before this.", "End of the map", "Timing")

    def _another_kind(self, event: Event, expected: Event, this: str) -> str:
        """The sentence for an object (`this` in words) where the model expected one of another kind."""
        name = TYPE_NAMES.get(expected.type)
        if name is None:
            names = {GameMode.TAIKO: "a note", GameMode.CATCH: "a fruit", GameMode.MANIA: "a note"}
            name = names.get(self._mode, "a circle")
        if event.type in _STARTS:
            return f"{this} stands where {name} would be expected."
        return f"{this} comes where {name} would be expected."

    def _beats_mixed(self, now: EventType, then: EventType, this: str) -> Message:
        if now is EventType.SNAPPING:
            return Message(f"{this} is probably not on the beat that the song has here.", "Snap", "Timing")
        if then is EventType.SNAPPING:
            return Message(f"{this} comes where an object would be expected.", "Beat", "Timing")
        name = TYPE_NAMES[then]
        return Message(
            f"{this} comes where {name} would be expected; check the red line and its meter.", "Beat", "Timing"
        )

    def _another_value(self, event: Event, expected: Event, group: Group, index: int, this: str) -> Message:
        """What to say of an event that the model expected with another value."""
        kind = event.type
        if kind is EventType.TIME_SHIFT:
            return self._another_time(event, expected, group, index, this)
        if kind is EventType.SNAPPING:
            category = self._category(group) if group.type not in _OBJECT_TYPES else "Snapping"
            return Message(
                f"{this} lies on {snap_name(event.value)}; {snap_name(expected.value)} would be expected.",
                "Snap",
                category,
            )
        if kind in POSITION_TYPES or kind in (EventType.DISTANCE, EventType.COLUMN):
            return Message(
                f"{this} is {self._names.value(event)}; {self._names.value(expected)} would be expected.",
                "Column" if kind is EventType.COLUMN else "Position",
                "Compose",
            )
        if kind is EventType.HITSOUND:
            return Message(self._names.another_sound(event, expected, this), "Hit sound", "Hit Sounds")
        if kind is EventType.VOLUME:
            return Message(
                f"{this} is played at {event.value} %; {expected.value} % would be expected.", "Volume", "Volumes"
            )
        if kind is EventType.SCROLL_SPEED:
            sliders = self._mode == GameMode.OSU
            what = "has a velocity of" if sliders else "scrolls at"
            return Message(
                f"{this} {what} {event.value / 100:.2f}×; {expected.value / 100:.2f}× would be expected.",
                "Slider velocity" if sliders else "Scroll speed",
                "Sliders" if sliders else "Scroll Speeds",
            )
        if kind is EventType.KIAI:
            return Message(
                "Kiai begins here, where it would be expected to end."
                if event.value
                else "Kiai ends here, where it would be expected to begin.",
                "Kiai",
                "Kiai",
            )
        return Message(
            f"{this} is {self._names.value(event)}; {self._names.value(expected)} would be expected.", "Order", "Misc"
        )

    def _another_time(self, event: Event, expected: Event, group: Group, index: int, this: str) -> Message:
        """What to say of a time that the model expected later or earlier."""
        beat = self._next_beat(index) if self._family.parser.beats_in_map else None
        if beat is not None and abs(expected.value - beat) <= SAME_TIME and group.type not in _BEATS:
            return Message(
                f"{this} comes as a surprise: nothing would be expected before the next beat.",
                "Unexpected object",
                "Rhythm",
            )
        tick, divisor = likely_tick(self._lines, float(expected.value))
        where = timestamp(tick if abs(tick - expected.value) <= SAME_TIME else expected.value)
        snap = f" ({snap_name(divisor)})" if abs(tick - expected.value) <= SAME_TIME else ""
        if group.type in _STARTS:
            message = f"{this} comes at {timestamp(event.value)}; the next one would be expected at {where}{snap}."
        else:
            message = f"{this} comes at {timestamp(event.value)}; {where}{snap} would be expected."
        return Message(message, "Time", self._category(group))

    def _category(self, group: Group) -> str:
        if group.type in _OBJECT_TYPES:
            return "Rhythm"
        if group.type is EventType.SCROLL_SPEED_CHANGE:
            return "Scroll Speeds"
        return "Kiai" if group.type is EventType.KIAI else "Timing"
