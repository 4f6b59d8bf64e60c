"""What to change in the recipe of a fine-tune that takes more memory than there is."""

from contextlib import AbstractContextManager

from core.training.adapters.memory import explained_shortage
from core.training.fine_tune.recipe import FineTuneRecipe


def memory_errors(recipe: FineTuneRecipe) -> AbstractContextManager[None]:
    """Running out of memory becomes a `MachineError` that names what to change in `recipe`."""
    if recipe.batch > 1:
        half = recipe.batch // 2
        advice = f"say batch: {half} and accumulation: {-(-recipe.batch * recipe.accumulation // half)}"
    elif not recipe.checkpointing:
        advice = "say checkpointing: true"
    else:
        advice = "train an adapter instead, with `adapter train --kind lora --preset 8gb`"
    return explained_shortage(
        f"There is not enough memory to train {recipe.model} with {recipe.batch} windows at once; in the recipe "
        f"{advice}. What was trained so far is kept."
    )
