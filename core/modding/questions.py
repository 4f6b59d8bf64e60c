"""What a model decided at each event of a map, asked as a mapper would ask it.

A token of the model often answers several questions at once: where a hit sound could follow, so could a new combo or a
slider's velocity. Probabilities of tokens are therefore summed to those of answers, and near positions count as one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.modding.told_reading import Page, ToldReader
from core.tokens import encoding
from core.tokens.events import Event, EventType
from core.tokens.groups import Group, groups_of
from core.tokens.vocabulary import Vocabulary

_LEAST = 1e-9
_CELL = 32
_ADDITIONS = 8  # whistle, finish and clap, and all their mixtures


class Question(StrEnum):
    """What was asked."""

    SNAP = "snap"
    EMPTY = "empty"
    PLACE = "place"
    COLUMN = "column"
    COMBO = "combo"
    KIND = "kind"
    VELOCITY = "velocity"
    SOUND = "sound"
    SAMPLES = "samples"
    VOLUME = "volume"
    LENGTH = "length"
    REPEATS = "repeats"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class Answer:
    """The map's answer to one question, beside the model's.

    Attributes:
        index: of the event.
        owner: of the object in the file's order.
        edge: of a slider: 0 is its head, the last its tail; None for its body.
        chance: of the map's answer, 0 to 1.
        best: chance of the model's own answer.
        value, expected: both answers; what they mean depends on the question.
        entropy: of the model's opinion, nats.
    """

    question: Question
    index: int
    owner: int
    edge: int | None
    chance: float
    best: float
    value: float | tuple[float, float] | EventType
    expected: float | tuple[float, float] | EventType
    entropy: float

    @property
    def odds(self) -> float:
        """How many times likelier the model's own answer was, as a natural logarithm."""
        return float(np.log((self.best + _LEAST) / (self.chance + _LEAST)))


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


