"""Prompts of the bundled model, which contain the onsets: the model decides what objects are, not when they start.

A prompt of objects: a `rhythm` block of bare time shifts, or a `no_hs` block to which only hit sounds are added; a `gd`
block for a guest difficulty; the class tokens, the last scroll speed, the position in the song; the start mark; a
complete `timing` block; and the open `map` block that the model continues. In it every onset is followed by its gap
tokens (`core.tokens.rhythm_gaps`), where the vocabulary has them.

A prompt of beats: the position in the song, the start mark, and the open `timing` block.
"""

from core.tokens.conditioning import song_position
from core.tokens.events import ContextType, Event, EventType
from core.tokens.vocabulary import SOS, Vocabulary

MAX_CONTEXT_TOKENS = 640
"""Map tokens in a `no_hs` or `gd` block; of a longer map the last ones stay."""


def place_tokens(vocabulary: Vocabulary, start: float, song_length: float, last_speed: int) -> list[int]:
    """The ids of the last scroll speed and of the window's position in the song.

    Args:
        start: ms of the window.
        song_length: ms.
        last_speed: hundredths.
    """
    return [
        vocabulary.encode(Event(EventType.SCROLL_SPEED, last_speed)),
        vocabulary.encode(song_position(start, song_length)),
    ]


def soundless_block(vocabulary: Vocabulary, tokens: list[int]) -> list[int]:
    """The `no_hs` block around the window's map `tokens`, which have no hit sounds and volumes."""
    return _context_block(vocabulary, ContextType.NO_HS, [], tokens)


def guest_block(vocabulary: Vocabulary, special: list[int], tokens: list[int]) -> list[int]:
    """The `gd` block: `class_tokens` and `place_tokens` of the other difficulty, and its map tokens in the window."""
    return _context_block(vocabulary, ContextType.GD, special, tokens)


def window_prompt(
    vocabulary: Vocabulary,
    start: int,
    rhythm: list[int] | None,
    special: list[int],
    beats: list[tuple[int, EventType]],
    written: list[int],
    *,
    context_block: list[int] | None = None,
) -> list[int]:
    """The ids after which the model continues with objects.

    Args:
        start: ms of the window.
        rhythm: ms at which objects start within it; None omits the block, as beside a `soundless_block`.
        special: `class_tokens` and `place_tokens` of the map to write.
        beats: ms and type of each beat in the window.
        written: ids of the window's objects so far.
        context_block: a `soundless_block` or a `guest_block`.
    """
    sos, eos = vocabulary.context_sos, vocabulary.context_eos
    onsets: list[int] = []
    if rhythm is not None:
        onsets = [
            sos[ContextType.RHYTHM],
            *vocabulary.encode_window([Event(EventType.TIME_SHIFT, time) for time in rhythm], start),
            eos[ContextType.RHYTHM],
        ]
    return [
        *onsets,
        *(context_block or []),
        *special,
        SOS,
        sos[ContextType.TIMING],
        *beat_tokens(vocabulary, start, beats),
        eos[ContextType.TIMING],
        sos[ContextType.MAP],
        *written,
    ]


def timing_prompt(vocabulary: Vocabulary, start: int, song_length: float, written: list[int]) -> list[int]:
    """The ids after which the model continues with beats, which it finds from the audio alone.

    Args:
        start: ms of the window.
        song_length: ms.
        written: `beat_tokens` of the beats so far.
    """
    position = vocabulary.encode(song_position(start, song_length))
    return [position, SOS, vocabulary.context_sos[ContextType.TIMING], *written]


def beat_tokens(vocabulary: Vocabulary, start: int, beats: list[tuple[int, EventType]]) -> list[int]:
    """The body of a `timing` block: time and type of each beat (ms, type)."""
    events = [event for time, kind in beats for event in (Event(EventType.TIME_SHIFT, time), Event(kind))]
    return vocabulary.encode_window(events, start)


def _context_block(vocabulary: Vocabulary, kind: ContextType, special: list[int], tokens: list[int]) -> list[int]:
    return [vocabulary.context_sos[kind], *special, *tokens[-MAX_CONTEXT_TOKENS:], vocabulary.context_eos[kind]]
