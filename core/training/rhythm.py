"""Training the rhythm model from a YAML recipe: a minute or more a member on one core."""

import json
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.training.data import Chart, read_charts, songs_below, split_charts
from core.training.recipes import recipe_values

if TYPE_CHECKING:
    import torch

    from core.model.rhythm import RhythmModel, RhythmNetwork, RhythmSettings
    from core.training.rhythm_examples import RhythmExample


@dataclass(frozen=True, slots=True)
class RhythmRecipe:
    """What configs/training/rhythm.yaml says; folders are relative to the data folder."""

    songs: tuple[str, ...] = ("maps/train",)
    charts: tuple[str, ...] = ()
    reported_on: tuple[str, ...] = ()
    set_aside: int = 0
    seeds: tuple[int, ...] = (1, 2, 3)
    patterns: int = 48
    steps: int = 600
    songs_per_step: int = 8
    charts_per_step: int = 4
    difficulties_per_song: int = 6
    window: int = 192
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.1
    label_smoothing: float = 0.02
    average: float = 0.99
    dropout: float = 0.4
    width: int = 96
    deaf_share: float = 0.1
    activity_weight: float = 0.3
    hint_weight: float = 0.2
    reference_share: float = 0.0
    name: str = "rhythm"
    checkpoint_every: int = 100

    @classmethod
    def load(cls, path: Path) -> "RhythmRecipe":
        """Read a recipe.

        Raises:
            InputError: it cannot be read, or names an option that there is not.
        """
        return cls(**recipe_values(path, "rhythm", [field.name for field in fields(cls)]))


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
    from core.model.rhythm import RhythmSettings, save_rhythm_model
    from core.training.rhythm_examples import common_patterns, make_examples

    recipe = RhythmRecipe.load(recipe_path)
    cancel = cancel or CancelToken()
    charts = [chart for name in recipe.songs for chart in read_charts(data_folder / name, cancel=cancel)]
    if recipe.set_aside:
        charts, _ = split_charts(charts, recipe.set_aside)
    silent = _silent_charts(recipe, data_folder, cancel)
    reported = {song for name in recipe.reported_on for song in songs_below(data_folder / name)}
    charts = [chart for chart in charts if chart.song not in reported]
    silent = [chart for chart in silent if chart.song not in reported]
    known = {chart.song for chart in charts}
    out_folder.mkdir(parents=True, exist_ok=True)
    examples = make_examples(charts, out_folder / "cache", on_progress, cancel)
    deaf = make_examples(silent, out_folder / "cache", on_progress, cancel)
    settings = RhythmSettings(
        common_patterns(examples, recipe.patterns),
        width=recipe.width,
        dropout=recipe.dropout,
        reference=recipe.reference_share > 0,
    )
    _claim(out_folder, recipe, settings)
    model = fit_ensemble(recipe, settings, examples, deaf, out_folder, on_progress, cancel)
    facts = {
        "recipe": asdict(recipe),
        "trained_on": {"songs": len(known), "difficulties": len(charts), "charts_without_audio": len(silent)},
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
    deaf: Sequence["RhythmExample"],
    out_folder: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> "RhythmModel":
    """Train (or take up from `out_folder`) one member a seed. `deaf` are the examples without audio."""
    from core.model.rhythm import RhythmModel

    networks = []
    for index, seed in enumerate(recipe.seeds):
        member = _Member(recipe, settings, seed, out_folder)

        def report(share: float, message: str, done: int = index) -> None:
            on_progress(Progress("Training the rhythm model", (done + share) / len(recipe.seeds), message))

        networks.append(member.fit(examples, deaf, report, cancel))
    return RhythmModel(settings, networks, pattern_bigrams([*examples, *deaf], settings))


def pattern_bigrams(examples: Sequence["RhythmExample"], settings: "RhythmSettings") -> NDArray[np.float32]:
    """(modes, patterns, patterns) log of how much likelier a pattern is after another than anywhere."""
    from core.model.rhythm import MODES
    from core.training.rhythm_examples import pattern_lookup

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


class _Member:
    """One network, its optimiser and its place in the run."""

    def __init__(self, recipe: RhythmRecipe, settings: "RhythmSettings", seed: int, folder: Path) -> None:
        import torch

        from core.model.rhythm import RhythmNetwork
        from core.training.rhythm_hints import HINTS

        torch.manual_seed(seed)
        self.recipe, self.settings, self.seed = recipe, settings, seed
        self.finished = folder / f"member-{seed}.safetensors"
        self.state = folder / f"member-{seed}.state"
        self.log = folder / "losses.jsonl"
        self.network = RhythmNetwork(settings)
        # Only asked in training: what else a mapper hears there.
        self.hints = torch.nn.Linear(settings.width, 8 * len(HINTS))
        self.average = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
        parameters = [*self.network.parameters(), *self.hints.parameters()]
        decayed = [p for p in parameters if p.ndim > 1]
        rest = [p for p in parameters if p.ndim <= 1]
        self.optimizer = torch.optim.AdamW(
            [{"params": decayed, "weight_decay": recipe.weight_decay}, {"params": rest, "weight_decay": 0.0}],
            lr=recipe.learning_rate,
        )
        self.step = 0

    def fit(
        self,
        examples: Sequence["RhythmExample"],
        deaf: Sequence["RhythmExample"],
        report: Any,
        cancel: CancelToken,
    ) -> "RhythmNetwork":
        from safetensors.torch import load_file, save

        from core.training.rhythm_batches import RhythmBatches

        if self.finished.is_file():
            self.network.load_state_dict(load_file(self.finished))
            return self.network
        self._resume()
        batches = RhythmBatches(self.recipe, self.settings, examples, deaf, self.seed)
        began, losses = time.monotonic(), []
        while self.step < self.recipe.steps:
            cancel.check()
            losses.append(self._train_step(batches.batch(self.step)))
            self.step += 1
            if self.step % 20 == 0 or self.step == self.recipe.steps:
                self._write_losses(losses, time.monotonic() - began)
                losses = []
            if self.step % self.recipe.checkpoint_every == 0 and self.step < self.recipe.steps:
                self._keep()
            report(self.step / self.recipe.steps, f"member {self.seed}, step {self.step}/{self.recipe.steps}")
        self.network.load_state_dict(self.average)
        write_atomically(self.finished, save(self.average), overwrite=True)
        self.state.unlink(missing_ok=True)
        return self.network

    def _train_step(self, batch: "dict[str, torch.Tensor]") -> dict[str, float]:
        import torch
        from torch.nn import functional

        recipe = self.recipe
        for group in self.optimizer.param_groups:
            group["lr"] = recipe.learning_rate * _schedule(self.step, recipe.steps)
        self.network.train()
        rows = batch["rows"]
        with torch.autocast("cpu", torch.bfloat16):
            song = self.network.listen(batch["features"], batch["numbers"], batch["heard"])
            states = self.network.follow(
                song[rows],
                batch["phases"][rows],
                batch["bar_beats"][rows],
                batch["conditions"],
                batch["references"],
            ).float()
        logits, activity = self.network.decide(states)
        inside = batch["inside"]
        weight = inside / inside.sum().clamp(min=1)
        losses = functional.cross_entropy(
            logits.transpose(1, 2), batch["targets"], reduction="none", label_smoothing=recipe.label_smoothing
        )
        pattern = (losses * weight).sum()
        active = (
            functional.binary_cross_entropy_with_logits(activity, batch["active"], reduction="none") * weight
        ).sum()
        hint = self._hint_loss(states, batch, weight) if recipe.hint_weight else torch.zeros(())
        self.optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(pattern + recipe.activity_weight * active + recipe.hint_weight * hint)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        decay = min(recipe.average, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.network.state_dict().items():
                self.average[name].lerp_(value, 1 - decay)
        return {"pattern": float(pattern.detach()), "activity": float(active.detach()), "hints": float(hint.detach())}

    def _hint_loss(
        self, states: "torch.Tensor", batch: "dict[str, torch.Tensor]", weight: "torch.Tensor"
    ) -> "torch.Tensor":
        """Nats a beat over all ticks and hints that the charts answer."""
        from torch.nn import functional

        answers = batch["hints"]
        logits = self.hints(states).view(answers.shape)
        losses = functional.binary_cross_entropy_with_logits(logits, answers, reduction="none")
        return (losses * batch["hinted"][:, None, None]).sum(dim=(2, 3)).mul(weight).sum()

    def _write_losses(self, losses: list[dict[str, float]], seconds: float) -> None:
        means = {name: round(float(np.mean([loss[name] for loss in losses])), 4) for name in losses[0]}
        line = {"seed": self.seed, "step": self.step, **means, "seconds": round(seconds, 1)}
        with self.log.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")

    def _keep(self) -> None:
        """Write weights, their average and the optimiser's moments, as tensors only."""
        import torch
        from safetensors.torch import save

        tensors = {f"network.{name}": value for name, value in self.network.state_dict().items()}
        tensors |= {f"average.{name}": value for name, value in self.average.items()}
        tensors |= {f"hints.{name}": value for name, value in self.hints.state_dict().items()}
        for index, moments in self.optimizer.state_dict()["state"].items():
            tensors |= {f"moments.{index}.{name}": torch.as_tensor(value) for name, value in moments.items()}
        tensors["step"] = torch.tensor(self.step)
        tensors = {name: value.contiguous() for name, value in tensors.items()}
        write_atomically(self.state, save(tensors), overwrite=True)

    def _resume(self) -> None:
        from safetensors.torch import load_file

        if not self.state.is_file():
            return
        with suppress(Exception):  # a state of another recipe or a damaged one: begin again
            tensors = load_file(self.state)
            moments: dict[int, dict[str, torch.Tensor]] = {}
            for name, value in tensors.items():
                if name.startswith("moments."):
                    _, index, kind = name.split(".", 2)
                    moments.setdefault(int(index), {})[kind] = value
            self.network.load_state_dict(_part(tensors, "network."))
            self.average = _part(tensors, "average.")
            self.hints.load_state_dict(_part(tensors, "hints."))
            state = self.optimizer.state_dict()
            self.optimizer.load_state_dict({**state, "state": moments})
            self.step = int(tensors["step"])


def _part(tensors: "dict[str, torch.Tensor]", prefix: str) -> "dict[str, torch.Tensor]":
    return {name.removeprefix(prefix): value.clone() for name, value in tensors.items() if name.startswith(prefix)}


def _schedule(step: int, steps: int) -> float:
    """Warm-up over the first twentieth, then a cosine to zero."""
    warm = max(1, steps // 20)
    if step < warm:
        return (step + 1) / warm
    return 0.5 * (1 + float(np.cos(np.pi * (step - warm) / max(1, steps - warm))))
