"""A decoder in training: its optimisers, its place in the run, and what a killed run goes on from."""

import json
import math
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.training.decoder_recipe import DecoderRecipe
from core.training.decoder_watch import decoder_loss
from core.training.token_batches import Batch

if TYPE_CHECKING:
    import torch

    from core.model.network import Mapperatorinator
    from core.training.decoder_model import Decoder


class DecoderRun:
    """One run, taken up where `folder` holds the state of an earlier one.

    Attributes:
        step: how many batches were learned from.
    """

    def __init__(
        self,
        decoder: "Decoder",
        recipe: DecoderRecipe,
        device: "torch.device",
        rng: np.random.Generator,
        folder: Path,
    ) -> None:
        self._decoder = decoder
        self._recipe = recipe
        self._device = device
        self._rng = rng
        self._model = decoder.model.to(device).train()
        self._optimisers = _optimisers(self._model, recipe)
        self._folder = folder
        self.step = 0
        spent = self._restore()
        self._started = time.monotonic() - spent
        self._saved = time.monotonic()

    @property
    def seconds(self) -> float:
        """Spent in this run, kills not counted."""
        return time.monotonic() - self._started

    @property
    def share(self) -> float:
        """How much of the run is done, by steps or by time, whichever is further."""
        return max(self.step / self._recipe.steps, self.seconds / 60 / self._recipe.minutes)

    def learn(self, batch: Batch) -> float | None:
        """Take one step; the loss in nats, or None where prompts fill all windows and nothing is left to learn."""
        import torch

        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * _schedule(self.share, self._recipe.warmup)
        loss = decoder_loss(self._model, batch, self._device)
        if not torch.isfinite(loss):
            return None
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        for optimiser in self._optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.step += 1
        return float(loss.detach())

    def keep(self, *, now: bool = False) -> None:
        """Write state and checkpoint when it is time to, or `now`."""
        import torch

        from core.training.decoder_model import save_checkpoint

        if not now and time.monotonic() - self._saved <= 60 * self._recipe.save_every_minutes:
            return
        temporary = self._state.with_suffix(".tmp")
        torch.save(
            {
                "model": self._model.state_dict(),
                "optimisers": [optimiser.state_dict() for optimiser in self._optimisers],
                "rng": json.dumps(self._rng.bit_generator.state),
                "step": self.step,
                "spent": self.seconds,
            },
            temporary,
        )
        temporary.replace(self._state)
        save_checkpoint(self._decoder, self._folder / "checkpoint")
        self._saved = time.monotonic()

    @property
    def _state(self) -> Path:
        return self._folder / "state.pt"

    def _restore(self) -> float:
        """Seconds spent before; 0 where there is nothing to go on from."""
        import torch

        if not self._state.is_file():
            return 0.0
        kept = torch.load(self._state, weights_only=True)
        self._model.load_state_dict(kept["model"])
        for optimiser, saved in zip(self._optimisers, kept["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
        self._rng.bit_generator.state = json.loads(kept["rng"])
        self.step = kept["step"]
        return float(kept["spent"])


def _optimisers(model: "Mapperatorinator", recipe: DecoderRecipe) -> list["torch.optim.Optimizer"]:
    """Muon for the matrices between hidden states, AdamW for embeddings, the output projection and vectors."""
    import torch

    matrices: list[torch.nn.Parameter] = []
    rest: list[torch.nn.Parameter] = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        hidden = parameter.ndim == 2 and "embed" not in name and "proj_out" not in name
        (matrices if hidden else rest).append(parameter)
    muon = torch.optim.Muon(matrices, lr=recipe.matrix_learning_rate, weight_decay=recipe.weight_decay)
    adam = torch.optim.AdamW(
        rest, lr=recipe.learning_rate, betas=(0.9, 0.98), weight_decay=recipe.weight_decay, fused=True
    )
    for optimiser in (muon, adam):
        for group in optimiser.param_groups:
            group["peak"] = group["lr"]
    return [muon, adam]


def _schedule(share: float, warmup: float) -> float:
    """Linear warm-up, then a cosine down to 2 %."""
    if share < warmup:
        return max(share / warmup, 0.02)
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (share - warmup) / (1 - warmup)))
