"""A whole new difficulty: timing, rhythm, objects, and a star rating near what was asked for."""

import time
from dataclasses import astuple, dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.names import free_version_name
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.difficulty import difficulty_name, difficulty_settings
from core.generation.hitsounding.baseline import add_plain_hitsounds
from core.generation.mappers.base import DifficultyBrief, Mapper
from core.generation.mappers.open import mapper_for
from core.generation.model_support import problems_of
from core.generation.parsing import parse_red_lines
from core.generation.postprocess.level_limits import keep_to_level
from core.generation.postprocess.timing_lines import with_bar_lines_apart, with_kiai
from core.generation.preview import preview_point
from core.generation.request import GenerationRequest
from core.generation.results import GenerationResult, NothingMappedError
from core.generation.song_memory import SongMemory
from core.generation.source import Source, blank_difficulty, load_song, open_source
from core.generation.validation import part_problems, refuse_first
from core.jobs import CancelToken, OnProgress, Progress, StageProgress

if TYPE_CHECKING:
    from core.timing.from_audio import TimingEstimate

DEFAULT_STARS = {GameMode.OSU: 4.0, GameMode.TAIKO: 3.5, GameMode.CATCH: 3.5, GameMode.MANIA: 3.0}
DEFAULT_KEYS = 4
SHORTEST_SONG = 2000.0  # ms

_estimates: "SongMemory[TimingEstimate]" = SongMemory()
_envelopes: SongMemory[NDArray[np.float32]] = SongMemory()
_doubts: SongMemory[str] = SongMemory()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is decided before anything is generated: the song, and what the request leaves open."""

    source: Source
    mode: GameMode
    keycount: int
    stars: float
    seed: int

    def result(
        self, beatmap: Beatmap, request: GenerationRequest, stars: float, started: float, warnings: list[str]
    ) -> GenerationResult:
        """`beatmap` as the result of a task that `started` at these seconds of the monotonic clock."""
        return GenerationResult(
            beatmap=beatmap,
            source_folder=self.source.folder,
            from_set=self.source.reference is not None,
            audio=self.source.audio,
            seed=self.seed,
            stars=stars,
            seconds=time.monotonic() - started,
            warnings=warnings,
            request=request.replaced(seed=self.seed),
        )


def generate(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Make a new difficulty; nothing is written to disk.

    Raises:
        InputError: the request or the song cannot be used; a `NothingMappedError` where the model writes no object.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    progress = StageProgress(on_progress)
    prepared = _begin(request, progress, cancel)
    plan, mapper, brief = prepared.plan, prepared.mapper, prepared.brief
    audio, red_lines = brief.audio, brief.red_lines
    beatmap = start_beatmap(request, plan, mapper)
    written = mapper.write_difficulty(brief, beatmap, progress, cancel)
    if not beatmap.hit_objects:
        raise NothingMappedError("Nothing was found to map in this song; choose another part of it or another song.")
    stars = finish(beatmap, request, plan, written.stars)
    if beatmap.preview_time < 0 and request.metadata.preview_time is None:
        # Two of three mappers let the preview begin with the first kiai.
        kiai = TimingLines(beatmap.timing_points).kiai_times(audio.duration_ms)
        beatmap.preview_time = round(kiai[0][0]) if kiai else preview_point(audio, red_lines or beatmap.timing_points)
    name_difficulty(beatmap, request, plan, stars)
    on_progress(Progress("Done", 1.0))
    return plan.result(beatmap, request, stars, started, prepared.warnings + written.warnings)


def prepare(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> None:
    """Compute what follows from the song and the model alone, and keep it in memory for `generate`.

    Raises:
        InputError, CancelledError: as `generate` does.
    """
    refuse_first(problems_of(request))
    prepared = _begin(request, StageProgress(on_progress), cancel)
    prepared.mapper.prepare(prepared.brief, cancel)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A difficulty before the model writes it.

    Attributes:
        warnings: sentences about the timing.
    """

    plan: Plan
    mapper: Mapper
    brief: DifficultyBrief
    warnings: list[str]


def _begin(request: GenerationRequest, progress: StageProgress, cancel: CancelToken) -> _Prepared:
    """Read the song, load the model and find the timing: all that comes before the first object."""
    plan = make_plan(request)
    progress.show("Reading the song", 0.0)
    audio = load_song(plan.source.audio, cancel)
    check_song(audio, plan.source.audio.name)
    if request.map.start is not None or request.map.end is not None:
        refuse_first(part_problems(request, audio.duration_ms))
    cancel.check()
    mapper = mapper_for(request, plan.mode, progress.report, cancel)
    mapper.begin(audio, cancel)
    progress.show("Finding the timing", 0.04)
    red_lines, warnings = timing_for(request, plan.source, audio, cancel, writes_timing=mapper.writes_timing)
    reference = plan.source.reference
    same_mode = reference if reference is not None and reference.mode == plan.mode else None
    brief = DifficultyBrief(
        request,
        plan.mode,
        plan.keycount,
        plan.stars,
        red_lines,
        audio,
        plan.seed,
        reference=same_mode,
        kiai=plan.source.kiai if reference is not None else None,
        set_maps=plan.source.difficulties,
    )
    return _Prepared(plan, mapper, brief, warnings)


