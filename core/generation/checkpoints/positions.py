"""Refining the coarse positions of V28 and V29 with the diffusion model."""

from dataclasses import dataclass

from core.generation.checkpoints.job import MappedSong, MappingJob
from core.generation.postprocess_path import SampledPath
from core.jobs import CancelToken, OnProgress
from core.model.diffusion.checkpoint import LoadedDiffusion
from core.model.diffusion.refine import RefineSettings, refine_positions
from core.model.diffusion.sequence import read_sequence, write_positions
from core.tokens.events import TimedEvents
from core.tokens.families import Family
from core.tokens.sequence import extend_times

_FULL_STEPS, _FEW_STEPS = 100, 10


@dataclass(frozen=True, slots=True)
class RefineChoice:
    """How positions are refined; see `RefineSettings`. Steps of None are what the model's family does."""

    steps: int | None = None
    guidance: float = 1.0
    from_noise: bool = False
    longest_part: int = 1024
    overlap: int = 128


_USUAL = RefineChoice()


def refine(
    mapped: MappedSong,
    job: MappingJob,
    family: Family,
    diffusion: LoadedDiffusion,
    on_progress: OnProgress,
    cancel: CancelToken,
    chosen: RefineChoice = _USUAL,
) -> None:
    """Put the objects of `mapped` where the diffusion model would; those outside the job's range stay."""
    events = TimedEvents(list(mapped.events.events))
    extend_times(events, types_first=family.types_first)
    sequence = read_sequence(
        events.events,
        events.times,
        types_first=family.types_first,
        timing=mapped.timing if mapped.timing and family.parser.slider_velocity else None,
        slider_multiplier=job.wanted.slider_multiplier,
    )
    if not len(sequence):
        return
    wanted, table = job.wanted, diffusion.table
    published = job.compatibility.mapper_as_beatmap
    classes = table.classes(
        wanted.difficulty, wanted.mapper, wanted.descriptors, wanted.circle_size, mapper_is_beatmap=published
    )
    avoided = table.classes(wanted.difficulty, None, wanted.negative_descriptors, wanted.circle_size)
    settings = RefineSettings(
        steps=chosen.steps or (_FEW_STEPS if family.parser.split_axes else _FULL_STEPS),
        guidance=chosen.guidance,
        from_noise=chosen.from_noise,
        longest_part=chosen.longest_part,
        overlap=chosen.overlap,
        start=job.start if job.merge else None,
        end=job.end if job.merge else None,
    )
    positions = refine_positions(
        diffusion.model,
        sequence,
        table.vector(classes, avoided),
        SampledPath,
        settings,
        on_progress=on_progress,
        cancel=cancel,
    )
    written = write_positions(events.events, sequence, positions)
    mapped.events = TimedEvents(written)
    extend_times(mapped.events, types_first=family.types_first)
