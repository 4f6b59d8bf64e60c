"""Tasks that a helper process can run in place of a model."""

import os
import signal
import time

from core.beatmap.objects import Circle
from core.beatmap.stars import star_rating
from core.errors import InputError, MachineError
from core.generation.request import GeneratedObjects, GenerationRequest, GenerationResult, parse_red_lines
from core.generation.source import blank_difficulty, open_source
from core.jobs import CancelToken, OnProgress, Progress

STEP_MS = 500


def generate(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """A circle on every half second, handed out in four windows."""
    source = open_source(request)
    beatmap = blank_difficulty(source, request, request.mode)
    beatmap.timing_points = parse_red_lines("120@0") if "@" not in request.timing else parse_red_lines(request.timing)
    beatmap.version_name = request.version or "Proposal"
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
        seed=request.seed or 7,
        stars=star_rating(beatmap),
        seconds=0.1,
        warnings=[],
    )


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
