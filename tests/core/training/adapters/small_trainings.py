"""Trainings of a few steps, and what they leave."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from core.model.checkpoints.load import load_checkpoint
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.request import AdapterRequest

Call = Callable[..., dict[str, Any]]

SMALL = ["--steps", "6", "--validate-every", "3", "--batch", "2", "--rank", "2"]
SMALL += ["--held-out-windows", "8", "--device", "cpu"]


def weights(folder: Path, *adapters: tuple[Path, float]) -> dict[str, torch.Tensor]:
    return dict(load_checkpoint(folder, adapters=adapters).model.state_dict())


def request(base: Path, prepared: Path, out: Path, **options: Any) -> AdapterRequest:
    choices = {"kind": "lora", "rank": 2, "dropout": 0.1, "batch": 2, "steps": 8, "validate_every": 3, "bf16": False}
    choices["held_out_windows"] = 4  # of few songs
    recipe = AdapterRecipe(**{**choices, **options})
    return AdapterRequest(prepared, str(base), out, recipe, "cpu")
