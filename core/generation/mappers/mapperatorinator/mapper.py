"""Mapping with a public checkpoint: tokens window after window, then events, then a map."""

import time
from dataclasses import replace

import numpy as np

from core.audio.upstream_audio import upstream_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.beat_agreement import agreement
from core.generation.difficulty import published_settings
from core.generation.hitsounding.template import HitsoundTemplate
from core.generation.hitsounding.writer import HitsoundEvent
from core.generation.mappers.base import (
    DifficultyBrief,
    HitsoundBrief,
    LoadedMapper,
    RangeBrief,
    TimingBrief,
    WrittenDifficulty,
)
from core.generation.mappers.bundled.star_targeting import TOLERANCE, star_miss
from core.generation.mappers.hitsounds import choose_hitsounds
from core.generation.mappers.mapperatorinator.hitsounds import MapperatorinatorHitsounds
from core.generation.mappers.mapperatorinator.map_text import map_content, published_text
from core.generation.mappers.mapperatorinator.options import MappingOptions
from core.generation.mappers.mapperatorinator.request_options import difficulty_options, range_options
from core.generation.mappers.mapperatorinator.song_mapper import SongMapper
from core.generation.mappers.mapperatorinator.song_run import SongRun, seed_everything, shortened
from core.generation.mappers.mapperatorinator.star_correction import PART, StarCorrection, correction_sentences
from core.generation.mappers.mapperatorinator.window_decoding import Written
from core.generation.postprocess.builder import MapContent
from core.generation.postprocess.rules_enforcement import enforce_rules
from core.generation.postprocess.timing_lines import SHORTEST_BREAK
from core.generation.postprocess.upstream.upstream_quirks import UPSTREAM
from core.generation.postprocess.upstream.upstream_writer import header_of
from core.generation.request import GenerationRequest
from core.generation.request_parts import Settings, TimingOptions
from core.generation.sampling import Sampling
from core.generation.timing_request import TimingProposal
from core.jobs import CancelToken, StageProgress, ignore_progress
from core.timing.events import read_markers
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType

_WRITTEN = 0.75
"""Progress when a song is written whose stars are to be corrected."""

_ONLY_LEANS = "a large model only leans to them; try another seed, more guidance, or ask for more or fewer"


