"""Training an adapter: from maps and a base to a folder that generation and PEFT read."""

import tempfile
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapter_card import RHYTHM, AdapterCard, weights_fingerprint, write_card, write_metadata
from core.model.checkpoints.adapters import CONFIG
from core.tokens.style_slots import StyleSlot, free_slot
from core.training.adapters.bundled_data import BundledData
from core.training.adapters.data import AdapterData, BaseData
from core.training.adapters.folder import make_folder, write_readme
from core.training.adapters.library import require_library
from core.training.adapters.memory import memory_errors
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.request import (
    STATE,
    TRAINING,
    AdapterRequest,
    TrainedAdapter,
    forget_run,
    run_card_of,
)
from core.training.adapters.sources import MapNames, prepared_data
from core.training.adapters.strength import fit_strength, has_strength, scale_adapter
from core.training.adapters.train_rhythm import begin_rhythm, train_rhythm_adapter
from core.training.estimate import Estimate, OnEstimate
from core.training.licences import copy_licences, licence_of
from core.training.processes import ALONE, Processes, join_processes
from core.training.run_card import BOARD, LOG, write_run_card
from core.training.run_log import RunLog
from core.training.sample_maps import SampleMaps
from core.training.saved_steps import saved_steps
from core.training.schedule import Schedule

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel
    from core.training.adapters.trainee import AdapterTrainee
    from core.training.run import TrainingRun

_FREE = ("steps", "patience", "validate_every", "sample_every", "about", "bf16", "checkpointing")


def train_adapter(
    request: AdapterRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
    on_estimate: OnEstimate | None = None,
) -> TrainedAdapter:
    """Train, or go on where a stopped run ended.

    The adapter with the least held-out loss so far is in `request.out` from the first validation on.

    Raises:
        InputError: the data, the base or the options cannot be used, or `out` holds another adapter or run.
        MachineError: PEFT is not installed, not enough memory, or the disk is full.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    require_library()
    if request.recipe.part == RHYTHM:
        return train_rhythm_adapter(request, on_progress, cancel, on_estimate)
    began = time.monotonic()
    processes, device = join_processes(request.device)
    request = replace(request, device=device)
    run_folder = request.out / TRAINING
    if (request.out / CONFIG).is_file() and not (run_folder / STATE).is_file() and not run_folder.is_dir():
        raise InputError(f"{request.out} holds an adapter already; choose another --out.")
    make_folder(run_folder)
    if processes.first:
        write_run_card(run_folder, run_card_of(request, "running"))
    try:
        setup = _set_up(request, processes, on_progress, cancel)
    except InputError:
        if processes.first:
            forget_run(request.out)
        raise
    if processes.first:
        write_card(request.out, setup.card)
        write_metadata(request.out, [""])
        write_run_card(run_folder, run_card_of(request, "running", card=setup.card))
    with memory_errors(request.recipe):
        result = _train(request, setup, processes, on_progress, cancel, on_estimate)
    result = replace(result, seconds=time.monotonic() - began)
    card = replace(
        setup.card, steps=result.steps, held_out_before=result.held_out_before, held_out_after=result.held_out_after
    )
    if processes.first:
        write_card(request.out, card)
        write_readme(request.out, card)
        copy_licences(setup.base_folder, request.out)
        write_run_card(run_folder, run_card_of(request, "done", result, setup.card))
    processes.close()
    return result


def probe_adapter(request: AdapterRequest, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """What training would take, from its first steps. Nothing of them is kept but the prepared data.

    Raises:
        InputError, MachineError, CancelledError: see `train_adapter`.
    """
    require_library()
    make_folder(request.out / TRAINING)
    if request.recipe.part == RHYTHM:
        with tempfile.TemporaryDirectory(prefix="beatwright-") as scratch:
            return begin_rhythm(request, Path(scratch), on_progress, cancel)[0].probe(cancel)
    setup = _set_up(request, ALONE, on_progress, cancel)
    with memory_errors(request.recipe), tempfile.TemporaryDirectory(prefix="beatwright-") as scratch:
        run, _ = _make_run(request, setup, ALONE, Path(scratch))
        return run.probe(cancel)


@dataclass(frozen=True)
class _Setup:
    """A run's parts, before its network is adapted."""

    base_folder: Path
    loaded: "LoadedModel"
    data: AdapterData
    card: AdapterCard


def _set_up(request: AdapterRequest, processes: Processes, on_progress: OnProgress, cancel: CancelToken) -> _Setup:
    """Prepare the data, load the base, and begin the card of the adapter."""
    from core.model.checkpoints.hub.models import obtain_model
    from core.model.checkpoints.load import load_checkpoint

    recipe, names = request.recipe, MapNames(mapper=request.recipe.mapper)
    base_folder = obtain_model(request.model, on_progress, cancel)
    place = request.out / TRAINING / "data"
    if processes.first:
        folder = prepared_data(request.data, request.model, base_folder, place, on_progress, cancel)
    folder = processes.gather(folder if processes.first else None)[0]
    loaded = load_checkpoint(base_folder)
    style = free_slot(loaded.vocabulary, recipe.style, recipe.style_slot) if recipe.style else None
    data = _open(folder, request.model, base_folder, loaded, recipe, processes, style)
    if isinstance(data, BaseData):
        names.add_charts(data.charts)
    else:
        names.add_listed(data.maps)
    card = AdapterCard(
        base=request.model,
        base_fingerprint=weights_fingerprint(dict(loaded.model.named_parameters())),
        family=loaded.family.name,
        kind=recipe.kind if recipe.variant == "plain" else f"{recipe.kind} ({recipe.variant})",
        mappers=names.mappers,
        maps=names.maps,
        licence=licence_of(base_folder),
        settings=asdict(recipe),
        style=style,
    )
    return _Setup(base_folder, loaded, data, card)


