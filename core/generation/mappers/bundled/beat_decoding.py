"""The beats of a song as the bundled model finds them, window after window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.sampler import TokenSampler
from core.generation.sampling import Sampling
from core.jobs import CancelToken
from core.model.song_mel import window_frames
from core.tokens.encoding import TIME_STEP
from core.tokens.events import ContextType, Event, EventType
from core.tokens.rhythm_prompt import beat_tokens, timing_prompt
from core.tokens.vocabulary import EOS

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

LOOKBACK, LOOKAHEAD = 0.4, 0.15
"""Shares of a window that show the beats found before, and that are read but left to the next window."""

SHORTEST_BEAT = 60
"""ms between beats at least."""

_KINDS = (EventType.BEAT, EventType.MEASURE, EventType.TIMING_POINT)
_LIKELIEST = Sampling(temperature=0.0)
_ROOM = 4


def decode_beats(
    loaded: "LoadedModel",
    mel: NDArray[np.float32],
    song_length: float,
    on_share: Callable[[float], None],
    cancel: CancelToken,
) -> list[Event]:
    """Beats, measures and timing points in order, each after its time.

    Args:
        mel: of the whole song, as `core.model.song_mel` gives it.
        song_length: ms.
        on_share: called with the share of the song that is done.
    """
    vocabulary, window = loaded.vocabulary, loaded.config.window_ms
    shifts = vocabulary.span(EventType.TIME_SHIFT)
    ends = np.array([vocabulary.context_eos[ContextType.TIMING], EOS], dtype=np.int64)
    kinds = np.array([vocabulary.encode(Event(kind)) for kind in _KINDS], dtype=np.int64)
    beats: list[tuple[int, EventType]] = []
    stream: TokenSampler | None = None
    step = int(window * (1 - LOOKBACK - LOOKAHEAD)) // TIME_STEP * TIME_STEP
    for start in range(0, max(int(song_length), 1), step):
        cancel.check()
        cross = loaded.model.cross_memory(loaded.model.encode(window_frames(mel, loaded.config, start)))
        if stream is None:
            stream = TokenSampler(loaded.model, loaded.model.new_cache(1, cross), np.random.default_rng(0), _LIKELIEST)
        stream.cache.restart(cross)
        earlier = [(time, kind) for time, kind in beats if time >= start]
        stream.begin(timing_prompt(vocabulary, start, song_length, beat_tokens(vocabulary, start, earlier)))
        last_window = start + step >= song_length
        until = song_length if last_window else min(start + (1 - LOOKAHEAD) * window, song_length)
        while stream.room > _ROOM:
            cancel.check()
            earliest = (beats[-1][0] + SHORTEST_BEAT - start) // TIME_STEP if beats else 0
            options = np.append(np.arange(shifts.start + max(earliest, 0), shifts.stop, dtype=np.int64), ends)
            chosen = int(options[stream.peek(options)])
            # A token stands for the 10 ms that begin at its time.
            time = start + (chosen - shifts.start) * TIME_STEP + TIME_STEP // 2
            if chosen in ends or time >= until:
                break
            stream.push(chosen)
            beats.append((time, _KINDS[stream.choose(kinds)]))
        on_share(min((start + step) / song_length, 1.0))
    return [event for time, kind in beats for event in (Event(EventType.TIME_SHIFT, time), Event(kind))]