class MapperatorinatorMapper(LoadedMapper):
    """A public checkpoint; a `core.generation.mappers.base.Mapper`."""

    writes_timing = True

    def settings(self, request: GenerationRequest, reference: Beatmap | None, usual: Settings) -> Settings:
        return published_settings(reference) if request.decoding.compatibility else usual

    def write_difficulty(
        self, brief: DifficultyBrief, beatmap: Beatmap, progress: StageProgress, cancel: CancelToken
    ) -> WrittenDifficulty:
        if brief.guest_of is not None:
            self._check_guest(brief.guest_of.mode, brief.mode)
        family = self._loaded.family
        job = difficulty_options(brief, self._loaded, beatmap)
        fits = brief.request.map.fit_stars
        began = time.monotonic()
        writing = progress.part(0.0, _WRITTEN) if fits else progress
        run = SongRun(self._loaded, self._ref, job, brief.audio, brief.request.refinement, writing, cancel)
        mapped = run.mapped()
        warnings = run.warnings
        if job.compatibility == UPSTREAM:
            made = parse_beatmap(published_text(mapped, job, family, header_of(beatmap)))
            beatmap.timing_points, beatmap.hit_objects = made.timing_points, made.hit_objects
        else:
            content = map_content(mapped, job, family, beatmap.slider_multiplier)
            beatmap.timing_points, beatmap.hit_objects = content.timing, content.objects
            beatmap.breaks = find_breaks(beatmap, SHORTEST_BREAK)
            warnings += shortened(content.warnings)
        stars, problems = _stars_of(beatmap)
        warnings += problems
        if fits and beatmap.hit_objects and not problems and abs(stars - brief.stars) > TOLERANCE:
            spent = time.monotonic() - began
            stars, sentences = self._corrected(brief, beatmap, job.conditions, stars, spent, progress, cancel)
            warnings += sentences
        warnings += star_miss(stars, brief.stars, _ONLY_LEANS) if beatmap.hit_objects else []
        if brief.guest_of is not None:
            beatmap.hit_objects = enforce_rules(beatmap.hit_objects, beatmap.timing_points, beatmap)
        return WrittenDifficulty(stars, warnings)

    def _corrected(
        self,
        brief: DifficultyBrief,
        beatmap: Beatmap,
        conditions: Conditions,
        stars: float,
        spent: float,
        progress: StageProgress,
        cancel: CancelToken,
    ) -> tuple[float, list[str]]:
        """`beatmap` brought nearer to the stars, with what was done about them; the whole song took `spent` seconds."""
        chosen, length = brief.request.map, brief.audio.duration_ms
        start, end = chosen.start or 0.0, min(chosen.end or length, length)
        began = time.monotonic()

        def write(base: Beatmap, first: float, last: float, asked: float, limit: CancelToken) -> MapContent:
            share = min((time.monotonic() - began) / chosen.fit_seconds, 0.99)
            progress.show("Coming nearer to the target stars", _WRITTEN + (1 - _WRITTEN) * share)
            part = RangeBrief(
                brief.request, base, replace(conditions, difficulty=asked), stars, brief.audio, brief.seed, first, last
            )
            return self.write_range(part, StageProgress(ignore_progress), limit)

        part_seconds = spent * min(PART / max(end - start, 1.0), 1.0)
        correction = StarCorrection(brief.stars, write, chosen.fit_seconds, part_seconds)
        done = correction.corrected(beatmap, stars, start, end, cancel)
        made = done.beatmap
        beatmap.timing_points, beatmap.hit_objects, beatmap.breaks = made.timing_points, made.hit_objects, made.breaks
        return done.stars, correction_sentences(done, stars, brief.stars, chosen.fit_seconds)

    def write_range(self, brief: RangeBrief, progress: StageProgress, cancel: CancelToken) -> MapContent:
        job = range_options(brief, self._loaded)
        run = SongRun(self._loaded, self._ref, job, brief.audio, brief.request.refinement, progress, cancel)
        content = map_content(run.mapped(), job, self._loaded.family, brief.beatmap.slider_multiplier)
        inside = [item for item in content.objects if brief.start <= item.time <= brief.end]
        objects = enforce_rules(inside, content.timing, brief.beatmap)
        return MapContent(objects, content.timing, run.warnings + shortened(content.warnings))

    def choose_hitsounds(
        self, brief: HitsoundBrief, progress: StageProgress, cancel: CancelToken
    ) -> list[HitsoundEvent]:
        def chooser(
            _: HitsoundTemplate,
            conditions: Conditions,
            rng: np.random.Generator,
            sounding: Sampling,
            steady: Sampling,
        ) -> MapperatorinatorHitsounds:
            samples = upstream_mono(brief.audio)
            return MapperatorinatorHitsounds(
                self._loaded, brief.beatmap, brief.stars, conditions, samples, rng, sounding, steady
            )

        return choose_hitsounds(self._loaded, brief, chooser, progress, cancel)

    def find_timing(self, brief: TimingBrief, progress: StageProgress, cancel: CancelToken) -> TimingProposal:
        family, passes = self._loaded.family, brief.request.super_timing
        job = MappingOptions(
            Conditions(),
            outputs=(ContextType.TIMING if family.writes_timing else ContextType.MAP,),
            sampling=Sampling(sample=False),
            timing=TimingOptions() if passes is None else TimingOptions("super", passes),
            seed=brief.seed,
        )

        def show(written: Written) -> None:
            message = f"window {written.done}/{written.total}"
            progress.show("Listening for beats", 0.1 + 0.85 * written.share, message)

        seed_everything(brief.seed)
        mapped = SongMapper(self._loaded, upstream_mono(brief.audio), job, on_written=show, cancel=cancel).run()
        points = mapped.timing or []
        if not points:
            raise InputError(f"The model found no beat in {brief.name}; leave --model out to time from the audio.")
        times = np.array([marker.time for marker in read_markers(mapped.beats or [], types_first=family.types_first)])
        return TimingProposal(points, 0.0 if mapped.warnings else agreement(points, times), mapped.warnings)

    def _check_guest(self, mode: GameMode, written: GameMode) -> None:
        """Refuse a guest difficulty that the checkpoint cannot write.

        Raises:
            InputError: it was not trained to be shown another difficulty, or only one of its own mode.
        """
        family = self._loaded.family
        if not any(ContextType.GD in template.inputs for template in family.templates):
            raise InputError(
                f"This checkpoint ({family.name}) cannot be shown another difficulty; choose the bundled model, V29 or "
                "V31."
            )
        if mode != written:
            raise InputError(
                f"This checkpoint ({family.name}) is shown difficulties of its own mode; leave --mode out."
            )


def _stars_of(beatmap: Beatmap) -> tuple[float, list[str]]:
    """The stars of a map, 0 where they cannot be computed, and a sentence about it."""
    try:
        return (star_rating(beatmap) if beatmap.hit_objects else 0.0), []
    except InputError as error:
        return 0.0, [str(error)]
