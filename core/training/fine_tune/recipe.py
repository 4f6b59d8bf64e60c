"""What configs/training/fine_tune.yaml holds."""

import math
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar

from core.errors import InputError
from core.training.adapters.data import Balance, Batching, BatchSettings
from core.training.data.base_recipe import BaseOptimizer, BaseRecipe
from core.training.recipes import Recipe
from core.training.schedule import Decay, OptimizerName


@dataclass(frozen=True, slots=True)
class FineTuneRecipe(Recipe):
    """The comments of that file explain the values; None is as the base was trained.

    Attributes:
        average: decay of the moving average of the weights, which is what is validated and stored; 0 keeps none.
        steps_kept: validations whose checkpoints stay for `runs ladder`, in half precision; of more every other one
            goes, and 0 keeps none.
        changes: options of the base's own recipe (core/training/data/base_recipe.py) that are to be others.
    """

    recipe_kind: ClassVar = "fine_tune"
    may_be_zero: ClassVar = ("held_out", "steps_kept")

    model: str = ""
    from_scratch: bool = False
    optimizer: OptimizerName | None = None
    learning_rate: float | None = None
    second_learning_rate: float | None = None
    weight_decay: float | None = None
    warmup: float = 0.0
    sustain: float = 0.15
    decay: Decay = "linear"
    clip: float = 1.0
    batch: int = 4
    accumulation: int = 1
    labels_per_step: int = 0
    checkpointing: bool = False
    bf16: bool | None = None
    steps: int = 1000
    minutes: float = math.inf
    average: float = 0.0
    balance: Balance = "none"
    batching: Batching = "similar"
    mapper: str = ""
    held_out: float = 0.1
    held_out_windows: int = 64
    validate_every: int = 100
    patience: int = 0
    steps_kept: int = 8
    checkpoint_every: int = 100
    sample_every: int = 0
    seed: int = 1
    device: str = "auto"
    changes: dict[str, Any] = field(default_factory=dict)

    def check(self, path: Path) -> None:
        """Refuse values that a recipe cannot have; `path` is what a message names."""
        if not self.model:
            raise InputError(f"The recipe {path} must name its base: model, a name or a checkpoint's folder.")
        for name in ("batch", "accumulation", "validate_every", "checkpoint_every", "held_out_windows", "clip"):
            if not getattr(self, name) > 0:
                raise InputError(f"The recipe {path} says {name}: {getattr(self, name)}; use a number above 0.")
        for name in ("average", "held_out", "warmup", "sustain"):
            if not 0 <= getattr(self, name) < 1:
                raise InputError(f"The recipe {path} says {name}: {getattr(self, name)}; use 0 to below 1.")
        if self.learning_rate is not None and not self.learning_rate > 0:
            raise InputError(f"The recipe {path} says learning_rate: {self.learning_rate}; use a number above 0.")

    @property
    def batches(self) -> BatchSettings:
        """How songs become batches."""
        return BatchSettings(
            self.batch,
            self.seed,
            self.held_out,
            self.held_out_windows,
            self.balance,
            self.mapper,
            batching=self.batching,
        )

    def optimizer_of(self, base: BaseOptimizer) -> BaseOptimizer:
        """The base's optimizer, at a quarter of its rate for a fine-tune, with what the recipe says instead.

        A quarter is what the published fine-tunes for one mode were trained with.
        """
        own = base if self.from_scratch else replace(base, learning_rate=base.learning_rate / 4)
        if self.optimizer is not None and self.optimizer != base.name and self.learning_rate is None:
            raise InputError(
                f"The base was trained with {base.name}; a recipe that says optimizer: {self.optimizer} must say its "
                "learning_rate too."
            )
        return BaseOptimizer(
            self.optimizer or own.name,
            own.learning_rate if self.learning_rate is None else self.learning_rate,
            own.second_learning_rate if self.second_learning_rate is None else self.second_learning_rate,
            own.weight_decay if self.weight_decay is None else self.weight_decay,
        )

    def changed(self, base: BaseRecipe) -> tuple[BaseRecipe, list[str]]:
        """The base's recipe with the changes, and a sentence about each that makes a difference.

        Raises:
            InputError: there is no such option, or it has a value of another kind.
        """
        names = {each.name for each in fields(BaseRecipe)}
        notes = []
        values: dict[str, Any] = {}
        for name, written in self.changes.items():
            if name not in names:
                raise InputError(f"changes: the base's recipe has no {name}; it has {', '.join(sorted(names))}.")
            was = getattr(base, name)
            value = tuple(written) if isinstance(written, list) else written
            fits = isinstance(value, type(was)) or (isinstance(was, float) and isinstance(value, int))
            if not fits or (isinstance(was, tuple) and len(was) != len(value)):
                raise InputError(f"changes: {name} must be like {was}, not {value}.")
            if value != was:
                values[name] = value
                notes.append(f"The base was trained with {name} = {was}; this run uses {value}.")
        return replace(base, **values), notes
