"""Families of checkpoints, and the recognition of a checkpoint's family.

A checkpoint folder does not name its version. The form of its prompts follows from its files:

- contexts of `tokenizer.json`: the possible blocks, and so the templates; no contexts mean that the map is the only
  block, without marks around it, with the beats between its objects (V30);
- events: sustain events mean sliders of version 2 and types at the end of their groups (V32 and ours), as does the lack
  of contexts; `pos` or `pos_x`, `pos_refine`, `dist`, `scroll_speed`, `timing_point`, `column` define the groups;
- input events: which class tokens a prompt has;
- `config.json` decides only where the token table cannot: V28 (backbone whisper-base) and V29 (whisper-small) have the
  same table, but only V28 was trained with the true kiai state in its prompts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isqrt
from typing import Any

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.tokens.encoding import Y_RANGE, columns
from core.tokens.events import ContextType, EventType
from core.tokens.rhythm_gaps import AFTER_CLASSES, BEFORE_CLASSES
from core.tokens.settings import ParserSettings
from core.tokens.vocabulary import Vocabulary, build_vocabulary

OWN = "beatwright"
"""The name of the family of the program's own models."""

_OUTPUTS = (ContextType.TIMING, ContextType.KIAI, ContextType.MAP, ContextType.SV)
_REFERENCES = (ContextType.NO_HS, ContextType.GD)


