"""One network of the rhythm ensemble in training, its optimiser and its place in the run."""

import json
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.files import write_atomically
from core.jobs import CancelToken

if TYPE_CHECKING:
    import torch

    from core.model.rhythm import RhythmNetwork, RhythmSettings
    from core.training.rhythm_examples import RhythmExample
    from core.training.rhythm_recipe import RhythmRecipe


class RhythmMember:
    """Trained by `fit`; what a killed run goes on from lies in its folder."""

    def __init__(self, recipe: "RhythmRecipe", settings: "RhythmSettings", seed: int, folder: Path) -> None:
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
