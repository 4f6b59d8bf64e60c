"""Human maps as the grammar meets them: every choice with what the decoder expected and what the mapper took."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.generation.guided.alphabet import Alphabet
from core.generation.guided.idiom import Feature, Idiom
from core.generation.guided.known import KnownTokens, object_starts
from core.generation.guided.loop import GuidedDecoder, mel_frames
from core.generation.guided.osu import OsuGrammar
from core.generation.guided.score import Score
from core.generation.guided.stream import Ids, Sampling, TokenStream
from core.tokens.conditions import class_tokens
from core.tokens.parser import parse_beatmap_events
from core.tokens.reference import ReferenceMap
from core.tokens.rhythm_prompt import place_tokens, window_prompt
from core.tokens.settings import ParserSettings
from core.training.decoder_data import wanted_of

if TYPE_CHECKING:
    from core.model.checkpoint import LoadedModel

BEFORE, AFTER = 0.25, 0.05
"""Shares of a window before and after the objects that are looked at."""


@dataclass(slots=True)
class Question:
    """A choice: the decoder's log chances of the options alike for all features, and which a mapper took."""

    features: tuple[tuple[str, tuple[int, ...]], ...]
    classes: NDArray[np.int64]  # (options, features)
    chances: NDArray[np.float64]
    chosen: int


class _StrayError(Exception):
    """The mapper did what the grammar does not offer."""


class Listener(Idiom):
    """Adds nothing, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []
        self.asked: tuple[Feature, ...] = ()

    def bias(self, *features: Feature) -> NDArray[np.float64]:
        self.asked += features
        return np.zeros(len(features[0].classes))

    def answer(self, scores: NDArray[np.float64], chosen: int) -> None:
        """The scores of the options of what was asked last, and the mapper's one."""
        if self.asked and len(scores) > 1:
            columns = np.stack([feature.classes for feature in self.asked], axis=1)
            distinct, groups = np.unique(columns, axis=0, return_inverse=True)
            groups = groups.reshape(-1)
            if len(distinct) > 1:
                chances = np.full(len(distinct), -np.inf)
                np.logaddexp.at(chances, groups, scores - np.logaddexp.reduce(scores))
                names = tuple((feature.table, feature.context) for feature in self.asked)
                self.questions.append(Question(names, distinct, chances, int(groups[chosen])))
        self.asked = ()


class _Followed(TokenStream):
    """A stream whose choices are those of a known sequence."""

    def follow(self, body: Sequence[int], logits: NDArray[np.float32], listener: Listener) -> None:
        """`logits` (tokens, vocabulary) are the model's for each token of `body`."""
        self.body, self.known_logits, self.listener, self.place = body, logits, listener, 0

    def peek(
        self,
        ids: Ids,
        bias: NDArray[np.float64] | None = None,
        sampling: Sampling | None = None,
        kinds: Ids | None = None,
    ) -> int:
        if self.place >= len(self.body):
            raise _StrayError
        found = np.flatnonzero(ids == self.body[self.place])
        if not len(found):
            raise _StrayError
        scores = self.known_logits[self.place][ids].astype(np.float64)
        self.listener.answer(scores if bias is None else scores + bias, int(found[0]))
        return int(found[0])

    def push(self, *ids: int) -> None:
        self.place += len(ids)


def follow_map(loaded: "LoadedModel", beatmap: Beatmap, stars: float, mel: NDArray[np.float32]) -> list[Question]:
    """Every choice of a human map with what the decoder thought of it; `mel` as `core.model.song_mel` gives it."""
    import torch

    config, vocabulary = loaded.config, loaded.vocabulary
    source = ReferenceMap(beatmap)
    red = [point for point in beatmap.timing_points if point.uninherited and point.beat_length > 0]
    song_length = len(mel) * 1000 * config.hop_length / config.sample_rate
    onsets = [time for time in object_starts(beatmap.hit_objects) if 0 <= time < song_length]
    score = Score([float(time) for time in onsets], red, song_length, vocabulary)
    known = KnownTokens.of(parse_beatmap_events(source, ParserSettings()), vocabulary).with_gaps(score)
    wanted = wanted_of(beatmap, source, vocabulary, stars)
    special = class_tokens(wanted, loaded.family, vocabulary, song_length)
    listener = Listener()
    stream = _Followed(loaded.model, None, np.random.default_rng(0), Sampling())  # type: ignore[arg-type]
    grammar = OsuGrammar(Alphabet.of(vocabulary), score, stream, wanted.slider_multiplier)
    grammar.begin_song(beatmap.cs, circles=beatmap.mode == GameMode.OSU)
    grammar.idiom = listener
    starts = {shift: index for index, shift in enumerate(known.shifts) if shift >= 0}
    times = np.array(known.times)
    index = 0
    while index < len(onsets):
        start = max(int(onsets[index] - BEFORE * config.window_ms), 0)
        end = start + config.window_ms
        first, last = np.searchsorted(times, [start, end]).tolist()
        prompt = window_prompt(
            vocabulary,
            start,
            score.onsets_between(start, end),
            special + place_tokens(vocabulary, start, song_length, round(100 * grammar.velocity_in_force)),
            score.beats_between(start, end),
            [],
        )
        body = known.relative(first, last, start)[: config.tgt_seq_len - len(prompt)]
        with torch.inference_mode():
            ids = torch.tensor([prompt + body])
            logits = loaded.model.forward_training(mel_frames(mel, config, start), ids)[0, len(prompt) - 1 :]
        stream.follow(body, logits.float().numpy(), listener)
        grammar.window_start = start
        began = index
        while index < len(onsets) and (index == began or onsets[index] < end - AFTER * config.window_ms):
            time = onsets[index]
            index += 1
            following = onsets[index] if index < len(onsets) else song_length
            stream.place = starts.get(time, last) - first
            try:
                grammar.place(time, GuidedDecoder.limit(score, time, following, end, beatmap.mode))
            except _StrayError:
                listener.asked = ()
                grammar.places.forget()
    return listener.questions
