"""LoRA adapters merged into the weights of their checkpoint."""

from pathlib import Path

import numpy as np

from core.model.checkpoints.load import load_checkpoint
from tests.golden.material import Material, Mismatch, near


def check(material: Material, folder: Path) -> None:
    """All changed weights are those of the reference's load and merge, and no others changed."""
    family = folder.name.partition("_")[2]
    loaded = load_checkpoint(material.checkpoint(family), adapters=[(folder / "adapter", 1.0)])
    if loaded.warnings:
        raise Mismatch(loaded.warnings[0])
    found = {name: tensor.numpy() for name, tensor in loaded.model.state_dict().items()}
    plain = {
        name: tensor.numpy() for name, tensor in load_checkpoint(material.checkpoint(family)).model.state_dict().items()
    }
    wanted = np.load(folder / "merged_weights.npz")
    for name in wanted.files:
        near(name, found[name], wanted[name], 2e-6)
    for name in set(found) - set(wanted.files):
        near(f"{name} (not changed)", found[name], plain[name], 1e-6)
