"""The prompt of a model that is told the rhythm: when objects start is decided before, what they are by the model.

Layout: a `rhythm` block of bare time shifts, the class of the map, the last scroll speed, the place in the song, the
start mark, a complete `timing` block, and the open `map` block that the model continues.
"""

from core.tokens.conditions import song_position
from core.tokens.events import ContextType, Event, EventType
from core.tokens.vocabulary import SOS, Vocabulary


def place_tokens(vocabulary: Vocabulary, start: float, song_length: float, last_speed: int) -> list[int]:
    """The ids of the last scroll speed (hundredths) and of the window's place in the song; ms."""
    return [
        vocabulary.encode(Event(EventType.SCROLL_SPEED, last_speed)),
        vocabulary.encode(song_position(start, song_length)),
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
