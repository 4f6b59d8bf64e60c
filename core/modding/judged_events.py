"""MaiMod with a public checkpoint: which surprises are worth saying, and how.

What is left out, and the sorting into categories, follow the reference; the sentences are our own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.timing import TimingLines
from core.modding.event_words import TYPE_NAMES, EventWords
from core.modding.finding import timestamp
from core.modding.naming import kind_name, likely_tick, snap_name
from core.modding.sentences import Said
from core.modding.surprise import Surprise
from core.tokens.events import ANCHORS, POSITION_TYPES, TIMED_TYPES, TIMING_TYPES, Event, EventType
from core.tokens.families import Family
from core.tokens.groups import Group, groups_of

SAME_TIME = 10
"""ms by which a time may be off without being a surprise."""

SAME_BEAT = 2
"""ms within which a beat may come before or after what falls on it."""

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


@dataclass(frozen=True, slots=True)
class Remark:
    """A surprise that is worth saying.

    Attributes:
        time: ms.
        owner: index of the hit object it is about; None where it is about a beat, kiai or the scroll speed.
        score: surprise by what was to be expected, as the reference counts it.
    """

    time: float
    owner: int | None
    score: float
    said: Said


def remarks(found: list[Surprise], family: Family, beatmap: Beatmap, least: float) -> Iterator[Remark]:
    """What passes the reference's filter and has at least the score `least`, in order of the events."""
    for item in found:
        judge = _Judge(item, family, beatmap)
        for index, score in enumerate(item.scores):
            if score >= least and judge.is_worth_saying(index):
                yield judge.remark(index, score)


