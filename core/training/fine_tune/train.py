"""Training a public base whole, from one YAML recipe."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.files import write_atomically
from core.jobs import CancelToken, OnProgress
from core.training.adapters.data import BaseData
from core.training.adapters.folder import make_folder
from core.training.adapters.sources import MapNames, prepared_data
from core.training.data.base import Base, read_base
from core.training.data.base_recipe import write_own_recipe
from core.training.estimate import Estimate, OnEstimate
from core.training.fine_tune.memory import memory_errors
from core.training.fine_tune.origin import CHECKPOINT, ORIGIN
from core.training.fine_tune.recipe import FineTuneRecipe
from core.training.licences import copy_licences, licence_of
from core.training.processes import Processes, join_processes
from core.training.recipes import fingerprint
from core.training.run_card import BOARD, LOG
from core.training.run_log import RunLog
from core.training.sample_maps import SampleMaps
from core.training.schedule import Schedule

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel
    from core.training.fine_tune.trainee import CheckpointTrainee
    from core.training.run import TrainingRun

STATE = "state.pt"
_FREE = (
    *("steps", "minutes", "patience", "validate_every", "checkpoint_every", "sample_every"),
    *("bf16", "device", "checkpointing", "steps_kept"),
)
"""Options that may change when a run goes on."""


@dataclass(frozen=True, slots=True)
class FineTuned:
    """The result.

    Attributes:
        folder: of the checkpoint with the least held-out loss, or the last one where nothing is held out.
        held_out_before, held_out_after: nats a token on songs that were not learned from; None without any.
        warnings: what differs from the base's own recipe, and what could not be measured.
    """

    folder: Path
    steps: int
    run_steps: int
    held_out_before: float | None
    held_out_after: float | None
    numbers: int
    songs: int
    held_out_songs: int
    mappers: tuple[str, ...]
    maps: tuple[str, ...]
    warnings: tuple[str, ...]
    estimate: Estimate | None


def fine_tune(
    recipe_path: Path,
    data: Path,
    out: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
    on_estimate: OnEstimate | None = None,
    on_names: Callable[[MapNames], None] | None = None,
) -> FineTuned:
    """Train, or go on where a stopped run ended; started by torchrun or accelerate, on several devices.

    Args:
        data: a prepared folder, a data set's SET.json, or a folder of mapsets.
        out: its state, its log, its samples, and the folder "checkpoint".
        on_names: is called before the first step with whose maps are learned from.

    Raises:
        InputError: the recipe, the base or the data cannot be used, or `out` holds another run.
        MachineError: not enough memory, or the disk is full.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    recipe = FineTuneRecipe.load(recipe_path)
    processes, device = join_processes(recipe.device)
    recipe = replace(recipe, device=device)
    setup = _set_up(recipe, data, out, processes, on_progress, cancel)
    make_folder(out)
    if on_names is not None:
        on_names(setup.names)
    with memory_errors(recipe):
        run, trainee = _make_run(recipe, setup, out, out, processes)
        run.train(on_progress, cancel, on_estimate)
    warnings = list(setup.notes)
    validates = setup.data.held_out > 0
    if validates and run.place.best_step == 0 and not recipe.from_scratch:
        warnings.append(
            "Training did not lower the loss on held-out songs, so the checkpoint is the base; use more maps, or a "
            "lower learning_rate."
        )
    if not validates:
        run.use_averages()
        if processes.first:
            trainee.save(out / CHECKPOINT)
        warnings.append("No song is held out, so nothing measures the training; the checkpoint is the last step.")
    processes.close()
    return FineTuned(
        folder=out / CHECKPOINT,
        steps=run.place.best_step if validates else run.place.step,
        run_steps=run.place.step,
        held_out_before=run.place.first,
        held_out_after=run.place.best,
        numbers=trainee.parameters,
        songs=setup.data.songs,
        held_out_songs=setup.data.held_out,
        mappers=tuple(setup.names.mappers),
        maps=tuple(setup.names.maps),
        warnings=tuple(warnings),
        estimate=run.estimate,
    )


