"""Tuning a music model: from a data set to an adapter folder that `song generate` and PEFT read."""

import json
import shutil
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapter_card import CARD, AdapterCard, write_card
from core.model.checkpoints.adapters import CONFIG, WEIGHTS
from core.music.kept_model import release_model
from core.music.published.catalog import licence_of as music_licence
from core.training.adapters.folder import make_folder
from core.training.adapters.library import require_library
from core.training.adapters.memory import explained_shortage
from core.training.adapters.request import STATE, TRAINING
from core.training.estimate import Estimate, OnEstimate
from core.training.music.memory import memory_given_back
from core.training.music.recipe import MusicRecipe, checked_recipe
from core.training.music.songs import MusicSet, learned_samples
from core.training.music.subject import Subject, open_subject
from core.training.recipes import fingerprint
from core.training.run_card import LOG
from core.training.run_log import RunLog
from core.training.saved_steps import saved_steps
from core.training.schedule import Schedule

if TYPE_CHECKING:
    from core.training.music.subject import AnyData
    from core.training.music.trainee import SongTrainee
    from core.training.run import TrainingRun

_FREE = ("steps", "patience", "validate_every")

SHORTAGE = (
    "There is not enough memory to train so; use --batch 1, a shorter --window, or a smaller model. What was trained "
    "so far is kept."
)


@dataclass(frozen=True, slots=True)
class MusicTraining:
    """What to train.

    Attributes:
        home: the folder of the data set's file.
        model: a name, folder or hub id.
        loudness: LUFS that songs are brought to before they are encoded; None leaves them.
    """

    music: MusicSet
    home: Path
    model: str
    out: Path
    recipe: MusicRecipe = field(default_factory=MusicRecipe)
    loudness: float | None = -14.0
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class TrainedMusic:
    """What came of a training.

    Attributes:
        step: of the adapter: the earliest that is within one standard error of the best; best_step: that one.
        held_out_before, held_out_after: nats a code on the held-out songs, without and with the adapter.
        numbers: that were trained.
        resumed: tensors that were taken up from an earlier run.
    """

    folder: Path
    step: int
    best_step: int
    run_steps: int
    held_out_before: float | None
    held_out_after: float | None
    numbers: int
    songs: int
    held_out_songs: int
    resumed: int
    seconds: float
    warnings: tuple[str, ...]
    estimate: Estimate | None = None


