"""Windows of a chart as the sequences that a public base learns, token for token as it was trained.

A window is `src_seq_len - 1` hops of 128 samples at 16 kHz. Its tokens are the context blocks, the class tokens,
SOS, and the blocks that are learned; labels are the tokens that follow in the learned blocks, and IGNORED elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.audio.upstream_audio import UPSTREAM_RATE
from core.tokens.conditioning import class_tokens, song_position
from core.tokens.events import ContextType, Event, EventType
from core.tokens.families import Template
from core.tokens.vocabulary import EOS, SOS
from core.training.data.chart_tokens import ContextTokens
from core.training.data.sample_types import (
    FRAME_MS,
    HOP,
    IGNORED,
    NOTHING_HIDDEN,
    ChartDraw,
    ChartInput,
    Hidden,
    Ids,
    SampleLayout,
    SongSamples,
    WindowSample,
)

_OBJECTS = (ContextType.MAP, ContextType.GD)
_NO_KIAI = Event(EventType.KIAI, 0)
_PLAIN_SPEED = Event(EventType.SCROLL_SPEED, 100)


@dataclass(slots=True)
class _Block:
    """A context of a chart, ready to be cut into windows. `first` is the first event at or after each frame."""

    kind: ContextType
    ids: Ids
    times: Ids
    first: Ids = field(default_factory=lambda: np.zeros(0, np.int64))
    prefix: list[int] = field(default_factory=list)
    body: Ids = field(default_factory=lambda: np.zeros(0, np.int64))
    unlearned: int = 0


class ChartWindows:
    """All windows of one chart under one draw."""

    def __init__(
        self,
        layout: SampleLayout,
        chart: ChartInput,
        song: SongSamples,
        draw: ChartDraw | None = None,
        other: ChartInput | None = None,
    ) -> None:
        """`song` is (samples,) mono at 16 kHz. `other` is the guest difficulty, for templates with one; without it
        their block is empty.
        """
        self._layout, self._chart, self._song, self._other = layout, chart, song, other
        self._draw = draw or ChartDraw()
        self._template = _usable(layout.family.templates, self._draw.template, other)
        # As many zeros follow the song as fill its last hop, a whole hop where it is full.
        self.frames = song.length // HOP + 1
        first, last = chart.first_ms or 0.0, chart.last_ms
        speed = self._draw.speed
        self._begin = min(int(first / speed / FRAME_MS), self.frames - 1) + self._draw.offset
        self._end = self.frames if last is None else min(int(last / speed / FRAME_MS) + 1, self.frames)
        self._frame_times = np.arange(self.frames) * FRAME_MS
        self._outputs = [self._block(kind, chart) for kind in self._template.outputs]
        self._inputs = [
            self._block(kind, other if kind is ContextType.GD and other is not None else chart)
            for kind in self._template.inputs
        ]

    def __len__(self) -> int:
        span = self._end - self._draw.lookback - self._begin
        return max(-(-span // self._layout.window_frames), 0)

    def sample(
        self, number: int, hidden: Hidden = NOTHING_HIDDEN, hidden_of_other: Hidden = NOTHING_HIDDEN
    ) -> WindowSample:
        """The window `number`, without noise.

        Raises:
            IndexError: there is no such window.
            InputError: the base has no token for one of the chart's conditions.
        """
        if not 0 <= number < len(self):
            raise IndexError(number)
        layout = self._layout
        start = self._begin + number * layout.window_frames
        end = min(start + layout.window_frames, self._end)
        special = self._class_tokens(self._chart, hidden) + self._state_tokens(self._outputs, start)
        for block in (*self._inputs, *self._outputs):
            block.body = self._cut(block, start, end)
            block.unlearned = self._lookback_tokens(block, start)
            block.prefix = []
            if block.kind is ContextType.GD and self._other is not None:
                block.prefix = self._class_tokens(self._other, hidden_of_other) + self._guest_state(block, start)
        self._fit(1 + len(special))
        ids, labels, noisy_from = self._sequence(special)
        conditions = self._chart.conditions
        unknown = layout.vocabulary.mapper_classes
        mapper = unknown if conditions.mapper is None else layout.vocabulary.mappers.get(conditions.mapper, unknown)
        return WindowSample(
            frames=self._song.read(start * HOP, (start + layout.window_frames) * HOP)
            if end - start == layout.window_frames
            else self._padded(start, end),
            ids=ids,
            labels=labels,
            difficulty=self._chart.tokens.facts.difficulty(self._draw.speed),
            mapper=unknown if hidden.mapper_index else mapper,
            chart=self._chart.number,
            song_position=(start / self.frames, end / self.frames),
            weight=self._chart.weight,
            noisy_from=noisy_from,
        )

    def _padded(self, start: int, end: int) -> NDArray[np.float32]:
        frames = np.zeros(self._layout.window_frames * HOP, np.float32)
        frames[: (end - start) * HOP] = self._song.read(start * HOP, end * HOP)
        return frames

    def _block(self, kind: ContextType, chart: ChartInput) -> _Block:
        """The tokens of a block of the prompt, at the drawn speed, and where each frame begins in them."""
        if kind is ContextType.NONE:
            return _Block(kind, np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(self.frames, np.int64))
        objects = kind in (ContextType.MAP, ContextType.GD, ContextType.NO_HS)
        stored: ContextTokens = chart.tokens.contexts[ContextType.MAP if objects else kind]
        ids = stored.ids[chart.tokens.versions[self._draw.flip] if objects else 0].astype(np.int64)
        times = stored.at_speed(self._draw.speed)
        if kind is ContextType.NO_HS:
            kept = ~np.isin(ids, self._layout.sound_ids)
            ids, times = ids[kept], times[kept]
        first = np.searchsorted(np.maximum.accumulate(times), self._frame_times, side="left")
        return _Block(kind, ids, times, first)

    def _cut(self, block: _Block, start: int, end: int) -> Ids:
        """Ids of the window, with times relative to its beginning in steps of 10 ms."""
        first, last = block.first[start], block.first[min(end, self.frames - 1)]
        zero, low, high = self._layout.time_span
        ids = block.ids[first:last].copy()
        moments = ids == zero
        steps = np.trunc((block.times[first:last][moments] - start * FRAME_MS) / 10).astype(np.int64)
        ids[moments] = np.clip(zero + steps, low, high)
        return ids

    def _lookback_tokens(self, block: _Block, start: int) -> int:
        learned = min(start + self._draw.lookback, self.frames - 1)
        return int(block.first[learned] - block.first[start])

    def _class_tokens(self, chart: ChartInput, hidden: Hidden) -> list[int]:
        conditions = replace(chart.conditions, difficulty=chart.tokens.facts.difficulty(self._draw.speed))
        length = self._song.length * 1000 / UPSTREAM_RATE
        return class_tokens(hidden.apply(conditions), self._layout.family, self._layout.vocabulary, length)

    def _position(self, start: int) -> Event:
        return song_position(start * FRAME_MS, self._song.length * 1000 / UPSTREAM_RATE)

    def _state_tokens(self, blocks: Sequence[_Block], start: int) -> list[int]:
        """Kiai, scroll speed and place before the window; only what earlier windows of this draw have shown counts."""
        family, vocabulary = self._layout.family, self._layout.vocabulary
        kinds = self._template.outputs
        velocity = family.parser.slider_velocity
        events: list[Event] = []
        if ContextType.KIAI in kinds and family.kiai_state:
            # Families without this state get "off" when they generate, but no such token in training.
            kiai = next(block for block in blocks if block.kind is ContextType.KIAI)
            events.append(self._last(kiai, EventType.KIAI, start) or _NO_KIAI)
        if ContextType.SV in kinds or (velocity and any(kind in _OBJECTS for kind in kinds)):
            speed = _PLAIN_SPEED
            for block in blocks:
                if block.kind is ContextType.SV or (velocity and block.kind in _OBJECTS):
                    speed = self._last(block, EventType.SCROLL_SPEED, start) or speed
            events.append(speed)
        if family.song_position:
            events.append(self._position(start))
        return [vocabulary.encode(event) for event in events]

    def _guest_state(self, block: _Block, start: int) -> list[int]:
        events = []
        if self._layout.family.parser.slider_velocity:
            events.append(self._last(block, EventType.SCROLL_SPEED, start) or _PLAIN_SPEED)
        if self._layout.family.song_position:
            events.append(self._position(start))
        return [self._layout.vocabulary.encode(event) for event in events]

    def _last(self, block: _Block, kind: EventType, start: int) -> Event | None:
        span = self._layout.vocabulary.span(kind)
        shown = block.ids[block.first[min(self._begin, self.frames - 1)] : block.first[start]]
        found = np.flatnonzero((shown >= span.start) & (shown < span.stop))
        return self._layout.vocabulary.decode(int(shown[found[-1]])) if len(found) else None

    def _fit(self, fixed: int) -> None:
        """Shorten bodies to what a sequence may have: learned blocks come first, each keeps its beginning."""
        marks = 2 * len(self._inputs) + (2 * len(self._outputs) if self._layout.family.block_marks else 0)
        room = self._layout.longest - fixed - marks - sum(len(block.prefix) for block in self._inputs)
        for block in (*self._outputs, *self._inputs):
            block.body = block.body[: max(room, 0)]
            room -= len(block.body)

    def _sequence(self, special: list[int]) -> tuple[Ids, Ids, int]:
        """Tokens (T,), the labels of those that are learned (T,), and from where on tokens may be made noisy."""
        vocabulary, marks = self._layout.vocabulary, self._layout.family.block_marks
        parts: list[Ids] = []
        for block in self._inputs:
            sos, eos = vocabulary.context_sos[block.kind], vocabulary.context_eos[block.kind]
            parts += [np.array([sos, *block.prefix]), block.body, np.array([eos])]
        parts.append(np.array([*special, SOS]))
        noisy_from = sum(map(len, parts)) - 1
        learned: list[tuple[int, int]] = []  # positions of tokens that are labels: from, to
        for block in self._outputs:
            here = sum(map(len, parts))
            if marks:
                sos, eos = vocabulary.context_sos[block.kind], vocabulary.context_eos[block.kind]
                learned.append((here, here + 1))
                learned.append((here + 1 + block.unlearned, here + 2 + len(block.body)))
                parts += [np.array([sos]), block.body, np.array([eos])]
            else:
                learned.append((here + block.unlearned, here + len(block.body)))
                parts.append(block.body)
        ids = np.concatenate(parts).astype(np.int64)
        labels = np.full(len(ids), IGNORED, np.int64)
        for first, last in learned:
            if first < last:
                labels[first - 1 : last - 1] = ids[first:last]
        labels[-1] = EOS
        return ids, labels, noisy_from


def _usable(templates: Sequence[Template], chosen: int, other: ChartInput | None) -> Template:
    """The chosen template, or the first where it needs a guest difficulty and there is none."""
    template = templates[chosen]
    return templates[0] if ContextType.GD in template.inputs and other is None else template