def probe_fine_tune(recipe_path: Path, data: Path, out: Path, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """What the training would take, from its first steps; nothing of them is kept but prepared data.

    Raises:
        InputError, MachineError, CancelledError: see `fine_tune`.
    """
    import tempfile

    recipe = FineTuneRecipe.load(recipe_path)
    processes = Processes()
    setup = _set_up(recipe, data, out, processes, on_progress, cancel)
    with memory_errors(recipe), tempfile.TemporaryDirectory(prefix="beatwright-") as scratch:
        run, _ = _make_run(recipe, setup, Path(scratch), out, processes)
        return run.probe(cancel)


@dataclass(frozen=True)
class _Setup:
    folder: Path
    base: Base
    loaded: "LoadedModel"
    data: BaseData
    names: MapNames
    notes: Sequence[str]


def _set_up(
    recipe: FineTuneRecipe, place: Path, out: Path, processes: Processes, on_progress: OnProgress, cancel: CancelToken
) -> _Setup:
    """Prepare the data, and load the base with the recipe's changes of it."""
    from core.model.checkpoints.hub.models import obtain_model

    names = MapNames(mapper=recipe.mapper)
    folder = obtain_model(recipe.model, on_progress, cancel)
    base = read_base(folder, recipe.model)
    recipe.optimizer_of(base.optimizer)
    own, notes = recipe.changed(base.recipe)
    base = replace(base, recipe=own)
    prepared = None
    if processes.first:
        prepared = prepared_data(place, recipe.model, folder, out / "data", on_progress, cancel)
    data = BaseData(processes.gather(prepared)[0], base, recipe.batches, processes)
    names.add_charts(data.charts)
    return _Setup(folder, base, _network(recipe, base), data, names, notes)


def _network(recipe: FineTuneRecipe, base: Base) -> "LoadedModel":
    """The base with its weights, or with new ones."""
    import torch

    from core.model.checkpoints.load import GenerationDefaults, LoadedModel, load_checkpoint
    from core.model.runtime.mapperatorinator import Mapperatorinator

    torch.manual_seed(recipe.seed)
    if not recipe.from_scratch:
        return load_checkpoint(base.folder)
    return LoadedModel(
        root=base.folder,
        subfolder="",
        config=base.config,
        model=Mapperatorinator.fresh(base.config, recipe.seed),
        vocabulary=base.vocabulary,
        generation=GenerationDefaults(max_length=base.config.tgt_seq_len),
        family=base.family,
        device=torch.device("cpu"),
    )


def _make_run(
    recipe: FineTuneRecipe, setup: _Setup, folder: Path, out: Path, processes: Processes
) -> "tuple[TrainingRun, CheckpointTrainee]":
    """The run whose state and log are in `folder`."""
    import torch

    from core.model.checkpoints.adapter_card import weights_fingerprint
    from core.model.checkpoints.load import choose_device
    from core.training.adapters.song_trainee import HELD_OUT
    from core.training.fine_tune.trainee import CheckpointTrainee
    from core.training.run import RunSettings, TrainingRun

    device, data, model = choose_device(recipe.device), setup.data, setup.loaded.model
    mark = weights_fingerprint(dict(model.named_parameters()))
    optimizer = recipe.optimizer_of(setup.base.optimizer)
    samples = SampleMaps(data.unseen, out / "samples", device.type) if recipe.sample_every else None
    trainee = CheckpointTrainee(
        model,
        setup.loaded.vocabulary,
        optimizer,
        data,
        device,
        out / CHECKPOINT,
        _describer(recipe, setup, mark),
        samples,
        steps_kept=recipe.steps_kept,
        checkpointing=recipe.checkpointing,
    )
    if processes.rank:
        torch.manual_seed(recipe.seed + processes.rank)
    settings = RunSettings(
        stage="Training the model",
        recipe=fingerprint(asdict(recipe), _FREE, mark, data.fingerprint),
        steps=recipe.steps,
        minutes=recipe.minutes,
        schedule=Schedule(
            recipe.steps,
            warmup=recipe.warmup * recipe.steps,
            begin=0.5,
            sustain=recipe.sustain * recipe.steps,
            decay=recipe.decay,
        ),
        clip=recipe.clip,
        accumulation=recipe.accumulation,
        labels_per_step=recipe.labels_per_step,
        average=recipe.average,
        log_every=10,
        validate_every=recipe.validate_every if data.held_out else 0,
        checkpoint_every=recipe.checkpoint_every,
        sample_every=recipe.sample_every,
        best=HELD_OUT,
        patience=recipe.patience,
        half=recipe.bf16,
    )
    log = RunLog(folder / LOG, board=folder / BOARD)
    return TrainingRun(trainee, settings, device, folder / STATE, log, processes), trainee


def _describer(recipe: FineTuneRecipe, setup: _Setup, base_mark: str) -> Callable[[Path], None]:
    """Writes what a checkpoint says about itself: its base, its licence, its recipe, and whose maps it learned from."""
    licence = "" if recipe.from_scratch else licence_of(setup.folder)
    names = setup.names
    facts: dict[str, Any] = {
        "base": recipe.model,
        "base_fingerprint": base_mark,
        "from_scratch": recipe.from_scratch,
        "licence_of_base": licence,
        # JSON has no infinity, which is what an unlimited number of minutes is.
        "recipe": {
            name: None if isinstance(value, float) and not math.isfinite(value) else value
            for name, value in asdict(recipe).items()
        },
        "mappers": names.mappers,
        "maps": names.maps,
    }
    begin = "A model of the kind of" if recipe.from_scratch else "A fine-tune of"
    lines = ["---", f"license: {licence}", "---", ""] if licence else []
    lines += [f"# {begin} {recipe.model}", ""]
    lines += [f"Licence of the base: {licence}", ""] if licence else []
    lines += [*setup.notes, ""] if setup.notes else []
    lines += ["Learned from maps by " + ", ".join(names.mappers) + "; the maps belong to their authors:", ""]
    lines += [f"- {name}" for name in names.maps]

    def describe(folder: Path) -> None:
        text = json.dumps(facts, indent=1, ensure_ascii=False, default=str)
        write_atomically(folder / ORIGIN, text.encode(), overwrite=True)
        write_atomically(folder / "README.md", ("\n".join(lines) + "\n").encode(), overwrite=True)
        write_own_recipe(folder, setup.base.recipe)
        if not recipe.from_scratch:
            copy_licences(setup.folder, folder)

    return describe