class _Judge:
    def __init__(self, item: Surprise, family: Family, beatmap: Beatmap) -> None:
        self._item = item
        self._events, self._expected = item.content.events, item.expected
        self._times = item.content.times
        self._family = family
        self._words = EventWords(family, beatmap.mode)
        self._mode = beatmap.mode
        self._objects = beatmap.hit_objects
        self._starts = np.array([hit_object.time for hit_object in self._objects])
        self._lines = TimingLines(beatmap.timing_points)
        self._groups = groups_of(self._events, types_first=family.types_first, times=self._times)
        self._number = np.zeros(len(self._events), dtype=np.int64)
        for number, group in enumerate(self._groups):
            self._number[group.first : group.last] = number

    def _group(self, index: int) -> Group:
        return self._groups[int(self._number[index])]

    def is_worth_saying(self, index: int) -> bool:
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
        """Whether the next group begins at the time of this one: then only the order was unexpected."""
        number = int(self._number[index])
        if number + 1 == len(self._groups):
            return False
        return abs(self._groups[number + 1].time - self._groups[number].time) <= SAME_BEAT

    def _next_beat(self, index: int) -> float | None:
        for group in self._groups[int(self._number[index]) + 1 :]:
            if group.type in _BEATS:
                return group.time
        return None

    def remark(self, index: int, score: float) -> Remark:
        group = self._group(index)
        time = float(group.time)
        owner = self._owner(group) if group.type in _OBJECT_TYPES else None
        said = self._said(self._events[index], self._expected[index], group, index, self._this(group, owner))
        return Remark(time if owner is None else max(time, 0.0), owner, score, said)

    def _owner(self, group: Group) -> int | None:
        place = int(np.searchsorted(self._starts, group.time + 1, side="right")) - 1
        return max(place, 0) if len(self._starts) else None

    def _this(self, group: Group, owner: int | None) -> str:
        if group.type in _BEATS:
            return {EventType.BEAT: "This beat", EventType.MEASURE: "This bar line"}.get(group.type, "This red line")
        if group.type is EventType.KIAI:
            return "This kiai change"
        if group.type is EventType.SCROLL_SPEED_CHANGE:
            return "This scroll speed change"
        name = "object" if owner is None else kind_name(self._objects[owner], self._mode)
        if group.type in ANCHORS:
            return f"An anchor of this {name}"
        if group.type in _ENDS or group.type not in _STARTS:
            part = "shape" if group.type is EventType.LAST_ANCHOR else "end"
            return f"The {part} of this {name}"
        return f"This {name}"

    def _said(self, event: Event, expected: Event, group: Group, index: int, this: str) -> Said:
        now, then = event.type, expected.type
        if then is EventType.CONTROL:
            return self._nothing_more(group)
        if now is then:
            return self._another_value(event, expected, group, index, this)
        if {now, then} <= ANCHORS | {EventType.LAST_ANCHOR}:
            return Said(
                f"{this} is {TYPE_NAMES[event.type]}; {TYPE_NAMES[expected.type]} would be expected.",
                "Anchor",
                "Sliders",
            )
        if now in _OBJECT_TYPES and then in _OBJECT_TYPES:
            return Said(self._another_kind(event, expected, this), "Kind of object", "Rhythm")
        if EventType.NEW_COMBO in (now, then):
            if now is EventType.NEW_COMBO:
                return Said(f"{this} begins a new combo where none would be expected.", "New combo", "New Combos")
            return Said(f"{this} would be expected to begin a new combo.", "New combo", "New Combos")
        if now is EventType.HITSOUND and then in _ENDS:
            return Said("This slider has more repeats than would be expected.", "Repeats", "Rhythm")
        if now in _ENDS and then is EventType.HITSOUND:
            return Said("This slider would be expected to repeat once more.", "Repeats", "Rhythm")
        if {now, then} <= _BEATS | {EventType.SNAPPING}:
            return self._beats_mixed(now, then, this)
        if now is EventType.TIME_SHIFT and then in POSITION_TYPES | {EventType.DISTANCE}:
            return Said(
                "This slider would be expected to go on with more anchors before it ends.", "Anchors", "Sliders"
            )
        if now in POSITION_TYPES | {EventType.DISTANCE} and then is EventType.TIME_SHIFT:
            return Said("This slider would be expected to end without another anchor.", "Anchors", "Sliders")
        if {now, then} == {EventType.SCROLL_SPEED, EventType.HITSOUND}:
            kind = "slider" if then is EventType.SCROLL_SPEED else "circle"
            return Said(f"{this} would be expected to be a {kind}.", "Kind of object", "Rhythm")
        return Said(self._something_else(event, expected, group, this), "Order", "Misc")

    def _something_else(self, event: Event, expected: Event, group: Group, this: str) -> str:
        """Where the model expected a word of another kind."""
        kind, wanted = expected.type, self._words.value(expected)
        if group.type in _BEATS:
            return f"{this} comes where {wanted} would be expected."
        if kind in _BEATS:
            return f"{wanted[0].upper()}{wanted[1:]} of the song would be expected before {this[0].lower()}{this[1:]}."
        if kind is group.type:
            return f"{this} would be expected without {self._words.value(event)}."
        if kind in _STARTS and group.type in _STARTS:
            return f"{this} would be expected to be {wanted}."
        if kind in _STARTS:
            return f"{this} comes where {wanted} would be expected."
        if kind in _OBJECT_TYPES:
            return f"{this} would be expected to go on with {wanted}."
        if kind is EventType.HITSOUND:
            return f"{this} would be expected to sound here, with {wanted}."
        if kind in (EventType.SNAPPING, EventType.TIME_SHIFT):
            return f"{this} would be expected to be over, and {wanted} to follow."
        if kind in POSITION_TYPES or kind in (EventType.DISTANCE, EventType.COLUMN):
            return f"{this} would be expected to have a place of its own, {wanted}."
        return f"{this} would be expected to have {wanted}."

    def _nothing_more(self, group: Group) -> Said:
        if group.type is EventType.KIAI:
            return Said("No further kiai change would be expected.", "Kiai", "Kiai")
        if group.type is EventType.SCROLL_SPEED_CHANGE:
            return Said("No further scroll speed change would be expected.", "Scroll speed", "Scroll Speeds")
        return Said("The map would be expected to end before this.", "End of the map", "Timing")

    def _another_kind(self, event: Event, expected: Event, this: str) -> str:
        wanted = TYPE_NAMES.get(expected.type)
        if wanted is None:
            names = {GameMode.TAIKO: "a note", GameMode.CATCH: "a fruit", GameMode.MANIA: "a note"}
            wanted = names.get(self._mode, "a circle")
        if event.type in _STARTS:
            return f"{wanted[0].upper()}{wanted[1:]} would be expected here instead of {this[0].lower()}{this[1:]}."
        return f"{this} comes where {wanted} would be expected."

    def _beats_mixed(self, now: EventType, then: EventType, this: str) -> Said:
        if now is EventType.SNAPPING:
            return Said(f"{this} is probably not on the beat that the song has here.", "Snap", "Timing")
        if then is EventType.SNAPPING:
            return Said(f"{this} comes where an object would be expected.", "Beat", "Timing")
        wanted = TYPE_NAMES[then]
        return Said(
            f"{this} comes where {wanted} would be expected; check the red line and its meter.", "Beat", "Timing"
        )

    def _another_value(self, event: Event, expected: Event, group: Group, index: int, this: str) -> Said:
        kind = event.type
        if kind is EventType.TIME_SHIFT:
            return self._another_time(event, expected, group, index, this)
        if kind is EventType.SNAPPING:
            category = self._home(group) if group.type not in _OBJECT_TYPES else "Snapping"
            return Said(
                f"{this} lies on {snap_name(event.value)}; {snap_name(expected.value)} would be expected.",
                "Snap",
                category,
            )
        if kind in POSITION_TYPES or kind in (EventType.DISTANCE, EventType.COLUMN):
            return Said(
                f"{this} is {self._words.value(event)}; {self._words.value(expected)} would be expected.",
                "Column" if kind is EventType.COLUMN else "Position",
                "Compose",
            )
        if kind is EventType.HITSOUND:
            return Said(self._words.another_sound(event, expected, this), "Hit sound", "Hit Sounds")
        if kind is EventType.VOLUME:
            return Said(
                f"{this} is played at {event.value} %; {expected.value} % would be expected.", "Volume", "Volumes"
            )
        if kind is EventType.SCROLL_SPEED:
            sliders = self._mode == GameMode.OSU
            what = "has a velocity of" if sliders else "scrolls at"
            return Said(
                f"{this} {what} {event.value / 100:.2f}×; {expected.value / 100:.2f}× would be expected.",
                "Slider velocity" if sliders else "Scroll speed",
                "Sliders" if sliders else "Scroll Speeds",
            )
        if kind is EventType.KIAI:
            return Said(
                "Kiai begins here, where it would be expected to end."
                if event.value
                else "Kiai ends here, where it would be expected to begin.",
                "Kiai",
                "Kiai",
            )
        return Said(
            f"{this} is {self._words.value(event)}; {self._words.value(expected)} would be expected.", "Order", "Misc"
        )

    def _another_time(self, event: Event, expected: Event, group: Group, index: int, this: str) -> Said:
        beat = self._next_beat(index) if self._family.parser.beats_in_map else None
        if beat is not None and abs(expected.value - beat) <= SAME_TIME and group.type not in _BEATS:
            return Said(
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
        return Said(message, "Time", self._home(group))

    def _home(self, group: Group) -> str:
        if group.type in _OBJECT_TYPES:
            return "Rhythm"
        if group.type is EventType.SCROLL_SPEED_CHANGE:
            return "Scroll Speeds"
        return "Kiai" if group.type is EventType.KIAI else "Timing"
