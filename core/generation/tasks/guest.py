"""Another difficulty beside an existing one: its timing, kiai and colours, and objects that go with it."""

import time

from core.audio.decode import load_audio
from core.errors import InputError
from core.generation.mappers.base import DifficultyBrief
from core.generation.mappers.open import mapper_for
from core.generation.open_map import OpenMap
from core.generation.request import GenerationRequest
from core.generation.results import GenerationResult
from core.generation.tasks.new_difficulty import check_song, finish, make_plan, name_difficulty, start_beatmap
from core.jobs import CancelToken, OnProgress, Progress, StageProgress


def write_guest(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Make a difficulty of the requested stars that goes with the named one; nothing is written to disk.

    Raises:
        InputError: the request, the map or the song cannot be used, or the model cannot be shown a difficulty.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    opened = _opened(request)
    plan = make_plan(request)
    progress = StageProgress(on_progress)
    progress.show("Reading the song", 0.0)
    audio = load_audio(plan.source.audio, cancel=cancel)
    check_song(audio, plan.source.audio.name)
    cancel.check()
    mapper = mapper_for(request, plan.mode, on_progress, cancel)
    other = opened.as_played()
    brief = DifficultyBrief(
        request,
        plan.mode,
        plan.keycount,
        plan.stars,
        other.red_lines,
        audio,
        plan.seed,
        guest_of=other,
        kiai=plan.source.kiai,
        set_maps=plan.source.difficulties,
    )
    beatmap = start_beatmap(request, plan, mapper)
    written = mapper.write_difficulty(brief, beatmap, progress, cancel)
    if not beatmap.hit_objects:
        raise InputError("The model wrote no objects for this song; try another seed or another model.")
    stars = finish(beatmap, request, plan, written.stars)
    name_difficulty(beatmap, request, plan, stars)
    on_progress(Progress("Done", 1.0))
    return plan.result(beatmap, request, stars, started, written.warnings)


def _opened(request: GenerationRequest) -> OpenMap:
    assert request.song.beatmap is not None
    opened = OpenMap.open(request.song.beatmap, request.song.state)
    opened.require_objects("to go with")
    return opened
