"""Token ids: the table in a checkpoint's `tokenizer.json`, read, and made for a model of one's own."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.documents import MissingDocumentError, read_json, real_number, shortened, whole_number
from core.errors import InputError
from core.tokens.events import ContextType, Event, EventType, words_of

PAD, SOS, EOS = 0, 1, 2

_FIRST_CONTEXT = 3
_LARGEST = 1_000_000
"""Ids of a table; the largest of the public ones has some ten thousand."""


@dataclass(frozen=True, slots=True)
class EventRange:
    """The values an event may have, both ends included, and the id of the lowest."""

    type: EventType
    low: int
    high: int
    start: int

    @property
    def end(self) -> int:
        """The id after the last."""
        return self.ids.stop

    @property
    def ids(self) -> range:
        return range(self.start, self.start + self.high - self.low + 1)


@dataclass
class Vocabulary:
    """Which id stands for which event.

    Attributes:
        context_sos, context_eos: ids that open and close the block of a context.
        ranges: what the model reads and writes, then what it only reads, by type.
        output_size: ids below it can be written.
        input_size: all ids.
        difficulty_classes, highest_difficulty, circle_size_classes: scales of the class tokens.
        mappers: user id -> class. beatmap_mappers: beatmap id -> user id.
        descriptors: name -> class. beatmap_descriptors: beatmap id -> classes.
    """

    context_sos: dict[ContextType, int]
    context_eos: dict[ContextType, int]
    ranges: dict[EventType, EventRange]
    output_size: int
    input_size: int
    difficulty_classes: int = 0
    highest_difficulty: float = 0.0
    circle_size_classes: int = 0
    mapper_classes: int = 0
    descriptor_classes: int = 0
    mappers: dict[int, int] = field(default_factory=dict)
    beatmap_mappers: dict[int, int] = field(default_factory=dict)
    descriptors: dict[str, int] = field(default_factory=dict)
    beatmap_descriptors: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._shift = {kind: span.start - span.low for kind, span in self.ranges.items()}
        self._events: list[Event | None] = [None] * self.input_size
        for span in self.ranges.values():
            for value in range(span.low, span.high + 1):
                self._events[span.start + value - span.low] = Event(span.type, value)

    @classmethod
    def load(cls, path: Path) -> "Vocabulary":
        """Read `tokenizer.json`.

        Raises:
            InputError: the file cannot be read or is not a token table.
        """
        try:
            document = read_json(path, advice="download the checkpoint again")
        except MissingDocumentError as error:
            raise InputError(f"Cannot read {path}: it is not there; download the checkpoint again.") from error
        return cls.from_dict(document, str(path))

    @classmethod
    def from_dict(cls, data: Any, name: str = "tokenizer.json") -> "Vocabulary":
        """Read the content of a `tokenizer.json`; `name` is used in messages.

        Raises:
            InputError: something is missing or contradicts itself.
        """
        try:
            return cls._from_dict(data)
        except (KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError) as error:
            raise InputError(f"{name} is not a token table Beatwright understands: {_reason(error)}.") from error

    @classmethod
    def _from_dict(cls, data: dict[str, Any]) -> "Vocabulary":
        """The vocabulary of a tokenizer.json, checked: ranges in order, without overlap, contexts in pairs."""
        contexts = {ContextType(name): whole_number(index) for name, index in data.get("context_sos", {}).items()}
        closing = {ContextType(name): whole_number(index) for name, index in data.get("context_eos", {}).items()}
        if set(contexts) != set(closing):
            raise ValueError("its contexts do not open and close alike")
        ranges: dict[EventType, EventRange] = {}
        start = whole_number(data.get("offset", _FIRST_CONTEXT))
        if not 0 <= start <= _LARGEST:
            raise ValueError("its offset is out of range")
        output_size = 0
        for written in ("event_ranges", "input_event_ranges"):
            for entry in data[written]:
                span = EventRange(
                    EventType(entry["type"]), whole_number(entry["min_value"]), whole_number(entry["max_value"]), start
                )
                if span.high < span.low or span.end > _LARGEST:
                    raise ValueError(f"the range of {span.type.value} is empty or too large")
                ranges[span.type] = span
                start = span.end
            output_size = output_size or start
        if start > _LARGEST:
            raise ValueError("it is too large")
        for size, found in (("vocab_size_out", output_size), ("vocab_size_in", start)):
            if whole_number(data.get(size, found)) != found:
                raise ValueError(f"{size} is {shortened(data[size])}, but its ranges make {found}")
        ids = [*contexts.values(), *closing.values()]
        if any(not _FIRST_CONTEXT <= index < whole_number(data.get("offset", _FIRST_CONTEXT)) for index in ids):
            raise ValueError("the id of a context is out of place")
        difficulties, highest = (
            whole_number(data.get("num_diff_classes", 0)),
            real_number(data.get("max_difficulty", 0)),
        )
        if difficulties and highest <= 0:
            raise ValueError("max_difficulty is not above 0")
        return cls(
            contexts,
            closing,
            ranges,
            output_size,
            start,
            difficulty_classes=difficulties,
            highest_difficulty=highest,
            circle_size_classes=whole_number(data.get("num_cs_classes", 0)),
            mapper_classes=whole_number(data.get("num_mapper_classes", 0)),
            descriptor_classes=whole_number(data.get("num_descriptor_classes", 0)),
            mappers=_numbers(data.get("mapper_idx")),
            beatmap_mappers=_numbers(data.get("beatmap_mapper")),
            descriptors={str(name): whole_number(index) for name, index in (data.get("descriptor_idx") or {}).items()},
            beatmap_descriptors={
                whole_number(beatmap): [whole_number(index) for index in indices]
                for beatmap, indices in (data.get("beatmap_descriptors") or {}).items()
            },
        )

    def to_dict(self) -> dict[str, Any]:
        """The content of a `tokenizer.json`, in the layout of the public checkpoints."""
        spans = list(self.ranges.values())
        written = [span for span in spans if span.end <= self.output_size]
        read = [span for span in spans if span.start >= self.output_size]
        return {
            "offset": min((span.start for span in spans), default=_FIRST_CONTEXT),
            "context_sos": {kind.value: index for kind, index in self.context_sos.items()},
            "context_eos": {kind.value: index for kind, index in self.context_eos.items()},
            "event_ranges": [_plain_range(span) for span in written],
            "input_event_ranges": [_plain_range(span) for span in read],
            "num_classes": 0,
            "num_diff_classes": self.difficulty_classes,
            "max_difficulty": self.highest_difficulty,
            "event_range": {span.type.value: _plain_range(span) for span in spans},
            "event_start": {span.type.value: span.start for span in spans},
            "event_end": {span.type.value: span.end for span in spans},
            "vocab_size_out": self.output_size,
            "vocab_size_in": self.input_size,
            "beatmap_idx": {},
            "beatmap_mapper": {str(beatmap): user for beatmap, user in self.beatmap_mappers.items()},
            "mapper_idx": {str(user): index for user, index in self.mappers.items()},
            "num_mapper_classes": self.mapper_classes,
            "beatmap_descriptors": {str(beatmap): indices for beatmap, indices in self.beatmap_descriptors.items()},
            "descriptor_idx": dict(self.descriptors),
            "num_descriptor_classes": self.descriptor_classes,
            "num_cs_classes": self.circle_size_classes,
        }

    def __contains__(self, kind: EventType) -> bool:
        return kind in self.ranges

    def extends(self, other: "Vocabulary") -> bool:
        """Whether this is `other`, but for tokens that are only read and come after all of its own."""
        mine, others = self.to_dict(), other.to_dict()
        shared = len(others["input_event_ranges"])
        mine["input_event_ranges"] = mine["input_event_ranges"][:shared]
        derived = ("vocab_size_in", "event_range", "event_start", "event_end")
        return all(mine[name] == value for name, value in others.items() if name not in derived)

    def encode(self, event: Event) -> int:
        """The id of `event`.

        Raises:
            InputError: the checkpoint has no such event or no such value.
        """
        span = self.ranges.get(event.type)
        if span is None or not span.low <= event.value <= span.high:
            if span is None:
                raise InputError(
                    f"This checkpoint was not trained with any {words_of(event.type)}; choose another model."
                )
            raise InputError(
                f"This checkpoint was not trained with the {words_of(event.type)} that is asked for; it lies outside "
                "of what it knows. Choose another value, or another model."
            )
        return event.value + span.start - span.low

    def decode(self, index: int) -> Event | None:
        """The event of an id; None for padding, block marks and ids beyond the table."""
        return self._events[index] if 0 <= index < self.input_size else None

    def span(self, kind: EventType) -> range:
        """Ids of all values of a type; empty where the checkpoint does not have it."""
        found = self.ranges.get(kind)
        return found.ids if found is not None else range(0)

    def encode_window(self, events: Iterable[Event], frame_time: int) -> list[int]:
        """Ids of `events`, with times relative to `frame_time` ms in steps of 10 ms, clipped into the window."""
        shift = self._shift
        time = EventType.TIME_SHIFT
        span = self.ranges[time]
        low, high, start = span.low, span.high, span.start - span.low
        ids = []
        for kind, value in events:
            if kind is time:
                ids.append(min(max(int((value - frame_time) / 10), low), high) + start)
            else:
                ids.append(value + shift[kind])
        return ids

    def decode_window(self, ids: Iterable[int], frame_time: int) -> list[Event]:
        """The events of `ids` up to the first EOS, with times in the song; ids without an event are skipped.

        A time is taken from the middle of its 10 ms step, since encoding cuts.
        """
        events = []
        for index in ids:
            if index == EOS:
                break
            event = self.decode(index)
            if event is None:
                continue
            if event.type is EventType.TIME_SHIFT:
                event = Event(event.type, frame_time + event.value * 10 + (5 if event.value >= 0 else 0))
            events.append(event)
        return events


def build_vocabulary(
    contexts: Iterable[ContextType],
    output_ranges: Iterable[tuple[EventType, int, int]],
    input_ranges: Iterable[tuple[EventType, int, int]],
    **classes: Any,
) -> Vocabulary:
    """A vocabulary from nothing: ids in the order given, contexts first.

    Args:
        contexts: in the order of first use.
        output_ranges, input_ranges: (type, lowest, highest value).
        classes: the other fields of `Vocabulary`.
    """
    context_sos: dict[ContextType, int] = {}
    context_eos: dict[ContextType, int] = {}
    index = _FIRST_CONTEXT
    for context in contexts:
        context_sos[context], context_eos[context] = index, index + 1
        index += 2
    ranges: dict[EventType, EventRange] = {}
    output_size = 0
    for group in (output_ranges, input_ranges):
        for kind, low, high in group:
            ranges[kind] = EventRange(kind, low, high, index)
            index = ranges[kind].end
        output_size = output_size or index
    return Vocabulary(context_sos, context_eos, ranges, output_size, index, **classes)


def _plain_range(span: EventRange) -> dict[str, Any]:
    return {"type": span.type.value, "min_value": span.low, "max_value": span.high}


def _numbers(table: Any) -> dict[int, int]:
    return {whole_number(key): whole_number(value) for key, value in (table or {}).items()}


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"it has no {shortened(error.args[0])}"
    return shortened(error, 100) or type(error).__name__
