"""How each public base was trained: what a fine-tune must repeat, or guidance, seams and timing suffer.

The figures are those of the training configurations published with the models.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from core.documents import DocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically
from core.training.schedule import OptimizerName


@dataclass(frozen=True, slots=True)
class BaseRecipe:
    """The augmentation and conditioning of one family of models.

    Attributes:
        speed_share: probability that a set is played faster; `speed_range` is the lowest and highest factor.
        speed_biased: factors are drawn as low + (high - low) * sqrt(u), so fast ones are commoner.
        flip_share: probability of mirroring horizontally, and of mirroring vertically, for a whole set.
        offset_share: probability that the first window does not begin at the first frame.
        lookback: share of a window that is shown but not learned, with probability `lookback_share` for a chart.
        time_noise: each time token of the input is moved by up to so many steps of 10 ms.
        snap_noise: probability that a snap token of the input is replaced by a random one.
        dropout: probability that difficulty, year, circle size, ratios and descriptors (all together) are hidden, each
            on its own; `mapper_dropout` is the mapper's.
        template_weights: of the family's templates, in their order.
        rhythm_weight: weight of time tokens in the loss.
    """

    speed_share: float
    speed_range: tuple[float, float]
    offset_share: float
    mapper_dropout: float
    template_weights: tuple[float, ...]
    rhythm_weight: float
    speed_biased: bool = False
    flip_share: tuple[float, float] = (0.0, 0.0)
    lookback: float = 0.0
    lookback_share: float = 0.0
    time_noise: int = 2
    snap_noise: float = 0.0
    dropout: float = 0.2

    @property
    def flips(self) -> tuple[tuple[bool, bool], ...]:
        """The mirrorings that may be drawn, (horizontal, vertical)."""
        horizontal = (False, True) if self.flip_share[0] > 0 else (False,)
        vertical = (False, True) if self.flip_share[1] > 0 else (False,)
        return tuple((x, y) for x in horizontal for y in vertical)


_COARSE = BaseRecipe(0.5, (1.25, 1.5), 1.0, 0.2, (4.0, 1.0, 1.0), 3.0)

BASE_RECIPES = {
    "V28": _COARSE,
    "V29": _COARSE,
    "V30": BaseRecipe(0.3, (1.0, 1.2), 0.5, 0.1, (1.0,), 1.0, lookback=0.2, lookback_share=0.5),
    "V31": BaseRecipe(0.5, (1.25, 1.5), 1.0, 0.2, (4.0, 1.0, 1.0), 1.0),
    "V32": BaseRecipe(
        0.3,
        (1.0, 1.2),
        0.5,
        0.1,
        (1.0,),
        1.0,
        speed_biased=True,
        flip_share=(0.5, 0.5),
        lookback=0.2,
        lookback_share=0.5,
        snap_noise=0.25,
    ),
}
"""By the name of the family."""

OWN_RECIPE = "training_recipe.json"
"""In the folder of a checkpoint that was trained otherwise than its family."""


@dataclass(frozen=True, slots=True)
class BaseOptimizer:
    """How a base's weights were found.

    Attributes:
        second_learning_rate: of what Muon leaves to AdamW.
    """

    name: OptimizerName
    learning_rate: float
    second_learning_rate: float
    weight_decay: float


BASE_OPTIMIZERS = {
    "V28": BaseOptimizer("adamwscale", 1e-2, 0.0, 0.0),
    "V29": BaseOptimizer("adamwscale", 1e-2, 0.0, 0.0),
    "V30": BaseOptimizer("muon", 4e-3, 1e-3, 0.01),
    "V31": BaseOptimizer("muon", 1e-2, 3e-4, 0.0),
    "V32": BaseOptimizer("muon", 2e-3, 1e-3, 0.01),
}
"""By the name of the family."""

UNCHANGED = BaseRecipe(0.0, (1.0, 1.0), 0.0, 0.0, (1.0,), 1.0, time_noise=0, dropout=0.0)
"""No augmentation and nothing hidden: for evaluation, and for looking at what a model would see."""


def base_recipe(family: str, folder: Path | None = None) -> BaseRecipe:
    """The recipe of a family, or the one that the checkpoint in `folder` says it was trained by.

    Raises:
        InputError: the family is not a public base, or what the checkpoint says cannot be read.
    """
    if folder is not None and (folder / OWN_RECIPE).is_file():
        try:
            return converted(read_json(folder / OWN_RECIPE), BaseRecipe, folder / OWN_RECIPE)
        except DocumentError as error:
            raise InputError(f"The recipe of the base {error}") from error
    try:
        return BASE_RECIPES[family]
    except KeyError:
        named = ", ".join(BASE_RECIPES)
        raise InputError(
            f"There is no training recipe for models of the family {family}; choose one of {named}."
        ) from None


def base_optimizer(family: str) -> BaseOptimizer:
    """The optimizer of a family; that of V32 for one that is not a public base."""
    return BASE_OPTIMIZERS.get(family, BASE_OPTIMIZERS["V32"])


def write_own_recipe(folder: Path, recipe: BaseRecipe) -> None:
    """Say how the checkpoint in `folder` was trained, so that the next fine-tune repeats it.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    write_atomically(folder / OWN_RECIPE, json.dumps(asdict(recipe), indent=1).encode(), overwrite=True)
