"""What to do where a run does not fit into memory."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from core.errors import MachineError
from core.training.adapters.recipe import AdapterRecipe, presets

_SIGNS = ("out of memory", "not enough memory", "can't allocate memory", "cannot allocate memory", "failed to allocate")


def memory_errors(recipe: AdapterRecipe) -> AbstractContextManager[None]:
    """Running out of memory becomes a `MachineError` that names what fits in place of `recipe`."""
    return explained_shortage(
        f"There is not enough memory to train with {recipe.batch} windows at once; use {smaller(recipe)}. What was "
        "trained so far is kept."
    )


@contextmanager
def explained_shortage(sentence: str) -> Iterator[None]:
    """Turn running out of memory into a sentence for people.

    Raises:
        MachineError: what was done within ran out of memory.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise MachineError(sentence) from error


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out, on a card or beside it."""
    return isinstance(error, MemoryError) or any(sign in str(error).lower() for sign in _SIGNS)


def smaller(recipe: AdapterRecipe) -> str:
    """Options that take less memory than `recipe`: the largest preset of its kind that does, else halves of it."""
    present = _need(recipe)
    fitting = {
        name: preset for name, preset in presets().items() if preset.kind == recipe.kind and _need(preset) < present
    }
    if fitting:
        return f"--preset {max(fitting, key=lambda name: _need(fitting[name]))}"
    if recipe.batch > 1:
        half = recipe.batch // 2
        return f"--batch {half} --accumulation {-(-recipe.batch * recipe.accumulation // half)}"
    if not recipe.checkpointing:
        return "--checkpointing"
    return "--kind lokr --preset mapper" if recipe.kind == "lora" else "a smaller model"


def _need(recipe: AdapterRecipe) -> float:
    """A figure that rises with the memory of a recipe's steps."""
    layers = 0.35 if recipe.checkpointing else 1.0
    return recipe.batch * layers * (1.3 if recipe.targets != "attention" else 1.0) + 0.01 * recipe.rank
