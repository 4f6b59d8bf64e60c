"""Every saved step of a run tried on held-out maps: rhythm, stars, snapping, nearness to the style, and copying."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.results import NothingMappedError
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.adapters import CONFIG
from core.model.checkpoints.catalog import BUNDLED
from core.training.classifier.model import load_classifier
from core.training.evaluation.comparison import unsnapped
from core.training.evaluation.map_parts import MapPart, rhythm_and_stars
from core.training.evaluation.pair_measures import features_of
from core.training.fine_tune.origin import CHECKPOINT, FINE_TUNE, read_origin
from core.training.ladder.choice import SIGNS, Choice, choose_step
from core.training.ladder.copies import chart_numbers, longest_shared_run
from core.training.ladder.targets import maps_and_targets
from core.training.run_card import RunFacts
from core.training.saved_steps import saved_steps

_COPIED = 1.5
_FEWEST_COPIED = 48
"""A run of tokens counts as copied if it is longer than these, and 1.5 times as long as any that people's own held-out
maps share with those that were learned from. 48 tokens are six to ten objects."""


@dataclass(frozen=True, slots=True)
class LadderRequest:
    """What to try.

    Attributes:
        maps: files or folders to try the steps on; () are the songs that the run held out.
        most_maps: how many of them, one per song first.
        seconds: of each map from its first object on.
    """

    run: RunFacts
    maps: tuple[Path, ...] = ()
    most_maps: int = 6
    seconds: float = 40.0
    seed: int = 1


@dataclass(frozen=True, slots=True)
class TriedMap:
    """What one step made for one map.

    Attributes:
        rhythm_f1: at 10 ms against the human map; `star_error`: stars that it is off.
        unsnapped: share of its objects.
        distance: of its mean features from those of the maps that were learned from; nan where it cannot be read.
        copied: tokens of the longest run that it shares with one of these.
    """

    rhythm_f1: float
    star_error: float
    unsnapped: float
    distance: float
    copied: int


@dataclass(frozen=True, slots=True)
class Rung:
    """A step and what it made; step 0 is the base without the run, of a decoder's recipe the bundled model."""

    step: int
    folder: Path | None
    tried: tuple[TriedMap, ...]
    held_out_loss: float | None
    copies: bool = False

    def mean(self, name: str) -> float:
        """Of a measure over the maps; nan where none has it."""
        values = [getattr(each, name) for each in self.tried]
        values = [value for value in values if math.isfinite(value)]
        return math.fsum(values) / len(values) if values else math.nan


@dataclass(frozen=True, slots=True)
class Ladder:
    """All rungs; `choice` counts those after the base.

    Attributes:
        human_copied: tokens of the longest run that a human held-out map shares with those learned from.
        human_distance: distance of the human held-out maps from the style.
    """

    rungs: tuple[Rung, ...]
    choice: Choice
    maps: tuple[str, ...]
    human_copied: int
    human_distance: float
    warnings: tuple[str, ...]

    @property
    def proposed(self) -> Rung:
        """The step that is proposed."""
        return self.rungs[1 + self.choice.proposed]


