"""The token decoder as a training run takes it: Muon for matrices, AdamW for the rest."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.model.checkpoints.load import save_checkpoint
from core.training.decoder.batches import Batch, BatchStream
from core.training.decoder.recipe import DecoderRecipe
from core.training.decoder.validation import decoder_loss, validate
from core.training.decoder.windows import WindowKind
from core.training.run import LOSS, Trainee
from core.training.saved_steps import step_folder, thin_steps

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from core.model.runtime.mapperatorinator import Mapperatorinator
    from core.training.decoder.model import Decoder


class DecoderTrainee(Trainee):
    """A decoder, the batches that it learns from, and those it is validated on."""

    def __init__(
        self,
        decoder: "Decoder",
        recipe: DecoderRecipe,
        batches: BatchStream,
        validation: Mapping[WindowKind, Sequence[Batch]],
        device: "torch.device",
        best: Path,
    ) -> None:
        self._decoder, self._device = decoder, device
        self._batches, self._validation = batches, validation
        self._best = best
        self._model = decoder.model.to(device).train()
        self.tensors = dict(self._model.state_dict())
        self.optimizers = _optimizers(self._model, recipe)

    @property
    def clipped(self) -> "list[Tensor]":
        """All parameters with their shapes, in the model's order."""
        return list(self._model.parameters())

    def losses(self, step: int, half: bool) -> "dict[str, Tensor] | None":
        """Mean cross entropy of the labelled tokens, nats, shape ()."""
        loss = decoder_loss(self._model, next(self._batches), self._device, half)
        return None if loss is None else {LOSS: loss}

    def validate(self, half: bool) -> dict[str, float]:
        """Losses on songs that are not learned from."""
        return validate(self._decoder, self._validation, self._device)

    def save_best(self) -> None:
        """Write the checkpoint of the least validation loss."""
        self.save(self._best)

    def save_step(self, step: int) -> None:
        """Write a checkpoint of its own, beside the best one's folder."""
        self.save(step_folder(self._best.parent, step))
        thin_steps(self._best.parent)

    def save(self, folder: Path) -> None:
        """Write the checkpoint in half precision.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        save_checkpoint(folder, self._model, self._decoder.vocabulary, half=True, overwrite=True)

    def position(self) -> Any:
        """Where the batches go on."""
        return self._batches.position()

    def restore_position(self, position: Any) -> None:
        """Go on with the batches there."""
        self._batches.restore(position)


def _optimizers(model: "Mapperatorinator", recipe: DecoderRecipe) -> "list[torch.optim.Optimizer]":
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
    return [muon, adam]
