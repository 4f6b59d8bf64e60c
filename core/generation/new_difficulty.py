"""A whole new difficulty: timing, rhythm, objects, and a star rating near what was asked for."""

import secrets
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.names import free_version_name
from core.beatmap.objects import GameMode, TimingPoint
from core.errors import InputError
from core.generation.abilities import check_descriptors, check_model
from core.generation.checkpoint_difficulty import CheckpointDifficulty
from core.generation.difficulty import difficulty_settings, published_settings
from core.generation.difficulty_names import difficulty_name
from core.generation.guided_difficulty import GuidedDifficulty
from core.generation.models import load_model
from core.generation.preview import preview_point
from core.generation.request import BUNDLED_MODEL, GenerationRequest, GenerationResult, parse_red_lines
from core.generation.song_audio import load_song
from core.generation.source import Source, blank_difficulty, open_source
from core.generation.stage_progress import StageProgress
from core.generation.validation import check_part
from core.jobs import CancelToken, OnProgress, Progress

if TYPE_CHECKING:
    from core.model.checkpoint import LoadedModel

DEFAULT_STARS = {GameMode.OSU: 4.0, GameMode.TAIKO: 3.5, GameMode.CATCH: 3.5, GameMode.MANIA: 3.0}
DEFAULT_KEYS = 4
SHORTEST_SONG = 2000.0  # ms


@dataclass(frozen=True, slots=True)
class Plan:
    """What is settled before anything is generated."""

    source: Source
    mode: GameMode
    keys: int
    stars: float
    seed: int


def generate(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Make a new difficulty; nothing is written to disk.

    Raises:
        InputError: the request or the song cannot be used.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    request = request.validated()
    check_model(request)
    plan = make_plan(request)
    progress = StageProgress(on_progress)
    progress.show("Reading the song", 0.0)
    audio = load_song(plan.source.audio, cancel)
    check_song(audio, plan.source)
    check_part(request, audio.duration_ms)
    cancel.check()
    public = load_public_model(request, plan.mode, on_progress, cancel)
    progress.show("Finding the timing", 0.04)
    red, warnings = timing_for(request, plan.source, audio, cancel, told_by_model=public is not None)
    beatmap = blank_difficulty(plan.source, request, plan.mode)
    apply_settings(beatmap, request, plan)
    filler: GuidedDifficulty | CheckpointDifficulty
    if public is not None:
        reference = plan.source.reference
        same_mode = reference if reference is not None and reference.mode == plan.mode else None
        filler = CheckpointDifficulty(
            request, public, plan.mode, plan.keys, plan.stars, red, audio, plan.seed, same_mode
        )
        stars = filler.fill(beatmap, progress, cancel)
    else:
        filler = GuidedDifficulty(request, plan.mode, plan.keys, plan.stars, red or [], audio, plan.seed)
        stars = filler.fill(beatmap, progress, cancel)
    if not beatmap.hit_objects:
        raise InputError("Nothing was found to map in this song; choose another part of it or another song.")
    if beatmap.preview_time < 0 and request.preview_time is None:
        beatmap.preview_time = preview_point(audio, red or beatmap.timing_points)
    name_difficulty(beatmap, request, plan, stars)
    on_progress(Progress("Done", 1.0))
    return GenerationResult(
        beatmap=beatmap,
        source_folder=plan.source.folder,
        from_set=plan.source.reference is not None,
        audio=plan.source.audio,
        seed=plan.seed,
        stars=stars,
        seconds=time.monotonic() - started,
        warnings=warnings + filler.warnings,
        request=replace(request, seed=plan.seed),
    )


def make_plan(request: GenerationRequest) -> Plan:
    """Fill in what the request leaves open."""
    source = open_source(request)
    reference = source.reference
    mode = request.mode if request.mode is not None else (reference.mode if reference else GameMode.OSU)
    same_mode = reference is not None and reference.mode == mode
    keys = request.keys or (reference.keys if reference is not None and same_mode else DEFAULT_KEYS)
    stars = DEFAULT_STARS[mode] if request.difficulty is None else request.difficulty
    seed = secrets.randbelow(2**31) if request.seed is None else request.seed
    return Plan(source, GameMode(mode), min(max(keys, 1), 18), stars, seed)


def check_song(audio: Audio, source: Source) -> None:
    """Refuse what cannot be mapped, with a sentence."""
    if audio.duration_ms < SHORTEST_SONG:
        raise InputError(f"{source.audio.name} lasts less than two seconds; choose a whole song.")
    if float(np.abs(audio.samples).max(initial=0.0)) < 1e-4:
        raise InputError(f"{source.audio.name} is silent from beginning to end; choose another file.")


def load_public_model(
    request: GenerationRequest, mode: GameMode, on_progress: OnProgress, cancel: CancelToken
) -> "LoadedModel | None":
    """The public checkpoint that the request names; None for models that are guided by a rhythm."""
    if request.model == BUNDLED_MODEL:
        return None
    loaded = load_model(request, on_progress, cancel, mode)
    check_descriptors(request, loaded.vocabulary.descriptors)
    return None if loaded.family.guided else loaded


def timing_for(
    request: GenerationRequest, source: Source, audio: Audio, cancel: CancelToken, *, told_by_model: bool = False
) -> tuple[list[TimingPoint] | None, list[str]]:
    """The red lines to map on, and sentences about them; no lines where the model shall tell them."""
    choice = request.timing
    if choice == "auto":
        # As published, the model hears the beats by itself; Beatwright's own ears are better.
        found = "model" if told_by_model and request.compatibility else "audio"
        choice = "beatmap" if source.red_lines else found
    if choice == "beatmap":
        if not source.red_lines:
            raise InputError("The difficulty has no red line to take the timing from; choose --timing audio.")
        return source.red_lines, []
    if choice == "audio":
        from core.timing.from_audio import estimate_timing

        estimate = estimate_timing(audio.mono(), audio.sample_rate, cancel=cancel)
        doubtful = estimate.confidence < 0.5
        note = "The timing was found in the audio and is doubtful; check BPM and offset before you map on it."
        return list(estimate.points), [note] if doubtful else []
    if choice in ("model", "super"):
        if told_by_model:
            return None, []
        raise InputError(f"The bundled model does not write timing; choose --timing audio instead of {choice}.")
    return [replace(point, sample_set=2) for point in parse_red_lines(choice)], []


def apply_settings(beatmap: Beatmap, request: GenerationRequest, plan: Plan) -> None:
    """[Difficulty] as maps of these stars have it, unless the request says otherwise."""
    usual = difficulty_settings(plan.mode, plan.stars, plan.keys)
    if request.compatibility and request.model != BUNDLED_MODEL:
        usual = published_settings(plan.source.reference)
    beatmap.ar = usual.ar if request.ar is None else request.ar
    beatmap.od = usual.od if request.od is None else request.od
    beatmap.hp = usual.hp if request.hp is None else request.hp
    beatmap.cs = usual.cs if request.cs is None else request.cs
    if plan.mode == GameMode.MANIA:
        beatmap.cs = plan.keys
    beatmap.slider_multiplier = usual.slider_multiplier if request.sv is None else request.sv
    beatmap.slider_tick_rate = usual.slider_tick_rate if request.tick_rate is None else request.tick_rate


def name_difficulty(beatmap: Beatmap, request: GenerationRequest, plan: Plan, stars: float) -> None:
    """A name by the stars, or the wanted one; never one that the set has."""
    wanted = request.version or difficulty_name(plan.mode, stars, plan.keys)
    beatmap.version_name = free_version_name(plan.source.versions, wanted)
