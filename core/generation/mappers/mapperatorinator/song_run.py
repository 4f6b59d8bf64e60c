"""One run of a checkpoint over a song: tokens window after window, then refined positions."""

import random
import time
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from core.audio.decode import Audio
from core.audio.upstream_audio import upstream_mono
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.mappers.mapperatorinator.decode_batch import TokenDecoder
from core.generation.mappers.mapperatorinator.map_text import post_settings
from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions
from core.generation.mappers.mapperatorinator.song_mapper import SongMapper
from core.generation.mappers.mapperatorinator.streaming import ObjectStream
from core.generation.mappers.mapperatorinator.window_decoding import Written
from core.generation.model_ref import ModelRef
from core.generation.results import GeneratedObjects
from core.generation.sampling import Refinement
from core.jobs import CancelToken, Progress, StageProgress
from core.model.checkpoints.load import LoadedModel, load_checkpoint, timing_model_folder
from core.tokens.events import ContextType

DIFFUSION = "osu-diffusion-v2"
REFINED_MODES = (GameMode.OSU, GameMode.CATCH)

_STAGES = {
    ContextType.TIMING: "Listening for beats",
    ContextType.KIAI: "Finding kiai",
    ContextType.SV: "Changing scroll speeds",
}
_SENTENCES = 3
_FIRST, _MAPPED, _LAST = 0.05, 0.85, 0.98


@dataclass
class SongRun:
    """Runs a checkpoint with the options of a job.

    Attributes:
        ref: how `loaded` is run; a model that only writes the timing is run the same way.
        warnings: sentences about what could not be done.
    """

    loaded: LoadedModel
    ref: ModelRef
    job: MappingOptions
    audio: Audio
    refinement: Refinement
    progress: StageProgress
    cancel: CancelToken
    warnings: list[str] = field(default_factory=list)

    def mapped(self) -> MappedSong:
        """What the checkpoint writes about the song.

        Raises:
            InputError: the checkpoint cannot do this.
            CancelledError: `cancel` was set.
        """
        self.warnings += self.loaded.warnings
        mapper = self.job.conditions.mapper
        if mapper is not None and mapper not in self.loaded.vocabulary.mappers:
            self.warnings.append(f"The model does not know the mapper {mapper}, so it maps in nobody's style.")
        seed_everything(self.job.seed)
        mapped = self._written()
        self.warnings += mapped.warnings
        self._refine(mapped)
        self.progress.show("Building the map", _LAST)
        return mapped

    def _written(self) -> MappedSong:
        """Decode the whole song, and report its objects as they come."""
        loaded, job, config = self.loaded, self.job, self.loaded.config
        if config.sample_rate != 16_000:
            raise InputError(f"This checkpoint needs audio at {config.sample_rate} Hz, which Beatwright does not make.")
        decoder = TokenDecoder(loaded, job.compatibility)
        stream = ObjectStream(
            loaded.family,
            post_settings(job, loaded.family, job.conditions.slider_multiplier),
            job.conditions.keycount,
            list(job.red_lines) if job.red_lines else None,
            job.start,
            job.end,
        )
        began = time.monotonic()
        on_map: list[bool] = []
        # A range is in the time of the file it belongs to, a difficulty of its own in that of the song.
        play_offset = job.reference.play_offset if job.merge and job.reference is not None else 0.0

        def on_written(written: Written) -> None:
            share = _FIRST + (_MAPPED - _FIRST) * written.share
            speed = decoder.written / max(time.monotonic() - began, 1e-3)
            message = f"window {written.done}/{written.total}, {speed:.0f} tokens/s"
            if written.block.kind is not ContextType.MAP:
                self.progress.show(_STAGES.get(written.block.kind, "Mapping"), share, message)
                return
            objects = stream.feed(written.block.content)
            payload = GeneratedObjects(objects, written.until, not on_map, play_offset)
            on_map.append(True)
            self.progress.show("Placing objects", share, message, payload)

        mapper = SongMapper(
            loaded,
            upstream_mono(self.audio),
            job,
            timing_model=self._timing_model(),
            decoder=decoder,
            on_written=on_written,
            on_timing=lambda points: setattr(stream, "timing", points),
            cancel=self.cancel,
        )
        return mapper.run()

    def _timing_model(self) -> LoadedModel | None:
        """The root model writes the timing, where the maps are written by a fine-tune for one mode."""
        job, ref = self.job, self.ref
        generated = job.red_lines is None and ContextType.TIMING not in job.contexts
        folder = timing_model_folder(self.loaded, timing_is_generated=generated)
        if folder is None:
            return None
        return load_checkpoint(
            folder, device=ref.device, precision=ref.precision, quantization=ref.quantization, decode_only=True
        )

    def _refine(self, mapped: MappedSong) -> None:
        """Refine coarse positions with the diffusion model where the family needs it and the model is there."""
        family = self.loaded.family
        refined = family.refine_positions and self.refinement.enabled
        if not refined or self.job.conditions.mode not in REFINED_MODES:
            return
        from core.generation.mappers.mapperatorinator.position_refinement import refine
        from core.model.checkpoints.hub.models import find_model
        from core.model.diffusion.checkpoint import load_diffusion

        folder = find_model(DIFFUSION)
        if folder is None:
            self.warnings.append(
                f"Positions are as coarse as {family.name} writes them; `models download {DIFFUSION}` gets the model "
                "that refines them."
            )
            return
        diffusion = load_diffusion(folder, self.ref.device)

        def show(report: Progress) -> None:
            self.progress.show(report.stage, _MAPPED + (_LAST - _MAPPED) * report.done, report.message)

        refine(mapped, self.job, family, diffusion, show, self.cancel, self.refinement)


def shortened(sentences: list[str]) -> list[str]:
    """The first of many sentences, each once with its count."""
    counted = [
        f"{text.rstrip('.')} ({count} times)." if count > 1 else text for text, count in Counter(sentences).items()
    ]
    more = len(counted) - _SENTENCES
    return [*counted[:_SENTENCES], f"And {more} more of this kind."] if more > 1 else counted


def seed_everything(seed: int) -> None:
    """Seed all global generators, as the public pipeline does before it maps."""
    import torch

    random.seed(seed)
    np.random.seed(seed % 2**32)
    torch.manual_seed(seed)
