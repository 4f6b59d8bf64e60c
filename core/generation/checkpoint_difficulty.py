"""The public checkpoints' way to a difficulty: tokens window after window, then events, then a map."""

import random
import time
from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from core.audio.decode import Audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.build import SHORTEST_BREAK
from core.generation.checkpoints.decoder import TokenDecoder
from core.generation.checkpoints.job import MappedSong, MappingJob, SuperTiming
from core.generation.checkpoints.loop import Written
from core.generation.checkpoints.rules import Sampling
from core.generation.checkpoints.segments import SEGMENTS
from core.generation.checkpoints.song import SongMapper, all_outputs
from core.generation.checkpoints.stream import ObjectStream
from core.generation.checkpoints.text import map_content, post_settings, published_text
from core.generation.checkpoints.windows import Overlap
from core.generation.compatibility import REFERENCE, compatibility
from core.generation.models import quantization_of
from core.generation.postprocess import MapContent
from core.generation.postprocess_text import header_of
from core.generation.request import GeneratedObjects, GenerationRequest
from core.generation.stage_progress import StageProgress
from core.jobs import CancelToken, Progress
from core.model.checkpoint import LoadedModel, load_checkpoint, timing_model_folder
from core.tokens.conditions import Conditions, conditions_of
from core.tokens.events import ContextType
from core.tokens.reference import ReferenceMap

DIFFUSION = "osu-diffusion-v2"
REFINED_MODES = (GameMode.OSU, GameMode.CATCH)

_SENTENCES = 3
_FIRST, _MAPPED, _LAST = 0.05, 0.85, 0.98


