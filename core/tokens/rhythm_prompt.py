"""The prompt of a model that is told the rhythm: when objects start is decided before, what they are by the model.

Layout: a `rhythm` block of bare time shifts, the class of the map, the last scroll speed, the place in the song, the
start mark, a complete `timing` block, and the open `map` block that the model continues.
"""

from dataclasses import dataclass

from core.beatmap.objects import GameMode
from core.tokens import encoding
from core.tokens.events import ContextType, Event, EventType
from core.tokens.vocabulary import SOS, Vocabulary

RATIO_STEPS = 10
POSITION_STEPS = 100
_UNKNOWN_YEAR = 2077


@dataclass(frozen=True, slots=True)
class MapClass:
    """What is asked of a map; `song_length` is ms, ratios are 0 to 1. None is unknown."""

    mode: GameMode
    stars: float | None
    hitsounded: bool
    song_length: float
    slider_multiplier: float = 1.4
    cs: float | None = None
    keys: int = 4
    hold_ratio: float | None = None
    scroll_ratio: float | None = None


def class_tokens(vocabulary: Vocabulary, wanted: MapClass) -> list[int]:
    """The ids that describe the map; the same number of them for every map of a mode."""

    def ratio(kind: EventType, value: float | None) -> Event:
        return Event(kind, RATIO_STEPS + 2 if value is None else encoding.encode_ratio(value, RATIO_STEPS))

    highest, classes = vocabulary.highest_difficulty, vocabulary.difficulty_classes
    stars = classes if wanted.stars is None else encoding.encode_difficulty(wanted.stars, classes, highest)
    events = [
        Event(EventType.GAMEMODE, int(wanted.mode)),
        Event(EventType.DIFFICULTY, stars),
        Event(EventType.MAPPER, vocabulary.mapper_classes),
        Event(EventType.YEAR, _UNKNOWN_YEAR),
        Event(EventType.HITSOUNDED, int(wanted.hitsounded)),
        Event(EventType.SONG_LENGTH, encoding.encode_song_length(wanted.song_length)),
    ]
    if wanted.mode in (GameMode.OSU, GameMode.CATCH):
        sizes = vocabulary.circle_size_classes
        size = sizes if wanted.cs is None else encoding.encode_circle_size(wanted.cs, sizes)
        events.append(Event(EventType.GLOBAL_SV, encoding.encode_global_velocity(wanted.slider_multiplier)))
        events.append(Event(EventType.CS, size))
    if wanted.mode == GameMode.MANIA:
        events.append(Event(EventType.KEYCOUNT, min(max(wanted.keys, 1), 18)))
        events.append(ratio(EventType.HOLD_NOTE_RATIO, wanted.hold_ratio))
    if wanted.mode in (GameMode.TAIKO, GameMode.MANIA):
        events.append(ratio(EventType.SCROLL_SPEED_RATIO, wanted.scroll_ratio))
    events.append(Event(EventType.DESCRIPTOR, vocabulary.descriptor_classes))
    return [vocabulary.encode(event) for event in events]


def place_tokens(vocabulary: Vocabulary, start: float, song_length: float, last_speed: int) -> list[int]:
    """The ids of the last scroll speed (hundredths) and of the window's place in the song."""
    share = start / song_length if song_length > 0 else 0.0
    return [
        vocabulary.encode(Event(EventType.SCROLL_SPEED, last_speed)),
        vocabulary.encode(Event(EventType.SONG_POSITION, encoding.encode_ratio(share, POSITION_STEPS))),
    ]


def window_prompt(
    vocabulary: Vocabulary,
    start: int,
    rhythm: list[int],
    special: list[int],
    beats: list[tuple[int, EventType]],
    known: list[int],
) -> list[int]:
    """Ids up to where the model goes on.

    Args:
        start: ms of the window.
        rhythm: ms at which objects start within it.
        special: `class_tokens` and `place_tokens`.
        beats: ms and type of each beat in the window.
        known: ids of what is mapped already.
    """
    sos, eos = vocabulary.context_sos, vocabulary.context_eos

    def shift(time: int) -> int:
        return vocabulary.encode_window([Event(EventType.TIME_SHIFT, time)], start)[0]

    beat_ids = [index for time, kind in beats for index in (shift(time), vocabulary.encode(Event(kind)))]
    return [
        sos[ContextType.RHYTHM],
        *(shift(time) for time in rhythm),
        eos[ContextType.RHYTHM],
        *special,
        SOS,
        sos[ContextType.TIMING],
        *beat_ids,
        eos[ContextType.TIMING],
        sos[ContextType.MAP],
        *known,
    ]
