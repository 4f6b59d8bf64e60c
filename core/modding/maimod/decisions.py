"""Token log probabilities as the decisions that a mapper takes: new combo or not, which position, which additions.

One token of the model often takes several decisions at once: where a hit sound may follow, so may a new combo or a
slider's velocity. Token probabilities are therefore summed to those of the options, and near positions count as one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, Slider
from core.beatmap.timing import object_end_times
from core.modding.maimod.teacher_forcing import TeacherForcing, WindowLogProbs
from core.tokens import encoding
from core.tokens.event_groups import Group, groups_of
from core.tokens.events import Event, EventType
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import Vocabulary

Value = float | tuple[float, float]
Probabilities = NDArray[np.float32]

_EPSILON = 1e-9
_CELL = 32
_ADDITIONS = 8  # whistle, finish and clap, and all their mixtures
_HIT_SOUNDS = 72


class DecisionKind(StrEnum):
    """What is decided; the values are the keys of `maimod.json`."""

    SNAP = "snap"
    EMPTY_TICK = "empty"
    POSITION = "place"
    COLUMN = "column"
    NEW_COMBO = "combo"
    OBJECT_TYPE = "kind"
    VELOCITY = "velocity"
    ADDITIONS = "sound"
    VOLUME = "volume"
    LENGTH = "length"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of the map beside the one that the model would take.

    Attributes:
        event: index of the event that takes the decision.
        object: index into the beatmap's hit objects.
        time: ms of the object, or of the slider's edge.
        edge: of a slider: 0 is the head, counted to the last repeat; -1 is the tail.
        probability: of the map's option, 0 to 1.
        best_probability: of the model's option, 0 to 1.
        value: the map's option: x and y (osu! pixels), a column from 0, ms, %, hundredths of a velocity, additions as
            in an .osu file, or a bool.
        expected: the model's option, likewise.
        entropy: of the distribution over the options, nats.
    """

    kind: DecisionKind
    event: int
    object: int
    time: float
    edge: int | None
    probability: float
    best_probability: float
    value: Value
    expected: Value
    entropy: float

    @property
    def log_odds(self) -> float:
        """ln(probability of the model's option / probability of the map's); 0 where they are the same."""
        return float(np.log((self.best_probability + _EPSILON) / (self.probability + _EPSILON)))

    @property
    def log_odds_against(self) -> float:
        """`log_odds`, and where the map's option is the most likely one -ln of its odds: negative, the surer the more
        so."""
        if self.probability < self.best_probability:
            return self.log_odds
        return -float(np.log((self.probability + 1e-3) / (1 - self.probability + 1e-3)))


def as_number(value: Value | None) -> float:
    """The value of a decision between numbers."""
    assert isinstance(value, int | float)
    return float(value)


def as_point(value: Value | None) -> tuple[float, float]:
    """The value of a decision between positions, osu! pixels."""
    assert isinstance(value, tuple)
    return float(value[0]), float(value[1])


_HEADS = frozenset({EventType.CIRCLE, EventType.SLIDER_HEAD})
_ENDS = frozenset(
    {
        EventType.LAST_ANCHOR,
        EventType.SPINNER_END,
        EventType.HOLD_NOTE_END,
        EventType.DRUMROLL_END,
        EventType.DENDEN_END,
    }
)
_NEIGHBOURS = [(dx, dy, 1.0 if dx * dy == 0 else 0.7) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]


