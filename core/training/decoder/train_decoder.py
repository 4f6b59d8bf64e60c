"""Training the token decoder on prepared pieces, from one YAML recipe."""

from dataclasses import asdict
from pathlib import Path

import numpy as np

from core.jobs import CancelToken, OnProgress
from core.training.decoder.batches import WindowSource, chart_weights
from core.training.decoder.recipe import DecoderRecipe
from core.training.decoder.shards import ChartTokens, read_shards
from core.training.decoder.validation import held_out, validation_batches
from core.training.decoder.windows import WindowMaker
from core.training.recipes import fingerprint
from core.training.run_log import RunLog
from core.training.schedule import Schedule

_FREE = ("steps", "minutes", "validate_every", "save_every_minutes", "threads", "device")
"""Options that may change when a run goes on."""


def train_decoder(
    recipe_path: Path, data_folder: Path, out_folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Train on prepared pieces, or go on where a killed run stopped, and return the checkpoint folder.

    `losses.jsonl` in `out_folder` gets a line per validation; `state.pt` is what a run goes on from; `best` is the
    checkpoint of the least validation loss, `checkpoint` the last one.

    Raises:
        InputError: the recipe or the data cannot be used, or `out_folder` holds a run with another recipe.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    import torch

    from core.model.checkpoints.load import choose_device
    from core.training.decoder.model import begin_from, layout_of, new_decoder
    from core.training.decoder.trainee import DecoderTrainee
    from core.training.run import RunSettings, TrainingRun

    recipe = DecoderRecipe.load(recipe_path)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    device = choose_device(recipe.device)
    charts, songs = read_shards(data_folder)
    decoder = new_decoder(recipe.model, recipe.seed)
    if recipe.init_from is not None:
        begin_from(decoder, Path(recipe.init_from))
    layout = layout_of(decoder.vocabulary)
    learned = [chart for chart in charts if not held_out(chart, recipe.held_out)]
    maker = WindowMaker(layout, np.random.default_rng(recipe.seed), recipe.augmentation)
    source = WindowSource(learned, chart_weights(learned, recipe.mix), songs, maker)
    validation = validation_batches(
        [chart for chart in charts if held_out(chart, recipe.held_out)], songs, layout, recipe
    )
    out_folder.mkdir(parents=True, exist_ok=True)
    trainee = DecoderTrainee(
        decoder, recipe, source.stream(recipe.windows, recipe.batch_tokens), validation, device, out_folder / "best"
    )
    settings = RunSettings(
        stage="Training the decoder",
        recipe=fingerprint(asdict(recipe), _FREE, _size(charts)),
        steps=recipe.steps,
        minutes=recipe.minutes,
        schedule=Schedule(warmup=recipe.warmup, final=0.02),
        log_every=recipe.validate_every,
        validate_every=recipe.validate_every if validation else 0,
        checkpoint_minutes=recipe.save_every_minutes,
        best="watched",
    )
    run = TrainingRun(trainee, settings, device, out_folder / "state.pt", RunLog(out_folder / "losses.jsonl"))
    run.train(on_progress, cancel)
    trainee.save(out_folder / "checkpoint")
    return out_folder / "checkpoint"


def _size(charts: list[ChartTokens]) -> dict[str, int]:
    """What identifies a prepared data set."""
    return {"charts": len(charts), "tokens": sum(len(chart.tokens) for chart in charts)}
