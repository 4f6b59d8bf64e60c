"""One network of the rhythm ensemble as a training run takes it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.documents import shortened
from core.errors import InputError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.weights import read_tensors
from core.training.precision import mixed_precision
from core.training.run import LOSS, RunSettings, Trainee, TrainingRun
from core.training.run_log import RunLog
from core.training.schedule import Schedule

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from core.model.networks.rhythm import RhythmNetwork, RhythmSettings
    from core.training.rhythm.batches import RhythmBatches
    from core.training.rhythm.examples import RhythmExample
    from core.training.rhythm.recipe import RhythmRecipe

STAGE = "Training the rhythm model"
_LOG_EVERY = 20


def batch_states(network: "RhythmNetwork", batch: "dict[str, Tensor]") -> "Tensor":
    """(R, T, D) states of a batch of `RhythmBatches`, a row a difficulty."""
    rows = batch["rows"]
    song = network.encode_audio(batch["features"], batch["numbers"], batch["has_audio"])
    return network.condition_states(
        song[rows], batch["phases"][rows], batch["bar_beats"][rows], batch["conditions"], batch["others"]
    ).float()


def beat_weights(batch: "dict[str, Tensor]") -> "Tensor":
    """(R, T) shares of the beats whose pattern is known; their sum is 1."""
    inside = batch["inside"]
    return inside / inside.sum().clamp(min=1)


def rhythm_losses(
    network: "RhythmNetwork", states: "Tensor", batch: "dict[str, Tensor]", smoothing: float
) -> "tuple[Tensor, Tensor]":
    """Nats a beat of `batch_states`: of the patterns, and of where the map is active."""
    from torch.nn import functional

    logits, activity = network.apply_head(states)
    weight = beat_weights(batch)
    losses = functional.cross_entropy(
        logits.transpose(1, 2), batch["targets"], reduction="none", label_smoothing=smoothing
    )
    active = functional.binary_cross_entropy_with_logits(activity, batch["active"], reduction="none")
    return (losses * weight).sum(), (active * weight).sum()


class EnsembleMember(Trainee):
    """A network with a seed of its own, and the auxiliary head that only training needs."""

    def __init__(self, recipe: "RhythmRecipe", settings: "RhythmSettings", seed: int) -> None:
        import torch

        from core.model.networks.rhythm import RhythmNetwork
        from core.training.rhythm.auxiliary_targets import HINTS

        torch.manual_seed(seed)
        self._recipe, self._settings, self._seed = recipe, settings, seed
        self._device = torch.device("cpu")
        self._batches: RhythmBatches | None = None
        self.network = RhythmNetwork(settings)
        self._hints = torch.nn.Linear(settings.width, 8 * len(HINTS))
        self.tensors = {f"network.{name}": value for name, value in self.network.state_dict().items()}
        self.tensors |= {f"hints.{name}": value for name, value in self._hints.state_dict().items()}
        parameters = [*self.network.parameters(), *self._hints.parameters()]
        decayed = [p for p in parameters if p.ndim > 1]
        rest = [p for p in parameters if p.ndim <= 1]
        self.optimizers = [
            torch.optim.AdamW(
                [{"params": decayed, "weight_decay": recipe.weight_decay}, {"params": rest, "weight_decay": 0.0}],
                lr=recipe.learning_rate,
            )
        ]

    @property
    def averaged(self) -> "dict[str, Tensor]":
        """The network's values by name, with their shapes, without the auxiliary head."""
        return {name: value for name, value in self.tensors.items() if name.startswith("network.")}

    @property
    def clipped(self) -> "list[Tensor]":
        """The network's parameters, with their shapes, without the auxiliary head."""
        return list(self.network.parameters())

    def fit(
        self,
        examples: Sequence["RhythmExample"],
        without_audio: Sequence["RhythmExample"],
        folder: Path,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> "RhythmNetwork":
        """Train in `folder`, or take what is there, and return the network with its averaged values.

        Raises:
            InputError: the folder holds this member of another recipe.
            CancelledError: `cancel` was set; the run goes on next time.
        """
        from safetensors.torch import save

        from core.training.rhythm.batches import RhythmBatches

        recipe = self._recipe
        finished = folder / f"member-{self._seed}.safetensors"
        if finished.is_file():
            try:
                self.network.load_state_dict(read_tensors(finished))
            except RuntimeError as error:
                raise InputError(
                    f"{finished} is of another recipe; remove it to train this member again ({shortened(error)})."
                ) from error
            return self.network
        self._batches = RhythmBatches(recipe, self._settings, examples, without_audio, self._seed)
        warmup = max(1, recipe.steps // 20)
        settings = RunSettings(
            stage=STAGE,
            recipe=f"{recipe} {self._settings}",
            steps=recipe.steps,
            schedule=Schedule(recipe.steps, warmup=warmup, lead=1),
            average=recipe.average,
            log_every=_LOG_EVERY,
            checkpoint_every=recipe.checkpoint_every,
            label=f"member {self._seed}, ",
        )
        state, log = folder / f"member-{self._seed}.state", RunLog(folder / "losses.jsonl", {"seed": self._seed})
        run = TrainingRun(self, settings, self._device, state, log)
        run.train(on_progress, cancel)
        values = {name.removeprefix("network."): value for name, value in run.averages.items()}
        self.network.load_state_dict(values)
        write_atomically(finished, save(values), overwrite=True)
        run.remove_state()
        return self.network

    def losses(self, step: int, half: bool) -> "dict[str, Tensor]":
        """Nats a beat, each of shape (): of patterns, of activity, and of the auxiliary targets."""
        import torch

        assert self._batches is not None, "fit() gives the batches"
        recipe, batch = self._recipe, self._batches.batch(step)
        self.network.train()
        with mixed_precision(self._device, half):
            states = batch_states(self.network, batch)
        weight = beat_weights(batch)
        pattern, active = rhythm_losses(self.network, states, batch, recipe.label_smoothing)
        hint = self._hint_loss(states, batch, weight) if recipe.hint_weight else torch.zeros(())
        total = pattern + recipe.activity_weight * active + recipe.hint_weight * hint
        return {LOSS: total, "pattern": pattern, "activity": active, "hints": hint}

    def _hint_loss(
        self, states: "torch.Tensor", batch: "dict[str, torch.Tensor]", weight: "torch.Tensor"
    ) -> "torch.Tensor":
        """Nats a beat over all ticks and hints that the charts answer."""
        from torch.nn import functional

        answers = batch["hints"]
        logits = self._hints(states).view(answers.shape)
        losses = functional.binary_cross_entropy_with_logits(logits, answers, reduction="none")
        return (losses * batch["hinted"][:, None, None]).sum(dim=(2, 3)).mul(weight).sum()