def train_music(
    request: MusicTraining, on_progress: OnProgress, cancel: CancelToken, on_estimate: OnEstimate | None = None
) -> TrainedMusic:
    """Train, or go on where a stopped run ended. Memory is freed when it is over.

    Raises:
        InputError: the data, the model or the options cannot be used, or `out` holds another adapter or run.
        MachineError: a package is missing, not enough memory, or the disk is full.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    require_library()
    began = time.monotonic()
    request = replace(request, recipe=checked_recipe(request.recipe))
    learned_samples(request.music)
    if (request.out / CONFIG).is_file() and not (request.out / TRAINING / STATE).is_file():
        raise InputError(f"{request.out} holds an adapter already; choose another --out.")
    release_model()
    with explained_shortage(SHORTAGE), memory_given_back():
        return replace(_tuned(request, on_progress, cancel, on_estimate), seconds=time.monotonic() - began)


def _tuned(
    request: MusicTraining, on_progress: OnProgress, cancel: CancelToken, on_estimate: OnEstimate | None
) -> TrainedMusic:
    """Encode the songs, and train on those that could be read."""
    subject = open_subject(request.model, request.device, on_progress, cancel)
    make_folder(request.out / TRAINING)
    encoded = subject.encode(request.music, request.home, request.loudness, on_progress, cancel)
    unread = {name for name, _ in encoded.faults}
    music = request.music.with_samples(sample for sample in request.music.samples if sample.filename not in unread)
    result = _trained(replace(request, music=music), subject, on_progress, cancel, on_estimate)
    return replace(
        result, warnings=(*(f"{name} was left out: {reason}" for name, reason in encoded.faults), *result.warnings)
    )


def _trained(
    request: MusicTraining,
    subject: Subject,
    on_progress: OnProgress,
    cancel: CancelToken,
    on_estimate: OnEstimate | None,
) -> TrainedMusic:
    """Train an adapter of a music model, and write the best one with its card."""
    recipe, run_folder = request.recipe, request.out / TRAINING
    data = subject.data(request.music, request.home, recipe)
    run, trainee = make_run(request, subject, data)
    resumed = len(trainee.tensors) if run.place.step else 0
    licence = music_licence(request.model)
    card = AdapterCard(
        base=request.model,
        base_fingerprint=subject.fingerprint,
        family=subject.family,
        kind=recipe.kind,
        maps=[sample.filename for sample in request.music.included],
        licence=f"{licence.name}: {licence.sentence}",
        settings=asdict(recipe) | {"tag": request.music.metadata.custom_tag},
        part="music",
    )
    write_card(request.out, card)
    run.train(on_progress, cancel, on_estimate)
    warnings = []
    step = best = run.place.best_step
    before, after = run.place.first, run.place.best
    if data.held_out:
        step, after = choose_earliest(run_folder, run.place.first, best)
        if step == 0:
            warnings.append(
                "Training did not lower the loss on held-out songs beyond chance, so the adapter is that of the best "
                "step and may change little; use more songs."
            )
            step, after = best, run.place.best
        if step:
            _take_step(run_folder, step, request.out)
    else:
        trainee.save(request.out)
        step = best = run.place.step
        warnings.append("There is only one song, so none could be held out to measure the training against.")
    write_card(request.out, replace(card, steps=step, held_out_before=before, held_out_after=after))
    run.remove_state()
    return TrainedMusic(
        request.out, step, best, run.place.step, before, after, trainee.parameters, data.songs, data.held_out, resumed,
        0.0, tuple(warnings), run.estimate,
    )  # fmt: skip


def make_run(request: MusicTraining, subject: Subject, data: "AnyData") -> "tuple[TrainingRun, SongTrainee]":
    """The run of a model that is loaded, on the data that it learns from, and what is trained in it."""
    from core.training.music.trainee import HELD_OUT
    from core.training.run import RunSettings, TrainingRun

    recipe, folder = request.recipe, request.out / TRAINING
    device = subject.device
    trainee = subject.trainee(recipe, data, request.out, request.model, folder)
    settings = RunSettings(
        stage="Training the music model",
        recipe=fingerprint(asdict(recipe), _FREE, subject.fingerprint, data.fingerprint),
        steps=recipe.steps,
        schedule=Schedule(recipe.steps, warmup=max(1.0, recipe.warmup * recipe.steps), lead=1, final=0.01),
        clip=recipe.clip,
        accumulation=recipe.accumulation,
        log_every=10,
        validate_every=recipe.validate_every if data.held_out else 0,
        checkpoint_every=recipe.validate_every,
        best=HELD_OUT,
        patience=recipe.patience,
        half=None if device.type == "cuda" else False,
    )
    return TrainingRun(trainee, settings, device, folder / STATE, RunLog(folder / LOG)), trainee


def choose_earliest(run_folder: Path, before: float | None, best: int) -> tuple[int, float | None]:
    """The earliest kept step whose held-out loss is within one standard error of the best one's, and that loss.

    The error is that of the mean over songs of how much a step costs more than the best: songs differ far more from
    each other than steps do. Step 0 stands for the model without the adapter, where that is within it.
    """
    from core.training.music.trainee import LOSSES

    found: dict[int, dict[str, float]] = {}
    for step, folder in saved_steps(run_folder):
        with suppress(OSError, ValueError):
            found[step] = json.loads((folder / LOSSES).read_text("utf-8"))
    if best not in found:
        return best, None
    songs = sorted(found[best])
    least = np.array([found[best][song] for song in songs])
    mean = float(least.mean())
    if before is not None and mean >= before:
        return 0, before
    for step in sorted(found):
        extra = np.array([found[step].get(song, np.inf) for song in songs]) - least
        error = float(extra.std(ddof=1) / np.sqrt(len(songs))) if len(songs) > 1 else 0.0
        if float(extra.mean()) <= error:
            return step, mean + float(extra.mean())
    return best, mean


def _take_step(run_folder: Path, step: int, out: Path) -> None:
    """Let the adapter folder hold a kept step."""
    folder = dict(saved_steps(run_folder)).get(step)
    if folder is None:
        return
    for name in (CONFIG, WEIGHTS):
        shutil.copyfile(folder / name, out / name)


__all__ = ["CARD", "MusicTraining", "TrainedMusic", "choose_earliest", "make_run", "train_music"]