def climb(request: LadderRequest, on_progress: OnProgress, cancel: CancelToken) -> Ladder:
    """Generate with the base and with every saved step for held-out maps, and compare.

    Raises:
        InputError: the run kept no steps, or there are no maps to try them on.
        MachineError: not enough memory.
        CancelledError: `cancel` was set.
    """
    run = request.run
    steps = saved_steps(run.folder)
    if not steps:
        raise InputError(
            f"The run {run.card.name} kept no steps; adapters, decoders and fine-tunes (steps_kept) keep one at each "
            "validation, so train it with songs held out, or again."
        )
    learned, targets = maps_and_targets(request.run, request.maps, request.most_maps, request.seconds)
    warnings = []
    try:
        classifier = load_classifier()
    except InputError as error:
        classifier = None
        warnings.append(f"Distances to the style are left out: {error}")
    if len(targets) == 1:
        warnings.append("There is one map only, so there is no standard error and the best step is proposed.")
    humans = [target.of(target.beatmap) for target in targets]
    styles = [rows for each in learned if len(rows := features_of(each, classifier))]
    style = np.concatenate(styles).mean(axis=0) if styles else None
    sources = [chart_numbers(each) for each in learned]
    own = [longest_shared_run(chart_numbers(each), sources).length for each in humans]
    most_shared = max(own, default=0)
    losses = {step: loss for step, _, loss in run.curve if loss is not None}
    rungs, empty = [], 0
    for number, (step, folder) in enumerate([(0, None), *steps]):
        tried = []
        for index, (target, human) in enumerate(zip(targets, humans, strict=True)):
            cancel.check()
            done = (number * len(targets) + index) / ((len(steps) + 1) * len(targets))
            on_progress(Progress("Trying saved steps", done, f"step {step}, {target.beatmap.title}"))
            try:
                made = _generate(request, folder, target, cancel)
            except NothingMappedError:  # as models do early in their training
                empty += 1
                made = replace(target, end=target.start).of(human)
            distance = _distance(features_of(made, classifier), style)
            copied = longest_shared_run(chart_numbers(made), sources).length
            tried.append(_tried(made, human, distance, copied))
        longest = max((each.copied for each in tried), default=0)
        copies = longest > max(_COPIED * most_shared, _FEWEST_COPIED)
        rungs.append(Rung(step, folder, tuple(tried), losses.get(step), copies))
    if empty:
        warnings.append(f"{empty} of the generated maps have no object; a step that writes none is of no use.")
    values = {name: np.array([[getattr(each, name) for each in rung.tried] for rung in rungs[1:]]) for name in SIGNS}
    choice = choose_step(values, [rung.copies for rung in rungs[1:]])
    ladder = Ladder(
        rungs=tuple(rungs),
        choice=choice,
        maps=tuple(f"{target.beatmap.title} [{target.beatmap.version_name}]" for target in targets),
        human_copied=most_shared,
        human_distance=_mean_distance(humans, style, classifier),
        warnings=(),
    )
    return replace(ladder, warnings=(*warnings, *_doubts(ladder)))


def _generate(request: LadderRequest, step: Path | None, target: MapPart, cancel: CancelToken) -> Beatmap:
    """The part of a map by a step, which is an adapter's folder or a checkpoint; None: by the base."""
    is_adapter = step is not None and (step / CONFIG).is_file()
    return target.generate(
        cancel,
        seed=request.seed,
        model=_base_of(request.run) if step is None or is_adapter else str(step),
        adapters=(AdapterRef(step),) if step is not None and is_adapter else (),
        device=request.run.card.device,
    )


def _base_of(run: RunFacts) -> str:
    """Name or folder of the model that the run began with, or is compared with."""
    if run.card.kind == "adapter":
        return run.card.model
    return read_origin(run.folder / CHECKPOINT).base if run.card.model == FINE_TUNE else BUNDLED


def _tried(made: Beatmap, human: Beatmap, distance: float, copied: int) -> TriedMap:
    rhythm_f1, star_error = rhythm_and_stars(made, human)
    objects = len(made.hit_objects)
    return TriedMap(rhythm_f1, star_error, unsnapped(made) / objects if objects else math.nan, distance, copied)


def _distance(features: NDArray[np.float64], style: NDArray[np.float64] | None) -> float:
    """Between the mean features of a map (windows, P) and those of a style (P,)."""
    if style is None or not len(features):
        return math.nan
    return float(np.linalg.norm(features.mean(axis=0) - style))


def _mean_distance(maps: Sequence[Beatmap], style: NDArray[np.float64] | None, classifier: object) -> float:
    from core.training.classifier.model import MapperClassifier

    if not isinstance(classifier, MapperClassifier):
        return math.nan
    found = [distance for each in maps if math.isfinite(distance := _distance(features_of(each, classifier), style))]
    return math.fsum(found) / len(found) if found else math.nan


def _doubts(ladder: Ladder) -> list[str]:
    """Sentences about what speaks against the proposed step."""
    found = []
    base, proposed = ladder.rungs[0], ladder.proposed
    if proposed.mean("distance") >= base.mean("distance"):
        found.append(
            "With the proposed step, maps are no nearer to the style than the base's own; more maps or more steps may "
            "help."
        )
    if proposed.copies:
        found.append("Every step copies long passages of the maps that were learned from; train on more maps.")
    return found
