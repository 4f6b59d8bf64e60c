"""Human maps as the grammar meets them: every choice with what the decoder expected and what the mapper took."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.placement import object_starts
from core.generation.mappers.bundled.decoding import ConstrainedDecoder
from core.generation.mappers.bundled.osu_grammar import OsuGrammar
from core.generation.mappers.bundled.prior import Feature, MappingPrior
from core.generation.mappers.bundled.prompt_context import TokenHistory
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.mappers.bundled.token_groups import TokenGroups
from core.generation.mappers.sampler import Ids, TokenSampler
from core.generation.sampling import Sampling
from core.model.song_mel import window_frames
from core.tokens.conditioning import class_tokens, training_conditions
from core.tokens.parser import parse_beatmap_events
from core.tokens.rhythm_prompt import place_tokens, window_prompt
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

BEFORE, AFTER = 0.25, 0.05
"""Shares of a window before and after the objects that are looked at."""


@dataclass(slots=True)
class DecisionExample:
    """A choice, and which option a mapper took.

    Attributes:
        classes: (options, features).
        chances: (options,), the decoder's log chances.
        chosen: the index of the mapper's option.
    """

    features: tuple[tuple[str, tuple[int, ...]], ...]
    classes: NDArray[np.int64]
    chances: NDArray[np.float64]
    chosen: int


class _StrayError(Exception):
    """The mapper did what the grammar does not offer."""


class DecisionRecorder(MappingPrior):
    """Adds nothing, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[DecisionExample] = []
        self.asked: tuple[Feature, ...] = ()

    def bias(self, *features: Feature) -> NDArray[np.float64]:
        """(options,) of 0."""
        self.asked += features
        return np.zeros(len(features[0].classes))

    def answer(self, scores: NDArray[np.float64], chosen: int) -> None:
        """The scores of the options of what was asked last, (options,), and the mapper's one."""
        if self.asked and len(scores) > 1:
            columns = np.stack([feature.classes for feature in self.asked], axis=1)
            distinct, groups = np.unique(columns, axis=0, return_inverse=True)
            groups = groups.reshape(-1)
            if len(distinct) > 1:
                chances = np.full(len(distinct), -np.inf)
                np.logaddexp.at(chances, groups, scores - np.logaddexp.reduce(scores))
                names = tuple((feature.table, feature.context) for feature in self.asked)
                self.questions.append(DecisionExample(names, distinct, chances, int(groups[chosen])))
        self.asked = ()


class _Followed(TokenSampler):
    """A sampler that follows the tokens of an existing map (teacher forcing)."""

    def follow(self, body: Sequence[int], logits: NDArray[np.float32], listener: DecisionRecorder) -> None:
        """`logits` (tokens, vocabulary) are the model's for each token of `body`."""
        self.body, self.logits, self.listener, self.place = body, logits, listener, 0

    def peek(
        self,
        ids: Ids,
        bias: NDArray[np.float64] | None = None,
        sampling: Sampling | None = None,
        kinds: Ids | None = None,
    ) -> int:
        """The place of the map's own token among `ids` (n,); passes the scores on to the listener."""
        if self.place >= len(self.body):
            raise _StrayError
        found = np.flatnonzero(ids == self.body[self.place])
        if not len(found):
            raise _StrayError
        scores = self.logits[self.place][ids].astype(np.float64)
        self.listener.answer(scores if bias is None else scores + bias, int(found[0]))
        return int(found[0])

    def push(self, *ids: int) -> None:
        self.place += len(ids)


def teacher_force_map(
    loaded: "LoadedModel", beatmap: Beatmap, stars: float, mel: NDArray[np.float32]
) -> list[DecisionExample]:
    """Every choice of a human map with what the decoder thought of it; `mel` as `core.model.song_mel` gives it."""
    import torch

    config, vocabulary = loaded.config, loaded.vocabulary
    source = UpstreamMap(beatmap)
    red = [point for point in beatmap.timing_points if point.uninherited and point.beat_length > 0]
    song_length = len(mel) * 1000 * config.hop_length / config.sample_rate
    onsets = [time for time in object_starts(beatmap.hit_objects) if 0 <= time < song_length]
    grid = OnsetGrid([float(time) for time in onsets], red, song_length, vocabulary)
    history = TokenHistory.of(parse_beatmap_events(source, ParserSettings()), vocabulary).with_gaps(grid)
    conditions = training_conditions(beatmap, source, vocabulary, stars)
    special = class_tokens(conditions, loaded.family, vocabulary, song_length)
    listener = DecisionRecorder()
    stream = _Followed(loaded.model, None, np.random.default_rng(0), Sampling())  # type: ignore[arg-type]
    grammar = OsuGrammar(TokenGroups.of(vocabulary), grid, stream, conditions.slider_multiplier)
    grammar.begin_song(beatmap.cs, circles=beatmap.mode == GameMode.OSU)
    grammar.prior = listener
    starts = {shift: index for index, shift in enumerate(history.shifts) if shift >= 0}
    times = np.array(history.times)
    index = 0
    while index < len(onsets):
        start = max(int(onsets[index] - BEFORE * config.window_ms), 0)
        end = start + config.window_ms
        first, last = np.searchsorted(times, [start, end]).tolist()
        prompt = window_prompt(
            vocabulary,
            start,
            grid.onsets_between(start, end),
            special + place_tokens(vocabulary, start, song_length, round(100 * grammar.velocity_in_force)),
            grid.beats_between(start, end),
            [],
        )
        body = history.relative(first, last, start)[: config.tgt_seq_len - len(prompt)]
        with torch.inference_mode():
            ids = torch.tensor([prompt + body])
            logits = loaded.model.forward_training(window_frames(mel, config, start), ids)[0, len(prompt) - 1 :]
        stream.follow(body, logits.float().numpy(), listener)
        grammar.window_start = start
        began = index
        while index < len(onsets) and (index == began or onsets[index] < end - AFTER * config.window_ms):
            time = onsets[index]
            index += 1
            following = onsets[index] if index < len(onsets) else song_length
            stream.place = starts.get(time, last) - first
            try:
                grammar.place(time, ConstrainedDecoder.limit(grid, time, following, end, beatmap.mode))
            except _StrayError:
                listener.asked = ()
                grammar.spatial.forget()
    return listener.questions
