"""The one way into every task that makes a beatmap: `run(request, …)` gives one result, or several.

A spread is one difficulty after the other at rising stars; candidates are the same request with one seed after the
other. All of them share the timing.
"""

import importlib
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from core.beatmap.names import free_version_name
from core.errors import InputError
from core.generation.difficulty import spread_names
from core.generation.model_support import problems_of
from core.generation.parsing import format_red_lines
from core.generation.postprocess.level_limits import keep_to_level
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.style_hashes import with_adapter_hashes, with_example_hash
from core.generation.validation import refuse_first
from core.jobs import CancelToken, OnProgress, Progress

TaskFunction = Callable[[GenerationRequest, OnProgress, CancelToken], GenerationResult]

_PLACES = {
    Task.NEW: ("core.generation.tasks.new_difficulty", "generate"),
    Task.REMAP: ("core.generation.tasks.remap", "remap"),
    Task.HITSOUNDS: ("core.generation.tasks.hitsounds", "add_hitsounds"),
    Task.GUEST: ("core.generation.tasks.guest", "write_guest"),
}
_SEEDS = 2**31


def run(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> tuple[GenerationResult, ...]:
    """Do what is asked for; nothing is written to disk.

    Raises:
        InputError: the request or the song cannot be used, or the model cannot do this.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set.
    """
    if request.model.adapters:
        request = with_adapter_hashes(request)
    refuse_first(problems_of(request))
    if request.example.maps or request.example.sha256:
        request = with_example_hash(request)
    task = function_of(request.task)
    parts = parts_of(request)
    if len(parts) == 1:
        return (task(parts[0], on_progress, cancel),)
    done: list[tuple[int, GenerationResult]] = []
    failed: list[str] = []
    for number, part in enumerate(parts):
        cancel.check()
        asked = part.replaced(timing=_timing_of(done[0][1], part)) if done else part
        share = _Share(on_progress, number, len(parts))
        try:
            done.append((number // request.output.candidates, task(asked, share.report, cancel)))
        except InputError as error:
            # What is made already is worth keeping.
            stars = "" if part.map.difficulty is None else f" of {part.map.difficulty:g} stars"
            failed.append(f"The difficulty{stars} with seed {part.output.seed} could not be made: {error}")
            if len(failed) == len(parts):
                raise
    done[-1][1].warnings.extend(failed)
    if request.output.spread:
        return tuple(_named_apart(done, request))
    return tuple(result for _, result in done)


def function_of(task: Task) -> TaskFunction:
    """What does a task; its models' libraries are not imported before it runs."""
    module, name = _PLACES[task]
    return getattr(importlib.import_module(module), name)


def parts_of(request: GenerationRequest) -> list[GenerationRequest]:
    """The single requests that a spread or several candidates are made of, each with its seed."""
    if not request.output.spread and request.output.candidates == 1:
        return [request]
    whole = request.replaced(spread=(), candidates=1)
    first = secrets.randbelow(_SEEDS) if request.output.seed is None else request.output.seed
    stars: list[float | None] = [*sorted(request.output.spread)] or [request.map.difficulty]
    steps = range(request.output.candidates)
    return [whole.replaced(difficulty=level, seed=(first + step) % _SEEDS) for level in stars for step in steps]


def _timing_of(first: GenerationResult, part: GenerationRequest) -> str:
    """The red lines of the first result: difficulties of one set have the same, and finding them takes time."""
    fixed = part.task is not Task.NEW or part.timing.source == "beatmap" or "@" in part.timing.source
    if fixed or (part.timing.source == "auto" and first.from_set):
        return part.timing.source
    red = [point for point in first.beatmap.timing_points if point.uninherited]
    return format_red_lines(red) if red else part.timing.source


def _named_apart(results: list[tuple[int, GenerationResult]], request: GenerationRequest) -> Iterator[GenerationResult]:
    """The levels of a spread with names of their own, each as easy as its name says.

    Candidates of one level are for choosing and share theirs.
    """
    first = results[0][1]
    names = spread_names(first.beatmap.mode, first.beatmap.keys, sorted(request.output.spread))
    beside = _versions_beside(first)
    taken: list[tuple[int, str]] = []
    for level, result in results:
        others = [name for other, name in taken if other != level]
        result.beatmap.version_name = free_version_name(
            [*beside, *others], request.metadata.version_name or names[level]
        )
        taken.append((level, result.beatmap.version_name))
        if request.decoding.compatibility:
            yield result
        else:
            stars = keep_to_level(result.beatmap, result.stars, result.beatmap.version_name)
            yield replace(result, stars=stars)


def _versions_beside(result: GenerationResult) -> tuple[str, ...]:
    from core.generation.source import versions_in

    return versions_in(result.source_folder) if result.from_set else ()


@dataclass(slots=True)
class _Share:
    """Progress of one of several parts as progress of the whole."""

    on_progress: OnProgress
    number: int
    count: int
    began: float = 0.0

    def report(self, progress: Progress) -> None:
        now = time.monotonic()
        self.began = self.began or now
        left = progress.seconds_left
        if left is not None:
            left += (self.count - 1 - self.number) * (now - self.began + left)
        done = (self.number + min(max(progress.done, 0.0), 1.0)) / self.count
        stage = f"{self.number + 1} of {self.count}: {progress.stage}"
        self.on_progress(Progress(stage, done, progress.message, left, progress.payload))
