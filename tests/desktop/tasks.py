"""Tasks that a helper process can run in place of a model."""

import os
import signal
import time
from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, HitSound, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.changes import digest_of
from core.errors import InputError, MachineError
from core.generation.parsing import parse_red_lines
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import ChangedMap, GeneratedObjects, GenerationResult
from core.generation.source import blank_difficulty, open_source
from core.generation.timing_request import TimingProposal, TimingRequest
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.hub.models import obtain_model

STEP_MS = 500


def generate(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """A circle on every half second, handed out in four windows."""
    source = open_source(request)
    beatmap = blank_difficulty(source, request, request.map.mode)
    beatmap.timing_points = (
        parse_red_lines("120@0") if "@" not in request.timing.source else parse_red_lines(request.timing.source)
    )
    beatmap.version_name = request.metadata.version_name or "Proposal"
    for window in range(4):
        cancel.check()
        new = [Circle(100 + 20 * i, 100, window * 4000 + i * STEP_MS) for i in range(8)]
        beatmap.hit_objects += new
        on_progress(
            Progress("Mapping", (window + 1) / 4, f"window {window + 1}/4", 3 - window, GeneratedObjects(new, 4000.0))
        )
    from_set = source.reference is not None
    return GenerationResult(
        beatmap=beatmap,
        source_folder=source.folder,
        from_set=from_set,
        audio=source.audio,
        seed=request.output.seed or 7,
        stars=star_rating(beatmap),
        seconds=0.1,
        warnings=[],
        request=request.replaced(seed=request.output.seed or 7),
    )


def run(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> tuple[GenerationResult, ...]:
    """Every task, done without a model: one result for each star rating and seed."""
    doing = {Task.REMAP: remap, Task.HITSOUNDS: add_claps}.get(request.task, generate)
    levels = request.output.spread or (request.map.difficulty,)
    seeds = range(request.output.seed or 7, (request.output.seed or 7) + request.output.candidates)
    parts = [
        request.replaced(spread=(), candidates=1, difficulty=level, seed=seed, version_name=f"{level:g} stars")
        if request.output.spread
        else request.replaced(candidates=1, seed=seed)
        for level in levels
        for seed in seeds
    ]
    return tuple(doing(part, on_progress, cancel) for part in parts)


def remap(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """A circle every 250 ms of the range, in place of what was there."""
    beatmap = read_beatmap(request.song.beatmap)
    new = [
        Circle(50 + request.output.seed, 300, time) for time in range(int(request.map.start), int(request.map.end), 250)
    ]
    on_progress(Progress("Mapping", 0.5, payload=GeneratedObjects(new, request.map.end, True, beatmap.play_offset)))
    kept = [item for item in beatmap.hit_objects if not request.map.start <= item.time < request.map.end]
    beatmap.hit_objects = sorted([*kept, *new], key=lambda item: item.time)
    return changed(request, beatmap)


def add_claps(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """A clap on every second object; on all of the other difficulties where they are asked for."""
    beatmap = read_beatmap(request.song.beatmap)
    for item in beatmap.hit_objects[::2]:
        item.sound |= HitSound.CLAP
    copies = []
    for path in sorted(request.song.beatmap.parent.glob("*.osu")) if request.output.copy_to_set else ():
        if path != request.song.beatmap:
            other = read_beatmap(path)
            for item in other.hit_objects:
                item.sound |= HitSound.CLAP
            copies.append(ChangedMap(path, digest_of(path.read_bytes()), other))
    return replace(changed(request, beatmap), copies=tuple(copies))


def changed(request: GenerationRequest, beatmap: Beatmap) -> GenerationResult:
    source = open_source(request)
    return GenerationResult(
        beatmap=beatmap,
        source_folder=source.folder,
        from_set=True,
        audio=source.audio,
        seed=request.output.seed,
        stars=star_rating(beatmap),
        seconds=0.1,
        request=request,
        base=ChangedMap(request.song.beatmap, digest_of(request.song.beatmap.read_bytes()), beatmap),
    )


def prepare(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> None:
    """Leave a file beside the beatmap that says for which mode it was."""
    assert request.song.beatmap is not None and request.map.mode is not None
    request.song.beatmap.with_suffix(".prepared").write_text(request.map.mode.name)


def generate_slowly(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """The first window, then nothing for long, deaf to cancelling."""
    on_progress(Progress("Mapping", 0.25, payload=GeneratedObjects([Circle(100, 100, 1000.0)], 4000.0)))
    time.sleep(60)
    return generate(request, on_progress, cancel)


def refuse(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    raise InputError("The song is silent from beginning to end; choose another file.")


def die(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    on_progress(Progress("Mapping", 0.25, payload=GeneratedObjects([Circle(100, 100, 1000.0)], 4000.0)))
    os.kill(os.getpid(), signal.SIGKILL)


def full_disk(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    raise MachineError("Cannot write: No space left on device.")


def find_timing(request: TimingRequest, on_progress: OnProgress, cancel: CancelToken) -> TimingProposal:
    """Two lines whatever the song is."""
    points = [TimingPoint(100.0, 400.0), TimingPoint(9000.0, 500.0, 3)]
    return TimingProposal(points, 0.4, [f"{request.model.name} is not sure."])


def download_and_run(
    request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken
) -> tuple[GenerationResult, ...]:
    """Every task with the model that is asked for, which is downloaded but not loaded."""
    obtain_model(request.model.name, on_progress, cancel)
    return run(request, on_progress, cancel)