def _open(
    folder: Path,
    model: str,
    base_folder: Path,
    loaded: "LoadedModel",
    recipe: AdapterRecipe,
    processes: Processes,
    style: StyleSlot | None,
) -> BaseData | BundledData:
    from core.training.data.base import read_base

    if loaded.family.bundled:
        return BundledData(folder, loaded, recipe.batches, processes)
    if set(recipe.windows) != {"map"}:
        raise InputError(f"Only the bundled decoder learns kinds of windows apart; {model} learns whole ones.")
    return BaseData(folder, read_base(base_folder, model), recipe.batches, processes, style)


def _make_run(
    request: AdapterRequest, setup: _Setup, processes: Processes, folder: Path
) -> "tuple[TrainingRun, AdapterTrainee]":
    """The run whose state and log are in `folder`."""
    from core.model.checkpoints.load import choose_device
    from core.training.adapters.song_trainee import HELD_OUT
    from core.training.adapters.trainee import AdapterTrainee
    from core.training.recipes import fingerprint as run_fingerprint
    from core.training.run import RunSettings, TrainingRun

    recipe, data, style = request.recipe, setup.data, setup.card.style
    device = choose_device(request.device)
    samples = None
    if recipe.sample_every:
        mapper = style.mapper_id if style is not None and style.kind == "mapper" else None
        words = (style.name,) if style is not None and style.kind == "descriptor" else ()
        samples = SampleMaps(data.unseen, folder / "samples", device.type, (mapper, words))
    trainee = AdapterTrainee(
        setup.loaded.model, recipe, data, device, request.out, request.model, folder, samples, processes.rank
    )
    settings = RunSettings(
        stage="Training the adapter",
        recipe=run_fingerprint(asdict(recipe), _FREE, setup.card.base_fingerprint, data.fingerprint),
        steps=recipe.steps,
        schedule=Schedule(recipe.steps, warmup=max(1.0, recipe.warmup * recipe.steps), lead=1),
        clip=recipe.clip,
        accumulation=recipe.accumulation,
        labels_per_step=recipe.labels_per_step,
        average=recipe.average,
        log_every=10,
        validate_every=recipe.validate_every if data.held_out > 0 else 0,
        checkpoint_every=recipe.validate_every,
        sample_every=recipe.sample_every,
        best=HELD_OUT,
        patience=recipe.patience,
        half=recipe.bf16,
    )
    log = RunLog(folder / LOG, board=folder / BOARD)
    return TrainingRun(trainee, settings, device, folder / STATE, log, processes), trainee


def _train(
    request: AdapterRequest,
    setup: _Setup,
    processes: Processes,
    on_progress: OnProgress,
    cancel: CancelToken,
    on_estimate: OnEstimate | None,
) -> TrainedAdapter:
    """Train, and write the adapter whose loss on held-out songs is the least."""
    data = setup.data
    run, trainee = _make_run(request, setup, processes, request.out / TRAINING)
    run.train(on_progress, cancel, on_estimate)
    validates = data.held_out > 0
    warnings = []
    before = after = None
    strength, step = 1.0, run.place.best_step if validates else run.place.step
    if validates:
        before, after = run.place.first, run.place.best
        if processes.world == 1 and has_strength(request.recipe) and before is not None and after is not None:
            step, strength, after = _strengthened(request, run, trainee, before, after)
        if step == 0:
            warnings.append(
                "Training did not lower the loss on held-out songs, so the adapter changes nothing; use more maps, or "
                "a lower --learning-rate."
            )
    else:
        run.use_averages()
        if processes.first:
            trainee.save(request.out)
        warnings.append("There is only one song, so none could be held out to measure the training against.")
    return TrainedAdapter(
        folder=request.out,
        steps=step,
        run_steps=run.place.step,
        held_out_before=before,
        held_out_after=after,
        numbers=trainee.parameters,
        songs=data.songs,
        held_out_songs=data.held_out,
        seconds=0.0,
        warnings=tuple(warnings),
        estimate=run.estimate,
        style=setup.card.style,
        strength=strength,
    )


def _strengthened(
    request: AdapterRequest, run: "TrainingRun", trainee: "AdapterTrainee", before: float, after: float
) -> tuple[int, float, float]:
    """The step, the strength and the held-out loss of what is stored: the best step, scaled.

    Where no step was better than the base, the first one that is kept may still be, more weakly.
    """
    step, folder, full = run.place.best_step, request.out, after if run.place.best_step else None
    if step == 0:
        kept = saved_steps(request.out / TRAINING)
        if not kept:
            return 0, 1.0, after
        step, folder = kept[0]
    fitted = fit_strength(lambda strength: trainee.loss_at(folder, strength, run.half), before, full)
    if fitted.strength == 0:
        return 0, 1.0, after
    scale_adapter(folder, request.out, fitted.strength * request.recipe.scale_alpha)
    return step, fitted.strength, fitted.loss
