"""Event types of the token language in which models read and write beatmaps."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class EventType(StrEnum):
    """Every kind of event, with its name in `tokenizer.json`."""

    TIME_SHIFT = "t"
    SNAPPING = "snap"
    DISTANCE = "dist"
    POS = "pos"
    POS_REFINE = "pos_refine"
    POS_X = "pos_x"
    POS_Y = "pos_y"
    COLUMN = "column"
    SCROLL_SPEED = "scroll_speed"
    NEW_COMBO = "new_combo"
    HITSOUND = "hitsound"
    VOLUME = "volume"
    CIRCLE = "circle"
    SPINNER = "spinner"
    SPINNER_END = "spinner_end"
    SLIDER_HEAD = "slider_head"
    BEZIER_ANCHOR = "bezier_anchor"
    PERFECT_ANCHOR = "perfect_anchor"
    CATMULL_ANCHOR = "catmull_anchor"
    RED_ANCHOR = "red_anchor"
    LAST_ANCHOR = "last_anchor"
    SLIDER_END = "slider_end"
    BEAT = "beat"
    MEASURE = "measure"
    TIMING_POINT = "timing_point"
    KIAI = "kiai"
    SLIDER_SUSTAIN = "slider_sustain"
    SLIDER_REPEAT_SUSTAIN = "slider_repeat_sustain"
    SPINNER_SUSTAIN = "spinner_sustain"
    HOLD_NOTE = "hold_note"
    HOLD_NOTE_END = "hold_note_end"
    SCROLL_SPEED_CHANGE = "scroll_speed_change"
    HOLD_NOTE_SUSTAIN = "hold_note_sustain"
    DRUMROLL = "drumroll"
    DRUMROLL_END = "drumroll_end"
    DENDEN = "denden"
    DENDEN_END = "denden_end"
    DRUMROLL_SUSTAIN = "drumroll_sustain"
    DENDEN_SUSTAIN = "denden_sustain"
    GAMEMODE = "gamemode"
    STYLE = "style"
    DIFFICULTY = "difficulty"
    MAPPER = "mapper"
    CS = "cs"
    YEAR = "year"
    HITSOUNDED = "hitsounded"
    SONG_LENGTH = "song_length"
    SONG_POSITION = "song_position"
    DESCRIPTOR = "descriptor"
    KEYCOUNT = "keycount"
    HOLD_NOTE_RATIO = "hold_note_ratio"
    SCROLL_SPEED_RATIO = "scroll_speed_ratio"
    GLOBAL_SV = "global_sv"
    GAP_BEFORE = "gap_before"
    GAP_AFTER = "gap_after"
    CONTROL = "control"


WORDS: dict[EventType, str] = {
    EventType.TIME_SHIFT: "the time",
    EventType.SLIDER_HEAD: "slider",
    EventType.GAMEMODE: "game mode",
    EventType.DIFFICULTY: "star rating",
    EventType.CS: "circle size",
    EventType.YEAR: "year",
    EventType.KEYCOUNT: "number of keys",
    EventType.HOLD_NOTE_RATIO: "share of hold notes",
    EventType.SCROLL_SPEED_RATIO: "share of scroll speed changes",
    EventType.GLOBAL_SV: "slider multiplier",
}
"""What people call the kinds whose names are no plain words."""


def words_of(kind: EventType) -> str:
    """What sentences call a kind of event."""
    return WORDS.get(kind, kind.value.replace("_", " "))


class ContextType(StrEnum):
    """The kinds of block that a prompt is made of."""

    NONE = "none"
    TIMING = "timing"
    KIAI = "kiai"
    MAP = "map"
    SV = "sv"
    NO_HS = "no_hs"
    GD = "gd"
    RHYTHM = "rhythm"


class Event(NamedTuple):
    """One token before its encoding. The value of a `t` is ms of the song; `core.tokens.encoding` has the others."""

    type: EventType
    value: int = 0


@dataclass(slots=True)
class TimedEvents:
    """Events with the time of each, ms; both lists have the same length and are in order of time."""

    events: list[Event] = field(default_factory=list)
    times: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.events)


ANCHORS = frozenset(
    {EventType.BEZIER_ANCHOR, EventType.PERFECT_ANCHOR, EventType.CATMULL_ANCHOR, EventType.RED_ANCHOR},
)
"""The anchors that have no time of their own."""

TIMED_TYPES = frozenset(
    {
        EventType.CIRCLE,
        EventType.SPINNER,
        EventType.SPINNER_END,
        EventType.SLIDER_HEAD,
        EventType.LAST_ANCHOR,
        EventType.SLIDER_END,
        EventType.BEAT,
        EventType.MEASURE,
        EventType.TIMING_POINT,
        EventType.KIAI,
        EventType.HOLD_NOTE,
        EventType.HOLD_NOTE_END,
        EventType.DRUMROLL,
        EventType.DRUMROLL_END,
        EventType.DENDEN,
        EventType.DENDEN_END,
        EventType.SCROLL_SPEED_CHANGE,
    },
)
"""The types whose group has a `t`."""

GROUP_TYPES = TIMED_TYPES | ANCHORS
"""The types that form a group. Sustain events do not: they only mark that a long object continues."""

TIMING_TYPES = frozenset({EventType.BEAT, EventType.MEASURE, EventType.TIMING_POINT})

SUSTAIN_TYPES = frozenset(
    {
        EventType.SLIDER_SUSTAIN,
        EventType.SLIDER_REPEAT_SUSTAIN,
        EventType.SPINNER_SUSTAIN,
        EventType.HOLD_NOTE_SUSTAIN,
        EventType.DRUMROLL_SUSTAIN,
        EventType.DENDEN_SUSTAIN,
    },
)

POSITION_TYPES = frozenset({EventType.POS, EventType.POS_REFINE, EventType.POS_X, EventType.POS_Y})
SOUND_TYPES = frozenset({EventType.HITSOUND, EventType.VOLUME})

LEAST_VOLUME = 5
"""Percent; the game plays nothing more softly."""
