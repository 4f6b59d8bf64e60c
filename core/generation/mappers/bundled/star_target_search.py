"""Passes of the bundled model over a song, until the stars fit."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.beatmap.levels import level_of
from core.beatmap.objects import GameMode, HitObject
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.mappers.base import DifficultyBrief
from core.generation.mappers.bundled.bar_echo import copied_bars
from core.generation.mappers.bundled.decoding import ConstrainedDecoder, DecodingBias
from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.pools import CHORDS
from core.generation.mappers.bundled.prior import compared_beat
from core.generation.mappers.bundled.prompt_context import GuestContext
from core.generation.mappers.bundled.rhythm import RhythmAnalysis
from core.generation.mappers.bundled.slider_room import MOST_FOR_LONG, MOST_LEFT_OUT, with_long_gaps, with_room
from core.generation.mappers.bundled.star_targeting import Attempt, StarTarget, fullest_part
from core.generation.mappers.bundled.targets import Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.results import GeneratedObjects
from core.generation.structure.sections import Sections
from core.jobs import CancelToken, StageProgress
from core.tokens.conditioning import Conditions

MULTIPLIERS = (0.5, 3.2)
"""The least and the greatest slider multiplier of a map that follows another."""

TRIED_OUT = 25_000
"""ms of the fullest part of the song, where modes without jumps try out how hard to aim; stars depend on it most."""

BEGIN = 0.15
"""Progress before the first pass."""

_TRIALS = (BEGIN, 0.19, 0.22, 0.25)
_PASSES = (0.25, 0.75, 0.9, 0.98)
"""Progress when the first of them begins, and when each of them ends."""

FULLER_CHORDS, FULLER = 0.4, 0.8
"""Nats for one more note of a chord, and how many more for a star that is missing."""

_DENSITY = {
    GameMode.OSU: (1.0, 0.1, 0.85, 1.15),
    GameMode.TAIKO: (1.0, 0.1, 0.85, 1.15),
    GameMode.CATCH: (0.9, 0.25, 0.6, 1.15),
    GameMode.MANIA: (1.0, 0.1, 0.85, 1.15),
}
"""The usual density of onsets, how much it changes for a star that is missing, and the least and most there is; the
rhythm knows few catch maps, and expects too much of them."""

_CHORDS_DENSITY = (1.0, 0.05, 0.9, 1.1)
"""The same of an osu!mania map that follows the chords of a style, which aims farther from the stars to keep them."""

_CHORDS_KEPT = 0.9
"""Part of the chord notes of the map that is followed that a pass keeps, where another can do with fewer onsets."""

_EASY_DENSITY, _EASY = (0.95, 0.4, 0.8, 1.2), (2.5, 4.0)
"""The same of an easy osu! map, and the stars between which it becomes the usual one."""

_COPY_STREAM = 2
"""Of random numbers, beside those of the objects and of the map that is followed."""

_EASY_BURSTS = 1.0
"""Variety for a star that an easy osu! map misses: mappers' easy maps have their stars from a few half beats."""


