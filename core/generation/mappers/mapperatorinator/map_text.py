"""What a checkpoint wrote as a map."""

from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions
from core.generation.postprocess.builder import MapContent, PostprocessSettings, build_map
from core.generation.postprocess.upstream.upstream_merge import upstream_merge
from core.generation.postprocess.upstream.upstream_writer import UpstreamHeader, upstream_text
from core.tokens.families import Family


def map_content(mapped: MappedSong, job: MappingOptions, family: Family, slider_multiplier: float) -> MapContent:
    """The objects and lines of all events."""
    return build_map(mapped.events.events, mapped.timing, post_settings(job, family, slider_multiplier))


def post_settings(job: MappingOptions, family: Family, slider_multiplier: float) -> PostprocessSettings:
    """How the events of a family become a map."""
    return PostprocessSettings(
        job.conditions.mode,
        family.types_first,
        has_velocity=family.parser.slider_velocity,
        snap_overlaps=family.snap_overlaps if job.decoding.snap_overlaps is None else job.decoding.snap_overlaps,
        slider_multiplier=slider_multiplier,
        offset=job.timing.offset,
        bpm=job.timing.bpm,
        seed=job.seed,
        compatibility=job.compatibility,
    )


def published_text(mapped: MappedSong, job: MappingOptions, family: Family, header: UpstreamHeader) -> str:
    """The .osu file that the public pipeline writes, without a byte order mark."""
    text = upstream_text(map_content(mapped, job, family, header.slider_multiplier), header)
    if job.merge and job.reference is not None:
        return upstream_merge(text, job.reference, job.start, job.end)
    return text
