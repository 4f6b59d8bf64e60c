"""The bundled model's way to a part of a map: a rhythm as dense as around it, and objects that go on from before."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.audio.upstream_audio import upstream_mono
from core.beatmap.levels import level_of
from core.beatmap.mania_limits import largest_chord
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.placement import object_starts
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.mappers.base import RangeBrief
from core.generation.mappers.bundled.decoding import ConstrainedDecoder, DecodingBias
from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.prompt_context import RangeContext
from core.generation.mappers.bundled.rhythm import RhythmAnalysis, analyse_rhythms
from core.generation.mappers.bundled.style import style_of
from core.generation.mappers.bundled.style_fit import style_of_map
from core.generation.mappers.bundled.targets import Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.postprocess.builder import MapContent
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.postprocess.timing_lines import lines_amid, with_first_velocity
from core.generation.results import GeneratedObjects
from core.jobs import CancelToken, StageProgress

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

CLOSEST = 0.24
"""Beats between an object that stays and the first or last new one."""

NEAR = 30_000.0
"""ms around the part whose density counts."""

FEWEST = 12
"""Onsets from which a density can be computed."""

DENSITIES = (0.6, 1.7)
MAPPED = 2000.0
"""ms around an old object in which something may be mapped again."""


@dataclass
class RangeMapper:
    """Writes the objects of a range."""

    loaded: "LoadedModel"
    brief: RangeBrief

    def content(self, progress: StageProgress, cancel: CancelToken) -> MapContent:
        """The new objects, on the lines that they need.

        Raises:
            InputError: nothing fits into the part.
            CancelledError: `cancel` was set.
        """
        from core.model.song_mel import song_mel

        progress.show("Finding the rhythm", 0.1)
        loaded, brief = self.loaded, self.brief
        request, conditions = brief.request, brief.conditions
        red = brief.beatmap.red_lines
        around = RangeContext.of(brief.beatmap, brief.start, brief.end, loaded.vocabulary)
        onsets = self._onsets(red, around, loaded.folder, cancel)
        if not onsets:
            raise InputError("The song has nothing to map in the chosen range; choose a longer one.")
        cancel.check()
        kept = [time for time in object_starts(brief.beatmap.hit_objects) if time < brief.start or time > brief.end]
        mel = song_mel(upstream_mono(brief.audio), loaded.config)
        decoder = ConstrainedDecoder(
            loaded.model,
            loaded.config,
            loaded.vocabulary,
            loaded.family,
            mel,
            brief.audio.duration_ms,
            loaded.folder,
            style_of(request, loaded.folder),
        )
        grid = OnsetGrid([*kept, *onsets], red, brief.audio.duration_ms, loaded.vocabulary)
        placed: list[PlacedObject] = []
        for window in decoder.decode(
            grid,
            conditions,
            np.random.default_rng(brief.seed),
            cancel,
            sampling=request.sampling,
            bias=DecodingBias(
                hold_note_ratio=request.style.hold_note_ratio,
                most_at_once=self._most_at_once(decoder),
                targets=self._targets(decoder, onsets),
            ),
            range_context=around,
        ):
            placed += window.placed
            objects = [decided.item for decided in window.placed]
            until = max((item.end for item in window.placed), default=brief.start)
            payload = GeneratedObjects(list(objects), until, window.number == 1, brief.beatmap.play_offset)
            progress.show("Placing objects", 0.2 + 0.75 * window.share, f"window {window.number}", payload)
        placed.sort(key=lambda decided: decided.item.time)
        placed = with_first_velocity(placed, brief.beatmap.timing_points, conditions.mode)
        lines = lines_amid(placed, brief.beatmap.timing_points, brief.start, brief.end, conditions.mode)
        return MapContent([decided.item for decided in placed], lines)

    def _onsets(self, red: list[TimingPoint], around: RangeContext, folder: Path, cancel: CancelToken) -> list[int]:
        """ms of the new onsets, clear of what stays."""
        brief, conditions = self.brief, self.brief.conditions
        stars = conditions.difficulty if conditions.difficulty is not None else brief.stars
        difficulties = [(conditions.mode, conditions.keycount, each) for each in (brief.stars, stars)]
        analyses = analyse_rhythms(
            self.brief.audio.samples,
            self.brief.audio.sample_rate,
            red,
            difficulties=difficulties if stars != brief.stars else difficulties[:1],
            cancel=cancel,
            folder=folder,
        )
        density = self._density(analyses[0])
        asked = DescriptorWeights.of(brief.request.style)
        onsets = self._awake(analyses[-1]).choose(density, quarters=asked.quarters)
        lines = TimingLines(red)
        first = max(self.brief.start, around.last_end + CLOSEST * lines.beat_length_at(self.brief.start))
        following = next((item.time for item in self.brief.beatmap.hit_objects if item.time > self.brief.end), np.inf)
        last = min(self.brief.end, following - CLOSEST * lines.beat_length_at(self.brief.end))
        return [time for time in (round(onset) for onset in onsets) if first <= time <= last]

    def _targets(self, decoder: ConstrainedDecoder, onsets: list[int]) -> Targets:
        """The shares of choices that the part follows: those of its own map, or by descriptors those of another."""
        mode, stars = self.brief.conditions.mode, self.brief.stars
        asked = DescriptorWeights.of(self.brief.request.style)
        own = (style_of_map(self.brief.beatmap),) if self.brief.beatmap.mode == mode and not asked.weights else ()
        return decoder.draw_style(mode, stars, onsets, self.brief.seed, own, asked)

    def _most_at_once(self, decoder: ConstrainedDecoder) -> int | None:
        """The largest chord of osu!mania that suits the level, or that the map has already."""
        beatmap, mode = self.brief.beatmap, self.brief.conditions.mode
        if mode != GameMode.MANIA:
            return None
        enough = decoder.most_at_once(level_of(beatmap.version_name, mode, self.brief.stars), beatmap.keys)
        return None if enough is None else max(enough, largest_chord(beatmap.hit_objects))

    def _density(self, analysis: RhythmAnalysis) -> float:
        """How much denser the map is around the part than the model's own choice for such a map."""
        human = np.array(object_starts(self.brief.beatmap.hit_objects), dtype=np.float64)
        chosen = analysis.choose(1.0)
        for reach in (NEAR, np.inf):
            counts = [
                int(np.sum((times >= self.brief.start - reach) & (times <= self.brief.end + reach)))
                - self._inside(times)
                for times in (human, chosen)
            ]
            if min(counts) >= FEWEST:
                return float(np.clip(counts[0] / counts[1], *DENSITIES))
        return 1.0

    def _inside(self, times: np.ndarray) -> int:  # type: ignore[type-arg]
        return int(np.sum((times >= self.brief.start) & (times <= self.brief.end)))

    def _awake(self, analysis: RhythmAnalysis) -> RhythmAnalysis:
        """The map is under way wherever it was before."""
        old = np.array([item.time for item in self.brief.beatmap.hit_objects])
        starts = analysis.grid.starts
        nearest = np.clip(np.searchsorted(old, starts), 1, len(old) - 1) if len(old) > 1 else np.zeros(len(starts), int)
        gap = np.minimum(np.abs(old[nearest] - starts), np.abs(old[nearest - 1] - starts))
        mapped = (gap < MAPPED) & (starts >= self.brief.start - MAPPED) & (starts <= self.brief.end + MAPPED)
        return replace(analysis, activity=np.where(mapped, np.maximum(analysis.activity, 0.97), analysis.activity))
