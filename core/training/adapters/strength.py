"""How strongly a trained adapter counts: as its held-out songs have it, from not at all to half as much again."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.files import write_atomically
from core.model.checkpoints.adapters import CONFIG, WEIGHTS
from core.training.adapters.recipe import AdapterRecipe

STRONGEST = 1.5
_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Fitted:
    """The strength with the least held-out loss, nats a token."""

    strength: float
    loss: float


def has_strength(recipe: AdapterRecipe) -> bool:
    """Whether adapters of a recipe can be scaled: PiSSA's stand beside another base, DoRA's have lengths."""
    return recipe.variant in ("plain", "rslora")


def fit_strength(loss_at: Callable[[float], float], plain: float, full: float | None = None) -> Fitted:
    """The best strength among those that a parabola through three of them leads to.

    Args:
        loss_at: held-out loss of the adapter so many times as strong.
        plain, full: the same at 0 and at 1, None where it was not measured.
    """
    full = loss_at(1.0) if full is None else full
    found = [Fitted(0.0, plain), Fitted(1.0, full), Fitted(0.5, loss_at(0.5))]
    curved = full + plain - 2 * found[-1].loss
    lowest = STRONGEST if full < plain else _STEP
    if curved > 0:
        lowest = 0.5 + (plain - full) / (4 * curved)
    lowest = round(min(max(lowest, _STEP), STRONGEST) / _STEP) * _STEP
    if all(abs(each.strength - lowest) > _STEP / 2 for each in found):
        found.append(Fitted(lowest, loss_at(lowest)))
    return min(found, key=lambda each: each.loss)


def scale_adapter(source: Path, out: Path, alpha: float) -> None:
    """Write the adapter of `source` into `out` with another alpha, by which it counts as much more, or less.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    config = json.loads((source / CONFIG).read_bytes())
    config["alpha" if config["peft_type"] == "LOKR" else "lora_alpha"] = alpha
    if source != out:
        write_atomically(out / WEIGHTS, (source / WEIGHTS).read_bytes(), overwrite=True)
    write_atomically(out / CONFIG, json.dumps(config, indent=2, sort_keys=True).encode(), overwrite=True)
