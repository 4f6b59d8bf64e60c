"""The writer of groups of events; the order of a group's parts is the same for every kind of object."""

import math

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, GameMode, HitSample
from core.tokens.encoding import (
    encode_distance,
    encode_hit_sound,
    encode_position,
    encode_refinement,
    encode_scroll_speed,
    encode_split_position,
)
from core.tokens.events import Event, EventType
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import MILLISECOND, UpstreamMap, milliseconds

Sound = tuple[int, int, HitSample]
"""(time in µs that selects the timing line, hit sound bits, sample)."""

PLAYFIELD_CENTRE = (256.0, 192.0)

_POSITION_MODES = (GameMode.OSU, GameMode.CATCH)
_NEW_COMBO = Event(EventType.NEW_COMBO)
_TYPES = {kind: Event(kind) for kind in EventType}


class GroupWriter:
    """Collects groups of events.

    Attributes:
        events, times: of the groups so far; ms.
        last_position: osu! pixels from which the next distance is measured.
    """

    def __init__(self, source: UpstreamMap, settings: ParserSettings, flip: tuple[bool, bool] = (False, False)) -> None:
        self.source = source
        self.settings = settings
        self.events: list[Event] = []
        self.times: list[int] = []
        self.last_position = PLAYFIELD_CENTRE
        self._flip_x, self._flip_y = flip
        self._has_positions = source.mode in _POSITION_MODES

    def add(
        self,
        kind: EventType,
        time: int,
        *,
        value: int = 0,
        timed: bool = True,
        snapped: bool = True,
        position: tuple[float, float] | None = None,
        new_combo: bool = False,
        scroll_speed: float | None = None,
        sounds: tuple[Sound, ...] = (),
    ) -> None:
        """Add one group.

        Args:
            time: µs.
            value: of the type event.
            timed, snapped: whether the group has a time, and a snap after it.
            position: osu! pixels.
            scroll_speed: a factor.
        """
        events = self.events
        before = len(events)
        name = _TYPES[kind] if not value else Event(kind, value)
        milli = milliseconds(time)
        if self.settings.types_first:
            events.append(name)
        if timed:
            events.append(Event(EventType.TIME_SHIFT, milli))
            if snapped:
                events.append(Event(EventType.SNAPPING, self.source.snap_divisor(time)))
        if position is not None:
            self._add_position(position)
        if new_combo and self._has_positions:
            events.append(_NEW_COMBO)
        if scroll_speed is not None:
            events.append(Event(EventType.SCROLL_SPEED, encode_scroll_speed(scroll_speed)))
        for sound in sounds:
            self._add_sound(*sound)
        if not self.settings.types_first:
            events.append(name)
        self.times += [milli] * (len(events) - before)

    def add_sustain(self, kind: EventType, start: int, end: int, position: tuple[float, float] | None = None) -> None:
        """Add the sustain events of an object from `start` to `end` µs, at regular intervals."""
        if not self.settings.sustain:
            return
        interval = self.settings.sustain * MILLISECOND
        for time in range(start + interval, end - 10 * MILLISECOND, interval):
            self.add(kind, time, snapped=False, position=position)

    def _add_position(self, position: tuple[float, float]) -> None:
        """Add the events of a position, osu! pixels: column in osu!mania, else distance, x and y as the family does."""
        x, y = position
        if self._flip_x:
            x = PLAYFIELD_WIDTH - x
        if self._flip_y:
            y = PLAYFIELD_HEIGHT - y
        if self.source.mode == GameMode.MANIA:
            keys = self.source.keys
            self.events.append(Event(EventType.COLUMN, int(min(max(x / PLAYFIELD_WIDTH * keys, 0), keys - 1))))
            return
        if not self._has_positions:
            return
        settings, events = self.settings, self.events
        if settings.distances:
            last_x, last_y = self.last_position
            distance = math.sqrt((x - last_x) * (x - last_x) + (y - last_y) * (y - last_y))
            events.append(Event(EventType.DISTANCE, encode_distance(distance)))
        if settings.split_axes:
            cell_x, cell_y = encode_split_position(x, y, settings.position_precision)
            events += (Event(EventType.POS_X, cell_x), Event(EventType.POS_Y, cell_y))
        else:
            events.append(Event(EventType.POS, encode_position(x, y, settings.position_precision)))
            if settings.refinement:
                fine = encode_refinement(x, y, settings.position_precision, settings.refinement)
                events.append(Event(EventType.POS_REFINE, fine))
        self.last_position = (x, y)

    def _add_sound(self, time: int, sound: int, sample: HitSample) -> None:
        line = self.source.sample_line_at(time)
        sample_set = sample.normal_set or line.sample_set or 2
        addition_set = sample.addition_set or sample_set
        volume = min(max(sample.volume or line.volume, 0), 100)
        self.events += (
            Event(EventType.HITSOUND, encode_hit_sound(sound, sample_set, addition_set)),
            Event(EventType.VOLUME, volume),
        )
