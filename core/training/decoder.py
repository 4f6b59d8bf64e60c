"""Training the token decoder on prepared pieces, from one YAML recipe."""

import json
from pathlib import Path
from typing import Any

import numpy as np

from core.jobs import CancelToken, OnProgress, Progress
from core.training.decoder_recipe import DecoderRecipe
from core.training.decoder_watch import held_out, watch, watch_batches
from core.training.token_batches import WindowSource, chart_weights
from core.training.token_pieces import read_pieces
from core.training.token_windows import WindowMaker


def train_decoder(
    recipe_path: Path, data_folder: Path, out_folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Train on prepared pieces, or go on where a killed run stopped, and return the checkpoint folder.

    `losses.jsonl` in `out_folder` gets a line per watch; `state.pt` is what a run goes on from.
    """
    import torch

    from core.training.decoder_model import begin_from, layout_of, new_decoder
    from core.training.decoder_run import DecoderRun

    recipe = DecoderRecipe.load(recipe_path)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    device = torch.device(_device(recipe.device))
    charts, songs = read_pieces(data_folder)
    decoder = new_decoder(recipe.model, recipe.seed)
    if recipe.init_from is not None:
        begin_from(decoder, Path(recipe.init_from))
    layout = layout_of(decoder.vocabulary)
    taught = [chart for chart in charts if not held_out(chart, recipe.held_out)]
    rng = np.random.default_rng(recipe.seed)
    maker = WindowMaker(layout, rng, recipe.augmentation)
    source = WindowSource(taught, chart_weights(taught, recipe.mix), songs, maker)
    batches = source.batches(recipe.windows, recipe.batch_tokens)
    watched = watch_batches([chart for chart in charts if held_out(chart, recipe.held_out)], songs, layout, recipe)
    out_folder.mkdir(parents=True, exist_ok=True)
    run = DecoderRun(decoder, recipe, device, rng, out_folder)
    losses: list[float] = []

    def report() -> None:
        line: dict[str, Any] = {"step": run.step, "minutes": run.seconds / 60}
        line |= {"loss": np.mean(losses)} if losses else {}
        _append(out_folder / "losses.jsonl", line | watch(decoder, watched, device))
        if losses:
            left = run.seconds * (1 / run.share - 1)
            message = f"step {run.step}, loss {np.mean(losses):.3f}"
            on_progress(Progress("Training the decoder", run.share, message, left))
            losses.clear()

    if not run.step and watched:
        report()
    while run.share < 1:
        cancel.check()
        loss = run.learn(next(batches))
        if loss is not None:
            losses.append(loss)
            if run.step % recipe.watch_every == 0:
                report()
            run.keep()
    run.keep(now=True)
    return out_folder / "checkpoint"


def _append(path: Path, line: dict[str, Any]) -> None:
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({name: round(float(value), 4) for name, value in line.items()}) + "\n")


def _device(name: str) -> str:
    import torch

    if name != "auto":
        return name
    return "cuda" if torch.cuda.is_available() else "cpu"