@dataclass(frozen=True, slots=True)
class StarTargetSearch:
    """All that the passes over one song have in common.

    Attributes:
        guest: a difficulty that the decoder is shown.
        asked: descriptors that choose the map to follow.
        sections: the phrases of the song, whose slider velocities the map follows.
        rhythms: those that were chosen so far, by density and bursts: passes come back to them.
    """

    brief: DifficultyBrief
    analysis: RhythmAnalysis
    decoder: ConstrainedDecoder
    fit: StarTarget
    guest: GuestContext | None
    sections: Sections | None
    asked: DescriptorWeights
    progress: StageProgress
    cancel: CancelToken
    rhythms: dict[tuple[float, float], NDArray[np.float64]] = field(default_factory=dict)

    def best(self, start: float, end: float) -> Attempt:
        """The objects from `start` to `end` ms whose stars come nearest to the target.

        Raises:
            InputError: there is no onset in this part.
        """
        aim = 0.0
        if not self.fit.spaces and end - start > 2 * TRIED_OUT:
            begin = fullest_part(self._rhythm(aim), start, end, TRIED_OUT)
            aim = self._nearest(begin, begin + TRIED_OUT, ["Trying out the fullest part"], _TRIALS, aim).aim
        # A pass over a whole song takes so long that it must promise something.
        stages = ["Placing objects", "Coming nearer to the target stars"]
        return self._nearest(start, end, stages, _PASSES, aim, least_turn=0.15)

    def _nearest(
        self,
        start: float,
        end: float,
        stages: list[str],
        shares: tuple[float, ...],
        aim: float,
        least_turn: float = 1.0,
    ) -> Attempt:
        """The best of at most as many passes as there are `shares` of the progress to fill.

        Args:
            stages: what the passes are called; the last name is that of all further ones.
            aim: of the first pass.
            least_turn: see `StarTarget.next_aim`.
        """
        tried = list[Attempt]()
        for number, share in enumerate(pairwise(shares)):
            placed = self._pass(start, end, aim, stages[min(number, len(stages) - 1)], share)
            tried.append(self.fit.attempt(placed, aim, self.cancel, self._chord_notes(aim)))
            following = self.fit.next_aim(tried, least_turn)
            if following is None:
                break
            aim = following
        return self.fit.stretched(self.fit.nearest(tried, self.cancel), self.cancel)

    def _pass(
        self, start: float, end: float, aim: float, stage: str, shares: tuple[float, float]
    ) -> list[PlacedObject]:
        """The objects that one pass decodes, ms `start` to `end`, asked for `aim` stars more than the target."""
        onsets = [onset for onset in self._with_sliders(self._rhythm(aim), aim) if start <= onset < end]
        if not onsets:
            raise InputError("The song has nothing to map in the chosen range; choose a longer one.")
        grid = OnsetGrid(onsets, self.fit.red_lines, end, self.decoder.vocabulary)
        request, style = self.brief.request, self.brief.request.style
        conditions = Conditions(
            mode=self.fit.mode,
            difficulty=max(self.fit.target + aim, 0.3),
            hitsounded=request.map.hitsounded,
            slider_multiplier=self.fit.beatmap.slider_multiplier,
            circle_size=self.fit.beatmap.cs,
            keycount=self.brief.keycount,
            hold_note_ratio=style.hold_note_ratio,
            scroll_speed_ratio=style.scroll_speed_ratio,
        )
        # Chords begin a little too large, because notes can be left out afterwards.
        fuller = FULLER_CHORDS + FULLER * aim
        targets = self.targets.raised(CHORDS, fuller)
        bias = (
            DecodingBias(fuller, style.hold_note_ratio, self._most_at_once(), self._copied(), targets)
            if self.fit.mode == GameMode.MANIA
            else DecodingBias(targets=targets)
        )
        windows = self.decoder.decode(
            grid,
            conditions,
            # The same luck in every pass: then only the aim makes the difference.
            np.random.default_rng(self.brief.seed),
            self.cancel,
            sampling=request.sampling,
            bias=bias,
            guest=self.guest,
            velocities=self._velocities(),
            repeats=self.sections.repeats if self.sections is not None else None,
        )
        placed: list[PlacedObject] = []
        began, tokens = time.monotonic(), 0
        for window in windows:
            placed += window.placed
            tokens += window.tokens
            objects: list[HitObject] = [item.item for item in window.placed]
            speed = tokens / max(time.monotonic() - began, 1e-3)
            self.progress.show(
                stage,
                shares[0] + (shares[1] - shares[0]) * window.share,
                f"window {window.number}, {speed:.0f} tokens/s",
                GeneratedObjects(objects, max((item.end for item in window.placed), default=0.0), window.number == 1),
            )
        return placed

    @property
    def targets(self) -> Targets:
        """What the choices of the map are to amount to, in every pass the same."""
        usual = self._rhythm(0.0)
        return self.decoder.draw_style(self.fit.mode, self.fit.target, usual, self.brief.seed, asked=self.asked)

    def slider_multiplier(self) -> float | None:
        """That of a map whose sliders move as fast, on the whole, as those of the map that is followed.

        None where the velocity is left to the decoder.
        """
        pace, times = self.targets.pace, self._rhythm(0.0)
        if pace is None or not len(times):
            return None
        lines = TimingLines(self.fit.red_lines)
        velocities = self._velocities() or (lambda time: 1.0)
        # Where phrases differ, half of the song is faster.
        chosen = [pace.velocity_at(lines.beat_length_at(time)) / velocities(time) for time in times]
        return round(float(np.clip(np.median(chosen) / 100, *MULTIPLIERS)), 1)

    @property
    def _ease(self) -> float:
        """1 for an easy osu! map, 0 for a hard one and in other modes."""
        return float(np.interp(self.fit.target, _EASY, (1.0, 0.0))) if self.fit.mode == GameMode.OSU else 0.0

    def _copied(self) -> NDArray[np.bool_] | None:
        """(bars,) which bars are copied, in every pass the same; None without bars."""
        if self.sections is None:
            return None
        repeats = self.sections.repeats
        rng = np.random.default_rng([self.brief.seed, _COPY_STREAM, len(repeats.sources)])
        return copied_bars(repeats, self.fit.target, rng)

    def _most_at_once(self) -> int | None:
        """The largest chord that suits the level, as its checks see it."""
        level = level_of(self.brief.request.metadata.version_name or "", self.fit.mode, self.fit.target)
        return self.decoder.most_at_once(level, self.brief.keycount)

    def _chord_notes(self, aim: float) -> float:
        """Beside the first note of each onset, on average, that a pass keeps; 0 without a style."""
        targets = self.targets.raised(CHORDS, FULLER * min(aim, 0.0))
        if CHORDS not in targets.shares:
            return 0.0
        keys = self.brief.keycount
        return _CHORDS_KEPT * targets.chord_notes(min(self._most_at_once() or keys, keys))

    def _velocities(self) -> Callable[[float], float] | None:
        """The slider velocity at a time in ms; None leaves it to the decoder."""
        sections = self.sections
        chosen = None if sections is None else sections.velocities(self.fit.mode, self.fit.target)
        if sections is None or chosen is None:
            return (lambda time: 1.0) if self.targets.pace is not None else None
        return lambda time: chosen[sections.phrase_at(time)]

    def _with_sliders(self, onsets: NDArray[np.float64], aim: float) -> NDArray[np.float64]:
        """The onsets without those over which the map that is followed would have sliders.

        Where stars are missing, a note is better there.
        """
        targets = self.targets
        share = targets.slider_share
        if share is None or self.fit.mode != GameMode.OSU or len(onsets) < 2:
            return onsets
        most = MOST_LEFT_OUT * float(np.clip(1 - aim, 0, 1))
        for_long, confidence = min(most, MOST_FOR_LONG), self.analysis.confidence(onsets)
        long = with_long_gaps(self._beats(onsets)[1], confidence, targets.long_gaps, for_long)
        most -= 1 - float(long.mean())
        onsets = onsets[long]
        confidence = self.analysis.confidence(onsets)
        return onsets[with_room(*self._beats(onsets), confidence, share, targets.slider_share_at, most)]

    def _beats(self, onsets: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(n,) beats from each onset to the next one, those of the song and compared; inf for the last."""
        lines = TimingLines(self.fit.red_lines)
        gaps, lengths = np.append(np.diff(onsets), np.inf), [lines.beat_length_at(time) for time in onsets]
        return gaps / lengths, gaps / [compared_beat(length) for length in lengths]

    def _rhythm(self, aim: float) -> NDArray[np.float64]:
        """The onsets, (n,) ms.

        Where jumps alone cannot make a map harder or easier, more or fewer onsets do a part of it.
        """
        density, bursts = np.array(_DENSITY[self.fit.mode]), 0.0
        if aim and CHORDS in self.targets.shares:
            density = np.array(_CHORDS_DENSITY)
        if self._ease > 0:
            density = (1 - self._ease) * density + self._ease * np.array(_EASY_DENSITY)
            bursts = self._ease * _EASY_BURSTS * max(aim, 0.0)
        usual, slope, least, most = density
        chosen = float(np.clip(usual + slope * aim, least, most)), float(bursts)
        if chosen not in self.rhythms:
            self.rhythms[chosen] = self.analysis.choose(chosen[0], bursts=chosen[1], quarters=self.asked.quarters)
        return self.rhythms[chosen]
