"""Prompts of a window: input blocks, class tokens, then the blocks written so far."""

from collections.abc import Collection
from dataclasses import dataclass, field

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.tokens.conditioning import song_position
from core.tokens.contexts import kiai_events, scroll_speed_events, timing_events
from core.tokens.events import SOUND_TYPES, ContextType, Event, EventType, TimedEvents
from core.tokens.families import Family, Template
from core.tokens.parser import parse_beatmap_events
from core.tokens.sequence import window, without_types
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import PAD, SOS, Vocabulary

_HALVINGS = 10
_OBJECTS = (ContextType.MAP, ContextType.GD)
_NO_KIAI = Event(EventType.KIAI, 0)
_PLAIN_SPEED = Event(EventType.SCROLL_SPEED, 100)


@dataclass(slots=True)
class Block:
    """The events of one context over the whole song.

    Attributes:
        class_tokens: of the map that an input block comes from; None for a block without them.
        finished: the block is complete, so nothing is generated.
    """

    kind: ContextType
    content: TimedEvents = field(default_factory=TimedEvents)
    class_tokens: list[int] | None = None
    finished: bool = False


def choose_template(family: Family, requested: Collection[ContextType], available: Collection[ContextType]) -> Template:
    """The template that writes all `requested` contexts and uses most of the `available` ones; the first of equals.

    Raises:
        InputError: the checkpoint cannot do that.
    """
    fitting = [
        template
        for template in family.templates
        if set(requested) <= set(template.outputs)
        and all(kind in available or kind is ContextType.NONE for kind in template.inputs)
    ]
    if not fitting:
        names = ", ".join(kind.value for kind in requested)
        raise InputError(f"This checkpoint ({family.name}) cannot write {names}; choose another model.")
    return max(fitting, key=lambda template: sum(kind is not ContextType.NONE for kind in template.inputs))


def blocks_to_write(template: Template, requested: Collection[ContextType], mode: GameMode) -> tuple[ContextType, ...]:
    """The outputs of `template` up to the last one requested; scroll speeds are written for osu!mania only.

    Raises:
        InputError: nothing is left to write.
    """
    possible = [kind for kind in requested if kind is not ContextType.SV or mode == GameMode.MANIA]
    if not possible:
        raise InputError("Scroll speeds alone can only be generated for osu!mania.")
    return template.outputs[: max(template.outputs.index(kind) for kind in possible) + 1]


def context_events(
    kind: ContextType, source: UpstreamMap, settings: ParserSettings, song_length: float | None = None
) -> TimedEvents:
    """The events of `source` in a block of `kind`; `song_length` is ms."""
    if kind is ContextType.NONE:
        return TimedEvents()
    if kind is ContextType.TIMING:
        return timing_events(source, settings, song_length=song_length)
    if kind is ContextType.KIAI:
        return kiai_events(source, settings)
    if kind is ContextType.SV:
        return scroll_speed_events(source, settings)
    objects = parse_beatmap_events(source, settings, song_length=song_length)
    return without_types(objects, SOUND_TYPES) if kind is ContextType.NO_HS else objects