def make_plan(request: GenerationRequest) -> Plan:
    """Fill in what the request leaves open."""
    source = open_source(request)
    reference = source.reference
    chosen = request.map
    mode = chosen.mode if chosen.mode is not None else (reference.mode if reference else GameMode.OSU)
    same_mode = reference is not None and reference.mode == mode
    keycount = chosen.keycount or (reference.keys if reference is not None and same_mode else DEFAULT_KEYS)
    stars = DEFAULT_STARS[mode] if chosen.difficulty is None else chosen.difficulty
    return Plan(source, GameMode(mode), min(max(keycount, 1), 18), stars, request.drawn_seed())


def check_song(audio: Audio, name: str) -> None:
    """Refuse what cannot be mapped, with a sentence; `name` is what it calls the song."""
    if audio.duration_ms < SHORTEST_SONG:
        raise InputError(f"{name} lasts less than two seconds; choose a whole song.")
    if float(np.abs(audio.samples).max(initial=0.0)) < 1e-4:
        raise InputError(f"{name} is silent from beginning to end; choose another file.")


def start_beatmap(request: GenerationRequest, plan: Plan, mapper: Mapper) -> Beatmap:
    """A difficulty without objects: metadata of the set, [Difficulty] of such stars, and what the request sets."""
    beatmap = blank_difficulty(plan.source, request, plan.mode)
    usual = difficulty_settings(plan.mode, plan.stars, plan.keycount)
    mapper.settings(request, plan.source.reference, usual).write(beatmap)
    request.settings.write(beatmap)
    if plan.mode == GameMode.MANIA:
        beatmap.cs = plan.keycount
    return beatmap


def timing_for(
    request: GenerationRequest, source: Source, audio: Audio, cancel: CancelToken, *, writes_timing: bool
) -> tuple[list[TimingPoint] | None, list[str]]:
    """The red lines to map on, and sentences about them; no lines where the model writes them."""
    choice, red_lines = request.timing.source, source.red_lines
    if choice == "auto":
        # As published, the model finds the beats by itself; Beatwright's own estimate is better.
        found = "model" if writes_timing and request.decoding.compatibility else "audio"
        choice = "beatmap" if red_lines else found
    if choice == "beatmap":
        if not red_lines:
            raise InputError("The difficulty has no red line to take the timing from; choose --timing audio.")
        return red_lines, doubts_of(red_lines, audio)
    if choice == "audio":
        from core.timing.from_audio import estimate_timing

        mono, rate = audio.mono(), audio.sample_rate
        estimate = _estimates.result(lambda: estimate_timing(mono, rate, cancel=cancel), mono, rate)
        doubtful = estimate.confidence < 0.5
        note = "The timing was found in the audio and is doubtful; check BPM and offset before you map on it."
        return [replace(point) for point in estimate.points], [note] if doubtful else []
    if choice in ("model", "super"):
        if writes_timing:
            return None, []
        raise InputError(f"The bundled model does not write timing; choose --timing audio instead of {choice}.")
    return [replace(point, sample_set=2) for point in parse_red_lines(choice)], []


def finish(beatmap: Beatmap, request: GenerationRequest, plan: Plan, stars: float) -> float:
    """What the ranking criteria want of a written difficulty, whatever the model made; returns its stars then.

    With `--compatibility` all stays as the public pipeline leaves it.
    """
    set_kiai(beatmap, request, plan.source)
    if request.decoding.compatibility:
        return stars
    if beatmap.mode == GameMode.TAIKO:
        beatmap.timing_points = _bar_lines_of_set(beatmap.timing_points, plan.source)
    if request.map.hitsounded:
        add_plain_hitsounds(beatmap)
    return keep_to_level(beatmap, stars, request.metadata.version_name or "")


def _bar_lines_of_set(lines: list[TimingPoint], source: Source) -> list[TimingPoint]:
    """All osu!taiko difficulties of a set omit the same bar lines."""
    every = (*((source.reference,) if source.reference is not None else ()), *source.others)
    for other in every:
        if other.mode == GameMode.TAIKO:
            omitted = {round(point.time) for point in other.red_lines if point.omits_bar_line}
            return [
                replace(point, effects=point.effects & ~8 | (8 if round(point.time) in omitted else 0))
                if point.uninherited
                else point
                for point in lines
            ]
    return with_bar_lines_apart(lines)


def doubts_of(red_lines: list[TimingPoint], audio: Audio) -> list[str]:
    """A sentence where the red lines of a set are not those of its song."""
    from core.timing.agreement import check_agreement
    from core.timing.onset_envelope import onset_envelope

    mono, rate = audio.mono(), audio.sample_rate

    def compute() -> str:
        return check_agreement(_envelopes.result(lambda: onset_envelope(mono, rate), mono, rate), red_lines).sentence

    sentence = _doubts.result(compute, mono, rate, tuple(map(astuple, red_lines)))
    return [sentence] if sentence else []


def set_kiai(beatmap: Beatmap, request: GenerationRequest, source: Source) -> None:
    """Kiai is the song's, so that all difficulties of a set have it at the same times.

    Where a model was asked to write it, or there is no set, that of the model stays.
    """
    if not request.map.kiai:
        beatmap.timing_points = with_kiai(beatmap.timing_points, [])
    elif source.reference is not None and "kiai" not in request.decoding.outputs and not request.decoding.compatibility:
        beatmap.timing_points = with_kiai(beatmap.timing_points, source.kiai)


def name_difficulty(beatmap: Beatmap, request: GenerationRequest, plan: Plan, stars: float) -> None:
    """A name by the stars, or the requested one; never one that the set has."""
    name = request.metadata.version_name or difficulty_name(plan.mode, stars, plan.keycount)
    beatmap.version_name = free_version_name(plan.source.versions, name)
