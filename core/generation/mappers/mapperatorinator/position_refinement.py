"""Refining the coarse positions of V28 and V29 with the diffusion model."""

from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions
from core.generation.postprocess.slider_path import SampledPath
from core.generation.request_parts import field_values
from core.generation.sampling import Refinement
from core.jobs import CancelToken, OnProgress
from core.model.diffusion.checkpoint import LoadedDiffusion
from core.model.diffusion.refine import RefineSettings, refine_positions
from core.model.diffusion.sequence import read_sequence, write_positions
from core.tokens.events import TimedEvents
from core.tokens.families import Family
from core.tokens.sequence import extend_times

_FULL_STEPS, _SHORT_STEPS = 100, 10


_DEFAULT = Refinement()


def refine(
    mapped: MappedSong,
    job: MappingOptions,
    family: Family,
    diffusion: LoadedDiffusion,
    on_progress: OnProgress,
    cancel: CancelToken,
    refinement: Refinement = _DEFAULT,
) -> None:
    """Put the objects of `mapped` where the diffusion model would; those outside the job's range stay."""
    events = TimedEvents(list(mapped.events.events))
    extend_times(events, types_first=family.types_first)
    sequence = read_sequence(
        events.events,
        events.times,
        types_first=family.types_first,
        timing=mapped.timing if mapped.timing and family.parser.slider_velocity else None,
        slider_multiplier=job.conditions.slider_multiplier,
    )
    if not len(sequence):
        return
    conditions, table = job.conditions, diffusion.table
    published = job.compatibility.mapper_as_beatmap
    classes = table.classes(
        conditions.difficulty,
        conditions.mapper,
        conditions.descriptors,
        conditions.circle_size,
        mapper_is_beatmap=published,
    )
    negative = table.classes(conditions.difficulty, None, conditions.negative_descriptors, conditions.circle_size)
    chosen = field_values(refinement)
    del chosen["enabled"]
    usual = _SHORT_STEPS if family.parser.split_axes else _FULL_STEPS
    limits = {"start": job.start, "end": job.end} if job.merge else {}
    settings = RefineSettings(
        **chosen | limits | {"steps": refinement.steps or usual, "leave_short": job.compatibility.short_maps_coarse}
    )
    positions = refine_positions(
        diffusion.model,
        sequence,
        table.vector(classes, negative),
        SampledPath,
        settings,
        on_progress=on_progress,
        cancel=cancel,
    )
    written = write_positions(events.events, sequence, positions)
    mapped.events = TimedEvents(written)
    extend_times(mapped.events, types_first=family.types_first)
