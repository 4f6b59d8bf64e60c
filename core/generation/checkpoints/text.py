"""What a checkpoint wrote as a map."""

from core.generation.checkpoints.job import MappedSong, MappingJob
from core.generation.postprocess import MapContent, PostprocessSettings, build_map
from core.generation.postprocess_reference import merge_as_published
from core.generation.postprocess_text import ReferenceHeader, reference_text
from core.tokens.families import Family


def map_content(mapped: MappedSong, job: MappingJob, family: Family, slider_multiplier: float) -> MapContent:
    """The objects and lines of all events."""
    return build_map(mapped.events.events, mapped.timing, post_settings(job, family, slider_multiplier))


def post_settings(job: MappingJob, family: Family, slider_multiplier: float) -> PostprocessSettings:
    """How the events of a family become a map."""
    return PostprocessSettings(
        job.wanted.mode,
        family.types_first,
        has_velocity=family.parser.slider_velocity,
        snap_overlaps=family.snap_overlaps if job.snap_overlaps is None else job.snap_overlaps,
        slider_multiplier=slider_multiplier,
        offset=job.offset,
        bpm=job.bpm,
        seed=job.seed,
        compatibility=job.compatibility,
    )


def published_text(mapped: MappedSong, job: MappingJob, family: Family, header: ReferenceHeader) -> str:
    """The .osu file that the public pipeline writes, without a byte order mark."""
    text = reference_text(map_content(mapped, job, family, header.slider_multiplier), header)
    if job.merge and job.reference is not None:
        return merge_as_published(text, job.reference, job.start, job.end)
    return text
