"""How a music model is tuned: the adapter, and the steps."""

from dataclasses import dataclass
from typing import Annotated, Literal, get_type_hints

from msgspec import Meta

from core.errors import InputError

Kind = Literal["lora", "lokr"]


@dataclass(frozen=True)
class MusicRecipe:
    """Options of a training.

    Attributes:
        kind: LoRA, or LoKr, whose adapters are a tenth as large.
        rank, alpha: of the factors; an alpha of 0 takes twice the rank for LoRA, and the rank for LoKr.
        feed_forward: factors beside the feed-forward matrices too.
        steps: of the optimizer.
        learning_rate: highest; 0 takes 3e-4 for LoRA, and 1e-3 for LoKr.
        batch, accumulation: parts of songs at once, and batches a step.
        window: seconds of a part.
        prompt_dropout: share of the parts that are learned without a prompt, so that guidance works.
        held_out: share of the songs that are not learned from.
        validate_every: steps between measurements, each of which keeps the adapter.
        patience: the run ends after so many measurements without a better one; 0: never.
    """

    kind: Kind = "lora"
    rank: Annotated[int, Meta(ge=1, le=256)] = 16
    alpha: Annotated[float, Meta(ge=0, le=1024)] = 0.0
    dropout: Annotated[float, Meta(ge=0, le=0.5)] = 0.05
    feed_forward: bool = False
    steps: Annotated[int, Meta(ge=1, le=1_000_000)] = 500
    learning_rate: Annotated[float, Meta(ge=0, le=1)] = 0.0
    weight_decay: Annotated[float, Meta(ge=0, le=1)] = 0.01
    batch: Annotated[int, Meta(ge=1, le=64)] = 1
    accumulation: Annotated[int, Meta(ge=1, le=256)] = 4
    window: Annotated[float, Meta(ge=1, le=30)] = 10.0
    warmup: Annotated[float, Meta(ge=0, le=1)] = 0.1
    clip: float = 1.0
    prompt_dropout: Annotated[float, Meta(ge=0, le=1)] = 0.1
    held_out: Annotated[float, Meta(ge=0, le=0.5)] = 0.2
    validate_every: Annotated[int, Meta(ge=1)] = 50
    patience: Annotated[int, Meta(ge=0)] = 0
    seed: Annotated[int, Meta(ge=0, lt=2**31)] = 42

    @property
    def scale_alpha(self) -> float:
        """The alpha in use."""
        return self.alpha or (self.rank if self.kind == "lokr" else 2 * self.rank)

    @property
    def rate(self) -> float:
        """The highest learning rate."""
        return self.learning_rate or (1e-3 if self.kind == "lokr" else 3e-4)


def limits_of(name: str) -> tuple[float, float]:
    """The range of a number in a recipe, as it is declared; a highest value of 2**31 where there is none."""
    (meta,) = get_type_hints(MusicRecipe, include_extras=True)[name].__metadata__
    highest = 2.0**31 if meta.lt is None else float(meta.lt)
    return float(meta.ge), highest - 1 if meta.le is None else float(meta.le)


def checked_recipe(recipe: MusicRecipe) -> MusicRecipe:
    """The recipe, if it can be.

    Raises:
        InputError: an option is out of its range; the sentence names it.
    """
    import msgspec

    try:
        return msgspec.convert(msgspec.to_builtins(recipe), MusicRecipe)
    except msgspec.ValidationError as error:
        reason, _, where = str(error).partition(" - at `$.")
        option = where.rstrip("`").replace("_", "-")
        raise InputError(f"--{option} cannot be so: {reason.replace('`', '')}.") from error
