"""Window after window over a song."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.beatmap.levels import Level, level_of_stars
from core.beatmap.mania_limits import enough_notes
from core.beatmap.objects import GameMode
from core.generation.mappers.bundled.bar_echo import BarEcho
from core.generation.mappers.bundled.debts import Debts
from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.grammar import Grammar
from core.generation.mappers.bundled.mania_grammar import ManiaGrammar
from core.generation.mappers.bundled.map_style import MapStyle, draw_style, median_gap
from core.generation.mappers.bundled.map_style_files import read_map_styles
from core.generation.mappers.bundled.osu_grammar import OsuGrammar
from core.generation.mappers.bundled.pools import BY_GAP, CHORDS
from core.generation.mappers.bundled.prior import beats_class, compared_beat, read_prior
from core.generation.mappers.bundled.prompt_context import GuestContext, RangeContext, TokenHistory
from core.generation.mappers.bundled.style_tables import StyleTables
from core.generation.mappers.bundled.taiko_grammar import TaikoGrammar
from core.generation.mappers.bundled.targets import LEAST_ROOM, Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.mappers.bundled.token_groups import TokenGroups
from core.generation.mappers.sampler import TokenSampler
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.sampling import Sampling
from core.generation.structure.repeats import Repeats
from core.jobs import CancelToken
from core.model.song_mel import window_frames
from core.tokens.conditioning import Conditions, class_tokens
from core.tokens.events import ContextType, EventType
from core.tokens.families import Family
from core.tokens.rhythm_prompt import place_tokens, window_prompt
from core.tokens.vocabulary import Vocabulary

if TYPE_CHECKING:
    from core.model.config import ModelConfig
    from core.model.runtime.mapperatorinator import Mapperatorinator

LOOKBACK = 0.45
"""Share of a window that shows what is mapped already."""

LOOKAHEAD = 0.15
"""Share of a window at its end that is read but left to the next one."""

_STYLE_STREAM = 1
"""Of random numbers, beside those of the objects."""

_SLIDERS_OF_ALL = 0.7
"""How strongly a map follows how often any object is a slider, beside how often each gap has one."""

_MANIA_AMONG = 5.0
"""Maps of a style among which that is drawn which an osu!mania map follows: the nearest one alone says too little of it
(`benchmarks/style.py`).
"""

ROOM = 48
"""Tokens that must still fit before another object starts."""


@dataclass(frozen=True, slots=True)
class DecodingBias:
    """What leads the model where its scores alone would not.

    Attributes:
        chord_preference: nats that a second pass may turn to come nearer to the target stars; 0 leaves the model alone.
        hold_note_ratio: requested share of hold notes; None leaves it to the model.
        most_at_once: notes of the largest chord; None leaves one key free.
        copied: (bars,) which bars are mapped as the earlier one was that they sound like.
        targets: what the map's choices are to amount to, as `ConstrainedDecoder.draw_style` gives it.
    """

    chord_preference: float = 0.0
    hold_note_ratio: float | None = None
    most_at_once: int | None = None
    copied: NDArray[np.bool_] | None = None
    targets: Targets = field(default_factory=Targets)


@dataclass(frozen=True, slots=True)
class Window:
    """What one window added."""

    placed: list[PlacedObject]
    number: int
    share: float  # of the onsets that are done
    tokens: int


class ConstrainedDecoder:
    """Turns a rhythm into objects with a model whose prompt holds the rhythm.

    Args:
        mel: of the whole song, (frames, bands), as `core.model.song_mel` gives it.
        song_length: ms.
        folder: of the checkpoint, for its mapping prior.
        style: what is chosen more, or less, often than usual.
    """

    def __init__(
        self,
        model: "Mapperatorinator",
        config: "ModelConfig",
        vocabulary: Vocabulary,
        family: Family,
        mel: NDArray[np.float32],
        song_length: float,
        folder: Path | None = None,
        style: StyleTables | None = None,
    ) -> None:
        self._model = model
        self._config = config
        self.vocabulary = vocabulary
        self._mel = mel
        self._song_length = song_length
        self._folder = folder
        self._style = style
        self._family = family
        self._groups = TokenGroups.of(vocabulary)

    def draw_style(
        self,
        mode: GameMode,
        stars: float,
        onsets: ArrayLike,
        seed: int,
        own: Sequence[MapStyle] = (),
        asked: DescriptorWeights | None = None,
    ) -> Targets:
        """The shares of one map near so many stars, as dense as `onsets` (ms); another for each seed and song.

        Args:
            own: maps that are followed in place of those of the style.
            asked: descriptors that choose among the maps.
        """
        human = read_map_styles(self._folder, mode) if self._folder is not None else ()
        own = own or (self._style.maps_of(mode) if self._style is not None else ())
        rng = np.random.default_rng([seed, _STYLE_STREAM, np.size(onsets)])
        among = _MANIA_AMONG if mode == GameMode.MANIA else 0.0
        gap = median_gap(onsets)
        targets = draw_style(human, own, stars, gap, rng, asked, of_all=_SLIDERS_OF_ALL, among=among)
        return targets if mode == GameMode.OSU else targets.without(BY_GAP)

    def most_at_once(self, level: Level, keys: int) -> int | None:
        """The largest chord of an osu!mania map of a level; None where any may be.

        A style keeps apart whether its maps have more than two notes at once, which then counts in place of the level.
        """
        enough = enough_notes(level, keys)
        own = self._style.maps_of(GameMode.MANIA) if self._style is not None else ()
        theirs = [each.counts[CHORDS] for each in own if CHORDS in each.counts and level_of_stars(each.stars) <= level]
        return None if enough == 2 and any(counts[1, 1] > 0 for counts in theirs) else enough

    def decode(
        self,
        grid: OnsetGrid,
        conditions: Conditions,
        rng: np.random.Generator,
        cancel: CancelToken,
        *,
        sampling: Sampling,
        bias: DecodingBias,
        range_context: RangeContext | None = None,
        guest: GuestContext | None = None,
        velocities: Callable[[float], float] | None = None,
        repeats: Repeats | None = None,
    ) -> Iterator[Window]:
        """Place an object (or a chord) at every onset of `grid`, a window at a time.

        Args:
            range_context: what is mapped already; only onsets within its range get objects, the others are only shown.
            guest: a difficulty that this one goes with.
            velocities: the slider velocity at a time in ms; None leaves it to the model.
            repeats: the bars that sound alike; None maps every bar for itself.
        """
        history = TokenHistory(self.vocabulary) if range_context is None else range_context.history.with_gaps(grid)
        range_context = range_context or RangeContext(0.0, grid.duration, history)
        index, stop_index = np.searchsorted(grid.onsets, [range_context.start, range_context.end + 1]).tolist()
        first_index = index
        stream: TokenSampler | None = None
        grammar: Grammar | None = None
        special = class_tokens(conditions, self._family, self.vocabulary, self._song_length)
        window_ms = self._config.window_ms
        speed = round(100 * range_context.velocity)
        number = 0
        while index < stop_index:
            cancel.check()
            start = max(int(grid.onsets[index] - LOOKBACK * window_ms), 0)
            end = start + window_ms
            cross = self._model.cross_memory(self._model.encode(window_frames(self._mel, self._config, start)))
            if stream is None:
                cache = self._model.new_cache(1, cross)
                stream = TokenSampler(self._model, cache, rng, sampling)
                grammar = self._grammar(conditions, grid, stream, bias, range_context)
                grammar.velocities = velocities
                grammar.echo = BarEcho(repeats, bias.copied)
            assert grammar is not None
            stream.cache.restart(cross)
            grammar.window_start = start
            prompt = window_prompt(
                self.vocabulary,
                start,
                grid.onsets_between(start, end),
                special + place_tokens(self.vocabulary, start, self._song_length, speed),
                grid.beats_between(start, end),
                history.between(start),
                context_block=guest.block(start, end, self._song_length) if guest is not None else None,
            )
            stream.begin(shortened_prompt(prompt, self.vocabulary, stream.cache.max_length))
            placed: list[PlacedObject] = []
            stop = start + (1 - LOOKAHEAD) * window_ms
            began = index
            while index < stop_index and (
                index == began or (grid.onsets[index] < stop and stream.room > ROOM * (2 + conditions.keycount))
            ):
                cancel.check()
                time = grid.onsets[index]
                after = grid.onsets[index + 1] if index + 1 < len(grid.onsets) else grid.duration
                before = len(stream.tokens)
                limit = min(self.limit(grid, time, after, end, conditions.mode), range_context.end)
                decided = grammar.place(time, limit)
                placed += decided
                added = stream.tokens[before:]
                for token, shift in zip(added, self._times_of(added, start, grid), strict=True):
                    history.add(token, time, shift)
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
    def limit(grid: OnsetGrid, time: int, after: float, window_end: float, mode: GameMode) -> float:
        """ms until which a long object at `time` may last."""
        if mode == GameMode.MANIA:
            return min(window_end - 20, grid.duration)
        # Room for a tap after the release: a quarter of a beat, or a third where the grid is in thirds.
        rest = 0.24 * grid.beat_length(time)
        # Under another tempo a slider's end would not lie on the grid.
        return min(after - rest, window_end - 20, grid.duration, grid.tempo_until(time))

    def _grammar(
        self,
        conditions: Conditions,
        grid: OnsetGrid,
        stream: TokenSampler,
        bias: DecodingBias,
        range_context: RangeContext,
    ) -> Grammar:
        """The grammar of the mode, with the tables of the mapping prior."""
        kinds: dict[GameMode, type[Grammar]] = {GameMode.TAIKO: TaikoGrammar, GameMode.MANIA: ManiaGrammar}
        kind = kinds.get(conditions.mode, OsuGrammar)
        grammar = kind(self._groups, grid, stream, conditions.slider_multiplier)
        grammar.chord_preference = bias.chord_preference
        if self._folder is not None:
            grammar.prior = read_prior(self._folder, conditions.mode, conditions.difficulty)
        if self._style is not None:
            grammar.prior = grammar.prior.styled(self._style.of(conditions.mode))
        grammar.debts = Debts(
            _for_rhythm(bias.targets, grid) if bias.targets.shares else Targets(grammar.prior.balanced())
        )
        grammar.continue_velocity(range_context.velocity)
        if isinstance(grammar, ManiaGrammar):
            grammar.begin_song(conditions.keycount, range_context.taken)
            grammar.hold_note_ratio = bias.hold_note_ratio
            grammar.most_at_once = bias.most_at_once
        elif isinstance(grammar, OsuGrammar):
            size = 4.0 if conditions.circle_size is None else conditions.circle_size
            grammar.begin_song(size, circles=conditions.mode == GameMode.OSU)
            if range_context.position is not None:
                grammar.spatial.add(range_context.position, range_context.last_end)
        return grammar

    def _times_of(self, ids: list[int], start: int, grid: OnsetGrid) -> list[int]:
        """ms of each id that is a time shift; -1 for the others."""
        span = self.vocabulary.span(EventType.TIME_SHIFT)
        return [grid.exact(start + (index - span.start) * 10) if index in span else -1 for index in ids]


def _for_rhythm(targets: Targets, grid: OnsetGrid) -> Targets:
    """The targets with shares of sliders that suit the gaps of the rhythm."""
    onsets = np.array(grid.onsets)
    gaps, beats = np.append(np.diff(onsets), np.inf), [grid.beat_length(time) for time in grid.onsets]
    compared = gaps / [compared_beat(beat) for beat in beats]
    return targets.for_gaps([beats_class(gap) for gap in compared], gaps / beats >= LEAST_ROOM)


def shortened_prompt(prompt: list[int], vocabulary: Vocabulary, room: int) -> list[int]:
    """A prompt that leaves a quarter of the `room` free: a crowded window forgets its oldest objects."""
    longest = room * 3 // 4
    if len(prompt) <= longest:
        return prompt
    mark = prompt.index(vocabulary.context_sos[ContextType.MAP]) + 1
    keep = max(longest - mark, 0)
    return prompt[:mark] + (prompt[-keep:] if keep else [])