@dataclass(frozen=True, slots=True)
class Template:
    """The blocks of a prompt: the input blocks, then those that the model writes, in this order."""

    inputs: tuple[ContextType, ...]
    outputs: tuple[ContextType, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """The form of a family's prompts and events, and of the conversion of its output into a beatmap.

    Attributes:
        templates: in the order of preference.
        block_marks: written blocks are enclosed by the marks of their context.
        class_tokens: the kinds of class token a prompt may have.
        kiai_state: the prompt has the true kiai state before the window; otherwise always "off".
        song_position: prompts have the window's position in the song.
        timing_leniency: ms that a beat may be off when tempo is read from beats.
        snap_overlaps: nearly equal positions become equal.
        refine_positions: cells are coarse; the diffusion model refines them by default.
        modes: game modes that the model can write.
    """

    name: str
    parser: ParserSettings
    templates: tuple[Template, ...]
    block_marks: bool
    class_tokens: frozenset[EventType]
    kiai_state: bool
    song_position: bool
    timing_leniency: float
    snap_overlaps: bool
    refine_positions: bool
    modes: tuple[GameMode, ...]

    @property
    def bundled(self) -> bool:
        """Whether this is Beatwright's own family, whose prompts contain the onsets of the objects."""
        return self.name == OWN

    @property
    def types_first(self) -> bool:
        """Whether the type leads its group of events."""
        return self.parser.types_first

    @property
    def writes_timing(self) -> bool:
        """Whether the model can write a block of beats."""
        return any(ContextType.TIMING in template.outputs for template in self.templates)


def recognise_family(config: Mapping[str, Any], vocabulary: Vocabulary) -> Family:
    """The family of a checkpoint from its `config.json` and its token table.

    Raises:
        InputError: the table belongs to no family.
    """
    if EventType.TIME_SHIFT not in vocabulary or EventType.CIRCLE not in vocabulary:
        raise InputError("The checkpoint's token table has no times or no circles, so it is not a mapping model.")
    backbone = str(config.get("backbone_model_name", ""))
    contexts = vocabulary.context_sos
    sustains = EventType.SLIDER_SUSTAIN in vocabulary
    coarse = bool(contexts) and not sustains and EventType.POS in vocabulary
    small_whisper = backbone.rsplit("/", 1)[-1].startswith("whisper-small")
    inputs = (kind for kind, span in vocabulary.ranges.items() if span.start >= vocabulary.output_size)
    return Family(
        name=_name(vocabulary, small_whisper),
        parser=parser_settings(vocabulary),
        templates=_templates(vocabulary),
        block_marks=bool(contexts),
        class_tokens=frozenset(inputs),
        kiai_state=not (coarse and small_whisper),
        song_position=EventType.SONG_POSITION in vocabulary,
        timing_leniency=3.0 if coarse else 20.0,
        snap_overlaps=coarse,
        refine_positions=coarse,
        modes=tuple(GameMode) if EventType.COLUMN in vocabulary else (GameMode.OSU,),
    )


def parser_settings(vocabulary: Vocabulary) -> ParserSettings:
    """The parser settings of a token table.

    Raises:
        InputError: the table's positions are of an unknown kind.
    """
    sustains = EventType.SLIDER_SUSTAIN in vocabulary
    split = EventType.POS_X in vocabulary
    precision = _position_precision(vocabulary, split)
    refinement = None
    if EventType.POS_REFINE in vocabulary:
        refinement = precision // isqrt(len(vocabulary.span(EventType.POS_REFINE)))
    return ParserSettings(
        types_first=bool(vocabulary.context_sos) and not sustains,
        slider_version=2 if sustains else 1,
        distances=EventType.DISTANCE in vocabulary,
        position_precision=precision,
        split_axes=split,
        refinement=refinement,
        slider_velocity=EventType.SCROLL_SPEED in vocabulary,
        beats_in_map=not vocabulary.context_sos,
        timing_points=EventType.TIMING_POINT in vocabulary,
        sustain=8000 if sustains else None,
    )


def _position_precision(vocabulary: Vocabulary, split: bool) -> int:
    for precision in (1, 2, 4, 8, 16, 32, 64, 128):
        rows = (Y_RANGE[1] - Y_RANGE[0]) // precision + 1
        expected = columns(precision) if split else columns(precision) * rows
        if len(vocabulary.span(EventType.POS_X if split else EventType.POS)) == expected:
            return precision
    raise InputError("The checkpoint's token table has positions of an unknown kind.")


def _templates(vocabulary: Vocabulary) -> tuple[Template, ...]:
    contexts = vocabulary.context_sos
    if not contexts:
        return (Template((), (ContextType.MAP,)),)
    outputs = tuple(kind for kind in _OUTPUTS if kind in contexts)
    if ContextType.MAP not in outputs:
        raise InputError("The checkpoint's token table has no block for the objects of a map.")
    alone = Template((ContextType.NONE,) if ContextType.NONE in contexts else (), outputs)
    return (alone, *(Template((kind,), outputs) for kind in _REFERENCES if kind in contexts))


def _name(vocabulary: Vocabulary, small_whisper: bool) -> str:
    if EventType.SLIDER_SUSTAIN in vocabulary:
        return "V32" if ContextType.KIAI not in vocabulary.context_sos else OWN
    if not vocabulary.context_sos:
        return "V30"
    if EventType.POS_X in vocabulary:
        return "V31"
    return "V29" if small_whisper else "V28"


def bundled_vocabulary(window: float, descriptors: Mapping[str, int] | None = None) -> Vocabulary:
    """The token table of Beatwright's own models: that of V32 with blocks for kiai, hitsounding, guest difficulties and
    the rhythm.

    Args:
        window: ms of audio that the model sees at once.
        descriptors: name -> class.
    """
    names = dict(descriptors or {})
    output: list[tuple[EventType, int, int]] = [
        (EventType.TIME_SHIFT, 0, int(window / 10)),
        (EventType.SNAPPING, 0, 16),
        (EventType.POS, 0, 956),
        (EventType.POS_REFINE, 0, 255),
        (EventType.COLUMN, 0, 17),
        (EventType.SCROLL_SPEED, 0, 1000),
        (EventType.NEW_COMBO, 0, 0),
        (EventType.HITSOUND, 0, 72),
        (EventType.VOLUME, 0, 100),
        *((kind, 0, 0) for kind in _MAP_TYPES),
        (EventType.KIAI, 0, 1),
        *((kind, 0, 0) for kind in _LONG_TYPES),
    ]
    inputs = [
        (EventType.GAMEMODE, 0, 3),
        (EventType.DIFFICULTY, 0, 24),
        (EventType.MAPPER, 0, 0),
        (EventType.CS, 0, 21),
        (EventType.YEAR, 2007, 2077),
        (EventType.HITSOUNDED, 0, 1),
        (EventType.SONG_LENGTH, 0, 60),
        (EventType.SONG_POSITION, -1, 101),
        (EventType.DESCRIPTOR, 0, len(names)),
        (EventType.KEYCOUNT, 1, 18),
        (EventType.HOLD_NOTE_RATIO, -1, 12),
        (EventType.SCROLL_SPEED_RATIO, -1, 12),
        (EventType.GLOBAL_SV, 40, 360),
        (EventType.GAP_BEFORE, 0, BEFORE_CLASSES - 1),
        (EventType.GAP_AFTER, 0, AFTER_CLASSES - 1),
    ]
    return build_vocabulary(
        (*_OUTPUTS, *_REFERENCES, ContextType.RHYTHM),
        output,
        inputs,
        difficulty_classes=24,
        highest_difficulty=12.0,
        circle_size_classes=21,
        descriptor_classes=len(names),
        descriptors=names,
    )


_MAP_TYPES = (
    EventType.CIRCLE,
    EventType.SPINNER,
    EventType.SPINNER_END,
    EventType.SLIDER_HEAD,
    EventType.BEZIER_ANCHOR,
    EventType.PERFECT_ANCHOR,
    EventType.CATMULL_ANCHOR,
    EventType.RED_ANCHOR,
    EventType.LAST_ANCHOR,
    EventType.SLIDER_END,
    EventType.BEAT,
    EventType.MEASURE,
    EventType.TIMING_POINT,
)

_LONG_TYPES = (
    EventType.SLIDER_SUSTAIN,
    EventType.SLIDER_REPEAT_SUSTAIN,
    EventType.SPINNER_SUSTAIN,
    EventType.HOLD_NOTE,
    EventType.HOLD_NOTE_END,
    EventType.SCROLL_SPEED_CHANGE,
    EventType.HOLD_NOTE_SUSTAIN,
    EventType.DRUMROLL,
    EventType.DRUMROLL_END,
    EventType.DENDEN,
    EventType.DENDEN_END,
    EventType.DRUMROLL_SUSTAIN,
    EventType.DENDEN_SUSTAIN,
)
