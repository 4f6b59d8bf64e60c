"""Events to hit objects and timing lines."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from core.beatmap.objects import Circle, CurveType, GameMode, HitObject, HitSample, Hold, Slider, Spinner, TimingPoint
from core.generation.compatibility import MENDED, Compatibility
from core.generation.postprocess_overlaps import snap_near_overlaps
from core.generation.postprocess_sliders import SliderBuilder, SliderParts
from core.timing.change import TimingChange, add_change, line_at, sort_lines, to_points
from core.tokens.contexts import most_common_beat_length
from core.tokens.events import Event, EventType
from core.tokens.groups import Group, groups_of
from core.tokens.reference import Line, read_lines

PLAYFIELD = (512, 384)
_CENTRE = (256.0, 192.0)
_ANGLES = 500
_DEFAULT_BPM = 120.0

_PLACED = frozenset(
    {
        EventType.CIRCLE,
        EventType.SLIDER_HEAD,
        EventType.BEZIER_ANCHOR,
        EventType.PERFECT_ANCHOR,
        EventType.CATMULL_ANCHOR,
        EventType.RED_ANCHOR,
        EventType.LAST_ANCHOR,
        EventType.SLIDER_END,
    },
)
_UNTIMED = frozenset(
    {EventType.BEZIER_ANCHOR, EventType.PERFECT_ANCHOR, EventType.CATMULL_ANCHOR, EventType.RED_ANCHOR},
)


@dataclass(frozen=True, slots=True)
class PostprocessSettings:
    """How events become a map.

    Attributes:
        types_first: the order of the family.
        has_velocity: slider heads name their velocity; otherwise it follows from where sliders end.
        snap_overlaps: nearly equal positions become equal.
        offset, bpm: of the red line that stands in where there is no timing; ms and beats per minute.
        seed: of positions that the model left out.
    """

    mode: GameMode
    types_first: bool
    has_velocity: bool = True
    snap_overlaps: bool = False
    slider_multiplier: float = 1.4
    offset: float = 0.0
    bpm: float = _DEFAULT_BPM
    seed: int = 0
    compatibility: Compatibility = MENDED


@dataclass(slots=True)
class MapContent:
    """What a generation made: objects and lines, and sentences about what was left out."""

    objects: list[HitObject]
    timing: list[TimingPoint]
    warnings: list[str] = field(default_factory=list)


def build_map(events: list[Event], timing: list[TimingPoint] | None, settings: PostprocessSettings) -> MapContent:
    """The objects that `events` tell, on the lines of `timing` plus those for volume, velocity and kiai.

    Args:
        events: of all contexts in order of time, positions in osu! pixels (`core.tokens.encoding.rescale_positions`).
        timing: lines to begin with; None or none at all stands for one line at `settings.offset`.
        settings: how.
    """
    return _MapBuilder(timing, settings).build(events)


class _MapBuilder:
    def __init__(self, timing: list[TimingPoint] | None, settings: PostprocessSettings) -> None:
        self._settings = settings
        self._faults = settings.compatibility
        self._mode = settings.mode
        index = -1 if self._faults.stock_samples else 0
        fallback = TimingPoint(settings.offset, 60000 / (settings.bpm or _DEFAULT_BPM), 4, 2, index, 100)
        self._fallback = read_lines([fallback])
        without = timing == [] and self._faults.no_line_without_beats
        self._lines: list[Line] = [] if without else read_lines(timing or [fallback])
        for line in self._lines:
            _make_usable(line)
        self._base_lines = list(self._lines)
        sort_lines(self._lines)
        self._index = index
        self._objects: list[HitObject] = []
        self._warnings: list[str] = []
        self._last = _CENTRE
        self._slider = SliderParts()
        self._sliders = SliderBuilder(settings.slider_multiplier, settings.has_velocity, self._faults)
        self._open: dict[EventType, Group] = {}
        self._random = np.random.default_rng(settings.seed)
        self._median = 0.0
        self._handlers: dict[EventType, Callable[[Group], None]] = {
            EventType.CIRCLE: self._circle,
            EventType.SLIDER_HEAD: self._slider_head,
            EventType.BEZIER_ANCHOR: self._slider.add_anchor,
            EventType.PERFECT_ANCHOR: self._slider.add_anchor,
            EventType.CATMULL_ANCHOR: self._slider.add_anchor,
            EventType.RED_ANCHOR: self._slider.add_anchor,
            EventType.LAST_ANCHOR: self._slider.add_anchor,
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
        groups = groups_of(events, types_first=self._settings.types_first)
        if not self._faults.untimed_at_zero:
            groups = self._with_times(groups)
        if self._settings.snap_overlaps:
            snap_near_overlaps(groups)
        last = int(max((group.time for group in groups), default=0))
        self._median = most_common_beat_length(self._base_lines, last)
        for group in groups:
            handler = self._handlers.get(group.type)
            self._place(group)
            if handler is not None:
                handler(group)
        if not self._faults.unfinished_lost:
            for kind in list(self._open):
                self._leave_head(self._open.pop(kind))
            self._drop_slider()
        return MapContent(self._in_order(), to_points(self._from_first_red()), self._warnings)

    def _with_times(self, groups: list[Group]) -> list[Group]:
        """Without the groups that need a time and have none. A last anchor may be one: V32 writes it twice."""
        kept = []
        for group in groups:
            if group.timed or group.type in _UNTIMED:
                kept.append(group)
            elif group.type is EventType.LAST_ANCHOR and group.x is not None:
                # Its time counts only if no other last anchor follows.
                kept.append(group)
            elif group.type in self._handlers:
                self._warnings.append(f"A {group.type.value} without a time was left out.")
        return kept

    # Positions

    def _place(self, group: Group) -> None:
        x, y = self._last
        if group.distance is not None and group.x is None and group.y is None:
            group.x, group.y = self._somewhere(group.distance)
        if group.x is None or group.y is None:
            group.x, group.y = x, y
        if group.type in _PLACED:
            self._last = (group.x, group.y)
        if self._mode == GameMode.TAIKO:
            group.x, group.y = _CENTRE
        elif self._mode == GameMode.MANIA:
            group.y = 192

    def _somewhere(self, distance: float) -> tuple[float, float]:
        """A point of the playfield at `distance` from the last position."""
        width, height = PLAYFIELD
        x, y = self._last
        angles = np.linspace(0, 2 * np.pi, _ANGLES)
        xs, ys = x + distance * np.cos(angles), y + distance * np.sin(angles)
        inside = np.flatnonzero((xs >= 0) & (xs <= width) & (ys >= 0) & (ys <= height))
        if self._faults.global_random:
            chosen = int(np.random.randint(max(len(inside), 1)))
        else:
            chosen = int(self._random.integers(max(len(inside), 1)))
        if not len(inside):
            return (width, height) if x + y > (width + height) / 2 else (0.0, 0.0)
        return float(xs[inside[chosen]]), float(ys[inside[chosen]])

    # Circles and long objects

    def _circle(self, group: Group) -> None:
        self._objects.append(self._circle_of(group))
        if group.volumes and self._mode != GameMode.MANIA:
            self._set_volume(round(group.time), group.volumes[0])
        self._set_taiko_speed(group)

    def _circle_of(self, group: Group) -> Circle:
        sound, sample = self._sound(group)
        if group.volumes and self._mode == GameMode.MANIA:
            sample.volume = group.volumes[0]
        return Circle(
            round(group.x or 0),
            round(group.y or 0),
            round(group.time),
            new_combo=group.new_combo,
            sound=sound,
            sample=sample,
        )

    def _begin(self, group: Group) -> None:
        unfinished = self._open.pop(group.type, None)
        if unfinished is not None:
            self._leave_head(unfinished)
        self._open[group.type] = group

    def _leave_head(self, head: Group) -> None:
        """Keep the head of an object that does not end as a circle."""
        self._warnings.append(f"The {head.type.value} at {round(head.time)} ms does not end.")
        if not self._faults.unfinished_lost and head.type is not EventType.SPINNER:
            self._circle(head)

    def _spinner_end(self, group: Group) -> None:
        start = self._open.pop(EventType.SPINNER, None)
        if start is None:
            return
        if group.time <= start.time and not self._faults.unfinished_lost:
            return
        self._add_spinner(start, group, group)
        if group.volumes:
            self._set_volume(round(group.time), group.volumes[0])
        self._last = _CENTRE

    def _denden_end(self, group: Group) -> None:
        start = self._open.pop(EventType.DENDEN, None)
        if start is None:
            return
        if group.time <= start.time and not self._faults.unfinished_lost:
            self._leave_head(start)
            return
        self._add_spinner(start, group, start)
        if start.volumes:
            self._set_volume(round(start.time), start.volumes[0])
        self._set_taiko_speed(start)

    def _add_spinner(self, start: Group, end: Group, sounding: Group) -> None:
        sound, sample = self._sound(sounding)
        self._objects.append(
            Spinner(256, 192, round(start.time), new_combo=True, sound=sound, sample=sample, end=round(end.time))
        )

    def _hold_end(self, group: Group) -> None:
        start = self._open.pop(EventType.HOLD_NOTE, None)
        if start is None:
            return
        if group.time <= start.time and not self._faults.unfinished_lost:
            self._leave_head(start)
            return
        sound, sample = self._sound(start)
        if start.volumes and self._mode == GameMode.MANIA:
            sample.volume = start.volumes[0]
        self._objects.append(
            Hold(round(start.x or 0), 192, round(start.time), sound=sound, sample=sample, end=round(group.time))
        )
        if start.volumes and self._mode != GameMode.MANIA:
            self._set_volume(round(start.time), start.volumes[0])

    def _drumroll_end(self, group: Group) -> None:
        start = self._open.pop(EventType.DRUMROLL, None)
        if start is None:
            return
        time = round(start.time)
        duration = round(group.time) - time
        if duration < 1:
            if not self._faults.unfinished_lost:
                self._leave_head(start)
            return
        if start.volumes:
            self._set_volume(time, start.volumes[0])
        self._set_taiko_speed(start)
        line = self._line_at(time * 1000)
        speed = 1 if line.parent is None else -100 / line.beat_length
        length = speed * duration * 100 / line.red.beat_length * self._settings.slider_multiplier
        sound, sample = self._sound(start)
        turns = max(math.ceil(length / PLAYFIELD[0]), 0)
        self._objects.append(
            Slider(
                0,
                192,
                time,
                sound=sound,
                sample=sample,
                curve_type=CurveType.LINEAR,
                points=[(PLAYFIELD[0] if turn % 2 == 0 else 0, 192) for turn in range(turns)],
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
        parts = self._slider
        head, last = parts.head, parts.last_anchor
        if head is None or last is None:
            return
        if not last.timed and not self._faults.untimed_at_zero:
            last.time = end.time
        if end.time <= head.time or last.time <= head.time:
            self._drop_slider()
            return
        line = self._line_at(round(head.time) * 1000)
        built = self._sliders.build(head, parts, last, end, line)
        if built is None:
            if not self._faults.stuck_slider:
                self._drop_slider()
            return
        if built.velocity is not None:
            self._set_velocity(int(built.slider.time), built.velocity)
        self._objects.append(built.slider)
        for time, volume in built.volumes:
            self._set_volume(time, volume)
        parts.clear()

    # Lines

    def _line_at(self, time: int) -> Line:
        return line_at(self._lines or self._fallback, time)

    def _kiai(self, group: Group) -> None:
        self._change(TimingChange(int(group.time) * 1000, kiai=bool(group.value)))

    def _scroll_speed_change(self, group: Group) -> None:
        if group.scroll_speed is None:
            return
        time = int(group.time) * 1000
        self._set_tempo_free_speed(time, group.scroll_speed, self._line_at(time).red)
        for line in [line for line in self._lines if line.parent is None and line.offset > time]:
            self._set_tempo_free_speed(line.offset, group.scroll_speed, line)

    def _set_tempo_free_speed(self, time: int, speed: float, line: Line) -> None:
        """A speed that counts from the song's usual tempo."""
        usual = self._median or line.beat_length
        self._set_velocity_at(time, speed * line.beat_length / usual)

    def _set_taiko_speed(self, group: Group) -> None:
        if self._mode == GameMode.TAIKO and group.scroll_speed is not None:
            self._set_velocity(round(group.time), group.scroll_speed)

    def _set_velocity(self, time: int, velocity: float) -> None:
        self._set_velocity_at(time * 1000, velocity)

    def _set_velocity_at(self, time: int, velocity: float) -> None:
        if velocity:
            rest = 1e-10 if self._faults.stock_samples else 0.0
            self._change(TimingChange(time, beat_length=-100 / velocity + rest))

    def _set_volume(self, time: int, volume: int) -> None:
        self._change(TimingChange(time * 1000, volume=volume, sample_index=self._index))

    def _change(self, change: TimingChange) -> None:
        add_change(self._lines, change, all_after=True)

    def _sound(self, group: Group) -> tuple[int, HitSample]:
        sound, normal, addition = group.hit_sounds[0] if group.hit_sounds else (0, 0, 0)
        return sound, HitSample(normal, addition, self._index)

    # The end

    def _from_first_red(self) -> list[Line]:
        first = next((line.offset for line in self._lines if line.parent is None), None)
        return [line for line in self._lines if first is not None and line.offset >= first]

    def _in_order(self) -> list[HitObject]:
        """In order of time, and only one object on one moment (in osu!mania: of one column)."""
        if self._faults.unsorted:
            return self._objects
        kept: list[HitObject] = []
        taken: set[tuple[float, float]] = set()
        for item in sorted(self._objects, key=lambda item: item.time):
            place = (item.time, item.x if self._mode == GameMode.MANIA else 0.0)
            if place in taken:
                self._warnings.append(f"A second object at {round(item.time)} ms was left out.")
                continue
            taken.add(place)
            kept.append(item)
        return kept


def _make_usable(line: Line) -> None:
    """Beat lengths that nothing can be divided by become ordinary ones."""
    known = math.isfinite(line.beat_length)
    if line.parent is None and not (known and line.beat_length > 0):
        line.beat_length = 60000 / _DEFAULT_BPM
    elif line.parent is not None and not (known and line.beat_length):
        line.beat_length = -100.0