@dataclass(slots=True)
class PromptWriter:
    """Writes the prompts of one song.

    Attributes:
        inputs, outputs: blocks in the order of the template.
        template: the template of these blocks.
        class_tokens, negative_class_tokens: of the map to write.
        window: ms of audio in a window.
        song_length: ms.
        longest: tokens that a sequence may have, prompt included.
    """

    family: Family
    vocabulary: Vocabulary
    template: Template
    inputs: list[Block]
    outputs: list[Block]
    class_tokens: list[int]
    negative_class_tokens: list[int]
    window: float
    song_length: float
    longest: int

    def prompt(self, frame_time: int, upto: int) -> list[int]:
        """The prompt from which the model continues output block `upto`, for the window at `frame_time` ms.

        Raises:
            InputError: the prompt is too long for the checkpoint even with its blocks shortened.
        """
        return self.prompts(frame_time, upto)[0]

    def prompts(self, frame_time: int, upto: int) -> tuple[list[int], list[int]]:
        """`prompt` and the negative prompt of guidance, which differs in its class tokens.

        Where a prompt is too long every block keeps only its last tokens: half of what a sequence may have, then a
        quarter, and so on.

        Raises:
            InputError: as `prompt`.
        """
        input_bodies = [self._body(block, frame_time) for block in self.inputs]
        written = self.outputs[: upto + 1]
        bodies = [self._body(block, frame_time) for block in written]
        input_extra = [self._extra_tokens(self._input_state(block, frame_time), frame_time) for block in self.inputs]
        extra = self._extra_tokens(self._written_state(written, frame_time), frame_time)
        limit = self.longest
        keep: int | None = None
        for _ in range(_HALVINGS + 1):
            before: list[int] = []
            for block, body, state in zip(self.inputs, input_bodies, input_extra, strict=True):
                before += self._input_block(block, _last(body, keep), state)
            after = [*extra, SOS]
            for index, (block, body) in enumerate(zip(written, bodies, strict=True)):
                after += self._written_block(block, _last(body, keep), closed=index != upto)
            prompt = before + self.class_tokens + after
            if len(prompt) < self.longest:
                return prompt, before + self.negative_class_tokens + after
            limit //= 2
            keep = limit
        raise InputError("The prompt does not fit the checkpoint; give it fewer contexts.")

    def first_prompt(self, frame_time: int) -> list[int]:
        """The prompt of parallel decoding: up to the mark of the first output; the model writes all blocks after it."""
        return self.prompt(frame_time, 0)

    def _body(self, block: Block, frame_time: int) -> list[int]:
        first, last = window(block.content, frame_time, frame_time + self.window)
        return self.vocabulary.encode_window(block.content.events[first:last], frame_time)

    def _input_block(self, block: Block, body: list[int], state: list[int]) -> list[int]:
        sos, eos = self.vocabulary.context_sos[block.kind], self.vocabulary.context_eos[block.kind]
        return [sos, *(block.class_tokens or []), *state, *body, eos]

    def _written_block(self, block: Block, body: list[int], *, closed: bool) -> list[int]:
        if not self.family.block_marks:
            return body
        sos, eos = self.vocabulary.context_sos[block.kind], self.vocabulary.context_eos[block.kind]
        return [sos, *body, eos] if closed else [sos, *body]

    def _input_state(self, block: Block, frame_time: int) -> dict[EventType, Event]:
        state = self._block_state(block, frame_time)
        if self.family.song_position and block.class_tokens is not None:
            state[EventType.SONG_POSITION] = song_position(frame_time, self.song_length)
        return state

    def _written_state(self, written: list[Block], frame_time: int) -> dict[EventType, Event]:
        """The state before the window, with defaults for what the template needs and no block contains."""
        state: dict[EventType, Event] = {}
        outputs = self.template.outputs
        if ContextType.KIAI in outputs:
            state[EventType.KIAI] = _NO_KIAI
        if ContextType.SV in outputs or (self.family.parser.slider_velocity and set(outputs) & set(_OBJECTS)):
            state[EventType.SCROLL_SPEED] = _PLAIN_SPEED
        if self.family.song_position:
            state[EventType.SONG_POSITION] = song_position(frame_time, self.song_length)
        for block in written:
            state |= self._block_state(block, frame_time)
        return state

    def _block_state(self, block: Block, frame_time: int) -> dict[EventType, Event]:
        if block.kind is ContextType.KIAI and self.family.kiai_state:
            return {EventType.KIAI: _last_before(block.content, EventType.KIAI, frame_time, _NO_KIAI)}
        velocity = self.family.parser.slider_velocity
        if block.kind is ContextType.SV or (velocity and block.kind in _OBJECTS):
            last = _last_before(block.content, EventType.SCROLL_SPEED, frame_time, _PLAIN_SPEED)
            return {EventType.SCROLL_SPEED: last}
        return {}

    def _extra_tokens(self, state: dict[EventType, Event], frame_time: int) -> list[int]:
        order = (EventType.KIAI, EventType.SCROLL_SPEED, EventType.SONG_POSITION)
        return self.vocabulary.encode_window([state[kind] for kind in order if kind in state], frame_time)


def pad_left(prompts: list[list[int]]) -> list[list[int]]:
    """The prompts padded on the left to the length of the longest."""
    longest = max(map(len, prompts), default=0)
    return [[PAD] * (longest - len(prompt)) + prompt for prompt in prompts]


def _last(body: list[int], keep: int | None) -> list[int]:
    return body if keep is None else body[max(len(body) - keep, 0) :]


def _last_before(content: TimedEvents, kind: EventType, time: float, default: Event) -> Event:
    for event, at in zip(reversed(content.events), reversed(content.times), strict=True):
        if at < time and event.type is kind:
            return event
    return default
