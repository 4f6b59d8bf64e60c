"""A public base that is trained whole, as a training run takes it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.model.checkpoints.load import save_checkpoint
from core.training.adapters.data import AdapterData
from core.training.adapters.song_trainee import SongTrainee
from core.training.base_model import add_condition_dropout, freeze_fixed_parts, recompute_layers
from core.training.data.base_recipe import BaseOptimizer
from core.training.optimizers import make_optimizer
from core.training.sample_maps import SampledModel, SampleMaps
from core.training.saved_steps import step_folder, thin_steps

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from core.model.runtime.mapperatorinator import Mapperatorinator
    from core.tokens.vocabulary import Vocabulary


class CheckpointTrainee(SongTrainee):
    """All weights of a base but its fixed tables."""

    def __init__(
        self,
        model: "Mapperatorinator",
        vocabulary: "Vocabulary",
        optimizer: BaseOptimizer,
        data: AdapterData,
        device: "torch.device",
        best: Path,
        describe: Callable[[Path], None],
        samples: SampleMaps | None = None,
        *,
        steps_kept: int = 0,
        checkpointing: bool = False,
    ) -> None:
        """The best weights go to the folder `best`, beside what `describe` writes there; those of at most `steps_kept`
        validations are kept beside that folder.
        """
        model.to(device).requires_grad_(True)
        freeze_fixed_parts(model)
        add_condition_dropout(model)
        if checkpointing:
            recompute_layers(model)
        super().__init__(model, model, data, device, samples)
        self._vocabulary, self._best, self._describe = vocabulary, best, describe
        self._steps_kept = steps_kept
        self.tensors = {name: value.detach() for name, value in model.named_parameters() if value.requires_grad}
        self.optimizers = [
            make_optimizer(
                optimizer.name,
                model.named_parameters(),
                optimizer.learning_rate,
                optimizer.second_learning_rate,
                optimizer.weight_decay,
            )
        ]

    @property
    def clipped(self) -> "list[Tensor]":
        """All trained parameters, in the model's order."""
        return [value for value in self.model.parameters() if value.requires_grad]

    def save_best(self) -> None:
        """Write the checkpoint of the least held-out loss."""
        self.save(self._best)

    def save_step(self, step: int) -> None:
        """Write a checkpoint of its own, in half precision, beside the best one's folder."""
        if self._steps_kept:
            self.save(step_folder(self._best.parent, step), half=True)
            thin_steps(self._best.parent, self._steps_kept)

    def sample(self, step: int) -> None:
        """Sample maps with the present weights."""
        if self.samples is not None:
            self.samples.make(step, self._written)

    def _written(self, folder: Path) -> SampledModel:
        self.save(folder)
        return SampledModel(str(folder))

    def save(self, folder: Path, *, half: bool = False) -> None:
        """Write a plain checkpoint with its card; `half` stores the weights in float16.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        save_checkpoint(folder, self.model, self._vocabulary, half=half, overwrite=True)
        self._describe(folder)
