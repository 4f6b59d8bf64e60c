"""Training the rhythm model from a YAML recipe: a minute or more a member on one core."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.training.data.charts import Chart, read_charts, songs_below, split_charts
from core.training.rhythm.ensemble_member import EnsembleMember
from core.training.rhythm.recipe import RhythmRecipe

if TYPE_CHECKING:
    from core.model.networks.rhythm import RhythmModel, RhythmSettings
    from core.training.rhythm.examples import RhythmExample


def train_rhythm(
    recipe_path: Path,
    data_folder: Path,
    out_folder: Path,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Train the ensemble and write NAME.safetensors and NAME.json (the recipe's name) into `out_folder`.

    `out_folder` also keeps the features (cache/), the state of each member (member-N.safetensors and, while it is being
    trained, member-N.state) and the losses (losses.jsonl). A run that was killed goes on from there.

    Returns:
        `out_folder`.

    Raises:
        InputError: the recipe or the data cannot be used, or `out_folder` holds a run with another recipe.
    """
    from core.model.checkpoints.rhythm_files import save_rhythm_model
    from core.model.networks.rhythm import RhythmSettings
    from core.training.rhythm.examples import common_patterns, make_examples

    recipe = RhythmRecipe.load(recipe_path)
    cancel = cancel or CancelToken()
    charts = [chart for name in recipe.songs for chart in read_charts(data_folder / name, cancel=cancel)]
    if recipe.set_aside:
        charts, _ = split_charts(charts, recipe.set_aside)
    silent = _silent_charts(recipe, data_folder, cancel)
    reported = {song for name in recipe.reported_on for song in songs_below(data_folder / name)}
    charts = [chart for chart in charts if chart.song not in reported]
    silent = [chart for chart in silent if chart.song not in reported]
    songs = {chart.song for chart in charts}
    out_folder.mkdir(parents=True, exist_ok=True)
    examples = make_examples(charts, out_folder / "cache", on_progress, cancel)
    without_audio = make_examples(silent, out_folder / "cache", on_progress, cancel)
    settings = RhythmSettings(
        common_patterns(examples, recipe.patterns),
        width=recipe.width,
        dropout=recipe.dropout,
        other=recipe.other_share > 0,
    )
    _claim(out_folder, recipe, settings)
    model = fit_ensemble(recipe, settings, examples, without_audio, out_folder, on_progress, cancel)
    facts = {
        "recipe": asdict(recipe),
        "trained_on": {"songs": len(songs), "difficulties": len(charts), "charts_without_audio": len(silent)},
    }
    save_rhythm_model(model, out_folder, facts, recipe.name)
    return out_folder


def _claim(folder: Path, recipe: RhythmRecipe, settings: "RhythmSettings") -> None:
    """Note in `folder` what is trained there; members of another recipe must not be mixed with these."""
    note = {name: value for name, value in asdict(recipe).items() if name not in ("seeds", "checkpoint_every")}
    text = json.dumps(note | {"pattern_masks": settings.patterns}, indent=1) + "\n"
    file = folder / "run.json"
    if not file.exists():
        write_atomically(file, text.encode())
    elif file.read_text(encoding="utf-8") != text:
        raise InputError(f"{folder} holds a run with another recipe or other maps: name a new folder for this one.")


def _silent_charts(recipe: RhythmRecipe, data_folder: Path, cancel: CancelToken) -> list[Chart]:
    charts: list[Chart] = []
    for name in recipe.charts:
        if (data_folder / name).is_dir():
            charts += read_charts(data_folder / name, with_audio=False, cancel=cancel)
    return charts


def fit_ensemble(
    recipe: RhythmRecipe,
    settings: "RhythmSettings",
    examples: Sequence["RhythmExample"],
    without_audio: Sequence["RhythmExample"],
    out_folder: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> "RhythmModel":
    """Train (or take up from `out_folder`) one member a seed. `without_audio` are the examples without audio."""
    from core.model.networks.rhythm import RhythmModel

    networks = []
    for index, seed in enumerate(recipe.seeds):
        member = EnsembleMember(recipe, settings, seed)

        def report(progress: Progress, done: int = index) -> None:
            on_progress(replace(progress, done=(done + progress.done) / len(recipe.seeds), seconds_left=None))

        networks.append(member.fit(examples, without_audio, out_folder, report, cancel))
    return RhythmModel(settings, networks, pattern_bigrams([*examples, *without_audio], settings))


def pattern_bigrams(examples: Sequence["RhythmExample"], settings: "RhythmSettings") -> NDArray[np.float32]:
    """(modes, patterns, patterns) log of how much likelier a pattern is after another than anywhere."""
    from core.model.networks.rhythm import MODES
    from core.training.rhythm.examples import pattern_lookup

    count = len(settings.patterns)
    lookup = pattern_lookup(settings.patterns)
    totals = np.zeros((MODES, count, count))
    for example in examples:
        for chart, occupied, active in zip(example.charts, example.occupied, example.active, strict=True):
            states = lookup[occupied[active] @ (1 << np.arange(8))]
            np.add.at(totals[int(chart.mode)], (states[:-1], states[1:]), 1 / max(1, len(states)))
    pooled = totals.sum(axis=0)
    out = np.empty_like(totals)
    for mode in range(MODES):
        mixed = totals[mode] + 0.1 * pooled * totals[mode].sum() / max(pooled.sum(), 1e-9) + 1e-4
        after = mixed / mixed.sum(axis=1, keepdims=True)
        anywhere = mixed.sum(axis=0) / mixed.sum()
        out[mode] = np.log(0.9 * after + 0.1 * anywhere) - np.log(anywhere)
    return out.astype(np.float32)
