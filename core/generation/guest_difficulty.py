"""Another difficulty beside one that is there: its timing, kiai and colours, and objects that know of it."""

import time
from dataclasses import replace

from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.abilities import check_model
from core.generation.build import with_kiai
from core.generation.checkpoint_difficulty import CheckpointDifficulty
from core.generation.chosen_map import ChosenMap, knows
from core.generation.guided_difficulty import GuidedDifficulty
from core.generation.legal import legal_objects
from core.generation.new_difficulty import apply_settings, check_song, load_public_model, make_plan, name_difficulty
from core.generation.request import GenerationRequest, GenerationResult
from core.generation.source import blank_difficulty
from core.generation.stage_progress import StageProgress
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoint import LoadedModel
from core.tokens.events import ContextType


def write_guest(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Make a difficulty of the wanted stars that goes with the named one; nothing is written to disk.

    Raises:
        InputError: the request, the map or the song cannot be used, or the model cannot be shown a difficulty.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    request = request.validated()
    check_model(request)
    chosen = _chosen(request)
    plan = make_plan(request)
    same_mode = chosen.beatmap.mode == plan.mode
    progress = StageProgress(on_progress)
    progress.show("Reading the song", 0.0)
    audio = load_audio(plan.source.audio, cancel=cancel)
    check_song(audio, plan.source)
    cancel.check()
    public = load_public_model(request, plan.mode, on_progress, cancel)
    if public is not None:
        _check_checkpoint(public, same_mode=same_mode)
    other = chosen.as_played()
    red = [point for point in other.timing_points if point.uninherited and point.beat_length > 0]
    beatmap = blank_difficulty(plan.source, request, plan.mode)
    apply_settings(beatmap, request, plan)
    filler: GuidedDifficulty | CheckpointDifficulty
    if public is None:
        shown = same_mode and knows(request.model, ContextType.GD.value)
        filler = GuidedDifficulty(
            request, plan.mode, plan.keys, plan.stars, red, audio, plan.seed, other=other, shown=shown
        )
    else:
        outputs = public.family.templates[0].outputs
        given = (ContextType.GD, *((ContextType.KIAI,) if ContextType.KIAI in outputs else ()))
        filler = CheckpointDifficulty(
            request, public, plan.mode, plan.keys, plan.stars, red, audio, plan.seed, other, given=given
        )
    stars = filler.fill(beatmap, progress, cancel)
    if public is not None:
        beatmap.hit_objects = legal_objects(beatmap.hit_objects, beatmap.timing_points, beatmap)
    if not beatmap.hit_objects:
        raise InputError("The model wrote no objects for this song; try another seed or another model.")
    _take_kiai(beatmap, other)
    name_difficulty(beatmap, request, plan, stars)
    on_progress(Progress("Done", 1.0))
    return GenerationResult(
        beatmap=beatmap,
        source_folder=plan.source.folder,
        from_set=True,
        audio=plan.source.audio,
        seed=plan.seed,
        stars=stars,
        seconds=time.monotonic() - started,
        warnings=filler.warnings,
        request=replace(request, seed=plan.seed),
    )


def _chosen(request: GenerationRequest) -> ChosenMap:
    if request.beatmap is None:
        raise InputError("A guest difficulty goes with one that is there; name it (--beatmap).")
    if request.difficulty is None:
        raise InputError("A guest difficulty needs the stars it shall have; set --difficulty.")
    if request.timing not in ("auto", "beatmap"):
        raise InputError("A guest difficulty has the timing of the set; leave --timing out, or make a new difficulty.")
    chosen = ChosenMap.open(request.beatmap, request.state)
    chosen.require_objects("to go with")
    return chosen


def _check_checkpoint(loaded: LoadedModel, *, same_mode: bool) -> None:
    family = loaded.family
    if not any(ContextType.GD in template.inputs for template in family.templates):
        raise InputError(
            f"This checkpoint ({family.name}) cannot be shown another difficulty; choose the bundled model, V29 or V31."
        )
    if not same_mode:
        raise InputError(f"This checkpoint ({family.name}) is shown difficulties of its own mode; leave --mode out.")


def _take_kiai(beatmap: Beatmap, other: Beatmap) -> None:
    """Kiai is the song's, so that all difficulties of a set have it at the same times."""
    end = max([*(point.time for point in other.timing_points), *(item.end_time for item in other.hit_objects)]) + 1
    beatmap.timing_points = with_kiai(beatmap.timing_points, TimingLines(other.timing_points).kiai_times(end))
