"""Events to hit objects and timing lines."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from core.beatmap.objects import (
    PLAYFIELD_WIDTH,
    Circle,
    CurveType,
    GameMode,
    HitObject,
    HitSample,
    Hold,
    Slider,
    Spinner,
    TimingPoint,
)
from core.generation.postprocess.line_writer import DEFAULT_BPM, LineWriter, velocity_of
from core.generation.postprocess.positions import CENTRE, Placer, snap_near_overlaps
from core.generation.postprocess.sliders import SliderBuilder, SliderParts
from core.generation.postprocess.upstream.upstream_quirks import NO_QUIRKS, UpstreamQuirks
from core.tokens.event_groups import Group, groups_of
from core.tokens.events import ANCHORS, Event, EventType, words_of


@dataclass(frozen=True, slots=True)
class PostprocessSettings:
    """How events become a map.

    Attributes:
        types_first: the order of the family.
        has_velocity: slider heads name their velocity; otherwise it follows from where sliders end.
        snap_overlaps: nearly equal positions become equal.
        offset, bpm: of the red line used where there is no timing; ms and beats per minute.
        seed: of positions that the model left out.
    """

    mode: GameMode
    types_first: bool
    has_velocity: bool = True
    snap_overlaps: bool = False
    slider_multiplier: float = 1.4
    offset: float = 0.0
    bpm: float = DEFAULT_BPM
    seed: int = 0
    compatibility: UpstreamQuirks = NO_QUIRKS


@dataclass(slots=True)
class MapContent:
    """What a generation made: objects and lines, and sentences about what was left out."""

    objects: list[HitObject]
    timing: list[TimingPoint]
    warnings: list[str] = field(default_factory=list)


def build_map(events: list[Event], timing: list[TimingPoint] | None, settings: PostprocessSettings) -> MapContent:
    """The objects that `events` describe, on the lines of `timing` plus those for volume, velocity and kiai.

    Args:
        events: of all contexts in order of time, positions in osu! pixels (`core.tokens.encoding.rescale_positions`).
        timing: lines to begin with; None or an empty list means one line at `settings.offset`.
        settings: how.
    """
    return _MapBuilder(timing, settings).build(events)


class _MapBuilder:
    """Goes through the groups in order; an object is made when the group that ends it comes."""

    def __init__(self, timing: list[TimingPoint] | None, settings: PostprocessSettings) -> None:
        self._settings = settings
        self._faults = settings.compatibility
        self._mode = settings.mode
        self._lines = LineWriter(timing, settings.offset, settings.bpm, self._faults)
        self._placer = Placer(settings.mode, settings.seed, self._faults)
        self._objects: list[HitObject] = []
        self._warnings: list[str] = []
        self._slider = SliderParts()
        self._sliders = SliderBuilder(settings.slider_multiplier, settings.has_velocity, self._faults)
        self._open: dict[tuple[EventType, float], Group] = {}
        self._handlers: dict[EventType, Callable[[Group], None]] = {
            EventType.CIRCLE: self._circle,
            EventType.SLIDER_HEAD: self._slider_head,
            **dict.fromkeys([*ANCHORS, EventType.LAST_ANCHOR], self._slider.add_anchor),
            EventType.SLIDER_END: self._slider_end,
            EventType.SPINNER: self._begin,
            EventType.SPINNER_END: self._spinner_end,
            EventType.HOLD_NOTE: self._begin,
            EventType.HOLD_NOTE_END: self._hold_end,
            EventType.DRUMROLL: self._begin,
            EventType.DRUMROLL_END: self._drumroll_end,
            EventType.DENDEN: self._begin,
            EventType.DENDEN_END: self._denden_end,
            EventType.KIAI: self._kiai,
            EventType.SCROLL_SPEED_CHANGE: self._scroll_speed_change,
        }

    def build(self, events: list[Event]) -> MapContent:
        """The objects and timing lines that events describe."""
        groups = groups_of(events, types_first=self._settings.types_first)
        if not self._faults.untimed_at_zero:
            groups = self._with_times(groups)
        if self._settings.snap_overlaps:
            snap_near_overlaps(groups)
        self._lines.set_length(max((group.time for group in groups), default=0))
        for group in groups:
            self._placer.place(group)
            handler = self._handlers.get(group.type)
            if handler is not None:
                handler(group)
        if not self._faults.unfinished_lost:
            for head in self._open.values():
                self._leave_head(head)
            self._drop_slider()
        return MapContent(self._in_order(), self._lines.points(), self._warnings)

    def _with_times(self, groups: list[Group]) -> list[Group]:
        """Without the groups that need a time and have none.

        A last anchor with a position may have none: V32 writes one before the one that has the time.
        """
        kept = []
        for group in groups:
            placed = group.type is EventType.LAST_ANCHOR and group.x is not None
            if group.timed or placed or group.type in ANCHORS:
                kept.append(group)
            elif group.type in self._handlers:
                self._warnings.append(f"A {words_of(group.type)} without a time was left out.")
        return kept

    # Circles and long objects

    def _circle(self, group: Group) -> None:
        mania = self._mode == GameMode.MANIA
        sound, sample = self._sound(group)
        if group.volumes and mania:
            sample.volume = group.volumes[0]
        x, y, time = round(group.x or 0), round(group.y or 0), round(group.time)
        self._objects.append(Circle(x, y, time, new_combo=group.new_combo, sound=sound, sample=sample))
        if group.volumes and not mania:
            self._lines.set_volume(time, group.volumes[0])
        self._set_taiko_speed(group)

    def _begin(self, group: Group) -> None:
        """Open a long object; one that is still open in the same lane is left a circle."""
        lane = self._lane(group.type, group)
        unfinished = self._open.pop(lane, None)
        if unfinished is not None:
            self._leave_head(unfinished)
        self._open[lane] = group

    def _lane(self, kind: EventType, group: Group) -> tuple[EventType, float]:
        """Objects of one lane end one after the other: hold notes of a column, everything else of its kind."""
        by_column = kind is EventType.HOLD_NOTE and not self._faults.one_hold_at_a_time
        return kind, (group.x or 0.0) if by_column else 0.0

    def _head_of(self, kind: EventType, end: Group) -> Group | None:
        """The head that `end` ends; none if there is none, or if it would last no time."""
        start = self._open.pop(self._lane(kind, end), None)
        if start is not None and not self._faults.unfinished_lost and end.time <= start.time:
            self._leave_head(start)
            return None
        return start

    def _leave_head(self, head: Group) -> None:
        """Keep the head of an object that does not end as a circle; nothing stays of a spinner."""
        self._warnings.append(f"The {words_of(head.type)} at {round(head.time)} ms does not end.")
        if not self._faults.unfinished_lost and head.type is not EventType.SPINNER:
            self._circle(head)

    def _spinner_end(self, group: Group) -> None:
        start = self._head_of(EventType.SPINNER, group)
        if start is None:
            return
        self._add_spinner(start, group, group)
        if group.volumes:
            self._lines.set_volume(round(group.time), group.volumes[0])
        self._placer.last = CENTRE

    def _denden_end(self, group: Group) -> None:
        start = self._head_of(EventType.DENDEN, group)
        if start is None:
            return
        self._add_spinner(start, group, start)
        if start.volumes:
            self._lines.set_volume(round(start.time), start.volumes[0])
        self._set_taiko_speed(start)

    def _add_spinner(self, start: Group, end: Group, sounding: Group) -> None:
        sound, sample = self._sound(sounding)
        time, end_time = round(start.time), round(end.time)
        self._objects.append(Spinner(256, 192, time, new_combo=True, sound=sound, sample=sample, end=end_time))

    def _hold_end(self, group: Group) -> None:
        start = self._head_of(EventType.HOLD_NOTE, group)
        if start is None:
            return
        mania = self._mode == GameMode.MANIA
        sound, sample = self._sound(start)
        if start.volumes and mania:
            sample.volume = start.volumes[0]
        x, time, end_time = round(start.x or 0), round(start.time), round(group.time)
        self._objects.append(Hold(x, 192, time, sound=sound, sample=sample, end=end_time))
        if start.volumes and not mania:
            self._lines.set_volume(time, start.volumes[0])

    def _drumroll_end(self, group: Group) -> None:
        """Add the drumroll that ends here, as a slider to and fro of the length that its duration takes."""
        start = self._head_of(EventType.DRUMROLL, group)
        if start is None:
            return
        time = round(start.time)
        duration = round(group.time) - time
        if duration < 1:
            return
        if start.volumes:
            self._lines.set_volume(time, start.volumes[0])
        self._set_taiko_speed(start)
        line = self._lines.at(time)
        length = velocity_of(line) * duration * 100 / line.red.beat_length * self._settings.slider_multiplier
        width = PLAYFIELD_WIDTH
        sound, sample = self._sound(start)
        self._objects.append(
            Slider(
                0,
                192,
                time,
                sound=sound,
                sample=sample,
                curve_type=CurveType.LINEAR,
                points=[(width if turn % 2 == 0 else 0, 192) for turn in range(max(math.ceil(length / width), 0))],
                length=length,
                edge_sounds=[0, 0],
                edge_sets=[(0, 0), (0, 0)],
            )
        )

    # Sliders

    def _slider_head(self, group: Group) -> None:
        self._drop_slider()
        self._slider.begin(group)

    def _drop_slider(self) -> None:
        if self._slider.head is not None:
            self._leave_head(self._slider.head)
        self._slider.clear()

    def _slider_end(self, end: Group) -> None:
        """Add the slider whose head, anchors and last anchor came before, on a line with the velocity it needs."""
        parts = self._slider
        head, last = parts.head, parts.last_anchor
        if head is None or last is None:
            return
        if not last.timed and not self._faults.untimed_at_zero:
            last.time = end.time
        if end.time <= head.time or last.time <= head.time:
            self._drop_slider()
            return
        built = self._sliders.build(head, parts, last, end, self._lines.at(round(head.time)))
        if built is None:
            if not self._faults.stuck_slider:
                self._drop_slider()
            return
        if built.velocity is not None:
            self._lines.set_velocity(int(built.slider.time), built.velocity)
        self._objects.append(built.slider)
        for time, volume in built.volumes:
            self._lines.set_volume(time, volume)
        parts.clear()

    # Lines and sounds

    def _kiai(self, group: Group) -> None:
        self._lines.set_kiai(int(group.time), bool(group.value))

    def _scroll_speed_change(self, group: Group) -> None:
        if group.scroll_speed is not None:
            self._lines.set_scroll_speed(int(group.time), group.scroll_speed)

    def _set_taiko_speed(self, group: Group) -> None:
        if self._mode == GameMode.TAIKO and group.scroll_speed is not None:
            self._lines.set_velocity(round(group.time), group.scroll_speed)

    def _sound(self, group: Group) -> tuple[int, HitSample]:
        sound, normal, addition = group.hit_sounds[0] if group.hit_sounds else (0, 0, 0)
        return sound, HitSample(normal, addition, self._lines.sample_index)

    def _in_order(self) -> list[HitObject]:
        """In order of time, and only one object on one moment (in osu!mania: of one column)."""
        if self._faults.unsorted:
            return self._objects
        kept: list[HitObject] = []
        taken: set[tuple[float, float]] = set()
        mania = self._mode == GameMode.MANIA
        for item in sorted(self._objects, key=lambda item: (item.time, item.x if mania else 0.0)):
            place = (item.time, item.x if mania else 0.0)
            if place in taken:
                self._warnings.append(f"A second object at {round(item.time)} ms was left out.")
                continue
            taken.add(place)
            kept.append(item)
        return kept
