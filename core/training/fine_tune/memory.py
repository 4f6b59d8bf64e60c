"""What to do where a fine-tune does not fit into memory."""

from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import MachineError
from core.training.adapters.memory import is_out_of_memory
from core.training.fine_tune.recipe import FineTuneRecipe


@contextmanager
def memory_errors(recipe: FineTuneRecipe) -> Iterator[None]:
    """Turn running out of memory into a sentence that names what fits.

    Raises:
        MachineError: what was done within ran out of memory.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        if recipe.batch > 1:
            half = recipe.batch // 2
            advice = f"say batch: {half} and accumulation: {-(-recipe.batch * recipe.accumulation // half)}"
        elif not recipe.checkpointing:
            advice = "say checkpointing: true"
        else:
            advice = "train an adapter instead, with `adapter train --kind lora --preset 8gb`"
        raise MachineError(
            f"There is not enough memory to train {recipe.model} with {recipe.batch} windows at once; in the recipe "
            f"{advice}. What was trained so far is kept."
        ) from error
