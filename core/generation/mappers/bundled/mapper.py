"""Mapping with the bundled kind of model: the rhythm first, then a decoder that is constrained to it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from core.audio.decode import Audio
from core.audio.upstream_audio import upstream_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.placement import object_starts
from core.errors import InputError
from core.generation.hitsounding.additions import AdditionModel
from core.generation.hitsounding.template import HitsoundTemplate
from core.generation.hitsounding.writer import HitsoundEvent, is_body
from core.generation.mappers.base import (
    DifficultyBrief,
    HitsoundBrief,
    LoadedMapper,
    RangeBrief,
    TimingBrief,
    WrittenDifficulty,
)
from core.generation.mappers.bundled.beat_timing import find_beat_timing
from core.generation.mappers.bundled.difficulty_writer import DifficultyWriter
from core.generation.mappers.bundled.hitsounds import BundledHitsounds
from core.generation.mappers.bundled.map_range import RangeMapper
from core.generation.mappers.bundled.rhythm import rhythm_model
from core.generation.mappers.bundled.song_analysis import begin_analysis
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.mappers.hitsounds import choose_hitsounds
from core.generation.postprocess.builder import MapContent
from core.generation.request import GenerationRequest
from core.generation.request_parts import Settings
from core.generation.sampling import Sampling
from core.generation.timing_request import TimingProposal
from core.jobs import CancelToken, StageProgress, ignore_progress
from core.model.checkpoints.catalog import find_card
from core.model.checkpoints.descriptors import stored_descriptors
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType


class BundledMapper(LoadedMapper):
    """A model that maps along a rhythm; a `core.generation.mappers.base.Mapper`."""

    writes_timing = False

    @property
    def descriptors(self) -> Collection[str]:
        return {*super().descriptors, *(stored_descriptors(self._loaded.folder) or ())}

    def begin(self, audio: Audio, cancel: CancelToken) -> None:
        """Begin on another thread what the song alone decides, and read the rhythm model."""
        from core.model.runtime.thread_pool import beside_this

        begin_analysis(audio, self._loaded.config, cancel)
        beside_this(lambda: rhythm_model(self._loaded.folder))

    def prepare(self, brief: DifficultyBrief, cancel: CancelToken) -> None:
        DifficultyWriter(self._loaded, brief, False, StageProgress(ignore_progress), cancel).prepare()

    def settings(self, request: GenerationRequest, reference: Beatmap | None, usual: Settings) -> Settings:
        return usual

    def write_difficulty(
        self, brief: DifficultyBrief, beatmap: Beatmap, progress: StageProgress, cancel: CancelToken
    ) -> WrittenDifficulty:
        """See `Mapper`; a decoder that can be shown a guest's other difficulty is shown one of its own mode."""
        same_mode = brief.guest_of is not None and brief.guest_of.mode == brief.mode
        shows_guest = same_mode and self._reads(ContextType.GD)
        writer = DifficultyWriter(self._loaded, brief, shows_guest, progress, cancel)
        return WrittenDifficulty(writer.fill(beatmap), writer.warnings)

    def write_range(self, brief: RangeBrief, progress: StageProgress, cancel: CancelToken) -> MapContent:
        return RangeMapper(self._loaded, brief).content(progress, cancel)

    def choose_hitsounds(
        self, brief: HitsoundBrief, progress: StageProgress, cancel: CancelToken
    ) -> list[HitsoundEvent]:
        from core.model.song_mel import song_mel

        loaded, beatmap = self._loaded, brief.beatmap

        def chooser(
            template: HitsoundTemplate,
            conditions: Conditions,
            rng: np.random.Generator,
            sounding: Sampling,
            steady: Sampling,
        ) -> BundledHitsounds:
            mel = song_mel(upstream_mono(brief.audio), loaded.config)
            onsets = object_starts(beatmap.hit_objects)
            grid = OnsetGrid(onsets, beatmap.red_lines, brief.audio.duration_ms, loaded.vocabulary)
            shows_objects = self._reads(ContextType.NO_HS)
            return BundledHitsounds(
                loaded, template, conditions, grid, mel, rng, sounding, steady, shows_objects=shows_objects
            )

        events = choose_hitsounds(loaded, brief, chooser, progress, cancel)
        additions = AdditionModel.read(loaded.folder)
        return events if additions is None else _with_additions(events, additions, brief)

    def find_timing(self, brief: TimingBrief, progress: StageProgress, cancel: CancelToken) -> TimingProposal:
        if brief.request.super_timing is not None:
            raise InputError("Super timing needs one of the large models; choose one with --model, such as v32.")
        return find_beat_timing(self._loaded, brief, progress, cancel)

    def _reads(self, context: ContextType) -> bool:
        """Whether the model was trained with a context in its prompt; one without a card counts as trained with all."""
        card = find_card(self._ref.name)
        return card is None or context.value in card.contexts_in


def _with_additions(
    events: Sequence[HitsoundEvent], additions: AdditionModel, brief: HitsoundBrief
) -> list[HitsoundEvent]:
    """The events with the whistles, finishes and claps of the model of those; sample sets and volumes stay."""
    if brief.beatmap.mode == GameMode.TAIKO:
        return list(events)
    chosen = {(id(item), edge): bits for (item, edge, _, _), bits in additions.choose(brief.beatmap, brief.stars)}
    return [
        replace(event, bits=0 if is_body(event) else chosen.get((id(event.item), max(event.number - 1, 0)), event.bits))
        for event in events
    ]