class Examiner:
    """Asks the questions of a map that a reader reads."""

    def __init__(self, reader: ToldReader, vocabulary: Vocabulary, mode: GameMode, keys: int) -> None:
        self._reader = reader
        self._mode = mode
        self._keys = keys
        self._vocabulary = vocabulary
        events = reader.events.events
        self._group_of: list[Group | None] = [None] * len(events)
        for group in groups_of(events, types_first=False, times=reader.events.times):
            self._group_of[group.first : group.last] = [group] * (group.last - group.first)
        span = vocabulary.span
        self._speeds, self._sounds, self._volumes = (
            span(kind) for kind in (EventType.SCROLL_SPEED, EventType.HITSOUND, EventType.VOLUME)
        )
        self._shifts, self._cells, self._columns = (
            span(kind) for kind in (EventType.TIME_SHIFT, EventType.POS, EventType.COLUMN)
        )
        self._combo = vocabulary.encode(Event(EventType.NEW_COMBO))
        self._types = {kind: vocabulary.encode(Event(kind)) for kind in EventType if len(span(kind)) == 1}
        self._width = encoding.columns(_CELL)

    def answers(self, page: Page) -> Iterator[Answer]:
        """All answers within the events that a page judges."""
        for row, index in zip(page.logs, range(page.first, page.first + len(page.logs)), strict=True):
            group = self._group_of[index]
            if group is not None:
                yield from self._asked(np.exp(row), index, group, page.start)

    def _asked(self, chances: NDArray[np.float32], index: int, group: Group, start: int) -> Iterator[Answer]:
        event = self._reader.events.events[index]
        before = self._reader.events.events[index - 1].type if index > group.first else None
        kind = event.type
        if kind is EventType.POS:
            yield self._place(chances, index, group, event.value)
        elif kind is EventType.COLUMN and group.type in (EventType.CIRCLE, EventType.HOLD_NOTE):
            yield self._among(Question.COLUMN, chances, index, self._columns[: self._keys], event.value)
        elif kind is EventType.VOLUME:
            yield self._among(Question.VOLUME, chances, index, self._volumes, event.value)
        if group.type in _HEADS and before in (EventType.POS_REFINE, EventType.NEW_COMBO):
            yield from self._branch(chances, index, group, kind, before)
        if kind is EventType.SCROLL_SPEED:
            yield self._among(Question.VELOCITY, chances, index, self._speeds, event.value)
        if kind is EventType.HITSOUND and not self._is_body(index, group):
            yield from self._sound(chances, index, group, event.value)
        if kind is EventType.TIME_SHIFT and group.type in _ENDS and group.type is not EventType.HOLD_NOTE_END:
            yield self._length(chances, index, event.value, start)
        if group.type is EventType.LAST_ANCHOR and before is EventType.VOLUME:
            repeats = float(chances[self._sounds.start : self._sounds.stop].sum())
            ends = float(chances[self._types[EventType.LAST_ANCHOR]])
            yield self._either(Question.REPEATS, index, kind is EventType.HITSOUND, repeats, ends)
        if kind in (EventType.CIRCLE, EventType.HOLD_NOTE) and self._mode == GameMode.MANIA:
            hold = float(chances[self._types[EventType.HOLD_NOTE]])
            yield self._either(
                Question.KIND, index, kind is EventType.HOLD_NOTE, hold, float(chances[self._types[EventType.CIRCLE]])
            )

    def _answer(
        self,
        question: Question,
        index: int,
        chance: float,
        best: float,
        value: float | tuple[float, float],
        expected: float | tuple[float, float],
        entropy: float = 0.0,
        edge: int | None = 0,
    ) -> Answer:
        return Answer(question, index, self._reader.owners[index], edge, chance, best, value, expected, entropy)

    def _either(self, question: Question, index: int, is_so: bool, so: float, not_so: float) -> Answer:
        total = so + not_so + _LEAST
        so, not_so = so / total, not_so / total
        entropy = -so * np.log(so + _LEAST) - not_so * np.log(not_so + _LEAST)
        chance = so if is_so else not_so
        return self._answer(question, index, chance, max(so, not_so), is_so, so > not_so, float(entropy))

    def _among(self, question: Question, chances: NDArray[np.float32], index: int, ids: range, value: int) -> Answer:
        own = chances[ids.start : ids.stop] / (chances[ids.start : ids.stop].sum() + _LEAST)
        low = self._vocabulary.decode(ids.start)
        first = low.value if low is not None else 0
        place = min(max(value - first, 0), len(own) - 1)
        expected = int(own.argmax())
        entropy = float(-(own * np.log(own + _LEAST)).sum())
        return self._answer(question, index, float(own[place]), float(own[expected]), value, expected + first, entropy)

    def _place(self, chances: NDArray[np.float32], index: int, group: Group, value: int) -> Answer:
        flat_cells = chances[self._cells.start : self._cells.stop].astype(np.float64)
        own = (flat_cells / (flat_cells.sum() + _LEAST)).reshape(-1, self._width)
        if self._mode == GameMode.CATCH:
            own = np.broadcast_to(own.sum(axis=0, keepdims=True), own.shape) / len(own)
        wide = np.pad(own, 1)
        near = np.zeros_like(own)
        for dx, dy, weight in _NEIGHBOURS:
            near += weight * wide[1 + dy : 1 + dy + own.shape[0], 1 + dx : 1 + dx + own.shape[1]]
        entropy = float(-(own * np.log(own + _LEAST)).sum())
        flat = near.ravel()
        best = int(flat.argmax())
        question = Question.PLACE if group.type in _HEADS else Question.SHAPE
        return self._answer(
            question, index, float(flat[value]), float(flat[best]), self._middle(value), self._middle(best), entropy
        )

    def _middle(self, cell: int) -> tuple[float, float]:
        """osu! pixels."""
        left, top = encoding.decode_position(cell, _CELL)
        return left + _CELL / 2, top + _CELL / 2

    def _branch(
        self, chances: NDArray[np.float32], index: int, group: Group, kind: EventType, before: EventType
    ) -> Iterator[Answer]:
        combo = float(chances[self._combo])
        slider = float(chances[self._speeds.start : self._speeds.stop].sum())
        circle = float(chances[self._sounds.start : self._sounds.stop].sum())
        if before is not EventType.NEW_COMBO:
            yield self._either(Question.COMBO, index, kind is EventType.NEW_COMBO, combo, slider + circle)
        if kind is not EventType.NEW_COMBO:
            yield self._either(Question.KIND, index, group.type is EventType.SLIDER_HEAD, slider, circle)

    def _sound(self, chances: NDArray[np.float32], index: int, group: Group, value: int) -> Iterator[Answer]:
        own = chances[self._sounds.start : self._sounds.start + 72]
        own = own / (own.sum() + _LEAST)
        additions = own.reshape(-1, _ADDITIONS).sum(axis=0)
        yield self._of(Question.SOUND, index, additions, value % _ADDITIONS, 2, self._edge(index, group))
        sets = own.reshape(3, 3, _ADDITIONS).sum(axis=(0, 2))
        yield self._of(Question.SAMPLES, index, sets, value // _ADDITIONS % 3, 1, self._edge(index, group))

    def _of(
        self, question: Question, index: int, shares: NDArray[np.float32], value: int, step: int, edge: int | None
    ) -> Answer:
        best = int(shares.argmax())
        entropy = float(-(shares * np.log(shares + _LEAST)).sum())
        return self._answer(
            question, index, float(shares[value]), float(shares[best]), value * step, best * step, entropy, edge
        )

    def _length(self, chances: NDArray[np.float32], index: int, time: int, start: int) -> Answer:
        own = chances[self._shifts.start : self._shifts.stop]
        own = own / (own.sum() + _LEAST)
        near = np.convolve(own, np.ones(3), "same")
        place = min(max((time - start) // 10, 0), len(own) - 1)
        best = int(near.argmax())
        entropy = float(-(own * np.log(own + _LEAST)).sum())
        return self._answer(
            Question.LENGTH, index, float(near[place]), float(near[best]), time, start + best * 10 + 5, entropy
        )

    def _is_body(self, index: int, group: Group) -> bool:
        return group.type is EventType.LAST_ANCHOR and self._edge(index, group) is None

    def _edge(self, index: int, group: Group) -> int | None:
        """Which edge of a slider a hit sound event belongs to; -1 is the tail, None the body."""
        if group.type is EventType.LAST_ANCHOR:
            before = self._reader.events.events[group.first : index]
            return sum(event.type is EventType.HITSOUND for event in before) or None
        return -1 if group.type is EventType.SLIDER_END else 0


_NEIGHBOURS = [(dx, dy, 1.0 if dx * dy == 0 else 0.7) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
