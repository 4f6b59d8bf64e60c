"""Adapter folders as PEFT writes them, each file whole or not at all."""

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InputError, MachineError
from core.files import write_atomically
from core.model.checkpoints.adapter_card import CARD, METADATA, AdapterCard
from core.model.checkpoints.adapters import CONFIG, LORA, WEIGHTS
from core.training.saved_steps import step_folder, thin_steps

if TYPE_CHECKING:
    from peft import PeftModel
    from torch import Tensor

README = "README.md"


def write_adapter(model: "PeftModel", folder: Path, base: str) -> None:
    """Write the adapter on `model`, whose base is called `base`.

    Raises:
        MachineError: the disk is full, read-only or gone; what was in the folder stays.
    """
    from safetensors import SafetensorError

    make_folder(folder)
    with tempfile.TemporaryDirectory(prefix="beatwright-") as scratch:
        try:  # the base's name is added afterwards: PEFT would look for it on the network
            model.save_pretrained(scratch, save_embedding_layers=False)
        except (OSError, SafetensorError) as error:
            raise MachineError(f"Cannot write {scratch}: {getattr(error, 'strerror', None) or error}.") from error
        config = json.loads((Path(scratch) / CONFIG).read_bytes()) | {"base_model_name_or_path": base}
        write_atomically(folder / CONFIG, json.dumps(config, indent=2, sort_keys=True).encode(), overwrite=True)
        write_atomically(folder / WEIGHTS, (Path(scratch) / WEIGHTS).read_bytes(), overwrite=True)


def keep_step(best: Path, step: int, save: Callable[[Path], None], run_folder: Path) -> None:
    """Keep a step of a run: what `save` writes, and the card and metadata of the adapter folder `best`.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    folder = step_folder(run_folder, step)
    save(folder)
    for name in (CARD, METADATA):
        if (best / name).is_file():
            write_atomically(folder / name, (best / name).read_bytes(), overwrite=True)
    thin_steps(run_folder)


def write_lora(folder: Path, factors: "Mapping[str, tuple[Tensor, Tensor]]", base: str) -> None:
    """Write plain LoRA factors, by module (B (out, r), A (r, in)), so that PEFT reads them with a scale of 1.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    from safetensors.torch import save

    make_folder(folder)
    ranks = {module: right.shape[0] for module, (_, right) in factors.items()}
    config: dict[str, Any] = {
        "peft_type": LORA,
        "base_model_name_or_path": base,
        "r": max(ranks.values()),
        "lora_alpha": max(ranks.values()),
        "rank_pattern": {module: rank for module, rank in ranks.items() if rank != max(ranks.values())},
        "alpha_pattern": {module: rank for module, rank in ranks.items() if rank != max(ranks.values())},
        "target_modules": sorted(ranks),
        "lora_dropout": 0.0,
        "bias": "none",
        "init_lora_weights": True,
        "inference_mode": True,
        "use_rslora": False,
        "use_dora": False,
        "task_type": None,
    }
    tensors = {}
    for module, (left, right) in factors.items():
        tensors[f"base_model.model.{module}.lora_A.weight"] = right.contiguous()
        tensors[f"base_model.model.{module}.lora_B.weight"] = left.contiguous()
    write_atomically(folder / CONFIG, json.dumps(config, indent=2).encode(), overwrite=True)
    write_atomically(folder / WEIGHTS, save(tensors, {"format": "pt"}), overwrite=True)


def write_readme(folder: Path, card: AdapterCard) -> None:
    """Write the card for people: what the adapter is, and whose maps it learned from.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    lines = [f"# An adapter for {card.base or 'a base that it does not name'}", ""]
    if card.kind:
        lines += [f"{card.kind}, {card.steps} steps."]
    if card.held_out_before is not None and card.held_out_after is not None:
        lines += [
            f"Loss on held-out songs: {card.held_out_before:.3f} nats a token without it, {card.held_out_after:.3f} "
            "with it."
        ]
    if card.licence:
        lines += ["", f"Licence of the base: {card.licence}"]
    if card.mappers:
        lines += ["", "Learned from maps by " + ", ".join(card.mappers) + "; the maps belong to their authors:", ""]
        lines += [f"- {name}" for name in card.maps]
    write_atomically(folder / README, ("\n".join(lines) + "\n").encode(), overwrite=True)


def make_folder(folder: Path) -> None:
    """Make `folder`.

    Raises:
        InputError: a file is in its way.
        MachineError: it cannot be made.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file; name a folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {folder}: {error.strerror or error}.") from error