class DecisionReader:
    """Converts the log probabilities at a map's events into its decisions.

    Args:
        forcing: the map's events, of `source`.
        source: `beatmap` as the tokenizer reads it.
    """

    def __init__(self, forcing: TeacherForcing, vocabulary: Vocabulary, beatmap: Beatmap, source: UpstreamMap) -> None:
        self._events = forcing.events.events
        self._mode = beatmap.mode
        self._keys = source.keys
        self._vocabulary = vocabulary
        self._objects = beatmap.hit_objects
        self._end_times = object_end_times(beatmap)
        indices = {id(item): index for index, item in enumerate(self._objects)}
        of_source = [indices[id(item)] for item in source.objects]
        self._owners = [of_source[owner] for owner in forcing.owners]
        self._group_of: list[Group | None] = [None] * len(self._events)
        for group in groups_of(self._events, types_first=False, times=forcing.events.times):
            self._group_of[group.first : group.last] = [group] * (group.last - group.first)
        span = vocabulary.span
        self._speeds, self._sounds, self._volumes = (
            span(kind) for kind in (EventType.SCROLL_SPEED, EventType.HITSOUND, EventType.VOLUME)
        )
        self._shifts, self._cells, self._columns = (
            span(kind) for kind in (EventType.TIME_SHIFT, EventType.POS, EventType.COLUMN)
        )
        self._new_combo = vocabulary.encode(Event(EventType.NEW_COMBO))
        self._types = {kind: vocabulary.encode(Event(kind)) for kind in EventType if len(span(kind)) == 1}
        self._width = encoding.columns(_CELL)

    def decisions(self, window: WindowLogProbs) -> Iterator[Decision]:
        """All decisions of the events that a window scores."""
        for index, row in enumerate(window.log_probs, window.first):
            group = self._group_of[index]
            if group is not None:
                yield from self._decisions_at(index, group, np.exp(row), window.start)

    def _decisions_at(self, index: int, group: Group, probabilities: Probabilities, start: int) -> Iterator[Decision]:
        """`probabilities` are (output vocabulary,) of the window that begins at `start` ms."""
        event = self._events[index]
        before = self._events[index - 1].type if index > group.first else None
        kind = event.type
        if kind is EventType.POS:
            yield self._position(probabilities, index, group, event.value)
        elif kind is EventType.COLUMN and group.type in (EventType.CIRCLE, EventType.HOLD_NOTE):
            yield self._number(DecisionKind.COLUMN, probabilities, index, self._columns[: self._keys], event.value)
        elif kind is EventType.VOLUME:
            yield self._number(DecisionKind.VOLUME, probabilities, index, self._volumes, event.value)
        if group.type in _HEADS and before in (EventType.POS_REFINE, EventType.NEW_COMBO):
            yield from self._branch(probabilities, index, group, kind, before)
        if kind is EventType.SCROLL_SPEED:
            yield self._number(DecisionKind.VELOCITY, probabilities, index, self._speeds, event.value)
        if kind is EventType.HITSOUND and not self._is_body(index, group):
            yield self._additions(probabilities, index, group, event.value)
        if kind is EventType.TIME_SHIFT and group.type in _ENDS and group.type is not EventType.HOLD_NOTE_END:
            yield self._length(probabilities, index, event.value, start)
        if kind in (EventType.CIRCLE, EventType.HOLD_NOTE) and self._mode == GameMode.MANIA:
            hold = float(probabilities[self._types[EventType.HOLD_NOTE]])
            note = float(probabilities[self._types[EventType.CIRCLE]])
            yield self._yes_or_no(DecisionKind.OBJECT_TYPE, index, kind is EventType.HOLD_NOTE, hold, note)

    def _decision(
        self,
        kind: DecisionKind,
        index: int,
        probability: float,
        best_probability: float,
        value: Value,
        expected: Value,
        entropy: float = 0.0,
        edge: int | None = 0,
    ) -> Decision:
        owner = self._owners[index]
        time = _edge_time(self._objects[owner], self._end_times[owner], edge)
        return Decision(kind, index, owner, time, edge, probability, best_probability, value, expected, entropy)

    def _yes_or_no(self, kind: DecisionKind, index: int, value: bool, yes: float, no: float) -> Decision:
        """A decision between two options, from the probabilities of both."""
        total = yes + no + _EPSILON
        yes, no = yes / total, no / total
        entropy = -yes * np.log(yes + _EPSILON) - no * np.log(no + _EPSILON)
        return self._decision(kind, index, yes if value else no, max(yes, no), value, yes > no, float(entropy))

    def _number(self, kind: DecisionKind, probabilities: Probabilities, index: int, ids: range, value: int) -> Decision:
        """A decision between the values of one event type, whose tokens are `ids`."""
        options = probabilities[ids.start : ids.stop] / (probabilities[ids.start : ids.stop].sum() + _EPSILON)
        lowest = self._vocabulary.decode(ids.start)
        first = lowest.value if lowest is not None else 0
        own = min(max(value - first, 0), len(options) - 1)
        best = int(options.argmax())
        entropy = float(-(options * np.log(options + _EPSILON)).sum())
        return self._decision(kind, index, float(options[own]), float(options[best]), value, best + first, entropy)

    def _position(self, probabilities: Probabilities, index: int, group: Group, value: int) -> Decision:
        """A decision between the cells of the playfield, each summed with its neighbours."""
        flat_cells = probabilities[self._cells.start : self._cells.stop].astype(np.float64)
        cells = (flat_cells / (flat_cells.sum() + _EPSILON)).reshape(-1, self._width)
        if self._mode == GameMode.CATCH:
            cells = np.broadcast_to(cells.sum(axis=0, keepdims=True), cells.shape) / len(cells)
        padded = np.pad(cells, 1)
        near = np.zeros_like(cells)
        for dx, dy, weight in _NEIGHBOURS:
            near += weight * padded[1 + dy : 1 + dy + cells.shape[0], 1 + dx : 1 + dx + cells.shape[1]]
        entropy = float(-(cells * np.log(cells + _EPSILON)).sum())
        flat = near.ravel()
        best = int(flat.argmax())
        kind = DecisionKind.POSITION if group.type in _HEADS else DecisionKind.SHAPE
        own, expected = _cell_centre(value), _cell_centre(best)
        return self._decision(kind, index, float(flat[value]), float(flat[best]), own, expected, entropy)

    def _branch(
        self, probabilities: Probabilities, index: int, group: Group, kind: EventType, before: EventType
    ) -> Iterator[Decision]:
        """What follows a position: a new combo, a slider (its velocity) or a circle (its hit sound)."""
        combo = float(probabilities[self._new_combo])
        slider = float(probabilities[self._speeds.start : self._speeds.stop].sum())
        circle = float(probabilities[self._sounds.start : self._sounds.stop].sum())
        if before is not EventType.NEW_COMBO:
            is_combo = kind is EventType.NEW_COMBO
            yield self._yes_or_no(DecisionKind.NEW_COMBO, index, is_combo, combo, slider + circle)
        if kind is not EventType.NEW_COMBO:
            is_slider = group.type is EventType.SLIDER_HEAD
            yield self._yes_or_no(DecisionKind.OBJECT_TYPE, index, is_slider, slider, circle)

    def _additions(self, probabilities: Probabilities, index: int, group: Group, value: int) -> Decision:
        """The decision on whistle, finish and clap of a sound, whichever sets it has."""
        sounds = probabilities[self._sounds.start : self._sounds.start + _HIT_SOUNDS]
        sounds = sounds / (sounds.sum() + _EPSILON)
        options = sounds.reshape(-1, _ADDITIONS).sum(axis=0)
        own, best = value % _ADDITIONS, int(options.argmax())
        entropy = float(-(options * np.log(options + _EPSILON)).sum())
        return self._decision(
            DecisionKind.ADDITIONS,
            index,
            float(options[own]),
            float(options[best]),
            own * 2,
            best * 2,
            entropy,
            self._edge(index, group),
        )

    def _length(self, probabilities: Probabilities, index: int, time: int, start: int) -> Decision:
        options = probabilities[self._shifts.start : self._shifts.stop]
        options = options / (options.sum() + _EPSILON)
        near = np.convolve(options, np.ones(3), "same")
        own = min(max((time - start) // 10, 0), len(options) - 1)
        best = int(near.argmax())
        entropy = float(-(options * np.log(options + _EPSILON)).sum())
        expected = start + best * 10 + 5
        return self._decision(DecisionKind.LENGTH, index, float(near[own]), float(near[best]), time, expected, entropy)

    def _is_body(self, index: int, group: Group) -> bool:
        return group.type is EventType.LAST_ANCHOR and self._edge(index, group) is None

    def _edge(self, index: int, group: Group) -> int | None:
        """Which edge of a slider a hit sound event belongs to; -1 is the tail, None the body."""
        if group.type is EventType.LAST_ANCHOR:
            before = self._events[group.first : index]
            return sum(event.type is EventType.HITSOUND for event in before) or None
        return -1 if group.type is EventType.SLIDER_END else 0


def _cell_centre(cell: int) -> tuple[float, float]:
    """osu! pixels."""
    left, top = encoding.decode_position(cell, _CELL)
    return left + _CELL / 2, top + _CELL / 2


def _edge_time(item: HitObject, end_time: float, edge: int | None) -> float:
    """ms."""
    if not edge or not isinstance(item, Slider):
        return item.time
    if edge < 0:
        return end_time
    return item.time + (end_time - item.time) / max(item.slides, 1) * edge
