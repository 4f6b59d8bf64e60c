"""The prompts of the bundled model. It is told the rhythm: when objects start is decided before, what they are by it.

A prompt of objects: a `rhythm` block of bare time shifts, or a `no_hs` block where the objects are known and only
their sounds are wanted; a `gd` block where another difficulty is at hand; the class of the map, the last scroll speed,
the place in the song; the start mark; a complete `timing` block; and the open `map` block that the model continues. In
it every onset is followed by the gaps around it (`core.tokens.gaps`), where the model knows them.

A prompt of beats: the place in the song, the start mark, and the open `timing` block.
"""

from core.tokens.conditions import song_position
from core.tokens.events import ContextType, Event, EventType
from core.tokens.vocabulary import SOS, Vocabulary

MOST_GIVEN = 640
"""Tokens of a given map that a `no_hs` or `gd` block holds at most; a longer one keeps its last."""


def place_tokens(vocabulary: Vocabulary, start: float, song_length: float, last_speed: int) -> list[int]:
    """The ids of the last scroll speed (hundredths) and of the window's place in the song; ms."""
    return [
        vocabulary.encode(Event(EventType.SCROLL_SPEED, last_speed)),
        vocabulary.encode(song_position(start, song_length)),
    ]


def soundless_block(vocabulary: Vocabulary, tokens: list[int]) -> list[int]:
    """The `no_hs` block: the window's map tokens (`known` of a whole map, hit sounds and volumes left out)."""
    return _given(vocabulary, ContextType.NO_HS, [], tokens)


def guest_block(vocabulary: Vocabulary, special: list[int], tokens: list[int]) -> list[int]:
    """The `gd` block: `class_tokens` and `place_tokens` of the other difficulty, and its map tokens in the window."""
    return _given(vocabulary, ContextType.GD, special, tokens)


def window_prompt(
    vocabulary: Vocabulary,
    start: int,
    rhythm: list[int] | None,
    special: list[int],
    beats: list[tuple[int, EventType]],
    known: list[int],
    *,
    given: list[int] | None = None,
) -> list[int]:
    """Ids up to where the model goes on with objects.

    Args:
        start: ms of the window.
        rhythm: ms at which objects start within it; None leaves the block out, as beside a `soundless_block`.
        special: `class_tokens` and `place_tokens` of the wanted map.
        beats: ms and type of each beat in the window.
        known: ids of what is mapped already.
        given: a `soundless_block` or a `guest_block`.
    """
    sos, eos = vocabulary.context_sos, vocabulary.context_eos
    told: list[int] = []
    if rhythm is not None:
        told = [
            sos[ContextType.RHYTHM],
            *(_shift(vocabulary, time, start) for time in rhythm),
            eos[ContextType.RHYTHM],
        ]
    return [
        *told,
        *(given or []),
        *special,
        SOS,
        sos[ContextType.TIMING],
        *beat_tokens(vocabulary, start, beats),
        eos[ContextType.TIMING],
        sos[ContextType.MAP],
        *known,
    ]


def timing_prompt(vocabulary: Vocabulary, start: int, song_length: float, known: list[int]) -> list[int]:
    """Ids up to where the model goes on with beats, which it hears alone.

    Args:
        start: ms of the window.
        song_length: ms.
        known: `beat_tokens` of what is found already.
    """
    place = vocabulary.encode(song_position(start, song_length))
    return [place, SOS, vocabulary.context_sos[ContextType.TIMING], *known]


def beat_tokens(vocabulary: Vocabulary, start: int, beats: list[tuple[int, EventType]]) -> list[int]:
    """The body of a `timing` block: for each beat (ms, type) its time and what it is."""
    return [
        index for time, kind in beats for index in (_shift(vocabulary, time, start), vocabulary.encode(Event(kind)))
    ]


def _shift(vocabulary: Vocabulary, time: int, start: int) -> int:
    return vocabulary.encode_window([Event(EventType.TIME_SHIFT, time)], start)[0]


def _given(vocabulary: Vocabulary, kind: ContextType, special: list[int], tokens: list[int]) -> list[int]:
    return [vocabulary.context_sos[kind], *special, *tokens[-MOST_GIVEN:], vocabulary.context_eos[kind]]
