"""What a training run trains, and the settings of a run."""

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.training.schedule import Schedule

if TYPE_CHECKING:
    import torch
    from torch import Tensor

LOSS = "loss"


class Trainee(ABC):
    """What a run trains.

    Attributes:
        tensors: everything that is trained, by name, of any shapes; a run saves, averages and restores these in place.
        optimizers: each group's learning rate is its highest.
    """

    tensors: "dict[str, Tensor]"
    optimizers: "Sequence[torch.optim.Optimizer]"

    @abstractmethod
    def losses(self, step: int, half: bool) -> "dict[str, Tensor] | None":
        """What the next batch costs: differentiable under "loss", beside it parts to be logged, each of shape ().

        Args:
            step: steps done.
            half: compute in bf16.

        Returns:
            None where the batch has nothing to learn.
        """

    @property
    def averaged(self) -> "dict[str, Tensor]":
        """Those of `tensors`, with their shapes, whose moving average is kept."""
        return self.tensors

    @property
    def clipped(self) -> "list[Tensor]":
        """Parameters, with their shapes, whose gradients are clipped together."""
        return [each for optimizer in self.optimizers for group in optimizer.param_groups for each in group["params"]]

    def validate(self, half: bool) -> dict[str, float]:
        """Figures of what is not learned from."""
        return {}

    @property
    def labels(self) -> int:
        """How much the last batch counts: its labels, or 1 where all count the same."""
        return 1

    def sample(self, step: int) -> None:  # noqa: B027 - not everything can show what it learned
        """Make what shows the values after `step` steps to a person."""

    def save_best(self) -> None:  # noqa: B027 - a trainee without validation has nothing to keep
        """Keep the present values as the best so far."""

    def save_step(self, step: int) -> None:  # noqa: B027 - not every trainee can be generated with
        """Keep the present values beside those of other steps, to be compared when the run is over."""

    def position(self) -> Any:
        """Where the data go on, as JSON holds it."""
        return None

    def restore_position(self, position: Any) -> None:  # noqa: B027 - batches may follow from the step alone
        """Go on where `position` was returned."""


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How a run goes.

    Attributes:
        stage: what it is called while it runs.
        recipe: fingerprint of everything that a state must have in common with the run that takes it up.
        steps, minutes: it ends with whichever comes first.
        clip: longest gradient, over all that is clipped; infinity: any.
        accumulation: batches per step.
        labels_per_step: above 0, batches are taken until they have so many labels, and count by their labels.
        average: decay of the moving average of the values; 0 keeps none.
        log_every, validate_every: steps; 0: never.
        checkpoint_every, checkpoint_minutes: how often the state is written.
        sample_every: steps after which samples are made; 0: never.
        best: the validation figure whose least value is kept.
        patience: the run ends after so many validations without a better one; 0: never.
        half: compute in bf16; None: if that is faster here.
    """

    stage: str
    recipe: str
    steps: int
    schedule: Schedule
    minutes: float = math.inf
    clip: float = 1.0
    accumulation: int = 1
    labels_per_step: int = 0
    average: float = 0.0
    log_every: int = 0
    validate_every: int = 0
    checkpoint_every: int = 0
    checkpoint_minutes: float = math.inf
    sample_every: int = 0
    best: str = ""
    patience: int = 0
    half: bool | None = None
    label: str = ""
