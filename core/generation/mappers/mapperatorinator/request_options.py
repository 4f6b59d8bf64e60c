"""From what a task asks to what a checkpoint is run with."""

from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.mappers.base import DifficultyBrief, RangeBrief
from core.generation.mappers.mapperatorinator.options import MappingOptions
from core.generation.mappers.mapperatorinator.segments import SEGMENTS
from core.generation.mappers.mapperatorinator.song_mapper import all_outputs
from core.generation.open_map import stars_of
from core.generation.postprocess.upstream.upstream_quirks import upstream_quirks
from core.generation.request import GenerationRequest
from core.generation.request_parts import field_values
from core.model.checkpoints.load import LoadedModel
from core.tokens.conditioning import Conditions, conditions_of
from core.tokens.events import ContextType
from core.tokens.upstream_view import UpstreamMap


def difficulty_options(brief: DifficultyBrief, loaded: LoadedModel, beatmap: Beatmap) -> MappingOptions:
    """Those for a whole difficulty, or the requested range of one; `beatmap` has its settings already.

    Raises:
        InputError: a context is taken from a difficulty, and there is none.
    """
    request = brief.request
    published = request.decoding.compatibility is not None
    reference = brief.guest_of or brief.reference
    # As published, the beats of a map end with its last object; otherwise they go on to the end of the song.
    from_map = published and reference is not None and request.timing.source in ("auto", "beatmap")
    contexts = _contexts(brief, loaded, reference)
    timing_context = (ContextType.TIMING,) if from_map and loaded.family.writes_timing else ()
    conditions = _conditions(brief, beatmap)
    return replace(
        _shared(request, loaded, brief.seed, with_timing=brief.red_lines is None),
        conditions=_published_conditions(request, conditions, reference, loaded) if published else conditions,
        contexts=timing_context + contexts,
        reference=reference if from_map or contexts else None,
        reference_stars=stars_of(reference) if reference is not None and ContextType.GD in contexts else None,
        red_lines=None if brief.red_lines is None or from_map else tuple(brief.red_lines),
        start=request.map.start,
        end=request.map.end,
    )


def range_options(brief: RangeBrief, loaded: LoadedModel) -> MappingOptions:
    """Those for a range of a difficulty, whose events surround what is written."""
    return replace(
        _shared(brief.request, loaded, brief.seed, with_timing=False),
        conditions=brief.conditions,
        contexts=(ContextType.KIAI,) if ContextType.KIAI in all_outputs(loaded) else (),
        reference=brief.beatmap,
        red_lines=tuple(brief.beatmap.red_lines),
        start=brief.start,
        end=brief.end,
        merge=True,
    )


def _shared(request: GenerationRequest, loaded: LoadedModel, seed: int, *, with_timing: bool) -> MappingOptions:
    return MappingOptions(
        Conditions(),
        outputs=_outputs(request, loaded, with_timing=with_timing),
        timing=request.timing,
        overlap=request.windows(),
        sampling=request.sampling.greedy_if_cold(),
        decoding=request.decoding,
        segments=SEGMENTS if request.decoding.fast else 1,
        seed=seed,
        compatibility=upstream_quirks(request.decoding.compatibility),
    )


def _outputs(request: GenerationRequest, loaded: LoadedModel, *, with_timing: bool) -> tuple[ContextType, ...] | None:
    """What the model writes, in its own order; the timing too, where there are no red lines."""
    if not request.decoding.outputs:
        return None
    chosen = {ContextType(name) for name in request.decoding.outputs}
    if with_timing:
        chosen.add(ContextType.TIMING)
    return tuple(kind for kind in all_outputs(loaded) if kind in chosen)


def _contexts(brief: DifficultyBrief, loaded: LoadedModel, reference: Beatmap | None) -> tuple[ContextType, ...]:
    """What the model is shown of the reference, beside the timing, which it is always shown where there is one."""
    if brief.guest_of is not None:
        kiai = (ContextType.KIAI,) if ContextType.KIAI in all_outputs(loaded) else ()
        return (ContextType.GD, *kiai)
    named = tuple(ContextType(name) for name in brief.request.decoding.contexts)
    shown = tuple(kind for kind in named if kind is not ContextType.TIMING)
    if shown and reference is None:
        raise InputError(f"--context {shown[0].value} is taken from a difficulty of the same mode; name one.")
    return shown


def _conditions(brief: DifficultyBrief, beatmap: Beatmap) -> Conditions:
    return Conditions(
        mode=brief.mode,
        difficulty=brief.stars,
        hitsounded=brief.request.map.hitsounded,
        slider_multiplier=beatmap.slider_multiplier,
        circle_size=beatmap.cs,
        keycount=brief.keycount,
        **field_values(brief.request.style),
    )


def _published_conditions(
    request: GenerationRequest, conditions: Conditions, reference: Beatmap | None, loaded: LoadedModel
) -> Conditions:
    """As published, whatever the request leaves open is that of the map it names."""
    if reference is None:
        return replace(conditions, difficulty=request.map.difficulty)
    stars = round(star_rating(reference), 2)
    reference_conditions = conditions_of(reference, UpstreamMap(reference), loaded.vocabulary, stars)
    taken = {
        name: getattr(reference_conditions, name)
        for name, value in field_values(request.style).items()
        if name not in ("year", "negative_descriptors") and value in (None, ())
    }
    return replace(
        conditions,
        difficulty=stars if request.map.difficulty is None else request.map.difficulty,
        hitsounded=reference_conditions.hitsounded,
        **taken,
    )
