"""A map's tokens, of which only the sounds are open."""

from dataclasses import dataclass, field

from core.beatmap.objects import GameMode, HitObject, Slider, Spinner
from core.beatmap.timing import TimingLines, slider_length
from core.tokens.contexts import timing_events
from core.tokens.encoding import decode_hit_sound
from core.tokens.events import SOUND_TYPES, EventType, TimedEvents
from core.tokens.parser import parse_owned_events
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap


@dataclass(slots=True)
class HitsoundSlot:
    """One sound of a map.

    Attributes:
        owner: index of the object, among those of the `UpstreamMap`.
        number: which of the object's sounds: of a slider 0 the head, 1 the body, then the repeats and the tail.
        time: ms at which it sounds; of a slider's body, from which on.
        bits: what must stay of its hit sound bits, where these are part of the game; None where all are open.
        value, volume: what was chosen; the value of a hit sound token, and percent.
        open: it is to be chosen; otherwise it stays.
    """

    owner: int
    number: int
    time: float
    bits: int | None = None
    value: int = 0
    volume: int = 100
    open: bool = True

    @property
    def sound(self) -> tuple[int, int, int]:
        """(hit sound bits, sample set, addition set)."""
        return decode_hit_sound(self.value)

    def allows(self, value: int) -> bool:
        """Whether a hit sound token's value may stand here."""
        return self.bits is None or decode_hit_sound(value)[0] == self.bits


@dataclass(slots=True)
class HitsoundTemplate:
    """The events of a whole map in order.

    Attributes:
        events: with times that never decrease.
        slots: by index of the hit sound event; its volume follows it.
    """

    events: TimedEvents
    slots: dict[int, HitsoundSlot] = field(default_factory=dict)

    @classmethod
    def of(
        cls, source: UpstreamMap, settings: ParserSettings, lines: TimingLines, multiplier: float
    ) -> "HitsoundTemplate":
        """The script of a map.

        Args:
            lines: the map's.
            multiplier: the slider multiplier as the game reads it.
        """
        events, owners = parse_owned_events(source, settings)
        script = cls(TimedEvents())
        counts: dict[int, int] = {}
        beats = timing_events(source, settings) if settings.beats_in_map else TimedEvents()
        beat, latest = 0, 0
        fixed = source.mode == GameMode.TAIKO
        for event, time, owner in zip(events.events, events.times, owners, strict=True):
            while beat < len(beats) and beats.times[beat] <= time:
                latest = max(latest, beats.times[beat])
                script._add(beats, beat, latest)
                beat += 1
            latest = max(latest, time)
            if event.type is EventType.HITSOUND:
                number = counts.get(owner, 0)
                counts[owner] = number + 1
                item = source.objects[owner]
                bits = decode_hit_sound(event.value)[0] if fixed else None
                sound_time = _sound_time(item, number, lines, multiplier)
                script.slots[len(script.events)] = HitsoundSlot(owner, number, sound_time, bits, event.value)
            script.events.events.append(event)
            script.events.times.append(latest)
        return script

    def _add(self, source: TimedEvents, index: int, time: int) -> None:
        self.events.events.append(source.events[index])
        self.events.times.append(time)

    def close_outside(self, source: UpstreamMap, start: float, end: float) -> None:
        """Leave the sounds of objects that do not start from `start` to `end` ms as they are."""
        for slot in self.slots.values():
            slot.open = start <= source.objects[slot.owner].time <= end

    @property
    def part(self) -> tuple[int, int]:
        """From the first event that belongs to an open slot to after the last; (0, 0) if there is none."""
        indices = [index for index, slot in self.slots.items() if slot.open]
        return (min(indices), max(indices) + 2) if indices else (0, 0)

    def silent(self) -> TimedEvents:
        """The events without sounds."""
        kept = [index for index, event in enumerate(self.events.events) if event.type not in SOUND_TYPES]
        return TimedEvents([self.events.events[index] for index in kept], [self.events.times[index] for index in kept])


def _sound_time(item: HitObject, number: int, lines: TimingLines, multiplier: float) -> float:
    if isinstance(item, Spinner):
        return item.end
    if not isinstance(item, Slider) or number < 2:
        return item.time
    pixels_per_beat = 100.0 * multiplier * lines.velocity_at(item.time)
    return item.time + slider_length(item) / pixels_per_beat * lines.beat_length_at(item.time) * (number - 1)
