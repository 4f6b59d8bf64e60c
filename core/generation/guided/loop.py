"""Window after window over a song."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.generation.guided.alphabet import Alphabet
from core.generation.guided.grammar import Grammar
from core.generation.guided.idiom import read_idiom
from core.generation.guided.known import KnownTokens, OtherDifficulty, Surroundings
from core.generation.guided.mania import ManiaGrammar
from core.generation.guided.osu import OsuGrammar
from core.generation.guided.placed import Placed
from core.generation.guided.score import Score
from core.generation.guided.stream import Sampling, TokenStream
from core.generation.guided.taiko import TaikoGrammar
from core.jobs import CancelToken
from core.tokens.conditions import Conditions, class_tokens
from core.tokens.events import ContextType, EventType
from core.tokens.families import recognise_family
from core.tokens.rhythm_prompt import place_tokens, window_prompt
from core.tokens.vocabulary import Vocabulary

if TYPE_CHECKING:
    import torch

    from core.model.config import ModelConfig
    from core.model.network import Mapperatorinator

LOOKBACK = 0.45
"""Share of a window that shows what is mapped already."""

LOOKAHEAD = 0.15
"""Share of a window at its end that is heard but left to the next one."""

ROOM = 48
"""Tokens that must still fit before another object is begun."""


@dataclass(frozen=True, slots=True)
class Knobs:
    """What a second pass may turn to come nearer to the wanted stars; in nats, 0 leaves the model alone."""

    chord_preference: float = 0.0


@dataclass(frozen=True, slots=True)
class Window:
    """What one window added."""

    placed: list[Placed]
    number: int
    share: float  # of the onsets that are done
    tokens: int


class GuidedDecoder:
    """Turns a rhythm into objects with a model that is told the rhythm.

    Args:
        mel: of the whole song, (frames, bands), as `core.model.song_mel` gives it.
        song_length: ms.
        folder: of the checkpoint, for its idiom.
    """

    def __init__(
        self,
        model: "Mapperatorinator",
        config: "ModelConfig",
        vocabulary: Vocabulary,
        mel: NDArray[np.float32],
        song_length: float,
        folder: Path | None = None,
    ) -> None:
        self._model = model
        self._config = config
        self.vocabulary = vocabulary
        self._mel = mel
        self._song_length = song_length
        self._folder = folder
        self._family = recognise_family({}, vocabulary)
        self._alphabet = Alphabet.of(vocabulary)

    def decode(
        self,
        score: Score,
        wanted: Conditions,
        rng: np.random.Generator,
        cancel: CancelToken,
        *,
        sampling: Sampling,
        knobs: Knobs,
        around: Surroundings | None = None,
        other: OtherDifficulty | None = None,
    ) -> Iterator[Window]:
        """Place an object (or a chord) at every onset of `score`, a window at a time.

        Args:
            around: what is mapped already; only onsets within its part get objects, the others are only told.
            other: a difficulty that this one shall go with.
        """
        around = around or Surroundings(0.0, score.duration, KnownTokens(self.vocabulary))
        index, stop_index = np.searchsorted(score.onsets, [around.start, around.end + 1]).tolist()
        first_index = index
        stream: TokenStream | None = None
        grammar: Grammar | None = None
        special = class_tokens(wanted, self._family, self.vocabulary, self._song_length)
        window_ms = self._config.window_ms
        known = around.known.with_gaps(score)
        speed = round(100 * around.velocity)
        number = 0
        while index < stop_index:
            cancel.check()
            start = max(int(score.onsets[index] - LOOKBACK * window_ms), 0)
            end = start + window_ms
            cross = self._model.cross_memory(self._model.encode(mel_frames(self._mel, self._config, start)))
            if stream is None:
                cache = self._model.new_cache(1, cross)
                stream = TokenStream(self._model, cache, rng, sampling)
                grammar = self._grammar(wanted, score, stream, knobs, around)
            assert grammar is not None
            stream.cache.restart(cross)
            grammar.window_start = start
            prompt = window_prompt(
                self.vocabulary,
                start,
                score.onsets_between(start, end),
                special + place_tokens(self.vocabulary, start, self._song_length, speed),
                score.beats_between(start, end),
                known.between(start),
                given=other.block(start, end, self._song_length) if other is not None else None,
            )
            stream.begin(shortened_prompt(prompt, self.vocabulary, stream.cache.max_length))
            placed: list[Placed] = []
            stop = start + (1 - LOOKAHEAD) * window_ms
            began = index
            while index < stop_index and (
                index == began or (score.onsets[index] < stop and stream.room > ROOM * (2 + wanted.keycount))
            ):
                cancel.check()
                time = score.onsets[index]
                after = score.onsets[index + 1] if index + 1 < len(score.onsets) else score.duration
                before = len(stream.tokens)
                limit = min(self.limit(score, time, after, end, wanted.mode), around.end)
                decided = grammar.place(time, limit)
                placed += decided
                added = stream.tokens[before:]
                for token, shift in zip(added, self._times_of(added, start, score), strict=True):
                    known.add(token, time, shift)
                index += 1
            for item in placed:
                if item.velocity is not None:
                    speed = min(max(round(item.velocity * 100), 1), 1000)
            if index == stop_index:
                placed += grammar.finished()
            number += 1
            share = (index - first_index) / (stop_index - first_index)
            yield Window(placed, number, share, len(stream.tokens))

    @staticmethod
    def limit(score: Score, time: int, after: float, window_end: float, mode: GameMode) -> float:
        """ms until which a long object at `time` may last."""
        if mode == GameMode.MANIA:
            return min(window_end - 20, score.duration)
        # Room for a tap after the release: a quarter of a beat, or a third where the grid is in thirds.
        rest = 0.24 * score.beat_length(time)
        # Under another tempo a slider's end would not lie on the grid.
        return min(after - rest, window_end - 20, score.duration, score.tempo_until(time))

    def _grammar(
        self, wanted: Conditions, score: Score, stream: TokenStream, knobs: Knobs, around: Surroundings
    ) -> Grammar:
        kinds: dict[GameMode, type[Grammar]] = {GameMode.TAIKO: TaikoGrammar, GameMode.MANIA: ManiaGrammar}
        kind = kinds.get(wanted.mode, OsuGrammar)
        grammar = kind(self._alphabet, score, stream, wanted.slider_multiplier)
        grammar.chord_preference = knobs.chord_preference
        if self._folder is not None:
            grammar.idiom = read_idiom(self._folder, wanted.mode, wanted.difficulty)
        grammar.continue_velocity(around.velocity)
        if isinstance(grammar, ManiaGrammar):
            grammar.begin_song(wanted.keycount, around.taken)
        elif isinstance(grammar, OsuGrammar):
            size = 4.0 if wanted.circle_size is None else wanted.circle_size
            grammar.begin_song(size, circles=wanted.mode == GameMode.OSU)
            if around.position is not None:
                grammar.places.add(around.position, around.last_end)
        return grammar

    def _times_of(self, ids: list[int], start: int, score: Score) -> list[int]:
        """ms of each id that is a time shift; -1 for the others."""
        span = self.vocabulary.span(EventType.TIME_SHIFT)
        return [score.exact(start + (index - span.start) * 10) if index in span else -1 for index in ids]


def mel_frames(mel: NDArray[np.float32], config: "ModelConfig", start: int) -> "torch.Tensor":
    """What the model hears of a mel (frames, bands) in the window that begins at `start` ms; silence after the song."""
    import torch

    first = round(start * config.sample_rate / 1000 / config.hop_length)
    frames = np.zeros((1, config.src_seq_len, mel.shape[1]), dtype=np.float32)
    part = mel[first : first + config.src_seq_len]
    frames[0, : len(part)] = part
    return torch.from_numpy(frames)


def shortened_prompt(prompt: list[int], vocabulary: Vocabulary, room: int) -> list[int]:
    """A prompt that leaves a quarter of the `room` free: a crowded window forgets its oldest objects."""
    longest = room * 3 // 4
    if len(prompt) <= longest:
        return prompt
    mark = prompt.index(vocabulary.context_sos[ContextType.MAP]) + 1
    keep = max(longest - mark, 0)
    return prompt[:mark] + (prompt[-keep:] if keep else [])
