"""Training an adapter of the rhythm networks: from maps to a folder that generation reads."""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapter_card import (
    RHYTHM,
    AdapterCard,
    weights_fingerprint,
    write_card,
    write_metadata,
)
from core.model.checkpoints.adapters import CONFIG
from core.training.adapters.folder import make_folder, write_readme
from core.training.adapters.memory import memory_errors
from core.training.adapters.request import (
    STATE,
    TRAINING,
    AdapterRequest,
    TrainedAdapter,
    forget_run,
    run_card_of,
)
from core.training.adapters.song_trainee import HELD_OUT
from core.training.adapters.sources import MapNames
from core.training.estimate import OnEstimate
from core.training.licences import licence_of
from core.training.recipes import fingerprint
from core.training.run_card import BOARD, LOG, write_run_card
from core.training.run_log import RunLog
from core.training.schedule import Schedule

if TYPE_CHECKING:
    from core.training.adapters.rhythm import RhythmData, RhythmTrainee
    from core.training.run import TrainingRun

_FREE = ("steps", "patience", "validate_every", "about", "bf16")


def train_rhythm_adapter(
    request: AdapterRequest, on_progress: OnProgress, cancel: CancelToken, on_estimate: OnEstimate | None = None
) -> TrainedAdapter:
    """Train, or go on where a stopped run ended; as `train_adapter`.

    Raises:
        InputError: the data, the base or the options cannot be used, or `out` holds another adapter or run.
        MachineError: not enough memory, or the disk is full.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    began = time.monotonic()
    run_folder = request.out / TRAINING
    if (request.out / CONFIG).is_file() and not run_folder.is_dir():
        raise InputError(f"{request.out} holds an adapter already; choose another --out.")
    make_folder(run_folder)
    write_run_card(run_folder, run_card_of(request, "running"))
    try:
        run, trainee, data, card = begin_rhythm(request, run_folder, on_progress, cancel)
    except InputError:
        forget_run(request.out)
        raise
    write_card(request.out, card)
    write_metadata(request.out, [""])
    write_run_card(run_folder, run_card_of(request, "running", card=card))
    with memory_errors(request.recipe):
        run.train(on_progress, cancel, on_estimate)
    warnings: Sequence[str] = ()
    if data.held_out and run.place.best_step == 0:
        warnings = (
            "Training did not lower the loss on held-out songs, so the adapter changes nothing; use more maps, or a "
            "lower --learning-rate.",
        )
    if not data.held_out:
        run.use_averages()
        trainee.save(request.out)
        warnings = ("There is only one song, so none could be held out to measure the training against.",)
    result = TrainedAdapter(
        folder=request.out,
        steps=run.place.best_step if data.held_out else run.place.step,
        run_steps=run.place.step,
        held_out_before=run.place.first,
        held_out_after=run.place.best,
        numbers=trainee.parameters,
        songs=data.songs,
        held_out_songs=data.held_out,
        seconds=time.monotonic() - began,
        warnings=tuple(warnings),
        estimate=run.estimate,
    )
    card = replace(
        card, steps=result.steps, held_out_before=result.held_out_before, held_out_after=result.held_out_after
    )
    write_card(request.out, card)
    write_readme(request.out, card)
    write_run_card(run_folder, run_card_of(request, "done", result, card))
    return result


def begin_rhythm(
    request: AdapterRequest, folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> "tuple[TrainingRun, RhythmTrainee, RhythmData, AdapterCard]":
    """The run whose state and log are in `folder`, its parts, and the adapter's card.

    Raises:
        InputError: the model has no rhythm networks, or there is nothing to learn from.
    """
    import torch

    from core.generation.mappers.bundled.rhythm import rhythm_model
    from core.model.checkpoints.hub.models import obtain_model
    from core.model.checkpoints.rhythm_files import adapted_rhythm, rhythm_weights
    from core.training.adapters.rhythm import RhythmData, RhythmTrainee, map_paths, recipe_facts
    from core.training.run import RunSettings, TrainingRun

    recipe, names = request.recipe, MapNames()
    if recipe.style:
        raise InputError("The rhythm networks know no styles by name; leave out --style.")
    base = obtain_model(request.model, on_progress, cancel)
    if not (base / "rhythm.json").is_file():
        raise InputError(f"{request.model} has no rhythm networks; --part rhythm is for the bundled model.")
    shipped = rhythm_model(base)
    place = request.out / TRAINING / "data"
    maps = map_paths(request.data, place, on_progress, cancel)
    data = RhythmData(maps, shipped, recipe, place, names, on_progress, cancel)
    mark = weights_fingerprint(rhythm_weights(shipped))
    trainee = RhythmTrainee(adapted_rhythm(shipped, ()), recipe, data, request.out, request.model)
    settings = RunSettings(
        stage="Training the adapter",
        recipe=fingerprint(recipe_facts(recipe), _FREE, mark, data.fingerprint),
        steps=recipe.steps,
        schedule=Schedule(recipe.steps, warmup=max(1.0, recipe.warmup * recipe.steps), lead=1),
        clip=recipe.clip,
        accumulation=recipe.accumulation,
        average=recipe.average,
        log_every=len(trainee.networks),
        validate_every=recipe.validate_every if data.held_out else 0,
        checkpoint_every=recipe.validate_every,
        best=HELD_OUT,
        patience=recipe.patience,
        half=recipe.bf16,
    )
    run = TrainingRun(
        trainee, settings, torch.device("cpu"), folder / STATE, RunLog(folder / LOG, board=folder / BOARD)
    )
    card = AdapterCard(
        base=request.model,
        base_fingerprint=mark,
        family="rhythm",
        kind=recipe.kind if recipe.variant == "plain" else f"{recipe.kind} ({recipe.variant})",
        mappers=names.mappers,
        maps=names.maps,
        licence=licence_of(base),
        settings=recipe_facts(recipe),
        part=RHYTHM,
    )
    return run, trainee, data, card