@dataclass
class CheckpointDifficulty:
    """Fills a beatmap with what a checkpoint writes.

    Attributes:
        stars: what the model is asked for.
        red: the red lines to map on; None lets the model tell the timing.
        reference: the map that the request names, where it is one of the wanted mode.
        wanted: what the model is told, where that does not follow from the request alone.
        given: contexts of the reference that the model is shown.
    """

    request: GenerationRequest
    loaded: LoadedModel
    mode: GameMode
    keys: int
    stars: float
    red: list[TimingPoint] | None
    audio: Audio
    seed: int
    reference: Beatmap | None = None
    wanted: Conditions | None = None
    given: tuple[ContextType, ...] = ()
    warnings: list[str] = field(default_factory=list)

    def fill(self, beatmap: Beatmap, progress: StageProgress, cancel: CancelToken) -> float:
        """Write timing, objects and breaks into `beatmap`, and return its stars.

        Raises:
            InputError: the checkpoint cannot do this.
            CancelledError: `cancel` was set.
        """
        family = self.loaded.family
        job = self._job(beatmap)
        mapped = self._written(job, progress, cancel)
        if job.compatibility == REFERENCE:
            text = published_text(mapped, job, family, header_of(beatmap))
            made = parse_beatmap(text)
            beatmap.timing_points, beatmap.hit_objects = made.timing_points, made.hit_objects
        else:
            content = map_content(mapped, job, family, beatmap.slider_multiplier)
            beatmap.timing_points, beatmap.hit_objects = content.timing, content.objects
            beatmap.breaks = find_breaks(beatmap, SHORTEST_BREAK)
            self.warnings += shortened(content.warnings)
        return self._stars_of(beatmap)

    def part(self, start: float, end: float, progress: StageProgress, cancel: CancelToken) -> MapContent:
        """The reference with the objects from `start` to `end` ms written anew; its edges are not mended yet.

        Raises:
            InputError: the checkpoint cannot do this.
            CancelledError: `cancel` was set.
        """
        assert self.reference is not None
        outputs = all_outputs(self.loaded)
        job = replace(
            self._job(self.reference),
            given=(ContextType.KIAI,) if ContextType.KIAI in outputs else (),
            reference=self.reference,
            start=start,
            end=end,
            merge=True,
        )
        mapped = self._written(job, progress, cancel)
        content = map_content(mapped, job, self.loaded.family, self.reference.slider_multiplier)
        self.warnings += shortened(content.warnings)
        return content

    def _written(self, job: MappingJob, progress: StageProgress, cancel: CancelToken) -> MappedSong:
        family = self.loaded.family
        if self.mode not in family.modes:
            raise InputError(f"This checkpoint ({family.name}) does not know osu!{self.mode.name.lower()}.")
        self.warnings += self.loaded.warnings
        mapper = self.request.mapper
        if mapper is not None and mapper not in self.loaded.vocabulary.mappers:
            self.warnings.append(f"The model does not know the mapper {mapper}, so it maps in nobody's style.")
        seed_everything(self.seed)
        mapped = self._mapped(job, progress, cancel)
        self.warnings += mapped.warnings
        self._refine(mapped, job, progress, cancel)
        progress.show("Building the map", _LAST)
        return mapped

    def _stars_of(self, beatmap: Beatmap) -> float:
        try:
            return star_rating(beatmap) if beatmap.hit_objects else 0.0
        except InputError as error:
            self.warnings.append(str(error))
            return 0.0

    def _job(self, beatmap: Beatmap) -> MappingJob:
        request, family = self.request, self.loaded.family
        faults = compatibility(request.compatibility)
        published = faults == REFERENCE
        sampling = Sampling(
            sample=request.temperature > 0,
            temperature=request.temperature or Sampling().temperature,
            timing_temperature=request.timing_temperature,
            mania_column_temperature=request.column_temperature,
            taiko_hit_temperature=request.taiko_temperature,
            top_p=request.top_p,
            top_k=request.top_k,
            guidance=request.cfg,
            time_bias=request.time_bias,
            beams=request.beams,
        )
        # As published, the beats of a map end with its last object; otherwise they go on to the end of the song.
        from_map = published and self.reference is not None and request.timing in ("auto", "beatmap")
        shown = self._shown()
        return MappingJob(
            wanted=self._published_conditions(beatmap) if published else self._conditions(beatmap),
            requested=self._requested(),
            given=((ContextType.TIMING,) if from_map and family.writes_timing else ()) + shown,
            reference=self.reference if from_map or shown else None,
            reference_stars=self._stars_of(self.reference) if self.reference and ContextType.GD in shown else None,
            timing=None if self.red is None or from_map else tuple(self.red),
            start=request.start,
            end=request.end,
            sampling=sampling,
            super_timing=self._super_timing(),
            segments=SEGMENTS if request.fast else 1,
            overlap=Overlap(request.lookback, request.hidden_share, request.parallel),
            batch=request.batch,
            leniency=request.leniency,
            snap_overlaps=request.snap_overlaps,
            resnap=request.resnap,
            offset=request.offset,
            bpm=request.bpm,
            seed=self.seed,
            compatibility=faults,
        )

    def _shown(self) -> tuple[ContextType, ...]:
        """What the model is shown of the reference, beside the timing, which it is always told where it is known."""
        named = tuple(ContextType(name) for name in self.request.contexts)
        shown = tuple(kind for kind in self.given or named if kind is not ContextType.TIMING)
        if shown and self.reference is None:
            raise InputError(f"--context {shown[0].value} is taken from a difficulty of the same mode; name one.")
        return shown

    def _requested(self) -> tuple[ContextType, ...] | None:
        """What the model shall write, in its own order; the timing too, where nobody else tells it."""
        if not self.request.outputs:
            return None
        wanted = {ContextType(name) for name in self.request.outputs}
        if self.red is None:
            wanted.add(ContextType.TIMING)
        return tuple(kind for kind in all_outputs(self.loaded) if kind in wanted)

    def _super_timing(self) -> SuperTiming | None:
        request = self.request
        if request.timing != "super":
            return None
        return SuperTiming(request.timing_passes, request.timing_beams, request.timing_cfg, request.timing_threshold)

    def _conditions(self, beatmap: Beatmap) -> Conditions:
        if self.wanted is not None:
            return self.wanted
        request = self.request
        return Conditions(
            mode=self.mode,
            difficulty=self.stars,
            mapper=request.mapper,
            year=request.year,
            hitsounded=request.hitsounded,
            slider_multiplier=beatmap.slider_multiplier,
            circle_size=beatmap.cs,
            keycount=self.keys,
            hold_note_ratio=request.hold_ratio,
            scroll_speed_ratio=request.scroll_ratio,
            descriptors=request.descriptors,
            negative_descriptors=request.avoid,
        )

    def _published_conditions(self, beatmap: Beatmap) -> Conditions:
        """As published, whatever the request leaves open is that of the map it names."""
        wanted, request = self._conditions(beatmap), self.request
        if self.reference is None:
            return replace(wanted, difficulty=request.difficulty)
        stars = round(star_rating(self.reference), 2)
        known = conditions_of(self.reference, ReferenceMap(self.reference), self.loaded.vocabulary, stars)
        return replace(
            wanted,
            difficulty=stars if request.difficulty is None else request.difficulty,
            mapper=known.mapper if request.mapper is None else request.mapper,
            hitsounded=known.hitsounded,
            hold_note_ratio=known.hold_note_ratio if request.hold_ratio is None else request.hold_ratio,
            scroll_speed_ratio=known.scroll_speed_ratio if request.scroll_ratio is None else request.scroll_ratio,
            descriptors=request.descriptors or known.descriptors,
        )

    def _mapped(self, job: MappingJob, progress: StageProgress, cancel: CancelToken) -> MappedSong:
        loaded, config = self.loaded, self.loaded.config
        if config.sample_rate != 16_000:
            raise InputError(f"This checkpoint wants audio at {config.sample_rate} Hz, which Beatwright does not make.")
        decoder = TokenDecoder(loaded, job.compatibility)
        stream = ObjectStream(
            loaded.family,
            post_settings(job, loaded.family, job.wanted.slider_multiplier),
            self.keys,
            list(job.timing) if job.timing else None,
            job.start,
            job.end,
        )
        began = time.monotonic()
        on_map: list[bool] = []
        # A part is in the time of the file it belongs to, a difficulty of its own in that of the song.
        play_offset = self.reference.play_offset if job.merge and self.reference is not None else 0.0

        def on_written(written: Written) -> None:
            share = _FIRST + (_MAPPED - _FIRST) * written.share
            speed = decoder.written / max(time.monotonic() - began, 1e-3)
            message = f"window {written.done}/{written.total}, {speed:.0f} tokens/s"
            if written.block.kind is not ContextType.MAP:
                progress.show(_STAGES.get(written.block.kind, "Mapping"), share, message)
                return
            objects = stream.feed(written.block.content)
            payload = GeneratedObjects(objects, written.until, not on_map, play_offset)
            on_map.append(True)
            progress.show("Placing objects", share, message, payload)

        mapper = SongMapper(
            loaded,
            reference_mono(self.audio),
            job,
            timing_model=self._timing_model(job),
            decoder=decoder,
            on_written=on_written,
            on_timing=lambda points: setattr(stream, "timing", points),
            cancel=cancel,
        )
        return mapper.run()

    def _timing_model(self, job: MappingJob) -> LoadedModel | None:
        """The root model tells the timing, where the maps are written by a fine-tune for one mode."""
        generated = job.timing is None and ContextType.TIMING not in job.given
        folder = timing_model_folder(self.loaded, timing_is_generated=generated)
        if folder is None:
            return None
        request = self.request
        return load_checkpoint(
            folder,
            device=request.device,
            precision=request.precision,
            quantization=quantization_of(request),
            decode_only=True,
        )

    def _refine(self, mapped: MappedSong, job: MappingJob, progress: StageProgress, cancel: CancelToken) -> None:
        family = self.loaded.family
        if not (family.refine_positions and self.request.refine) or self.mode not in REFINED_MODES:
            return
        from core.generation.checkpoints.positions import RefineChoice, refine
        from core.model.diffusion.checkpoint import load_diffusion
        from core.model.hub import find_model

        folder = find_model(DIFFUSION)
        if folder is None:
            self.warnings.append(
                f"Positions are as coarse as {family.name} writes them; `models download {DIFFUSION}` gets the model "
                "that refines them."
            )
            return
        diffusion = load_diffusion(folder, self.request.device)

        def show(report: Progress) -> None:
            progress.show(report.stage, _MAPPED + (_LAST - _MAPPED) * report.done, report.message)

        request = self.request
        chosen = RefineChoice(
            request.refine_steps,
            request.refine_cfg,
            request.refine_from_noise,
            request.refine_length,
            request.refine_overlap,
        )
        refine(mapped, job, family, diffusion, show, cancel, chosen)


_STAGES = {
    ContextType.TIMING: "Listening for beats",
    ContextType.KIAI: "Finding kiai",
    ContextType.SV: "Changing scroll speeds",
}


def shortened(sentences: list[str]) -> list[str]:
    """The first few of many sentences, each once with how often it was said."""
    told = [f"{text.rstrip('.')} ({count} times)." if count > 1 else text for text, count in Counter(sentences).items()]
    more = len(told) - _SENTENCES
    return [*told[:_SENTENCES], f"And {more} more of this kind."] if more > 1 else told


def seed_everything(seed: int) -> None:
    """Begin all global generators anew, as the public pipeline does before it maps."""
    import torch

    random.seed(seed)
    np.random.seed(seed % 2**32)
    torch.manual_seed(seed)
